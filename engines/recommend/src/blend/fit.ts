import type { Random } from '@qianmian/kernel'
import type { SessionSet } from '../sessions/session-set.ts'
import { Ranker } from './ranker.ts'
import { FEATURES, type Sources } from './sources.ts'

/** Hit rate at 20 and mean reciprocal rank at 20, of all pairs. */
export interface PairQuality {
  readonly pairs: number
  readonly recall20: number
  readonly mrr20: number
}

/** How a ranker is trained. */
export interface FitOptions {
  readonly hidden?: number
  readonly epochs?: number
  readonly listsPerStep?: number
  readonly learningRate?: number
  /** Every `validateEvery`-th session is kept aside to tell how well the ranker does. 0 = none. */
  readonly validateEvery?: number
  readonly mostPairs?: number
}

const SCALE = 2 ** 14

/**
 * Trains a ranker on sessions that the sources have not yet learned. Features are gathered once and kept as 16-bit numbers.
 */
export function fitRanker(
  sources: Sources,
  tail: SessionSet,
  random: Random,
  options: FitOptions = {},
): { readonly ranker: Ranker; readonly trained: number; readonly validation: PairQuality[]; readonly reach: number } {
  const { hidden = 16, epochs = 4, listsPerStep = 32, learningRate = 0.003, validateEvery = 5, mostPairs = 40_000 } = options
  const ranker = new Ranker(FEATURES, hidden, sources.shortlistSize, random)
  const width = FEATURES
  const total = tail.items.length - (tail.starts.length - 1)
  const every = Math.max(1, total / mostPairs)
  const lists: { at: number; rows: number; target: number; held: boolean }[] = []
  let store = new Int16Array(1 << 20)
  let used = 0
  let next = 0
  let seen = 0
  let reached = 0
  for (let s = 0; s + 1 < tail.starts.length; s++) {
    const from = tail.starts[s]!
    const held = validateEvery > 0 && s % validateEvery === 0
    for (let end = from + 1; end < tail.starts[s + 1]!; end++) {
      if (seen++ < next) continue
      next += every
      const rows = sources.gather(tail.items, from, end, ranker.input)
      const target = sources.shortlist.subarray(0, rows).indexOf(tail.items[end]!)
      if (target >= 0) reached++
      else if (!held) continue
      if (used + rows * width > store.length) {
        const grown = new Int16Array(store.length * 2)
        grown.set(store)
        store = grown
      }
      for (let i = 0; i < rows * width; i++)
        store[used + i] = Math.max(-32767, Math.min(32767, Math.round(ranker.input[i]! * (SCALE / 2))))
      lists.push({ at: used, rows, target, held })
      used += rows * width
    }
  }
  const load = (list: { at: number; rows: number }) => {
    for (let i = 0; i < list.rows * width; i++) ranker.input[i] = store[list.at + i]! / (SCALE / 2)
  }
  const training = lists.filter((list) => !list.held && list.target >= 0)
  const kept = lists.filter((list) => list.held)
  const validate = (): PairQuality => {
    let hits = 0
    let reciprocal = 0
    for (const list of kept) {
      if (list.target < 0) continue
      load(list)
      ranker.score(list.rows)
      const own = ranker.scores[list.target]!
      let rank = 1
      for (let row = 0; row < list.rows; row++) if (row !== list.target && ranker.scores[row]! >= own) rank++
      if (rank <= 20) {
        hits++
        reciprocal += 1 / rank
      }
    }
    return { pairs: kept.length, recall20: hits / kept.length, mrr20: reciprocal / kept.length }
  }
  const validation: PairQuality[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.shuffle(training)
    let pending = 0
    const rate = learningRate * (1 - (0.9 * epoch) / epochs)
    for (const list of order) {
      load(list)
      ranker.learn(list.rows, list.target)
      if (++pending === listsPerStep) {
        ranker.step(pending, rate)
        pending = 0
      }
    }
    if (pending > 0) ranker.step(pending, rate)
    validation.push(validate())
  }
  return { ranker, trained: training.length, validation, reach: reached / Math.max(1, lists.length) }
}
