import type { Model } from './model.ts'

/**
 * Routes that are being changed: doubly linked lists over nodes, what each vehicle could still take, and how early and how late each stop
 * may begin. A change first notes the routes that it touches, and `undo` puts them back.
 */
export interface Tours {
  /** Node before and after a stop; a depot node at the ends. */
  readonly prev: Int32Array
  readonly next: Int32Array
  /** Length of the way into and out of a stop. */
  readonly wayIn: Float64Array
  readonly wayOut: Float64Array
  /** Slot of a stop; -1 where it is on no route. */
  readonly slotOf: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly size: Int32Array
  /** What a vehicle could still take. */
  readonly room: Float64Array
  readonly room2: Float64Array
  /** Duration of a route without waiting, in problems without windows. */
  readonly lasts: Float64Array
  /** Earliest and latest begin of service, in problems with windows. */
  readonly early: Float64Array
  readonly late: Float64Array
  /** Everything up to a stop, and from it on, as one: least duration, earliest and latest start at that duration. */
  readonly head: readonly [Float64Array, Float64Array, Float64Array]
  readonly tail: readonly [Float64Array, Float64Array, Float64Array]
  /** 1: stays on its route; 2: and nothing may come before it. */
  readonly pinned: Uint8Array
  /** The first empty slot of each type; where the next type begins when there is none. */
  readonly freeSlot: Int32Array
  /** What routes cost, and what is left out. */
  cost: number
  used: number
  /** Slots that were noted since the last `begin`, with their stops one after another in `notedStops`. */
  readonly isNoted: Uint8Array
  readonly notedSlots: Int32Array
  readonly notedEnds: Int32Array
  readonly notedStops: Int32Array
  noted: number
}

/** Tours without a stop. */
export function emptyTours(model: Model): Tours {
  const { n, slots } = model
  const reals = (): Float64Array => new Float64Array(n)
  return {
    prev: new Int32Array(n),
    next: new Int32Array(n),
    wayIn: reals(),
    wayOut: reals(),
    slotOf: new Int32Array(n).fill(-1),
    first: new Int32Array(slots).fill(-1),
    last: new Int32Array(slots).fill(-1),
    size: new Int32Array(slots),
    room: model.cap.slice(),
    room2: model.cap2.slice(),
    lasts: new Float64Array(slots),
    early: reals(),
    late: reals(),
    head: [reals(), reals(), reals()],
    tail: [reals(), reals(), reals()],
    pinned: new Uint8Array(n),
    freeSlot: model.typeFirst.slice(0, model.types.length),
    cost: 0,
    used: 0,
    isNoted: new Uint8Array(slots),
    notedSlots: new Int32Array(slots),
    notedEnds: new Int32Array(slots + 1),
    notedStops: new Int32Array(2 * n + 1),
    noted: 0,
  }
}

/** Forgets what was noted: from here on `undo` leads back to now. */
export function begin(tours: Tours): void {
  const { isNoted, notedSlots } = tours
  for (let k = 0; k < tours.noted; k++) isNoted[notedSlots[k]!] = 0
  tours.noted = 0
}

/** Notes a route before it changes for the first time. */
export function note(tours: Tours, slot: number): void {
  if (tours.isNoted[slot]) return
  tours.isNoted[slot] = 1
  const { notedSlots, notedEnds, notedStops, next } = tours
  const k = tours.noted++
  notedSlots[k] = slot
  let at = notedEnds[k]!
  let node = tours.first[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    notedStops[at++] = node
    node = next[node]!
  }
  notedEnds[k + 1] = at
}

/** Keeps the pointer to the first empty vehicle of a type right when a route begins or ends to be one. */
export function settle(model: Model, tours: Tours, slot: number): void {
  const type = model.typeOf[slot]!
  const { freeSlot, size } = tours
  if (size[slot] === 0) {
    if (slot < freeSlot[type]!) freeSlot[type] = slot
    return
  }
  if (slot !== freeSlot[type]) return
  const end = model.typeFirst[type + 1]!
  let free = slot
  while (free < end && size[free]! > 0) free++
  freeSlot[type] = free
}

