import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { PlaceDemand, PlaceDemandOrder } from '../../compute/supply/place-demand.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Gathered, HORIZON_DAYS, type PlanItem } from './gather.ts'

/** Where demand will be over the horizon. */
export interface PlacesAhead {
  /** By warehouse, in the order of `locations`. */
  readonly shares: Float64Array
  /** The same items, each wanted where it will be. */
  readonly items: readonly PlanItem[]
}

/**
 * Forecasts where demand will be, and moves each item's shares of warehouses along. Where too little was seen to tell, or there is
 * a single warehouse, demand stays where it was in the last half year.
 */
export async function placesAhead(
  ctx: Ctx,
  { where, locations }: Gathered,
  items: readonly PlanItem[],
  forecasts: readonly ForecastItem[],
  signal: AbortSignal,
): Promise<PlacesAhead> {
  if (locations.length < 2) return { shares: where.shares, items }
  const order: PlaceDemandOrder = {
    weeks: where.weeks,
    shares: items.map(({ shares }) => shares),
    units: Float64Array.from(items, (_, n) => forecasts[n]?.mean.reduce((sum, units) => sum + units, 0) ?? 0),
    horizonWeeks: HORIZON_DAYS / 7,
  }
  const found = await ctx.services.compute.run<PlaceDemandOrder, PlaceDemand | undefined>('place-demand', order, {
    signal,
  })
  if (!found) return { shares: where.shares, items }
  return { shares: found.places, items: items.map((item, n) => ({ ...item, shares: found.shares[n] ?? item.shares })) }
}
