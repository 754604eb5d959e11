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
  #stampOf = new Int32Array(0)
  #likeness = new Float32Array(0)
  #met = new Int32Array(4096)
  #kept = new Float32Array(4096)
  #stamp = 0
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
    if (this.#stampOf.length < sessions) {
      const room = Math.max(sessions + (sessions >> 2), 1024)
      this.#stampOf = new Int32Array(room)
      this.#likeness = new Float32Array(room)
      this.#stamp = 0
    }
    const met = Math.max(1, this.#settings.postingsInAll)
    if (this.#met.length < met) {
      this.#met = new Int32Array(met)
      this.#kept = new Float32Array(met)
    }
    if (++this.#stamp === 0x7fffffff) {
      this.#stampOf.fill(0)
      this.#stamp = 1
    }
  }

  /**
   * Adds to `column` of the table what the neighbours say, and to `column + 1` the part that came after the shared item.
   * Returns the number of neighbours used.
   */
  score(recent: RecentItems, table: CandidateTable, column: number): number {
    this.#reserve()
    const { index } = this
    const s = this.#settings
    const { pool, offsetOf, sizeOf, countOf, newestOf } = index.postings
    const known = offsetOf.length
    const sessions = index.sessionCount
    const likeness = this.#likeness
    const stampOf = this.#stampOf
    const stamp = this.#stamp
    const met = this.#met
    let metCount = 0
    let budget = s.postingsInAll
    for (let r = 0; r < recent.count && budget > 0; r++) {
      const item = recent.items[r]!
      if (item >= known) continue
      const held = countOf[item]!
      if (held === 0) continue
      const read = Math.min(held, s.postings, budget)
      budget -= read
      const weight = Math.exp(-recent.distance[r]! / s.clickReach) * (Math.log(1 + sessions / held) / 8) ** s.idfPower
      const offset = offsetOf[item]!
      let slot = newestOf[item]!
      for (let n = 0; n < read; n++) {
        const session = pool[offset + slot]!
        if (--slot < 0) slot = sizeOf[item]! - 1
        if (stampOf[session] === stamp) likeness[session] = likeness[session]! + weight
        else {
          stampOf[session] = stamp
          likeness[session] = weight
          met[metCount++] = session
        }
      }
    }
    if (metCount === 0) return 0
    const { startOf, lengthOf } = index
    const perAge = AGES / sessions
    for (let m = 0; m < metCount; m++) {
      const session = met[m]!
      const length = lengthOf[session]!
      const value =
        likeness[session]! *
        this.#ageDecay[((sessions - 1 - session) * perAge) | 0]! *
        this.#lengthFactor[length < LENGTHS ? length : LENGTHS - 1]!
      likeness[session] = value
      this.#kept[m] = value
    }
    const enough = metCount > s.neighbours ? largest(this.#kept, metCount, s.neighbours) : 0
    const { items } = index
    const decay = this.#itemDecay
    let used = 0
    for (let m = 0; m < metCount && used < s.neighbours; m++) {
      const session = met[m]!
      const like = likeness[session]!
      if (like < enough) continue
      used++
      const start = startOf[session]!
      const end = start + lengthOf[session]!
      // the place of the newest click that both share
      let shared = -1
      for (let r = 0; r < recent.count && shared < 0; r++) {
        const item = recent.items[r]!
        for (let i = end - 1; i >= start; i--)
          if (items[i] === item) {
            shared = i
            break
          }
      }
      if (shared < 0) continue
      for (let i = start; i < end; i++) {
        if (i === shared) continue
        const distance = i > shared ? i - shared : shared - i
        if (distance >= DISTANCES) continue
        const base = like * decay[distance]!
        const at = table.row(items[i]!) * table.width + column
        const { values } = table
        if (i > shared) {
          values[at] = values[at]! + base * s.forward
          values[at + 1] = values[at + 1]! + base
        } else values[at] = values[at]! + base
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
