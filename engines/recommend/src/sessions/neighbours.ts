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
  neighbours: 150,
  clickReach: 2,
  idfPower: 0.5,
  ageReach: 0.3,
  lengthPower: 0.25,
  itemReach: 2,
  forward: 1.3,
}

const DISTANCES = 128
/** Ages are read from a table of this many steps: an exponential a session would cost more than the rest of the loop. */
const AGES = 1024
const LENGTHS = 512

/**
 * Scores items by the sessions most like the running one: decays by click, by age and by place as in STAN (Garg et al., SIGIR
 * 2019), index and early bound as in VMIS-kNN (Kersbergen et al., SIGMOD 2022). Ties among neighbours go to the one met first,
 * that is by newest shared click, then newest session.
 */
export class NeighbourScorer {
  /** By session; all zero between answers. */
  #likeness = new Float32Array(0)
  /** The sessions met, the recent item by which each was met first, and what each weighs. */
  #met = new Int32Array(4096)
  #metBy = new Uint16Array(4096)
  #weight = new Float32Array(4096)
  #sorted = new Float32Array(4096)
  readonly #itemDecay = new Float32Array(DISTANCES)
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
    for (let d = 0; d < DISTANCES; d++) this.#itemDecay[d] = Math.exp(-d / settings.itemReach)
    for (let a = 0; a <= AGES; a++)
      this.#ageDecay[a] = settings.ageReach > 0 ? Math.exp(-a / (AGES * settings.ageReach)) : 1
    for (let l = 1; l < LENGTHS; l++) this.#lengthFactor[l] = l ** -settings.lengthPower
  }

  #reserve(): void {
    const sessions = this.index.sessionCount
    if (this.#likeness.length < sessions) this.#likeness = new Float32Array(Math.max(sessions + (sessions >> 2), 1024))
    const met = Math.max(1, this.#settings.postingsInAll)
    if (this.#met.length < met) {
      this.#met = new Int32Array(met)
      this.#metBy = new Uint16Array(met)
      this.#weight = new Float32Array(met)
      this.#sorted = new Float32Array(met)
    }
  }

  /** Gathers the sessions that share a recent item, with their likeness. Returns how many. */
  #meet(recent: RecentItems): number {
    const s = this.#settings
    const { pool, offsetOf, sizeOf, countOf, newestOf } = this.index.postings
    const likeness = this.#likeness
    const met = this.#met
    const metBy = this.#metBy
    const known = offsetOf.length
    const sessions = this.index.sessionCount
    let metCount = 0
    let budget = s.postingsInAll
    for (let r = 0; r < recent.count && budget > 0; r++) {
      const item = recent.items[r]!
      if (item >= known) continue
      const held = countOf[item]!
      if (held === 0) continue
      const weight = Math.exp(-recent.distance[r]! / s.clickReach) * (Math.log(1 + sessions / held) / 8) ** s.idfPower
      // a weight that a 32-bit float may round to nothing would make a session look unmet
      if (!(weight > 1e-30)) continue
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
          const before = likeness[session]!
          likeness[session] = before + weight
          if (before !== 0) continue
          met[metCount] = session
          metBy[metCount++] = r
        }
        at = first + sizeOf[item]! - 1
      }
    }
    return metCount
  }

  /** Turns likeness into weight by age and length, and clears it. */
  #weigh(metCount: number): void {
    const { lengthOf, sessionCount } = this.index
    const likeness = this.#likeness
    const weight = this.#weight
    const sorted = this.#sorted
    const met = this.#met
    const ages = this.#ageDecay
    const lengths = this.#lengthFactor
    const perAge = AGES / sessionCount
    for (let m = 0; m < metCount; m++) {
      const session = met[m]!
      const length = lengthOf[session]!
      const value =
        likeness[session]! *
        ages[((sessionCount - 1 - session) * perAge) | 0]! *
        lengths[length < LENGTHS ? length : LENGTHS - 1]!
      likeness[session] = 0
      weight[m] = value
      sorted[m] = value
    }
  }

  /**
   * Adds to `column` of the table what the neighbours say, and to `column + 1` the part that came after the shared item.
   * Returns the number of neighbours used.
   */
  score(recent: RecentItems, table: CandidateTable, column: number): number {
    this.#reserve()
    const metCount = this.#meet(recent)
    if (metCount === 0) return 0
    this.#weigh(metCount)
    const { neighbours, forward } = this.#settings
    const enough = metCount > neighbours ? largest(this.#sorted, metCount, neighbours) : 0
    const { items, startOf, lengthOf } = this.index
    const { width } = table
    const decay = this.#itemDecay
    const weight = this.#weight
    let used = 0
    for (let m = 0; m < metCount && used < neighbours; m++) {
      const like = weight[m]!
      if (like < enough) continue
      used++
      const session = this.#met[m]!
      const start = startOf[session]!
      const end = start + lengthOf[session]!
      // the newest click that both share: the first by which the session was met
      const item = recent.items[this.#metBy[m]!]!
      let shared = end - 1
      while (shared > start && items[shared] !== item) shared--
      const first = Math.max(start, shared - DISTANCES + 1)
      const last = Math.min(end, shared + DISTANCES)
      for (let i = first; i < shared; i++) {
        const at = table.row(items[i]!) * width + column
        const { values } = table
        values[at] = values[at]! + like * decay[shared - i]!
      }
      for (let i = shared + 1; i < last; i++) {
        const at = table.row(items[i]!) * width + column
        const base = like * decay[i - shared]!
        const { values } = table
        values[at] = values[at]! + base * forward
        values[at + 1] = values[at + 1]! + base
      }
    }
    return used
  }
}

/** The `rank`-th largest of the first `count` values; reorders them. */
export function largest(values: Float32Array, count: number, rank: number): number {
  let low = 0
  let high = count - 1
  const target = rank - 1
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! > pivot) i++
      while (values[j]! < pivot) j--
      if (i <= j) {
        const held = values[i]!
        values[i++] = values[j]!
        values[j--] = held
      }
    }
    if (target <= j) high = j
    else if (target >= i) low = i
    else break
  }
  return values[target]!
}
