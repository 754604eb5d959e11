import { type LocalizedText, ok, pick, type Result } from '@qianmian/kernel'
import type { RouteArrangementView } from '../../contract/types.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  changeRoutes,
  findRoutes,
  newestRoutes,
  type RouteBasis,
  type RoutePlanRow,
  type RouteResult,
} from '../../modules/routing/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { changeable } from './make-routes.ts'
import { numbered, routeOf, timeOf } from './route-result.ts'
import { clockText, hoursText, ROUTE_WORDS } from './route-words.ts'
import { depotProblems } from './routing-problem.ts'

type Row = RoutePlanRow & { readonly basis: RouteBasis; readonly result: RouteResult }

/**
 * Puts stops on routes as a person wants them: moved, put in another order, pinned, taken off. Hours and costs are worked out anew;
 * what cannot be driven is refused with what stands in the way, and nothing changes. The arrangement before is the way back.
 */
export async function arrangeRoutes(
  ctx: Ctx,
  id: string,
  wanted: RouteArrangementView,
): Promise<Result<RoutePlanRow, Refusal>> {
  return changed(ctx, id, wanted.version, async (ctx, { basis, result }) => {
    const routes = wanted.routes.filter(({ stops }) => stops.length > 0)
    const wrong = wrongPlaces(basis, routes)
    if (wrong) return refuse('unprocessable', wrong)
    const depots = depotProblems(basis)
    const home = new Map(basis.vehicles.map((vehicle) => [vehicle.id, vehicle.locationId]))
    const asked = depots.map(({ locationId, problem }) => ({
      problem,
      given: routes.filter(({ vehicleId }) => home.get(vehicleId) === locationId),
    }))
    const timed = await timeOf(ctx, {
      depots: asked.map(({ problem, given }) => ({
        problem,
        routes: given.map(({ vehicleId, stops }) => ({ vehicle: vehicleId, stops: stops.map(({ stopId }) => stopId) })),
      })),
    })
    const blocked = timed.routes.find(({ obstacle }) => obstacle !== null)
    if (blocked) return refuse('unprocessable', obstacleSays(basis, blocked))
    const given = asked.flatMap((one) => one.given)
    const ids = idsOf(given.map((one) => one.id))
    const driven = new Map(given.flatMap(({ stops }) => stops.map((stop) => [stop.stopId, stop.isPinned] as const)))
    const before = new Map(result.left.map(({ stopId, reason }) => [stopId, reason]))
    const next: RouteResult = {
      ...result,
      routes: numbered(
        timed.routes.map((route, i) => routeOf(ids[i] as string, route, (stopId) => driven.get(stopId) ?? false)),
      ),
      left: basis.stops.flatMap(({ id: stopId }) =>
        driven.has(stopId) ? [] : [{ stopId, reason: before.get(stopId) ?? ('dropped' as const) }],
      ),
      nearest: timed.nearest,
      alone: timed.alone,
    }
    await changeRoutes(ctx, id, { result: next })
    return ok(true)
  })
}

/** Sends the vehicles off: from now on its orders are on the road. It can be taken back. */
export async function dispatchRoutes(ctx: Ctx, id: string, version: number): Promise<Result<RoutePlanRow, Refusal>> {
  return changed(ctx, id, version, async (ctx, { result, day }) => {
    if (result.routes.length === 0) return refuse('not-allowed', ROUTE_WORDS.noRoutes)
    await changeRoutes(ctx, id, { dispatchedAt: new Date(ctx.clock.now()) })
    await note(ctx, id, 'routes.dispatch', result, day)
    return ok(true)
  })
}

/** Takes a dispatch back: its orders wait again. */
export async function undoDispatch(ctx: Ctx, id: string, version: number): Promise<Result<RoutePlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<RoutePlanRow, Refusal>> => {
    const found = await changeable(ctx, id, version)
    if (!found.ok) return found
    const { result, dispatchedAt, day } = found.value as Row
    if (!dispatchedAt) return refuse('not-allowed', ROUTE_WORDS.notDispatched)
    await changeRoutes(ctx, id, { dispatchedAt: null })
    await note(ctx, id, 'routes.undo-dispatch', result, day)
    return again(ctx, id)
  })
}

async function changed(
  ctx: Ctx,
  id: string,
  version: number,
  change: (ctx: Ctx, plan: Row) => Promise<Result<true, Refusal>>,
): Promise<Result<RoutePlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<RoutePlanRow, Refusal>> => {
    const found = await changeable(ctx, id, version)
    if (!found.ok) return found
    if (found.value.dispatchedAt) return refuse('not-allowed', ROUTE_WORDS.isDispatched)
    // Orders of an older plan may be on the routes of the newer one.
    if ((await newestRoutes(ctx, true))?.id !== id) return refuse('not-allowed', ROUTE_WORDS.newer)
    const done = await change(ctx, found.value as Row)
    return done.ok ? again(ctx, id) : done
  })
}

