/** Classes of 6 % width from 2^-24 to 2^8; what lies beyond is in the first or the last. */
const CLASSES = 512
const LOWEST = (127 - 24) << 4

/**
 * Finds where a list must be cut to keep about its `wanted` greatest values, in two straight walks without comparing values
 * with one another: a 32-bit float, read as an integer, has its size in its first bits. Sorting or partitioning would spend
 * most of its time on branches that nobody can foresee.
 */
export class BestOf {
  values = new Float32Array(0)
  #bits = new Int32Array(0)
  readonly #held = new Int32Array(CLASSES)

  /** Makes room; values written before may be lost. */
  reserve(count: number): void {
    if (this.values.length >= count) return
    const room = Math.max(count, this.values.length * 2, 256)
    this.values = new Float32Array(room)
    this.#bits = new Int32Array(this.values.buffer)
  }

  /** Class of a value: greater values have no lower class, and only values within 6 % of one another share one. */
  classOf(at: number): number {
    const size = (this.#bits[at]! >> 19) - LOWEST
    return size < 0 ? 0 : size < CLASSES ? size : CLASSES - 1
  }

  /**
   * The class at which to cut: fewer than `wanted` of the first `count` values are in higher ones, `wanted` or more in it and
   * higher ones. -1 when there are no more than `wanted` values.
   */
  cut(count: number, wanted: number): number {
    if (count <= wanted) return -1
    const held = this.#held.fill(0)
    const bits = this.#bits
    const classes = CLASSES
    const lowest = LOWEST
    for (let i = 0; i < count; i++) {
      const size = (bits[i]! >> 19) - lowest
      const at = size < 0 ? 0 : size < classes ? size : classes - 1
      held[at] = held[at]! + 1
    }
    let left = wanted
    let at = classes - 1
    while (at > 0 && left > held[at]!) left -= held[at--]!
    return at
  }
}
