import { rotation } from './affine.ts'
import type { Outline, Shape, Vec3 } from './shape.ts'

/** Axis-aligned bounds of a shape in its own space. */
export interface Bounds {
  readonly lo: Vec3
  readonly hi: Vec3
}

export function outlineBounds(outline: Outline): { x0: number; x1: number; y0: number; y1: number } {
  let x0 = Number.POSITIVE_INFINITY
  let x1 = Number.NEGATIVE_INFINITY
  let y0 = Number.POSITIVE_INFINITY
  let y1 = Number.NEGATIVE_INFINITY
  for (const [x, y] of outline) {
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
  }
  return { x0, x1, y0, y1 }
}

export function joinBounds(list: readonly Bounds[]): Bounds {
  const lo: [number, number, number] = [1e9, 1e9, 1e9]
  const hi: [number, number, number] = [-1e9, -1e9, -1e9]
  for (const b of list)
    for (let i = 0; i < 3; i++) {
      lo[i] = Math.min(lo[i]!, b.lo[i]!)
      hi[i] = Math.max(hi[i]!, b.hi[i]!)
    }
  return { lo, hi }
}

const symmetric = (x: number, y: number, z: number): Bounds => ({ lo: [-x, -y, -z], hi: [x, y, z] })
const grow = (b: Bounds, x: number, y = x, z = x): Bounds => ({
  lo: [b.lo[0] - x, b.lo[1] - y, b.lo[2] - z],
  hi: [b.hi[0] + x, b.hi[1] + y, b.hi[2] + z],
})

/** The eight corners mapped, then boxed again. */
export function mapBounds(b: Bounds, map: (x: number, y: number, z: number) => Vec3): Bounds {
  const points: Bounds[] = []
  for (let i = 0; i < 8; i++) {
    const p = map(i & 1 ? b.hi[0] : b.lo[0], i & 2 ? b.hi[1] : b.lo[1], i & 4 ? b.hi[2] : b.lo[2])
    points.push({ lo: p, hi: p })
  }
  return joinBounds(points)
}

/** Bounds that contain the whole shape, relief and folds included. */
export function boundsOf(shape: Shape): Bounds {
  switch (shape.kind) {
    case 'sphere':
      return symmetric(shape.r, shape.r, shape.r)
    case 'ellipsoid':
      return symmetric(...shape.r)
    case 'box':
      return symmetric(...shape.half)
    case 'cylinder': {
      const r = Math.max(shape.r, shape.top)
      return symmetric(r, shape.half, r)
    }
    case 'capsule': {
      const { a, b, ra, rb } = shape
      const r = Math.max(ra, rb)
      return grow(
        joinBounds([
          { lo: a, hi: a },
          { lo: b, hi: b },
        ]),
        r,
      )
    }
    case 'torus':
      return symmetric(shape.major + shape.minor, shape.minor, shape.major + shape.minor)
    case 'arc': {
      const out = shape.radius + shape.halfRadial
      const side = shape.angle >= Math.PI / 2 ? out : Math.sin(shape.angle) * out
      const cos = Math.cos(shape.angle)
      const low = cos > 0 ? cos * (shape.radius - shape.halfRadial) : cos * out
      return { lo: [-side, Math.min(low, low) - 0.001, -shape.halfZ], hi: [side, out, shape.halfZ] }
    }
    case 'lathe': {
      const b = outlineBounds(shape.outline)
      return { lo: [-b.x1, b.y0, -b.x1], hi: [b.x1, b.y1, b.x1] }
    }
    case 'extrude': {
      const b = outlineBounds(shape.outline)
      const z = shape.half + shape.puff
      return { lo: [b.x0, b.y0, -z], hi: [b.x1, b.y1, z] }
    }
    case 'pillow':
      return symmetric(shape.half[0], shape.half[1], shape.half[2])
    case 'union':
      return grow(joinBounds(shape.list.map(boundsOf)), shape.k * 0.25)
    case 'subtract':
      return boundsOf(shape.from)
    case 'intersect': {
      const list = shape.list.map(boundsOf)
      return {
        lo: [0, 1, 2].map((i) => Math.max(...list.map((b) => b.lo[i]!))) as unknown as Vec3,
        hi: [0, 1, 2].map((i) => Math.min(...list.map((b) => b.hi[i]!))) as unknown as Vec3,
      }
    }
    case 'place': {
      const m = rotation(shape.turn)
      const { at, scale: s } = shape
      return mapBounds(boundsOf(shape.child), (x, y, z) => [
        at[0] + s * (m[0] * x + m[1] * y + m[2] * z),
        at[1] + s * (m[3] * x + m[4] * y + m[5] * z),
        at[2] + s * (m[6] * x + m[7] * y + m[8] * z),
      ])
    }
    case 'mirror': {
      const b = boundsOf(shape.child)
      const i = shape.axis === 'x' ? 0 : 2
      const far = Math.max(Math.abs(b.lo[i]), Math.abs(b.hi[i]))
      return shape.axis === 'x'
        ? { lo: [-far, b.lo[1], b.lo[2]], hi: [far, b.hi[1], b.hi[2]] }
        : { lo: [b.lo[0], b.lo[1], -far], hi: [b.hi[0], b.hi[1], far] }
    }
    case 'polar': {
      const b = boundsOf(shape.child)
      const r = Math.hypot(
        Math.max(Math.abs(b.lo[0]), Math.abs(b.hi[0])),
        Math.max(Math.abs(b.lo[2]), Math.abs(b.hi[2])),
      )
      return { lo: [-r, b.lo[1], -r], hi: [r, b.hi[1], r] }
    }
    case 'repeat':
      return grow(
        boundsOf(shape.child),
        ((shape.count[0] - 1) / 2) * shape.step[0],
        ((shape.count[1] - 1) / 2) * shape.step[1],
        ((shape.count[2] - 1) / 2) * shape.step[2],
      )
    case 'shell':
      return grow(boundsOf(shape.child), shape.thickness)
    case 'twist': {
      const b = boundsOf(shape.child)
      const r = Math.hypot(
        Math.max(Math.abs(b.lo[0]), Math.abs(b.hi[0])),
        Math.max(Math.abs(b.lo[2]), Math.abs(b.hi[2])),
      )
      return { lo: [-r, b.lo[1], -r], hi: [r, b.hi[1], r] }
    }
    case 'bend': {
      const b = boundsOf(shape.child)
      const x = Math.max(Math.abs(b.lo[0]), Math.abs(b.hi[0]))
      const rise = x * x * Math.abs(shape.curvature) * 0.6
      return { lo: [-x, b.lo[1] - rise, b.lo[2]], hi: [x, b.hi[1] + rise, b.hi[2]] }
    }
    case 'drape': {
      const a = shape.amp
      return grow(
        boundsOf(shape.child),
        shape.axis === 'x' ? a : 0,
        shape.axis === 'y' ? a : 0,
        shape.axis === 'z' ? a : 0,
      )
    }
    case 'relief':
      return grow(boundsOf(shape.child), Math.abs(shape.amp))
  }
}
