/**
 * What is believed of linear demand `level * (1 - elasticity * x)` where `x` is how far a price is from the reference, as a
 * share of it. The elasticity lives on a grid, so that its sign and its prior are held exactly; level and noise are worked out
 * for each of its values. Sums are all that is kept of the past.
 */
export interface DemandSums {
  n: number
  x: number
  xx: number
  y: number
  xy: number
  yy: number
}

export interface BeliefPrior {
  /** Elasticity at the reference price, as a positive number. */
  readonly mean: number
  readonly sd: number
  /** Noise of one observation as a share of the level, and how many observations that belief is worth. */
  readonly noise: number
  readonly noiseWeight: number
}

/** A grid of elasticities with what each of them implies. */
export interface Belief {
  readonly elasticity: Float64Array
  readonly weight: Float64Array
  readonly level: Float64Array
  /** Standard deviation of the level given the elasticity. */
  readonly levelSd: Float64Array
  readonly noiseVariance: number
}

const [LEAST, MOST, POINTS] = [0.3, 7, 68]
const GRID = Float64Array.from({ length: POINTS }, (_, g) => LEAST + ((MOST - LEAST) * g) / (POINTS - 1))

export const emptySums = (): DemandSums => ({ n: 0, x: 0, xx: 0, y: 0, xy: 0, yy: 0 })

/** Adds what was sold in a period. @param keep share of what was known before that is still believed; 1 where absent */
export function addObservation(sums: DemandSums, x: number, units: number, keep = 1): void {
  sums.n = keep * sums.n + 1
  sums.x = keep * sums.x + x
  sums.xx = keep * sums.xx + x * x
  sums.y = keep * sums.y + units
  sums.xy = keep * sums.xy + x * units
  sums.yy = keep * sums.yy + units * units
}

/** The belief after what was seen; before anything was, that of the prior with a level of one. */
export function beliefOf(sums: DemandSums, prior: BeliefPrior): Belief {
  const weight = new Float64Array(POINTS)
  const level = new Float64Array(POINTS)
  const levelSd = new Float64Array(POINTS)
  const { n, x, xx, y, xy, yy } = sums
  const misfit = new Float64Array(POINTS)
  let best = Number.POSITIVE_INFINITY
  let typical = 1
  for (let g = 0; g < POINTS; g++) {
    const e = GRID[g]!
    const zz = n - 2 * e * x + e * e * xx
    const zy = y - e * xy
    level[g] = n > 0 ? Math.max(1e-9, zy / Math.max(1e-9, zz)) : 1
    misfit[g] = n > 0 ? Math.max(0, yy - (zy * zy) / Math.max(1e-9, zz)) : 0
    if (misfit[g]! < best) [best, typical] = [misfit[g]!, level[g]!]
  }
  const noiseVariance =
    (prior.noiseWeight * (prior.noise * typical) ** 2 + best) / (prior.noiseWeight + Math.max(0, n - 2))
  let most = Number.NEGATIVE_INFINITY
  for (let g = 0; g < POINTS; g++) {
    const e = GRID[g]!
    const zz = Math.max(1e-9, n - 2 * e * x + e * e * xx)
    const z = (e - prior.mean) / prior.sd
    weight[g] = -0.5 * z * z - (0.5 * misfit[g]!) / noiseVariance - (n > 0 ? 0.5 * Math.log(zz / n) : 0)
    levelSd[g] = n > 0 ? Math.sqrt(noiseVariance / zz) : 1
    most = Math.max(most, weight[g]!)
  }
  let total = 0
  for (let g = 0; g < POINTS; g++) {
    weight[g] = Math.exp(weight[g]! - most)
    total += weight[g]!
  }
  for (let g = 0; g < POINTS; g++) weight[g] = weight[g]! / total
  return { elasticity: GRID, weight, level, levelSd, noiseVariance }
}

/** Where the profit is highest for an elasticity, as a share from the reference price, within the width. */
export const bestShift = (elasticity: number, margin: number, width: number): number =>
  Math.max(-width, Math.min(width, (1 / elasticity - margin) / 2))
