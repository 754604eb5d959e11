import type { RoutingProblem, Stop, UnassignedReason } from './problem.ts'

/** When a vehicle is where, in units of the durations, and what it carries and costs. */
export interface Timetable {
  readonly leaves: number
  /** When it is at each stop; service begins then, or when the stop's window opens. */
  readonly arrivals: readonly number[]
  readonly begins: readonly number[]
  readonly back: number
  readonly distance: number
  /** What it is loaded with when it leaves, by dimension. */
  readonly load: readonly number[]
  readonly cost: number
  /** What forbids the route; absent where it can be driven. */
  readonly obstacle?: Exclude<UnassignedReason, 'fleet' | 'skipped'>
}

const SLACK = 1e-6

/**
 * Drives one route as it stands: hours, load and cost. Of all hours to leave it takes one that keeps the route shortest, and of
 * those the earliest, so that nobody waits at a gate that is still shut.
 * @param vehicle id of a type of the problem
 * @param ids stops in order
 * @throws RangeError where the problem has no such vehicle or stop
 * @example timetable(problem, 'van', ['hangzhou', 'ningbo']).back // 690, in minutes where durations are
 */
export function timetable(problem: RoutingProblem, vehicle: string, ids: readonly string[]): Timetable {
  const type = problem.vehicles.find(({ id }) => id === vehicle)
  if (!type) throw new RangeError(`the problem has no vehicle ${vehicle}`)
  const known = new Map(problem.stops.map((stop) => [stop.id, stop]))
  const stops = ids.map((id): Stop => {
    const stop = known.get(id)
    if (!stop) throw new RangeError(`the problem has no stop ${id}`)
    return stop
  })
  const { places, distance, duration = distance } = problem
  const chain = [type.from, ...stops.map(({ place }) => place), type.to ?? type.from]
  const along = (matrix: Float64Array): number[] =>
    chain.slice(1).map((to, k) => matrix[(chain[k] as number) * places + to] as number)
  const times = along(duration)
  const shift = type.shift ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const runs = hours(stops, times, shift[0]).map((leaves) => drive(stops, times, leaves))
  const possible = runs.filter(({ isLate, back }) => !isLate && back <= shift[1] + SLACK)
  const lasts = Math.min(...possible.map(({ leaves, back }) => back - leaves))
  const chosen =
    possible.filter(({ leaves, back }) => back - leaves <= lasts + SLACK).sort((a, b) => a.leaves - b.leaves)[0] ??
    runs[0] ??
    drive(stops, times, 0)
  const dimensions = Math.max(1, ...stops.map(({ load }) => load?.length ?? 1))
  const load = Array.from({ length: dimensions }, (_, d) => stops.reduce((sum, stop) => sum + (stop.load?.[d] ?? 0), 0))
  const way = along(distance).reduce((sum, km) => sum + km, 0)
  const obstacle = type.capacity?.some((room, d) => (load[d] ?? 0) > room + SLACK)
    ? 'load'
    : chosen.isLate
      ? 'window'
      : chosen.back > shift[1] + SLACK
        ? 'shift'
        : chosen.back - chosen.leaves > (type.longestRoute ?? Number.POSITIVE_INFINITY) + SLACK
          ? 'duration'
          : undefined
  return {
    leaves: chosen.leaves,
    arrivals: chosen.arrivals,
    begins: chosen.begins,
    back: chosen.back,
    distance: way,
    load,
    cost: (type.fixedCost ?? 0) + (type.costPerDistance ?? 1) * way,
    ...(obstacle ? { obstacle } : {}),
  }
}

/** Hours at which leaving can be best: as early as can be, and so that a window is met just as it opens or closes. */
function hours(stops: readonly Stop[], times: readonly number[], first: number): number[] {
  const edges: number[] = []
  let passed = 0
  stops.forEach(({ window, service = 0 }, k) => {
    passed += times[k] as number
    for (const edge of window ?? []) if (Number.isFinite(edge)) edges.push(edge - passed)
    passed += service
  })
  const earliest = Number.isFinite(first) ? first : Math.min(0, ...edges)
  return [earliest, ...edges.filter((leaves) => leaves > earliest)]
}

function drive(stops: readonly Stop[], times: readonly number[], leaves: number) {
  const [arrivals, begins]: [number[], number[]] = [[], []]
  let now = leaves
  let isLate = false
  stops.forEach(({ window, service = 0 }, k) => {
    now += times[k] as number
    arrivals.push(now)
    now = Math.max(now, window?.[0] ?? Number.NEGATIVE_INFINITY)
    if (now > (window?.[1] ?? Number.POSITIVE_INFINITY) + SLACK) isLate = true
    begins.push(now)
    now += service
  })
  return { leaves, arrivals, begins, back: now + (times[stops.length] as number), isLate }
}