/** Puts stops on a route that has none: `stops[start]` to `stops[end - 1]`. The cost is not touched. */
export function lay(model: Model, tours: Tours, slot: number, stops: Int32Array, start: number, end: number): void {
  const { n, nodes, dist, load, load2 } = model
  const { prev, next, wayIn, wayOut, slotOf } = tours
  let carried = 0
  let carried2 = 0
  let before = model.from[slot]!
  for (let k = start; k < end; k++) {
    const node = stops[k]!
    prev[node] = before
    slotOf[node] = slot
    carried += load[node]!
    carried2 += load2[node]!
    const way = dist[before * nodes + node]!
    wayIn[node] = way
    if (before < n) {
      next[before] = node
      wayOut[before] = way
    }
    before = node
  }
  if (end > start) {
    const depot = model.to[slot]!
    next[before] = depot
    wayOut[before] = dist[before * nodes + depot]!
  }
  if (tours.size[slot]! > 0) tours.used -= 1
  if (end > start) tours.used += 1
  tours.first[slot] = end > start ? stops[start]! : -1
  tours.last[slot] = end > start ? before : -1
  tours.size[slot] = end - start
  tours.room[slot] = model.cap[slot]! - carried
  tours.room2[slot] = model.cap2[slot]! - carried2
  settle(model, tours, slot)
  retime(model, tours, slot)
}

/** What a route costs, from its ways. */
export function routeCost(model: Model, tours: Tours, slot: number): number {
  if (tours.size[slot] === 0) return 0
  let way = tours.wayIn[tours.first[slot]!]!
  let node = tours.first[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    way += tours.wayOut[node]!
    node = tours.next[node]!
  }
  return model.fixed[slot]! + model.rate[slot]! * way
}

/** Takes a stop out of its route; times are right again after `retime`. Cost falls by what it saves. */
export function unlink(model: Model, tours: Tours, node: number): void {
  const { n, nodes, dist } = model
  const { prev, next, wayIn, wayOut, slotOf, first, last, size } = tours
  const slot = slotOf[node]!
  const before = prev[node]!
  const after = next[node]!
  let saved = wayIn[node]! + wayOut[node]!
  slotOf[node] = -1
  size[slot]!--
  tours.room[slot]! += model.load[node]!
  tours.room2[slot]! += model.load2[node]!
  if (size[slot] === 0) {
    first[slot] = -1
    last[slot] = -1
    tours.room[slot] = model.cap[slot]!
    tours.room2[slot] = model.cap2[slot]!
    tours.used -= 1
    tours.cost -= model.rate[slot]! * saved + model.fixed[slot]!
    settle(model, tours, slot)
    return
  }
  const way = dist[before * nodes + after]!
  saved -= way
  tours.cost -= model.rate[slot]! * saved
  if (before < n) {
    next[before] = after
    wayOut[before] = way
  } else first[slot] = after
  if (after < n) {
    prev[after] = before
    wayIn[after] = way
  } else last[slot] = before
}

/** Puts a stop behind another one of a route, or at its start (`after` = -1). Times are right at once, the cost too. */
export function insert(model: Model, tours: Tours, node: number, slot: number, after: number, costs: number): void {
  const { n, nodes, dist } = model
  const { prev, next, wayIn, wayOut, slotOf, first, last, size } = tours
  note(tours, slot)
  const isEmpty = size[slot] === 0
  const before = after < 0 ? model.from[slot]! : after
  const behind = isEmpty ? model.to[slot]! : after < 0 ? first[slot]! : next[after]!
  slotOf[node] = slot
  prev[node] = before
  next[node] = behind
  const into = dist[before * nodes + node]!
  const out = dist[node * nodes + behind]!
  wayIn[node] = into
  wayOut[node] = out
  if (before < n) {
    next[before] = node
    wayOut[before] = into
  } else first[slot] = node
  if (behind < n) {
    prev[behind] = node
    wayIn[behind] = out
  } else last[slot] = node
  size[slot]!++
  tours.room[slot]! -= model.load[node]!
  tours.room2[slot]! -= model.load2[node]!
  tours.cost += costs
  if (isEmpty) {
    tours.used += 1
    settle(model, tours, slot)
  }
  retime(model, tours, slot)
}

