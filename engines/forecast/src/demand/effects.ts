import type { Grid } from './panel.ts'
import { sparseRidge } from './ridge.ts'

/** What the hierarchical part learned. */
export interface Effects {
  /** Logarithm of units that price, promotions and calendar explain, by cell of the grid. */
  readonly said: Float64Array
  /** Own price elasticity by series, without promotion, of a price that is changed for a while: as estimated. */
  readonly elasticities: Float64Array
}

/** How strongly effects are drawn to those of the level above, in observations' worth. */
export interface EffectOptions {
  readonly item: number
  readonly series: number
  readonly cross: number
  /** Periods after which an observation counts half. */
  readonly halfLife: number
}

/** A price elasticity before anything is seen (Bijmolt et al. 2005: -2.62 over 1,851 estimates), and its weight. */
export const BELIEVED_ELASTICITY = -2.6
const BELIEF = 1
const LOOSE = 0.05
/** More cells than these: effects are learned from every second, third and so on. */
const MOST_CELLS = 400_000
const RECENT = 26

/** Log price beside the median of the last half year of the series: the depth of a discount. */
export function discountsOf({ prices, periods }: Grid): Float64Array {
  const out = new Float64Array(prices.length)
  for (let from = 0; from < prices.length; from += periods)
    for (let t = 0; t < periods; t++) {
      const before = prices.slice(from + Math.max(0, t - RECENT), from + Math.max(1, t)).sort()
      out[from + t] = (prices[from + t] as number) - (before[before.length >> 1] as number)
    }
  return out
}

/** Log price beside the highest from four periods before to the one after, as far as that is planned: zero or less. */
function depthOf(prices: Float64Array, from: number, t: number, periods: number): number {
  let highest = prices[from + t] as number
  for (let near = Math.max(0, t - 4); near <= Math.min(t + 1, periods - 1); near++)
    highest = Math.max(highest, prices[from + near] as number)
  return (prices[from + t] as number) - highest
}

/** A number for every item and rival that meet anywhere, by `item * items + rival`. */
function pairsOf({ series, rivals, items }: Grid): Map<number, number> {
  const pairs = new Map<number, number>()
  rivals.forEach((others, s) => {
    for (const rival of others) {
      const key = (series[s]?.item as number) * items.length + (series[rival]?.item as number)
      if (!pairs.has(key)) pairs.set(key, pairs.size)
    }
  })
  return pairs
}

/** By item and place: the series, or -1. */
export function seriesAt({ series, items, places }: Grid): Int32Array {
  const out = new Int32Array(items.length * places.length).fill(-1)
  series.forEach(({ item, place }, s) => {
    out[item * places.length + place] = s
  })
  return out
}

