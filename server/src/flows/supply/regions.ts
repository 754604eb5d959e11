import type { WarehousePlace } from '../../modules/supply/index.ts'
import { PROVINCES } from './provinces.data.ts'

const EARTH_KM = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres between two points in degrees (haversine). */
export function distanceKm(
  a: { readonly longitude: number; readonly latitude: number },
  b: { readonly longitude: number; readonly latitude: number },
): number {
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const h =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The name of a province as GB/T 2260 has it, from what people write. @example provinceOf('浙江') // '浙江省' */
export function provinceOf(region: string): string | undefined {
  const text = region.trim()
  if (text in PROVINCES) return text
  return Object.keys(PROVINCES).find((name) => text.length >= 2 && name.startsWith(text.replace(/[省市]$/u, '')))
}

/** The warehouse that is nearest to a province; undefined where nobody said where the warehouses are. */
export function nearestPlace(province: string, places: readonly WarehousePlace[]): string | undefined {
  const at = PROVINCES[province]
  if (!at) return undefined
  let best: string | undefined
  let far = Number.POSITIVE_INFINITY
  for (const place of places) {
    const km = distanceKm(at, place)
    if (km < far) [best, far] = [place.locationId, km]
  }
  return best
}
