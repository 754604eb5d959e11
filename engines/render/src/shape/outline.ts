import type { Outline } from './shape.ts'

type Point = readonly [number, number]

/**
 * A smooth closed outline through the given points (Catmull-Rom). A point with a third entry 1 stays a corner.
 * @example smoothOutline([[0, 0, 1], [1, 0, 1], [1, 1], [0, 1]])
 */
export function smoothOutline(points: readonly (readonly [number, number, number?])[], steps = 6): Outline {
  const out: Point[] = []
  const n = points.length
  for (let i = 0; i < n; i++) {
    const b = points[i]!
    const c = points[(i + 1) % n]!
    // A corner ends the curve: the neighbour beyond it is replaced by the corner itself.
    const a = b[2] ? b : points[(i + n - 1) % n]!
    const d = c[2] ? c : points[(i + 2) % n]!
    if (b[2] && c[2]) {
      out.push([b[0], b[1]])
      continue
    }
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      out.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)])
    }
  }
  return out
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** The right half of an outline (x >= 0, listed from bottom to top) closed by its mirror image. */
export function mirrored(
  half: readonly (readonly [number, number, number?])[],
): (readonly [number, number, number?])[] {
  const left = half
    .filter((p) => p[0] > 1e-6)
    .map((p): readonly [number, number, number?] => [-p[0], p[1], p[2]])
    .reverse()
  return [...half, ...left]
}

/** Rectangle outline by half sizes. */
export function rectangle(hx: number, hy: number): Outline {
  return [
    [-hx, -hy],
    [hx, -hy],
    [hx, hy],
    [-hx, hy],
  ]
}

/** Regular polygon, first corner at `phase` radians. */
export function polygon(sides: number, radius: number, phase = 0): Outline {
  return Array.from({ length: sides }, (_, i): Point => {
    const a = phase + (i * 2 * Math.PI) / sides
    return [Math.cos(a) * radius, Math.sin(a) * radius]
  })
}

/** A bowl-like wall for a lathe: the outer profile from foot to rim, closed by an inner wall `wall` thinner. */
export function vesselOutline(outer: readonly Point[], wall: number, floor: number): Outline {
  const curve = smoothOpen(outer, 8)
  const inner: Point[] = []
  for (let i = curve.length - 1; i >= 0; i--) {
    const p = curve[i]!
    const q = curve[Math.max(0, i - 1)]!
    const r = curve[Math.min(curve.length - 1, i + 1)]!
    const tx = r[0] - q[0]
    const ty = r[1] - q[1]
    const len = Math.hypot(tx, ty) || 1
    const x = p[0] - (ty / len) * wall
    const y = p[1] + (tx / len) * wall
    if (y > curve[0]![1] + floor && x > 0.002) inner.push([x, y])
  }
  const last = inner[inner.length - 1] ?? [0, curve[0]![1] + floor]
  return [[0, curve[0]![1]], ...curve, ...inner, [0, last[1]]]
}

/** A smooth open curve through the points. */
export function smoothOpen(points: readonly Point[], steps = 6): Point[] {
  const out: Point[] = []
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i]!
    const c = points[i + 1]!
    const a = points[i - 1] ?? b
    const d = points[i + 2] ?? c
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      out.push([spline(a[0], b[0], c[0], d[0], t), spline(a[1], b[1], c[1], d[1], t)])
    }
  }
  out.push(points[points.length - 1]!)
  return out
}

/** A band of cloth along a curve: collars, cuffs, waistbands. A negative width lies on the other side. */
export function bandOutline(curve: readonly (readonly [number, number])[], width: number): Outline {
  const line = smoothOpen(curve, 6)
  const other = line.map((p, i): readonly [number, number] => {
    const a = line[Math.max(0, i - 1)]!
    const b = line[Math.min(line.length - 1, i + 1)]!
    const n = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    return [p[0] + ((b[1] - a[1]) / n) * width, p[1] - ((b[0] - a[0]) / n) * width]
  })
  return [...line, ...other.reverse()]
}
