import { discountsOf, type Effects, seriesAt } from './effects.ts'
import type { Grid } from './panel.ts'
import { averagesOf, likeness, recentMean } from './past.ts'

/** What is asked: units of a series in a period, knowing what was sold until `origin`. */
export interface Asked {
  readonly series: Int32Array
  readonly period: Int32Array
  readonly origin: Int32Array
}

/** Features by column, and where the search of the trees begins: what effects and the recent level say. */
export interface Features {
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  /** What effects say, with the recent level: a logarithm, by row. */
  readonly base: Float64Array
  /** The slow average of the series, where it has one. */
  readonly level: Float64Array
}

/** How much of what was lately left unexplained is believed to go on. */
const CORRECTED = 0.5
const SMOOTH = [0.1, 0.3] as const

/**
 * Makes the features of rows: prices and promotions of the period and of those before it, of the item itself, of others in the
 * same place and of the same item elsewhere; and of what was sold until the origin: recent levels, what was left unexplained,
 * and what happened when price and promotion were alike.
 */
export function featureMaker(grid: Grid, { said }: Effects, year: number): (asked: Asked) => Features {
  const { series, rivals, items, places, periods, logs, prices, promotions, calendar } = grid
  const [I, P] = [items.length, places.length]
  const at = seriesAt(grid)
  const discounts = discountsOf(grid)
  const left = logs.map((log, cell) => log - (said[cell] as number))
  const smooth = SMOOTH.map((alpha) => averagesOf(left, periods, alpha))
  const level = averagesOf(logs, periods, 0.03)
  const above = logs.map((log, cell) => log - (level[cell] as number))
  const chain = chainOf(grid, { left, above, discounts })
  const byPlace = new Float64Array(P * periods).fill(Number.NaN)
  for (let p = 0; p < P; p++)
    for (let t = 0; t < periods; t++) byPlace[p * periods + t] = meanOver(at, (i) => i * P + p, I, periods, t, left)

  return ({ series: rows, period, origin }) => {
    const n = rows.length
    const names: string[] = []
    const columns: Float64Array[] = []
    const add = (name: string, of: (s: number, t: number, o: number) => number): Float64Array => {
      const column = new Float64Array(n)
      for (let row = 0; row < n; row++)
        column[row] = of(rows[row] as number, period[row] as number, origin[row] as number)
      names.push(name)
      columns.push(column)
      return column
    }
    const cell = (values: Float64Array, s: number, t: number): number =>
      t < 0 ? Number.NaN : (values[s * periods + t] as number)
    const itemOf = (s: number): number => series[s]?.item as number
    const placeOf = (s: number): number => series[s]?.place as number
    const explained = add('explained', (s, t) => cell(said, s, t))
    add('horizon', (_, t, o) => t - o)
    add('item', (s) => itemOf(s))
    const sold = add('level', (s, _, o) => cell(level, s, o))
    add('left .3', (s, _, o) => cell(smooth[1] as Float64Array, s, o))
    const slow = add('left .1', (s, _, o) => cell(smooth[0] as Float64Array, s, o))
    add('price', (s, t) => cell(prices, s, t))
    add('discount', (s, t) => cell(discounts, s, t))
    add('discount before', (s, t) => cell(discounts, s, t - 1))
    add('discount two before', (s, t) => cell(discounts, s, t - 2))
    add('price change', (s, t) => cell(prices, s, t) - cell(prices, s, t - 1))
    add('chain discount', (s, t) => chain.discounts[itemOf(s) * periods + t] as number)
    promotions.forEach((flags, k) => {
      add(`promotion ${k}`, (s, t) => cell(flags, s, t))
      add(`promotion ${k} before`, (s, t) => cell(flags, s, t - 1))
      add(`promotion ${k} two before`, (s, t) => cell(flags, s, t - 2))
      add(`chain promotion ${k}`, (s, t) => chain.promotions[k]?.[itemOf(s) * periods + t] as number)
      add(`others' promotion ${k}`, (s, t) => {
        let sum = 0
        for (const other of rivals[s] as Int32Array) sum += cell(flags, other, t)
        return sum
      })
    })
    add('chain price spread', (s, t) => chain.spread[itemOf(s) * periods + t] as number)
    add('chain price spread before', (s, t) =>
      t > 0 ? (chain.spread[itemOf(s) * periods + t - 1] as number) : Number.NaN,
    )
    for (const long of [4, 13]) add(`below the highest of ${long}`, (s, t) => below(prices, s * periods, t, long))
    add('below the next', (s, t) => (t + 1 < periods ? cell(prices, s, t) - cell(prices, s, t + 1) : Number.NaN))
    add('below the lowest of 52', (s, t) => {
      let lowest = Number.POSITIVE_INFINITY
      for (let past = Math.max(0, t - year); past < t; past++) lowest = Math.min(lowest, cell(prices, s, past))
      return Number.isFinite(lowest) ? cell(prices, s, t) - lowest : Number.NaN
    })
    add('others cheaper', (s, t) => {
      let [cheaper, others] = [0, 0]
      for (const other of rivals[s] as Int32Array) {
        others += 1
        if (cell(prices, other, t) < cell(prices, s, t)) cheaper += 1
      }
      return others > 0 ? cheaper / others : Number.NaN
    })
    add('others with deeper discount', (s, t) => {
      let [deeper, others] = [0, 0]
      const own = below(prices, s * periods, t, 4)
      for (const other of rivals[s] as Int32Array) {
        others += 1
        if (below(prices, other * periods, t, 4) < own) deeper += 1
      }
      return others > 0 ? deeper / others : Number.NaN
    })
    add("others' deepest", (s, t) => {
      let deepest = 0
      for (const other of rivals[s] as Int32Array) deepest = Math.min(deepest, cell(discounts, other, t))
      return deepest
    })
    add("others' discounts by their size", (s, t, o) => {
      let [sum, weight] = [0, 0]
      for (const other of rivals[s] as Int32Array) {
        const size = Math.exp(cell(level, other, o))
        if (!(size > 0)) continue
        sum += size * cell(discounts, other, t)
        weight += size
      }
      return weight > 0 ? sum / weight : Number.NaN
    })
    add("price beside others'", (s, t) => {
      let [sum, others] = [0, 0]
      for (const other of rivals[s] as Int32Array) {
        sum += cell(prices, other, t)
        others += 1
      }
      return others > 0 ? cell(prices, s, t) - sum / others : Number.NaN
    })
    for (const back of [0, 1, 2, 3]) add(`left ${back} back`, (s, _, o) => cell(left, s, o - back))
    for (const long of [4, 13]) add(`left, mean of ${long}`, (s, _, o) => recentMean(left, s * periods, o, long))
    for (const long of [4, 13]) add(`sold, mean of ${long}`, (s, _, o) => recentMean(above, s * periods, o, long))
    for (const long of [1, 4, 13]) {
      add(`chain left, mean of ${long}`, (s, _, o) => recentMean(chain.left, itemOf(s) * periods, o, long))
      add(`place left, mean of ${long}`, (s, _, o) => recentMean(byPlace, placeOf(s) * periods, o, long))
    }
    add('left a year before', (s, t, o) =>
      t - year < 0 ? Number.NaN : recentMean(left, s * periods, Math.min(o, t - year + 1), 3),
    )
    add('chain left a year before', (s, t, o) =>
      t - year < 0 ? Number.NaN : recentMean(chain.left, itemOf(s) * periods, Math.min(o, t - year + 1), 3),
    )
    const own = likeness(discounts, promotions, periods)
    add('sold when alike', (s, t, o) => own(above, s, t, o))
    add('left when alike', (s, t, o) => own(left, s, t, o))
    const whole = likeness(chain.discounts, chain.promotions, periods)
    add('chain sold when alike', (s, t, o) => whole(chain.above, itemOf(s), t, o))
    add('chain left when alike', (s, t, o) => whole(chain.left, itemOf(s), t, o))
    add('since promotion', (s, t) => {
      for (let back = 1; back <= 12; back++) if (promotions.some((flags) => cell(flags, s, t - back) > 0.5)) return back
      return 13
    })
    add('season', (_, t) => (grid.from + t) % year)
    calendar.forEach((column, c) => {
      add(`calendar ${c}`, (s, t) => cell(column, s, t))
    })
    const base = explained.map((value, row) => value + CORRECTED * (slow[row] || 0))
    return {
      names,
      columns,
      base,
      level: sold.map((value, row) => (Number.isNaN(value) ? (base[row] as number) : value)),
    }
  }
}

