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
  /** Scores of the rows after `score`. */
  readonly scores: Float32Array
  readonly weights: RankerWeights
  readonly #kernels: Kernels
  readonly #hiddenOut: Float32Array
  readonly #innerAt: number
  readonly #hiddenAt: number
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
    this.#kernels = kernels(4 * (r * f + f * h + r * h))
    const memory = this.#kernels.memory.buffer
    this.input = new Float32Array(memory, 0, r * f)
    this.#innerAt = 4 * r * f
    this.#hiddenAt = this.#innerAt + 4 * f * h
    const inner = new Float32Array(memory, this.#innerAt, f * h)
    this.#hiddenOut = new Float32Array(memory, this.#hiddenAt, r * h)
    this.scores = new Float32Array(r)
    for (let i = 0; i < inner.length; i++) inner[i] = (random.next() - 0.5) * Math.sqrt(6 / f)
    const outer = Float32Array.from({ length: h }, () => (random.next() - 0.5) * 0.2)
    this.weights = { features: f, hidden: h, inner, innerBias: new Float32Array(h), outer, skip: new Float32Array(f) }
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
    const { features: f, hidden: h, input, scores } = this
    const { innerBias, outer, skip } = this.weights
    this.#kernels.gemm(multipleOf(count, 4), h, f, 0, 4 * f, 4, this.#innerAt, 4 * h, this.#hiddenAt, 4 * h)
    const hidden = this.#hiddenOut
    for (let row = 0; row < count; row++) {
      let sum = 0
      const at = row * h
      for (let j = 0; j < h; j++) {
        const value = hidden[at + j]! + innerBias[j]!
        if (value > 0) sum += value * outer[j]!
      }
      const from = row * f
      for (let j = 0; j < f; j++) sum += input[from + j]! * skip[j]!
      scores[row] = sum
    }
  }

  /** Adds the gradient of one list whose right answer is row `target`, times `weight`. Returns its loss. */
  learn(count: number, target: number, weight = 1): number {
    this.score(count)
    const { features: f, hidden: h, input, scores } = this
    const { innerBias, outer } = this.weights
    let most = -Infinity
    for (let row = 0; row < count; row++) most = Math.max(most, scores[row]!)
    let sum = 0
    for (let row = 0; row < count; row++) sum += Math.exp(scores[row]! - most)
    const g = this.#gradient
    for (let row = 0; row < count; row++) {
      const error = weight * (Math.exp(scores[row]! - most) / sum - (row === target ? 1 : 0))
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
