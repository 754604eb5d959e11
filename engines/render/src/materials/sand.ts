import { noise3 } from '../shape/noise.ts'

/** Dents of dry sand, in units: shallow waves, footfalls, crumbs. @param perMm units a millimetre */
export function sandHeight(x: number, z: number, perMm: number): number {
  const k = Math.min(3.2, Math.max(0.55, 0.0075 / perMm))
  return (
    (0.085 * noise3(x * k * 0.55 + 3, 0.5, z * k * 0.95) +
      0.04 * noise3(x * k * 2.1, 4.5, z * k * 2.6) +
      0.0125 * noise3(x * k * 7.3, 8.5, z * k * 7.9) +
      0.003 * noise3(x * k * 31, 2.5, z * k * 33)) /
    k
  )
}
