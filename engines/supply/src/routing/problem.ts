/** Goods in one or two dimensions (weight, volume): units are the caller's. */
export type Load = readonly [number] | readonly [number, number]

/** A customer that a vehicle stops at once. */
export interface Stop {
  readonly id: string
  /** Row and column of the matrices. */
  readonly place: number
  /** What is brought; nothing where it is left out. */
  readonly load?: Load
  /** Service begins within it, both ends included; a vehicle that comes early waits. Any time where it is left out. */
  readonly window?: readonly [number, number]
  /** How long service takes, in units of the durations. */
  readonly service?: number
  /**
   * Of a plan that is improved: `route` keeps the stop on the route that it is on, `place` also keeps everything before it as it
   * is (already loaded, or already driven).
   */
  readonly pinned?: 'route' | 'place'
  /** What it costs to leave it out. Left out only where no vehicle has room, when no price is given. */
  readonly priceOfSkipping?: number
}

/** Vehicles of one kind that leave from one place. */
export interface VehicleType {
  readonly id: string
  /** Where it starts: row and column of the matrices. */
  readonly from: number
  /** Where it ends; where it started when left out. */
  readonly to?: number
  readonly capacity?: Load
  /** How many there are; as many as are needed when left out. */
  readonly count?: number
  /** Cost of a route that is driven at all. */
  readonly fixedCost?: number
  /** Cost of a unit of distance; 1 when left out. */
  readonly costPerDistance?: number
  /** Longest time between leaving and coming back, waiting and service included. */
  readonly longestRoute?: number
  /** Leaves and is back within it. */
  readonly shift?: readonly [number, number]
}

/** Where goods go, and what may bring them. */
export interface RoutingProblem {
  readonly stops: readonly Stop[]
  readonly vehicles: readonly VehicleType[]
  /** Places of the matrices. */
  readonly places: number
  /** Row by row, from place to place; need not be symmetric. */
  readonly distance: Float64Array
  /** As `distance`, in units of time; the distances themselves when left out. */
  readonly duration?: Float64Array
}

/** One vehicle's way: stops by their ids, in order. */
export interface Route {
  readonly vehicle: string
  readonly stops: readonly string[]
}

/**
 * Why a stop is on no route: `load` fits no vehicle even alone, `window` closes before any vehicle can be there, `shift` ends
 * before any vehicle can be back, `duration` is longer than a route may take, `fleet` has no room left, `skipped` because its
 * price of skipping is lower than the way.
 */
export type UnassignedReason = 'load' | 'window' | 'shift' | 'duration' | 'fleet' | 'skipped'

/** A stop that no route serves, and why. */
export interface Unassigned {
  readonly stop: string
  readonly reason: UnassignedReason
}

/** Routes, and what they cost: distance, fixed costs and the prices of what was skipped. */
export interface RoutePlan {
  readonly routes: readonly Route[]
  readonly unassigned: readonly Unassigned[]
  readonly cost: number
}

const bad = (text: string): never => {
  throw new RangeError(text)
}

const isAmount = (value: number | undefined): boolean => value === undefined || value >= 0
const isSpan = (span: readonly [number, number] | undefined): boolean => span === undefined || span[0] <= span[1]

/**
 * Refuses a problem that makes no sense. What merely cannot be done (a customer out of reach) is no mistake: the plan says it.
 * @throws RangeError with a sentence that names what is wrong
 */
export function checkProblem({ stops, vehicles, places, distance, duration }: RoutingProblem): void {
  if (!Number.isInteger(places) || places < 1) bad('a routing problem needs at least one place')
  for (const [name, matrix] of [['distance', distance] as const, ['duration', duration] as const]) {
    if (!matrix) continue
    if (matrix.length !== places * places) bad(`${name} has ${matrix.length} values instead of ${places * places}`)
    for (const value of matrix)
      if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) bad(`${name} has a value that is not finite or below 0`)
  }
  if (vehicles.length === 0) bad('a routing problem needs a vehicle')
  const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < places
  const ids = new Set<string>()
  for (const { id, place, load, window, service, priceOfSkipping } of stops) {
    if (ids.has(id)) bad(`the stop ${id} is there twice`)
    ids.add(id)
    if (!isPlace(place)) bad(`the stop ${id} is at place ${place}, which the matrices do not have`)
    if (!load?.every((part) => part >= 0 && Number.isFinite(part)) && load) bad(`the load of stop ${id} is below 0`)
    if (!isSpan(window)) bad(`the window of stop ${id} closes before it opens`)
    if (!isAmount(service)) bad(`the service of stop ${id} is below 0`)
    if (!isAmount(priceOfSkipping)) bad(`the price of skipping stop ${id} is below 0`)
  }
  const types = new Set<string>()
  for (const { id, from, to, capacity, count, fixedCost, costPerDistance, longestRoute, shift } of vehicles) {
    if (types.has(id)) bad(`the vehicle ${id} is there twice`)
    types.add(id)
    if (!isPlace(from) || (to !== undefined && !isPlace(to)))
      bad(`the vehicle ${id} starts or ends at a place that the matrices do not have`)
    if (!capacity?.every((part) => part >= 0) && capacity) bad(`the capacity of vehicle ${id} is below 0`)
    if (count !== undefined && !(count >= 0)) bad(`the vehicle ${id} is there a negative number of times`)
    if (![fixedCost, costPerDistance, longestRoute].every(isAmount)) bad(`the vehicle ${id} has a cost or time below 0`)
    if (!isSpan(shift)) bad(`the shift of vehicle ${id} ends before it starts`)
  }
}
