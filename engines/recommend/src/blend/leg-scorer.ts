import { type Kernels, kernels } from '../sequence/kernels.ts'
import type { NearestLists } from '../sequence/nearest-lists.ts'
import { encodeSession, type VectorModel } from '../sequence/vector-encoder.ts'

/** A learned leg: vectors and, for retrieval, the nearest items of each item. */
export interface LearnedLeg {
  readonly model: VectorModel
  readonly nearest: NearestLists
}

/** A learned leg made ready to answer: its vectors lie in the kernels' memory, beside the session's vector. */
export class LegScorer {
  readonly #kernels: Kernels
  readonly #list: Int32Array
  readonly #vectorsAt: number
  readonly #zeroAt: number
  readonly #query: Float32Array
  readonly #scratch: Float32Array
  readonly #model: VectorModel
  /** Two numbers a listed item after `score`: its cosine with the session and with the last click. */
  readonly out: Float32Array

  /** @param room most items scored at once */
  constructor(
    readonly leg: LearnedLeg,
    room: number,
  ) {
    const { model } = leg
    const { width, itemCount } = model
    this.#kernels = kernels(4 * (room * 3 + width + (itemCount + 1) * width))
    const { buffer } = this.#kernels.memory
    this.#list = new Int32Array(buffer, 0, room)
    this.out = new Float32Array(buffer, 4 * room, 2 * room)
    this.#query = new Float32Array(buffer, 12 * room, width)
    this.#vectorsAt = 12 * room + 4 * width
    this.#zeroAt = this.#vectorsAt + 4 * itemCount * width
    const vectors = new Float32Array(buffer, this.#vectorsAt, itemCount * width)
    vectors.set(model.vectors)
    this.#model = { ...model, vectors }
    this.#scratch = new Float32Array(model.place.length)
  }

  /** Takes up a session. Returns false when none of its items has a vector. */
  encode(clicks: ArrayLike<number>, from: number, to: number): boolean {
    return encodeSession(this.#model, clicks, from, to, this.#query, this.#scratch)
  }

  /** Scores the first `count` items against the session and its last click. */
  score(items: Int32Array, count: number, lastItem: number): void {
    if (count === 0) return
    const { width, itemCount } = this.#model
    const list = this.#list
    const vectorsAt = this.#vectorsAt
    const zeroAt = this.#zeroAt
    const rowBytes = 4 * width
    for (let i = 0; i < count; i++) {
      const item = items[i]!
      list[i] = item >= 0 && item < itemCount ? vectorsAt + item * rowBytes : zeroAt
    }
    const room = list.length
    const last = lastItem >= 0 && lastItem < itemCount ? vectorsAt + lastItem * rowBytes : zeroAt
    this.#kernels.dots(0, count, width, 12 * room, last, 4 * room)
  }
}