/** Log price beside the highest of some periods before. */
function below(prices: Float64Array, from: number, t: number, many: number): number {
  let highest = Number.NEGATIVE_INFINITY
  for (let past = Math.max(0, t - many); past < t; past++) highest = Math.max(highest, prices[from + past] as number)
  return Number.isFinite(highest) ? (prices[from + t] as number) - highest : Number.NaN
}

/** Means over places, by item and period. */
function chainOf(grid: Grid, of: { left: Float64Array; above: Float64Array; discounts: Float64Array }) {
  const { items, places, periods, promotions } = grid
  const at = seriesAt(grid)
  const mean = (values: Float64Array): Float64Array => {
    const out = new Float64Array(items.length * periods)
    for (let i = 0; i < items.length; i++)
      for (let t = 0; t < periods; t++)
        out[i * periods + t] = meanOver(at, (p) => i * places.length + p, places.length, periods, t, values)
    return out
  }
  const prices = mean(grid.prices)
  const squares = mean(grid.prices.map((price) => price * price))
  return {
    spread: prices.map((price, i) => Math.sqrt(Math.max(0, (squares[i] as number) - price * price))),
    left: mean(of.left),
    above: mean(of.above),
    discounts: mean(of.discounts),
    promotions: promotions.map(mean),
  }
}

function meanOver(
  at: Int32Array,
  place: (k: number) => number,
  many: number,
  periods: number,
  t: number,
  values: Float64Array,
): number {
  let [sum, count] = [0, 0]
  for (let k = 0; k < many; k++) {
    const s = at[place(k)] as number
    const value = s < 0 ? Number.NaN : (values[s * periods + t] as number)
    if (Number.isNaN(value)) continue
    sum += value
    count += 1
  }
  return count > 0 ? sum / count : Number.NaN
}
