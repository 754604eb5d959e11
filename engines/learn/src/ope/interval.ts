import { normalQuantile } from '../math/functions.ts'

export interface MeanInterval {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly standardError: number
}

/**
 * Interval for a mean of skewed values by Hall's transformation ("On the removal of skewness by transformation", 1992):
 * clicks are rare and weights are long-tailed, so the plain normal interval sits too low and is missed on one side.
 * @param values at least two
 */
export function meanInterval(values: Float64Array, alpha: number): MeanInterval {
  const n = values.length
  let value = 0
  for (let i = 0; i < n; i++) value += values[i]! / n
  let [second, third] = [0, 0]
  for (let i = 0; i < n; i++) {
    const d = values[i]! - value
    second += d * d
    third += d * d * d
  }
  const sd = Math.sqrt(second / (n - 1))
  const standardError = sd / Math.sqrt(n)
  if (sd === 0) return { value, low: value, high: value, standardError }
  const skew = third / n / sd ** 3 / Math.sqrt(n)
  const z = normalQuantile(1 - alpha / 2)
  return {
    value,
    low: value - standardError * unskewed(z, skew),
    high: value - standardError * unskewed(-z, skew),
    standardError,
  }
}

/** Inverse of g(t) = t + s t²/3 + s² t³/27 + s/6, s the skewness of the mean. */
function unskewed(x: number, skew: number): number {
  if (Math.abs(skew) < 1e-6) return x
  return (3 / skew) * (Math.cbrt(1 + skew * (x - skew / 6)) - 1)
}
