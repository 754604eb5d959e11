/**
 * The distinct items of a running session, newest first, with how far from its end each was last seen (0 = the last click)
 * and how often in all. A session of any length is read from its end, up to `reach` clicks.
 */
export class RecentItems {
  readonly items: Int32Array
  readonly distance: Int32Array
  readonly times: Int32Array
  count = 0
  /** Clicks read. */
  read = 0

  /** @param reach most clicks looked at, from the end */
  constructor(readonly reach: number) {
    this.items = new Int32Array(reach)
    this.distance = new Int32Array(reach)
    this.times = new Int32Array(reach)
  }

  /** Reads `clicks[from..to)`, oldest first. */
  set(clicks: ArrayLike<number>, from = 0, to = clicks.length): void {
    this.count = 0
    const first = Math.max(from, to - this.reach)
    this.read = to - first
    for (let i = to - 1; i >= first; i--) {
      const item = clicks[i]!
      let at = 0
      while (at < this.count && this.items[at] !== item) at++
      if (at < this.count) this.times[at] = this.times[at]! + 1
      else {
        this.items[at] = item
        this.distance[at] = to - 1 - i
        this.times[at] = 1
        this.count++
      }
    }
  }
}
