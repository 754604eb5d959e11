/**
 * The answers that one training step compares: the right ones of its pairs and wrong ones drawn by clicks to a power, each
 * once, with -log of how likely it was to be there.
 */
export class CandidateSampler {
  /** Place of an item among the candidates, -1 = not there. */
  readonly slotOf: Int32Array
  readonly items: Int32Array
  readonly bias: Float32Array
  /** Candidates of this step; below `room` only in a shop with fewer items. */
  count = 0
  readonly #cumulative: Float64Array
  readonly #asTarget: Float64Array
  readonly #asNegative: Float64Array

  constructor(
    readonly itemCount: number,
    readonly room: number,
    readonly power: number,
  ) {
    this.slotOf = new Int32Array(itemCount).fill(-1)
    this.items = new Int32Array(room)
    this.bias = new Float32Array(room)
    this.#cumulative = new Float64Array(itemCount)
    this.#asTarget = new Float64Array(itemCount)
    this.#asNegative = new Float64Array(itemCount)
  }

  /** Takes over how often each item was a target among `pairs`. */
  use(counts: Float64Array, pairs: number): void {
    let sum = 0
    for (let i = 0; i < this.itemCount; i++) {
      this.#asTarget[i] = counts[i]! / Math.max(1, pairs)
      sum += (counts[i]! + 1) ** this.power
      this.#cumulative[i] = sum
    }
    let before = 0
    for (let i = 0; i < this.itemCount; i++) {
      this.#cumulative[i] = this.#cumulative[i]! / sum
      this.#asNegative[i] = this.#cumulative[i]! - before
      before = this.#cumulative[i]!
    }
  }

  /** Forgets the candidates of the step before. */
  begin(): void {
    for (let c = 0; c < this.count; c++) this.slotOf[this.items[c]!] = -1
    this.count = 0
  }

  /** Makes an item a candidate when it is none. */
  addTarget(item: number): void {
    if (this.slotOf[item]! >= 0) return
    this.slotOf[item] = this.count
    this.items[this.count++] = item
  }

  /** Draws until there is no room left, or no item. Returns the state of the generator (xorshift32). */
  fill(seed: number, targets: number): number {
    const draws = this.room - this.count
    let state = seed
    if (this.itemCount <= this.room * 2) {
      // so few items that drawing would meet the same ones again and again: walk on from a random one
      const start = (state >>> 0) % Math.max(1, this.itemCount)
      state = (Math.imul(state, 1664525) + 1013904223) | 1
      for (let i = 0; i < this.itemCount && this.count < this.room; i++) this.addTarget((start + i) % this.itemCount)
    } else
      while (this.count < this.room) {
        state ^= state << 13
        state ^= state >>> 17
        state ^= state << 5
        const u = (state >>> 0) / 0x100000000
        let low = 0
        let high = this.itemCount - 1
        while (low < high) {
          const middle = (low + high) >> 1
          if (this.#cumulative[middle]! < u) low = middle + 1
          else high = middle
        }
        this.addTarget(low)
      }
    for (let c = 0; c < this.room; c++) {
      const item = this.items[c]!
      // a column without a candidate gets no chance at all
      this.bias[c] =
        c < this.count
          ? -Math.log(Math.min(1, targets * this.#asTarget[item]! + draws * this.#asNegative[item]! + 1e-9))
          : -1e4
    }
    return state
  }
}
