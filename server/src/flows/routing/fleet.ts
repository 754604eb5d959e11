import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { FleetView, RouteRulesView, VehicleInputView } from '../../contract/types.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  insertVehicle,
  listVehicles,
  lockRoutes,
  routeRulesOf,
  saveRouteRules,
  setVehicleRemoved,
  updateVehicle,
} from '../../modules/routing/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { listPlaces } from '../../modules/supply/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { ROUTE_WORDS } from './route-words.ts'

const MOST_KINDS = 200

/** The fleet, where it can stand, and what is assumed of its way. */
export async function readFleet(ctx: Ctx): Promise<FleetView> {
  const [locations, places] = [await listLocations(ctx), await listPlaces(ctx)]
  return {
    currency: ctx.shop.currency,
    vehicles: await listVehicles(ctx),
    warehouses: locations.map(({ id, name }) => ({
      id,
      name,
      isPlaced: places.some((place) => place.locationId === id),
    })),
    rules: await routeRulesOf(ctx),
  }
}

async function wrongFields(ctx: Ctx, input: VehicleInputView): Promise<Readonly<Record<string, LocalizedText>>> {
  const isKnown = (await listLocations(ctx)).some(({ id }) => id === input.locationId)
  return {
    ...(input.name === '' ? { name: ROUTE_WORDS.nameNeeded } : {}),
    ...(isKnown ? {} : { locationId: ROUTE_WORDS.notAWarehouse }),
    ...(input.shiftToMinute > input.shiftFromMinute ? {} : { shiftToMinute: ROUTE_WORDS.shiftOrder }),
  }
}

/** Adds a kind of vehicles, or says anew what one is. @param id of the kind that changes; absent for a new one */
export async function saveVehicle(ctx: Ctx, input: VehicleInputView, id?: string): Promise<Result<FleetView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<FleetView, Refusal>> => {
    await lockRoutes(ctx)
    const kinds = await listVehicles(ctx)
    const before = kinds.find((one) => one.id === id)
    if (id !== undefined && !before) return refuse('not-found')
    if (id === undefined && kinds.length >= MOST_KINDS) return refuse('too-large')
    const fields = await wrongFields(ctx, input)
    if (Object.keys(fields).length > 0) return refuse('unprocessable', undefined, fields)
    const after = { ...input, id: id ?? (await insertVehicle(ctx, input)) }
    if (before) await updateVehicle(ctx, after)
    await record(ctx, {
      action: before ? 'fleet.change' : 'fleet.add',
      objectType: 'vehicle',
      objectId: after.id,
      summary: { vehicle: input.name },
      before: before ?? null,
      after,
    })
    return ok(await readFleet(ctx))
  })
}

/** Takes a kind out of the fleet, or brings it back. Plans that were made with it keep it. */
export async function removeVehicle(ctx: Ctx, id: string, isRemoved: boolean): Promise<Result<FleetView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<FleetView, Refusal>> => {
    const vehicle = await setVehicleRemoved(ctx, id, isRemoved)
    if (!vehicle) return refuse('not-found')
    await record(ctx, {
      action: isRemoved ? 'fleet.remove' : 'fleet.restore',
      objectType: 'vehicle',
      objectId: id,
      summary: { vehicle: vehicle.name },
      before: isRemoved ? vehicle : null,
      after: isRemoved ? null : vehicle,
    })
    return ok(await readFleet(ctx))
  })
}

/** Says what is assumed of roads, gates and radius. */
export async function changeRouteRules(ctx: Ctx, rules: RouteRulesView): Promise<Result<FleetView, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const { deliverFromMinute: opens, deliverToMinute: closes } = rules
  const isHalf = (opens === null) !== (closes === null)
  if (isHalf || (opens !== null && closes !== null && closes <= opens))
    return refuse('unprocessable', undefined, { deliverToMinute: ROUTE_WORDS.deliverOrder })
  return allOrNothing(ctx, async (ctx): Promise<Result<FleetView, Refusal>> => {
    const before = await routeRulesOf(ctx)
    await saveRouteRules(ctx, rules)
    await record(ctx, { action: 'routes.rules', objectType: 'shop', objectId: ctx.shop.id, before, after: rules })
    return ok(await readFleet(ctx))
  })
}
