import { dayIn } from '@qianmian/kernel'
import { dayAfter, daysBetween, occasionsAround, weekday } from '@qianmian/occasions'
import type { Delay } from '@qianmian/supply'
import type { SoldItem } from '../../compute/supply/forecast-items.ts'
import { type Offer, sellingOffers } from '../../modules/catalog/index.ts'
import { dailySales, orderSpan, regionalSales, regionalWeeks } from '../../modules/orders/index.ts'
import { firstShown } from '../../modules/pricing/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { allCountedLevels, type CountedLevel } from '../../modules/stock/index.ts'
import {
  emptyDays,
  listPlaces,
  listPurchases,
  listTerms,
  listTransfers,
  type PurchaseOrder,
  type SupplySettings,
  supplySettingsOf,
  type Terms,
  type Transfer,
  type WarehousePlace,
} from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { type DemandPlaces, demandPlaces } from './demand-places.ts'
import { RECEIPT_DAYS, supplierDelays } from './lead-times.ts'
import { leastOrder } from './least-order.ts'

/** Days ahead that a plan looks. */
export const HORIZON_DAYS = 42
/** Days of the past that are learned from: two years and a quarter, so that every occasion was seen twice. */
const MOST_DAYS = 820
/** Days of the past that tell where demand is. */
const REGION_DAYS = 180
/** Weeks of the past that tell how demand moves from place to place. */
const MOST_WEEKS = 104

/**
 * Occasions that move a shop's sales by themselves. Solar terms and small feasts are left out: with one near every day there would
 * be no plain day to compare with.
 */
const SELLING: ReadonlySet<string> = new Set([
  'spring-festival',
  'stock-up',
  '38-sale',
  '618',
  'qixi',
  'mid-autumn',
  'national-day',
  '1111',
  '1212',
])
const MOST_LEAD_DAYS = 21

/** One item of a plan, with everything that is known of it. */
export interface PlanItem extends SoldItem {
  readonly offer: Offer & { readonly handle: string }
  /** Share of the units of a day that were sold with something taken off. */
  readonly promoted: Float64Array
  /** Days up to yesterday on which it was on sale, of those that are learned from. */
  readonly onSaleDays: number
  /** Share of demand by warehouse, in the order of `locations`. */
  readonly shares: readonly number[]
  readonly levels: readonly CountedLevel[]
  readonly terms: Terms | undefined
  /** Units that an order of it must have at least now. */
  readonly leastOrder: number
  readonly purchases: readonly PurchaseOrder[]
  readonly transfers: readonly Transfer[]
}

/** What a plan is made from: read once, at its beginning. */
export interface Gathered {
  readonly today: string
  /** The first day of the past. */
  readonly firstDay: string
  readonly pastDays: number
  readonly isSimulated: boolean
  readonly settings: SupplySettings
  readonly items: readonly PlanItem[]
  readonly days: readonly (readonly { readonly id: string; readonly inDays: number }[])[]
  readonly locations: readonly {
    readonly id: string
    readonly code: string
    readonly name: { zh?: string; en?: string }
  }[]
  readonly places: readonly WarehousePlace[]
  /** Where demand was in the last half year, and week by week before. */
  readonly where: DemandPlaces
  /** How late deliveries of a supplier are. */
  readonly delayOf: (supplier: string | null) => Delay
}

/** Occasions near a day, as forecasts take them. */
export const sellingOccasions = (day: string): { readonly id: string; readonly inDays: number }[] =>
  occasionsAround(day, 'CN').flatMap(({ occasion, inDays }) =>
    SELLING.has(occasion.id) && inDays <= MOST_LEAD_DAYS ? [{ id: occasion.id, inDays }] : [],
  )

/**
 * Reads what a shop sold, has, bought and allows.
 * @returns undefined when there is not a single order to learn from
 */
