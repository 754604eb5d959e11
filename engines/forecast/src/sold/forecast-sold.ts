import { type Random, seededRandom } from '@qianmian/kernel'
import { forecast } from '../ensemble/forecast.ts'
import { fitCroston, fitFading, fitMean } from '../members/intermittent.ts'
import type { Fitted } from '../members/member.ts'
import { type Cleaned, cleaned } from './clean.ts'
import { countDistribution } from './counts.ts'
import { type Classed, demandClass } from './demand-class.ts'

/** What an item sold. */
export interface Sold {
  /** Units a period, oldest first; NaN for a gap. */
  readonly units: Float64Array
  readonly period: number
  /** 0 where the item was out of stock in the period. */
  readonly inStock?: Uint8Array
  /** Sales are whole units; by default where all that were seen are. */
  readonly isCount?: boolean
}

/** A forecast of what will be sold, with how the series was read. */
export interface SoldForecast {
  readonly kind: Classed['kind']
  readonly notes: Cleaned['notes']
  readonly mean: Float64Array
  /** @returns units by step ahead that are not exceeded with this probability; whole ones where sales are counts */
  quantile(level: number): Float64Array
  /** Possible futures, each by step ahead: their sums over a lead time have the right spread. */
  paths(count: number, seed: string): readonly Float64Array[]
  readonly members: readonly { readonly name: string; readonly weight: number }[]
}

/** What is believed of something that nothing is known of: variance beyond the mean of counts, by its square. */
const OVERDISPERSION = 0.5
const BELIEF = 10

/**
 * Forecasts what an item sells, whatever its kind: cleans and classes the series, and hands even sales to the ensemble, the
 * others (intermittent, lumpy, new, dead) to members made for zeros, with counts as outcomes.
 * @throws RangeError on an empty series, an infinite value, or no horizon
 * @example forecastSold({ units: Float64Array.of(0, 0, 2, 0, 0, 1, 0, 0, 0), period: 1 }, 4).quantile(0.95)
 */
export function forecastSold(sold: Sold, horizon: number): SoldForecast {
  if (!(horizon >= 1)) throw new RangeError('a forecast goes at least one period ahead')
  const { values: filled, notes } = cleaned(sold.units, sold.period, sold.inStock)
  const isKnown = Uint8Array.from(sold.units, (units, t) => (sold.inStock?.[t] === 0 || Number.isNaN(units) ? 0 : 1))
  // Days without stock say nothing of how often something sells; but the day that sold the last one did sell, and leaving it out
  // would leave out the best days. Large single sales are what lumpy demand is made of: only the ensemble has them damped.
  const sales = sold.units.filter((units, t) => units > 0 || isKnown[t] === 1).map((units) => Math.max(0, units))
  const seen = sales.length > 0 ? sales : filled
  const { kind } = demandClass(seen)
  if (kind === 'smooth' || kind === 'erratic') {
    const said = forecast({ values: filled, period: sold.period, isKnown }, horizon, { isNonNegative: true })
    return {
      kind,
      notes,
      mean: said.mean,
      members: said.members,
      quantile: (level) => said.quantile(level),
      paths: (count, seed) => said.paths(count, seed),
    }
  }
  const first = Math.max(
    0,
    seen.findIndex((value) => value > 0),
  )
  const life = kind === 'dead' ? seen : seen.subarray(first)
  const members: Fitted[] = [fitFading(life), fitCroston(life), fitMean(life)].flatMap((member) => member ?? [])
  // What sold once long ago and then never is not worth its long mean.
  const used = kind === 'dead' ? members.filter(({ name }) => name !== 'croston sba' && name !== 'mean') : members
  const chosen = used.length > 0 ? used : [fitMean(life)]
  const said = chosen.map((member) => member.predict(life.length, horizon))
  const mean = Float64Array.from({ length: horizon }, (_, step) =>
    said.reduce((sum, one) => sum + (one[step] as number) / said.length, 0),
  )
  const isCount = sold.isCount ?? life.every((value) => Number.isInteger(value))
  const unit = isCount ? 1 : Math.min(...life.filter((value) => value > 0), 1)
  const spread = dispersion(life, unit)
  const at = mean.map((value) => value / unit)
  const distributions = Array.from(at, (value) => countDistribution(value, value + spread * value * value))
  return {
    kind,
    notes,
    mean,
    members: chosen.map(({ name }) => ({ name, weight: 1 / chosen.length })),
    quantile: (level) => Float64Array.from(distributions, (one) => unit * one.quantile(level)),
    paths(count, seed) {
      const random = seededRandom(seed)
      const common = levelVariance(life, unit, horizon, spread)
      const own = Math.max(0, (1 + spread) / (1 + common) - 1)
      return Array.from({ length: count }, () => {
        const level = common > 0 ? levelFactor(common, random) : 1
        return at.map((value) => {
          const lifted = value * level
          return unit * countDistribution(lifted, lifted + own * lifted * lifted).draw(random)
        })
      })
    },
  }
}

/** Blocks' worth of the belief that the level moves this much, by its square. */
const LEVEL_BELIEF = 6
const LEVEL_MOVES = 0.05

/**
 * How much the level of a horizon differs from what was expected of it, by the mean's square: sums over blocks of the past vary
 * more than periods apart would make them. Without it sums of futures are too narrow.
 */
function levelVariance(life: Float64Array, unit: number, horizon: number, spread: number): number {
  const blocks = Math.floor(life.length / horizon)
  const sums = Float64Array.from({ length: blocks }, (_, b) => {
    const end = life.length - b * horizon
    return life.subarray(end - horizon, end).reduce((sum, value) => sum + value / unit, 0)
  })
  const mean = sums.reduce((sum, value) => sum + value, 0) / Math.max(1, blocks)
  if (!(mean > 0) || blocks < 2) return Math.min(spread, LEVEL_MOVES)
  // From one block to the next: half of the squared step, so that a slow trend counts little.
  let square = 0
  for (let b = 1; b < blocks; b++) square += ((sums[b] as number) - (sums[b - 1] as number)) ** 2 / 2
  const apart = mean + (spread * mean * mean) / horizon
  const moved = Math.max(0, square / (blocks - 1) - apart) / mean ** 2
  const seen = (blocks * moved + LEVEL_BELIEF * LEVEL_MOVES) / (blocks + LEVEL_BELIEF)
  return Math.min(spread, seen)
}

/** A factor with mean 1 and a variance, log-normal. */
function levelFactor(variance: number, random: Random): number {
  const width = Math.sqrt(Math.log(1 + variance))
  return Math.exp(width * random.normal() - (width * width) / 2)
}

/** Variance beyond the mean, by the mean's square, drawn to what is common where little was seen. */
function dispersion(life: Float64Array, unit: number): number {
  const n = life.length
  const mean = life.reduce((sum, value) => sum + value / unit, 0) / n
  if (mean === 0 || n < 2) return OVERDISPERSION
  const variance = life.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0) / (n - 1)
  const seen = Math.max(0, variance - mean) / mean ** 2
  return (n * seen + BELIEF * OVERDISPERSION) / (n + BELIEF)
}
