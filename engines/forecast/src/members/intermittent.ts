import type { Fitted } from './member.ts'

const RATES = [0.05, 0.1, 0.2, 0.3]
/** Croston's estimate is too high by this share of its rate (Syntetos & Boylan 2005). */
const bias = (rate: number): number => 1 - rate / 2

/**
 * Croston's method with the correction of Syntetos and Boylan: size of sales and time between them, each smoothed at sales only.
 * @param values not negative, with a sale at least
 */
export const fitCroston = (values: Float64Array): Fitted | undefined =>
  bestOf(values, 'croston sba', (until, size) => {
    let [sizes, gaps, since] = [0, 0, 1]
    for (let t = 0; t < until; t++) {
      const value = values[t] as number
      if (value > 0) {
        sizes = sizes === 0 ? value : sizes + size * (value - sizes)
        gaps = gaps === 0 ? since : gaps + size * (since - gaps)
        since = 1
      } else since += 1
    }
    return gaps === 0 ? 0 : (bias(size) * sizes) / gaps
  })

/**
 * Teunter, Syntetos and Babai (2011): size and probability of a sale, the probability smoothed in every period, so that what no
 * longer sells fades.
 * @param values not negative, with a sale at least
 */
export const fitFading = (values: Float64Array): Fitted | undefined =>
  bestOf(values, 'tsb', (until, rate) => {
    let [sizes, chance, sold] = [0, 0, 0]
    for (let t = 0; t < until; t++) {
      const value = values[t] as number
      sold += value > 0 ? 1 : 0
      chance += Math.max(rate / 2, 1 / (t + 1)) * ((value > 0 ? 1 : 0) - chance)
      if (value > 0) sizes = sold === 1 ? value : sizes + rate * (value - sizes)
    }
    return chance * sizes
  })

/** The plain mean of all that was seen: hard to beat where little was. */
export const fitMean = (values: Float64Array): Fitted => ({
  name: 'mean',
  predict(until, horizon) {
    let sum = 0
    for (let t = 0; t < until; t++) sum += values[t] as number
    return new Float64Array(horizon).fill(until > 0 ? sum / until : 0)
  },
})

/** Of some rates the one whose forecasts had the least squared error over the later half. */
function bestOf(
  values: Float64Array,
  name: string,
  levelAt: (until: number, rate: number) => number,
): Fitted | undefined {
  if (!values.some((value) => value > 0)) return undefined
  let [best, least] = [RATES[1] as number, Number.POSITIVE_INFINITY]
  for (const rate of RATES) {
    let squares = 0
    for (let t = values.length >> 1; t < values.length; t++) squares += ((values[t] as number) - levelAt(t, rate)) ** 2
    if (squares < least) [best, least] = [rate, squares]
  }
  return { name, predict: (until, horizon) => new Float64Array(horizon).fill(levelAt(until, best)) }
}
