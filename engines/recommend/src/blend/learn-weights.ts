import { seededRandom } from '@qianmian/kernel'
import { FEATURES } from './features.ts'
import { ImpressionLearner } from './impressions.ts'
import { SessionRecommender } from './session-recommender.ts'

/** Everything that the blend's order is made from, as plain numbers that can be stored. */
export interface BlendWeights {
  readonly features: number
  readonly hidden: number
  readonly inner: readonly number[]
  readonly innerBias: readonly number[]
  readonly outer: readonly number[]
  readonly skip: readonly number[]
  /** Of history, co-purchase and cell. */
  readonly context: readonly number[]
}

/** A list as it was shown, described when it was shown: later nobody knows any more what the sources said then. */
export interface DescribedList {
  /** `FEATURES` numbers an item. */
  readonly features: Float32Array
  /** Three numbers an item, see `ContextLegs`. */
  readonly legs: Float32Array
  readonly rows: number
  /** Place of the item that was taken. */
  readonly taken: number
  /** 1 / chance that a look fell on that place, times what the taking was worth. */
  readonly weight: number
}

/** How well weights order lists that they were not learned from. */
export interface OrderQuality {
  /** Weighted mean reciprocal rank of the item that was taken. */
  readonly mrr: number
  /** Weighted mean of minus the logarithm of the chance given to it. */
  readonly logLoss: number
}

export interface LearnedWeights {
  readonly weights: BlendWeights
  readonly trained: number
  readonly kept: number
  readonly before: OrderQuality
  readonly after: OrderQuality
  /** Better on the part kept aside, and more so than luck explains: one-sided, 95 %. */
  readonly isBetter: boolean
}

export interface LearnWeightsOptions {
  /** Share of the lists, the newest, on which nothing is learned. Default 0.25. */
  readonly keptShare?: number
  /** Passes over the others. Default 8. */
  readonly passes?: number
  readonly seed?: string
}

const ONE_SIDED_95 = 1.645
const MOST_WEIGHT = 10
/** Three times that of learning on and on: here the gate stands between what was learned and anybody's page. */
const LEARNING_RATE = 0.003

/** The weights of a recommender as they are. */
export function weightsOf({ ranker, sources }: SessionRecommender): BlendWeights {
  const { features, hidden, inner, innerBias, outer, skip } = ranker.weights
  return {
    features,
    hidden,
    inner: Array.from(inner),
    innerBias: Array.from(innerBias),
    outer: Array.from(outer),
    skip: Array.from(skip),
    context: Array.from(sources.context.weights),
  }
}

/** Whether weights that were stored fit this version of the blend and are numbers. */
export function fitsBlend(weights: BlendWeights): boolean {
  const { features: f, hidden: h } = weights
  const sizes = { inner: f * h, innerBias: h, outer: h, skip: f, context: 3 } as const
  return (
    f === FEATURES &&
    h > 0 &&
    (Object.keys(sizes) as (keyof typeof sizes)[]).every(
      (name) =>
        Array.isArray(weights[name]) && weights[name].length === sizes[name] && weights[name].every(Number.isFinite),
    )
  )
}

/**
 * Learns the order of one surface from lists of its own, oldest first: goes on from the present weights on all but the newest,
 * and says how both do on those. The same lists give the same weights. The caller decides; `isBetter` is the gate.
 * @param present weights in use; absent: those of a new recommender
 */
export function learnWeights(
  lists: readonly DescribedList[],
  present: BlendWeights | undefined,
  { keptShare = 0.25, passes = 8, seed = 'order' }: LearnWeightsOptions = {},
): LearnedWeights {
  const recommender = new SessionRecommender()
  const start = present && fitsBlend(present) ? present : weightsOf(recommender)
  recommender.useWeights(start)
  const from = lists.length - Math.round(lists.length * keptShare)
  const kept = lists.slice(from)
  const before = kept.map((list) => judge(recommender, list))
  const learner = new ImpressionLearner(recommender, { mostWeight: MOST_WEIGHT, learningRate: LEARNING_RATE })
  const random = seededRandom(seed)
  const order = Array.from({ length: from }, (_, n) => n)
  for (let pass = 0; pass < passes; pass++) for (const n of random.shuffle(order)) learner.addDescribed(lists[n]!)
  const after = kept.map((list) => judge(recommender, list))
  const [qualityBefore, qualityAfter] = [qualityOf(before, kept), qualityOf(after, kept)]
  return {
    weights: weightsOf(recommender),
    trained: from,
    kept: kept.length,
    before: qualityBefore,
    after: qualityAfter,
    isBetter: qualityAfter.logLoss <= qualityBefore.logLoss && isCertain(before, after, kept),
  }
}

interface Judged {
  readonly reciprocal: number
  readonly loss: number
}

function judge({ ranker, sources }: SessionRecommender, list: DescribedList): Judged {
  const { rows, taken } = list
  ranker.input.set(list.features)
  ranker.score(rows)
  sources.context.values.set(list.legs)
  sources.context.addTo(ranker.scores, rows)
  const { scores } = ranker
  const own = scores[taken]!
  let rank = 1
  let most = own
  for (let n = 0; n < rows; n++) {
    // a tie counts as lost
    if (n !== taken && scores[n]! >= own) rank++
    most = Math.max(most, scores[n]!)
  }
  let sum = 0
  for (let n = 0; n < rows; n++) sum += Math.exp(scores[n]! - most)
  return { reciprocal: 1 / rank, loss: Math.log(sum) + most - own }
}

const weightOf = ({ weight }: DescribedList): number => Math.min(weight, MOST_WEIGHT)

function qualityOf(judged: readonly Judged[], lists: readonly DescribedList[]): OrderQuality {
  let [sum, mrr, loss] = [0, 0, 0]
  judged.forEach((one, n) => {
    const weight = weightOf(lists[n]!)
    sum += weight
    mrr += weight * one.reciprocal
    loss += weight * one.loss
  })
  return { mrr: sum > 0 ? mrr / sum : 0, logLoss: sum > 0 ? loss / sum : 0 }
}

/** Paired over the lists kept aside: the mean gain in place lies above 0 by more than its own error. */
function isCertain(before: readonly Judged[], after: readonly Judged[], lists: readonly DescribedList[]): boolean {
  const n = lists.length
  if (n < 2) return false
  const gains = lists.map((list, i) => weightOf(list) * (after[i]!.reciprocal - before[i]!.reciprocal))
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / n
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (n - 1)
  return mean - ONE_SIDED_95 * Math.sqrt(variance / n) > 0
}
