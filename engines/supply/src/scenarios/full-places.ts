import type { FullWarning, PlaceCapacity } from './warnings.ts'

/** Less than this above the capacity is rounding. */
const SOME = 1e-9

/**
 * Size of what lies in places in the evenings, by place: `day * futures + future`. Items share the room, so it is summed over
 * all of them, batch by batch where there are too many for one problem.
 */
export type PlaceFill = ReadonlyMap<string, Float64Array>

/** Nothing lies anywhere yet. @example emptyFill(['east'], 42, 200).get('east')?.length // 8400 */
export const emptyFill = (places: readonly string[], horizon: number, futures: number): PlaceFill =>
  new Map(places.map((place) => [place, new Float64Array(horizon * futures)]))

/** Adds what lies of an item at a place. @param stock units by day and future, as in the fill */
export function addToFill(fill: PlaceFill, place: string, stock: Float64Array, size: number): void {
  const sums = fill.get(place)
  if (!sums) return
  for (let i = 0; i < sums.length; i++) sums[i]! += size * stock[i]!
}

/** By day: what lies at a place on average over the futures. @throws RangeError for a place that the fill does not have */
export function meanFill(fill: PlaceFill, place: string, horizon: number): Float64Array {
  const sums = fill.get(place)
  if (!sums) throw new RangeError(`nothing was summed for ${place}`)
  const futures = sums.length / horizon
  return Float64Array.from({ length: horizon }, (_, t) => {
    let all = 0
    for (let k = 0; k < futures; k++) all += sums[t * futures + k]!
    return all / futures
  })
}

/**
 * Places that are fuller than they may be, if things go on as summed.
 * @param threshold share of futures from which on it is said
 * @example fullPlaces(fill, [{ place: 'east', capacity: 800 }], { horizon: 42, within: 14, threshold: 0.5 })
 */
export function fullPlaces(
  fill: PlaceFill,
  capacities: readonly PlaceCapacity[],
  { horizon, within, threshold }: { readonly horizon: number; readonly within: number; readonly threshold: number },
): FullWarning[] {
  return capacities.flatMap(({ place, capacity }) => {
    const sums = fill.get(place)
    const warning = sums && fullOf(place, capacity, sums, sums.length / horizon, within)
    return warning && warning.probability >= threshold ? [warning] : []
  })
}

function fullOf(
  place: string,
  capacity: number,
  sums: Float64Array,
  futures: number,
  within: number,
): FullWarning | undefined {
  const days: number[] = []
  let excess = 0
  for (let k = 0; k < futures; k++) {
    let [first, most] = [-1, 0]
    for (let t = 0; t < within; t++) {
      const above = sums[t * futures + k]! - capacity
      if (above > SOME && first < 0) first = t
      most = Math.max(most, above)
    }
    if (first < 0) continue
    days.push(first)
    excess += most
  }
  if (days.length === 0) return undefined
  days.sort((a, b) => a - b)
  return {
    kind: 'full',
    place,
    probability: days.length / futures,
    medianDay: days[(days.length - 1) >> 1]!,
    excess: excess / days.length,
    capacity,
  }
}
