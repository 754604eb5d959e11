/** One price a product may have, with what is expected of it over the period that is planned. */
export interface PricePoint {
  /** Minor units. */
  readonly price: number
  readonly units: number
  /** Minor units; may be negative. */
  readonly profit: number
}

export interface LadderProduct {
  readonly id: string
  /** By rising price, at least one. */
  readonly points: readonly PricePoint[]
  /** The point that is in force; undefined when the price in force is none of them, so that any point is a change. */
  readonly current?: number
}

/** What has to hold over all products together. */
export interface LadderLimits {
  readonly leastUnits?: number
  /** Profit is at least this share of revenue, in basis points. */
  readonly leastMarginBp?: number
  readonly mostChanges?: number
  /** Where something else than profit is sought. Minor units. */
  readonly leastProfit?: number
}

export type LadderLimit = keyof LadderLimits

export interface LadderRequest {
  readonly products: readonly LadderProduct[]
  readonly limits?: LadderLimits
  /** Lines of products, each not cheaper than the one before it: sizes S, M, L. A product stands in one line at most. */
  readonly lines?: readonly (readonly number[])[]
  readonly goal?: 'profit' | 'revenue'
}

/** A request laid out flat: point `p` of product `i` is at `start[i] + p`. Rows are of the form `sum >= needed`. */
export interface LadderTable {
  readonly start: Int32Array
  readonly price: Float64Array
  readonly goal: Float64Array
  readonly rows: readonly { readonly limit: LadderLimit; readonly value: Float64Array; readonly needed: number }[]
  /** Lines of at least one product; every product is in exactly one. */
  readonly lines: readonly Int32Array[]
  readonly lineOf: Int32Array
  readonly placeInLine: Int32Array
}

/**
 * Lays a request out.
 * @throws RangeError when points do not rise, a figure is not finite, or a product stands in two lines
 */
export function layOut({ products, limits = {}, lines = [], goal = 'profit' }: LadderRequest): LadderTable {
  const start = new Int32Array(products.length + 1)
  products.forEach((product, i) => {
    start[i + 1] = start[i]! + product.points.length
    if (product.points.length === 0) throw new RangeError(`product ${product.id} has no price it may have`)
  })
  const size = start[products.length]!
  const [price, units, profit, changed] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  products.forEach(({ id, points, current }, i) => {
    points.forEach((point, p) => {
      const at = start[i]! + p
      if (![point.price, point.units, point.profit].every(Number.isFinite))
        throw new RangeError(`product ${id} has a figure that is no number`)
      if (p > 0 && point.price <= points[p - 1]!.price) throw new RangeError(`prices of product ${id} do not rise`)
      price[at] = point.price
      units[at] = point.units
      profit[at] = point.profit
      changed[at] = p === current ? 0 : 1
    })
  })
  const revenue = price.map((one, at) => one * units[at]!)
  const rows: { limit: LadderLimit; value: Float64Array; needed: number }[] = []
  if (limits.leastUnits !== undefined) rows.push({ limit: 'leastUnits', value: units, needed: limits.leastUnits })
  if (limits.leastMarginBp !== undefined) {
    const share = limits.leastMarginBp / 10_000
    rows.push({ limit: 'leastMarginBp', value: profit.map((one, at) => one - share * revenue[at]!), needed: 0 })
  }
  if (limits.mostChanges !== undefined)
    rows.push({ limit: 'mostChanges', value: changed.map((one) => -one), needed: -Math.floor(limits.mostChanges) })
  if (limits.leastProfit !== undefined) rows.push({ limit: 'leastProfit', value: profit, needed: limits.leastProfit })
  const lineOf = new Int32Array(products.length).fill(-1)
  const placeInLine = new Int32Array(products.length)
  const all: Int32Array[] = []
  const put = (line: readonly number[]): void => {
    line.forEach((i, place) => {
      if (lineOf[i] === undefined) throw new RangeError(`there is no product ${i} to stand in a line`)
      if (lineOf[i] !== -1) throw new RangeError(`product ${products[i]?.id} stands in two lines`)
      lineOf[i] = all.length
      placeInLine[i] = place
    })
    all.push(Int32Array.from(line))
  }
  for (const line of lines) if (line.length > 0) put(line)
  for (let i = 0; i < products.length; i++) if (lineOf[i] === -1) put([i])
  return { start, price, goal: goal === 'profit' ? profit : revenue, rows, lines: all, lineOf, placeInLine }
}
