import { growFloat32, growInt32 } from './growable.ts'

/** What a snapshot holds of bounded rows: entries a row, weight ever added to each, and all entries in order of rows. */
export interface BoundedRowsState {
  readonly counts: Int32Array
  readonly totals: Float32Array
  readonly columns: Int32Array
  readonly weights: Float32Array
}

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

  /** Entries of all rows without gaps, for a snapshot. */
  state(): BoundedRowsState {
    const rows = this.offsetOf.length
    const entries = this.countOf.reduce((sum, count) => sum + count, 0)
    const state = {
      counts: this.countOf.slice(),
      totals: this.totalOf.slice(0, rows),
      columns: new Int32Array(entries),
      weights: new Float32Array(entries),
    }
    let to = 0
    for (let row = 0; row < rows; row++) {
      const from = this.offsetOf[row]!
      const end = from + this.countOf[row]!
      state.columns.set(this.columns.subarray(from, end), to)
      state.weights.set(this.weights.subarray(from, end), to)
      to += end - from
    }
    return state
  }

  /** Takes up a state in place of what is there. Returns whether it fits; when not, nothing has changed. */
  restore({ counts, totals, columns, weights }: BoundedRowsState): boolean {
    let entries = 0
    for (const count of counts) {
      if (!(count >= 0 && count <= this.capacity)) return false
      entries += count
    }
    if (totals.length < counts.length || columns.length !== entries || weights.length !== entries) return false
    for (const column of columns) if (column < 0) return false
    const finite = (values: Float32Array) => values.every((value) => Number.isFinite(value))
    if (!finite(totals) || !finite(weights)) return false
    const sizes = counts.map((count) => {
      let size = count === 0 ? 0 : 4
      while (size < count) size *= 2
      return Math.min(this.capacity, size)
    })
    this.#used = sizes.reduce((sum, size) => sum + size, 0)
    this.#free.length = 0
    this.columns = new Int32Array(this.#used + 1024)
    this.weights = new Float32Array(this.#used + 1024)
    this.offsetOf = new Int32Array(counts.length)
    this.sizeOf = sizes
    this.countOf = counts.slice()
    this.totalOf = totals.slice(0, counts.length)
    let [at, from] = [0, 0]
    for (let row = 0; row < counts.length; row++) {
      this.offsetOf[row] = at
      this.columns.set(columns.subarray(from, from + counts[row]!), at)
      this.weights.set(weights.subarray(from, from + counts[row]!), at)
      from += counts[row]!
      at += sizes[row]!
    }
    return true
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
