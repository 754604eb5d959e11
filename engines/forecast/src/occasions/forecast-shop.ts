import { forecastSold, type SoldForecast } from '../sold/forecast-sold.ts'
import { learnUplifts, type OccasionNear, type Uplifts } from './uplift.ts'

/** Daily sales of a shop's items, all of the same days. */
export interface Shop {
  readonly items: readonly { readonly units: Float64Array; readonly inStock?: Uint8Array }[]
  /** Occasions near each day: of the past first, then of the days to be forecast. */
  readonly days: readonly (readonly OccasionNear[])[]
}

const WEEK = 7
const isSparse = ({ kind }: SoldForecast): boolean => kind !== 'smooth' && kind !== 'erratic'

/**
 * Forecasts a shop's daily sales with its occasions: takes out what they multiplied the past by, forecasts each item, and puts
 * in what they will multiply the days to come by.
 * @param horizon days ahead; `days` tells of as many beyond the past
 * @throws RangeError when `days` does not reach that far
 * @example forecastShop({ items: [{ units }], days }, 14).forecasts[0]?.quantile(0.95)
 */
export function forecastShop(
  { items, days }: Shop,
  horizon: number,
): { forecasts: readonly SoldForecast[]; uplifts: Uplifts } {
  const past = items[0]?.units.length ?? 0
  const uplifts = learnUplifts(items.map(knownSales), days.slice(0, past))
  return { forecasts: items.map((item, i) => forecastLifted(item, days, uplifts, i, horizon)), uplifts }
}

/** Sales of days on which there was something to sell; NaN on the others. */
export const knownSales = ({ units, inStock }: Shop['items'][number]): Float64Array =>
  units.map((value, t) => (inStock?.[t] === 0 ? Number.NaN : value))

/**
 * The same for one item of a shop whose uplifts were learned before: large shops are forecast piece by piece.
 * @param place of the item among those that the uplifts were learned from
 * @throws RangeError when `days` does not reach beyond the past by the horizon
 * @example items.map((item, i) => forecastLifted(item, days, uplifts, i, 42))
 */
export function forecastLifted(
  { units, inStock }: Shop['items'][number],
  days: Shop['days'],
  uplifts: Uplifts,
  place: number,
  horizon: number,
): SoldForecast {
  const past = units.length
  if (days.length < past + horizon)
    throw new RangeError(`occasions of ${past + horizon} days are needed, those of ${days.length} are told`)
  const flat = units.map((value, t) => value / uplifts.of(place, days[t] ?? []))
  const isCount = units.every((value) => Number.isNaN(value) || Number.isInteger(value))
  const said = forecastSold({ units: flat, period: WEEK, isCount, ...(inStock ? { inStock } : {}) }, horizon)
  const factor = Float64Array.from({ length: horizon }, (_, h) => uplifts.of(place, days[past + h] ?? []))
  const lifted = (values: Float64Array): Float64Array => values.map((value, h) => value * (factor[h] as number))
  return {
    ...said,
    mean: lifted(said.mean),
    // Whole units stay whole.
    quantile: (level: number) =>
      lifted(said.quantile(level)).map((value) => (isCount && isSparse(said) ? Math.ceil(value) : value)),
    paths: (count: number, seed: string) => said.paths(count, seed).map(lifted),
  }
}
