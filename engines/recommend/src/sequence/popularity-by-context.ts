import { BoundedRows } from '../sessions/bounded-rows.ts'
import { growFloat32 } from '../sessions/growable.ts'

/**
 * Popularity in a cell of hour, region and season, shrunk to that of the whole shop: a cell with few clicks says what the
 * shop says, one with many speaks for itself. The caller numbers the cells.
 */
export class PopularityByContext {
  readonly rows: BoundedRows
  all: Float32Array = new Float32Array(256)
  total = 0

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

  /** Counts a click. */
  add(cell: number, item: number): void {
    this.rows.add(cell, item, 1)
    this.all = growFloat32(this.all, item + 1)
    this.all[item] = this.all[item]! + 1
    this.total++
  }

  /** Share of an item among the clicks of a cell, shrunk. */
  share(cell: number, item: number): number {
    const shop = this.total > 0 ? (this.all[item] ?? 0) / this.total : 0
    const clicks = this.rows.totalOf[cell] ?? 0
    return (this.rows.get(cell, item) + this.shrinkage * shop) / (clicks + this.shrinkage)
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
