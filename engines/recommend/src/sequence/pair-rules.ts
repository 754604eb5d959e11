import { BoundedRows } from '../sessions/bounded-rows.ts'
import type { CandidateTable } from '../sessions/candidate-table.ts'
import { growInt32 } from '../sessions/growable.ts'

const mix = (a: number, b: number): number => {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/**
 * "After a, then b, comes c": second-order rules over neighbouring clicks. Pairs are found by open addressing in two flat
 * arrays; each pair has a bounded row of followers.
 */
export class PairRules {
  readonly rows: BoundedRows
  #slots: Int32Array = new Int32Array(1024).fill(-1)
  #first: Int32Array = new Int32Array(256)
  #second: Int32Array = new Int32Array(256)
  /** Pairs seen. */
  pairs = 0
  /** Pairs not learned because `mostPairs` were known. */
  droppedPairs = 0

  /**
   * @param followersPerPair most followers of one pair
   * @param mostPairs most pairs in all; further ones are counted and not learned
   */
  constructor(
    followersPerPair = 64,
    readonly mostPairs = 4_000_000,
  ) {
    this.rows = new BoundedRows(followersPerPair)
  }

  #find(a: number, b: number): number {
    const mask = this.#slots.length - 1
    let slot = mix(a, b) & mask
    for (;;) {
      const row = this.#slots[slot]!
      if (row < 0 || (this.#first[row] === a && this.#second[row] === b)) return slot
      slot = (slot + 1) & mask
    }
  }

  /** Row of a pair, -1 when it was never seen. */
  rowOf(a: number, b: number): number {
    return this.#slots[this.#find(a, b)]!
  }

  #learn(a: number, b: number, c: number): void {
    let row = this.rowOf(a, b)
    if (row < 0) {
      if (this.pairs >= this.mostPairs) {
        this.droppedPairs++
        return
      }
      if ((this.pairs + 1) * 2 > this.#slots.length) {
        this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
        for (let old = 0; old < this.pairs; old++) this.#slots[this.#find(this.#first[old]!, this.#second[old]!)] = old
      }
      row = this.pairs++
      this.#first = growInt32(this.#first, this.pairs)
      this.#second = growInt32(this.#second, this.pairs)
      this.#first[row] = a
      this.#second[row] = b
      this.#slots[this.#find(a, b)] = row
    }
    this.rows.add(row, c, 1)
  }

  /** The pairs in order of their rows, for a snapshot. */
  state(): { readonly first: Int32Array; readonly second: Int32Array } {
    return { first: this.#first.slice(0, this.pairs), second: this.#second.slice(0, this.pairs) }
  }

  /** Takes up pairs in place of what is there; their rows are restored apart. Returns false when a pair is there twice. */
  restore(first: Int32Array, second: Int32Array): boolean {
    if (first.length !== second.length || first.length > this.mostPairs) return false
    let size = 1024
    while (size < 2 * (first.length + 1)) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    this.#first = first.slice()
    this.#second = second.slice()
    this.pairs = 0
    for (let row = 0; row < first.length; row++) {
      const slot = this.#find(first[row]!, second[row]!)
      if (this.#slots[slot]! >= 0) return false
      this.#slots[slot] = row
      this.pairs++
    }
    return true
  }

  /** Learns a whole session, oldest click first. */
  append(items: ArrayLike<number>, from = 0, to = items.length): void {
    for (let at = from + 2; at < to; at++) this.#learn(items[at - 2]!, items[at - 1]!, items[at]!)
  }

  /** Learns the last click of a running session, `items[to - 1]`. */
  extend(items: ArrayLike<number>, from = 0, to = items.length): void {
    if (to - from > 2) this.#learn(items[to - 3]!, items[to - 2]!, items[to - 1]!)
  }

  /** Adds to `column` how often each item followed this pair, damped: n / (all + `shrinkage`). */
  score(a: number, b: number, table: CandidateTable, column: number, shrinkage = 2): void {
    const row = this.rowOf(a, b)
    if (row < 0) return
    const at = this.rows.offsetOf[row]!
    const end = at + this.rows.countOf[row]!
    const scale = 1 / (this.rows.totalOf[row]! + shrinkage)
    for (let i = at; i < end; i++) {
      const slot = table.row(this.rows.columns[i]!) * table.width + column
      table.values[slot] = table.values[slot]! + this.rows.weights[i]! * scale
    }
  }
}
