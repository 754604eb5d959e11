import type { Random } from '@qianmian/kernel'
import { normalQuantile } from '@qianmian/kernel'

/** 97.5 % of Student's t with four degrees of freedom lie below. */
const EDGE = 2.7764451051977987
const SCALE = normalQuantile(0.975) / EDGE

/**
 * Quantiles of errors of forecasts, whose tails are heavier than a normal's: Student's t with four degrees of freedom, scaled so
 * that 95 % lie within 1.96. On M3's inner splits a normal that holds 95 % holds 86 instead of 80.
 */
export function heavyQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const a = Math.sqrt(4 * p * (1 - p))
  const t = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(a) / 3) / a - 1))
  return SCALE * (p < 0.5 ? -t : t)
}

/** What a path of standard normal errors is multiplied by, so that each has heavy tails: one draw a path. */
export function heavyFactor(random: Random): number {
  const chiSquare = -2 * (Math.log(1 - random.next()) + Math.log(1 - random.next()))
  return SCALE * Math.sqrt(4 / chiSquare)
}
