import { growFloat32, growInt32 } from './growable.ts'

/**
 * Sparse rows of weights, each bounded: what follows, what is bought with, what is like. A row is kept heaviest entry first, so
 * that a reader with little time reads its beginning, and a full row gives up its last entry. All rows lie in one pool, so
 * that reading one is a walk over neighbouring memory.
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
    for (let i = at; i < end; i++)
      if (this.columns[i] === column) {
        this.#place(at, i, column, this.weights[i]! + weight)
        return
      }
    if (count < this.capacity) {
      if (count === this.sizeOf[row]!) this.#grow(row)
      const from = this.offsetOf[row]!
      this.countOf[row] = count + 1
      this.#place(from, from + count, column, weight)
      return
    }
    const last = end - 1
    // a newcomer inherits nothing, so a burst of one-off columns cannot wash out a settled row
    if (weight >= this.weights[last]!) this.#place(at, last, column, weight)
    else this.weights[last] = this.weights[last]! - weight
  }

  /** Writes an entry over the one at `slot`, at the place its weight deserves among those before it; ties stay behind. */
  #place(first: number, slot: number, column: number, weight: number): void {
    const { columns, weights } = this
    let to = slot
    while (to > first && weights[to - 1]! < weight) {
      columns[to] = columns[to - 1]!
      weights[to] = weights[to - 1]!
      to--
    }
    columns[to] = column
    weights[to] = weight
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
