/** What trees are to make small. */
export type Loss =
  /** Squared error: forecasts are means. */
  | { readonly kind: 'squared' }
  /** Pinball: forecasts are quantiles; .5 is the median. */
  | { readonly kind: 'quantile'; readonly level: number }
  /** Deviance of Tweedie on the logarithm of the mean: many zeros and a long tail. `power` between 1 and 2. */
  | { readonly kind: 'tweedie'; readonly power: number }

/** Where the search begins: one number for all rows. */
export function startOf(loss: Loss, y: Float64Array, weights: Float64Array): number {
  if (loss.kind === 'quantile')
    return quantileOf(
      Int32Array.from(y, (_, i) => i),
      y,
      weights,
      loss.level,
    )
  let [sum, total] = [0, 0]
  for (let i = 0; i < y.length; i++) {
    sum += (weights[i] as number) * (y[i] as number)
    total += weights[i] as number
  }
  const mean = sum / (total || 1)
  return loss.kind === 'tweedie' ? Math.log(Math.max(mean, 1e-9)) : mean
}

/** First and second derivatives of the loss by the forecast, written into `g` and `h`. */
export function derive(
  loss: Loss,
  y: Float64Array,
  said: Float64Array,
  weights: Float64Array,
  g: Float64Array,
  h: Float64Array,
): void {
  const n = y.length
  if (loss.kind === 'tweedie') {
    const { power } = loss
    for (let i = 0; i < n; i++) {
      const f = said[i] as number
      const [a, b] = [(y[i] as number) * Math.exp((1 - power) * f), Math.exp((2 - power) * f)]
      g[i] = (weights[i] as number) * (b - a)
      h[i] = (weights[i] as number) * ((2 - power) * b - (1 - power) * a)
    }
    return
  }
  for (let i = 0; i < n; i++) {
    const error = (said[i] as number) - (y[i] as number)
    const w = weights[i] as number
    g[i] = w * (loss.kind === 'squared' ? error : error > 0 ? 1 - loss.level : -loss.level)
    h[i] = w
  }
}

/** The weighted quantile of `values` over some rows. The order of `rows` is changed. */
export function quantileOf(rows: Int32Array, values: Float64Array, weights: Float64Array, level: number): number {
  rows.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
  let total = 0
  for (const row of rows) total += weights[row] as number
  let sum = 0
  for (const row of rows) {
    sum += weights[row] as number
    if (sum >= level * total) return values[row] as number
  }
  return rows.length > 0 ? (values[rows[rows.length - 1] as number] as number) : 0
}
