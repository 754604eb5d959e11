import { logit, sigmoid } from '../math/functions.ts'
import { invertSpd } from '../math/spd.ts'
import type { Block, Design, GlobalLevel, ResidualLevel } from './design.ts'

/** Typical variance of log-odds effects by level, before data: where learning of variances starts from. */
const PRIOR_VARIANCE: Readonly<Record<GlobalLevel | ResidualLevel, number>> = {
  category: 0.1,
  audience: 0.1,
  occasion: 0.05,
  feature: 0.03,
  'feature×feature': 0.01,
  'feature×category': 0.01,
  'feature×audience': 0.01,
  'feature×occasion': 0.01,
  product: 0.1,
  'product×audience': 0.02,
  'product×feature': 0.01,
  arm: 0.05,
  'arm×audience': 0.03,
  'arm×occasion': 0.02,
}
/** Shape of the inverse-gamma prior of each variance: small, so that data soon have their way. */
const PRIOR_SHAPE = 1
const INTERCEPT_VARIANCE = 1
const INTERCEPT_MEAN = logit(0.02)
const LEAST_VARIANCE = 1e-5
const MOST_STEP = 1.5

/** Posterior of one product's cells, given the global effects. */
export interface BlockFit {
  readonly block: Block
  /** (K + W⁻¹)⁻¹, n × n. */
  readonly inverse: Float64Array
  /** inverse · (z − X g). */
  readonly alpha: Float64Array
}

/** Gaussian posterior of the log-odds (Laplace), with the variances that the data chose. */
export interface Fit {
  readonly design: Design
  /** By levels.global and levels.residual. */
  readonly globalVariance: Float64Array
  readonly residualVariance: Float64Array
  readonly mean: Float64Array
  /** Covariance of global effects, D × D. */
  readonly covariance: Float64Array
  readonly blocks: ReadonlyMap<string, BlockFit>
  /** Fitted log-odds of the cells, in the order that was given. */
  readonly logOdds: Float64Array
}

/**
 * Fits a logistic mixed model to counts: log-odds = intercept + global effects + residuals of the product. Inner loop:
 * penalised iteratively reweighted least squares; variances by the MM update of Zhou, Hu, Qiao & Yan ("MM algorithms for
 * variance components models", 2019) with an inverse-gamma prior, so shrinkage is empirical Bayes and cannot collapse.
 * Residuals are eliminated product by product (universal kriging), so the dense part has only the global effects.
 * @param exposure impressions by cell, ≥ 0, may be fractional
 * @param events outcomes by cell, 0..exposure
 * @param start an earlier fit of the same design: begins there, and needs fewer rounds
 */
export function fitCounts(design: Design, exposure: Float64Array, events: Float64Array, rounds = 12, start?: Fit): Fit {
  const { levels, levelOfColumn, blocks } = design
  const width = levelOfColumn.length
  const priorGlobal = levels.global.map((level) => PRIOR_VARIANCE[level])
  const priorResidual = levels.residual.map((level) => PRIOR_VARIANCE[level])
  const canStart = start?.design === design
  const globalVariance = canStart ? start.globalVariance.slice() : Float64Array.from(priorGlobal)
  const residualVariance = canStart ? start.residualVariance.slice() : Float64Array.from(priorResidual)
  const cells = exposure.length
  let [allN, allY] = [0, 0]
  for (let i = 0; i < cells; i++) {
    allN += exposure[i]!
    allY += Math.min(events[i]!, exposure[i]!)
  }
  const logOdds = canStart ? start.logOdds.slice() : new Float64Array(cells).fill(logit((allY + 0.2) / (allN + 10)))
  let mean: Float64Array = new Float64Array(width)
  let covariance: Float64Array = new Float64Array(width * width)
  const fits = new Map<string, BlockFit>()
  for (let round = 0; round < rounds; round++) {
    const isLast = round === rounds - 1
    const precision = new Float64Array(width * width)
    const right = new Float64Array(width)
    for (let j = 0; j < width; j++) {
      const level = levelOfColumn[j]!
      precision[j * width + j] = 1 / (level < 0 ? INTERCEPT_VARIANCE : globalVariance[level]!)
    }
    right[0] = INTERCEPT_MEAN / INTERCEPT_VARIANCE
    const work = blocks.map((block) => {
      const held = whiten(block, exposure, events, logOdds, residualVariance)
      return { ...held, vx: accumulate(block, held, precision, right, width) }
    })
    covariance = invertSpd(precision, width) ?? covariance
    mean = multiply(covariance, right, width)
    const quad = new Float64Array(residualVariance.length)
    const trace = new Float64Array(residualVariance.length)
    blocks.forEach((block, b) => {
      const { inverse, z, w, vx } = work[b]!
      const n = block.cells.length
      const residual = new Float64Array(n)
      for (let i = 0; i < n; i++) residual[i] = z[i]! - sumOf(mean, block.columns[i]!)
      const alpha = multiply(inverse, residual, n)
      for (let i = 0; i < n; i++) {
        const at = block.at[i]!
        const step = z[i]! - alpha[i]! / w[i]! - logOdds[at]!
        logOdds[at] = logOdds[at]! + Math.max(-MOST_STEP, Math.min(MOST_STEP, step))
      }
      if (isLast) fits.set(block.product, { block, inverse, alpha })
      else moments(block, inverse, alpha, vx, covariance, width, quad, trace)
    })
    if (isLast) break
    for (let l = 0; l < residualVariance.length; l++)
      residualVariance[l] = updated(residualVariance[l]!, quad[l]!, trace[l]!, priorResidual[l]!)
    updateGlobal(globalVariance, priorGlobal, mean, covariance, levelOfColumn)
  }
  return { design, globalVariance, residualVariance, mean, covariance, blocks: fits, logOdds }
}

