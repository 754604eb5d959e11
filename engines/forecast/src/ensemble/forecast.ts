import { seededRandom } from '@qianmian/kernel'
import { heavyFactor, heavyQuantile } from '../math/heavy.ts'
import type { Fitted } from '../members/member.ts'
import { fitSeasonalNaive } from '../members/wrapped.ts'
import { fitMembers } from './fit-members.ts'
import { type LookBack, lookBack, meanErrors, weightsOf } from './look-back.ts'
import { deviations, learnSpread, type Spread } from './spread.ts'
import { weightedMedian } from './weighted-median.ts'

/** What is known of a series. */
export interface Series {
  /** Oldest first, at even distances, no gaps. */
  readonly values: Float64Array
  /** Observations a cycle: 12 for months, 7 for days of a week, 1 for none. */
  readonly period: number
  /** Further cycles, such as 365 beside 7: used where the series holds them twice. */
  readonly alsoPeriods?: readonly number[]
  /** 0 where a value was filled in, one a value: members learn from it, but errors are not measured by it. */
  readonly isKnown?: Uint8Array
}

/** A forecast with its uncertainty, and what it is made of. */
export interface Forecast {
  /** The middle: by step ahead. */
  readonly mean: Float64Array
  /** @param level share of outcomes within, such as .95 @returns bounds by step ahead */
  interval(level: number): { readonly lower: Float64Array; readonly upper: Float64Array }
  /** How far outcomes commonly lie from the middle: 95 % within 1.96 of it, by step ahead. */
  readonly deviations: Float64Array
  /** @param level between 0 and 1 @returns by step ahead what is not exceeded with this probability */
  quantile(level: number): Float64Array
  /**
   * Possible futures: errors of neighbouring steps go together as they did in the past, so sums over a lead time have the right
   * spread.
   */
  paths(count: number, seed: string): readonly Float64Array[]
  /** Members, each with its own forecast, its weight, and its mean absolute error on the past where it has one. */
  readonly members: readonly {
    readonly name: string
    readonly weight: number
    readonly pastError: number | undefined
    readonly mean: Float64Array
  }[]
  readonly spread: Spread
  readonly hasSeason: boolean
}

export interface ForecastOptions {
  /** Nothing below zero is forecast; by default where nothing below zero was seen. */
  readonly isNonNegative?: boolean
  /** Points of the past that members are compared from. */
  readonly mostOrigins?: number
}

const MOST_ORIGINS = 60
/** Origins' worth of the belief that errors of neighbouring steps go together by half. */
const TOGETHER = 4
/** Steps apart from which on errors that go together do so all the way. */
const FAR = 3
const MOST_ALWAYS = 0.95

/**
 * Forecasts one series by an ensemble: Theta, exponential smoothing in several forms, autoregressions; combined by the median
 * that is weighted by how well each would have done from points of the past; with intervals from how far the combination would
 * have been off.
 * @param series finite values, at least one
 * @param horizon steps ahead, at least one
 * @throws RangeError on an empty series, a value that is not finite, or no horizon
 * @example forecast({ values: Float64Array.of(3, 4, 5, 6, 7, 8, 9, 10), period: 1 }, 3).mean
 */
