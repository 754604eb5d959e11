import type { Random } from '@qianmian/kernel'
import { type Kernels, kernels } from '../sequence/kernels.ts'

/** Weights of a ranker, as plain arrays that can be stored. */
export interface RankerWeights {
  readonly features: number
  readonly hidden: number
  /** `features * hidden`, row by row. */
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  readonly outer: Float32Array
  /** Straight from the features to the score, beside the hidden layer. */
  readonly skip: Float32Array
}

const multipleOf = (value: number, of: number): number => Math.ceil(value / of) * of
const BETA1 = 0.9
const BETA2 = 0.999

/**
 * Scores the candidates of one answer from their features: a linear part and one small hidden layer, trained to put the item
 * that came next above the other candidates (softmax over the list: ListNet with one relevant item; Cao et al., ICML 2007).
 */
export class Ranker {
  readonly features: number
  readonly hidden: number
  readonly rows: number
  /** Where the caller writes: `rows` rows of `features` numbers. */
  readonly input: Float32Array
  /** Share of the blame of each row after `learn`. */
  readonly errors: Float32Array
  /** Scores of the rows after `score`. */
  readonly scores: Float32Array
  readonly weights: RankerWeights
  readonly #kernels: Kernels
  /** Hidden layer before its positive part, only while learning. */
  readonly #hiddenOut: Float32Array
  readonly #at: Record<'inner' | 'hidden' | 'bias' | 'outer' | 'skip' | 'scores', number>
  readonly #gradient: { readonly [Key in 'inner' | 'innerBias' | 'outer' | 'skip']: Float32Array }
  readonly #moments: Float32Array
  #steps = 0

  /**
   * @param features numbers a row, a multiple of 4
   * @param hidden size of the hidden layer, a multiple of 8
   * @param rows most candidates of one answer
   */
  constructor(features: number, hidden: number, rows: number, random: Random) {
    this.features = multipleOf(features, 4)
    this.hidden = multipleOf(hidden, 8)
    this.rows = multipleOf(rows, 4)
    const [f, h, r] = [this.features, this.hidden, this.rows]
    const inner = 4 * r * f
    const hiddenAt = inner + 4 * f * h
    const bias = hiddenAt + 4 * r * h
    const at = { inner, hidden: hiddenAt, bias, outer: bias + 4 * h, skip: bias + 8 * h, scores: bias + 8 * h + 4 * f }
    this.#at = at
    this.#kernels = kernels(at.scores + 4 * r)
    const memory = this.#kernels.memory.buffer
    this.input = new Float32Array(memory, 0, r * f)
    this.#hiddenOut = new Float32Array(memory, at.hidden, r * h)
    this.scores = new Float32Array(memory, at.scores, r)
    this.errors = new Float32Array(r)
    this.weights = {
      features: f,
      hidden: h,
      inner: new Float32Array(memory, at.inner, f * h),
      innerBias: new Float32Array(memory, at.bias, h),
      outer: new Float32Array(memory, at.outer, h),
      skip: new Float32Array(memory, at.skip, f),
    }
    const { weights } = this
    for (let i = 0; i < f * h; i++) weights.inner[i] = (random.next() - 0.5) * Math.sqrt(6 / f)
    for (let i = 0; i < h; i++) weights.outer[i] = (random.next() - 0.5) * 0.2
    this.#gradient = {
      inner: new Float32Array(f * h),
      innerBias: new Float32Array(h),
      outer: new Float32Array(h),
      skip: new Float32Array(f),
    }
    this.#moments = new Float32Array(2 * (f * h + h + h + f))
  }

  /** Scores the first `count` rows of `input` into `scores`. */
  score(count: number): void {
    if (count === 0) return
    const at = this.#at
    const rows = multipleOf(count, 4)
    this.#kernels.layers(rows, this.features, this.hidden, 0, at.inner, at.bias, at.outer, at.skip, at.scores)
  }

  /**
   * Adds the gradient of one list whose right answer is row `target`, times `weight`. `others` adds to the scores what else
   * speaks for the rows. Returns the loss.
   */
  learn(
    count: number,
    target: number,
    weight = 1,
    others?: { addTo(scores: Float32Array, count: number): void },
  ): number {
    this.score(count)
    others?.addTo(this.scores, count)
    const { features: f, hidden: h, input, scores } = this
    this.#kernels.gemm(multipleOf(count, 4), h, f, 0, 4 * f, 4, this.#at.inner, 4 * h, this.#at.hidden, 4 * h)
    const { innerBias, outer } = this.weights
    let most = -Infinity
    for (let row = 0; row < count; row++) most = Math.max(most, scores[row]!)
    let sum = 0
    for (let row = 0; row < count; row++) sum += Math.exp(scores[row]! - most)
    const g = this.#gradient
    for (let row = 0; row < count; row++) {
      const error = weight * (Math.exp(scores[row]! - most) / sum - (row === target ? 1 : 0))
      this.errors[row] = error
      if (Math.abs(error) < 1e-4) continue
      for (let j = 0; j < f; j++) g.skip[j] = g.skip[j]! + error * input[row * f + j]!
      for (let j = 0; j < h; j++) {
        const value = this.#hiddenOut[row * h + j]! + innerBias[j]!
        if (value <= 0) continue
        g.outer[j] = g.outer[j]! + error * value
        const back = error * outer[j]!
        g.innerBias[j] = g.innerBias[j]! + back
        for (let i = 0; i < f; i++) g.inner[i * h + j] = g.inner[i * h + j]! + back * input[row * f + i]!
      }
    }
    return Math.log(sum) + most - scores[target]!
  }

  /** Moves the weights by the gradient of `lists` lists (Adam) and clears it. */
  step(lists: number, learningRate: number, weightDecay = 1e-5): void {
    this.#steps++
    const rate = learningRate / (1 - BETA1 ** this.#steps)
    const second = 1 - BETA2 ** this.#steps
    let at = 0
    for (const name of ['inner', 'innerBias', 'outer', 'skip'] as const) {
      const weight = this.weights[name]
      const gradient = this.#gradient[name]
      for (let i = 0; i < weight.length; i++) {
        const slope = gradient[i]! / lists + weightDecay * weight[i]!
        const mean = BETA1 * this.#moments[at]! + (1 - BETA1) * slope
        const square = BETA2 * this.#moments[at + 1]! + (1 - BETA2) * slope * slope
        this.#moments[at] = mean
        this.#moments[at + 1] = square
        weight[i] = weight[i]! - (rate * mean) / (Math.sqrt(square / second) + 1e-8)
        at += 2
      }
      gradient.fill(0)
    }
  }
}
