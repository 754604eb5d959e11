import { dayAfter } from '@qianmian/occasions'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { StockPlanItem } from '../../compute/supply/stock-plan-types.ts'
import { costOf, forecastsMadeBy } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { expectedIn, leadOf } from './lead-times.ts'

const WEEK = 7
const STEADINESS_WEEKS = 26
const REGION_DAYS_AHEAD = 14

/** What a unit costs: as somebody said, else the shop's usual share of the price. */
export function unitCost(
  item: PlanItem,
  { settings }: Gathered,
): { readonly minor: number; readonly isAssumed: boolean } {
  const said = item.terms?.unitCostMinor
  return { minor: costOf(said, item.offer.priceMinor, settings), isAssumed: said === null || said === undefined }
}

/** Units by whole week, oldest first; the last week ends yesterday. */
export function weeklyUnits(units: Float64Array, most: number): number[] {
  const weeks = Math.min(most, Math.floor(units.length / WEEK))
  return Array.from({ length: weeks }, (_, w) => {
    const from = units.length - (weeks - w) * WEEK
    return units.subarray(from, from + WEEK).reduce((sum, one) => sum + one, 0)
  })
}

/** An item as the stock half of a plan takes it. */
export function stockOrderItem(item: PlanItem, forecast: ForecastItem, gathered: Gathered): StockPlanItem {
  const { locations, today } = gathered
  const placeOf = new Map(locations.map(({ id }, n) => [id, n]))
  const inDays = (day: string): number => Math.max(0, Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000))
  const terms = item.terms
  const lead = leadOf(item, gathered)
  return {
    variantId: item.variantId,
    unitCostMinor: unitCost(item, gathered).minor,
    priceMinor: item.offer.priceMinor,
    weekly: weeklyUnits(item.units, STEADINESS_WEEKS),
    paths: forecast.paths,
    shares: item.shares,
    free: locations.map(({ id }) => {
      const level = item.levels.find(({ locationId }) => locationId === id)
      return level ? level.onHand - level.promised : 0
    }),
    arrivals: [
      ...item.purchases.map((one) => ({
        place: placeOf.get(one.locationId) ?? 0,
        day: expectedIn(one.dueOn, gathered.delayOf(one.supplier), today),
        units: one.units - one.receivedUnits,
      })),
      ...item.transfers.map((one) => ({
        place: placeOf.get(one.toLocationId) ?? 0,
        day: inDays(one.dueOn),
        units: one.units,
      })),
    ].filter(({ units }) => units > 0),
    // Whole days, as everything that is under way.
    leadDays: Math.round(lead.days),
    leadDaysDeviation: lead.deviationDays,
    minOrder: item.leastOrder,
    pack: Math.max(1, terms?.pack ?? 1),
    shelfLifeDays: terms?.shelfLifeDays ?? null,
  }
}

/**
 * Expected units of the next two weeks by province: where the last half year's went, moved as demand moves between warehouses; the
 * largest first.
 * @param shares by warehouse, its share of demand ahead
 */
export function regionsAhead(
  { where }: Pick<Gathered, 'where'>,
  forecasts: readonly Pick<ForecastItem, 'mean'>[],
  shares: Float64Array,
): { province: string; units: number }[] {
  const ahead = forecasts.reduce(
    (sum, { mean }) => sum + mean.subarray(0, REGION_DAYS_AHEAD).reduce((units, one) => units + one, 0),
    0,
  )
  const moved = [...where.provinces].map(([province, units]) => {
    const at = where.placeOf(province)
    const was = where.shares[at] ?? 0
    return { province, units: was > 0 ? (units * (shares[at] as number)) / was : units }
  })
  const all = moved.reduce((sum, { units }) => sum + units, 0)
  return moved
    .map(({ province, units }) => ({ province, units: Math.round((10 * ahead * units) / Math.max(1, all)) / 10 }))
    .sort((a, b) => b.units - a.units || (a.province < b.province ? -1 : 1))
}

/** Share of what will be asked for in a week of which there is something now. @returns null where nobody counts anything */
export function inStockShare(items: readonly PlanItem[], forecasts: readonly ForecastItem[]): number | null {
  let [there, all] = [0, 0]
  items.forEach(({ levels }, n) => {
    if (levels.length === 0) return
    const week = forecasts[n]?.mean.subarray(0, WEEK).reduce((sum, units) => sum + units, 0) ?? 0
    all += week
    if (levels.some(({ onHand, promised }) => onHand > promised)) there += week
  })
  return all > 0 ? there / all : null
}

/**
 * How far the last seven days were from what was forecast before them: absolute errors of weekly units, over units sold.
 * @returns null while no forecast is a week old
 */
export async function forecastError(ctx: Ctx, gathered: Gathered): Promise<number | null> {
  const made = await forecastsMadeBy(ctx, dayAfter(gathered.today, -WEEK))
  if (!made) return null
  const late = Math.round((Date.parse(gathered.today) - Date.parse(made.madeOn)) / 86_400_000) - WEEK
  let [off, sold] = [0, 0]
  for (const { variantId, units } of gathered.items) {
    const means = made.means.get(variantId)
    if (!means || means.length < late + WEEK) continue
    const expected = means.slice(late, late + WEEK).reduce((sum, one) => sum + one, 0)
    const was = units.subarray(Math.max(0, units.length - WEEK)).reduce((sum, one) => sum + one, 0)
    off += Math.abs(expected - was)
    sold += was
  }
  return sold > 0 ? off / sold : null
}
