import { growInt32 } from './growable.ts'
import { PostingLists } from './posting-lists.ts'

/** Bounds of a session index. */
export interface SessionIndexOptions {
  /** Most sessions remembered for one item, the newest win. Default 2,000. */
  readonly postingsPerItem?: number
  /** Most items kept of one session, the last win. Default 100. */
  readonly itemsPerSession?: number
}

/**
 * Sessions as one flat array of item numbers, with bounded posting lists from an item to the sessions that hold it, after
 * VMIS-kNN (Kersbergen, Sprangers, Schelter, SIGMOD 2022) and V-SKNN (Ludewig, Jannach, UMUAI 2018). Sessions are added one by
 * one and may go on growing; nothing is ever rebuilt. Item numbers are small non-negative integers given by the caller.
 * @example
 * const index = new SessionIndex()
 * const session = index.append([3, 1, 4])
 * index.extend(session, 1)
 */
export class SessionIndex {
  readonly itemsPerSession: number
  readonly postings: PostingLists
  /** Item numbers of all sessions; a session's items lie together, oldest first. */
  items: Int32Array = new Int32Array(1024)
  /** Two numbers a session, side by side because they are always read together: first place in `items`, number of items. */
  spans: Int32Array = new Int32Array(512)
  /** Sessions ever appended; also the number that the next one gets. */
  sessionCount = 0
  /** One more than the greatest item number seen. */
  itemCount = 0
  /** Places of `items` in use, abandoned ones included. */
  used = 0
  /** Clicks that were not kept because their session was at its bound. */
  droppedClicks = 0

  constructor(options: SessionIndexOptions = {}) {
    this.itemsPerSession = options.itemsPerSession ?? 100
    this.postings = new PostingLists(options.postingsPerItem ?? 2000)
    if (!(this.itemsPerSession >= 1)) throw new RangeError('a session holds at least one item')
  }

  /** Adds a session, oldest item first; of one that is too long the last items stay. Returns its number. */
  append(items: ArrayLike<number>, from = 0, to = items.length): number {
    const first = Math.max(from, to - this.itemsPerSession)
    const session = this.sessionCount++
    this.droppedClicks += first - from
    this.items = growInt32(this.items, this.used + to - first)
    this.spans = growInt32(this.spans, 2 * this.sessionCount)
    this.spans[2 * session] = this.used
    this.spans[2 * session + 1] = 0
    for (let i = first; i < to; i++) this.#put(session, items[i]!)
    return session
  }

  /** Adds one more item to a session of before. A session that has others behind it moves to the end of the array. */
  extend(session: number, item: number): void {
    if (!(session >= 0 && session < this.sessionCount)) throw new RangeError(`there is no session ${session}`)
    const length = this.lengthOf(session)
    if (length >= this.itemsPerSession) {
      this.droppedClicks++
      return
    }
    const start = this.spans[2 * session]!
    if (start + length !== this.used) {
      this.items = growInt32(this.items, this.used + length + 1)
      this.items.copyWithin(this.used, start, start + length)
      this.spans[2 * session] = this.used
      this.used += length
    }
    this.#put(session, item)
  }

  #put(session: number, item: number): void {
    if (!(Number.isInteger(item) && item >= 0)) throw new RangeError(`an item number is an integer from 0, not ${item}`)
    const start = this.spans[2 * session]!
    const length = this.spans[2 * session + 1]!
    this.items = growInt32(this.items, this.used + 1)
    let known = false
    for (let i = start; i < start + length; i++) if (this.items[i] === item) known = true
    this.items[start + length] = item
    this.spans[2 * session + 1] = length + 1
    this.used = start + length + 1
    if (item >= this.itemCount) this.itemCount = item + 1
    if (!known) this.postings.add(item, session)
  }

  /** Items of a session. */
  lengthOf(session: number): number {
    return this.spans[2 * session + 1] ?? 0
  }

  /** The items of a session, oldest first (a view, not a copy). */
  sessionItems(session: number): Int32Array {
    const start = this.spans[2 * session] ?? 0
    return this.items.subarray(start, start + this.lengthOf(session))
  }
}
