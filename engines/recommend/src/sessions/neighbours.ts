import { BestOf } from './best-of.ts'
import type { CandidateTable } from './candidate-table.ts'
import type { RecentItems } from './recent-items.ts'
import type { SessionIndex } from './session-index.ts'

/** How sessions are compared and what their items then count. All are tuned, none is right for every shop. */
export interface NeighbourSettings {
  /** Most postings read of one item, newest first. */
  readonly postings: number
  /** Most postings read in one answer; the last clicked items come first. Bounds the time of the slowest answer. */
  readonly postingsInAll: number
  /** Neighbours kept. */
  readonly neighbours: number
  /** Weight of a click `d` from the end: exp(-d / clickReach). */
  readonly clickReach: number
  /** Power of ln(sessions / sessions with the item) in a click's weight. */
  readonly idfPower: number
  /** A session `a` sessions old weighs exp(-a / (ageReach * all sessions)). */
  readonly ageReach: number
  /** Power of a neighbour's length that its likeness is divided by. */
  readonly lengthPower: number
  /** An item `d` clicks from the shared item counts exp(-d / itemReach). */
  readonly itemReach: number
  /** Multiplies items that came after the shared item. */
  readonly forward: number
}

/** Where tuning starts. */
export const NEIGHBOUR_DEFAULTS: NeighbourSettings = {
  postings: 600,
  postingsInAll: 1800,
  neighbours: 80,
  clickReach: 2,
  idfPower: 0.5,
  ageReach: 0.3,
  lengthPower: 0.25,
  itemReach: 2,
  forward: 1.3,
}

/** A session that is like the running one, taken out of its index: what somebody who does not hold it needs to count it. */
export interface Neighbour {
  /** Likeness after age and length, as comparable between shards as between sessions of one index. */
  readonly weight: number
  /** Place of the newest item that both share, among `items`. */
  readonly shared: number
  /** The items within reach of the shared one, oldest first. A number below 0 is an item that the reader does not know. */
  readonly items: ArrayLike<number>
}

const NONE: readonly Neighbour[] = []
const DISTANCES = 128
/** Ages are read from a table of this many steps: an exponential a session would cost more than the rest of the loop. */
const AGES = 1024
const LENGTHS = 512
/** Recent items by which sessions are met, at most. */
const MOST_CAUSES = 255

/**
 * Scores items by the sessions most like the running one: decays by click, by age and by place as in STAN (Garg et al., SIGIR
 * 2019), index and early bound as in VMIS-kNN (Kersbergen et al., SIGMOD 2022). Among neighbours about equally like, those met
 * first are kept, that is by newest shared click, then newest session.
 */
export class NeighbourScorer {
  /** The sessions met: likeness, then weight; the recent item by which each was met first; place and length of its items. */
  #met = new Int32Array(0)
  #metBy = new Uint8Array(0)
  #start = new Int32Array(0)
  #length = new Int32Array(0)
  readonly #like = new BestOf()
  /** Open addressing from a session to its place among the met, -1 = free: small enough to stay in the first cache. */
  #slots = new Int32Array(0)
  /** Read ahead of use, see `#touch`. */
  #touched = 0
  /** What an item counts by its place relative to the shared one, which is in the middle and counts nothing. */
  readonly #decay = new Float32Array(2 * DISTANCES)
  /** The same for items that came after it, 0 for the others. */
  readonly #after = new Float32Array(2 * DISTANCES)
  readonly #ageDecay = new Float32Array(AGES + 1)
  readonly #lengthFactor = new Float32Array(LENGTHS)
  #settings: NeighbourSettings = NEIGHBOUR_DEFAULTS

  /** The settings in use. */
  get settings(): NeighbourSettings {
    return this.#settings
  }

  constructor(
    readonly index: SessionIndex,
    settings: NeighbourSettings = NEIGHBOUR_DEFAULTS,
  ) {
    this.use(settings)
  }

  /** Changes the settings. */
  use(settings: NeighbourSettings): void {
    this.#settings = settings
    for (let d = 1; d < DISTANCES; d++) {
      const decay = Math.exp(-d / settings.itemReach)
      this.#decay[DISTANCES - d] = decay
      this.#decay[DISTANCES + d] = decay * settings.forward
      this.#after[DISTANCES + d] = decay
    }
    for (let a = 0; a <= AGES; a++)
      this.#ageDecay[a] = settings.ageReach > 0 ? Math.exp(-a / (AGES * settings.ageReach)) : 1
    for (let l = 1; l < LENGTHS; l++) this.#lengthFactor[l] = l ** -settings.lengthPower
  }

