import { newId } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import { routingTables } from './tables.ts'
import { DEFAULT_RULES, type RouteRules, type Vehicle } from './types.ts'

/** Kinds of vehicles of the shop, oldest first. */
export async function listVehicles(ctx: Ctx): Promise<Vehicle[]> {
  const rows = await routingTables(ctx.db)
    .selectFrom('fleetVehicles')
    .select(['id', 'locationId', 'vehicle'])
    .where('shopId', '=', ctx.shop.id)
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, locationId, vehicle }) => ({ ...vehicle, id, locationId }))
}

/** @returns the new id */
export async function insertVehicle(ctx: Ctx, { locationId, ...vehicle }: Omit<Vehicle, 'id'>): Promise<string> {
  const id = newId('veh', ctx.clock, ctx.randomBytes)
  await routingTables(ctx.db)
    .insertInto('fleetVehicles')
    .values({
      id,
      shopId: ctx.shop.id,
      locationId,
      vehicle: json(vehicle),
      createdAt: new Date(ctx.clock.now()),
      removedAt: null,
    })
    .execute()
  return id
}

/** Adds kinds under ids of the caller's; those that were ever there stay as they are, removed ones too. */
export async function layVehicles(ctx: Ctx, vehicles: readonly Vehicle[]): Promise<void> {
  for (const { id, locationId, ...vehicle } of vehicles)
    await routingTables(ctx.db)
      .insertInto('fleetVehicles')
      .values({
        id,
        shopId: ctx.shop.id,
        locationId,
        vehicle: json(vehicle),
        createdAt: new Date(ctx.clock.now()),
        removedAt: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** Forgets kinds that are still exactly as they were laid in; what somebody changed is hers, and stays. */
export async function takeBackVehicles(ctx: Ctx, vehicles: readonly Vehicle[]): Promise<void> {
  for (const { id, locationId, ...vehicle } of vehicles)
    await routingTables(ctx.db)
      .deleteFrom('fleetVehicles')
      .where('shopId', '=', ctx.shop.id)
      .where('id', '=', id)
      .where('locationId', '=', locationId)
      .where('vehicle', '=', json(vehicle))
      .execute()
}

export async function updateVehicle(ctx: Ctx, { id, locationId, ...vehicle }: Vehicle): Promise<void> {
  await routingTables(ctx.db)
    .updateTable('fleetVehicles')
    .set({ locationId, vehicle: json(vehicle) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Takes a kind out of the fleet, or brings it back. @returns what it is, undefined when it was so already, or never there */
export async function setVehicleRemoved(ctx: Ctx, id: string, isRemoved: boolean): Promise<Vehicle | undefined> {
  const row = await routingTables(ctx.db)
    .updateTable('fleetVehicles')
    .set({ removedAt: isRemoved ? new Date(ctx.clock.now()) : null })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('removedAt', isRemoved ? 'is' : 'is not', null)
    .returning(['id', 'locationId', 'vehicle'])
    .executeTakeFirst()
  return row && { ...row.vehicle, id: row.id, locationId: row.locationId }
}

/** What the shop assumes; the defaults where it never said. */
export async function routeRulesOf(ctx: Ctx): Promise<RouteRules> {
  const row = await routingTables(ctx.db)
    .selectFrom('routeRules')
    .select('rules')
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirst()
  return { ...DEFAULT_RULES, ...row?.rules }
}

export async function saveRouteRules(ctx: Ctx, rules: RouteRules): Promise<void> {
  const values = { rules: json(rules), updatedAt: new Date(ctx.clock.now()) }
  await routingTables(ctx.db)
    .insertInto('routeRules')
    .values({ shopId: ctx.shop.id, ...values })
    .onConflict((conflict) => conflict.column('shopId').doUpdateSet(values))
    .execute()
}
