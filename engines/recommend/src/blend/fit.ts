import type { Random } from '@qianmian/kernel'
import type { PairSet } from '../sessions/session-set.ts'
import { FEATURES } from './features.ts'
import { Ranker } from './ranker.ts'
import type { Sources } from './sources.ts'

/** Hit rate at 20 and mean reciprocal rank at 20. */
export interface PairQuality {
  readonly pairs: number
  readonly recall20: number
  readonly mrr20: number
}

/** How a ranker is trained. */
export interface FitOptions {
  /** Size of the hidden layer. Default 16. */
  readonly hidden?: number
  /** Default 4. */
  readonly epochs?: number
  /** Lists of one step. Default 32. */
  readonly listsPerStep?: number
  /** Default 0.004, falling to a tenth. */
  readonly learningRate?: number
  /** Every `validateEvery`-th session is kept aside to tell how well the ranker does; 0 = none. Default 5. */
  readonly validateEvery?: number
}

/** A trained ranker and how well it does on what was kept aside, after each epoch. */
export interface Fitted {
  readonly ranker: Ranker
  readonly trained: number
  readonly validation: readonly PairQuality[]
  /** Share of all answers that were on the shortlist. */
  readonly reach: number
}

/** Features are kept as 16-bit numbers of this many parts; they lie within +-8. */
const PARTS = 4096

/** Feature lists in one array that grows. */
class Lists {
  store = new Int16Array(1 << 20)
  readonly at: number[] = []
  readonly rows: number[] = []
  readonly target: number[] = []
  #used = 0

  add(input: Float32Array, rows: number, target: number): void {
    const length = rows * FEATURES
    if (this.#used + length > this.store.length) {
      const grown = new Int16Array(this.store.length * 2)
      grown.set(this.store)
      this.store = grown
    }
    for (let i = 0; i < length; i++)
      this.store[this.#used + i] = Math.max(-32767, Math.min(32767, Math.round(input[i]! * PARTS)))
    this.at.push(this.#used)
    this.rows.push(rows)
    this.target.push(target)
    this.#used += length
  }

  load(list: number, input: Float32Array): number {
    const at = this.at[list]!
    const rows = this.rows[list]!
    for (let i = 0; i < rows * FEATURES; i++) input[i] = this.store[at + i]! / PARTS
    return rows
  }
}

function validate(ranker: Ranker, lists: Lists): PairQuality {
  let hits = 0
  let reciprocal = 0
  const pairs = lists.at.length
  for (let list = 0; list < pairs; list++) {
    const target = lists.target[list]!
    if (target < 0) continue
    const rows = lists.load(list, ranker.input)
    ranker.score(rows)
    const own = ranker.scores[target]!
    let rank = 1
    // a tie counts as lost
    for (let row = 0; row < rows; row++) if (row !== target && ranker.scores[row]! >= own) rank++
    if (rank > 20) continue
    hits++
    reciprocal += 1 / rank
  }
  return { pairs, recall20: hits / Math.max(1, pairs), mrr20: reciprocal / Math.max(1, pairs) }
}

/** Trains a ranker on questions whose answers the sources have not learned. Lists that miss the answer teach nothing. */
export function fitRanker(sources: Sources, pairs: PairSet, random: Random, options: FitOptions = {}): Fitted {
  const { hidden = 16, epochs = 4, listsPerStep = 32, learningRate = 0.004, validateEvery = 5 } = options
  const ranker = new Ranker(FEATURES, hidden, sources.shortlistSize, random)
  const training = new Lists()
  const kept = new Lists()
  let sessions = 0
  let reached = 0
  for (let p = 0; p < pairs.to.length; p++) {
    if (p === 0 || pairs.from[p] !== pairs.from[p - 1]) sessions++
    const held = validateEvery > 0 && (sessions - 1) % validateEvery === 0
    const rows = sources.gather(pairs.items, pairs.from[p]!, pairs.to[p]!, ranker.input)
    const target = sources.shortlist.subarray(0, rows).indexOf(pairs.items[pairs.to[p]!]!)
    if (target >= 0) reached++
    if (held) kept.add(ranker.input, rows, target)
    else if (target >= 0) training.add(ranker.input, rows, target)
  }
  const order = training.at.map((_, list) => list)
  const validation: PairQuality[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = learningRate * (1 - (0.9 * epoch) / epochs)
    let pending = 0
    for (const list of random.shuffle(order)) {
      ranker.learn(training.load(list, ranker.input), training.target[list]!)
      if (++pending < listsPerStep) continue
      ranker.step(pending, rate)
      pending = 0
    }
    if (pending > 0) ranker.step(pending, rate)
    validation.push(validate(ranker, kept))
  }
  return { ranker, trained: order.length, validation, reach: reached / Math.max(1, pairs.to.length) }
}
