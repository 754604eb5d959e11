import type { RankContext } from './context-legs.ts'
import type { DescribedList } from './learn-weights.ts'
import type { SessionRecommender } from './session-recommender.ts'

/** What was shown to somebody, and what was taken of it. */
export interface Impression {
  /** The session up to then, oldest click first. */
  readonly clicks: ArrayLike<number>
  /** Items shown together. */
  readonly shown: ArrayLike<number>
  /** Place in `shown` of the item that was taken. */
  readonly taken: number
  /** 1 / chance that a look fell on that place; 1 when unknown. Bounded by the learner. */
  readonly inversePropensity?: number
  /** What was known beside the session when they were shown. */
  readonly context?: RankContext
}

/** Bounds of learning from impressions. */
export interface ImpressionOptions {
  /** Default 0.001: the shop's own traffic may bend the weights, not break them. */
  readonly learningRate?: number
  /** Lists of one step. Default 32. */
  readonly listsPerStep?: number
  /** Rate of the three weights of the context legs. Default 0.05. */
  readonly contextRate?: number
  /** Greatest weight of one impression. Default 10. */
  readonly mostWeight?: number
}

/**
 * Goes on training a recommender's weights from logged impressions: the item taken against those shown beside it, weighted
 * by inverse propensity against the bias of place (Joachims, Swaminathan, Schnabel, WSDM 2017), with bounded weights.
 */
export class ImpressionLearner {
  /** Impressions learned, and those that said nothing: nothing or one item shown, or a taken place that was not shown. */
  readonly counts = { learned: 0, useless: 0 }
  #pending = 0
  readonly #contextGradient = new Float32Array(3)

  constructor(
    readonly recommender: SessionRecommender,
    readonly options: ImpressionOptions = {},
  ) {}

  /** Learns one impression. */
  add({ clicks, shown, taken, inversePropensity = 1, context }: Impression): void {
    const { sources, ranker } = this.recommender
    const usable = Math.min(shown.length, sources.shortlistSize)
    if (usable < 2 || !(taken >= 0 && taken < usable) || !(inversePropensity > 0)) {
      this.counts.useless++
      return
    }
    const rows = sources.gather(clicks, 0, clicks.length, ranker.input, shown, context)
    this.#learn(rows, taken, inversePropensity, context !== undefined)
  }

  /** Learns a list that was described when it was shown. */
  addDescribed({ features, legs, rows, taken, weight }: DescribedList): void {
    const { sources, ranker } = this.recommender
    if (rows < 2 || rows > sources.shortlistSize || !(taken >= 0 && taken < rows) || !(weight > 0)) {
      this.counts.useless++
      return
    }
    ranker.input.set(features)
    sources.context.values.set(legs)
    this.#learn(rows, taken, weight, true)
  }

  #learn(rows: number, taken: number, weight: number, hasContext: boolean): void {
    const { sources, ranker } = this.recommender
    const { learningRate = 0.001, listsPerStep = 32, mostWeight = 10, contextRate = 0.05 } = this.options
    const legs = hasContext ? sources.context : undefined
    ranker.learn(rows, taken, Math.min(weight, mostWeight), legs)
    legs?.gradient(ranker.errors, rows, this.#contextGradient)
    this.counts.learned++
    if (++this.#pending < listsPerStep) return
    ranker.step(this.#pending, learningRate)
    sources.context.move(this.#contextGradient, contextRate / this.#pending)
    this.#contextGradient.fill(0)
    this.#pending = 0
  }
}
