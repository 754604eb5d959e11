import { normalQuantile } from '@qianmian/kernel'

/** Points of the logarithm of the rate that are looked at, and what of it is kept. */
const POINTS = 400
const KEPT = 64
/** Residuals that a law is made of; with fewer than this it is a normal one. */
const FEWEST = 30

/** How much a product sells itself, beside what those like it say. */
export interface OwnSales {
  readonly units: number
  /** Sum over its periods of what each multiplies the usual rate by; the number of periods where all are usual. */
  readonly exposure: number
  /** Sum of the squares of those factors. */
  readonly squares: number
}

/** How sure the rate of a product is, as equally likely values. */
export interface Level {
  /** Rising, units a period. */
  readonly values: Float64Array
  readonly mean: number
  /** Share of its own sales in it: by how much they narrowed it. */
  readonly ownShare: number
}

/**
 * The law of a rate: around the middle that like products say, in the form that the errors of those had (a kernel over
 * them; the smearing of Duan 1983 follows), then what was sold itself (negative binomial).
 * @param middle logarithm of the rate @param deviation how unsure it is @param apart errors of others in such deviations, rising
 * @param overdispersion variance of a period beyond the mean, by its square
 */
export function levelOf(
  middle: number,
  deviation: number,
  apart: Float64Array,
  own: OwnSales,
  overdispersion: number,
): Level {
  const errors = smoothed(apart, deviation)
  const width = Math.sqrt(varianceOf(errors))
  const far = 4 * width + 1
  const seen = own.exposure > 0 ? Math.log((own.units + 0.5) / own.exposure) : middle
  const [from, to] = [Math.min(middle, seen) - far, Math.max(middle, seen) + far]
  const at = Float64Array.from({ length: POINTS }, (_, i) => from + ((to - from) * (i + 0.5)) / POINTS)
  const bandwidth = Math.max(0.05, (0.9 * width) / errors.length ** 0.2)
  const before = at.map((log) => {
    let density = 1e-12
    for (const error of errors) density += Math.exp(-0.5 * ((log - middle - error) / bandwidth) ** 2)
    return density
  })
  const after = withOwn(at, before, own, overdispersion)
  const [prior, posterior] = [spreadOf(at, before), spreadOf(at, after)]
  const values = equallyLikely(at, after)
  return {
    values,
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    ownShare: own.exposure > 0 ? Math.min(1, Math.max(0, 1 - posterior / prior)) : 0,
  }
}

/** Of many errors a few that stand for all; of few, a normal law. */
const smoothed = (apart: Float64Array, deviation: number): Float64Array =>
  Float64Array.from(
    { length: KEPT },
    (_, i) =>
      deviation * (apart.length >= FEWEST ? quantileOf(apart, (i + 0.5) / KEPT) : normalQuantile((i + 0.5) / KEPT)),
  )

function withOwn(
  at: Float64Array,
  before: Float64Array,
  { units, exposure, squares }: OwnSales,
  overdispersion: number,
): Float64Array {
  if (!(exposure > 0)) return before
  // A sum over periods has the size that its periods have together, whatever the rate.
  const size = (exposure * exposure) / Math.max(1e-9, overdispersion * squares)
  const chances = at.map((log) => {
    const mean = Math.exp(log) * exposure
    return size * Math.log(size / (size + mean)) + units * Math.log(mean / (size + mean))
  })
  const most = chances.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return before.map((density, i) => density * Math.exp((chances[i] as number) - most))
}

function equallyLikely(at: Float64Array, density: Float64Array): Float64Array {
  const all = density.reduce((sum, one) => sum + one, 0)
  const half = ((at[1] as number) - (at[0] as number)) / 2
  const values = new Float64Array(KEPT)
  let [sum, k] = [0, 0]
  for (let i = 0; i < at.length && k < KEPT; i++) {
    const next = sum + (density[i] as number)
    while (k < KEPT && next >= ((k + 0.5) / KEPT) * all) {
      const share = (((k + 0.5) / KEPT) * all - sum) / Math.max(1e-300, density[i] as number)
      values[k] = Math.exp((at[i] as number) + half * (2 * share - 1))
      k += 1
    }
    sum = next
  }
  for (; k < KEPT; k++) values[k] = values[k - 1] ?? Math.exp(at.at(-1) as number)
  return values
}

const varianceOf = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.max(1e-4, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function spreadOf(at: Float64Array, density: Float64Array): number {
  let [all, first, second] = [0, 0, 0]
  at.forEach((log, i) => {
    const weight = density[i] as number
    all += weight
    first += weight * log
    second += weight * log * log
  })
  return second / all - (first / all) ** 2
}

function quantileOf(rising: Float64Array, share: number): number {
  const at = share * (rising.length - 1)
  const low = Math.floor(at)
  const [a, b] = [rising[low] as number, rising[Math.min(rising.length - 1, low + 1)] as number]
  return a + (at - low) * (b - a)
}
