import { layVehicles, listVehicles, takeBackVehicles, type Vehicle } from '../../modules/routing/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

type Kind = Omit<Vehicle, 'id' | 'locationId'>

const HOUR = 60
/** What stands in every warehouse. Money in minor units; made-up figures of the order of hired vans and lorries. */
const KINDS: Readonly<Record<string, Kind>> = {
  van: {
    name: '模拟面包车 Simulated van',
    count: 2,
    capacityUnits: 24,
    perKmMinor: 160,
    perRunMinor: 20_000,
    shiftFromMinute: 7 * HOUR,
    shiftToMinute: 21 * HOUR,
    longestMinutes: null,
  },
  lorry: {
    name: '模拟 4.2 米厢车 Simulated 4.2 m lorry',
    count: 3,
    capacityUnits: 120,
    perKmMinor: 320,
    perRunMinor: 40_000,
    // Two drivers: whoever goes to the edge of the radius comes back in the night.
    shiftFromMinute: 6 * HOUR,
    shiftToMinute: 28 * HOUR,
    longestMinutes: 20 * HOUR,
  },
}

/** The demo fleet; the same ids for the same warehouses, so that it is known again. */
const fleetOf = (locationIds: readonly string[]): Vehicle[] =>
  locationIds.flatMap((locationId) =>
    Object.entries(KINDS).map(([kind, of]) => ({ ...of, id: `veh_sim_${kind}_${locationId}`, locationId })),
  )

/** Lays a made-up fleet in, if the shop has none. */
export async function layFleet(ctx: Ctx): Promise<void> {
  if ((await listVehicles(ctx)).length > 0) return
  await layVehicles(ctx, fleetOf((await listLocations(ctx)).map(({ id }) => id)))
}

/** Takes the made-up fleet away, as far as nobody changed it. */
export async function takeBackFleet(ctx: Ctx): Promise<void> {
  await takeBackVehicles(ctx, fleetOf((await listLocations(ctx)).map(({ id }) => id)))
}
