import { seededRandom } from '@qianmian/kernel'
import { BestOf } from '../sessions/best-of.ts'
import type { Neighbour } from '../sessions/neighbours.ts'
import type { RankContext } from './context-legs.ts'
import { FEATURES } from './features.ts'
import type { BlendWeights } from './learn-weights.ts'
import type { LearnedLeg } from './leg-scorer.ts'
import { Ranker } from './ranker.ts'
import { type SourceOptions, type SourceParts, Sources } from './sources.ts'

/** Room for one answer: the caller makes it once and reads the first `count` of each. */
export class Answer {
  readonly items: Int32Array
  readonly scores: Float32Array
  count = 0
  /** @param room most items of an answer */
  constructor(readonly room: number) {
    this.items = new Int32Array(room)
    this.scores = new Float32Array(room)
  }
}

/** One byte an item: not 0 = must not be shown. Shorter than the catalogue is fine. */
export type ItemMask = Uint8Array

/** Weights made ready. */
export interface Blend {
  readonly ranker: Ranker
  readonly context: Float32Array
}

const POPULAR = 256
/** Weights before anything was learned: neighbours, rules and pairs by share of their best, likeness, recent popularity. */
const UNTUNED: readonly (readonly [number, number])[] = [
  [0, 2],
  [4, 1.2],
  [6, 0.6],
  [8, 1.2],
  [10, 2],
  [14, 0.3],
  [16, -0.5],
]

/**
 * Ranks what to show next in a running session. Clicks go in one by one or by the session and count at once; the learned leg
 * and the ranker are trained apart (see `trainVectors`, `tuneSessionRecommender`) and set.
 * @example
 * const recommender = new SessionRecommender()
 * recommender.append([1, 2, 3])
 * const answer = new Answer(20)
 * recommender.rank([1, 2], answer) // answer.items[0] === 3
 */
export class SessionRecommender {
  readonly sources: Sources
  #ranker: Ranker
  /** Popular items, refreshed when enough sessions have passed. */
  #popular = new Int32Array(0)
  #popularAt = -1
  /** Room for the candidates that the shortlist left out. */
  readonly #rest = new BestOf()
  #keys = new Float64Array(0)
  #rows = new Int32Array(0)

  constructor(options: SourceOptions = {}, parts: SourceParts = {}) {
    this.sources = new Sources(options, parts)
    this.#ranker = new Ranker(FEATURES, 8, this.sources.shortlistSize, seededRandom('untuned'))
    this.#ranker.weights.outer.fill(0)
    for (const [feature, weight] of UNTUNED) this.#ranker.weights.skip[feature] = weight
  }

  get ranker(): Ranker {
    return this.#ranker
  }

  /** Sets a trained ranker. */
  setRanker(ranker: Ranker): void {
    if (ranker.features !== FEATURES || ranker.rows < this.sources.shortlistSize)
      throw new RangeError('this ranker was made for other features or a shorter list')
    this.#ranker = ranker
  }

  /** A ranker and the weights beside it, made ready once for `useBlend`. @throws RangeError when they are for other features */
  blendOf(weights: BlendWeights): Blend {
    const ranker = new Ranker(weights.features, weights.hidden, this.sources.shortlistSize, seededRandom('set'))
    if (ranker.features !== FEATURES) throw new RangeError('these weights were made for other features')
    for (const name of ['inner', 'innerBias', 'outer', 'skip'] as const) ranker.weights[name].set(weights[name])
    return { ranker, context: Float32Array.from(weights.context) }
  }

  /** Orders by a blend from now on; costs nothing, so that each surface may have its own. */
  useBlend({ ranker, context }: Blend): void {
    this.#ranker = ranker
    this.sources.context.weights.set(context)
  }

  /** Orders by stored weights from now on. */
  useWeights(weights: BlendWeights): void {
    this.useBlend(this.blendOf(weights))
  }

