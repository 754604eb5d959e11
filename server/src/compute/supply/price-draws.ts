import { normalQuantile, seededRandom } from '@qianmian/kernel'

/** Futures that every price is tried in. */
export const DRAWS = 400
/** Standard deviations from the middle to the end of an interval. */
const [Z80, Z90] = [normalQuantile(0.9), normalQuantile(0.95)]
/** Nobody buys more because it costs more, as far as is known. */
const LEAST_ELASTIC = -0.05

/** Standard normal draws, the same for every product and price, so that differences are no luck of the draw. */
export interface Shocks {
  readonly elasticity: Float64Array
  readonly demand: Float64Array
}

/** Evenly spread normals in two orders by chance: each draw stands for as much as any other. */
export function makeShocks(seed: string): Shocks {
  const even = Array.from({ length: DRAWS }, (_, i) => normalQuantile((i + 0.5) / DRAWS))
  const random = seededRandom(seed)
  return {
    elasticity: Float64Array.from(random.fork('elasticity').shuffle(even)),
    demand: Float64Array.from(random.fork('demand').shuffle(even)),
  }
}

/** Elasticities that are possible: normal with the width of the 90 % interval, held below zero. */
export const elasticityDraws = (
  { elasticity }: Shocks,
  { mean, lower, upper }: { readonly mean: number; readonly lower: number; readonly upper: number },
): Float64Array => {
  const deviation = (upper - lower) / (2 * Z90)
  return elasticity.map((z) => Math.min(LEAST_ELASTIC, mean + z * deviation))
}

/** Units a week that are possible at the present price: each side as wide as the 80 % interval says, the mean as forecast. */
export function weeklyDraws(
  { demand }: Shocks,
  { mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number },
): Float64Array {
  const [down, up] = [Math.max(0, mean - low) / Z80, Math.max(0, high - mean) / Z80]
  const drawn = demand.map((z) => Math.max(0, mean + z * (z < 0 ? down : up)))
  const sum = drawn.reduce((total, one) => total + one, 0)
  return sum > 0 ? drawn.map((one) => (one * mean * DRAWS) / sum) : drawn
}

/** What may come of a price, beyond the present one. Money in minor units a week, unrounded. */
export interface Outlook {
  readonly priceMinor: number
  /** Profit beyond the present price: mean and 80 % interval. */
  readonly profit: { readonly mean: number; readonly low: number; readonly high: number }
  /** Units that would be wanted: mean and 90 % interval; stock does not hold them back. */
  readonly wanted: { readonly mean: number; readonly low: number; readonly high: number }
  /** Units that would be sold from what there is. */
  readonly sold: number
}

/** The value below which a share of sorted draws lies, between two draws where it falls between. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const [a = 0, b = a] = [sorted[below], sorted[Math.min(sorted.length - 1, below + 1)]]
  return a + (b - a) * (at - below)
}

/** Mean and interval of draws; an interval always holds its mean, however skew the draws are. */
function between(draws: Float64Array, side: number): Outlook['profit'] {
  const mean = draws.reduce((total, one) => total + one, 0) / draws.length
  const sorted = draws.slice().sort()
  return { mean, low: Math.min(mean, quantile(sorted, side)), high: Math.max(mean, quantile(sorted, 1 - side)) }
}

/**
 * Tries one price in every future: demand by constant elasticity from the forecast at the present price, sales held by stock.
 * @param weekly from `weeklyDraws`
 * @param elasticity from `elasticityDraws`
 * @param worth what selling a unit gives up, minor units: its cost, or what a unit of overstock would bring in the end
 * @param units to be had; `null` where nobody counts
 */
export function outlookAt(
  priceMinor: number,
  present: {
    readonly priceMinor: number
    readonly weekly: Float64Array
    readonly elasticity: Float64Array
    readonly worth: number
    readonly units: number | null
  },
): Outlook {
  const { weekly, elasticity, worth, units } = present
  const [wanted, gain] = [new Float64Array(weekly.length), new Float64Array(weekly.length)]
  const ratio = Math.log(priceMinor / present.priceMinor)
  const most = units === null ? Number.POSITIVE_INFINITY : Math.max(0, units)
  let total = 0
  for (let k = 0; k < weekly.length; k++) {
    const now = weekly[k]!
    const then = now * Math.exp(elasticity[k]! * ratio)
    const sold = Math.min(then, most)
    wanted[k] = then
    total += sold
    gain[k] = sold * (priceMinor - worth) - Math.min(now, most) * (present.priceMinor - worth)
  }
  return { priceMinor, profit: between(gain, 0.1), wanted: between(wanted, 0.05), sold: total / weekly.length }
}
