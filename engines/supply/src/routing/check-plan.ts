import type { RoutePlan, RoutingProblem, Stop } from './problem.ts'

/** What is wrong with a plan, and what it costs when everything is added up anew. */
export interface PlanCheck {
  readonly faults: readonly string[]
  readonly cost: number
}

const SLACK = 1e-6

/** The shortest time that a route takes from leaving to coming back, by trying every sensible hour to leave. */
function shortest(
  route: readonly Stop[],
  times: readonly number[],
  home: number,
  shift: readonly [number, number],
): { readonly isPossible: boolean; readonly lasts: number } {
  const run = (leaves: number): { readonly late: boolean; readonly back: number } => {
    let now = leaves
    let late = leaves < shift[0] - SLACK
    route.forEach(({ window = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], service = 0 }, k) => {
      now = Math.max(now + times[k]!, window[0])
      if (now > window[1] + SLACK) late = true
      now += service
    })
    return { late: late || now + home > shift[1] + SLACK, back: now + home }
  }
  // The way is shortest when the vehicle leaves as late as no stop forbids, or so that it waits nowhere.
  const hours = [Number.isFinite(shift[0]) ? shift[0] : 0]
  let passed = 0
  route.forEach(({ window, service = 0 }, k) => {
    passed += times[k]!
    for (const edge of window ?? []) if (Number.isFinite(edge)) hours.push(edge - passed)
    passed += service
  })
  if (!Number.isFinite(shift[0]) && route.some(({ window }) => window)) hours.push(Math.min(...hours) - passed)
  const possible = hours.map((leaves) => ({ leaves, ...run(leaves) })).filter(({ late }) => !late)
  return { isPossible: possible.length > 0, lasts: Math.min(...possible.map(({ leaves, back }) => back - leaves)) }
}

/**
 * Looks a plan through without anything of the search: each stop once, loads, windows, shifts, longest routes, vehicles, and the cost.
 * Pinned stops are not looked at.
 */
export function checkPlan(problem: RoutingProblem, plan: RoutePlan): PlanCheck {
  const { places, distance, duration = distance } = problem
  const faults: string[] = []
  const seen = new Map<string, number>()
  const driven = new Map<string, number>()
  let cost = 0
  for (const [r, { vehicle, stops: ids }] of plan.routes.entries()) {
    const name = `route ${r + 1} (${vehicle})`
    const type = problem.vehicles.find(({ id }) => id === vehicle)
    const stops = ids.flatMap((id) => problem.stops.find((stop) => stop.id === id) ?? [])
    if (stops.length < ids.length) faults.push(`${name} has a stop that is not in the problem`)
    for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1)
    if (!type) {
      faults.push(`${name} has no such vehicle`)
      continue
    }
    if (stops.length === 0) faults.push(`${name} is empty`)
    driven.set(vehicle, (driven.get(vehicle) ?? 0) + 1)
    type.capacity?.forEach((room, d) => {
      const carried = stops.reduce((sum, { load }) => sum + (load?.[d] ?? 0), 0)
      if (carried > room + SLACK) faults.push(`${name} carries ${carried} of ${room}`)
    })
    const chain = [type.from, ...stops.map(({ place }) => place), type.to ?? type.from]
    const along = (matrix: Float64Array): number[] => chain.slice(1).map((to, k) => matrix[chain[k]! * places + to]!)
    cost += (type.fixedCost ?? 0) + (type.costPerDistance ?? 1) * along(distance).reduce((sum, way) => sum + way, 0)
    const times = along(duration)
    const shift = type.shift ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    const { isPossible, lasts } = shortest(stops, times, times[times.length - 1]!, shift)
    if (!isPossible) faults.push(`${name} comes too late somewhere`)
    else if (lasts > (type.longestRoute ?? Number.POSITIVE_INFINITY) + SLACK)
      faults.push(`${name} takes ${lasts} of ${type.longestRoute}`)
  }
  for (const { id, count = Number.POSITIVE_INFINITY } of problem.vehicles)
    if ((driven.get(id) ?? 0) > count) faults.push(`${driven.get(id)} of ${count} vehicles ${id} are on the road`)
  for (const { stop } of plan.unassigned) seen.set(stop, (seen.get(stop) ?? 0) + 1)
  for (const { id } of problem.stops)
    if (seen.get(id) !== 1) faults.push(`the stop ${id} is there ${seen.get(id) ?? 0} times`)
  for (const { stop } of plan.unassigned) cost += problem.stops.find(({ id }) => id === stop)?.priceOfSkipping ?? 0
  return { faults, cost }
}
