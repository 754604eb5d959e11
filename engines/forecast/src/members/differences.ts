import { type Fitted, scaleOf } from './member.ts'

const MOST_LAGS = 5
const FEWEST = 12
const RIDGE = 1e-3
/** A drift is halved with every so many steps ahead: a line that goes on for ever is seldom true. */
const DRIFT_KEEPS = 0.96

/**
 * An autoregression of the first differences, its order by the Bayesian criterion: what Box and Jenkins would begin with.
 * @param values without a season
 * @example fitDifferences(values)?.predict(values.length, 6)
 */
export function fitDifferences(values: Float64Array): Fitted | undefined {
  const n = values.length
  if (n < FEWEST) return undefined
  const scale = scaleOf(values)
  const d = new Float64Array(n - 1)
  for (let t = 1; t < n; t++) d[t - 1] = ((values[t] ?? 0) - (values[t - 1] ?? 0)) / scale
  const most = Math.min(MOST_LAGS, Math.floor((n - 1) / 5))
  let best: { readonly drift: number; readonly weights: Float64Array; readonly criterion: number } | undefined
  for (let lags = 0; lags <= most; lags++) {
    const found = regress(d, lags, most)
    if (found && (!best || found.criterion < best.criterion)) best = found
  }
  if (!best) return undefined
  const { drift, weights } = best
  return {
    name: 'differences',
    predict(until, horizon) {
      const lags = weights.length
      const last = Array.from({ length: lags }, (_, k) => d[until - 2 - k] ?? 0)
      const out = new Float64Array(horizon)
      let level = values[until - 1] ?? 0
      let keep = 1
      for (let h = 0; h < horizon; h++) {
        keep *= DRIFT_KEEPS
        let step = 0
        for (let k = 0; k < lags; k++) step += (weights[k] ?? 0) * ((last[k] ?? 0) - drift)
        level += (step + drift * keep) * scale
        out[h] = level
        last.unshift(step + drift)
        last.length = lags
      }
      return out
    },
  }
}

/** Least squares of the differences on `lags` of their own, over the same observations for every order. */
function regress(d: Float64Array, lags: number, from: number) {
  const n = d.length - from
  if (n < lags + 3) return undefined
  let drift = 0
  for (const value of d) drift += value / d.length
  const a = new Float64Array(lags * lags)
  const b = new Float64Array(lags)
  for (let t = from; t < d.length; t++) {
    for (let i = 0; i < lags; i++) {
      const xi = (d[t - 1 - i] ?? 0) - drift
      b[i] = (b[i] ?? 0) + xi * ((d[t] ?? 0) - drift)
      for (let j = 0; j < lags; j++) a[i * lags + j] = (a[i * lags + j] ?? 0) + xi * ((d[t - 1 - j] ?? 0) - drift)
    }
  }
  for (let i = 0; i < lags; i++) a[i * lags + i] = (a[i * lags + i] ?? 0) * (1 + RIDGE) + 1e-12
  const weights = solve(a, b, lags)
  if (!weights) return undefined
  let squares = 0
  for (let t = from; t < d.length; t++) {
    let said = drift
    for (let i = 0; i < lags; i++) said += (weights[i] ?? 0) * ((d[t - 1 - i] ?? 0) - drift)
    squares += ((d[t] ?? 0) - said) ** 2
  }
  return { drift, weights, criterion: n * Math.log(squares / n + 1e-300) + lags * Math.log(n) }
}

/** Gaussian elimination with pivots. @returns undefined for a singular matrix */
function solve(a: Float64Array, b: Float64Array, n: number): Float64Array | undefined {
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r * n + i] ?? 0) > Math.abs(a[pivot * n + i] ?? 0)) pivot = r
    if (Math.abs(a[pivot * n + i] ?? 0) < 1e-14) return undefined
    if (pivot !== i) {
      for (let k = 0; k < n; k++) {
        const held = a[i * n + k] ?? 0
        a[i * n + k] = a[pivot * n + k] ?? 0
        a[pivot * n + k] = held
      }
      const held = b[i] ?? 0
      b[i] = b[pivot] ?? 0
      b[pivot] = held
    }
    for (let r = i + 1; r < n; r++) {
      const factor = (a[r * n + i] ?? 0) / (a[i * n + i] ?? 1)
      for (let k = i; k < n; k++) a[r * n + k] = (a[r * n + k] ?? 0) - factor * (a[i * n + k] ?? 0)
      b[r] = (b[r] ?? 0) - factor * (b[i] ?? 0)
    }
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (a[i * n + k] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (a[i * n + i] ?? 1)
  }
  return x
}