  /**
   * Describes items for a session as the ranker sees them now: `FEATURES` numbers and three of the context legs an item.
   * @param items more than the shortlist holds are left out
   */
  describe(
    clicks: ArrayLike<number>,
    items: ArrayLike<number>,
    context: RankContext | undefined,
    others?: readonly Neighbour[],
  ): { readonly features: Float32Array; readonly legs: Float32Array; readonly rows: number } {
    const { input } = this.#ranker
    const rows = this.sources.gather(clicks, 0, clicks.length, input, items, context, others)
    const legs = context ? this.sources.context.values.slice(0, 3 * rows) : new Float32Array(3 * rows)
    return { features: input.slice(0, rows * FEATURES), legs, rows }
  }

  /** Sets or removes the learned leg. */
  setLeg(leg: LearnedLeg | undefined): void {
    this.sources.setLeg(leg)
  }

  /**
   * Learns a session, oldest click first, finished or as far as it has come. Returns its number for `sources.extend`.
   * @param isHeld false for a session that another shard holds, see `Sources.append`
   */
  append(items: ArrayLike<number>, from = 0, to = items.length, isHeld = true): number {
    return this.sources.append(items, from, to, isHeld)
  }

  /** The sessions of this index most like a running one, for whoever asks several shards; see `rank`. */
  neighbours(clicks: ArrayLike<number>): Neighbour[] {
    const { recent, scorer } = this.sources
    recent.set(clicks)
    return scorer.neighbours(recent)
  }

  /** Learns an order, for what is bought together. `person` is a hash of whose it is: one person teaches only so much. */
  appendOrder(items: ArrayLike<number>, person?: number): void {
    this.sources.context.coPurchase.append(items, 0, items.length, person)
  }

  /** Learns that an item was clicked in a cell of hour and season, and in that of a region within it; see `contextCell`. */
  appendInContext(cell: number, item: number, person?: number, within?: number): void {
    this.sources.context.byContext.add(cell, item, person, within)
  }

  /**
   * Ranks items for the clicks of a running session, oldest first. `mask` takes items out; with `novelOnly` those of the
   * session are out too; `context` adds what is known beside the session; `others` are neighbours found by other shards, by the
   * item numbers of this one. When the sources name too few, popular items fill up. Ties go to the lower item number.
   */
  rank(
    clicks: ArrayLike<number>,
    answer: Answer,
    options: {
      readonly from?: number
      readonly to?: number
      readonly mask?: ItemMask
      readonly novelOnly?: boolean
      readonly context?: RankContext
      readonly others?: readonly Neighbour[]
    } = {},
  ): void {
    const { from = 0, to = clicks.length, mask, novelOnly = false, context, others } = options
    const { sources } = this
    const ranker = this.#ranker
    const rows = sources.gather(clicks, from, to, ranker.input, undefined, context, others)
    ranker.score(rows)
    if (context) sources.context.addTo(ranker.scores, rows)
    answer.count = 0
    const { recent, shortlist } = sources
    for (let n = 0; n < rows; n++) {
      const item = shortlist[n]!
      if (mask && item < mask.length && mask[item] !== 0) continue
      if (novelOnly && isIn(recent.items, recent.count, item)) continue
      insert(answer, item, ranker.scores[n]!)
    }
    if (answer.count < answer.room) this.#addRest(answer, mask, novelOnly)
    if (answer.count < answer.room) this.#fill(answer, mask, novelOnly)
  }

