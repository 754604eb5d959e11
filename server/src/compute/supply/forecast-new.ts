import {
  type Attributes,
  coldForecast,
  type Likeness,
  learnLikeness,
  type Neighbour,
  type Uplifts,
  upliftsOf,
} from '@qianmian/forecast'
import { FAN_LEVELS, type ForecastItem, type OccasionDays, type SoldItem } from './forecast-items.ts'

/** An item with what it is: category, price and whatever else may make it like others. */
export interface LikeItem extends Pick<SoldItem, 'variantId' | 'units' | 'inStock'> {
  readonly attributes: Attributes
  /** What it is a variant of. */
  readonly group: string
  /** Days up to yesterday on which it was on sale. */
  readonly onSaleDays: number
}

/** What all items of a shop share, by day of the past and of the days ahead. */
export interface ShopDays {
  readonly days: OccasionDays
  readonly factors: Uplifts['factors']
  /** Units of the whole shop by day of the past. */
  readonly total: Float64Array
  readonly horizon: number
}

export interface LikenessOrder extends ShopDays {
  /** What has sold, or was on sale for long without. */
  readonly items: readonly LikeItem[]
}

/** What a shop's items say of how things sell there, and how its days differ. */
export interface LearnedLikeness {
  readonly neighbours: readonly Neighbour[]
  /** Names of the neighbours, in their order. */
  readonly ids: readonly string[]
  readonly likeness: Likeness
  /** What each day of past and horizon multiplies the usual day of an item by that nothing more is known of. */
  readonly lift: Float64Array
  /** The part of it that occasions have. */
  readonly occasions: Float64Array
}

export interface NewOrder {
  readonly items: readonly LikeItem[]
  readonly learned: LearnedLikeness
  readonly horizon: number
  readonly paths: number
}

/** With fewer days on sale and in stock than this an item is new: those like it say more than it does itself. */
export const NEW_DAYS = 28
/** Days of the past that tell how an item sells now. */
const RECENT_DAYS = 56
const WEEK = 7
const SHAPE_DAYS = 26 * WEEK
/** Neighbours that are kept to be shown. */
const SHOWN = 5

/** What makes items alike in this shop, learned from how they sell, in a compute thread. */
export async function learnShopLikeness(order: LikenessOrder): Promise<LearnedLikeness> {
  const { lift, occasions } = shopLift(order)
  const neighbours = order.items.map((item) => neighbourOf(item, lift))
  const ids = order.items.map(({ variantId }) => variantId)
  return { neighbours, ids, likeness: learnLikeness(neighbours), lift, occasions }
}

/** Forecasts items that have hardly been on sale by those like them, in a compute thread. */
export async function forecastNew({ items, learned, horizon, paths }: NewOrder): Promise<ForecastItem[]> {
  return items.map((item) => forecastOne(item, learned, horizon, paths))
}

function forecastOne(item: LikeItem, learned: LearnedLikeness, horizon: number, count: number): ForecastItem {
  const { likeness, lift, occasions } = learned
  // What was on sale for long without selling is a neighbour of others, not of itself.
  const others = [...learned.ids.keys()].filter((n) => learned.ids[n] !== item.variantId)
  const neighbours = others.map((n) => learned.neighbours[n] as Neighbour)
  const past = item.units.length
  const own = knownDays(item, item.onSaleDays)
  const said = coldForecast(
    item.attributes,
    neighbours,
    Float64Array.from(own, (t) => item.units[t] as number),
    {
      likeness,
      group: item.group,
      ownFactors: Float64Array.from(own, (t) => lift[t] as number),
    },
  )
  const ahead = lift.slice(past, past + horizon)
  const fan = Object.fromEntries(
    Object.entries(FAN_LEVELS).map(([name, level]) => [
      name,
      Array.from(ahead, (factor) => said.quantile(level, factor)),
    ]),
  ) as unknown as ForecastItem['fan']
  const rows = new Float32Array(count * horizon)
  said.paths(count, ahead, item.variantId).forEach((path, p) => {
    rows.set(path, p * horizon)
  })
  return {
    variantId: item.variantId,
    kind: own.length < NEW_DAYS || item.units.some((units) => units > 0) ? 'new' : 'dead',
    mean: ahead.map((factor) => said.rate * factor),
    fan,
    members: [],
    parts: { trend: null, week: null, occasions: Array.from(occasions, round), price: null },
    filled: [],
    paths: rows,
    factors: occasions.slice(past, past + horizon),
    because: {
      nearest: said.because
        .slice(0, SHOWN)
        .map(({ neighbour, share }) => ({ variantId: learned.ids[others[neighbour] as number] as string, share })),
      wholeShare: said.wholeShare,
      alike: Math.round((1 - said.wholeShare) ** 2 / Math.max(1e-9, sumOfSquares(said.because))),
      of: neighbours.length,
      ownShare: said.ownShare,
      knownDays: own.length,
    },
  }
}

const sumOfSquares = (because: readonly { readonly share: number }[]): number =>
  because.reduce((sum, { share }) => sum + share * share, 0)

const round = (value: number): number => Math.round(value * 100) / 100

/** Days of the last so many on which there was something to buy; the day that sold the last of it, too. */
function knownDays({ units, inStock }: LikeItem, most: number): number[] {
  const days: number[] = []
  for (let t = Math.max(0, units.length - most); t < units.length; t++)
    if (inStock[t] === 1 || (units[t] as number) > 0) days.push(t)
  return days
}

function neighbourOf(item: LikeItem, lift: Float64Array): Neighbour {
  const days = knownDays(item, Math.min(RECENT_DAYS, item.onSaleDays))
  let [sold, exposure] = [0, 0]
  for (const t of days) {
    sold += item.units[t] as number
    exposure += lift[t] as number
  }
  const rate = exposure > 0 ? sold / exposure : 0
  let [apart, squares] = [0, 0]
  for (const t of days) {
    const mean = rate * (lift[t] as number)
    apart += ((item.units[t] as number) - mean) ** 2 - mean
    squares += mean * mean
  }
  return {
    attributes: item.attributes,
    group: item.group,
    rate,
    periods: exposure,
    ...(squares > 1 ? { overdispersion: Math.max(0, apart / squares) } : {}),
  }
}

/** The shop's occasions and the shape of its week, around one. */
function shopLift({ days, factors, total }: ShopDays): Pick<LearnedLikeness, 'lift' | 'occasions'> {
  const uplifts = upliftsOf(factors)
  // No item has this place: what is said is the shop's.
  const occasions = Float64Array.from(days, (near) => uplifts.of(-1, near))
  const [sums, counts] = [new Float64Array(WEEK), new Float64Array(WEEK)]
  for (let t = Math.max(0, total.length - SHAPE_DAYS); t < total.length; t++) {
    sums[t % WEEK] = (sums[t % WEEK] as number) + (total[t] as number) / (occasions[t] as number)
    counts[t % WEEK] = (counts[t % WEEK] as number) + 1
  }
  const middle =
    sums.reduce((sum, one) => sum + one, 0) /
    Math.max(
      1,
      counts.reduce((sum, one) => sum + one, 0),
    )
  const week = sums.map((sum, d) => (middle > 0 ? (sum + WEEK * middle) / ((counts[d] as number) + WEEK) / middle : 1))
  return { lift: occasions.map((factor, t) => factor * (week[t % WEEK] as number)), occasions }
}