async function again(ctx: Ctx, id: string): Promise<Result<RoutePlanRow, Refusal>> {
  const plan = await findRoutes(ctx, id)
  return plan ? ok(plan) : refuse('not-found')
}

const note = (ctx: Ctx, id: string, action: string, { routes }: RouteResult, day: string): Promise<void> =>
  record(ctx, {
    action,
    objectType: 'route-plan',
    objectId: id,
    summary: { day, routes: routes.length, stops: routes.reduce((sum, { stops }) => sum + stops.length, 0) },
  })

type Wanted = RouteArrangementView['routes']

/** What is wrong with who is where, before anything is driven. */
function wrongPlaces({ vehicles, stops, warehouses }: RouteBasis, routes: Wanted): LocalizedText | undefined {
  const known = new Map(stops.map((stop) => [stop.id, stop]))
  const seen = new Set<string>()
  const runs = new Map<string, number>()
  const nameOf = (locationId: string, lang: 'zh' | 'en') =>
    pick(warehouses.find(({ id }) => id === locationId)?.name ?? {}, lang)
  for (const { vehicleId, stops: own } of routes) {
    const vehicle = vehicles.find(({ id }) => id === vehicleId)
    if (!vehicle) return ROUTE_WORDS.notAVehicle
    runs.set(vehicleId, (runs.get(vehicleId) ?? 0) + 1)
    if ((runs.get(vehicleId) ?? 0) > vehicle.count)
      return {
        zh: `“${vehicle.name}”只有 ${vehicle.count} 辆。`,
        en: `There are only ${vehicle.count} of “${vehicle.name}”.`,
      }
    for (const { stopId } of own) {
      const stop = known.get(stopId)
      if (!stop) return ROUTE_WORDS.notAStop
      if (seen.has(stopId)) return ROUTE_WORDS.twice
      seen.add(stopId)
      if (stop.fromLocationId !== vehicle.locationId)
        return {
          zh: `${pick(stop.name, 'zh')}的货在${nameOf(stop.fromLocationId, 'zh')}，${nameOf(vehicle.locationId, 'zh')}的车装不到。`,
          en: `The goods for ${pick(stop.name, 'en')} lie in ${nameOf(stop.fromLocationId, 'en')}: a vehicle of ${nameOf(vehicle.locationId, 'en')} cannot load them.`,
        }
    }
  }
  return undefined
}

/** Why a route cannot be driven, with its figures. */
function obstacleSays(
  { vehicles, rules }: RouteBasis,
  route: {
    readonly vehicle: string
    readonly units: number
    readonly leavesMinute: number
    readonly backMinute: number
    readonly obstacle: string | null
  },
): LocalizedText {
  const vehicle = vehicles.find(({ id }) => id === route.vehicle)
  const name = vehicle?.name ?? ''
  const lasts = route.backMinute - route.leavesMinute
  switch (route.obstacle) {
    case 'load':
      return {
        zh: `“${name}”装不下：这样是 ${route.units} 件，能装 ${vehicle?.capacityUnits} 件。`,
        en: `“${name}” has no room: that would be ${route.units} units, it carries ${vehicle?.capacityUnits}.`,
      }
    case 'shift':
      return {
        zh: `“${name}”回不来：要到 ${clockText(route.backMinute, 'zh')}，收车是 ${clockText(vehicle?.shiftToMinute ?? 0, 'zh')}。`,
        en: `“${name}” would be back at ${clockText(route.backMinute, 'en')}, after its shift ends at ${clockText(vehicle?.shiftToMinute ?? 0, 'en')}.`,
      }
    case 'duration':
      return {
        zh: `“${name}”在外太久：要 ${hoursText(lasts, 'zh')}，最多 ${hoursText(vehicle?.longestMinutes ?? 0, 'zh')}。`,
        en: `“${name}” would be out for ${hoursText(lasts, 'en')}, at most ${hoursText(vehicle?.longestMinutes ?? 0, 'en')}.`,
      }
    default:
      return {
        zh: `“${name}”有一站赶不上 ${clockText(rules.deliverFromMinute ?? 0, 'zh')} 到 ${clockText(rules.deliverToMinute ?? 1440, 'zh')} 卸货。`,
        en: `“${name}” would be late for a stop: unloading is from ${clockText(rules.deliverFromMinute ?? 0, 'en')} to ${clockText(rules.deliverToMinute ?? 1440, 'en')}.`,
      }
  }
}

/** Names that routes keep; the next free ones for new routes. */
function idsOf(given: readonly (string | undefined)[]): string[] {
  const taken = new Set<string>()
  const kept = given.map((id) => {
    if (id === undefined || !/^r\d{1,4}$/.test(id) || taken.has(id)) return undefined
    taken.add(id)
    return id
  })
  let next = 1
  return kept.map((id) => {
    if (id !== undefined) return id
    while (taken.has(`r${next}`)) next += 1
    taken.add(`r${next}`)
    return `r${next}`
  })
}
