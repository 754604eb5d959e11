import { seededRandom } from '@qianmian/kernel'
import { factorise, solveLower, solveUpper } from '../math/cholesky.ts'
import { type CountDistribution, countDistribution } from '../sold/counts.ts'
import { levelOf } from './level.ts'
import {
  type Attributes,
  chanceOf,
  covariance,
  type Likeness,
  learnLikeness,
  logRate,
  type Neighbour,
} from './likeness.ts'

/** A forecast of something that has hardly sold. */
export interface ColdForecast {
  /** Mean units of a usual period. */
  readonly rate: number
  /** Units of a usual period that are as likely to be too many as too few in the long run: the middle of what the rate may be. */
  readonly middle: number
  /** Of one usual period. */
  readonly distribution: CountDistribution
  /** Those that it was learned from, by place, with the share of each: the most first. With `wholeShare` they make one. */
  readonly because: readonly { readonly neighbour: number; readonly share: number }[]
  /** Share of the mean of all of them, which what is like nothing is drawn to. */
  readonly wholeShare: number
  /** Share of what the product itself has sold in the rate: 0 without a past. */
  readonly ownShare: number
  /**
   * @param factor what the period multiplies the usual rate by
   * @returns the least whole number of units that is not exceeded with this probability
   */
  quantile(level: number, factor?: number): number
  /**
   * Possible futures: one rate for the whole of each, for that is what is not known, and chance by period around it.
   * @param factors by step ahead
   */
  paths(count: number, factors: Float64Array, seed: string): readonly Float64Array[]
}

export interface ColdOptions {
  /** What tells how products sell; learned from the neighbours where it is not given, which takes a while. */
  readonly likeness?: Likeness
  /** What the product is a variant of. */
  readonly group?: string
  /** What each of its own periods multiplied the usual rate by; all 1 where it is not given. */
  readonly ownFactors?: Float64Array
}

/** Variance of a period beyond the mean, by its square, where neighbours do not tell; and how many neighbours' worth it is. */
const OVERDISPERSION = 0.5
const OVERDISPERSION_BELIEF = 2
/** Values of the rate, and chances around each, that a distribution is put together from. */
const CHANCES = 16

/**
 * Forecasts a new product by those like it: a mean of the logarithms of their rates by likeness, where what makes alike is learned
 * from the neighbours themselves, as unsure as they were of one another; what the product has sold itself counts more with every
 * period.
 * @param own units by period since it is on sale, also those without a sale; may be empty
 * @throws RangeError without neighbours, or with a negative rate
 * @example coldForecast({ category: 'tea', price: Math.log(59) }, neighbours, Float64Array.of(3, 2)).quantile(0.9)
 */
