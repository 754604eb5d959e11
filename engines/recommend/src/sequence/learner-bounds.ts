/**
 * How often each person has taught something lately, in bounded memory and without a clock: a window ends after so many
 * lessons of all people together. Names are hashes; two people who share one share its bound.
 */
export class LearnerBounds {
  readonly #names: Int32Array
  readonly #counts: Uint16Array
  #lessons = 0
  #people = 0
  /** Lessons that weighed nothing because their person had taught enough. */
  refused = 0

  /**
   * @param most lessons of one person in a window that weigh anything
   * @param window lessons of everybody after which counting starts again
   * @param room people remembered in a window, a power of two; more end it early
   */
  constructor(
    readonly most = 5,
    readonly window = 20_000,
    readonly room = 16_384,
  ) {
    this.#names = new Int32Array(room * 2)
    this.#counts = new Uint16Array(room * 2)
  }

  /**
   * Counts a lesson and says what it weighs: 1 for a person's first in this window, 1/2, 1/3 and so on for the next, 0 when
   * there were enough. Without a name every lesson weighs 1: the caller has bounded it otherwise.
   */
  weigh(name: number | undefined): number {
    if (name === undefined) return 1
    if (++this.#lessons > this.window || this.#people >= this.room) {
      this.#counts.fill(0)
      this.#lessons = 1
      this.#people = 0
    }
    const mask = this.#names.length - 1
    let slot = (Math.imul(name, 0x9e3779b1) >>> 11) & mask
    while (this.#counts[slot] !== 0 && this.#names[slot] !== (name | 0)) slot = (slot + 1) & mask
    if (this.#counts[slot] === 0) {
      this.#names[slot] = name
      this.#people++
    }
    const times = Math.min(0xffff, this.#counts[slot]! + 1)
    this.#counts[slot] = times
    if (times <= this.most) return 1 / times
    this.refused++
    return 0
  }
}
