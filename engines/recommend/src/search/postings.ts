/** Products that hold a term: slot numbers in growing order, how much the term counts in each, and whether strongly. */
export class Postings {
  slots = new Int32Array(4)
  weights = new Float32Array(4)
  strong = new Uint8Array(4)
  length = 0
  /** How many of them are still there. */
  live = 0

  push(slot: number, weight: number, strong: boolean): void {
    if (this.length === this.slots.length) this.resize(this.length * 2)
    this.slots[this.length] = slot
    this.weights[this.length] = weight
    this.strong[this.length] = strong ? 1 : 0
    this.length++
    this.live++
  }

  /** Drops what is no longer there. */
  compact(alive: Uint8Array): void {
    let kept = 0
    for (let i = 0; i < this.length; i++) {
      const slot = this.slots[i] ?? 0
      if (alive[slot] !== 1) continue
      this.slots[kept] = slot
      this.weights[kept] = this.weights[i] ?? 0
      this.strong[kept] = this.strong[i] ?? 0
      kept++
    }
    this.length = kept
    this.live = kept
  }

  private resize(capacity: number): void {
    const slots = new Int32Array(capacity)
    slots.set(this.slots)
    const weights = new Float32Array(capacity)
    weights.set(this.weights)
    const strong = new Uint8Array(capacity)
    strong.set(this.strong)
    this.slots = slots
    this.weights = weights
    this.strong = strong
  }
}
