import { ok, type Result, seededRandom } from '@qianmian/kernel'
import { compile, type Model } from './model.ts'
import { checkProblem, type Route, type RoutePlan, type RoutingProblem, type Unassigned } from './problem.ts'
import { Recreate, type RecreateOptions } from './recreate.ts'
import { retype } from './retype.ts'
import { type Removed, type RuinSize, ruin } from './ruin.ts'
import { layPlan, type PinnedConflict } from './start.ts'
import { begin, emptyTours, routeCost, type Tours, undo } from './tours.ts'

/** How long is searched, from what, and how. */
export interface RoutingOptions {
  readonly seed: string | number
  /**
   * The share of the time that is spent, asked every 256 changes with their number and the least cost so far; at 1 the search ends
   * with the best plan found. An engine reads no clock: `ofIterations` counts, a caller with a clock divides.
   */
  readonly spent: (iterations: number, cost: number) => number
  /** A plan to improve: of yesterday, of a person, or with stops that have come since. */
  readonly from?: { readonly routes: readonly Route[] }
  /** Settings of the search; the defaults suit 20 to 1,000 stops. */
  readonly ruin?: Partial<RuinSize>
  readonly recreate?: Partial<RecreateOptions>
  /** First and last temperature, as shares of the mean way to a near neighbour. */
  readonly temperature?: { readonly first: number; readonly last: number }
}

const ASKED_EVERY = 256
/** Sums of differences drift: the cost is added up anew after so many changes. */
const ADDED_UP_EVERY = 1 << 14
const RUIN: RuinSize = { mean: 10, longest: 10 }
const RECREATE: RecreateOptions = { blink: 0.01, neighbours: 80 }
const TEMPERATURE = { first: 1, last: 0.02 }

/**
 * The share of a number of changes that is done: for `spent`.
 * @example solveRouting(problem, { seed: 1, spent: ofIterations(100_000) })
 */
export const ofIterations =
  (limit: number): RoutingOptions['spent'] =>
  (iterations) =>
    iterations / limit

/** The best routes so far: stops one route after another, and where each slot's end. */
interface Kept {
  readonly stops: Int32Array
  readonly slots: Int32Array
  readonly ends: Int32Array
  routes: number
  readonly absent: Int32Array
  absents: number
  cost: number
}

function keep(model: Model, tours: Tours, removed: Removed, kept: Kept): void {
  let at = 0
  let route = 0
  for (let slot = 0; slot < model.slots; slot++) {
    if (tours.size[slot] === 0) continue
    let node = tours.first[slot]!
    for (let left = tours.size[slot]!; left > 0; left--) {
      kept.stops[at++] = node
      node = tours.next[node]!
    }
    kept.slots[route] = slot
    kept.ends[route++] = at
  }
  kept.routes = route
  for (let k = 0; k < removed.count; k++) kept.absent[k] = removed.stops[k]!
  kept.absents = removed.count
  kept.cost = tours.cost
}

/** Costs added up from nothing. */
function costNow(model: Model, tours: Tours, removed: Removed): number {
  let cost = 0
  for (let slot = 0; slot < model.slots; slot++) cost += routeCost(model, tours, slot)
  for (let k = 0; k < removed.count; k++) cost += model.penalty[removed.stops[k]!]!
  return cost
}

/**
 * Routes by ruin and recreate (Christiaens & Vanden Berghe 2020, "Slack induction by string removals"): strings of stops are taken
 * out of neighbouring routes and put back greedily, and simulated annealing says which plan goes on. Capacity of one or two
 * dimensions, time windows, longest routes, several depots, mixed fleets, pinned stops. The same seed and the same answers of
 * `spent` give the same plan.
 * @returns the best plan found, with every stop that is on no route and why; or the pinned stops that cannot stay together
 * @throws RangeError where the problem makes no sense (`checkProblem`)
 * @example solveRouting({ stops, vehicles: [{ id: 'van', from: 0, capacity: [80] }], places, distance }, { seed: 1, spent: ofIterations(50_000) })
 */