  /** Adds the candidates for which the shortlist had no room, by the first guess: a long answer wants more than it holds. */
  #addRest(answer: Answer, mask: ItemMask | undefined, novelOnly: boolean): void {
    const { sources } = this
    const { recent, table } = sources
    const rest = this.#rest
    rest.reserve(table.count)
    if (this.#keys.length < table.count) {
      this.#keys = new Float64Array(2 * table.count)
      this.#rows = new Int32Array(2 * table.count)
    }
    const [keys, rows] = [this.#keys, this.#rows]
    const { items } = table
    let open = 0
    for (let row = 0; row < table.count; row++) {
      const guess = sources.guessOf(row)
      const item = items[row]!
      if (guess < 0 || (mask && item < mask.length && mask[item] !== 0)) continue
      if (novelOnly && isIn(recent.items, recent.count, item)) continue
      rest.values[open] = guess
      rows[open++] = row
    }
    const cut = rest.cut(open, answer.room - answer.count)
    let found = 0
    for (let n = 0; n < open; n++) {
      if (rest.classOf(n) < cut) continue
      // Guess and row in one number: a float that is not negative keeps its order when its bits are read as an integer.
      FLOAT[0] = rest.values[n]!
      keys[found++] = BITS[0]! * ROW_ROOM + rows[n]!
    }
    keys.subarray(0, found).sort()
    let score = answer.count > 0 ? answer.scores[answer.count - 1]! : 0
    for (let end = found; end > 0 && answer.count < answer.room; ) {
      const guess = Math.floor(keys[end - 1]! / ROW_ROOM)
      let start = end
      while (start > 0 && Math.floor(keys[start - 1]! / ROW_ROOM) === guess) start--
      // of one guess the lower item number first
      for (let n = start; n < end; n++) keys[n] = items[keys[n]! % ROW_ROOM]!
      if (end - start > 1) keys.subarray(start, end).sort()
      for (let n = start; n < end && answer.count < answer.room; n++) {
        score -= 1e-3
        answer.items[answer.count] = keys[n]!
        answer.scores[answer.count++] = score
      }
      end = start
    }
  }

  #fill(answer: Answer, mask: ItemMask | undefined, novelOnly: boolean): void {
    const { popularity, recent, table } = this.sources
    const stale = popularity.sessions - this.#popularAt > popularity.sessions / 64
    if (this.#popularAt < 0 || stale) this.#refreshPopular()
    let score = answer.count > 0 ? answer.scores[answer.count - 1]! : 0
    for (const item of this.#popular) {
      if (answer.count === answer.room) return
      if (mask && item < mask.length && mask[item] !== 0) continue
      if (isIn(recent.items, recent.count, item) && novelOnly) continue
      // what the sources named is in the answer already, or was masked
      if (table.has(item) && isIn(answer.items, answer.count, item)) continue
      score -= 1e-3
      answer.items[answer.count] = item
      answer.scores[answer.count++] = score
    }
  }

  #refreshPopular(): void {
    const { popularity } = this.sources
    this.#popularAt = popularity.sessions
    const order = Array.from({ length: popularity.itemCount }, (_, item) => item).filter(
      (item) => popularity.all[item]! > 0,
    )
    order.sort(
      (a, b) => popularity.recent[b]! - popularity.recent[a]! || popularity.all[b]! - popularity.all[a]! || a - b,
    )
    this.#popular = Int32Array.from(order.slice(0, POPULAR))
  }
}

const FLOAT = new Float32Array(1)
const BITS = new Uint32Array(FLOAT.buffer)
/** Candidates of one answer are fewer; with the 31 bits of a guess they fill the 53 of a whole double. */
const ROW_ROOM = 2 ** 22

function isIn(items: Int32Array, count: number, item: number): boolean {
  for (let i = 0; i < count; i++) if (items[i] === item) return true
  return false
}

/** Puts an item in its place among the best so far. */
function insert(answer: Answer, item: number, score: number): void {
  const { items, scores, room } = answer
  let at = answer.count
  if (at === room) {
    const last = scores[room - 1]!
    if (score < last || (score === last && item > items[room - 1]!)) return
    at--
  } else answer.count++
  while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && items[at - 1]! > item))) {
    scores[at] = scores[at - 1]!
    items[at] = items[at - 1]!
    at--
  }
  items[at] = item
  scores[at] = score
}
