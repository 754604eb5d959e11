import type { Random } from '@qianmian/kernel'
import type { Model } from './model.ts'
import type { Removed } from './ruin.ts'
import { insert, type Tours } from './tours.ts'

/** How stops are put back. */
export interface RecreateOptions {
  /** Share of places that are overlooked, so that the same ruin does not always grow into the same plan. */
  readonly blink: number
  /** Near stops beside which a place is looked for first, when routes with room have more places than that. */
  readonly neighbours: number
}

/** Where a stop would go, and what that would add. */
interface Found {
  slot: number
  /** Stop before it; -1 at the start of the route. */
  after: number
  cost: number
}

/** Puts stops back greedily, each where it costs least; what has no place anywhere stays in `removed`. */
export class Recreate {
  private readonly found: Found = { slot: -1, after: -1, cost: Number.POSITIVE_INFINITY }
  private readonly keys: Float64Array
  private readonly away: Float64Array
  /** Slots that had room for the lightest of what is put back. */
  private readonly roomy: Int32Array
  private roomies = 0
  /** Places until the next one is overlooked. */
  private untilBlink = 0

  constructor(
    private readonly model: Model,
    private readonly random: Random,
    private readonly options: RecreateOptions,
  ) {
    this.keys = new Float64Array(model.n)
    this.roomy = new Int32Array(model.slots)
    const { n, alone, types } = model
    this.away = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      let least = Number.POSITIVE_INFINITY
      for (let t = 0; t < types.length; t++) least = Math.min(least, alone[t * n + i]!)
      this.away[i] = least
    }
    this.untilBlink = this.nextBlink()
  }

  run(tours: Tours, removed: Removed): void {
    const { model, found } = this
    this.sort(removed)
    const { stops } = removed
    const count = removed.count
    removed.count = 0
    this.listRoomy(tours, stops, count)
    for (let k = 0; k < count; k++) {
      const node = stops[k]!
      this.find(tours, node)
      if (found.slot >= 0 && found.cost <= model.penalty[node]!) {
        if (tours.size[found.slot] === 0) this.roomy[this.roomies++] = found.slot
        insert(model, tours, node, found.slot, found.after, found.cost)
      } else {
        tours.cost += model.penalty[node]!
        stops[removed.count++] = node
      }
    }
  }

  private nextBlink(): number {
    const { blink } = this.options
    return blink > 0 ? Math.floor(Math.log(1 - this.random.next()) / Math.log(1 - blink)) : Number.MAX_SAFE_INTEGER
  }

  /** An order for what is put back: by chance, heavy first, far first, near first; with windows also tight, early or late. */
  private sort({ stops, count }: Removed): void {
    const { model, keys, random, away } = this
    const draw = random.next() * (model.timed ? 17 : 11)
    for (let k = 0; k < count; k++) {
      const node = stops[k]!
      keys[k] =
        draw < 4
          ? random.next()
          : draw < 8
            ? -model.load[node]!
            : draw < 10
              ? -away[node]!
              : draw < 11
                ? away[node]!
                : draw < 13
                  ? model.close[node]! - model.open[node]!
                  : draw < 15
                    ? model.open[node]!
                    : -model.close[node]!
    }
    for (let k = 1; k < count; k++) {
      const key = keys[k]!
      const node = stops[k]!
      let j = k - 1
      while (j >= 0 && keys[j]! > key) {
        keys[j + 1] = keys[j]!
        stops[j + 1] = stops[j]!
        j--
      }
      keys[j + 1] = key
      stops[j + 1] = node
    }
  }

  private listRoomy(tours: Tours, stops: Int32Array, count: number): void {
    const { load } = this.model
    const { room, size } = tours
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < count; k++) least = Math.min(least, load[stops[k]!]!)
    this.roomies = 0
    for (let slot = 0, left = tours.used; left > 0; slot++) {
      if (size[slot] === 0) continue
      left--
      if (room[slot]! >= least) this.roomy[this.roomies++] = slot
    }
  }

  /** The cheapest place: on the routes that have room, or beside near stops where that is less to look at; or a fresh vehicle. */
  private find(tours: Tours, node: number): void {
    const { model, found, roomy } = this
    found.slot = -1
    found.cost = Number.POSITIVE_INFINITY
    const load = model.load[node]!
    let places = 0
    for (let k = 0; k < this.roomies; k++) if (tours.room[roomy[k]!]! >= load) places += tours.size[roomy[k]!]!
    if (places > this.options.neighbours) this.findNear(tours, node)
    if (found.slot < 0 && places > 0) this.findAnywhere(tours, node)
    const { n, alone, typeFirst } = model
    for (let t = 0; t < model.types.length; t++) {
      const cost = alone[t * n + node]!
      if (cost < found.cost && tours.freeSlot[t]! < typeFirst[t + 1]!) {
        found.cost = cost
        found.slot = tours.freeSlot[t]!
        found.after = -1
      }
    }
  }

  private findNear(tours: Tours, node: number): void {
    const { model, found } = this
    const { n, nodes, dist, distT, near, nearCount, rate, twoLoads } = model
    const { slotOf, room, room2, next, prev, wayIn, wayOut, pinned } = tours
    const isFree = !model.timed && !model.limited
    const row = node * nodes
    const load = model.load[node]!
    const load2 = model.load2[node]!
    const start = node * nearCount
    const end = start + Math.min(nearCount, this.options.neighbours)
    let best = Number.POSITIVE_INFINITY
    let bestSlot = -1
    let bestAfter = -1
    let untilBlink = this.untilBlink
    for (let k = start; k < end; k++) {
      const v = near[k]!
      const slot = slotOf[v]!
      if (slot < 0 || load > room[slot]!) continue
      if (twoLoads && load2 > room2[slot]!) continue
      const w = next[v]!
      let cost = (distT[row + v]! + dist[row + w]! - wayOut[v]!) * rate[slot]!
      if (cost < best && !(w < n && pinned[w] === 2) && (isFree || this.fits(tours, node, slot, v, w))) {
        if (--untilBlink < 0) untilBlink = this.nextBlink()
        else {
          best = cost
          bestSlot = slot
          bestAfter = v
        }
      }
      const u = prev[v]!
      if (u < n) continue
      cost = (distT[row + u]! + dist[row + v]! - wayIn[v]!) * rate[slot]!
      if (cost < best && pinned[v] !== 2 && (isFree || this.fits(tours, node, slot, u, v))) {
        if (--untilBlink < 0) untilBlink = this.nextBlink()
        else {
          best = cost
          bestSlot = slot
          bestAfter = -1
        }
      }
    }
    this.untilBlink = untilBlink
    found.cost = best
    found.slot = bestSlot
    found.after = bestAfter
  }

  private findAnywhere(tours: Tours, node: number): void {
    const { model, found, roomy } = this
    const { n, nodes, dist, distT, rate } = model
    const { pinned, next, wayIn, wayOut, size, room, room2 } = tours
    const isFree = !model.timed && !model.limited
    const row = node * nodes
    const load = model.load[node]!
    const load2 = model.load2[node]!
    let best = Number.POSITIVE_INFINITY
    let bestSlot = -1
    let bestAfter = -1
    let untilBlink = this.untilBlink
    for (let k = 0; k < this.roomies; k++) {
      const slot = roomy[k]!
      if (load > room[slot]! || load2 > room2[slot]!) continue
      const per = rate[slot]!
      let u = model.from[slot]!
      let v = tours.first[slot]!
      for (let left = size[slot]!; left >= 0; left--) {
        const cost = (distT[row + u]! + dist[row + v]! - (left > 0 ? wayIn[v]! : wayOut[u]!)) * per
        if (cost < best && !(left > 0 && pinned[v] === 2) && (isFree || this.fits(tours, node, slot, u, v))) {
          if (--untilBlink < 0) untilBlink = this.nextBlink()
          else {
            best = cost
            bestSlot = slot
            bestAfter = u < n ? u : -1
          }
        }
        u = v
        if (left > 0) v = next[v]!
      }
    }
    this.untilBlink = untilBlink
    found.cost = best
    found.slot = bestSlot
    found.after = bestAfter
  }

  /** Whether times allow a stop between two nodes of a route. */
  private fits(tours: Tours, node: number, slot: number, u: number, w: number): boolean {
    const { model } = this
    const { n, nodes, time, timeT, service } = model
    const row = node * nodes
    const into = timeT[row + u]!
    const out = time[row + w]!
    if (model.timed) {
      const leaves = u < n ? tours.early[u]! + service[u]! : model.shiftOpen[slot]!
      const arrives = leaves + into
      if (arrives > model.close[node]!) return false
      const opens = model.open[node]!
      const begins = Math.max(arrives, opens)
      if (begins + service[node]! + out > (w < n ? tours.late[w]! : model.shiftClose[slot]!)) return false
    }
    if (!model.limited || model.longest[slot] === Number.POSITIVE_INFINITY) return true
    if (!model.timed)
      return tours.lasts[slot]! + into + out - time[u * nodes + w]! + service[node]! <= model.longest[slot]!
    return this.lengthWith(tours, node, slot, u, w) <= model.longest[slot]!
  }

  /** Least duration of a route with a stop between two nodes, waiting included. */
  private lengthWith(tours: Tours, node: number, slot: number, u: number, w: number): number {
    const { model } = this
    const { n, nodes, time, service, open, close } = model
    const { head, tail } = tours
    const shiftOpen = model.shiftOpen[slot]!
    const shiftClose = model.shiftClose[slot]!
    let d = u < n ? head[0][u]! : 0
    let e = u < n ? head[1][u]! : shiftOpen
    let l = u < n ? head[2][u]! : shiftClose
    let gap = d + time[u * nodes + node]!
    const wait = Math.max(open[node]! - gap - l, 0)
    e = Math.max(open[node]! - gap, e) - wait
    l = Math.min(close[node]! - gap, l)
    d = gap + wait + service[node]!
    gap = d + time[node * nodes + w]!
    return gap + Math.max((w < n ? tail[1][w]! : shiftOpen) - gap - l, 0) + (w < n ? tail[0][w]! : 0)
  }
}
