import type { ElasticityProduct, SalesWeek } from './types.ts'

/** Rows of one product, ordered by week, laid out for the fit. */
export interface Design {
  readonly rows: number
  readonly columns: number
  /** Row-major. */
  readonly x: Float64Array
  readonly units: Float64Array
  readonly isCensored: Uint8Array
  /** Week of each row, as an index into the weeks of the whole panel. */
  readonly week: Int32Array
  /** Column of the price that somebody set, of the price that was drawn by lot (or -1), and of the promotion (or -1). */
  readonly price: number
  readonly testPrice: number
  readonly promotion: number
}

const LAGS = 4
const HALF = 0.5

const isUsable = (row: SalesWeek): boolean =>
  Number.isFinite(row.units) && row.units >= 0 && row.listPrice > 0 && Number.isFinite(row.listPrice)

/** Rows that can be used, by week; and how many cannot. */
export function usable({ weeks }: ElasticityProduct): { readonly rows: SalesWeek[]; readonly leftOut: number } {
  const rows = weeks.filter(isUsable).sort((a, b) => a.week - b.week || a.store - b.store)
  return { rows, leftOut: weeks.length - rows.length }
}

/**
 * Columns of a product: one a store; log price, apart for weeks of a price test; promotion; a trend; and what somebody who sets
 * prices had before their eyes: units and prices of the last week and of the three before. Given these, what is left of the
 * price was not set in answer to demand (residualisation in the manner of Chernozhukov et al. 2018, in one regression).
 * @param offset log effect of each week of the panel on the category, taken from lagged units too
 * @param first first week of the panel
 */
export function designOf(rows: readonly SalesWeek[], offset: Float64Array, first: number): Design {
  const stores = [...new Set(rows.map(({ store }) => store))].sort((a, b) => a - b)
  const tested = rows.filter(({ isTest }) => isTest).length
  const hasTest = tested >= 6 && tested < rows.length
  const hasPromotion = rows.some(({ promotion }) => promotion > 0) && rows.some(({ promotion }) => promotion === 0)
  // Over all stores, by week: how far units and prices were from their mean.
  const span = offset.length
  const [units, prices, counts] = [new Float64Array(span), new Float64Array(span), new Float64Array(span)]
  const means = stores.map((store) => {
    const own = rows.filter((row) => row.store === store)
    return {
      units: own.reduce((sum, row) => sum + Math.log(row.units + HALF), 0) / own.length,
      price: own.reduce((sum, row) => sum + Math.log(row.listPrice), 0) / own.length,
    }
  })
  const placeOf = new Map(stores.map((store, i) => [store, i]))
  for (const row of rows) {
    const at = row.week - first
    const mean = means[placeOf.get(row.store)!]!
    units[at] = units[at]! + Math.log(row.units + HALF) - mean.units - offset[at]!
    prices[at] = prices[at]! + Math.log(row.listPrice) - mean.price
    counts[at] = counts[at]! + 1
  }
  for (let at = 0; at < span; at++) {
    // A week without figures is taken to have been like the mean.
    units[at] = counts[at]! > 0 ? units[at]! / counts[at]! : 0
    prices[at] = counts[at]! > 0 ? prices[at]! / counts[at]! : 0
  }
  const lagged = (of: Float64Array, at: number, from: number, to: number): number => {
    let sum = 0
    for (let lag = from; lag <= to; lag++) sum += of[at - lag] ?? 0
    return sum / (to - from + 1)
  }
  const price = stores.length
  const testPrice = hasTest ? price + 1 : -1
  const promotion = hasPromotion ? price + (hasTest ? 3 : 1) : -1
  const trend = price + 1 + (hasTest ? 2 : 0) + (hasPromotion ? 1 : 0)
  const columns = trend + 5
  const x = new Float64Array(rows.length * columns)
  rows.forEach((row, r) => {
    const at = row.week - first
    const place = placeOf.get(row.store)!
    const put = (column: number, value: number): void => {
      x[r * columns + column] = value
    }
    const log = Math.log(row.listPrice) - means[place]!.price
    put(place, 1)
    put(hasTest && row.isTest ? testPrice : price, log)
    if (hasTest && row.isTest) put(testPrice + 1, 1)
    if (hasPromotion) put(promotion, row.promotion)
    put(trend, at / span - HALF)
    put(trend + 1, lagged(units, at, 1, 1))
    put(trend + 2, lagged(units, at, 2, LAGS))
    put(trend + 3, lagged(prices, at, 1, 1))
    put(trend + 4, lagged(prices, at, 2, LAGS))
  })
  return {
    rows: rows.length,
    columns,
    x,
    units: Float64Array.from(rows, ({ units: sold }) => sold),
    isCensored: Uint8Array.from(rows, ({ isStockOut }) => (isStockOut ? 1 : 0)),
    week: Int32Array.from(rows, ({ week }) => week - first),
    price,
    testPrice,
    promotion,
  }
}
