import { CandidateTable } from '../sessions/candidate-table.ts'
import { largest, NEIGHBOUR_DEFAULTS, NeighbourScorer, type NeighbourSettings } from '../sessions/neighbours.ts'
import { RecentItems } from '../sessions/recent-items.ts'
import { SessionIndex, type SessionIndexOptions } from '../sessions/session-index.ts'
import type { NearestLists } from '../sequence/nearest-lists.ts'
import { PairRules } from '../sequence/pair-rules.ts'
import { SequentialRules } from '../sequence/sequential-rules.ts'
import { encodeSession, type VectorModel } from '../sequence/vector-encoder.ts'
import { PopularityCounts } from './popularity-counts.ts'

/** A learned leg: vectors and, for retrieval, the nearest items of each item. */
export interface LearnedLeg {
  readonly model: VectorModel
  readonly nearest: NearestLists
}

/** Options of the sources. */
export interface SourceOptions extends SessionIndexOptions {
  readonly neighbours?: NeighbourSettings
  /** Clicks of the running session looked at, from its end. Default 50. */
  readonly reach?: number
  /** Candidates that get features. Default 96. */
  readonly shortlist?: number
  /** Sessions after which a click counts half in recent popularity. Default 8,000. */
  readonly popularityHalfLifeSessions?: number
}

/** Columns of the candidate table. */
export const COLUMN = { neighbours: 0, forward: 1, lastRules: 2, deepRules: 3, pairs: 4, nearest: 5 } as const
const COLUMNS = 6

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
  /** Items on the shortlist of the last `gather`, best first guess first is not promised. */
  readonly shortlist: Int32Array
  #leg: LearnedLeg | undefined
  #query: Float32Array = new Float32Array(0)
  #scratch: Float32Array = new Float32Array(0)
  #first: Float32Array = new Float32Array(256)
  #sorted: Float32Array = new Float32Array(256)

  constructor(options: SourceOptions = {}) {
    this.index = new SessionIndex(options)
    this.scorer = new NeighbourScorer(this.index, options.neighbours ?? NEIGHBOUR_DEFAULTS)
    this.rules = new SequentialRules()
    this.pairs = new PairRules()
    this.popularity = new PopularityCounts(options.popularityHalfLifeSessions ?? 8000)
    this.recent = new RecentItems(options.reach ?? 50)
    this.shortlistSize = options.shortlist ?? 96
    this.shortlist = new Int32Array(this.shortlistSize)
  }

  get itemCount(): number {
    return Math.max(this.index.itemCount, this.#leg?.model.itemCount ?? 0)
  }

  get leg(): LearnedLeg | undefined {
    return this.#leg
  }

  /** Sets or replaces the learned leg. */
  setLeg(leg: LearnedLeg | undefined): void {
    this.#leg = leg
    this.#query = new Float32Array(leg?.model.width ?? 0)
    this.#scratch = new Float32Array(leg?.model.place.length ?? 0)
  }

  /** Learns a finished session. */
  append(items: ArrayLike<number>, from = 0, to = items.length): void {
    this.index.append(items, from, to)
    this.rules.append(items, from, to)
    this.pairs.append(items, from, to)
    this.popularity.append(items, from, to)
  }

  /**
   * Proposes items for a session and writes the features of the shortlist into `out`, `FEATURES` numbers a row. Returns the
   * number of rows; the items are in `shortlist`.
   */
  gather(clicks: ArrayLike<number>, from: number, to: number, out: Float32Array): number {
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
      hasQuery = encodeSession(leg.model, clicks, from, to, this.#query, this.#scratch)
      if (hasQuery) this.#addNearest(leg)
    }
    // items already in the session are candidates too, however weak their sources
    for (let r = 0; r < recent.count && r < 20; r++) table.row(recent.items[r]!)
    return this.#describe(clicks, from, to, hasQuery, out)
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

  #describe(clicks: ArrayLike<number>, from: number, to: number, hasQuery: boolean, out: Float32Array): number {
    const { table, recent, popularity } = this
    const { values, count } = table
    const most = [0, 0, 0, 0, 0, 0]
    const sum = [0, 0, 0, 0, 0, 0]
    for (let row = 0; row < count; row++)
      for (let c = 0; c < COLUMNS; c++) {
        const value = values[row * COLUMNS + c]!
        if (value > most[c]!) most[c] = value
        sum[c] = sum[c]! + value
      }
    const rows = this.#shorten(most)
    const leg = this.#leg
    const width = leg?.model.width ?? 0
    const lastItem = to > from ? clicks[to - 1]! : -1
    const depth = Math.min(recent.read, 12) / 12
    const repeats = recent.read > 0 ? 1 - recent.count / recent.read : 0
    let best = -1
    for (let n = 0; n < rows; n++) {
      const item = this.shortlist[n]!
      const row = table.rowOf[item]! * COLUMNS
      const at = n * FEATURES
      for (let c = 0; c < 5; c++) {
        const value = values[row + c]!
        out[at + 2 * c] = most[c]! > 0 ? value / most[c]! : 0
        out[at + 2 * c + 1] = Math.log(value / (sum[c]! + 1e-9) + 1e-4) / 5 + 1.2
      }
      let cosine = 0
      let near = 0
      if (hasQuery && leg && item < leg.model.itemCount) {
        const { vectors } = leg.model
        const v = item * width
        const l = lastItem * width
        for (let j = 0; j < width; j++) cosine += vectors[v + j]! * this.#query[j]!
        if (lastItem < leg.model.itemCount) for (let j = 0; j < width; j++) near += vectors[v + j]! * vectors[l + j]!
      }
      if (cosine > best) best = cosine
      out[at + 10] = cosine
      out[at + 12] = near
      const known = item < popularity.itemCount
      const all = known ? popularity.all[item]! : 0
      const lately = known ? popularity.recent[item]! / popularity.unit : 0
      out[at + 13] = Math.log(1 + all) / 6
      out[at + 14] = Math.log(1 + lately) / 4
      out[at + 15] = known ? Math.log(1 + popularity.sessions - popularity.lastSeen[item]!) / 10 : 1.2
      out.fill(0, at + 16, at + 22)
      for (let r = 0; r < recent.count; r++)
        if (recent.items[r] === item) {
          out[at + 16] = 1
          out[at + 17] = 1 / (1 + recent.distance[r]!)
          out[at + 18] = recent.distance[r] === 0 ? 1 : 0
          out[at + 19] = recent.times[r]! > 1 ? 1 : 0
          out[at + 20] = repeats
          out[at + 21] = depth
          break
        }
      out[at + 22] = depth
      out[at + 23] = repeats
      out[at + 24] = most[0]! > 0 ? Math.log(1 + sum[0]!) / 5 : 0
      out[at + 25] = recent.count === 1 ? 1 : 0
      out[at + 26] = 0
      out[at + 27] = 0
    }
    for (let n = 0; n < rows; n++) out[n * FEATURES + 11] = Math.exp(14 * (out[n * FEATURES + 10]! - best))
    return rows
  }

  /** Keeps the candidates with the best first guess; ties go to the one proposed first. */
  #shorten(most: readonly number[]): number {
    const { table } = this
    const { values, count } = table
    if (this.#first.length < count) {
      this.#first = new Float32Array(count * 2)
      this.#sorted = new Float32Array(count * 2)
    }
    const scale = SHORTLIST_WEIGHTS.map((weight, c) => (most[c]! > 0 ? weight / most[c]! : 0))
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
