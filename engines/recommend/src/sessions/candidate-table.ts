import { growFloat32, growInt32 } from './growable.ts'

/**
 * The items that one answer looks at, each with one number a source. An item gets its row when a source first names it;
 * rows of the answer before are forgotten by a stamp, not by clearing.
 */
export class CandidateTable {
  /** Row of an item, valid when `stampOf[item] === stamp`. */
  rowOf: Int32Array = new Int32Array(0)
  stampOf: Int32Array = new Int32Array(0)
  /** Item of a row. */
  items: Int32Array = new Int32Array(256)
  /** `width` numbers a row. */
  values: Float32Array
  count = 0
  stamp = 0

  /** @param width numbers kept for one item */
  constructor(readonly width: number) {
    this.values = new Float32Array(256 * width)
  }

  /** Forgets all rows; item numbers below `itemCount` may follow. */
  reset(itemCount: number): void {
    this.rowOf = growInt32(this.rowOf, itemCount)
    this.stampOf = growInt32(this.stampOf, itemCount)
    this.count = 0
    if (++this.stamp === 0x7fffffff) {
      this.stampOf.fill(0)
      this.stamp = 1
    }
  }

  /** Row of an item, made when it is new. */
  row(item: number): number {
    if (this.stampOf[item] === this.stamp) return this.rowOf[item]!
    // an item that no source knows, clicked before anything was learned of it
    if (item >= this.stampOf.length) {
      this.rowOf = growInt32(this.rowOf, item + 1)
      this.stampOf = growInt32(this.stampOf, item + 1)
    }
    const row = this.count++
    this.stampOf[item] = this.stamp
    this.rowOf[item] = row
    if (row >= this.items.length) {
      this.items = growInt32(this.items, row + 1)
      this.values = growFloat32(this.values, this.items.length * this.width)
    }
    this.items[row] = item
    const at = row * this.width
    this.values.fill(0, at, at + this.width)
    return row
  }

  /** Adds to one number of an item. */
  add(item: number, column: number, amount: number): void {
    const at = this.row(item) * this.width + column
    this.values[at] = this.values[at]! + amount
  }
}