/** One MM step for a variance: quad and trace are of V⁻¹K V⁻¹ and V⁻¹K; the prior's mode is `prior`. */
function updated(variance: number, quad: number, trace: number, prior: number): number {
  const scale = prior * (PRIOR_SHAPE + 1)
  const up = quad + (2 * scale) / (variance * variance)
  const down = trace + (2 * (PRIOR_SHAPE + 1)) / variance
  return Math.max(LEAST_VARIANCE, variance * Math.sqrt(up / down))
}

function updateGlobal(
  variance: Float64Array,
  prior: readonly number[],
  mean: Float64Array,
  covariance: Float64Array,
  levelOfColumn: Int32Array,
): void {
  const width = levelOfColumn.length
  const squares = new Float64Array(variance.length)
  const spread = new Float64Array(variance.length)
  const counts = new Float64Array(variance.length)
  for (let j = 1; j < width; j++) {
    const l = levelOfColumn[j]!
    squares[l] = squares[l]! + mean[j]! * mean[j]!
    spread[l] = spread[l]! + covariance[j * width + j]!
    counts[l] = counts[l]! + 1
  }
  for (let l = 0; l < variance.length; l++) {
    const v = variance[l]!
    variance[l] = updated(v, squares[l]! / (v * v), Math.max(0, counts[l]! - spread[l]! / v) / v, prior[l]!)
  }
}

interface Whitened {
  readonly inverse: Float64Array
  /** Working responses and weights. */
  readonly z: Float64Array
  readonly w: Float64Array
}

function whiten(
  block: Block,
  exposure: Float64Array,
  events: Float64Array,
  logOdds: Float64Array,
  variance: Float64Array,
): Whitened {
  const n = block.cells.length
  const v = new Float64Array(n * n)
  for (let l = 0; l < variance.length; l++) {
    const kernel = block.kernels[l]!
    const scale = variance[l]!
    for (let i = 0; i < n * n; i++) v[i] = v[i]! + scale * kernel[i]!
  }
  const z = new Float64Array(n)
  const w = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const at = block.at[i]!
    const p = sigmoid(logOdds[at]!)
    // A cell without impressions has next to no weight; the bound keeps the inverse finite.
    w[i] = Math.max(1e-6, exposure[at]! * p * (1 - p))
    z[i] = logOdds[at]! + (Math.min(events[at]!, exposure[at]!) - exposure[at]! * p) / w[i]!
    v[i * n + i] = v[i * n + i]! + 1 / w[i]!
  }
  const inverse = invertSpd(v, n)
  if (!inverse) throw new Error('a covariance of cells is not positive definite')
  return { inverse, z, w }
}

/** Adds Xᵀ V⁻¹ X and Xᵀ V⁻¹ z of a block; gives V⁻¹ X (n × D). */
function accumulate(
  block: Block,
  { inverse, z }: Whitened,
  precision: Float64Array,
  right: Float64Array,
  width: number,
): Float64Array {
  const n = block.cells.length
  const vz = multiply(inverse, z, n)
  const vx = new Float64Array(n * width)
  for (let j = 0; j < n; j++) {
    const columns = block.columns[j]!
    for (let i = 0; i < n; i++) {
      const value = inverse[i * n + j]!
      const row = i * width
      for (let a = 0; a < columns.length; a++) vx[row + columns[a]!] = vx[row + columns[a]!]! + value
    }
  }
  for (let i = 0; i < n; i++) {
    const columns = block.columns[i]!
    const from = i * width
    for (let a = 0; a < columns.length; a++) {
      const row = columns[a]! * width
      right[columns[a]!] = right[columns[a]!]! + vz[i]!
      for (let b = 0; b < width; b++) precision[row + b] = precision[row + b]! + vx[from + b]!
    }
  }
  return vx
}

/** Adds αᵀKα and tr(V⁻¹K) of a block, V with the global effects in it. */
function moments(
  block: Block,
  inverse: Float64Array,
  alpha: Float64Array,
  u: Float64Array,
  covariance: Float64Array,
  width: number,
  quad: Float64Array,
  trace: Float64Array,
): void {
  const n = block.cells.length
  const uc = new Float64Array(n * width)
  for (let i = 0; i < n; i++)
    for (let a = 0; a < width; a++) {
      const value = u[i * width + a]!
      if (value === 0) continue
      const row = a * width
      for (let b = 0; b < width; b++) uc[i * width + b] = uc[i * width + b]! + value * covariance[row + b]!
    }
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let total = inverse[i * n + j]!
      for (let a = 0; a < width; a++) total -= uc[i * width + a]! * u[j * width + a]!
      const twice = i === j ? 1 : 2
      const pair = alpha[i]! * alpha[j]!
      for (let l = 0; l < quad.length; l++) {
        const k = block.kernels[l]![i * n + j]!
        if (k === 0) continue
        quad[l] = quad[l]! + twice * k * pair
        trace[l] = trace[l]! + twice * k * total
      }
    }
}

const sumOf = (values: Float64Array, at: Int32Array): number => {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += values[at[i]!]!
  return sum
}

function multiply(matrix: Float64Array, vector: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) sum += matrix[i * n + j]! * vector[j]!
    out[i] = sum
  }
  return out
}
