import { growFloat32, growInt32 } from './growable.ts'

/**
 * Sparse rows of weights, each bounded: what follows, what is bought with, what is like. A full row gives up its lightest
 * entry. All rows lie in one pool, so that reading one is a walk over neighbouring memory.
 */
export class BoundedRows {
  columns: Int32Array = new Int32Array(1024)
  weights: Float32Array = new Float32Array(1024)
  offsetOf: Int32Array = new Int32Array(0)
  sizeOf: Int32Array = new Int32Array(0)
  countOf: Int32Array = new Int32Array(0)
  /** Weight ever added to the row, evicted entries included. */
  totalOf: Float32Array = new Float32Array(0)
  #used = 0
  readonly #free: number[][] = []

  /** @param capacity most entries of one row; at least 1 */
  constructor(readonly capacity: number) {
    if (!(capacity >= 1)) throw new RangeError(`a row holds at least one entry, not ${capacity}`)
  }

  #grow(row: number): void {
    const size = this.sizeOf[row]!
    const grown = Math.min(this.capacity, size === 0 ? 4 : size * 2)
    const sizeClass = Math.ceil(Math.log2(grown))
    let to = this.#free[sizeClass]?.pop()
    if (to === undefined) {
      to = this.#used
      this.#used += grown
      this.columns = growInt32(this.columns, this.#used)
      this.weights = growFloat32(this.weights, this.#used)
    }
    const from = this.offsetOf[row]!
    this.columns.copyWithin(to, from, from + size)
    this.weights.copyWithin(to, from, from + size)
    if (size > 0) {
      const old = Math.ceil(Math.log2(size))
      this.#free[old] ??= []
      this.#free[old].push(from)
    }
    this.offsetOf[row] = to
    this.sizeOf[row] = grown
  }

  /** Adds weight to one entry. */
  add(row: number, column: number, weight: number): void {
    if (row >= this.offsetOf.length) {
      this.offsetOf = growInt32(this.offsetOf, row + 1)
      this.sizeOf = growInt32(this.sizeOf, row + 1)
      this.countOf = growInt32(this.countOf, row + 1)
      this.totalOf = growFloat32(this.totalOf, row + 1)
    }
    this.totalOf[row] = this.totalOf[row]! + weight
    const at = this.offsetOf[row]!
    const count = this.countOf[row]!
    const end = at + count
    for (let i = at; i < end; i++) {
      if (this.columns[i] === column) {
        this.weights[i] = this.weights[i]! + weight
        return
      }
    }
    if (count < this.sizeOf[row]! || count < this.capacity) {
      if (count === this.sizeOf[row]!) this.#grow(row)
      const slot = this.offsetOf[row]! + count
      this.columns[slot] = column
      this.weights[slot] = weight
      this.countOf[row] = count + 1
      return
    }
    let lightest = at
    for (let i = at + 1; i < end; i++) if (this.weights[i]! < this.weights[lightest]!) lightest = i
    // a newcomer inherits nothing, so a burst of one-off columns cannot wash out a settled row
    if (weight >= this.weights[lightest]!) {
      this.columns[lightest] = column
      this.weights[lightest] = weight
    } else this.weights[lightest] = this.weights[lightest]! - weight
  }

  /** Multiplies all weights, for decay. */
  scale(factor: number): void {
    for (let i = 0; i < this.#used; i++) this.weights[i] = this.weights[i]! * factor
    for (let i = 0; i < this.totalOf.length; i++) this.totalOf[i] = this.totalOf[i]! * factor
  }

  /** Weight of one entry, 0 when it is not there: for tests and tools, not for hot loops. */
  get(row: number, column: number): number {
    const at = this.offsetOf[row] ?? 0
    for (let i = at; i < at + (this.countOf[row] ?? 0); i++) if (this.columns[i] === column) return this.weights[i]!
    return 0
  }
}
