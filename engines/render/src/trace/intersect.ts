import { backdropOf } from './backdrop.ts'
import type { Prepared } from './prepare.ts'

/**
 * Ray registers. In: 0-2 origin, 3-5 direction, 6 nearest, 7 farthest allowed. Out: 8 distance (or -1), 9-11 normal,
 * 12 part index (-1 ground, -2 wall, -3 nothing), 13-15 point.
 */
export type Ray = Float64Array

export interface Intersector {
  readonly ray: Ray
  /** Nearest product surface between ray[6] and ray[7]; writes ray[8]. `precision` is the hit tolerance. */
  readonly march: (precision: number) => void
  /** Nearest ground or wall; writes ray[8..12]. */
  readonly backdrop: () => void
  /** Exact outward normal of the product at ray[13..15], sampled over `epsilon`; writes ray[9..11]. */
  readonly normal: (epsilon: number) => void
  /** Way through glass from ray[0..2] along ray[3..5]; writes its length to ray[8]. */
  readonly throughGlass: () => void
  /** Openness 0..1 at a point a little off a surface: cheap stand-in for the light that further bounces bring. */
  readonly openness: (x: number, y: number, z: number) => number
}

/** Ray queries over a prepared scene. */
export function intersector(p: Prepared): Intersector {
  const ray = new Float64Array(20)
  const { steps, nx, ny, nz, lo, hi, cell } = p.grid
  const [lx, ly, lz] = lo
  const [hx, hy, hz] = hi
  const inv = 1 / cell
  const unit = cell / 8
  const { io, distance } = p.all
  const backdrop = backdropOf(p.scene.stage, ray)

  const march = (precision: number): void => {
    const ox = ray[0]!
    const oy = ray[1]!
    const oz = ray[2]!
    const dx = ray[3]!
    const dy = ray[4]!
    const dz = ray[5]!
    let near = ray[6]!
    let far = ray[7]!
    ray[8] = -1
    const ix = 1 / dx
    let a = (lx - ox) * ix
    let b = (hx - ox) * ix
    if (a > b) {
      const t = a
      a = b
      b = t
    }
    if (a > near) near = a
    if (b < far) far = b
    const iy = 1 / dy
    a = (ly - oy) * iy
    b = (hy - oy) * iy
    if (a > b) {
      const t = a
      a = b
      b = t
    }
    if (a > near) near = a
    if (b < far) far = b
    const iz = 1 / dz
    a = (lz - oz) * iz
    b = (hz - oz) * iz
    if (a > b) {
      const t = a
      a = b
      b = t
    }
    if (a > near) near = a
    if (b < far) far = b
    let t = near
    for (let i = 0; i < 200 && t < far; i++) {
      const x = ox + dx * t
      const y = oy + dy * t
      const z = oz + dz * t
      let gx = ((x - lx) * inv) | 0
      let gy = ((y - ly) * inv) | 0
      let gz = ((z - lz) * inv) | 0
      if (gx >= nx) gx = nx - 1
      if (gy >= ny) gy = ny - 1
      if (gz >= nz) gz = nz - 1
      const q = steps[(gz * ny + gy) * nx + gx]!
      if (q > 0) {
        t += q * unit
        continue
      }
      io[0] = x
      io[1] = y
      io[2] = z
      distance()
      const d = io[3]!
      if (d < precision) {
        ray[8] = t
        return
      }
      t += d * 0.94 + precision * 0.2
    }
  }

  const normal = (epsilon: number): void => {
    const x = ray[13]!
    const y = ray[14]!
    const z = ray[15]!
    io[0] = x + epsilon
    io[1] = y - epsilon
    io[2] = z - epsilon
    distance()
    const a = io[3]!
    io[0] = x - epsilon
    io[2] = z + epsilon
    distance()
    const b = io[3]!
    io[1] = y + epsilon
    io[2] = z - epsilon
    distance()
    const c = io[3]!
    io[0] = x + epsilon
    io[2] = z + epsilon
    distance()
    const d = io[3]!
    const gx = a - b - c + d
    const gy = -a - b + c + d
    const gz = -a + b - c + d
    const n = 1 / (Math.sqrt(gx * gx + gy * gy + gz * gz) + 1e-12)
    ray[9] = gx * n
    ray[10] = gy * n
    ray[11] = gz * n
  }

  const throughGlass = (): void => {
    const glass = p.glass!
    const opaque = p.opaque!
    let t = 0.002
    for (let i = 0; i < 90; i++) {
      const x = ray[0]! + ray[3]! * t
      const y = ray[1]! + ray[4]! * t
      const z = ray[2]! + ray[5]! * t
      glass.io[0] = x
      glass.io[1] = y
      glass.io[2] = z
      glass.distance()
      const d = glass.io[3]!
      if (d > 0.0016 && t > 0.004) break
      opaque.io[0] = x
      opaque.io[1] = y
      opaque.io[2] = z
      opaque.distance()
      const solid = opaque.io[3]!
      if (solid < 0.001) break
      t += Math.max(0.002, Math.min(-d, solid) * 0.9)
      if (t > 3) break
    }
    ray[8] = t
  }

  const openness = (x: number, y: number, z: number): number => {
    if (x < lx || y < ly || z < lz || x > hx || y > hy || z > hz) return 1
    const gx = Math.min(nx - 1, ((x - lx) * inv) | 0)
    const gy = Math.min(ny - 1, ((y - ly) * inv) | 0)
    const gz = Math.min(nz - 1, ((z - lz) * inv) | 0)
    const d = steps[(gz * ny + gy) * nx + gx]! * unit
    return Math.min(1, 0.25 + d * 8)
  }

  return { ray, march, backdrop, normal, throughGlass, openness }
}
