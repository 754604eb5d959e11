/**
 * A set of 32-bit numbers that is emptied in no time and used again: open addressing, with a stamp for each round. Scoring
 * candidates asks for some ten thousand memberships a product.
 * @example
 * const set = new GramSet()
 * set.clear()
 * set.add(-7) // true: it was not in the set
 * set.add(-7) // false
 */
export class GramSet {
  #keys = new Int32Array(2048)
  #stamps = new Uint32Array(2048)
  #round = 0
  #size = 0

  clear(): void {
    this.#size = 0
    this.#round += 1
  }

  /** @returns true if the number was not in the set before */
  add(key: number): boolean {
    if (2 * this.#size >= this.#keys.length) this.#grow()
    const mask = this.#keys.length - 1
    let at = Math.imul(key, 0x9e3779b1) >>> 8
    for (at &= mask; this.#stamps[at] === this.#round; at = (at + 1) & mask) if (this.#keys[at] === key) return false
    this.#keys[at] = key
    this.#stamps[at] = this.#round
    this.#size += 1
    return true
  }

  #grow(): void {
    const [keys, stamps, round] = [this.#keys, this.#stamps, this.#round]
    this.#keys = new Int32Array(2 * keys.length)
    this.#stamps = new Uint32Array(2 * keys.length)
    this.#round = 1
    this.#size = 0
    for (let i = 0; i < keys.length; i++) if (stamps[i] === round) this.add(keys[i] as number)
  }
}
