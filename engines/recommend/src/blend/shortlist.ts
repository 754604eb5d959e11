import { BestOf } from '../sessions/best-of.ts'
import type { CandidateTable } from '../sessions/candidate-table.ts'
import type { RecentItems } from '../sessions/recent-items.ts'

/** Columns of the candidate table; `nearest` only finds candidates and is no feature. */
export const COLUMN = { neighbours: 0, forward: 1, lastRules: 2, deepRules: 3, pairs: 4, nearest: 5 } as const
export const COLUMNS = 6

/** Weight of each column, as a share of its greatest value, in the first guess; `forward` is part of `neighbours`. */
const GUESS = { neighbours: 1, lastRules: 0.6, deepRules: 0.3, pairs: 0.6, nearest: 1 } as const

const share = (weight: number, most: number): number => (most > 0 ? weight / most : 0)

/**
 * Chooses which candidates get features. Those of the running session are always among them, newest first: whether somebody
 * goes back to what she saw is for the ranker to say, and the sources know little of it. The others are chosen by a first guess.
 */
export class Shortlister {
  readonly items: Int32Array
  /** Row of each chosen item in the candidate table. */
  readonly rows: Int32Array
  /** Greatest value and sum of each column over all candidates, after `choose` or `take`. */
  readonly most = new Float64Array(COLUMNS)
  readonly sum = new Float64Array(COLUMNS)
  /** How many of the first chosen are the newest items of the session, in their order; -1 = unknown. */
  ownCount = 0
  readonly #guess = new BestOf()

  /**
   * @param room most items chosen
   * @param ownRoom most items of the session chosen without asking
   */
  constructor(
    readonly room: number,
    readonly ownRoom: number,
  ) {
    this.items = new Int32Array(room)
    this.rows = new Int32Array(room)
  }

  /** Chooses exactly the given items, as many as there is room for, and makes rows for those that nobody named. */
  take(only: ArrayLike<number>, table: CandidateTable): number {
    const count = Math.min(only.length, this.room)
    for (let n = 0; n < count; n++) {
      this.items[n] = only[n]!
      this.rows[n] = table.row(only[n]!)
    }
    this.ownCount = -1
    this.#measure(table)
    return count
  }

  /** Chooses from the table; ties go to the candidate proposed first. Returns how many. */
  choose(table: CandidateTable, recent: RecentItems): number {
    const { items, rows } = this
    let chosen = 0
    for (let r = 0; r < recent.count && r < this.ownRoom && chosen < this.room; r++) {
      items[chosen] = recent.items[r]!
      rows[chosen++] = table.row(recent.items[r]!)
    }
    this.ownCount = chosen
    this.#measure(table)
    const { count } = table
    this.#guess.reserve(count)
    this.#guessAll(table)
    const guess = this.#guess.values
    for (let n = 0; n < chosen; n++) guess[rows[n]!] = -1
    const wanted = this.room - chosen
    // the session's own are in the lowest class, with -1
    const cut = count - chosen > wanted ? this.#guess.cut(count, wanted) : -1
    let atCut = wanted
    if (cut >= 0) for (let row = 0; row < count; row++) if (this.#guess.classOf(row) > cut) atCut--
    for (let row = 0; row < count && chosen < this.room; row++) {
      if (guess[row]! < 0) continue
      const size = this.#guess.classOf(row)
      if (size < cut || (size === cut && atCut-- <= 0)) continue
      guess[row] = -1
      items[chosen] = table.items[row]!
      rows[chosen++] = row
    }
    return chosen
  }

  /** First guess of a candidate that `choose` left out; below 0 for those it chose. */
  guessOf(row: number): number {
    return this.#guess.values[row]!
  }

  #guessAll({ values, count, width }: CandidateTable): void {
    const guess = this.#guess.values
    const { most } = this
    const neighbours = share(GUESS.neighbours, most[COLUMN.neighbours]!)
    const lastRules = share(GUESS.lastRules, most[COLUMN.lastRules]!)
    const deepRules = share(GUESS.deepRules, most[COLUMN.deepRules]!)
    const pairs = share(GUESS.pairs, most[COLUMN.pairs]!)
    const nearest = share(GUESS.nearest, most[COLUMN.nearest]!)
    for (let row = 0, at = 0; row < count; row++, at += width) {
      guess[row] =
        neighbours * values[at]! +
        lastRules * values[at + 2]! +
        deepRules * values[at + 3]! +
        pairs * values[at + 4]! +
        nearest * values[at + 5]!
    }
  }

  /** One walk over the table; six local pairs of numbers, because arrays in this loop would cost as much as all the rest. */
  #measure({ values, count, width }: CandidateTable): void {
    let m0 = 0
    let m1 = 0
    let m2 = 0
    let m3 = 0
    let m4 = 0
    let m5 = 0
    let s0 = 1e-9
    let s1 = 1e-9
    let s2 = 1e-9
    let s3 = 1e-9
    let s4 = 1e-9
    const end = count * width
    for (let at = 0; at < end; at += width) {
      const v0 = values[at]!
      const v1 = values[at + 1]!
      const v2 = values[at + 2]!
      const v3 = values[at + 3]!
      const v4 = values[at + 4]!
      const v5 = values[at + 5]!
      if (v0 > m0) m0 = v0
      if (v1 > m1) m1 = v1
      if (v2 > m2) m2 = v2
      if (v3 > m3) m3 = v3
      if (v4 > m4) m4 = v4
      if (v5 > m5) m5 = v5
      s0 += v0
      s1 += v1
      s2 += v2
      s3 += v3
      s4 += v4
    }
    const { most, sum } = this
    most[0] = m0
    most[1] = m1
    most[2] = m2
    most[3] = m3
    most[4] = m4
    most[5] = m5
    sum[0] = s0
    sum[1] = s1
    sum[2] = s2
    sum[3] = s3
    sum[4] = s4
  }
}
