/** A season taken out of a series: one number a place in the cycle. */
export interface Season {
  readonly kind: 'none' | 'multiplicative' | 'additive'
  /** By place: `indices[t % period]` belongs to observation `t`. */
  readonly indices: Float64Array
}

const NONE: Season = { kind: 'none', indices: new Float64Array(1) }
/** Ninety percent, one-sided for each lag, as in the Theta method's own test. */
const Z = 1.645
const FEWEST_CYCLES = 2

/**
 * Whether a series has a season: its autocorrelation at the period is beyond what the lags before it explain
 * (Assimakopoulos & Nikolopoulos 2000, section 3).
 */
export function hasSeason(values: Float64Array, period: number): boolean {
  const n = values.length
  if (period < 2 || n < FEWEST_CYCLES * period + 1) return false
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  let spread = 0
  for (let t = 0; t < n; t++) spread += ((values[t] ?? 0) - mean) ** 2
  if (spread <= 0) return false
  const correlation = (lag: number): number => {
    let sum = 0
    for (let t = lag; t < n; t++) sum += ((values[t] ?? 0) - mean) * ((values[t - lag] ?? 0) - mean)
    return sum / spread
  }
  let before = 0
  for (let lag = 1; lag < period; lag++) before += correlation(lag) ** 2
  return Math.abs(correlation(period)) > Z * Math.sqrt((1 + 2 * before) / n)
}

/** The centred moving average over one cycle; absent ends are NaN. */
export function trendOf(values: Float64Array, period: number): Float64Array {
  const n = values.length
  const trend = new Float64Array(n).fill(Number.NaN)
  const half = Math.floor(period / 2)
  const isEven = period % 2 === 0
  for (let t = half; t < n - half; t++) {
    let sum = 0
    for (let k = -half; k <= half; k++) {
      const weight = isEven && Math.abs(k) === half ? 0.5 : 1
      sum += weight * (values[t + k] ?? 0)
    }
    trend[t] = sum / period
  }
  return trend
}

/**
 * Classical decomposition: ratios (or differences) to the centred moving average, averaged by place.
 * @param kind `multiplicative` needs positive values; where they are not, the additive one is made
 */
export function seasonOf(values: Float64Array, period: number, kind: 'multiplicative' | 'additive'): Season {
  const isPositive = values.every((value) => value > 0)
  const isRatio = kind === 'multiplicative' && isPositive
  const trend = trendOf(values, period)
  const sums = new Float64Array(period)
  const counts = new Float64Array(period)
  for (let t = 0; t < values.length; t++) {
    const level = trend[t] ?? Number.NaN
    if (Number.isNaN(level) || (isRatio && level <= 0)) continue
    const place = t % period
    sums[place] = (sums[place] ?? 0) + (isRatio ? (values[t] ?? 0) / level : (values[t] ?? 0) - level)
    counts[place] = (counts[place] ?? 0) + 1
  }
  if (counts.some((count) => count === 0)) return NONE
  const indices = sums.map((sum, place) => sum / (counts[place] ?? 1))
  const mean = indices.reduce((sum, index) => sum + index, 0) / period
  return isRatio
    ? { kind: 'multiplicative', indices: indices.map((index) => Math.max(index / mean, 0.01)) }
    : { kind: 'additive', indices: indices.map((index) => index - mean) }
}

/** The series without its season. */
export function withoutSeason(values: Float64Array, { kind, indices }: Season): Float64Array {
  if (kind === 'none') return values
  const period = indices.length
  return values.map((value, t) =>
    kind === 'multiplicative' ? value / (indices[t % period] ?? 1) : value - (indices[t % period] ?? 0),
  )
}

/** Puts the season back on what follows observation `from - 1`. */
export function withSeason(forecast: Float64Array, { kind, indices }: Season, from: number): Float64Array {
  if (kind === 'none') return forecast
  const period = indices.length
  return forecast.map((value, h) =>
    kind === 'multiplicative'
      ? value * (indices[(from + h) % period] ?? 1)
      : value + (indices[(from + h) % period] ?? 0),
  )
}

/** The season of a series where it has one, multiplicative where it can be. */
export const foundSeason = (values: Float64Array, period: number): Season =>
  hasSeason(values, period) ? seasonOf(values, period, 'multiplicative') : NONE
