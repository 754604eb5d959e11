import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { PriceItem, PricePlanOrder } from '../../compute/supply/price-plan-types.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readCompetitors } from '../pricing/read-competitors.ts'
import { readLedgers } from '../pricing/read-ledger.ts'
import { type Gathered, grouped, mondayBased, type PlanItem } from './gather.ts'
import { unitCost } from './plan-figures.ts'

const WEEK = 7
/** Weeks that elasticities are learned from: two years. */
const MOST_WEEKS = 104
/** Weeks ahead whose mean is what a price is planned for. */
const AHEAD_WEEKS = 4

/** What prices are found from. There is nothing in it about who buys. */
export async function priceOrder(
  ctx: Ctx,
  gathered: Gathered,
  items: readonly PlanItem[],
  forecasts: readonly ForecastItem[],
): Promise<PricePlanOrder> {
  const { settings } = gathered
  const ids = items.map(({ variantId }) => variantId)
  const ledgers = await readLedgers(ctx, ids)
  const competitors = await readCompetitors(ctx, ids, settings.competitorMaxAgeDays)
  return {
    currency: ctx.shop.currency,
    region: 'CN',
    nowMs: ctx.clock.now(),
    settings,
    items: items.map((item, n): PriceItem => {
      const cost = unitCost(item, gathered)
      const ledger = ledgers.get(item.variantId) ?? {
        variantId: item.variantId,
        place: ctx.shop.slug,
        currency: ctx.shop.currency,
        entries: [],
      }
      const shown = ledger.entries.filter(({ kind }) => kind === 'shown')
      // The first line says when prices began to be noted, not that one was changed.
      const lastChangeMs = shown.length > 1 ? shown.at(-1)?.atMs : undefined
      const minimum = item.terms?.minimumAdvertisedMinor
      return {
        variantId: item.variantId,
        category: item.offer.category,
        priceMinor: item.offer.priceMinor,
        unitCostMinor: cost.minor,
        isCostAssumed: cost.isAssumed,
        weeks: learnedWeeks(item, gathered),
        weekly: weeklyAhead(forecasts[n]),
        units:
          item.levels.length > 0
            ? item.levels.reduce((sum, { onHand, promised }) => sum + Math.max(0, onHand - promised), 0)
            : null,
        ...(lastChangeMs === undefined ? {} : { lastChangeMs }),
        ledger,
        competitors: competitors.get(item.variantId) ?? [],
        ...(minimum === null || minimum === undefined ? {} : { minimumAdvertisedMinor: minimum }),
      }
    }),
    lines: linesOf(items),
  }
}

/** Below this share of promoted units a week counts as one without a promotion, and below this change a price as the same. */
const [HARDLY, SAME] = [0.2, 0.02]

/**
 * Whether the price moved outside of promotions too. Where it never did, every cut was a promotion: what the cut does and what
 * being promoted does cannot be told apart then, and both together are what the price does here. Only days with a sale tell: what a
 * day without one asked is guessed from its neighbours, and beside a promotion guessed wrong half of the time.
 */
export function movesByItself({ units, prices, promoted }: PlanItem, gathered: Gathered): boolean {
  const plain: number[] = []
  for (const from of plainWeeks(gathered)) {
    let [logs, sales] = [0, 0]
    for (let t = from; t < from + WEEK; t++) {
      if (!((units[t] as number) > 0) || !((prices[t] as number) > 0) || (promoted[t] as number) >= HARDLY) continue
      logs += Math.log(prices[t] as number)
      sales += 1
    }
    if (sales > 0) plain.push(Math.exp(logs / sales))
  }
  return plain.length > 1 && Math.max(...plain) > Math.min(...plain) * (1 + SAME)
}

/**
 * Days on which whole weeks from Monday begin, oldest first, but for those around a festival: there everything is cut at once and
 * wanted for its own sake, so such a week says nothing of prices.
 */
function plainWeeks({ firstDay, pastDays, days }: Gathered): number[] {
  const begins: number[] = []
  for (let from = (WEEK - mondayBased(firstDay)) % WEEK; from + WEEK <= pastDays; from += WEEK)
    if (days.slice(from, from + WEEK).every((near) => near.length === 0)) begins.push(from)
  return begins
}

