import type { Model } from './model.ts'
import { lay, note, type Tours } from './tours.ts'

/**
 * Gives changed routes to another type of vehicle (another depot, another size) where that is cheaper and a vehicle is free. Routes with
 * pinned stops keep theirs.
 */
export function retype(model: Model, tours: Tours, scratch: Int32Array): void {
  const { n, nodes, dist } = model
  const changed = tours.noted
  for (let k = 0; k < changed; k++) {
    const slot = tours.notedSlots[k]!
    const size = tours.size[slot]!
    if (size === 0) continue
    const head = tours.first[slot]!
    const last = tours.last[slot]!
    const inner = routeWay(tours, slot) - tours.wayIn[head]! - tours.wayOut[last]!
    const now = model.fixed[slot]! + model.rate[slot]! * (inner + tours.wayIn[head]! + tours.wayOut[last]!)
    let best = now - 1e-9
    let to = -1
    for (let t = 0; t < model.types.length; t++) {
      const other = tours.freeSlot[t]!
      if (other >= model.typeFirst[t + 1]! || t === model.typeOf[slot]) continue
      if (
        model.cap[slot]! - tours.room[slot]! > model.cap[other]! ||
        model.cap2[slot]! - tours.room2[slot]! > model.cap2[other]!
      )
        continue
      const way = inner + dist[model.from[other]! * nodes + head]! + dist[last * nodes + model.to[other]!]!
      const cost = model.fixed[other]! + model.rate[other]! * way
      if (cost >= best || !isInTime(model, tours, slot, other)) continue
      best = cost
      to = other
    }
    if (to < 0) continue
    let hasPinned = false
    let node = head
    for (let i = 0; i < size; i++) {
      scratch[i] = node
      if (tours.pinned[node]) hasPinned = true
      if (node < n) node = tours.next[node]!
    }
    if (hasPinned) continue
    note(tours, to)
    lay(model, tours, slot, scratch, 0, 0)
    lay(model, tours, to, scratch, 0, size)
    tours.cost += best - now
  }
}

function routeWay(tours: Tours, slot: number): number {
  let node = tours.first[slot]!
  let way = tours.wayIn[node]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    way += tours.wayOut[node]!
    node = tours.next[node]!
  }
  return way
}

/** Whether the stops of one route keep their times on another vehicle. */
function isInTime(model: Model, tours: Tours, slot: number, other: number): boolean {
  if (!model.timed && !model.limited) return true
  const { nodes, time, open, close, service } = model
  let node = tours.first[slot]!
  let before = model.from[other]!
  let leaves = model.shiftOpen[other]!
  let [d, l] = [0, model.shiftClose[other]!]
  for (let left = tours.size[slot]!; left > 0; left--) {
    const way = time[before * nodes + node]!
    const begins = Math.max(leaves + way, open[node]!)
    if (begins > close[node]!) return false
    leaves = begins + service[node]!
    const gap = d + way
    d = gap + Math.max(open[node]! - gap - l, 0) + service[node]!
    l = Math.min(close[node]! - gap, l)
    before = node
    node = tours.next[node]!
  }
  const home = time[before * nodes + model.to[other]!]!
  return leaves + home <= model.shiftClose[other]! && d + home <= model.longest[other]!
}
