import { growFloat32, growInt32 } from './growable.ts'

const REBASE_AT = 0x3fffffff

/**
 * The items that one answer looks at, each with one number a source. An item gets its row when a source first names it. Rows
 * are written on from answer to answer: what lies below `#base` belongs to an answer before, so that forgetting costs nothing
 * and asking for a row reads one number.
 */
export class CandidateTable {
  #rowOf: Int32Array = new Int32Array(0)
  #base = 1
  /** Item of a row. */
  items: Int32Array = new Int32Array(256)
  /** `width` numbers a row; 0 from row `count` on. */
  values: Float32Array
  count = 0

  /** @param width numbers kept for one item */
  constructor(readonly width: number) {
    this.values = new Float32Array(256 * width)
  }

  /** Forgets all rows; makes room for item numbers below `itemCount`. */
  reset(itemCount: number): void {
    this.#rowOf = growInt32(this.#rowOf, itemCount)
    this.values.fill(0, 0, this.count * this.width)
    this.#base += this.count
    this.count = 0
    if (this.#base < REBASE_AT) return
    this.#rowOf.fill(0)
    this.#base = 1
  }

  /** Row of an item, -1 when no source named it. */
  find(item: number): number {
    const row = (this.#rowOf[item] ?? 0) - this.#base
    return row >= 0 ? row : -1
  }

  /** Whether an item has a row. */
  has(item: number): boolean {
    return this.find(item) >= 0
  }

  /** Row of an item, made when it is new. */
  row(item: number): number {
    const row = this.#rowOf[item]! - this.#base
    return row >= 0 ? row : this.#add(item)
  }

  #add(item: number): number {
    // an item that no source knows, clicked before anything was learned of it
    if (item >= this.#rowOf.length) this.#rowOf = growInt32(this.#rowOf, item + 1)
    const row = this.count++
    if (row >= this.items.length) {
      this.items = growInt32(this.items, row + 1)
      this.values = growFloat32(this.values, this.items.length * this.width)
    }
    this.#rowOf[item] = this.#base + row
    this.items[row] = item
    return row
  }

  /** Adds to one number of an item. */
  add(item: number, column: number, amount: number): void {
    const at = this.row(item) * this.width + column
    this.values[at] = this.values[at]! + amount
  }
}