export function solveRouting(problem: RoutingProblem, options: RoutingOptions): Result<RoutePlan, PinnedConflict> {
  checkProblem(problem)
  const model = compile(problem)
  const { n } = model
  const tours = emptyTours(model)
  const removed: Removed = { stops: new Int32Array(n), count: 0 }
  const laid = layPlan(problem, model, tours, options.from?.routes ?? [], removed)
  if (!laid.ok) return laid

  const random = seededRandom(options.seed)
  const size = { ...RUIN, ...options.ruin }
  const recreate = new Recreate(model, random, { ...RECREATE, ...options.recreate })
  const { first, last } = options.temperature ?? TEMPERATURE
  const kept: Kept = {
    stops: new Int32Array(n),
    slots: new Int32Array(model.slots),
    ends: new Int32Array(model.slots),
    routes: 0,
    absent: new Int32Array(n),
    absents: 0,
    cost: Number.POSITIVE_INFINITY,
  }
  const scratch = new Int32Array(n)
  const absent = new Int32Array(n)
  const isMixed = model.types.length > 1
  const change = (): void => {
    for (let k = 0; k < removed.count; k++) tours.cost -= model.penalty[removed.stops[k]!]!
    ruin(model, tours, random, size, removed)
    recreate.run(tours, removed)
    if (isMixed) retype(model, tours, scratch)
  }

  begin(tours)
  for (let k = 0; k < removed.count; k++) tours.cost -= model.penalty[removed.stops[k]!]!
  recreate.run(tours, removed)
  tours.cost = costNow(model, tours, removed)
  keep(model, tours, removed, kept)
  let temperature = 0
  for (let iteration = 0; n > 0; iteration++) {
    if (iteration % ASKED_EVERY === 0) {
      const spent = options.spent(iteration, kept.cost)
      if (!(spent < 1)) break
      temperature = model.scale * first * (last / first) ** Math.max(0, spent)
    }
    if (iteration % ADDED_UP_EVERY === 0) tours.cost = costNow(model, tours, removed)
    const before = tours.cost
    const absents = removed.count
    for (let k = 0; k < absents; k++) absent[k] = removed.stops[k]!
    begin(tours)
    change()
    if (tours.cost < before - temperature * Math.log(random.next())) {
      if (tours.cost < kept.cost - 1e-9) keep(model, tours, removed, kept)
    } else {
      undo(model, tours, before)
      for (let k = 0; k < absents; k++) removed.stops[k] = absent[k]!
      removed.count = absents
    }
  }
  return ok(planOf(problem, model, kept))
}

function planOf(problem: RoutingProblem, model: Model, kept: Kept): RoutePlan {
  const { stops } = problem
  const idOf = (node: number): string => stops[model.stopOf[node]!]!.id
  const routes: Route[] = []
  let cost = 0
  for (let k = 0, at = 0; k < kept.routes; k++) {
    const slot = kept.slots[k]!
    const sequence = kept.stops.subarray(at, kept.ends[k]!)
    at = kept.ends[k]!
    let way = 0
    let before = model.from[slot]!
    for (const node of sequence) {
      way += model.dist[before * model.nodes + node]!
      before = node
    }
    way += model.dist[before * model.nodes + model.to[slot]!]!
    cost += model.fixed[slot]! + model.rate[slot]! * way
    routes.push({ vehicle: model.types[model.typeOf[slot]!]!.id, stops: Array.from(sequence, idOf) })
  }
  const left = Array.from(kept.absent.subarray(0, kept.absents))
  const unassigned: Unassigned[] = [
    ...model.unreachable.map(({ index, reason }) => ({ stop: stops[index]!.id, reason })),
    ...left.map((node) => ({
      stop: idOf(node),
      reason: stops[model.stopOf[node]!]!.priceOfSkipping === undefined ? ('fleet' as const) : ('skipped' as const),
    })),
  ]
  for (const { stop } of unassigned) cost += stops.find(({ id }) => id === stop)?.priceOfSkipping ?? 0
  return { routes, unassigned, cost }
}
