import { nearestNeighbourPlan, oneRunEachPlan, type Route, type RoutingProblem, timetable } from '@qianmian/supply'

export interface TimeRoutesOrder {
  readonly depots: readonly { readonly problem: RoutingProblem; readonly routes: readonly Route[] }[]
}

/** A route with its hours: minutes, km, minor units. */
export interface TimedRoute {
  readonly vehicle: string
  readonly leavesMinute: number
  readonly backMinute: number
  readonly km: number
  readonly units: number
  readonly costMinor: number
  readonly stops: readonly { readonly stopId: string; readonly arrivesMinute: number; readonly km: number }[]
  /** Why it cannot be driven as it is. */
  readonly obstacle: string | null
}

export interface TimedRoutes {
  /** In the order in which they were asked. */
  readonly routes: readonly TimedRoute[]
  /** The same stops as these routes serve, without a search. */
  readonly nearest: { readonly costMinor: number; readonly hired: number }
  readonly alone: { readonly costMinor: number; readonly hired: number }
}

const tenth = (km: number): number => Math.round(km * 10) / 10

/** Hours, loads and costs of routes as they stand, and what their stops cost without a search. */
export function timeRoutes({ depots }: TimeRoutesOrder): TimedRoutes {
  const nearest = { costMinor: 0, hired: 0 }
  const alone = { costMinor: 0, hired: 0 }
  const routes = depots.flatMap(({ problem, routes }) => {
    const served = new Set(routes.flatMap(({ stops }) => stops))
    const same = { ...problem, stops: problem.stops.filter(({ id }) => served.has(id)) }
    for (const [sum, plan] of [
      [nearest, nearestNeighbourPlan(same)],
      [alone, oneRunEachPlan(same)],
    ] as const) {
      sum.costMinor += Math.round(plan.cost)
      sum.hired += plan.hired
    }
    return routes.map((route) => timed(problem, route))
  })
  return { routes, nearest, alone }
}

function timed(problem: RoutingProblem, { vehicle, stops }: Route): TimedRoute {
  const run = timetable(problem, vehicle, stops)
  const from = problem.vehicles.find(({ id }) => id === vehicle)?.from ?? 0
  const placeOf = new Map(problem.stops.map(({ id, place }) => [id, place]))
  const chain = [from, ...stops.map((id) => placeOf.get(id) as number)]
  return {
    vehicle,
    leavesMinute: Math.round(run.leaves),
    backMinute: Math.round(run.back),
    km: tenth(run.distance),
    units: run.load[0] ?? 0,
    costMinor: Math.round(run.cost),
    stops: stops.map((stopId, k) => ({
      stopId,
      arrivesMinute: Math.round(run.arrivals[k] as number),
      km: tenth(problem.distance[(chain[k] as number) * problem.places + (chain[k + 1] as number)] as number),
    })),
    obstacle: run.obstacle ?? null,
  }
}
