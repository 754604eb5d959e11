import type { ElasticityReport } from './types.ts'

interface Slope {
  readonly estimate: number
  readonly variance: number
}

/** A product's slopes by prices that were set and by prices that were drawn by lot. */
export interface Raw {
  readonly set?: Slope
  readonly test?: Slope
  readonly covariance: number
}

/**
 * Before tests speak: controls take most of the bias away (first belief), or they do not (second, five times as wide): deviation
 * from product to product, and bias that all share.
 */
const BELIEFS = [
  { weight: 0.75, deviation: 0.1, shared: 0.08 },
  { weight: 0.25, deviation: 0.5, shared: 0.6 },
] as const
const GRID = [0.02, 0.05, 0.08, 0.11, 0.14, 0.18, 0.22, 0.27, 0.33, 0.4, 0.5, 0.65, 0.85]
const FEWEST_TESTS = 5

/**
 * How far prices that somebody set mislead: by products that had a price test too, their differences beyond what chance
 * explains. Beliefs and deviations are averaged over, weighed by how likely they make the differences: a few noisy tests must
 * not make every set price worthless, and many clear ones must be heard.
 */
export function observationBias(raw: readonly Raw[]): ElasticityReport['observationBias'] {
  const pairs = raw.flatMap(({ set, test, covariance }) =>
    set && test ? [{ d: set.estimate - test.estimate, v: set.variance + test.variance - 2 * covariance }] : [],
  )
  if (pairs.length < FEWEST_TESTS) return { mean: 0, deviation: BELIEFS[0].deviation, tests: pairs.length }
  const cells = BELIEFS.flatMap((belief) =>
    GRID.map((deviation, at) => {
      const width = (GRID[at + 1] ?? deviation) - (GRID[at - 1] ?? 0)
      let log = Math.log((belief.weight * width) / (belief.deviation * belief.shared))
      log -= deviation ** 2 / (2 * belief.deviation ** 2)
      let [weight, sum] = [1 / belief.shared ** 2, 0]
      for (const { d, v } of pairs) {
        const one = 1 / (v + deviation ** 2)
        weight += one
        sum += one * d
        log += 0.5 * (Math.log(one) - one * d * d)
      }
      log += 0.5 * ((sum * sum) / weight - Math.log(weight))
      return { mean: sum / weight, square: deviation ** 2 + 1 / weight, log }
    }),
  )
  const most = Math.max(...cells.map(({ log }) => log))
  let [total, mean, square, spread] = [0, 0, 0, 0]
  for (const cell of cells) {
    const weight = Math.exp(cell.log - most)
    total += weight
    mean += weight * cell.mean
    square += weight * cell.mean ** 2
    spread += weight * cell.square
  }
  mean /= total
  // What is not known of the shared bias widens every product's figure too.
  return { mean, deviation: Math.sqrt(spread / total + Math.max(0, square / total - mean * mean)), tests: pairs.length }
}
