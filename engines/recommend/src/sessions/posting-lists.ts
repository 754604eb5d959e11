import { growInt32 } from './growable.ts'

/**
 * One bounded list of session numbers an item, newest first when read backwards. Rings live in one pool; a full ring moves
 * to a block of twice the size until it holds `capacity`, then the oldest posting is overwritten. Freed blocks are used again.
 */
export class PostingLists {
  /** Sessions of all items; read it by `offsetOf`, `sizeOf`, `newestOf`. */
  pool: Int32Array = new Int32Array(1024)
  /** Start of the item's block in the pool. */
  offsetOf: Int32Array = new Int32Array(0)
  /** Size of the block: 0, or 4 and its doublings up to the bound. */
  sizeOf: Int32Array = new Int32Array(0)
  /** Postings in the block. */
  countOf: Int32Array = new Int32Array(0)
  /** Slot in the block of the newest posting. */
  newestOf: Int32Array = new Int32Array(0)
  #used = 0
  readonly #free: number[][] = []

  /** @param capacity most sessions kept for one item; at least 1 */
  constructor(readonly capacity: number) {
    if (!(capacity >= 1)) throw new RangeError(`a posting list holds at least one session, not ${capacity}`)
  }

  #reserve(item: number): void {
    if (item < this.offsetOf.length) return
    this.offsetOf = growInt32(this.offsetOf, item + 1)
    this.sizeOf = growInt32(this.sizeOf, item + 1)
    this.countOf = growInt32(this.countOf, item + 1)
    this.newestOf = growInt32(this.newestOf, item + 1)
  }

  #block(size: number): number {
    const again = this.#free[Math.ceil(Math.log2(size))]?.pop()
    if (again !== undefined) return again
    const at = this.#used
    this.#used += size
    this.pool = growInt32(this.pool, this.#used)
    return at
  }

  /** Adds a session to an item's list; an item costs amortised constant time. */
  add(item: number, session: number): void {
    this.#reserve(item)
    const size = this.sizeOf[item]!
    const count = this.countOf[item]!
    if (count === size && size < this.capacity) {
      const grown = Math.min(this.capacity, size === 0 ? 4 : size * 2)
      const from = this.offsetOf[item]!
      const to = this.#block(grown)
      // oldest first in the new block, so that the newest lies at count - 1
      for (let i = 0; i < count; i++) this.pool[to + i] = this.pool[from + ((this.newestOf[item]! + 1 + i) % size)]!
      if (size > 0) {
        const sizeClass = Math.ceil(Math.log2(size))
        this.#free[sizeClass] ??= []
        // a block at the bound may be shorter than its class; it is never freed, since it never grows
        this.#free[sizeClass].push(from)
      }
      this.offsetOf[item] = to
      this.sizeOf[item] = grown
      this.newestOf[item] = count - 1
    }
    const room = this.sizeOf[item]!
    const slot = count === 0 ? 0 : (this.newestOf[item]! + 1) % room
    this.pool[this.offsetOf[item]! + slot] = session
    this.newestOf[item] = slot
    if (count < room) this.countOf[item] = count + 1
  }

  /** The item's sessions, newest first: for tests and tools, not for hot loops. */
  list(item: number): number[] {
    const count = this.countOf[item] ?? 0
    const size = this.sizeOf[item] ?? 0
    const out: number[] = []
    for (let i = 0; i < count; i++)
      out.push(this.pool[this.offsetOf[item]! + ((this.newestOf[item]! - i + size) % size)]!)
    return out
  }

  /** Bytes held. */
  get bytes(): number {
    return 4 * (this.pool.length + this.offsetOf.length * 4)
  }
}
