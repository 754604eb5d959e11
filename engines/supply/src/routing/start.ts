import { err, ok, type Result } from '@qianmian/kernel'
import type { Model } from './model.ts'
import type { Route, RoutingProblem, UnassignedReason } from './problem.ts'
import type { Removed } from './ruin.ts'
import { lay, routeCost, type Tours } from './tours.ts'

/** Pinned stops that cannot stay together on their vehicle: what is in the way, on which route of the given plan. */
export interface PinnedConflict {
  readonly vehicle: string
  readonly stops: readonly string[]
  readonly reason: UnassignedReason
}

/** What forbids a sequence of stops on a vehicle; nothing where it can be driven. */
function obstacle(model: Model, slot: number, stops: readonly number[]): UnassignedReason | undefined {
  const { nodes, time, open, close, service } = model
  let [carried, carried2] = [0, 0]
  let before = model.from[slot]!
  let leaves = model.shiftOpen[slot]!
  let [lasts, latest] = [0, model.shiftClose[slot]!]
  for (const node of stops) {
    carried += model.load[node]!
    carried2 += model.load2[node]!
    const way = time[before * nodes + node]!
    const begins = Math.max(leaves + way, open[node]!)
    if (begins > close[node]!) return 'window'
    leaves = begins + service[node]!
    const gap = lasts + way
    lasts = gap + Math.max(open[node]! - gap - latest, 0) + service[node]!
    latest = Math.min(close[node]! - gap, latest)
    before = node
  }
  const home = time[before * nodes + model.to[slot]!]!
  if (carried > model.cap[slot]! || carried2 > model.cap2[slot]!) return 'load'
  if (leaves + home > model.shiftClose[slot]!) return 'shift'
  return lasts + home > model.longest[slot]! ? 'duration' : undefined
}

/**
 * Lays the routes of a given plan as far as they can be driven: stops that the problem no longer has are dropped, the last
 * unpinned ones where a route is too full. Everything that is on no route is in `removed` afterwards.
 * @throws RangeError where the plan knows a vehicle that the problem does not, or a pinned stop is on no route
 */
export function layPlan(
  problem: RoutingProblem,
  model: Model,
  tours: Tours,
  routes: readonly Route[],
  removed: Removed,
): Result<null, PinnedConflict> {
  const nodeOf = new Map(Array.from(model.stopOf, (index, node) => [problem.stops[index]!.id, node]))
  const pinOf = new Map(problem.stops.flatMap(({ id, pinned }) => (pinned ? [[id, pinned] as const] : [])))
  const isLaid = new Uint8Array(model.n)
  for (const { vehicle, stops } of routes) {
    const type = model.types.findIndex(({ id }) => id === vehicle)
    if (type < 0) throw new RangeError(`the given plan uses the vehicle ${vehicle}, which the problem does not have`)
    const pinned = stops.filter((id) => pinOf.has(id))
    const lost = pinned.find((id) => !nodeOf.has(id))
    if (lost !== undefined) {
      const why = model.unreachable.find(({ index }) => problem.stops[index]!.id === lost)
      return err({ vehicle, stops: [lost], reason: why?.reason ?? 'fleet' })
    }
    const lastPlace = stops.findLastIndex((id) => pinOf.get(id) === 'place')
    let sequence = stops.flatMap((id) => {
      const node = nodeOf.get(id)
      if (node === undefined || isLaid[node]) return []
      isLaid[node] = 1
      return [node]
    })
    const slot = tours.freeSlot[type]!
    const isFree = slot < model.typeFirst[type + 1]!
    if (!isFree && pinned.length > 0) return err({ vehicle, stops: pinned, reason: 'fleet' })
    stops.forEach((id, k) => {
      const node = nodeOf.get(id)
      if (node !== undefined && (k <= lastPlace || pinOf.has(id))) tours.pinned[node] = k <= lastPlace ? 2 : 1
    })
    if (!isFree) sequence = []
    for (let reason = obstacle(model, slot, sequence); sequence.length > 0 && reason; ) {
      const last = sequence.findLastIndex((node) => !tours.pinned[node])
      if (last < 0) return err({ vehicle, stops: stops.filter((id) => tours.pinned[nodeOf.get(id) ?? -1]), reason })
      sequence = sequence.toSpliced(last, 1)
      reason = obstacle(model, slot, sequence)
    }
    if (sequence.length === 0) continue
    lay(model, tours, slot, Int32Array.from(sequence), 0, sequence.length)
    tours.cost += routeCost(model, tours, slot)
  }
  for (const [id] of pinOf) {
    const node = nodeOf.get(id)
    if (node === undefined || tours.slotOf[node]! < 0)
      throw new RangeError(`the stop ${id} is pinned, but is on no route of the given plan`)
  }
  for (let node = 0; node < model.n; node++) {
    if (tours.slotOf[node]! >= 0) continue
    removed.stops[removed.count++] = node
    tours.cost += model.penalty[node]!
  }
  return ok(null)
}