/** Below this share of days with a sale, prices are seen too seldom. */
const OFTEN = 0.35

/**
 * Whether an item sells often enough for its prices to be known: they are read off its sales, and one that hardly sells shows a
 * lower price just when somebody buys, which would look as if cuts did wonders.
 */
function isSeenOften({ units }: PlanItem): boolean {
  const first = units.findIndex((sold) => sold > 0)
  const life = first < 0 ? units : units.subarray(first)
  return life.reduce((days, sold) => days + (sold > 0 ? 1 : 0), 0) >= OFTEN * life.length
}

/** Weeks that elasticities are learned from: a promotion is told apart from its price only where the price moved without one too. */
function learnedWeeks(item: PlanItem, gathered: Gathered): PriceItem['weeks'] {
  if (!isSeenOften(item)) return []
  const weeks = salesWeeks(item, gathered)
  return movesByItself(item, gathered) ? weeks : weeks.map((week) => ({ ...week, promotion: 0 }))
}

/** Whole weeks from Monday but for those around festivals, oldest first: units, the mean of the days' prices (of their logs), and how much was promoted. */
function salesWeeks({ units, prices, promoted, inStock }: PlanItem, gathered: Gathered): PriceItem['weeks'] {
  const toMonday = (WEEK - mondayBased(gathered.firstDay)) % WEEK
  const first = Math.max(
    0,
    units.findIndex((sold) => sold > 0),
  )
  const weeks: PriceItem['weeks'][number][] = []
  for (const from of plainWeeks(gathered)) {
    if (from + WEEK <= first) continue
    let [sold, offered, logs, priced, isStockOut] = [0, 0, 0, 0, false]
    for (let t = from; t < from + WEEK; t++) {
      const [day, price] = [units[t] as number, prices[t] as number]
      sold += day
      offered += day * (promoted[t] as number)
      if (inStock[t] === 0) isStockOut = true
      if (price <= 0) continue
      logs += Math.log(price)
      priced += 1
    }
    // Every day counts the same, however much was bought on it.
    if (priced === 0) continue
    const listPrice = Math.round(Math.exp(logs / priced))
    weeks.push({
      week: (from - toMonday) / WEEK,
      store: 0,
      units: sold,
      listPrice,
      promotion: sold > 0 ? Math.round((1000 * offered) / sold) / 1000 : 0,
      ...(isStockOut ? { isStockOut } : {}),
    })
  }
  return weeks.slice(-MOST_WEEKS)
}

/** A week's units at the present price, from the next four weeks: days of a week are half alike. */
function weeklyAhead(forecast: ForecastItem | undefined): PriceItem['weekly'] {
  if (!forecast) return { mean: 0, low: 0, high: 0 }
  const sum = (values: ArrayLike<number>): number => {
    let all = 0
    for (let t = 0; t < AHEAD_WEEKS * WEEK && t < values.length; t++) all += values[t] as number
    return all / AHEAD_WEEKS
  }
  const [mean, low, high] = [sum(forecast.mean), sum(forecast.fan.q10), sum(forecast.fan.q90)]
  const narrow = Math.sqrt((1 + (WEEK - 1) * 0.5) / WEEK)
  return {
    mean,
    low: Math.max(0, mean - narrow * Math.max(0, mean - low)),
    high: mean + narrow * Math.max(0, high - mean),
  }
}

/** Variants of a product whose prices rise today are not to change places: a larger size stays dearer. */
function linesOf(items: readonly PlanItem[]): PricePlanOrder['lines'] {
  return [...grouped(items, ({ offer }) => offer.productId).values()].flatMap((own) => {
    if (own.length < 2) return []
    const sorted = [...own].sort((a, b) => a.offer.priceMinor - b.offer.priceMinor)
    const rises = sorted.some((one, n) => n > 0 && one.offer.priceMinor > (sorted[n - 1]?.offer.priceMinor ?? 0))
    return rises ? [sorted.map(({ variantId }) => variantId)] : []
  })
}
