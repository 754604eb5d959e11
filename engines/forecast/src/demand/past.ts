/** Exponential averages of rows of `periods` values, after each period; absent values change nothing; NaN before the first. */
export function averagesOf(values: Float64Array, periods: number, alpha: number): Float64Array {
  const out = new Float64Array(values.length)
  for (let from = 0; from < values.length; from += periods) {
    let [average, seen] = [Number.NaN, 0]
    for (let t = 0; t < periods; t++) {
      const value = values[from + t] as number
      if (!Number.isNaN(value)) {
        seen += 1
        // The first few count as in a plain mean, or the very first would weigh for long.
        const share = Math.max(alpha, 1 / seen)
        average = Number.isNaN(average) ? value : average + share * (value - average)
      }
      out[from + t] = average
    }
  }
  return out
}

/** Mean of the last `many` known values up to `until`, within twice as many periods; NaN without any. */
export function recentMean(values: Float64Array, from: number, until: number, many: number): number {
  let [sum, count] = [0, 0]
  for (let t = until; t >= 0 && t > until - 2 * many && count < many; t--) {
    const value = values[from + t] as number
    if (Number.isNaN(value)) continue
    sum += value
    count += 1
  }
  return count > 0 ? sum / count : Number.NaN
}

const NEAR_PRICE = 0.06
const NEAR_PROMOTION = 0.3
/** Periods after which a likeness counts half. */
const FADES = 40
const FAR = 80

/**
 * What happened when price and promotion were alike: the mean of values of the past, weighted by how near discount and
 * promotions were, and how long ago. With a weak pull to zero, where nothing was near.
 */
export function likeness(discounts: Float64Array, promotions: readonly Float64Array[], periods: number) {
  return (values: Float64Array, row: number, t: number, origin: number): number => {
    const from = row * periods
    let [sum, weight] = [0, 0.1]
    for (let past = origin; past >= 0 && past > origin - FAR; past--) {
      const value = values[from + past] as number
      if (Number.isNaN(value)) continue
      let far = Math.abs((discounts[from + past] as number) - (discounts[from + t] as number)) / NEAR_PRICE
      for (const flags of promotions)
        far += Math.abs((flags[from + past] as number) - (flags[from + t] as number)) / NEAR_PROMOTION
      const w = Math.exp(-far) * 0.5 ** ((origin - past) / FADES)
      sum += w * value
      weight += w
    }
    return sum / weight
  }
}
