import type { CoPurchase } from '../sequence/co-purchase.ts'
import { PairRules } from '../sequence/pair-rules.ts'
import type { PopularityByContext } from '../sequence/popularity-by-context.ts'
import { SequentialRules } from '../sequence/sequential-rules.ts'
import { CandidateTable } from '../sessions/candidate-table.ts'
import { NEIGHBOUR_DEFAULTS, type Neighbour, NeighbourScorer, type NeighbourSettings } from '../sessions/neighbours.ts'
import { RecentItems } from '../sessions/recent-items.ts'
import { SessionIndex, type SessionIndexOptions } from '../sessions/session-index.ts'
import { ContextLegs, type RankContext } from './context-legs.ts'
import { addCosines, describe } from './features.ts'
import { type LearnedLeg, LegScorer } from './leg-scorer.ts'
import { PopularityCounts, timesBefore } from './popularity-counts.ts'
import { COLUMN, COLUMNS, Shortlister } from './shortlist.ts'

/** Options of the sources. */
export interface SourceOptions extends SessionIndexOptions {
  readonly neighbours?: NeighbourSettings
  /** Clicks of the running session looked at, from its end. Default 50. */
  readonly reach?: number
  /** Candidates that get features. Default 40. */
  readonly shortlist?: number
  /** Newest items of the session that are on the shortlist whatever the sources say of them. Default 12. */
  readonly ownOnShortlist?: number
  /** Followers of the last item that are read, heaviest first; half as many of each one before. Default 64. */
  readonly followersRead?: number
  /** Sessions after which a click counts half in recent popularity. Default 8,000. */
  readonly popularityHalfLifeSessions?: number
}

/** Parts that learn one by one. */
export interface SourceParts {
  readonly index?: SessionIndex
  readonly rules?: SequentialRules
  readonly pairs?: PairRules
  readonly popularity?: PopularityCounts
  readonly coPurchase?: CoPurchase
  readonly byContext?: PopularityByContext
}

/** Clicks of one session that make the same item more popular: a click more is no further person's. */
const CLICKS_PER_SESSION = 2

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
  /** Legs that need more than the session. */
  readonly context: ContextLegs
  readonly shortlistSize: number
  readonly #followersRead: number
  readonly #short: Shortlister
  #leg: LegScorer | undefined

  /** @param parts what was learned before, see `unpackRecommender`; whatever is missing starts empty */
  constructor(
    readonly options: SourceOptions = {},
    parts: SourceParts = {},
  ) {
    this.index = parts.index ?? new SessionIndex(options)
    this.scorer = new NeighbourScorer(this.index, options.neighbours ?? NEIGHBOUR_DEFAULTS)
    this.rules = parts.rules ?? new SequentialRules()
    this.pairs = parts.pairs ?? new PairRules()
    this.popularity = parts.popularity ?? new PopularityCounts(options.popularityHalfLifeSessions ?? 8000)
    this.recent = new RecentItems(options.reach ?? 50)
    this.shortlistSize = options.shortlist ?? 40
    this.#followersRead = options.followersRead ?? 64
    this.context = new ContextLegs(this.shortlistSize, undefined, parts.coPurchase, parts.byContext)
    this.#short = new Shortlister(this.shortlistSize, options.ownOnShortlist ?? 12)
  }

  /** Items of the last `gather`; those of the session first, the others in no promised order. */
  get shortlist(): Int32Array {
    return this.#short.items
  }

  /** First guess of a candidate of the table that is not on the shortlist; below 0 for those that are. */
  guessOf(row: number): number {
    return this.#short.guessOf(row)
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

  /**
   * Learns a session, finished or as far as it has come; of one that is too long its last clicks (`itemsPerSession`). Returns its
   * number, -1 when it is not in the index.
   * @param isHeld false for a session that another shard holds: it teaches everything but the index of sessions
   */
  append(items: ArrayLike<number>, from = 0, to = items.length, isHeld = true): number {
    const start = Math.max(from, to - this.index.itemsPerSession)
    const session = isHeld ? this.index.append(items, from, to) : -1
    this.rules.append(items, start, to)
    this.pairs.append(items, start, to)
    this.popularity.append(items, start, to, CLICKS_PER_SESSION)
    return session
  }

  /** Learns the last click, `items[to - 1]`, of session number `session`, whose clicks are `items[from .. to)`. */
  extend(session: number, items: ArrayLike<number>, from = 0, to = items.length): void {
    const full = this.index.lengthOf(session) >= this.index.itemsPerSession
    this.index.extend(session, items[to - 1]!)
    if (full) return
    const start = Math.max(from, to - this.index.itemsPerSession)
    this.rules.extend(items, start, to)
    this.pairs.extend(items, start, to)
    if (timesBefore(items, start, to - 1) < CLICKS_PER_SESSION) this.popularity.click(items[to - 1]!)
  }

  /**
   * Proposes items for a session and writes the features of the shortlist into `out`, `FEATURES` numbers a row. Returns the
   * number of rows; the items are in `shortlist`. With `only`, exactly those items are described, whoever proposes them. With a
   * context, `context` is ready to add to their scores. `others` are neighbours that other shards found.
   */
  gather(
    clicks: ArrayLike<number>,
    from: number,
    to: number,
    out: Float32Array,
    only?: ArrayLike<number>,
    context?: RankContext,
    others?: readonly Neighbour[],
  ): number {
    const { table, recent } = this
    table.reset(this.itemCount)
    recent.set(clicks, from, to)
    this.scorer.score(recent, table, COLUMN.neighbours, others)
    this.rules.score(recent, table, COLUMN.lastRules, 6, 0.8, this.#followersRead)
    if (to - from > 1) this.pairs.score(clicks[to - 2]!, clicks[to - 1]!, table, COLUMN.pairs)
    const leg = this.#leg
    const hasQuery = leg?.encode(clicks, from, to) ?? false
    if (leg && hasQuery) this.#addNearest(leg.leg)
    if (context) this.context.propose(context, this.itemCount, table)
    const short = this.#short
    const rows = only ? short.take(only, table) : short.choose(table, recent)
    describe(short, rows, table, recent, this.popularity, out)
    if (context) this.context.describe(short.items, rows)
    if (leg && hasQuery) addCosines(leg, short.items, rows, to > from ? clicks[to - 1]! : -1, out)
    return rows
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
}
