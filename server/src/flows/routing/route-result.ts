import type { DepotPlan } from '../../compute/supply/solve-routes.ts'
import type { TimedRoutes, TimeRoutesOrder } from '../../compute/supply/time-routes.ts'
import type { LeftReason, RouteBasis, RouteResult } from '../../modules/routing/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { DepotProblem } from './routing-problem.ts'

interface Found {
  readonly depots: readonly DepotProblem[]
  readonly plans: readonly DepotPlan[]
  readonly dropped: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  readonly isCut: boolean
  readonly searchMs: number
}

/** Hours, loads and costs of routes as they stand. */
export const timeOf = (ctx: Ctx, order: TimeRoutesOrder): Promise<TimedRoutes> =>
  ctx.services.compute.run<TimeRoutesOrder, TimedRoutes>('time-routes', order, { isUrgent: true })

/** A found plan as it is kept: routes by warehouse and vehicle with their hours, and what is on none. */
export async function resultOf(ctx: Ctx, basis: RouteBasis, found: Found): Promise<RouteResult> {
  const { plans, depots, pinned } = found
  const order = new Map(basis.vehicles.map(({ id }, at) => [id, at]))
  const asked = plans.map(({ locationId, plan }) => ({
    problem: (depots.find((depot) => depot.locationId === locationId) as DepotProblem).problem,
    routes: plan.routes.toSorted((a, b) => (order.get(a.vehicle) ?? 0) - (order.get(b.vehicle) ?? 0)),
  }))
  const timed = await timeOf(ctx, { depots: asked })
  const reasons = new Map<string, LeftReason>(
    plans.flatMap(({ plan }) => plan.unassigned.map(({ stop, reason }) => [stop, reason] as const)),
  )
  const driven = new Set(timed.routes.flatMap(({ stops }) => stops.map(({ stopId }) => stopId)))
  return {
    isCut: found.isCut,
    routes: numbered(timed.routes.map((route, i) => routeOf(`r${i + 1}`, route, (stopId) => pinned.has(stopId)))),
    left: basis.stops.flatMap(({ id }) =>
      driven.has(id)
        ? []
        : [{ stopId: id, reason: found.dropped.has(id) ? ('dropped' as const) : (reasons.get(id) ?? 'no-vehicle') }],
    ),
    nearest: timed.nearest,
    alone: timed.alone,
    searchMs: found.searchMs,
  }
}

type Route = RouteResult['routes'][number]

/** A timed route with its pins; its number is given by `numbered`. */
export function routeOf(
  id: string,
  timed: TimedRoutes['routes'][number],
  isPinned: (stopId: string) => boolean,
): Route {
  const { vehicle, leavesMinute, backMinute, km, units, costMinor, stops } = timed
  return {
    id,
    vehicleId: vehicle,
    number: 1,
    leavesMinute,
    backMinute,
    km,
    units,
    costMinor,
    stops: stops.map((stop) => ({ ...stop, isPinned: isPinned(stop.stopId) })),
  }
}

/** Vehicles of a kind are counted through, in the order of their routes. */
export function numbered(routes: readonly Route[]): Route[] {
  const counted = new Map<string, number>()
  return routes.map((route) => {
    const number = (counted.get(route.vehicleId) ?? 0) + 1
    counted.set(route.vehicleId, number)
    return { ...route, number }
  })
}
