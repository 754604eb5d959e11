import { hash32 } from '@qianmian/kernel'
import { BoundedRows } from '../sessions/bounded-rows.ts'
import { growFloat32 } from '../sessions/growable.ts'
import { LearnerBounds } from './learner-bounds.ts'

/** Cells unfolded at once: most answers of an hour come from few of them. */
const UNFOLDED = 8
const MOST_CELLS = 65_536

/**
 * Popularity in a cell of hour, region and season, shrunk to that of the whole shop: a cell with few clicks says what the
 * shop says, one with many speaks for itself. The caller numbers the cells.
 */
export class PopularityByContext {
  readonly rows: BoundedRows
  all: Float32Array = new Float32Array(256)
  total = 0
  /** One person's clicks in a window weigh less and less. */
  readonly bounds = new LearnerBounds(30)
  /** Clicks of a cell by item, for the cells asked for last. */
  readonly #unfolded = new Map<number, Float32Array>()

  /**
   * @param itemsPerCell most items kept of one cell
   * @param shrinkage clicks a cell needs before it is believed as much as the shop
   */
  constructor(
    itemsPerCell = 1000,
    readonly shrinkage = 200,
  ) {
    this.rows = new BoundedRows(itemsPerCell)
  }

  /**
   * Counts a click, once in the whole shop.
   * @param cell where it happened
   * @param person a hash of whose it was
   * @param within a narrower cell that it happened in too, such as that of a region
   */
  add(cell: number, item: number, person?: number, within?: number): void {
    const cells = within === undefined ? [cell] : [cell, within]
    for (const one of cells)
      if (!(Number.isInteger(one) && one >= 0 && one < MOST_CELLS))
        throw new RangeError(`a cell is an integer from 0 to ${MOST_CELLS - 1}, not ${one}`)
    const weight = this.bounds.weigh(person)
    if (weight === 0) return
    this.all = growFloat32(this.all, item + 1)
    this.all[item] = this.all[item]! + weight
    this.total += weight
    for (const one of cells) this.#addTo(one, item, weight)
  }

  #addTo(cell: number, item: number, weight: number): void {
    this.rows.add(cell, item, weight)
    const unfolded = this.#unfolded.get(cell)
    if (!unfolded) return
    // an entry that this one drove out of the row stays in view until the cell is unfolded again
    if (item < unfolded.length) unfolded[item] = unfolded[item]! + weight
    else this.#unfolded.delete(cell)
  }

  /** True once a cell has seen so much that it is believed as much as the shop. */
  speaksFor(cell: number): boolean {
    return (this.rows.totalOf[cell] ?? 0) >= this.shrinkage
  }

  /** Share of an item among the clicks of a cell, shrunk. */
  share(cell: number, item: number): number {
    const shop = this.total > 0 ? (this.all[item] ?? 0) / this.total : 0
    const clicks = this.rows.totalOf[cell] ?? 0
    return (this.rows.get(cell, item) + this.shrinkage * shop) / (clicks + this.shrinkage)
  }

  /** Natural logarithm of how many times more popular an item is in a cell than in the shop, within -2 and 2. */
  logLift(cell: number, item: number): number {
    const all = this.all[item] ?? 0
    if (all <= 0 || this.total <= 0) return 0
    const clicks = this.rows.totalOf[cell] ?? 0
    const here = this.#unfold(cell)[item] ?? 0
    const lift = ((here * this.total) / all + this.shrinkage) / (clicks + this.shrinkage)
    return Math.max(-2, Math.min(2, Math.log(lift)))
  }

  #unfold(cell: number): Float32Array {
    const known = this.#unfolded.get(cell)
    if (known) return known
    const clicks = new Float32Array(this.all.length)
    const at = this.rows.offsetOf[cell] ?? 0
    const end = at + (this.rows.countOf[cell] ?? 0)
    for (let i = at; i < end; i++) clicks[this.rows.columns[i]!] = this.rows.weights[i]!
    if (this.#unfolded.size >= UNFOLDED)
      for (const oldest of this.#unfolded.keys()) {
        this.#unfolded.delete(oldest)
        break
      }
    this.#unfolded.set(cell, clicks)
    return clicks
  }
}

/**
 * Number of a cell of hour of day (0-23), region and season.
 * @example contextCell(20, 3, 1, 40) // evening, region 3 of 40, second season
 */
export function contextCell(hour: number, region: number, season: number, regions: number): number {
  // four parts of the day: single hours are too thin for most shops
  const part = hour < 6 ? 0 : hour < 12 ? 1 : hour < 18 ? 2 : 3
  return (season * regions + region) * 4 + part
}

/** Regions are numbered by their names, and so many numbers there are: two that meet in one are counted together. */
const REGIONS = 4000
const PLAIN_CELLS = 16

/**
 * Cell of a region, behind those of hour and season alone (`contextCell` with one region): the number of a region is a digest of
 * its name, so that it is the same in every process and after every restart.
 * @param region as its orders name it, such as `CN/浙江省`
 * @example regionCell(20, 'CN/浙江省', 1)
 */
export function regionCell(hour: number, region: string, season: number): number {
  const number = (hash32(region) >>> 0) % REGIONS
  return PLAIN_CELLS + number * PLAIN_CELLS + contextCell(hour, 0, season, 1)
}
