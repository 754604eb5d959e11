import type { WarehousePlace } from '../../modules/supply/index.ts'
import { nearestPlace, provinceOf } from './regions.ts'

/** Units' worth of the belief that an item is wanted where the whole shop is. */
const BELIEF_UNITS = 20

/** Where demand was: by province, and by the warehouse that is nearest. */
export interface DemandPlaces {
  /** Units by province in the last half year. */
  readonly provinces: ReadonlyMap<string, number>
  /** The warehouse that a province's demand falls to, by its place in the list of locations; -1 where nobody said where any is. */
  placeOf(province: string): number
  /** By warehouse, units of the whole shop a week, oldest first, whole weeks up to yesterday. */
  readonly weeks: readonly Float64Array[]
  /** By warehouse, its share in the last half year; even where nothing is known. */
  readonly shares: Float64Array
  /** By warehouse, an item's share in the last half year: the fewer it sold, the more as the whole shop. */
  sharesOf(variantId: string): number[]
}

/**
 * Sorts what was sold by province into the places that it would be sent from.
 * @param regional units by item and province of the last half year
 * @param weekly units by province and week, counted back from yesterday
 */
export function demandPlaces(
  regional: readonly { readonly variantId: string; readonly region: string; readonly units: number }[],
  weekly: readonly { readonly region: string; readonly weeksBack: number; readonly units: number }[],
  locations: readonly { readonly id: string }[],
  places: readonly WarehousePlace[],
): DemandPlaces {
  const known = new Map<string, number>()
  const placeOf = (province: string): number => {
    const at = known.get(province)
    if (at !== undefined) return at
    const nearest = nearestPlace(province, places)
    const found = locations.findIndex(({ id }) => id === nearest)
    known.set(province, found)
    return found
  }
  const provinces = new Map<string, number>()
  const whole = new Float64Array(locations.length)
  const byItem = new Map<string, Float64Array>()
  for (const { variantId, region, units } of regional) {
    const province = provinceOf(region)
    if (province === undefined) continue
    provinces.set(province, (provinces.get(province) ?? 0) + units)
    const at = placeOf(province)
    if (at < 0) continue
    whole[at] = (whole[at] as number) + units
    const own = byItem.get(variantId) ?? new Float64Array(locations.length)
    own[at] = (own[at] as number) + units
    byItem.set(variantId, own)
  }
  const total = whole.reduce((sum, units) => sum + units, 0)
  const shares = whole.map((units) => (total > 0 ? units / total : 1 / Math.max(1, locations.length)))
  return {
    provinces,
    placeOf,
    weeks: byWeek(weekly, placeOf, locations.length),
    shares,
    sharesOf: (variantId) => {
      const own = byItem.get(variantId)
      const sold = own?.reduce((sum, units) => sum + units, 0) ?? 0
      return Array.from(shares, (share, n) => ((own?.[n] ?? 0) + BELIEF_UNITS * share) / (sold + BELIEF_UNITS))
    },
  }
}

function byWeek(
  weekly: Parameters<typeof demandPlaces>[1],
  placeOf: (province: string) => number,
  count: number,
): Float64Array[] {
  const length = weekly.reduce((most, { weeksBack }) => Math.max(most, weeksBack + 1), 0)
  const weeks = Array.from({ length: count }, () => new Float64Array(length))
  for (const { region, weeksBack, units } of weekly) {
    const province = provinceOf(region)
    const row = province === undefined ? undefined : weeks[placeOf(province)]
    if (row) row[length - 1 - weeksBack] = (row[length - 1 - weeksBack] as number) + units
  }
  return weeks
}
