import type { CandidateTable } from '../sessions/candidate-table.ts'

/**
 * What a person buys again: each basket of the past counts `decay ** (baskets ago)`, shrunk towards the shop's own frequencies
 * (GP-TopFreq with decay). Adds scores of at most about 1 to `column`.
 * @param history item numbers of all baskets, oldest first
 * @param basketEnds where each basket ends in `history`
 * @param popularShare share of baskets with the item in the whole shop; only breaks ties among rarely bought ones
 */
export function personalFrequency(
  history: ArrayLike<number>,
  basketEnds: ArrayLike<number>,
  popularShare: (item: number) => number,
  table: CandidateTable,
  column: number,
  decay = 0.95,
  shrinkage = 1,
): void {
  const baskets = basketEnds.length
  let total = shrinkage
  for (let b = 0; b < baskets; b++) total += decay ** (baskets - 1 - b)
  for (let b = 0; b < baskets; b++) {
    const share = decay ** (baskets - 1 - b) / total
    const from = b === 0 ? 0 : basketEnds[b - 1]!
    for (let i = from; i < basketEnds[b]!; i++) {
      const item = history[i]!
      const known = table.has(item)
      const at = table.row(item) * table.width + column
      if (!known || table.values[at] === 0) table.values[at] = (shrinkage / total) * popularShare(item)
      table.values[at] = table.values[at]! + share
    }
  }
}

const RESCALE_AT = 1e6

/**
 * What one consented shopper bought or came back to, basket by basket: an item's weight is the sum of `decay ** (baskets ago)`.
 * Bounded: when there is no more room the lightest item gives up its place. Erasing it is dropping the object.
 * @example
 * const history = new PersonalHistory()
 * history.append([4, 9])
 * history.append([4])
 * history.share(4) // more than history.share(9)
 */
export class PersonalHistory {
  readonly items: Int32Array
  /** Weights in units that grow; divide by `unit`. */
  readonly weights: Float32Array
  count = 0
  baskets = 0
  unit = 1
  /** Sum of the weights of all baskets, in units of now. */
  total = 0

  /**
   * @param room most items remembered
   * @param decay what a basket weighs against the one after it
   * @param shrinkage baskets a shopper needs before her own frequencies are believed by half
   */
  constructor(
    readonly room = 256,
    readonly decay = 0.95,
    readonly shrinkage = 1,
  ) {
    if (!(room >= 1 && decay > 0 && decay <= 1))
      throw new RangeError('a history has room, and a decay above 0 and up to 1')
    this.items = new Int32Array(room)
    this.weights = new Float32Array(room)
  }

  /** Adds a basket; an item counts once however often it is in it. */
  append(basket: ArrayLike<number>, from = 0, to = basket.length): void {
    this.baskets++
    this.unit /= this.decay
    this.total = this.total * this.decay + 1
    if (this.unit > RESCALE_AT) {
      for (let i = 0; i < this.count; i++) this.weights[i] = this.weights[i]! / this.unit
      this.unit = 1
    }
    // a basket longer than the room would only drive out its own items
    const end = Math.min(to, from + this.room)
    for (let i = from; i < end; i++) {
      let repeated = false
      for (let j = from; j < i; j++) if (basket[j] === basket[i]) repeated = true
      if (!repeated) this.#add(basket[i]!)
    }
  }

  #add(item: number): void {
    let lightest = 0
    for (let i = 0; i < this.count; i++) {
      if (this.items[i] === item) {
        this.weights[i] = this.weights[i]! + this.unit
        return
      }
      if (this.weights[i]! < this.weights[lightest]!) lightest = i
    }
    const at = this.count < this.room ? this.count++ : lightest
    this.items[at] = item
    this.weights[at] = this.unit
  }

  /** Share of the shopper's baskets that hold an item, decayed and shrunk towards none: from 0 to 1. */
  share(item: number): number {
    for (let i = 0; i < this.count; i++) if (this.items[i] === item) return this.shareAt(i)
    return 0
  }

  /** The same for the item at a place in `items`. */
  shareAt(place: number): number {
    return this.weights[place]! / this.unit / (this.total + this.shrinkage)
  }
}