export async function gather(ctx: Ctx): Promise<Gathered | undefined> {
  const span = await orderSpan(ctx)
  if (span.firstDay === null) return undefined
  const now = today(ctx)
  const oldest = dayAfter(now, -MOST_DAYS)
  const firstDay = daysBetween(oldest, span.firstDay) > 0 ? span.firstDay : oldest
  const pastDays = daysBetween(firstDay, now)
  if (pastDays < 1) return undefined
  const [offers, sales, regional, levels, terms] = [
    await sellingOffers(ctx),
    await dailySales(ctx, firstDay, now),
    await regionalSales(ctx, dayAfter(now, -REGION_DAYS)),
    await allCountedLevels(ctx),
    await listTerms(ctx),
  ]
  const [purchases, transfers] = [
    await listPurchases(ctx, { state: 'ordered' }),
    await listTransfers(ctx, { state: 'sent' }),
  ]
  const [locations, places] = [await listLocations(ctx), await listPlaces(ctx)]
  const empty = new Map((await emptyDays(ctx, firstDay)).map((one) => [one.variantId, one.days]))
  const soldOf = new Map(sales.map((one) => [one.variantId, one]))
  const levelsOf = grouped(levels, ({ variantId }) => variantId)
  const purchasesOf = grouped(purchases, ({ variantId }) => variantId)
  const transfersOf = grouped(transfers, ({ variantId }) => variantId)
  const termsOf = new Map(terms.map((one) => [one.variantId, one]))
  const where = demandPlaces(
    regional,
    await regionalWeeks(ctx, dayAfter(now, -7 * Math.min(MOST_WEEKS, Math.floor(pastDays / 7))), now),
    locations,
    places,
  )
  const settings = await supplySettingsOf(ctx)
  const shown = await firstShown(ctx)
  const began = Math.min(...[...shown.values()].map((at) => at.getTime()))
  const items = offers.map((offer): PlanItem => {
    const [units, prices, promoted] = [
      new Float64Array(pastDays),
      new Float64Array(pastDays),
      new Float64Array(pastDays),
    ]
    const sold = soldOf.get(offer.id)
    sold?.days.forEach((day, n) => {
      units[day] = sold.units[n] as number
      prices[day] = sold.pricesMinor[n] as number
      promoted[day] = sold.promoted[n] as number
    })
    fillPrices(prices, promoted)
    const inStock = new Uint8Array(pastDays).fill(1)
    for (const day of empty.get(offer.id) ?? []) {
      const at = daysBetween(firstDay, day)
      // What was sold on a day that ended empty is a lower bound of what was wanted.
      if (at >= 0 && at < pastDays) inStock[at] = 0
    }
    return {
      variantId: offer.id,
      offer,
      units,
      inStock,
      prices,
      promoted,
      onSaleDays: Math.max(
        pastDays - Math.min(pastDays, sold?.days.reduce((first, day) => Math.min(first, day), pastDays) ?? pastDays),
        Math.min(pastDays, wasThere(shown.get(offer.id), began) ? pastDays : daysSince(ctx, shown.get(offer.id), now)),
      ),
      shares: where.sharesOf(offer.id),
      levels: levelsOf.get(offer.id) ?? [],
      terms: termsOf.get(offer.id),
      leastOrder: leastOrder(termsOf.get(offer.id)?.minOrder ?? 0, purchasesOf.get(offer.id) ?? [], {
        now: ctx.clock.now(),
        reviewDays: settings.reviewDays,
      }),
      purchases: purchasesOf.get(offer.id) ?? [],
      transfers: transfersOf.get(offer.id) ?? [],
    }
  })
  return {
    today: now,
    firstDay,
    pastDays,
    isSimulated: span.isSimulated,
    settings,
    items,
    days: Array.from({ length: pastDays + HORIZON_DAYS }, (_, t) => sellingOccasions(dayAfter(firstDay, t))),
    locations,
    places,
    where,
    delayOf: await supplierDelays(ctx, dayAfter(now, -RECEIPT_DAYS), now),
  }
}

/** A shop is set up within so many days: until then first prices are noted of what may have been on sale for years. */
const SETUP_DAYS = 3

/**
 * Whether something was on sale already when prices began to be noted. Since when is not known then; it is taken to have been there
 * as long as orders reach back, so that what never sold in them is not mistaken for a novelty and bought.
 */
const wasThere = (shown: Date | undefined, began: number): boolean =>
  shown !== undefined && shown.getTime() - began < SETUP_DAYS * 86_400_000

/** Whole days of the shop from a moment until today; 0 where it is not known. */
const daysSince = (ctx: Ctx, since: Date | undefined, now: string): number =>
  since ? Math.max(0, daysBetween(dayIn(ctx.shop.timeZone, since.getTime()), now)) : 0

/** Monday is 0. */
export const mondayBased = (day: string): number => (weekday(day) + 6) % 7

export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** A sale so many days away tells what a day without one asked. */
const NEAR_DAYS = 3

/**
 * The price of a day without a sale: that of the nearest sale, a few days away at most; else the last one that was asked without a
 * promotion. A promotion must not end, for the figures, on the last day on which somebody bought.
 */
function fillPrices(prices: Float64Array, promoted: Float64Array): void {
  const seen = prices.slice()
  let [last, plain] = [0, 0]
  for (let t = 0; t < prices.length; t++) {
    const price = seen[t] as number
    if (price > 0) {
      last = price
      if ((promoted[t] as number) < 0.5) plain = price
      continue
    }
    let near = 0
    for (let away = 1; away <= NEAR_DAYS && near === 0; away++) near = seen[t - away] || seen[t + away] || 0
    prices[t] = near || plain || last
  }
}
