/** By value: A the items that make 80 % of it, B those up to 95 %, C the rest. */
export type ValueClass = 'A' | 'B' | 'C'
/** By how steady demand is: X a coefficient of variation up to 0.5, Y up to 1, Z above. */
export type SteadinessClass = 'X' | 'Y' | 'Z'
export type StockCell = `${ValueClass}${SteadinessClass}`

/** An item that is classed: what it brings in, and its demand by period. */
export interface ClassedItem {
  readonly id: string
  /** Revenue or margin over the time that is looked at, in minor units. */
  readonly value: number
  readonly history: ArrayLike<number>
}

/** Where classes end. */
export interface ClassLimits {
  readonly a: number
  readonly b: number
  readonly x: number
  readonly y: number
}

/** The usual limits. */
export const CLASS_LIMITS: ClassLimits = { a: 0.8, b: 0.95, x: 0.5, y: 1 }

/**
 * Shares of order cycles without a stock-out, by cell: what brings much and sells steadily is cheap to have always, what brings
 * little and sells wildly is not.
 */
export const SERVICE_LEVELS: Readonly<Record<StockCell, number>> = {
  AX: 0.98,
  AY: 0.97,
  AZ: 0.95,
  BX: 0.97,
  BY: 0.95,
  BZ: 0.92,
  CX: 0.95,
  CY: 0.92,
  CZ: 0.9,
}

/** Standard deviation over mean; infinite where nothing was ever sold. */
export function variation(history: ArrayLike<number>): number {
  const n = history.length
  let mean = 0
  for (let t = 0; t < n; t++) mean += history[t]! / n
  if (!(mean > 0)) return Number.POSITIVE_INFINITY
  let square = 0
  for (let t = 0; t < n; t++) square += (history[t]! - mean) ** 2
  return n > 1 ? Math.sqrt(square / (n - 1)) / mean : 0
}

/**
 * Classes of items by value and by steadiness. The item that crosses a limit still belongs to the better class; of equal values the
 * one with the smaller id comes first.
 * @returns in the order of the items
 * @example classify([{ id: 'tea', value: 900, history: [9, 10, 11] }, { id: 'pot', value: 100, history: [0, 0, 3] }]) // AX, CZ
 */
export function classify(
  items: readonly ClassedItem[],
  limits: ClassLimits = CLASS_LIMITS,
  levels: Readonly<Record<StockCell, number>> = SERVICE_LEVELS,
): readonly {
  readonly id: string
  readonly cell: StockCell
  readonly serviceLevel: number
  readonly variation: number
}[] {
  for (const { id, value } of items) if (!(value >= 0)) throw new RangeError(`the value of ${id} is below 0`)
  const total = items.reduce((sum, { value }) => sum + value, 0)
  const byValue = items.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
  const classOf = new Map<string, ValueClass>()
  let before = 0
  for (const { id, value } of byValue) {
    const share = total > 0 ? before / total : 1
    classOf.set(id, value > 0 && share < limits.a ? 'A' : value > 0 && share < limits.b ? 'B' : 'C')
    before += value
  }
  return items.map(({ id, history }) => {
    const spread = variation(history)
    const steadiness: SteadinessClass = spread <= limits.x ? 'X' : spread <= limits.y ? 'Y' : 'Z'
    const cell: StockCell = `${classOf.get(id) ?? 'C'}${steadiness}`
    return { id, cell, serviceLevel: levels[cell], variation: spread }
  })
}
