import { normalCdf } from '@qianmian/kernel'
import { inverted, times } from '../math/solve.ts'
import type { Design } from './design.ts'
import type { PromotionBelief } from './promotion-belief.ts'

/** Coefficients of a product's log-linear demand. */
export interface DemandFit {
  readonly coefficients: Float64Array
  /** Covariance, clustered by blocks of weeks. Row-major. */
  readonly covariance: Float64Array
  /** Units expected by row, without the offset of the week. */
  readonly base: Float64Array
}

const ROUNDS = 8
/** Weeks that are taken to hang together beyond what the model says: a month. */
const BLOCK = 4
const RIDGE = 1e-6
const MOST_LOG = 12

/** Mean of a lognormal that is at least `least`, given its log mean and deviation: what was wanted when it ran out. */
function wanted(logMean: number, sd: number, least: number): number {
  const z = (Math.log(least + 0.5) - logMean) / sd
  const above = normalCdf(-z)
  if (above < 1e-4) return least * (1 + sd / 2)
  return Math.max(least, Math.exp(logMean + (sd * sd) / 2) * (normalCdf(sd - z) / above))
}

/**
 * Fits log-linear demand by weighted least squares on working responses (counts with more than Poisson spread), with an effect
 * of each week that all stores share as a random one, and stock-outs filled by what the fit says was wanted (Dempster, Laird &
 * Rubin 1977). The covariance is clustered by blocks of weeks (Liang & Zeger 1986), and never below that of the model.
 * @param offset log effect of each week
 * @param belief of the promotion lift; its own figures alone where absent
 * @returns undefined when a column cannot be told from the others
 */
export function fitDemand(design: Design, offset: Float64Array, belief?: PromotionBelief): DemandFit | undefined {
  const { rows, columns: p, x, units, isCensored, week, promotion } = design
  const y = units.slice()
  const eta = Float64Array.from(y, (one) => Math.log(one + 0.5))
  let [rowVariance, weekVariance] = [0.05, 0.05]
  let coefficients = new Float64Array(p)
  let inverse: Float64Array | undefined
  const weight = new Float64Array(rows)
  const residual = new Float64Array(rows)
  const matrix = new Float64Array(p * p)
  const right = new Float64Array(p)
  const sums = new Float64Array(p)
  for (let round = 0; round < ROUNDS; round++) {
    matrix.fill(0)
    right.fill(0)
    for (let from = 0; from < rows; ) {
      let to = from
      while (to < rows && week[to] === week[from]) to += 1
      sums.fill(0)
      let [total, response] = [0, 0]
      for (let r = from; r < to; r++) {
        const mu = Math.exp(eta[r]!)
        const w = 1 / (1 / mu + rowVariance)
        const z = eta[r]! + (y[r]! - mu) / mu - offset[week[r]!]!
        weight[r] = w
        total += w
        response += w * z
        for (let a = 0; a < p; a++) {
          const wx = w * x[r * p + a]!
          if (wx === 0) continue
          sums[a] = sums[a]! + wx
          right[a] = right[a]! + wx * z
          for (let b = 0; b <= a; b++) matrix[a * p + b] = matrix[a * p + b]! + wx * x[r * p + b]!
        }
      }
      const shared = 1 / (1 / weekVariance + total)
      for (let a = 0; a < p; a++) {
        right[a] = right[a]! - shared * sums[a]! * response
        for (let b = 0; b <= a; b++) matrix[a * p + b] = matrix[a * p + b]! - shared * sums[a]! * sums[b]!
      }
      from = to
    }
    for (let a = 0; a < p; a++) {
      matrix[a * p + a] = matrix[a * p + a]! + RIDGE
      for (let b = 0; b < a; b++) matrix[b * p + a] = matrix[a * p + b]!
    }
    if (belief && promotion >= 0) {
      matrix[promotion * p + promotion] = matrix[promotion * p + promotion]! + 1 / belief.variance
      right[promotion] = right[promotion]! + belief.mean / belief.variance
    }
    inverse = inverted(matrix, p)
    if (!inverse) return undefined
    coefficients = times(inverse, right) as Float64Array<ArrayBuffer>
    for (let r = 0; r < rows; r++) {
      let sum = offset[week[r]!]!
      for (let a = 0; a < p; a++) sum += x[r * p + a]! * coefficients[a]!
      eta[r] = Math.max(-MOST_LOG, Math.min(MOST_LOG, sum))
    }
    const sd = Math.sqrt(rowVariance + weekVariance)
    for (let r = 0; r < rows; r++) {
      if (isCensored[r] === 1) y[r] = wanted(eta[r]!, sd, units[r]!)
      const mu = Math.exp(eta[r]!)
      residual[r] = (y[r]! - mu) / mu
    }
    ;[rowVariance, weekVariance] = spreads(design, residual, eta, p)
  }
  if (!inverse) return undefined
  return {
    coefficients,
    covariance: clustered(design, weight, residual, weekVariance, inverse),
    base: base(eta, offset, week),
  }
}

