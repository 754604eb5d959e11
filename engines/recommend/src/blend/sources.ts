import { PairRules } from '../sequence/pair-rules.ts'
import { SequentialRules } from '../sequence/sequential-rules.ts'
import { CandidateTable } from '../sessions/candidate-table.ts'
import { largest, NEIGHBOUR_DEFAULTS, NeighbourScorer, type NeighbourSettings } from '../sessions/neighbours.ts'
import { RecentItems } from '../sessions/recent-items.ts'
import { SessionIndex, type SessionIndexOptions } from '../sessions/session-index.ts'
import { type LearnedLeg, LegScorer } from './leg-scorer.ts'
import { PopularityCounts } from './popularity-counts.ts'

/** Options of the sources. */
export interface SourceOptions extends SessionIndexOptions {
  readonly neighbours?: NeighbourSettings
  /** Clicks of the running session looked at, from its end. Default 50. */
  readonly reach?: number
  /** Candidates that get features. Default 128. */
  readonly shortlist?: number
  /** Sessions after which a click counts half in recent popularity. Default 8,000. */
  readonly popularityHalfLifeSessions?: number
}

/** Columns of the candidate table. */
export const COLUMN = { neighbours: 0, forward: 1, lastRules: 2, deepRules: 3, pairs: 4, nearest: 5 } as const
const COLUMNS = 6
/** Columns whose values become features; the last one only finds candidates. */
const RANKED = 5

/** Numbers that describe one candidate; the last ones are room to fill a multiple of four. */
export const FEATURES = 28

const SHORTLIST_WEIGHTS = [1, 0, 0.6, 0.3, 0.6, 1] as const

/**
 * Everything that proposes items for a running session, and what is known of each proposal. All of it grows click by click
 * except the learned leg, which is trained apart and set.
 */
export class Sources {
  readonly index: SessionIndex
  readonly scorer: NeighbourScorer
  readonly rules: SequentialRules
  readonly pairs: PairRules
  readonly popularity: PopularityCounts
  readonly table = new CandidateTable(COLUMNS)
  readonly recent: RecentItems
  readonly shortlistSize: number
  /** Items of the last `gather`, in no promised order. */
  readonly shortlist: Int32Array
  #leg: LegScorer | undefined
  readonly #most = new Float64Array(COLUMNS)
  readonly #sum = new Float64Array(COLUMNS)
  readonly #scale = new Float64Array(COLUMNS)
  #shortRow: Int32Array = new Int32Array(256)
  #first: Float32Array = new Float32Array(256)
  #sorted: Float32Array = new Float32Array(256)

  constructor(options: SourceOptions = {}) {
    this.index = new SessionIndex(options)
    this.scorer = new NeighbourScorer(this.index, options.neighbours ?? NEIGHBOUR_DEFAULTS)
    this.rules = new SequentialRules()
    this.pairs = new PairRules()
    this.popularity = new PopularityCounts(options.popularityHalfLifeSessions ?? 8000)
    this.recent = new RecentItems(options.reach ?? 50)
    this.shortlistSize = options.shortlist ?? 128
    this.shortlist = new Int32Array(this.shortlistSize)
  }

  get itemCount(): number {
    return Math.max(this.index.itemCount, this.#leg?.leg.model.itemCount ?? 0)
  }

  get leg(): LearnedLeg | undefined {
    return this.#leg?.leg
  }

  /** Sets or replaces the learned leg. */
  setLeg(leg: LearnedLeg | undefined): void {
    this.#leg = leg && new LegScorer(leg, this.shortlistSize)
  }

  /** Learns a session, finished or as far as it has come. Returns its number. */
  append(items: ArrayLike<number>, from = 0, to = items.length): number {
    const session = this.index.append(items, from, to)
    this.rules.append(items, from, to)
    this.pairs.append(items, from, to)
    this.popularity.append(items, from, to)
    return session
  }

  /** Learns the last click, `items[to - 1]`, of session number `session`, whose clicks are `items[from .. to)`. */
  extend(session: number, items: ArrayLike<number>, from = 0, to = items.length): void {
    this.index.extend(session, items[to - 1]!)
    this.rules.extend(items, from, to)
    this.pairs.extend(items, from, to)
    this.popularity.click(items[to - 1]!)
  }

  /**
   * Proposes items for a session and writes the features of the shortlist into `out`, `FEATURES` numbers a row. Returns the
   * number of rows; the items are in `shortlist`. With `only`, exactly those items are described, whoever proposes them.
   */
  gather(clicks: ArrayLike<number>, from: number, to: number, out: Float32Array, only?: ArrayLike<number>): number {
    const { table, recent } = this
    table.reset(this.itemCount)
    recent.set(clicks, from, to)
    this.scorer.score(recent, table, COLUMN.neighbours)
    this.rules.score(recent, table, COLUMN.lastRules, 1, 1)
    this.rules.score(recent, table, COLUMN.deepRules, 6, 0.8)
    if (to - from > 1) this.pairs.score(clicks[to - 2]!, clicks[to - 1]!, table, COLUMN.pairs)
    const leg = this.#leg
    let hasQuery = false
    if (leg) {
      hasQuery = leg.encode(clicks, from, to)
      if (hasQuery) this.#addNearest(leg.leg)
    }
    // items already in the session are candidates too, however weak their sources
    for (let r = 0; r < recent.count && r < 20; r++) table.row(recent.items[r]!)
    return this.#describe(clicks, from, to, hasQuery, out, only)
  }

  #addNearest({ nearest }: LearnedLeg): void {
    const { recent, table } = this
    const { perItem, items } = nearest
    for (let r = 0; r < recent.count && r < 3; r++) {
      const at = recent.items[r]! * perItem
      if (at >= items.length) continue
      for (let n = 0; n < perItem; n++) {
        const item = items[at + n]!
        if (item < 0) break
        table.add(item, COLUMN.nearest, 1 / ((1 + n * 0.1) * (1 + r)))
      }
    }
  }

