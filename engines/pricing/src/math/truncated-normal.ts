import { normalCdf, normalDensity, normalQuantile } from '@qianmian/kernel'

/** A normal distribution of which only what lies below `upper` is left: its mean, and the value with a share `p` below it. */
export function truncatedNormal(
  mean: number,
  sd: number,
  upper: number,
): { mean: number; quantile(p: number): number } {
  const z = (upper - mean) / sd
  const below = normalCdf(z)
  // Far beyond the bound the distribution hugs it: by the tail's expansion.
  if (!(below > 1e-300)) return { mean: upper, quantile: () => upper }
  return {
    mean: mean - (sd * normalDensity(z)) / below,
    quantile: (p) => Math.min(upper, mean + sd * normalQuantile(p * below)),
  }
}