const base = (eta: Float64Array, offset: Float64Array, week: Int32Array): Float64Array =>
  eta.map((one, r) => Math.exp(one - offset[week[r]!]!))

/** Variance of what a store's week adds and of what the week adds to all stores, by moments. */
function spreads({ rows, week }: Design, residual: Float64Array, eta: Float64Array, p: number): [number, number] {
  let [within, withinCount, pairs, pairCount] = [0, 0, 0, 0]
  for (let from = 0; from < rows; ) {
    let to = from
    while (to < rows && week[to] === week[from]) to += 1
    let [sum, squares] = [0, 0]
    for (let r = from; r < to; r++) {
      // Far outliers are held: they would make every other row count for nothing.
      const one = Math.max(-2, Math.min(2, residual[r]!))
      sum += one
      squares += one * one
      within += one * one - Math.exp(-eta[r]!)
      withinCount += 1
    }
    pairs += sum * sum - squares
    pairCount += (to - from) * (to - from - 1)
    from = to
  }
  const all = within / Math.max(1, withinCount - p)
  const shared = pairCount > 0 ? pairs / pairCount : all / 2
  const weekly = Math.min(4, Math.max(0.002, shared))
  return [Math.min(4, Math.max(0.002, all - weekly)), weekly]
}

function clustered(
  { rows, columns: p, x, week }: Design,
  weight: Float64Array,
  residual: Float64Array,
  weekVariance: number,
  inverse: Float64Array,
): Float64Array {
  const meat = new Float64Array(p * p)
  const score = new Float64Array(p)
  let [block, blocks] = [-1, 0]
  const close = (): void => {
    for (let a = 0; a < p; a++) for (let b = 0; b < p; b++) meat[a * p + b] = meat[a * p + b]! + score[a]! * score[b]!
    score.fill(0)
    blocks += 1
  }
  for (let from = 0; from < rows; ) {
    let to = from
    while (to < rows && week[to] === week[from]) to += 1
    const own = Math.floor(week[from]! / BLOCK)
    if (block >= 0 && own !== block) close()
    block = own
    let [total, response] = [0, 0]
    for (let r = from; r < to; r++) {
      total += weight[r]!
      response += weight[r]! * residual[r]!
    }
    const shared = response / (1 / weekVariance + total)
    for (let r = from; r < to; r++) {
      const value = weight[r]! * (residual[r]! - shared)
      for (let a = 0; a < p; a++) score[a] = score[a]! + value * x[r * p + a]!
    }
    from = to
  }
  close()
  const correction = (blocks / Math.max(1, blocks - 1)) * (rows / Math.max(1, rows - p))
  const covariance = new Float64Array(p * p)
  const half = new Float64Array(p * p)
  for (let a = 0; a < p; a++)
    for (let b = 0; b < p; b++) {
      let sum = 0
      for (let k = 0; k < p; k++) sum += inverse[a * p + k]! * meat[k * p + b]!
      half[a * p + b] = sum
    }
  for (let a = 0; a < p; a++)
    for (let b = 0; b < p; b++) {
      let sum = 0
      for (let k = 0; k < p; k++) sum += half[a * p + k]! * inverse[k * p + b]!
      covariance[a * p + b] = correction * sum
    }
  for (let a = 0; a < p; a++) covariance[a * p + a] = Math.max(covariance[a * p + a]!, inverse[a * p + a]!)
  return covariance
}
