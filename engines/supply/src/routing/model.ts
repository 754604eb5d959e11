import type { RoutingProblem, UnassignedReason, VehicleType } from './problem.ts'

/** How many neighbours of a stop are kept in order of distance: for strings that are taken out, and for insertions. */
const NEAR = 300
/** A price of leaving a stop out that no way is worth, as a multiple of everything that could be driven. */
const NEVER = 4

/**
 * A problem as flat arrays: nodes 0..n-1 are the stops that can be reached, the rest are depots. `slots` are single vehicles,
 * those of a type side by side. Matrices have `nodes` columns; the transposed ones hold the ways towards a node in one row.
 */
export interface Model {
  readonly n: number
  readonly nodes: number
  readonly dist: Float64Array
  readonly distT: Float64Array
  readonly time: Float64Array
  readonly timeT: Float64Array
  readonly load: Float64Array
  readonly load2: Float64Array
  readonly open: Float64Array
  readonly close: Float64Array
  readonly service: Float64Array
  /** Cost of leaving a stop out. */
  readonly penalty: Float64Array
  /** Nearest stops first, `nearCount` a stop. */
  readonly near: Int32Array
  readonly nearCount: number
  readonly types: readonly VehicleType[]
  /** First slot of each type, and where the last one ends. */
  readonly typeFirst: Int32Array
  readonly typeOf: Int32Array
  readonly slots: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly cap: Float64Array
  readonly cap2: Float64Array
  readonly fixed: Float64Array
  readonly rate: Float64Array
  readonly longest: Float64Array
  readonly shiftOpen: Float64Array
  readonly shiftClose: Float64Array
  /** Cost of a route of a type with one stop only; infinite where it cannot be done. `types` rows of `n`. */
  readonly alone: Float64Array
  /** Whether windows or shifts bind anything, whether routes have a longest time, whether loads have two parts. */
  readonly timed: boolean
  readonly limited: boolean
  readonly twoLoads: boolean
  /** Index of each node's stop in the problem. */
  readonly stopOf: Int32Array
  readonly unreachable: readonly { readonly index: number; readonly reason: UnassignedReason }[]
  /** Mean cost of a way to a near neighbour: the yardstick of temperatures. */
  readonly scale: number
}

/** Why one vehicle of a type cannot serve a stop alone, or what that costs. */
function trial(problem: RoutingProblem, index: number, vehicle: VehicleType): number | UnassignedReason {
  const { places, distance, duration = distance } = problem
  const { place, load = [0], window = [0, Number.POSITIVE_INFINITY], service = 0 } = problem.stops[index]!
  const { from, to = from, capacity, shift = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] } = vehicle
  if (vehicle.count !== undefined && vehicle.count < 1) return 'fleet'
  if (capacity && load.some((part, d) => part > (capacity[d] ?? Number.POSITIVE_INFINITY))) return 'load'
  const out = duration[from * places + place]!
  const back = duration[place * places + to]!
  const begins = Math.max(shift[0] + out, window[0])
  if (begins > window[1]) return 'window'
  if (begins + service + back > shift[1]) return 'shift'
  if (out + service + back > (vehicle.longestRoute ?? Number.POSITIVE_INFINITY)) return 'duration'
  const way = distance[from * places + place]! + distance[place * places + to]!
  return (vehicle.fixedCost ?? 0) + (vehicle.costPerDistance ?? 1) * way
}

/** Of several reasons, the one that would be the last to fall away. */
const WEIGHT: Readonly<Record<UnassignedReason, number>> = {
  skipped: 0,
  fleet: 1,
  load: 2,
  window: 3,
  shift: 4,
  duration: 5,
}