export function forecast(
  { values, period, alsoPeriods, isKnown }: Series,
  horizon: number,
  options: ForecastOptions = {},
): Forecast {
  if (values.length === 0) throw new RangeError('a series without observations cannot be forecast')
  if (!values.every(Number.isFinite)) throw new RangeError('a series has a value that is no number')
  if (!(horizon >= 1)) throw new RangeError('a forecast goes at least one step ahead')
  const isNonNegative = options.isNonNegative ?? values.every((value) => value >= 0)
  const { members: found, season } = fitMembers(values, period, alsoPeriods)
  const members = found.length > 0 ? found : [fitSeasonalNaive(values, period) as Fitted]
  const past = lookBack(values, period, horizon, members, options.mostOrigins ?? MOST_ORIGINS, isKnown)
  const errors = meanErrors(past)
  const weights = weightsOf(errors)
  const said = members.map((member) => member.predict(values.length, horizon))
  const floor = isNonNegative ? 0 : Number.NEGATIVE_INFINITY
  const mean = combine(said, weights, horizon).map((value) => Math.max(floor, value))
  const { spread, together, always } = spreadOf(past, weights, values)
  const wide = deviations(spread, said, horizon)
  const off = (z: number): Float64Array =>
    mean.map((value, step) => Math.max(floor, value + z * (wide[step] as number)))
  return {
    mean,
    spread,
    deviations: wide,
    hasSeason: season.kind !== 'none',
    members: members.map(({ name }, i) => ({
      name,
      weight: weights[i] as number,
      pastError: Number.isNaN(errors[i] as number) ? undefined : (errors[i] as number),
      mean: said[i] as Float64Array,
    })),
    interval(level) {
      const z = heavyQuantile(0.5 + level / 2)
      return { lower: off(-z), upper: off(z) }
    },
    quantile: (level) => off(heavyQuantile(level)),
    paths(count, seed) {
      const random = seededRandom(seed)
      return Array.from({ length: count }, () => {
        const heavy = heavyFactor(random)
        const whole = Math.sqrt(always) * random.normal()
        let z = random.normal()
        return mean.map((value, step) => {
          if (step > 0) z = together * z + Math.sqrt(1 - together * together) * random.normal()
          return Math.max(floor, value + heavy * (whole + Math.sqrt(1 - always) * z) * (wide[step] as number))
        })
      })
    },
  }
}

function combine(said: readonly Float64Array[], weights: Float64Array, horizon: number): Float64Array {
  const values = new Float64Array(said.length)
  const order = new Uint8Array(said.length)
  return Float64Array.from({ length: horizon }, (_, step) => {
    for (let i = 0; i < said.length; i++) values[i] = said[i]?.[step] as number
    return weightedMedian(values, weights, order)
  })
}

/** How far the combination would have been off, by step ahead. */
function spreadOf({ origins, horizon, forecasts, truths }: LookBack, weights: Float64Array, values: Float64Array) {
  const squares = new Float64Array(horizon)
  const counts = new Float64Array(horizon)
  const at = new Float64Array(forecasts.length)
  const order = new Uint8Array(forecasts.length)
  let [product, square, before] = [0, 0, 0]
  const path = new Float64Array(horizon).fill(Number.NaN)
  let [farProduct, farSquare] = [0, 0]
  for (let i = 0; i < origins.length * horizon; i++) {
    const truth = truths[i] as number
    if (i % horizon === 0) path.fill(Number.NaN)
    if (Number.isNaN(truth)) continue
    for (let member = 0; member < forecasts.length; member++) at[member] = forecasts[member]?.[i] as number
    const error = truth - weightedMedian(at, weights, order)
    const step = i % horizon
    if (step > 0) {
      product += error * before
      square += 0.5 * (error * error + before * before)
    }
    before = error
    path[step] = error
    for (let other = 0; other <= step - FAR; other++) {
      const first = path[other] as number
      if (Number.isNaN(first)) continue
      farProduct += error * first
      farSquare += 0.5 * (error * error + first * first)
    }
    squares[step] = (squares[step] as number) + error * error
    counts[step] = (counts[step] as number) + 1
  }
  let changes = 0
  for (let t = 1; t < values.length; t++) changes += ((values[t] as number) - (values[t - 1] as number)) ** 2
  const otherwise = Math.sqrt(changes / Math.max(1, values.length - 1)) || Math.abs(values[0] as number)
  // A few pairs of errors are not believed: half is the beginning.
  const seen = square > 0 ? origins.length : 0
  const near = Math.max(0, (seen * (square > 0 ? product / square : 0) + TOGETHER * 0.5) / (seen + TOGETHER))
  // A level that was missed stays missed: steps far apart go together too, which a chain of neighbours would forget.
  const far = farSquare > 0 ? (seen * farProduct) / farSquare / (seen + TOGETHER) : 0
  const always = Math.min(MOST_ALWAYS, near, Math.max(0, far))
  const together = (near - always) / (1 - always)
  const spread = learnSpread(
    squares.map((sum, step) => sum / Math.max(1, counts[step] as number)),
    counts,
    otherwise,
  )
  return { spread, together, always }
}
