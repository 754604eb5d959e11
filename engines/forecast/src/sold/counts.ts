import type { Random } from '@qianmian/kernel'
import { normalQuantile } from '@qianmian/kernel'

/** A distribution of counts with a mean and a variance, both not negative: negative binomial, or Poisson where it is no wider. */
export interface CountDistribution {
  readonly mean: number
  readonly variance: number
  /** @returns the least count that is not exceeded with this probability */
  quantile(level: number): number
  draw(random: Random): number
}

const MOST = 1e6
const WIDE = 200

/**
 * A distribution of counts by mean and variance.
 * @throws RangeError on a mean or variance that is negative or no number
 * @example countDistribution(0.4, 0.9).quantile(0.95) // 2
 */
export function countDistribution(mean: number, variance: number): CountDistribution {
  if (!(mean >= 0 && variance >= 0)) throw new RangeError('a mean and a variance of counts are not negative')
  const isWide = variance > mean * (1 + 1e-9)
  const size = isWide ? (mean * mean) / (variance - mean) : Number.POSITIVE_INFINITY
  const chance = isWide ? mean / variance : 1
  const quantile = (level: number): number => {
    if (mean === 0) return 0
    // Where counts are large, step by step would take long, and a gamma's quantile by its cube is as good.
    if (mean > WIDE) {
      const shape = (mean * mean) / Math.max(mean, variance)
      const z = normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, level)))
      const cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
      return Math.max(0, Math.round(mean * Math.max(0, cube) ** 3))
    }
    let probability = isWide ? Math.exp(size * Math.log(chance)) : Math.exp(-mean)
    let [sum, count] = [probability, 0]
    while (sum < level && count < MOST && (probability > 0 || count < mean)) {
      probability *= isWide ? ((size + count) / (count + 1)) * (1 - chance) : mean / (count + 1)
      count += 1
      sum += probability
    }
    return count
  }
  return { mean, variance: Math.max(mean, variance), quantile, draw: (random) => quantile(random.next()) }
}
