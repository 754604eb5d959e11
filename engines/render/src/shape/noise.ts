import { seededRandom } from '@qianmian/kernel'

/** Edge of the repeating noise lattice. */
export const NOISE_SIZE = 32

let lattice: Float32Array | undefined

/** One repeating 32^3 lattice of values in [-1, 1]: the same on every machine. */
export function noiseLattice(): Float32Array {
  if (lattice) return lattice
  const random = seededRandom('render/noise')
  lattice = Float32Array.from({ length: NOISE_SIZE ** 3 }, () => random.next() * 2 - 1)
  return lattice
}

/** Smooth value noise in [-1, 1], one cell a unit. */
export function noise3(x: number, y: number, z: number): number {
  const t = lattice ?? noiseLattice()
  const fx = Math.floor(x)
  const fy = Math.floor(y)
  const fz = Math.floor(z)
  let u = x - fx
  let v = y - fy
  let w = z - fz
  u = u * u * (3 - 2 * u)
  v = v * v * (3 - 2 * v)
  w = w * w * (3 - 2 * w)
  const x0 = fx & 31
  const x1 = (fx + 1) & 31
  const y0 = (fy & 31) << 5
  const y1 = ((fy + 1) & 31) << 5
  const z0 = (fz & 31) << 10
  const z1 = ((fz + 1) & 31) << 10
  const a = t[x0 | y0 | z0]! + u * (t[x1 | y0 | z0]! - t[x0 | y0 | z0]!)
  const b = t[x0 | y1 | z0]! + u * (t[x1 | y1 | z0]! - t[x0 | y1 | z0]!)
  const c = t[x0 | y0 | z1]! + u * (t[x1 | y0 | z1]! - t[x0 | y0 | z1]!)
  const d = t[x0 | y1 | z1]! + u * (t[x1 | y1 | z1]! - t[x0 | y1 | z1]!)
  const e = a + v * (b - a)
  return e + w * (c + v * (d - c) - e)
}

/** Three octaves of `noise3`, about [-1, 1]. */
export function fbm3(x: number, y: number, z: number): number {
  return (
    0.57 * noise3(x, y, z) +
    0.29 * noise3(x * 2.03 + 5.1, y * 2.03 + 1.7, z * 2.03 + 9.2) +
    0.14 * noise3(x * 4.1 + 3.3, y * 4.1 + 7.9, z * 4.1 + 2.4)
  )
}
