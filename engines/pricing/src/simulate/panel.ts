import { type Random, seededRandom } from '@qianmian/kernel'
import type { ElasticityProduct, SalesWeek } from '../elasticity/types.ts'

/** A made shop of which the truth is known. */
export interface MadePanel {
  readonly products: readonly ElasticityProduct[]
  readonly elasticity: readonly number[]
  readonly promotionLift: readonly number[]
}

export interface PanelOptions {
  readonly categories?: number
  readonly perCategory?: number
  readonly stores?: number
  readonly weeks?: number
  /** How strongly whoever sets prices answers recent demand: log price by log demand. */
  readonly answer?: number
  /** Share of products that had a price test. */
  readonly testShare?: number
  /** Units a store and week, in the middle. */
  readonly units?: number
}

const BURN_IN = 12
const TEST_WEEKS = 12
const TEST_STEP = 0.15
// Moments as in a public panel of orange juice in 42 supermarkets (prices .16 around their mean, .05 of it a store's own; what
// own price and promotion leave open: .41 a week, .34 a store and week, .22 of it kept from week to week), of which seasons and
// festivals below are a part.
const [REGULAR_SD, STORE_PRICE_SD, DEALS, FEAST_DEALS] = [0.07, 0.05, 0.25, 0.5]
const [DRIFT_SD, DRIFT_KEPT, STORE_NOISE_SD] = [0.25, 0.4, 0.3]

/** Poisson by inversion for small means, by a rounded normal for large ones. */
export function drawPoisson(random: Random, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()))
  let [k, p] = [0, Math.exp(-mean)]
  let sum = p
  const u = random.next()
  while (u > sum && k < 400) {
    k += 1
    p *= mean / k
    sum += p
  }
  return k
}

/**
 * A shop of two years with what makes elasticity hard: prices that answer recent demand, follow cost and move on festival
 * weeks, deals of which some are also promoted, demand that drifts, seasons by category, stock-outs that hide demand, products
 * that sell little, and price tests of a few.
 * @example simulatePanel('shop').products.length // 150
 */
export function simulatePanel(seed: string, options: PanelOptions = {}): MadePanel {
  const { categories = 15, perCategory = 10, stores = 3, weeks = 104 } = options
  const { answer = 0.25, testShare = 0.25, units = 15 } = options
  const random = seededRandom(seed)
  const products: ElasticityProduct[] = []
  const [elasticity, promotionLift]: [number[], number[]] = [[], []]
  const shopMean = -2.4 + 0.2 * random.normal()
  for (let c = 0; c < categories; c++) {
    const mean = shopMean + 0.5 * random.normal()
    const [phase, swing] = [2 * Math.PI * random.next(), 0.1 + 0.2 * random.next()]
    const festivals = [random.int(52), random.int(52), random.int(52)]
    const season = Float64Array.from({ length: weeks + BURN_IN }, (_, t) => {
      const feast = festivals.includes(t % 52) ? 0.5 : 0
      return swing * Math.sin((2 * Math.PI * t) / 52 + phase) + feast + 0.04 * random.normal()
    })
    for (let k = 0; k < perCategory; k++) {
      const truth = Math.min(-0.3, mean + 0.5 * random.normal())
      const lift = Math.max(0, 0.4 + 0.2 * random.normal())
      elasticity.push(truth)
      promotionLift.push(lift)
      const level = Math.log(units) + 0.8 * random.normal()
      const rows = simulateProduct(random, {
        truth,
        lift,
        level,
        season,
        festivals,
        stores,
        weeks,
        answer,
        isTested: random.next() < testShare,
      })
      products.push({ id: `p${c}-${k}`, category: `c${c}`, weeks: rows })
    }
  }
  return { products, elasticity, promotionLift }
}

interface Made {
  readonly truth: number
  readonly lift: number
  readonly level: number
  readonly season: Float64Array
  readonly festivals: readonly number[]
  readonly stores: number
  readonly weeks: number
  readonly answer: number
  readonly isTested: boolean
}

function simulateProduct(random: Random, made: Made): SalesWeek[] {
  const { truth, lift, level, season, festivals, stores, weeks, answer, isTested } = made
  const around = 2000 + random.int(30_000)
  const storeLevel = Array.from({ length: stores }, () => 0.3 * random.normal())
  const storePrice = Array.from({ length: stores }, () => STORE_PRICE_SD * random.normal())
  const recent: number[] = []
  let [drift, cost, regular] = [0, 0, 0]
  const testFrom = BURN_IN + 10 + random.int(Math.max(1, weeks - 10 - TEST_WEEKS))
  const rows: SalesWeek[] = []
  for (let t = 0; t < weeks + BURN_IN; t++) {
    drift = DRIFT_KEPT * drift + DRIFT_SD * Math.sqrt(1 - DRIFT_KEPT ** 2) * random.normal()
    cost += 0.01 * random.normal()
    if (t % 13 === 5) cost += 0.03 * random.normal()
    if (random.next() < 0.2) {
      const seen = recent.slice(-4)
      const felt = seen.length > 0 ? seen.reduce((a, b) => a + b, 0) / seen.length : 0
      regular = answer * felt + 0.7 * cost + REGULAR_SD * random.normal()
      for (let s = 0; s < stores; s++) storePrice[s] = STORE_PRICE_SD * random.normal()
    }
    const isFeast = festivals.includes(t % 52)
    const isDeal = random.next() < (isFeast ? FEAST_DEALS : DEALS)
    const cut = isDeal ? -(0.1 + 0.25 * random.next()) : 0
    const promotion = isDeal && random.next() < 0.5 ? 1 : 0
    const isTest = isTested && t >= testFrom && t < testFrom + TEST_WEEKS
    let felt = 0
    for (let s = 0; s < stores; s++) {
      const drawn = isTest ? TEST_STEP * (random.int(3) - 1) : 0
      const log = isTest ? drawn : regular + storePrice[s]! + cut
      const listPrice = Math.max(1, Math.round(around * Math.exp(log)))
      const shown = isTest ? 0 : promotion
      const own = level + storeLevel[s]! + season[t]! + drift + STORE_NOISE_SD * random.normal()
      const mean = Math.exp(own + truth * Math.log(listPrice / around) + lift * shown)
      const demand = drawPoisson(random, mean)
      const stock =
        random.next() < 0.12 ? Math.round(Math.exp(level + storeLevel[s]!) * (0.5 + 1.5 * random.next())) : 1e9
      const sold = Math.min(demand, stock)
      felt += (Math.log(sold + 0.5) - level - storeLevel[s]!) / stores
      if (t >= BURN_IN)
        rows.push({
          week: t - BURN_IN,
          store: s,
          units: sold,
          listPrice,
          promotion: shown,
          ...(demand > stock ? { isStockOut: true } : {}),
          ...(isTest ? { isTest: true } : {}),
        })
    }
    recent.push(felt)
  }
  return rows
}
