import { rakeShares, sharesAhead } from '@qianmian/forecast'

export interface PlaceDemandOrder {
  /** By place, units of the whole shop a week, oldest first. */
  readonly weeks: readonly Float64Array[]
  /** By item, then by place: where it was wanted in the last half year. */
  readonly shares: readonly (readonly number[])[]
  /** By item, units that are expected over the horizon. */
  readonly units: Float64Array
  readonly horizonWeeks: number
}

export interface PlaceDemand {
  /** By place, its share of all units ahead. */
  readonly places: Float64Array
  /** By item, then by place: they agree with places. */
  readonly shares: readonly (readonly number[])[]
}

/**
 * Forecasts where demand will be, in a compute thread, and moves items along.
 * @returns undefined where too little was seen to tell
 */
export async function placeDemand({
  weeks,
  shares,
  units,
  horizonWeeks,
}: PlaceDemandOrder): Promise<PlaceDemand | undefined> {
  const places = sharesAhead(weeks, horizonWeeks)
  return places && { places, shares: rakeShares(shares, units, places) }
}
