import type { Route, RoutingProblem, VehicleType } from './problem.ts'
import { timetable } from './timetable.ts'

/** A plan that needs no search, to hold a better one against. */
export interface PlainPlan {
  readonly routes: readonly Route[]
  readonly cost: number
  /** Routes beyond the vehicles that there are: somebody would have to hire them. */
  readonly hired: number
}

/**
 * How routes are made without a search: each vehicle goes to the nearest stop that it still has room and time for, until there is
 * none, and the next vehicle leaves. What is left when all vehicles are out is brought by hired ones of the same types.
 * Stops that no vehicle could serve even alone are left out.
 * @example nearestNeighbourPlan(problem).cost // what a better plan is held against
 */
export function nearestNeighbourPlan(problem: RoutingProblem): PlainPlan {
  const { places, distance } = problem
  const left = new Map(problem.stops.map((stop) => [stop.id, stop.place]))
  const routes: Route[] = []
  let [cost, hired] = [0, 0]
  const run = (type: VehicleType): boolean => {
    const stops: string[] = []
    let at = type.from
    for (;;) {
      const near = [...left].sort(
        ([a, from], [b, to]) =>
          (distance[at * places + from] as number) - (distance[at * places + to] as number) || (a < b ? -1 : 1),
      )
      const next = near.find(([id]) => !timetable(problem, type.id, [...stops, id]).obstacle)
      if (!next) break
      stops.push(next[0])
      left.delete(next[0])
      at = next[1]
    }
    if (stops.length === 0) return false
    routes.push({ vehicle: type.id, stops })
    cost += timetable(problem, type.id, stops).cost
    return true
  }
  for (const type of problem.vehicles)
    for (let n = 0; n < (type.count ?? Number.POSITIVE_INFINITY) && left.size > 0; n++) if (!run(type)) break
  for (let isMoving = true; left.size > 0 && isMoving; ) {
    isMoving = problem.vehicles.some((type) => (type.count ?? 1) > 0 && run(type))
    if (isMoving) hired += 1
  }
  return { routes, cost, hired }
}

/**
 * What it costs when every stop gets a run of its own, by the type that does it cheapest.
 * @returns stops that no vehicle could serve alone are left out
 */
export function oneRunEachPlan(problem: RoutingProblem): PlainPlan {
  const routes = problem.stops.flatMap(({ id }) => {
    const runs = problem.vehicles
      .filter(({ count = 1 }) => count > 0)
      .map((type) => ({ type, ...timetable(problem, type.id, [id]) }))
      .filter(({ obstacle }) => !obstacle)
      .sort((a, b) => a.cost - b.cost)
    return runs[0] ? [{ vehicle: runs[0].type.id, stops: [id], cost: runs[0].cost }] : []
  })
  const used = new Map<string, number>()
  for (const { vehicle } of routes) used.set(vehicle, (used.get(vehicle) ?? 0) + 1)
  const hired = problem.vehicles.reduce(
    (sum, { id, count = Number.POSITIVE_INFINITY }) => sum + Math.max(0, (used.get(id) ?? 0) - count),
    0,
  )
  return {
    routes: routes.map(({ vehicle, stops }) => ({ vehicle, stops })),
    cost: routes.reduce((sum, one) => sum + one.cost, 0),
    hired,
  }
}