/** Learns effects of place, item, own and others' prices, promotions and calendar, from all cells whose units are known. */
export function learnEffects(grid: Grid, options: EffectOptions): Effects {
  const { series, rivals, items, places, periods, logs, prices, promotions, calendar, origin } = grid
  const [I, P, S, K, C] = [items.length, places.length, series.length, promotions.length, calendar.length]
  const meanPrice = new Float64Array(I)
  const count = new Float64Array(I)
  series.forEach(({ item }, s) => {
    for (let t = 0; t <= origin; t++) {
      meanPrice[item] = (meanPrice[item] as number) + (prices[s * periods + t] as number)
      count[item] = (count[item] as number) + 1
    }
  })
  for (let i = 0; i < I; i++) meanPrice[i] = (meanPrice[i] as number) / (count[i] || 1)

  const penalties: number[] = []
  const block = (size: number, penalty: number): number => {
    const from = penalties.length
    for (let i = 0; i < size; i++) penalties.push(penalty)
    return from
  }
  const pairOf = pairsOf(grid)
  const place = block(P, options.series)
  const item = block(I, LOOSE)
  const one = block(S, options.series / 4)
  const slope = block(1, BELIEF)
  const itemSlope = block(I, options.item)
  const oneSlope = block(S, options.series)
  const before = block(I, options.item)
  const promo = block(K, LOOSE)
  const itemPromo = block(K * I, options.item)
  const onePromo = block(K * S, options.series)
  const promoBefore = block(K * I, options.item)
  const promoSlope = block(K * I, options.item)
  const both = block(((K * (K - 1)) / 2) * I, options.item)
  const other = block(pairOf.size, options.cross)
  const otherPromo = block(K * I, options.cross)
  const depth = block(1, LOOSE)
  const itemDepth = block(I, options.item)
  const day = block(C, options.item)
  const itemDay = block(C * I, options.series)
  const believed = new Float64Array(penalties.length)
  believed[slope] = BELIEVED_ELASTICITY

  const columns: number[] = []
  const values: number[] = []
  const put = (column: number, value: number): void => {
    if (value === 0) return
    columns.push(column)
    values.push(value)
  }
  const fill = (s: number, t: number): void => {
    const { item: i, place: p } = series[s] as { item: number; place: number }
    const cell = s * periods + t
    const price = (prices[cell] as number) - (meanPrice[i] as number)
    put(place + p, 1)
    put(item + i, 1)
    put(one + s, 1)
    put(slope, price)
    put(itemSlope + i, price)
    put(oneSlope + s, price)
    if (t > 0) put(before + i, (prices[cell - 1] as number) - (meanPrice[i] as number))
    const deep = depthOf(prices, s * periods, t, periods)
    put(depth, deep)
    put(itemDepth + i, deep)
    let pair = 0
    for (let k = 0; k < K; k++) {
      const flag = promotions[k]?.[cell] as number
      put(promo + k, flag)
      put(itemPromo + k * I + i, flag)
      put(onePromo + k * S + s, flag)
      put(promoSlope + k * I + i, flag * price)
      if (t > 0) put(promoBefore + k * I + i, promotions[k]?.[cell - 1] as number)
      for (let l = 0; l < k; l++) put(both + pair++ * I + i, flag * (promotions[l]?.[cell] as number))
    }
    for (const rival of rivals[s] as Int32Array) {
      const j = series[rival]?.item as number
      const slot = pairOf.get(i * I + j) as number
      put(other + slot, (prices[rival * periods + t] as number) - (meanPrice[j] as number))
      for (let k = 0; k < K; k++) put(otherPromo + k * I + i, promotions[k]?.[rival * periods + t] as number)
    }
    for (let c = 0; c < C; c++) {
      put(day + c, calendar[c]?.[cell] as number)
      put(itemDay + c * I + i, calendar[c]?.[cell] as number)
    }
  }
  const starts = [0]
  const y: number[] = []
  const weights: number[] = []
  const stride = Math.ceil(logs.reduce((sum, log) => sum + (Number.isNaN(log) ? 0 : 1), 0) / MOST_CELLS)
  let [total, heavy, seen] = [0, 0, 0]
  for (let s = 0; s < S; s++)
    for (let t = 0; t <= origin; t++) {
      const log = logs[s * periods + t] as number
      if (Number.isNaN(log)) continue
      seen += 1
      if (seen % stride !== 0) continue
      fill(s, t)
      starts.push(columns.length)
      y.push(log)
      weights.push(0.5 ** ((origin - t) / options.halfLife))
      total += log
      heavy += 1
    }
  const middle = total / heavy
  const beta = sparseRidge(
    { starts: Int32Array.from(starts), columns: Int32Array.from(columns), values: Float64Array.from(values) },
    Float64Array.from(y, (log) => log - middle),
    Float64Array.from(weights),
    Float64Array.from(penalties),
    believed,
  )
  const said = new Float64Array(logs.length)
  for (let s = 0; s < S; s++)
    for (let t = 0; t < periods; t++) {
      columns.length = 0
      values.length = 0
      fill(s, t)
      let sum = middle
      for (let k = 0; k < columns.length; k++) sum += (values[k] as number) * (beta[columns[k] as number] as number)
      said[s * periods + t] = sum
    }
  // A price that is changed for a while is both another price and below the ones around it.
  const elasticities = Float64Array.from(series, ({ item: i }, s) =>
    [slope, itemSlope + i, oneSlope + s, depth, itemDepth + i].reduce((sum, at) => sum + (beta[at] as number), 0),
  )
  return { said, elasticities }
}
