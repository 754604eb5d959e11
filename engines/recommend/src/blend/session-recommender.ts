import { seededRandom } from '@qianmian/kernel'
import type { Neighbour } from '../sessions/neighbours.ts'
import type { RankContext } from './context-legs.ts'
import { FEATURES } from './features.ts'
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

  /** Learns that an item was clicked in a cell of hour, region and season, see `contextCell`. */
  appendInContext(cell: number, item: number, person?: number): void {
    this.sources.context.byContext.add(cell, item, person)
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
    const rest = new Answer(answer.room - answer.count)
    for (let row = 0; row < table.count; row++) {
      const guess = sources.guessOf(row)
      const item = table.items[row]!
      if (guess < 0 || (mask && item < mask.length && mask[item] !== 0)) continue
      if (novelOnly && isIn(recent.items, recent.count, item)) continue
      insert(rest, item, guess)
    }
    let score = answer.count > 0 ? answer.scores[answer.count - 1]! : 0
    for (let n = 0; n < rest.count; n++) {
      score -= 1e-3
      answer.items[answer.count] = rest.items[n]!
      answer.scores[answer.count++] = score
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
