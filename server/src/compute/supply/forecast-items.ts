import {
  cleaned,
  forecastLifted,
  knownSales,
  learnUplifts,
  type OccasionNear,
  type SoldForecast,
  type Uplifts,
  upliftsOf,
} from '@qianmian/forecast'
import type { SupplyItemView } from '../../contract/types.ts'

/** One variant's sales by day, all of the same days. */
export interface SoldItem {
  readonly variantId: string
  /** Oldest first; NaN where it was not on sale yet. */
  readonly units: Float64Array
  /** 0 where the shelf was empty. */
  readonly inStock: Uint8Array
  /** Minor units by day; 0 where it was not on sale yet. */
  readonly prices: Float64Array
}

/** Occasions near each day, of the past and of the days ahead. */
export type OccasionDays = readonly (readonly OccasionNear[])[]

export interface UpliftOrder {
  readonly items: readonly Pick<SoldItem, 'units' | 'inStock'>[]
  readonly days: OccasionDays
}

/** What occasions multiply sales by, learned over the whole shop, in a compute thread. */
export async function learnShopUplifts({ items, days }: UpliftOrder): Promise<Uplifts['factors']> {
  const past = items[0]?.units.length ?? 0
  return learnUplifts(items.map(knownSales), days.slice(0, past)).factors
}

export interface ForecastOrder {
  readonly items: readonly SoldItem[]
  readonly days: OccasionDays
  readonly factors: Uplifts['factors']
  /** Place of the first of these items among those that the factors were learned from. */
  readonly firstPlace: number
  readonly horizon: number
  /** Sampled futures of each item; 0 for none. */
  readonly paths: number
  /** Monday of the first day is 0. */
  readonly firstWeekday: number
}

/** A forecast as it is kept and shown. */
export interface ForecastItem {
  readonly variantId: string
  readonly kind: SoldForecast['kind']
  readonly mean: Float64Array
  readonly fan: Omit<NonNullable<SupplyItemView['forecast']>, 'firstDay'>
  readonly members: SupplyItemView['members']
  readonly parts: SupplyItemView['parts']
  /** Days that were mended before they were learned from, with what they were taken for. */
  readonly filled: readonly { readonly at: number; readonly now: number }[]
  /** Row by row, `paths` of `horizon` days. */
  readonly paths: Float32Array
  /** What occasions multiply each day ahead by. */
  readonly factors: Float64Array
  /** What agreeing with the forecasts of its category and of the whole shop changed of its units, as a share; absent where nothing did. */
  readonly moved?: number
  /** Of an item without a past of its own: what it was learned from. */
  readonly because?: {
    /** The nearest first, with the share of each. */
    readonly nearest: readonly { readonly variantId: string; readonly share: number }[]
    /** Share of the mean of the whole shop. */
    readonly wholeShare: number
    /** As good as learned from so many equally (shares squared, Kish), of so many that there are. */
    readonly alike: number
    readonly of: number
    /** Share of its own few days. */
    readonly ownShare: number
    readonly knownDays: number
  }
}

/** Probabilities of the lines of a fan, rising. */
export const FAN_LEVELS = { q025: 0.025, q10: 0.1, q25: 0.25, median: 0.5, q75: 0.75, q90: 0.9, q975: 0.975 } as const
const WEEK = 7
const TREND_DAYS = 28
const WEEKS_OF_SHAPE = 26

/** Forecasts some items of a shop, in a compute thread. */
export async function forecastItems(order: ForecastOrder): Promise<ForecastItem[]> {
  const uplifts = upliftsOf(order.factors)
  return order.items.map((item, i) => forecastOne(item, order.firstPlace + i, uplifts, order))
}

