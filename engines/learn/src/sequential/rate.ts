import { logBeta } from '../math/functions.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Confidence sequence for one click rate, valid at any time: rates whose beta-binomial mixture martingale stays under
 * 1 / alpha (Robbins 1970). Holds for an arm of a bandit too, as each of its impressions is a fresh draw.
 * @param impressions ≥ 0, may be fractional (then it is an approximation)
 * @param clicks 0..impressions
 * @param prior about where the rate is expected and how firmly: its choice costs width, never validity
 * @example rateInterval(10_000, 300, 0.05) // about [0.024, 0.036]
 */
export function rateInterval(
  impressions: number,
  clicks: number,
  alpha: number,
  prior: { readonly rate: number; readonly impressions: number } = { rate: 0.03, impressions: 100 },
): Interval {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha must lie in (0, 1)')
  if (!(impressions >= 0 && clicks >= 0 && clicks <= impressions))
    throw new RangeError('clicks must lie in 0..impressions')
  const a = prior.rate * prior.impressions
  const b = (1 - prior.rate) * prior.impressions
  const mixture = logBeta(a + clicks, b + impressions - clicks) - logBeta(a, b)
  const bar = Math.log(1 / alpha)
  const misses = impressions - clicks
  const isOut = (p: number) => {
    const hit = clicks === 0 ? 0 : clicks * Math.log(p)
    const miss = misses === 0 ? 0 : misses * Math.log1p(-p)
    return mixture - hit - miss >= bar
  }
  const peak = impressions === 0 ? prior.rate : clicks / impressions
  const edge = (outer: number) => {
    if (!isOut(outer)) return outer
    let [outside, inside] = [outer, peak]
    for (let i = 0; i < 60; i++) {
      const middle = (outside + inside) / 2
      if (isOut(middle)) outside = middle
      else inside = middle
    }
    return outside
  }
  return { low: edge(0), high: edge(1) }
}