export function coldForecast(
  attributes: Attributes,
  neighbours: readonly Neighbour[],
  own: Float64Array,
  { likeness: given, group, ownFactors }: ColdOptions = {},
): ColdForecast {
  const learned = given ?? learnLikeness(neighbours)
  const { middle, deviation, shares, wholeShare } = saidBy(attributes, group, neighbours, learned)
  const overdispersion = overdispersionOf(neighbours, shares)
  const factors = ownFactors ?? new Float64Array(own.length).fill(1)
  const level = levelOf(
    middle,
    deviation,
    learned.errors,
    {
      units: own.reduce((sum, units) => sum + units, 0),
      exposure: factors.reduce((sum, factor) => sum + factor, 0),
      squares: factors.reduce((sum, factor) => sum + factor * factor, 0),
    },
    overdispersion,
  )
  const { values, mean: rate } = level
  const around = values.reduce((sum, value) => sum + (value - rate) ** 2, 0) / values.length
  const soldAt = (mean: number): CountDistribution => countDistribution(mean, mean + overdispersion * mean * mean)
  const mixed = new Map<number, Float64Array>()
  const mixtureOf = (factor: number): Float64Array => {
    const known = mixed.get(factor)
    if (known) return known
    const units = new Float64Array(values.length * CHANCES)
    values.forEach((value, v) => {
      const chance = soldAt(value * factor)
      for (let c = 0; c < CHANCES; c++) units[v * CHANCES + c] = chance.quantile((c + 0.5) / CHANCES)
    })
    mixed.set(factor, units.sort())
    return units
  }
  return {
    rate,
    middle: values[Math.floor(values.length / 2)] as number,
    ownShare: level.ownShare,
    distribution: countDistribution(rate, rate + overdispersion * (rate * rate + around) + around),
    because: [...shares]
      .flatMap((share, neighbour) => (share > 0 ? [{ neighbour, share }] : []))
      .sort((a, b) => b.share - a.share || a.neighbour - b.neighbour),
    wholeShare,
    quantile(probability, factor = 1) {
      const units = mixtureOf(factor)
      return units[Math.min(units.length - 1, Math.max(0, Math.ceil(probability * units.length) - 1))] as number
    },
    paths(count, steps, seed) {
      const random = seededRandom(seed)
      // Every part of what the rate may be has its turn, in no order.
      const turns = random.shuffle(Array.from({ length: count }, (_, k) => (k + random.next()) / count))
      return turns.map((turn) => {
        const value = values[Math.min(values.length - 1, Math.floor(turn * values.length))] as number
        return steps.map((factor) => soldAt(value * factor).draw(random))
      })
    },
  }
}

/** Neighbours that have most in common with a product: what more would say is said by the mean of all. */
const NEAREST = 120

/** What neighbours say of the logarithm of a rate, how unsure that is, and how much of it each says. */
function saidBy(
  attributes: Attributes,
  group: string | undefined,
  neighbours: readonly Neighbour[],
  learned: Likeness,
) {
  const common = Float64Array.from(neighbours, (one) => covariance(attributes, group, one, learned))
  const near = [...common.keys()]
    .filter((i) => (common[i] as number) > 1e-9)
    .sort((a, b) => (common[b] as number) - (common[a] as number) || a - b)
    .slice(0, NEAREST)
  const n = near.length
  const matrix = new Float64Array(n * n)
  near.forEach((at, i) => {
    const one = neighbours[at] as Neighbour
    for (let k = 0; k <= i; k++)
      matrix[i * n + k] = covariance(one.attributes, one.group, neighbours[near[k] as number] as Neighbour, learned)
    matrix[i * n + i] = (matrix[i * n + i] as number) + learned.own + chanceOf(one)
  })
  let variance = learned.group + learned.own
  for (const effect of learned.attributes.values()) variance += effect.variance
  const shares = new Float64Array(neighbours.length)
  let [middle, all] = [learned.mean, 0]
  if (n > 0 && factorise(matrix, n)) {
    const b = Float64Array.from(near, (at) => common[at] as number)
    const weights = solveUpper(matrix, n, solveLower(matrix, n, b))
    weights.forEach((weight, i) => {
      const at = near[i] as number
      middle += weight * (logRate(neighbours[at] as Neighbour) - learned.mean)
      variance -= weight * (b[i] as number)
      all += weight
      // Who speaks against, for it is like others that speak, is no reason that anybody could follow.
      shares[at] = Math.max(0, weight)
    })
  }
  const whole = Math.max(0, 1 - all)
  const sum = shares.reduce((total, share) => total + share, whole)
  return {
    middle,
    deviation: Math.sqrt(Math.max(1e-6, variance)),
    shares: shares.map((share) => share / sum),
    wholeShare: whole / sum,
  }
}

function overdispersionOf(neighbours: readonly Neighbour[], shares: Float64Array): number {
  let [top, weight] = [OVERDISPERSION_BELIEF * OVERDISPERSION, OVERDISPERSION_BELIEF]
  neighbours.forEach(({ overdispersion }, i) => {
    if (overdispersion === undefined) return
    top += neighbours.length * (shares[i] as number) * overdispersion
    weight += neighbours.length * (shares[i] as number)
  })
  return top / weight
}