function forecastOne(item: SoldItem, place: number, uplifts: Uplifts, order: ForecastOrder): ForecastItem {
  const { days, horizon } = order
  // What comes before the first sale was not on sale: it says nothing of demand.
  const first = Math.max(
    0,
    item.units.findIndex((units) => units > 0),
  )
  const life = { units: item.units.subarray(first), inStock: item.inStock.subarray(first) }
  const said = forecastLifted(life, days.slice(first), uplifts, place, horizon)
  const past = item.units.length
  const lift = Float64Array.from({ length: past + horizon }, (_, t) => uplifts.of(place, days[t] ?? []))
  const fan = Object.fromEntries(
    Object.entries(FAN_LEVELS).map(([name, level]) => [name, Array.from(said.quantile(level), round)]),
  ) as ForecastItem['fan']
  const paths = new Float32Array(order.paths * horizon)
  if (order.paths > 0)
    said.paths(order.paths, item.variantId).forEach((path, p) => {
      paths.set(path, p * horizon)
    })
  const mended = cleaned(life.units, WEEK, life.inStock)
  return {
    variantId: item.variantId,
    kind: said.kind,
    mean: said.mean,
    fan,
    members: said.members.map(({ name, weight }) => ({ name, weight })),
    parts: partsOf({ values: mended.values, first, lift, mean: said.mean, prices: item.prices, order }),
    filled: mended.notes
      .filter(({ kind }) => kind === 'out of stock' || kind === 'gap')
      .map(({ at, now }) => ({ at: first + at, now: round(now) })),
    paths,
    factors: lift.slice(past),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

/** What a forecast is made of, for people to look at: trend, week, occasions, price. */
function partsOf(of: {
  readonly values: Float64Array
  readonly first: number
  readonly lift: Float64Array
  readonly mean: Float64Array
  readonly prices: Float64Array
  readonly order: ForecastOrder
}): SupplyItemView['parts'] {
  const { values, first, lift, mean, prices, order } = of
  const past = first + values.length
  // Sales as they would be without occasions, history and what is expected in one row.
  const flat = new Float64Array(past + mean.length)
  values.forEach((value, t) => {
    flat[first + t] = value / (lift[first + t] as number)
  })
  mean.forEach((value, h) => {
    flat[past + h] = value / (lift[past + h] as number)
  })
  const highest = prices.reduce((most, price) => Math.max(most, price), 0)
  const week =
    values.length >= 2 * WEEK ? weekShape(flat.subarray(first, past), (order.firstWeekday + first) % WEEK) : null
  const smooth = smoothed(flat.subarray(first), week, (order.firstWeekday + first) % WEEK)
  const trend =
    values.length >= 2 * WEEK
      ? {
          values: [...new Array<number>(first).fill(0), ...Array.from(smooth, round)],
          perDay: slopeAt(smooth, values.length),
        }
      : null
  const isOccasion = lift.some((factor) => Math.abs(factor - 1) > 0.02)
  return {
    trend,
    week: week ? Array.from(week, round) : null,
    occasions: isOccasion ? Array.from(lift, round) : null,
    price: highest > 0 ? Array.from(prices, (price) => round(price / highest)) : null,
  }
}

/** What a day of the week multiplies by, Monday first, from the last half year. */
function weekShape(flat: Float64Array, firstWeekday: number): Float64Array {
  const from = Math.max(0, flat.length - WEEKS_OF_SHAPE * WEEK)
  const [sums, counts] = [new Float64Array(WEEK), new Float64Array(WEEK)]
  let [all, many] = [0, 0]
  for (let t = from; t < flat.length; t++) {
    const d = (firstWeekday + t) % WEEK
    sums[d] = (sums[d] as number) + (flat[t] as number)
    counts[d] = (counts[d] as number) + 1
    all += flat[t] as number
    many += 1
  }
  const middle = all / Math.max(1, many)
  // Drawn to 1 by a week's worth of sales: few sales have no shape.
  return sums.map((sum, d) => (middle > 0 ? (sum + WEEK * middle) / ((counts[d] as number) + WEEK) / middle : 1))
}

/** Mean of four weeks around each day, the week's shape taken out. */
function smoothed(flat: Float64Array, week: Float64Array | null, firstWeekday: number): Float64Array {
  const even = flat.map((value, t) => value / Math.max(0.05, week?.[(firstWeekday + t) % WEEK] ?? 1))
  const half = TREND_DAYS / 2
  return even.map((_, t) => {
    const [from, to] = [Math.max(0, t - half), Math.min(even.length, t + half)]
    return even.subarray(from, to).reduce((sum, value) => sum + value, 0) / Math.max(1, to - from)
  })
}

/** Units a day by which the trend grows at the end of the past. */
function slopeAt(smooth: Float64Array, past: number): number {
  const back = Math.min(TREND_DAYS, past - 1)
  return back > 0 ? round(((smooth[past - 1] as number) - (smooth[past - 1 - back] as number)) / back) : 0
}
