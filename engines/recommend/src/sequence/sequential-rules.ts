import { BoundedRows } from '../sessions/bounded-rows.ts'
import type { CandidateTable } from '../sessions/candidate-table.ts'
import type { RecentItems } from '../sessions/recent-items.ts'

/** Bounds and decay of sequential rules. */
export interface SequentialRuleOptions {
  /** Clicks back from which an item still counts as a cause. Default 10. */
  readonly window?: number
  /** Most followers kept of one item. Default 200. */
  readonly followersPerItem?: number
  /** Sessions after which an observation counts half; 0 = never. Default 0. */
  readonly halfLifeSessions?: number
}

/** Above this the weights are brought back to the scale of 1, long before 32-bit floats lose their last digits. */
const RESCALE_AT = 1e6

/**
 * "After a comes c": a pair `d` clicks apart counts 1/d, after the sequential rules of Ludewig and Jannach (UMUAI 2018). Takes
 * sessions, or single clicks, one by one. Decay is by growth of what is new, so that an old weight is never touched.
 */
export class SequentialRules {
  readonly rows: BoundedRows
  readonly window: number
  readonly #growth: number
  #unit = 1

  constructor(options: SequentialRuleOptions = {}) {
    this.window = options.window ?? 10
    this.rows = new BoundedRows(options.followersPerItem ?? 200)
    const halfLife = options.halfLifeSessions ?? 0
    this.#growth = halfLife > 0 ? 2 ** (1 / halfLife) : 1
  }

  /** Learns a whole session, oldest click first. */
  append(items: ArrayLike<number>, from = 0, to = items.length): void {
    for (let at = from + 1; at < to; at++) this.#learn(items, from, at)
    this.age()
  }

  /** Learns the last click of a running session, `items[to - 1]`. */
  extend(items: ArrayLike<number>, from = 0, to = items.length): void {
    if (to - from > 1) this.#learn(items, from, to - 1)
  }

  /** Lets one session of time pass; `append` does so by itself. */
  age(): void {
    if (this.#growth === 1) return
    this.#unit *= this.#growth
    if (this.#unit > RESCALE_AT) {
      this.rows.scale(1 / this.#unit)
      this.#unit = 1
    }
  }

  #learn(items: ArrayLike<number>, from: number, at: number): void {
    const item = items[at]!
    for (let d = 1; d <= this.window && at - d >= from; d++) {
      const cause = items[at - d]!
      if (cause !== item) this.rows.add(cause, item, this.#unit / d)
    }
  }

  /**
   * Adds to `column` the share of each follower among all that followed the last item, and to `column + 1` the same over the
   * last `depth` distinct items, an item `d` from the end weighing `fade ** d`. Reads the heaviest `most` followers of the
   * last item and half as many of the others.
   */
  score(recent: RecentItems, table: CandidateTable, column: number, depth: number, fade: number, most = 200): void {
    const { offsetOf, countOf, totalOf, columns, weights } = this.rows
    const { width } = table
    for (let r = 0; r < recent.count && r < depth; r++) {
      const item = recent.items[r]!
      if (item >= offsetOf.length || countOf[item] === 0) continue
      const scale = fade ** recent.distance[r]! / totalOf[item]!
      const at = offsetOf[item]!
      const end = at + Math.min(countOf[item]!, r === 0 ? most : most >> 1)
      for (let i = at; i < end; i++) {
        const slot = table.row(columns[i]!) * width + column
        const share = weights[i]! * scale
        const { values } = table
        if (r === 0) values[slot] = values[slot]! + share
        values[slot + 1] = values[slot + 1]! + share
      }
    }
  }
}
