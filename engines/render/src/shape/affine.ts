import type { Vec3 } from './shape.ts'

/** A row-major 3x3 rotation. */
export type Mat3 = readonly [number, number, number, number, number, number, number, number, number]

const multiply = (a: Mat3, b: Mat3): Mat3 => [
  a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
  a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
  a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
  a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
  a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
  a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
  a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
  a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
  a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
]

/** Rotation by degrees about x, then y, then z. */
export function rotation(turn: Vec3): Mat3 {
  const [a, b, c] = turn.map((v) => (v * Math.PI) / 180) as unknown as Vec3
  const x: Mat3 = [1, 0, 0, 0, Math.cos(a), -Math.sin(a), 0, Math.sin(a), Math.cos(a)]
  const y: Mat3 = [Math.cos(b), 0, Math.sin(b), 0, 1, 0, -Math.sin(b), 0, Math.cos(b)]
  const z: Mat3 = [Math.cos(c), -Math.sin(c), 0, Math.sin(c), Math.cos(c), 0, 0, 0, 1]
  return multiply(z, multiply(y, x))
}

/** World to local: local = m * (world - at) / scale. */
export interface Frame {
  readonly m: Mat3
  readonly at: Vec3
  readonly scale: number
}

/** The world-to-local frame of a part that is turned (degrees), scaled and moved. */
export function frameOf(at: Vec3, turn: Vec3, scale = 1): Frame {
  const r = rotation(turn)
  return { m: [r[0], r[3], r[6], r[1], r[4], r[7], r[2], r[5], r[8]], at, scale }
}

/** The frame of a part inside an already placed group. */
export function composeFrames(outer: Frame, inner: Frame): Frame {
  // local = mi * ((mo * (w - ao) / so) - ai) / si  =  (mi * mo) * (w - ao - so * mo^T * ai) / (so * si)
  const o = outer.m
  const [x, y, z] = inner.at
  return {
    m: multiply(inner.m, outer.m),
    at: [
      outer.at[0] + outer.scale * (o[0] * x + o[3] * y + o[6] * z),
      outer.at[1] + outer.scale * (o[1] * x + o[4] * y + o[7] * z),
      outer.at[2] + outer.scale * (o[2] * x + o[5] * y + o[8] * z),
    ],
    scale: outer.scale * inner.scale,
  }
}

/** A local point of the frame in world space. */
export function toWorld(f: Frame, x: number, y: number, z: number): Vec3 {
  const { m, at, scale: s } = f
  return [
    at[0] + s * (m[0] * x + m[3] * y + m[6] * z),
    at[1] + s * (m[1] * x + m[4] * y + m[7] * z),
    at[2] + s * (m[2] * x + m[5] * y + m[8] * z),
  ]
}