  #reserve(): void {
    const most = Math.max(1, this.#settings.postingsInAll)
    if (this.#met.length >= most) return
    this.#met = new Int32Array(most)
    this.#like.reserve(most)
    this.#metBy = new Uint8Array(most)
    this.#start = new Int32Array(most)
    this.#length = new Int32Array(most)
    this.#slots = new Int32Array(2 << Math.ceil(Math.log2(most)))
  }

  /** Gathers the sessions that share a recent item, with their likeness. Returns how many. */
  #meet(recent: RecentItems): number {
    const s = this.#settings
    const { pool, offsetOf, sizeOf, countOf, newestOf } = this.index.postings
    const [met, like, metBy, slots] = [this.#met, this.#like.values, this.#metBy, this.#slots]
    const known = offsetOf.length
    const sessions = this.index.sessionCount
    let total = 0
    for (let r = 0; r < recent.count && r < MOST_CAUSES; r++)
      if (recent.items[r]! < known) total += Math.min(countOf[recent.items[r]!]!, s.postings)
    let budget = Math.min(total, s.postingsInAll)
    if (budget === 0) return 0
    const bits = Math.ceil(Math.log2(budget)) + 1
    const mask = (1 << bits) - 1
    slots.fill(-1, 0, mask + 1)
    let metCount = 0
    for (let r = 0; r < recent.count && r < MOST_CAUSES && budget > 0; r++) {
      const item = recent.items[r]!
      if (item >= known) continue
      const held = countOf[item]!
      if (held === 0) continue
      const weight = Math.exp(-recent.distance[r]! / s.clickReach) * (Math.log(1 + sessions / held) / 8) ** s.idfPower
      let left = Math.min(held, s.postings, budget)
      budget -= left
      const first = offsetOf[item]!
      let at = first + newestOf[item]!
      // the ring is read backwards: from its newest place to its start, then from its end
      while (left > 0) {
        const stop = Math.max(first, at - left + 1)
        left -= at - stop + 1
        for (; at >= stop; at--) {
          const session = pool[at]!
          let slot = (Math.imul(session, 0x9e3779b1) >>> 15) & mask
          let m = slots[slot]!
          while (m >= 0 && met[m] !== session) {
            slot = (slot + 1) & mask
            m = slots[slot]!
          }
          if (m >= 0) like[m] = like[m]! + weight
          else {
            slots[slot] = metCount
            met[metCount] = session
            like[metCount] = weight
            metBy[metCount++] = r
          }
        }
        at = first + sizeOf[item]! - 1
      }
    }
    return metCount
  }

  /** Turns likeness into weight by age and length. */
  #weigh(metCount: number): void {
    const { spans, sessionCount } = this.index
    const [met, like, start, lengthOf] = [this.#met, this.#like.values, this.#start, this.#length]
    const [ages, lengths] = [this.#ageDecay, this.#lengthFactor]
    const perAge = AGES / sessionCount
    const longest = LENGTHS - 1
    for (let m = 0; m < metCount; m++) {
      const session = met[m]!
      const length = spans[2 * session + 1]!
      start[m] = spans[2 * session]!
      lengthOf[m] = length
      like[m] = like[m]! * ages[((sessionCount - 1 - session) * perAge) | 0]! * lengths[Math.min(length, longest)]!
    }
  }

  /**
   * Reads the ends of the sessions that will be used. Nothing in this loop waits for anything else in it, so the processor
   * fetches many of them from memory at once; in the loop that uses them each would be waited for alone.
   */
  #touch(metCount: number): void {
    const { items } = this.index
    const [start, length] = [this.#start, this.#length]
    let sum = 0
    for (let m = 0; m < metCount; m++) sum = (sum + items[start[m]! + length[m]! - 1]!) | 0
    // kept, or the loop would be found to do nothing and be left out
    this.#touched = sum
  }

  /** Moves the best to the front, those met first before others of about the same weight. Returns how many were kept. */
  #keep(metCount: number, wanted: number): number {
    const cut = this.#like.cut(metCount, wanted)
    if (cut < 0) return metCount
    const [like, start, length, metBy] = [this.#like.values, this.#start, this.#length, this.#metBy]
    let above = 0
    for (let m = 0; m < metCount; m++) if (this.#like.classOf(m) > cut) above++
    let atCut = wanted - above
    let kept = 0
    for (let m = 0; m < metCount; m++) {
      const size = this.#like.classOf(m)
      if (size < cut || (size === cut && atCut-- <= 0)) continue
      like[kept] = like[m]!
      start[kept] = start[m]!
      length[kept] = length[m]!
      metBy[kept++] = metBy[m]!
    }
    return kept
  }

  /** Meets, weighs and keeps the neighbours of this index. Returns how many. */
  #find(recent: RecentItems): number {
    this.#reserve()
    const metCount = this.#meet(recent)
    if (metCount === 0) return 0
    this.#weigh(metCount)
    const used = this.#keep(metCount, this.#settings.neighbours)
    this.#touch(used)
    return used
  }

  /**
   * The neighbours that `score` would count, as copies: an index that holds a share of the sessions answers so for whoever asks
   * all shares.
   */
  neighbours(recent: RecentItems): Neighbour[] {
    const used = this.#find(recent)
    const { items } = this.index
    return Array.from({ length: used }, (_, m) => {
      const start = this.#start[m]!
      const end = start + this.#length[m]!
      const item = recent.items[this.#metBy[m]!]!
      let shared = end - 1
      while (shared > start && items[shared] !== item) shared--
      const first = Math.max(start, shared - DISTANCES + 1)
      return {
        weight: this.#like.values[m]!,
        shared: shared - first,
        items: items.slice(first, Math.min(end, shared + DISTANCES)),
      }
    })
  }

  /** The weight below which a neighbour is none, when those of other shards are looked at beside the own ones. */
  #leastOf(used: number, others: readonly Neighbour[]): number {
    const wanted = this.#settings.neighbours
    if (used + others.length <= wanted) return 0
    const weights = Float32Array.from([...this.#like.values.subarray(0, used), ...others.map(({ weight }) => weight)])
    return weights.sort()[weights.length - wanted]!
  }

  #countOther({ weight, shared, items }: Neighbour, table: CandidateTable, column: number): void {
    const { width } = table
    const last = Math.min(items.length, shared + DISTANCES)
    for (let i = Math.max(0, shared - DISTANCES + 1); i < last; i++) {
      if (items[i]! < 0) continue
      const at = table.row(items[i]!) * width + column
      const { values } = table
      values[at] = values[at]! + weight * this.#decay[i - shared + DISTANCES]!
      values[at + 1] = values[at + 1]! + weight * this.#after[i - shared + DISTANCES]!
    }
  }

  /**
   * Adds to `column` of the table what the neighbours say, and to `column + 1` the part that came after the shared item.
   * Returns the number of own neighbours looked at.
   * @param others neighbours that other shards found: the best of all are counted, wherever they lie
   */
  score(recent: RecentItems, table: CandidateTable, column: number, others: readonly Neighbour[] = NONE): number {
    const used = this.#find(recent)
    const least = others.length > 0 ? this.#leastOf(used, others) : 0
    for (const other of others) if (other.weight >= least) this.#countOther(other, table, column)
    if (used === 0) return 0
    const { items } = this.index
    const { width } = table
    const [decay, after, like] = [this.#decay, this.#after, this.#like.values]
    const [starts, lengths, metBy] = [this.#start, this.#length, this.#metBy]
    const reach = DISTANCES
    for (let m = 0; m < used; m++) {
      const weight = like[m]!
      if (weight < least) continue
      const start = starts[m]!
      const end = start + lengths[m]!
      // the newest click that both share: the first by which the session was met
      const item = recent.items[metBy[m]!]!
      let shared = end - 1
      while (shared > start && items[shared] !== item) shared--
      const first = Math.max(start, shared - reach + 1)
      const last = Math.min(end, shared + reach)
      for (let i = first, d = first - shared + reach; i < last; i++, d++) {
        const at = table.row(items[i]!) * width + column
        const { values } = table
        values[at] = values[at]! + weight * decay[d]!
        values[at + 1] = values[at + 1]! + weight * after[d]!
      }
    }
    return used
  }

  /** Sum of what was read ahead; says nothing. */
  get touched(): number {
    return this.#touched
  }
}
