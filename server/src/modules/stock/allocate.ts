import { ok, type Result } from '@qianmian/kernel'

/** Free units of a variant at a location. */
export interface Level {
  readonly variantId: string
  readonly locationId: string
  readonly free: number
}

/**
 * Which warehouse sends what. One that has everything sends everything (one parcel); else the one that has most of it
 * goes first, and others send the rest. Ties go by location id, so that the same levels give the same answer.
 * @returns what each location gives, or the first variant that is short
 * @example allocate([{ variantId: 'v', locationId: 'hz', free: 3 }], [{ variantId: 'v', units: 2 }])
 */
export function allocate(
  levels: readonly Level[],
  wants: readonly { readonly variantId: string; readonly units: number }[],
): Result<{ variantId: string; locationId: string; units: number }[], { variantId: string; free: number }> {
  const free = new Map<string, Map<string, number>>()
  for (const level of levels) {
    const byVariant = free.get(level.locationId) ?? new Map<string, number>()
    byVariant.set(level.variantId, Math.max(0, level.free))
    free.set(level.locationId, byVariant)
  }
  const left = new Map(wants.map((want) => [want.variantId, want.units]))
  for (const { variantId, units } of wants) {
    let sum = 0
    for (const byVariant of free.values()) sum += byVariant.get(variantId) ?? 0
    if (sum < units) return { ok: false, error: { variantId, free: sum } }
  }
  const covers = (byVariant: ReadonlyMap<string, number>): number => {
    let units = 0
    for (const [variantId, want] of left) units += Math.min(want, byVariant.get(variantId) ?? 0)
    return units
  }
  const given: { variantId: string; locationId: string; units: number }[] = []
  const locations = new Map([...free].sort(([a], [b]) => (a < b ? -1 : 1)))
  while ([...left.values()].some((units) => units > 0)) {
    let best: { locationId: string; units: number } | undefined
    for (const [locationId, byVariant] of locations) {
      const units = covers(byVariant)
      if (units > (best?.units ?? 0)) best = { locationId, units }
    }
    if (!best) break
    const byVariant = locations.get(best.locationId)
    locations.delete(best.locationId)
    for (const [variantId, want] of left) {
      const units = Math.min(want, byVariant?.get(variantId) ?? 0)
      if (units === 0) continue
      given.push({ variantId, locationId: best.locationId, units })
      left.set(variantId, want - units)
    }
  }
  return ok(given)
}
