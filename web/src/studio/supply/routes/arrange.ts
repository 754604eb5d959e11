import type { RouteArrangementView, RoutePlanView } from '../../../../../server/src/contract/types.ts'

export type Arrangement = RouteArrangementView['routes']
export type PlannedRoute = RoutePlanView['routes'][number]

/** Where a stop goes: to a place on a route, to a vehicle that stands idle, or off all routes. */
export type Goal =
  | { readonly routeId: string; readonly at?: number }
  | { readonly vehicleId: string }
  | { readonly isDropped: true }

/** A plan as the server takes it back: what a change starts from, and the way back from it. */
export const arrangementOf = ({ routes }: Pick<RoutePlanView, 'routes'>): Arrangement =>
  routes.map(({ id, vehicleId, stops }) => ({
    id,
    vehicleId,
    stops: stops.map(({ stopId, isPinned }) => ({ stopId, isPinned })),
  }))

/**
 * A plan with one stop elsewhere. A stop that is moved by hand is pinned: she knows why it goes there, and improving would forget it.
 * @example moveStop(plan, 's3', { routeId: 'r2' }) // at the end of that route
 */
export function moveStop(plan: Pick<RoutePlanView, 'routes'>, stopId: string, goal: Goal): Arrangement {
  const from = plan.routes.find(({ stops }) => stops.some((stop) => stop.stopId === stopId))
  const wasPinned = from?.stops.find((stop) => stop.stopId === stopId)?.isPinned ?? false
  const rest = arrangementOf(plan).map((route) => ({
    ...route,
    stops: route.stops.filter((stop) => stop.stopId !== stopId),
  }))
  if ('isDropped' in goal) return rest
  if ('vehicleId' in goal) return [...rest, { vehicleId: goal.vehicleId, stops: [{ stopId, isPinned: true }] }]
  // Another order on the same route says nothing about who drives it.
  const isPinned = goal.routeId === from?.id ? wasPinned : true
  return rest.map((route) =>
    route.id === goal.routeId
      ? { ...route, stops: route.stops.toSpliced(goal.at ?? route.stops.length, 0, { stopId, isPinned }) }
      : route,
  )
}

/** A plan with one stop pinned to its route, or let go. */
export const pinStop = (plan: Pick<RoutePlanView, 'routes'>, stopId: string, isPinned: boolean): Arrangement =>
  arrangementOf(plan).map((route) => ({
    ...route,
    stops: route.stops.map((stop) => (stop.stopId === stopId ? { ...stop, isPinned } : stop)),
  }))

/** What a stop can be moved to: other routes of its warehouse, and kinds of which a vehicle stands idle. */
export function goalsOf(plan: Pick<RoutePlanView, 'routes' | 'stops' | 'vehicles'>, stopId: string) {
  const stop = plan.stops.find(({ id }) => id === stopId)
  const vehicles = plan.vehicles.filter(({ locationId }) => locationId === stop?.fromLocationId)
  const isOn = (route: PlannedRoute): boolean => route.stops.some((one) => one.stopId === stopId)
  const used = (vehicleId: string): number => plan.routes.filter((route) => route.vehicleId === vehicleId).length
  return {
    routes: plan.routes.filter((route) => vehicles.some(({ id }) => id === route.vehicleId) && !isOn(route)),
    idle: vehicles.filter(({ id, count }) => used(id) < count),
    isOnRoute: plan.routes.some(isOn),
  }
}

/** Time of day of minutes from midnight, with how many days later. @example clock(1500) // { text: '01:00', days: 1 } */
export function clock(minute: number): { readonly text: string; readonly days: number } {
  const days = Math.floor(minute / 1440)
  const of = minute - days * 1440
  return { text: `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`, days }
}