/** Makes the times of a route right. */
export function retime(model: Model, tours: Tours, slot: number): void {
  if (model.timed) retimeWindows(model, tours, slot)
  if (model.limited) retimeLength(model, tours, slot)
}

function retimeWindows(model: Model, tours: Tours, slot: number): void {
  const { nodes, time, timeT, open, close, service } = model
  const { early, late, next, prev } = tours
  let node = tours.first[slot]!
  let before = model.from[slot]!
  let leaves = model.shiftOpen[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    const arrives = leaves + timeT[node * nodes + before]!
    const opens = open[node]!
    const begins = Math.max(arrives, opens)
    early[node] = begins
    leaves = begins + service[node]!
    before = node
    node = next[node]!
  }
  node = tours.last[slot]!
  let behind = model.to[slot]!
  let latest = model.shiftClose[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    const leavesBy = latest - time[node * nodes + behind]! - service[node]!
    const closes = close[node]!
    latest = Math.min(leavesBy, closes)
    late[node] = latest
    behind = node
    node = prev[node]!
  }
}

/** Without windows a sum; with them what lies before and behind each stop, joined one by one (Vidal et al. 2013). */
function retimeLength(model: Model, tours: Tours, slot: number): void {
  const { nodes, time, open, close, service } = model
  const { next, prev, head, tail } = tours
  if (!model.timed) {
    let sum = 0
    let before = model.from[slot]!
    let at = tours.first[slot]!
    for (let left = tours.size[slot]!; left > 0; left--) {
      sum += time[before * nodes + at]! + service[at]!
      before = at
      at = next[at]!
    }
    tours.lasts[slot] = tours.size[slot] === 0 ? 0 : sum + time[before * nodes + model.to[slot]!]!
    return
  }
  let [d, e, l] = [0, model.shiftOpen[slot]!, model.shiftClose[slot]!]
  let node = tours.first[slot]!
  let other = model.from[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    const gap = d + time[other * nodes + node]!
    const wait = Math.max(open[node]! - gap - l, 0)
    e = Math.max(open[node]! - gap, e) - wait
    l = Math.min(close[node]! - gap, l)
    d = gap + wait + service[node]!
    head[0][node] = d
    head[1][node] = e
    head[2][node] = l
    other = node
    node = next[node]!
  }
  ;[d, e, l] = [0, model.shiftOpen[slot]!, model.shiftClose[slot]!]
  node = tours.last[slot]!
  other = model.to[slot]!
  for (let left = tours.size[slot]!; left > 0; left--) {
    const gap = service[node]! + time[node * nodes + other]!
    const wait = Math.max(e - gap - close[node]!, 0)
    e = Math.max(e - gap, open[node]!) - wait
    l = Math.min(l - gap, close[node]!)
    d = gap + d + wait
    tail[0][node] = d
    tail[1][node] = e
    tail[2][node] = l
    other = node
    node = prev[node]!
  }
}

/** Puts back everything as it was at `begin`; the cost too. */
export function undo(model: Model, tours: Tours, cost: number): void {
  const { notedSlots, notedEnds, notedStops, slotOf } = tours
  for (let k = 0; k < tours.noted; k++) {
    const slot = notedSlots[k]!
    let node = tours.first[slot]!
    for (let left = tours.size[slot]!; left > 0; left--) {
      slotOf[node] = -1
      node = tours.next[node]!
    }
  }
  for (let k = 0; k < tours.noted; k++) lay(model, tours, notedSlots[k]!, notedStops, notedEnds[k]!, notedEnds[k + 1]!)
  tours.cost = cost
}
