import { ok, type Result } from '@qianmian/kernel'
import type { PlaceInputView, WarehousesView } from '../../contract/types.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { allCountedLevels } from '../../modules/stock/index.ts'
import { forgetPlace, listPlaces, savePlace } from '../../modules/supply/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { PROVINCES } from './provinces.data.ts'
import { TERMS_WORDS } from './terms-words.ts'

/** Every warehouse with where it stands and what it holds, and the capitals that a place can be taken from. */
export async function readWarehouses(ctx: Ctx): Promise<WarehousesView> {
  const [locations, places, levels] = [await listLocations(ctx), await listPlaces(ctx), await allCountedLevels(ctx)]
  const placeOf = new Map(places.map((place) => [place.locationId, place]))
  const units = new Map<string, number>()
  for (const { locationId, onHand } of levels) units.set(locationId, (units.get(locationId) ?? 0) + onHand)
  return {
    items: locations.map(({ id, code, name }) => {
      const place = placeOf.get(id)
      return {
        id,
        code,
        name,
        longitude: place?.longitude ?? null,
        latitude: place?.latitude ?? null,
        capacityUnits: place?.capacityUnits ?? null,
        inboundUnitsPerDay: place?.inboundUnitsPerDay ?? null,
        units: units.get(id) ?? 0,
      }
    }),
    provinces: Object.entries(PROVINCES).map(([name, at]) => ({ name, ...at })),
  }
}

/** Says where a warehouse stands and what it can hold, or forgets it. What was before stands in its history. */
export async function placeWarehouse(
  ctx: Ctx,
  locationId: string,
  { longitude, latitude, capacityUnits, inboundUnitsPerDay }: PlaceInputView,
): Promise<Result<WarehousesView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const warehouse = (await listLocations(ctx)).find(({ id }) => id === locationId)
  if (!warehouse) return refuse('not-found')
  if ((longitude === null) !== (latitude === null))
    return refuse('unprocessable', undefined, {
      [longitude === null ? 'longitude' : 'latitude']: TERMS_WORDS.halfPlace,
    })
  if (longitude === null && (capacityUnits !== null || inboundUnitsPerDay !== null))
    return refuse('unprocessable', undefined, { longitude: TERMS_WORDS.capacityAlone })
  return inTransaction(ctx, async (ctx) => {
    const before = (await listPlaces(ctx)).find((place) => place.locationId === locationId)
    const after =
      longitude === null || latitude === null
        ? null
        : { locationId, longitude, latitude, capacityUnits, inboundUnitsPerDay }
    if (after) await savePlace(ctx, after)
    else await forgetPlace(ctx, locationId)
    await record(ctx, {
      action: 'supply.place',
      objectType: 'location',
      objectId: locationId,
      summary: { name: warehouse.name, isPlaced: after !== null },
      before: before ?? null,
      after,
    })
    return ok(await readWarehouses(ctx))
  })
}
