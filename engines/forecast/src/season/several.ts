import { trendOf } from './season.ts'

/** Several seasons taken out of a series, each free to change slowly. */
export interface Seasons {
  /** The series without them. */
  readonly flat: Float64Array
  /** All of them together at a place, also beyond the series, where the last cycle of each goes on. */
  at(t: number): number
}

const ROUNDS = 2
/** Cycles on either side that a place in the cycle is smoothed over. */
const CYCLES = 5
/** Long cycles are smoothed along themselves, for each of their places was seen a few times only. */
const LONG = 30
const PARTS = 26

/**
 * Takes several seasons out of a series, the shortest first (after MSTL, Bandara et al. 2021, with moving averages in place of
 * loess): each is what is left of the others and of a trend over its own cycle, smoothed by place in the cycle.
 * @param values logarithms where seasons are in shares
 * @param periods ascending; those that the series does not hold twice are left out
 * @example severalSeasons(values, [7, 365]).flat
 */
export function severalSeasons(values: Float64Array, periods: readonly number[]): Seasons {
  const n = values.length
  const held = periods.filter((period) => period > 1 && n >= 2 * period)
  const seasons: Float64Array[] = held.map(() => new Float64Array(n))
  for (let round = 0; round < ROUNDS; round++)
    held.forEach((period, k) => {
      const left = values.map((value, t) =>
        seasons.reduce((sum, season, other) => sum - (other === k ? 0 : (season[t] as number)), value),
      )
      seasons[k] = seasonIn(left, period)
    })
  return {
    flat: values.map((value, t) => seasons.reduce((sum, season) => sum - (season[t] as number), value)),
    at: (t) =>
      seasons.reduce((sum, season, k) => {
        const period = held[k] as number
        return sum + (season[t < n ? t : n - period + ((t - n) % period)] as number)
      }, 0),
  }
}

function seasonIn(left: Float64Array, period: number): Float64Array {
  const n = left.length
  const trend = ended(trendOf(left, period))
  const away = left.map((value, t) => value - (trend[t] as number))
  const rough = away.map((_, t) => {
    let [sum, weight] = [0, 0]
    for (let cycle = -CYCLES; cycle <= CYCLES; cycle++) {
      const value = away[t + cycle * period]
      if (value === undefined) continue
      const w = (1 - (Math.abs(cycle) / (CYCLES + 1)) ** 3) ** 3
      sum += w * value
      weight += w
    }
    return sum / weight
  })
  const smooth = period > LONG ? averaged(rough, Math.round(period / PARTS)) : rough
  const level = ended(trendOf(smooth, period))
  return smooth.map((value, t) => (n > period ? value - (level[t] as number) : value))
}

/** The mean over `width` places around each. */
function averaged(values: Float64Array, width: number): Float64Array {
  const half = width >> 1
  return values.map((_, t) => {
    const near = values.subarray(Math.max(0, t - half), Math.min(values.length, t + half + 1))
    return near.reduce((sum, value) => sum + value, 0) / near.length
  })
}

/** Carries the first and last value that there is to the ends. */
function ended(trend: Float64Array): Float64Array {
  const first = trend.findIndex((value) => !Number.isNaN(value))
  const last = trend.findLastIndex((value) => !Number.isNaN(value))
  return trend.map((value, t) =>
    first < 0 ? 0 : t < first ? (trend[first] as number) : t > last ? (trend[last] as number) : value,
  )
}