/** Makes the flat form of a problem that `checkProblem` let through. */
export function compile(problem: RoutingProblem): Model {
  const { stops, vehicles, places, distance } = problem
  const duration = problem.duration ?? distance
  const reachable: number[] = []
  const unreachable: { index: number; reason: UnassignedReason }[] = []
  const costs: number[][] = []
  for (let index = 0; index < stops.length; index++) {
    const trials = vehicles.map((vehicle) => trial(problem, index, vehicle))
    if (trials.some((cost) => typeof cost === 'number')) {
      reachable.push(index)
      costs.push(trials.map((cost) => (typeof cost === 'number' ? cost : Number.POSITIVE_INFINITY)))
    } else {
      const reasons = trials as UnassignedReason[]
      unreachable.push({ index, reason: reasons.reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a)) })
    }
  }
  const n = reachable.length
  const depots = [...new Set(vehicles.flatMap(({ from, to = from }) => [from, to]))]
  const placeOf = [...reachable.map((index) => stops[index]!.place), ...depots]
  const nodes = placeOf.length
  const matrix = (of: Float64Array, isTransposed: boolean): Float64Array => {
    const flat = new Float64Array(nodes * nodes)
    for (let i = 0; i < nodes; i++)
      for (let j = 0; j < nodes; j++) {
        const [a, b] = isTransposed ? [placeOf[j]!, placeOf[i]!] : [placeOf[i]!, placeOf[j]!]
        flat[i * nodes + j] = of[a * places + b]!
      }
    return flat
  }
  const both = (of: Float64Array): readonly [Float64Array, Float64Array] => {
    const flat = matrix(of, false)
    const transposed = matrix(of, true)
    return [flat, flat.every((value, i) => value === transposed[i]) ? flat : transposed]
  }
  const [dist, distT] = both(distance)
  const [time, timeT] = duration === distance ? [dist, distT] : both(duration)

  const nearCount = Math.max(0, Math.min(n - 1, NEAR))
  const near = new Int32Array(n * nearCount)
  let sum = 0
  for (let i = 0; i < n; i++) {
    const key = (j: number): number => dist[i * nodes + j]! + distT[i * nodes + j]!
    const others = Int32Array.from({ length: n }, (_, j) => j).filter((j) => j !== i)
    const sorted = others.sort((a, b) => key(a) - key(b) || a - b).subarray(0, nearCount)
    near.set(sorted, i * nearCount)
    for (let k = 0; k < Math.min(8, nearCount); k++) sum += key(sorted[k]!) / 2
  }
  const scale = n > 1 ? sum / (n * Math.min(8, nearCount)) : 1

  const countOf = ({ count = n }: VehicleType): number => Math.min(Math.floor(count), n)
  const typeFirst = new Int32Array(vehicles.length + 1)
  vehicles.forEach((vehicle, t) => {
    typeFirst[t + 1] = typeFirst[t]! + countOf(vehicle)
  })
  const slots = typeFirst[vehicles.length]!
  const typeOf = new Int32Array(slots)
  vehicles.forEach((_, t) => {
    typeOf.fill(t, typeFirst[t]!, typeFirst[t + 1]!)
  })
  const bySlot = (value: (vehicle: VehicleType) => number): Float64Array =>
    Float64Array.from(typeOf, (t) => value(vehicles[t]!))
  const byStop = (value: (index: number) => number): Float64Array => Float64Array.from(reachable, value)
  const depotNode = (place: number): number => n + depots.indexOf(place)
  const alone = new Float64Array(vehicles.length * n)
  costs.forEach((row, i) => {
    row.forEach((cost, t) => {
      alone[t * n + i] = cost
    })
  })
  // No capacity is one that nothing exceeds: no infinite rooms to subtract from.
  const everything = (d: number): number => stops.reduce((sum, { load }) => sum + (load?.[d] ?? 0), 1)
  const [all, all2] = [everything(0), everything(1)]
  const most = alone.reduce((total, cost) => total + (cost < Number.POSITIVE_INFINITY ? cost : 0), 1)
  return {
    n,
    nodes,
    dist,
    distT,
    time,
    timeT,
    load: byStop((i) => stops[i]!.load?.[0] ?? 0),
    load2: byStop((i) => stops[i]!.load?.[1] ?? 0),
    open: byStop((i) => stops[i]!.window?.[0] ?? Number.NEGATIVE_INFINITY),
    close: byStop((i) => stops[i]!.window?.[1] ?? Number.POSITIVE_INFINITY),
    service: byStop((i) => stops[i]!.service ?? 0),
    penalty: byStop((i) => stops[i]!.priceOfSkipping ?? NEVER * most),
    near,
    nearCount,
    types: vehicles,
    typeFirst,
    typeOf,
    slots,
    from: Int32Array.from(typeOf, (t) => depotNode(vehicles[t]!.from)),
    to: Int32Array.from(typeOf, (t) => depotNode(vehicles[t]!.to ?? vehicles[t]!.from)),
    cap: bySlot(({ capacity }) => Math.min(all, capacity?.[0] ?? all)),
    cap2: bySlot(({ capacity }) => Math.min(all2, capacity?.[1] ?? all2)),
    fixed: bySlot(({ fixedCost }) => fixedCost ?? 0),
    rate: bySlot(({ costPerDistance }) => costPerDistance ?? 1),
    longest: bySlot(({ longestRoute }) => longestRoute ?? Number.POSITIVE_INFINITY),
    shiftOpen: bySlot(({ shift }) => shift?.[0] ?? Number.NEGATIVE_INFINITY),
    shiftClose: bySlot(({ shift }) => shift?.[1] ?? Number.POSITIVE_INFINITY),
    alone,
    timed: stops.some(({ window }) => window) || vehicles.some(({ shift }) => shift),
    limited: vehicles.some(({ longestRoute }) => longestRoute !== undefined),
    twoLoads: stops.some(({ load }) => load?.length === 2),
    stopOf: Int32Array.from(reachable),
    unreachable,
    scale: scale > 0 ? scale : 1,
  }
}
