import { growFloat32, growInt32 } from './growable.ts'

/**
 * The items that one answer looks at, each with one number a source. An item gets its row when a source first names it. A
 * sparse set (Briggs and Torczon, 1993): a row belongs to an item when the row says so too, so nothing is ever cleared.
 */
export class CandidateTable {
  /** Row of an item, valid when `has(item)`. */
  rowOf: Int32Array = new Int32Array(0)
  /** Item of a row. */
  items: Int32Array = new Int32Array(256)
  /** `width` numbers a row. */
  values: Float32Array
  count = 0

  /** @param width numbers kept for one item */
  constructor(readonly width: number) {
    this.values = new Float32Array(256 * width)
  }

  /** Forgets all rows; makes room for item numbers below `itemCount`. */
  reset(itemCount: number): void {
    this.rowOf = growInt32(this.rowOf, itemCount)
    this.count = 0
  }

  /** Whether an item has a row. */
  has(item: number): boolean {
    const row = this.rowOf[item]!
    return row < this.count && this.items[row] === item
  }

  /** Row of an item, made when it is new. */
  row(item: number): number {
    const row = this.rowOf[item]!
    if (row < this.count && this.items[row] === item) return row
    return this.#add(item)
  }

  #add(item: number): number {
    // an item that no source knows, clicked before anything was learned of it
    if (item >= this.rowOf.length) this.rowOf = growInt32(this.rowOf, item + 1)
    const row = this.count++
    if (row >= this.items.length) {
      this.items = growInt32(this.items, row + 1)
      this.values = growFloat32(this.values, this.items.length * this.width)
    }
    this.rowOf[item] = row
    this.items[row] = item
    const at = row * this.width
    for (let i = at; i < at + this.width; i++) this.values[i] = 0
    return row
  }

  /** Adds to one number of an item. */
  add(item: number, column: number, amount: number): void {
    const at = this.row(item) * this.width + column
    this.values[at] = this.values[at]! + amount
  }
}
