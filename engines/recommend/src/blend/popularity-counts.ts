import { growFloat32, growInt32 } from '../sessions/growable.ts'

const RESCALE_AT = 1e6

/**
 * How often each item was clicked, over all time and lately, and when last. The recent count halves every `halfLifeSessions`
 * sessions: what is new grows instead of what is old shrinking, so that a click costs constant time.
 */
export class PopularityCounts {
  all: Float32Array = new Float32Array(256)
  recent: Float32Array = new Float32Array(256)
  /** Session of the last click, counted from 1; 0 = never. */
  lastSeen: Int32Array = new Int32Array(256)
  itemCount = 0
  sessions = 0
  /** What one click adds to `recent` now; divide by it to read a count. */
  unit = 1
  /** Sum of `recent` in units of now is `recentTotal / unit`. */
  recentTotal = 0
  total = 0
  readonly #growth: number

  /** @param halfLifeSessions sessions after which a click counts half in `recent` */
  constructor(halfLifeSessions: number) {
    this.#growth = 2 ** (1 / Math.max(1, halfLifeSessions))
  }

  /** Counts the clicks of one session, those on the same item up to `mostPerItem` times. */
  append(items: ArrayLike<number>, from = 0, to = items.length, mostPerItem = Number.POSITIVE_INFINITY): void {
    this.sessions++
    this.unit *= this.#growth
    if (this.unit > RESCALE_AT) {
      for (let i = 0; i < this.itemCount; i++) this.recent[i] = this.recent[i]! / this.unit
      this.recentTotal /= this.unit
      this.unit = 1
    }
    for (let i = from; i < to; i++) if (timesBefore(items, from, i) < mostPerItem) this.click(items[i]!)
  }

  /** Counts one click of a running session. */
  click(item: number): void {
    if (item >= this.itemCount) {
      this.itemCount = item + 1
      this.all = growFloat32(this.all, this.itemCount)
      this.recent = growFloat32(this.recent, this.itemCount)
      this.lastSeen = growInt32(this.lastSeen, this.itemCount)
    }
    this.all[item] = this.all[item]! + 1
    this.recent[item] = this.recent[item]! + this.unit
    this.recentTotal += this.unit
    this.total++
    this.lastSeen[item] = this.sessions
  }
}

/** How often `items[at]` is among `items[from .. at)`. */
export function timesBefore(items: ArrayLike<number>, from: number, at: number): number {
  let times = 0
  for (let i = from; i < at; i++) if (items[i] === items[at]) times++
  return times
}
