import { normalDensity, normalTail } from '@qianmian/kernel'

/**
 * The standard normal loss: units that are missing on average, `E[(Z - z)+]`, and those that are left, `E[(z - Z)+]`
 * (Snyder & Shen 2019, appendix C).
 */
export function normalLoss(z: number): { readonly missing: number; readonly left: number } {
  const tail = normalTail(z)
  const missing = normalDensity(z) - z * tail
  return { missing, left: z + missing }
}
