import { dayFactors, forecastLifted, reconcileWeeks, type SaidWeeks, upliftsOf, weeksOf } from '@qianmian/forecast'
import type { ForecastOrder } from './forecast-items.ts'

export interface AgreeOrder extends Pick<ForecastOrder, 'days' | 'factors' | 'horizon'> {
  /** What is said of each item, by day and by week ahead. */
  readonly items: readonly { readonly mean: Float64Array; readonly weeks: SaidWeeks }[]
  /** By sum, places of its items. */
  readonly members: readonly (readonly number[])[]
  /** By sum, what was sold a day, oldest first; days without stock are filled. */
  readonly sold: readonly Float64Array[]
}

/** Futures that the spread of a sum is taken from. */
const PATHS = 200

/**
 * Forecasts categories and the whole shop on their own, in a compute thread, and makes items agree with them. A sum is steadier than
 * what it is the sum of: trends that drown in the noise of items show there.
 * @returns by item, what each day ahead is multiplied by
 */
export async function agreeForecasts({ items, members, sold, ...order }: AgreeOrder): Promise<Float64Array[]> {
  const uplifts = upliftsOf(order.factors)
  const sums = sold.map((units, s): SaidWeeks => {
    const first = Math.max(
      0,
      units.findIndex((one) => one > 0),
    )
    // No item's own uplift: those of the whole shop.
    const said = forecastLifted({ units: units.subarray(first) }, order.days.slice(first), uplifts, -1, order.horizon)
    const paths = new Float32Array(PATHS * order.horizon)
    said.paths(PATHS, `sum ${s}`).forEach((path, p) => {
      paths.set(path, p * order.horizon)
    })
    return weeksOf(said.mean, paths)
  })
  return reconcileWeeks(
    members,
    items.map(({ weeks }) => weeks),
    sums,
  ).map((after, i) => dayFactors((items[i] as AgreeOrder['items'][number]).mean, after))
}