  #describe(
    clicks: ArrayLike<number>,
    from: number,
    to: number,
    hasQuery: boolean,
    out: Float32Array,
    only: ArrayLike<number> | undefined,
  ): number {
    const { table, recent, popularity, shortlist } = this
    const { values, count } = table
    const most = this.#most.fill(0)
    const sum = this.#sum.fill(1e-9)
    for (let at = 0; at < count * COLUMNS; at += COLUMNS)
      for (let c = 0; c < COLUMNS; c++) {
        const value = values[at + c]!
        if (value > most[c]!) most[c] = value
        sum[c] = sum[c]! + value
      }
    const rows = only ? this.#take(only) : this.#shorten(most)
    out.fill(0, 0, rows * FEATURES)
    const depth = Math.min(recent.read, 12) / 12
    const repeats = recent.read > 0 ? 1 - recent.count / recent.read : 0
    const weight = Math.sqrt(Math.sqrt(sum[0]!)) / 2
    const single = recent.count === 1 ? 1 : 0
    const perUnit = 1 / popularity.unit
    for (let n = 0; n < rows; n++) {
      const item = shortlist[n]!
      const tableRow = table.rowOf[item]!
      this.#shortRow[tableRow] = n
      const row = tableRow * COLUMNS
      const at = n * FEATURES
      for (let c = 0; c < RANKED; c++) {
        const value = values[row + c]!
        if (value <= 0) continue
        out[at + 2 * c] = value / most[c]!
        out[at + 2 * c + 1] = Math.sqrt(Math.sqrt(value / sum[c]!))
      }
      if (item < popularity.itemCount) {
        out[at + 13] = Math.sqrt(Math.sqrt(popularity.all[item]!)) / 3
        out[at + 14] = Math.sqrt(Math.sqrt(popularity.recent[item]! * perUnit)) / 2
        out[at + 15] = Math.sqrt(Math.sqrt(popularity.sessions - popularity.lastSeen[item]!)) / 10
      } else out[at + 15] = 2
      out[at + 22] = depth
      out[at + 23] = repeats
      out[at + 24] = weight
      out[at + 25] = single
    }
    for (let r = 0; r < recent.count; r++) {
      const row = table.rowOf[recent.items[r]!]!
      if (!table.has(recent.items[r]!)) continue
      const n = this.#shortRow[row]!
      // the row may be left over from an answer before, then another item stands there
      if (n >= rows || shortlist[n] !== recent.items[r]) continue
      const at = n * FEATURES
      out[at + 16] = 1
      out[at + 17] = 1 / (1 + recent.distance[r]!)
      out[at + 18] = recent.distance[r] === 0 ? 1 : 0
      out[at + 19] = recent.times[r]! > 1 ? 1 : 0
      out[at + 20] = repeats
      out[at + 21] = depth
    }
    if (hasQuery && this.#leg) this.#addCosines(this.#leg, rows, to > from ? clicks[to - 1]! : -1, out)
    return rows
  }

  #addCosines(leg: LegScorer, rows: number, lastItem: number, out: Float32Array): void {
    leg.score(this.shortlist, rows, lastItem)
    let best = -1
    for (let n = 0; n < rows; n++) if (leg.out[2 * n]! > best) best = leg.out[2 * n]!
    for (let n = 0; n < rows; n++) {
      const at = n * FEATURES
      const cosine = leg.out[2 * n]!
      out[at + 10] = cosine
      const close = 1 / (1 + 10 * (best - cosine))
      out[at + 11] = close * close
      out[at + 12] = leg.out[2 * n + 1]!
    }
  }

  /** Puts given items on the shortlist, as many as there is room for. */
  #take(only: ArrayLike<number>): number {
    const rows = Math.min(only.length, this.shortlistSize)
    for (let n = 0; n < rows; n++) {
      this.shortlist[n] = only[n]!
      this.table.row(only[n]!)
    }
    if (this.#shortRow.length < this.table.count) this.#shortRow = new Int32Array(this.table.count * 2)
    return rows
  }

  /** Keeps the candidates with the best first guess; ties go to the one proposed first. */
  #shorten(most: Float64Array): number {
    const { table } = this
    const { values, count } = table
    if (this.#shortRow.length < count) this.#shortRow = new Int32Array(count * 2)
    if (this.#first.length < count) {
      this.#first = new Float32Array(count * 2)
      this.#sorted = new Float32Array(count * 2)
    }
    const scale = this.#scale
    for (let c = 0; c < COLUMNS; c++) scale[c] = most[c]! > 0 ? SHORTLIST_WEIGHTS[c]! / most[c]! : 0
    for (let row = 0; row < count; row++) {
      let sum = 0
      for (let c = 0; c < COLUMNS; c++) sum += scale[c]! * values[row * COLUMNS + c]!
      this.#first[row] = sum
      this.#sorted[row] = sum
    }
    let rows = 0
    if (count <= this.shortlistSize) {
      for (let row = 0; row < count; row++) this.shortlist[rows++] = table.items[row]!
      return rows
    }
    const limit = largest(this.#sorted, count, this.shortlistSize)
    for (let row = 0; row < count; row++) if (this.#first[row]! > limit) this.shortlist[rows++] = table.items[row]!
    for (let row = 0; row < count && rows < this.shortlistSize; row++)
      if (this.#first[row] === limit) this.shortlist[rows++] = table.items[row]!
    return rows
  }
}
