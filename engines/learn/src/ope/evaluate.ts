import { err, ok, type Result } from '@qianmian/kernel'
import { normalQuantile } from '../math/functions.ts'
import { shrinkage } from '../math/shrink.ts'
import { type MeanInterval, meanInterval } from './interval.ts'
import { checkLog, type DecisionLog, type Malformed, type TargetPolicy } from './log.ts'

export const ESTIMATORS = ['ipw', 'snipw', 'dm', 'dr', 'switchDr'] as const
export type Estimator = (typeof ESTIMATORS)[number]

export interface Overlap {
  /** (Σw)² / Σw²: how many decisions of the target policy the log is worth. */
  readonly ess: number
  readonly maxWeight: number
  /** Near 1 when the propensities are what they say they are. */
  readonly meanWeight: number
  /** Probability of the target policy on actions that the log never shows in that context. */
  readonly missingMass: number
}

export interface Evaluation {
  readonly overlap: Overlap
  readonly estimates: Readonly<Record<Estimator, MeanInterval>>
  /** Weights above it were left to the direct method by Switch-DR. */
  readonly switchAt: number
}

/** Why no verdict is given. `no-overlap`: the target does what the log never did; `thin`: too few decisions speak for it. */
export type NoVerdict = Malformed | ({ readonly kind: 'no-overlap' | 'thin' } & Overlap)

export interface EvaluateOptions {
  /** 1 − confidence. Default 0.05. */
  readonly alpha?: number
  /** Under so many effective decisions there is no verdict. Default 100, which is also the least that may be asked for. */
  readonly leastEss?: number
  /** The most of the target's probability that may lie where the log has nothing. Default 0.02. */
  readonly mostMissingMass?: number
  /** Cross-fitting folds. Default 5. */
  readonly folds?: number
}

const LEAST_ESS = 100

/**
 * What a target policy would have earned per decision, from a log of another policy: inverse propensity weighting
 * (Horvitz & Thompson 1952), its self-normalised form, the direct method, doubly robust (Dudík, Langford & Li 2011) and
 * Switch-DR (Wang, Agarwal & Dudík 2017), with cross-fitted reward models and skewness-corrected intervals. The direct
 * method's interval is widened by how far the doubly robust estimate is from it.
 * @returns no verdict when the log cannot carry one: that is an expected outcome
 * @example const evaluation = evaluatePolicy(log, target); if (evaluation.ok) evaluation.value.estimates.dr
 */
export function evaluatePolicy(
  log: DecisionLog,
  target: TargetPolicy,
  options: EvaluateOptions = {},
): Result<Evaluation, NoVerdict> {
  const checked = checkLog(log, target)
  if (!checked.ok) return checked
  const alpha = options.alpha ?? 0.05
  const folds = options.folds ?? 5
  const n = log.actions.length
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++)
    weights[i] = target[log.contexts[i]! * log.actionCount + log.actions[i]!]! / log.propensities[i]!
  const overlap = overlapOf(log, target, weights)
  if (overlap.missingMass > (options.mostMissingMass ?? 0.02)) return err({ kind: 'no-overlap', ...overlap })
  if (!(overlap.ess >= Math.max(LEAST_ESS, options.leastEss ?? LEAST_ESS))) return err({ kind: 'thin', ...overlap })

  const model = crossFitted(log, target, folds)
  const ipw = new Float64Array(n)
  const dr = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    ipw[i] = weights[i]! * log.rewards[i]!
    dr[i] = model.expected[i]! + weights[i]! * (log.rewards[i]! - model.predicted[i]!)
  }
  const [switchAt, switched] = switchDr(log, weights, model)
  const doublyRobust = meanInterval(dr, alpha)
  return ok({
    overlap,
    switchAt,
    estimates: {
      ipw: meanInterval(ipw, alpha),
      snipw: selfNormalised(log, weights, alpha),
      dm: directMethod(log, target, alpha, doublyRobust.value),
      dr: doublyRobust,
      switchDr: meanInterval(switched, alpha),
    },
  })
}

function overlapOf(log: DecisionLog, target: TargetPolicy, weights: Float64Array): Overlap {
  const n = weights.length
  let [sum, squares, maxWeight] = [0, 0, 0]
  const shown = new Uint8Array(target.length)
  const inContext = new Float64Array(log.contextCount)
  for (let i = 0; i < n; i++) {
    const w = weights[i]!
    sum += w
    squares += w * w
    maxWeight = Math.max(maxWeight, w)
    shown[log.contexts[i]! * log.actionCount + log.actions[i]!] = 1
    inContext[log.contexts[i]!] = inContext[log.contexts[i]!]! + 1 / n
  }
  let missingMass = 0
  for (let x = 0; x < log.contextCount; x++)
    for (let a = 0; a < log.actionCount; a++)
      if (shown[x * log.actionCount + a] === 0) missingMass += inContext[x]! * target[x * log.actionCount + a]!
  return { ess: squares > 0 ? (sum * sum) / squares : 0, maxWeight, meanWeight: sum / n, missingMass }
}

/** Ratio estimator with the linearised variance, rewards centred at the estimate. */
function selfNormalised(log: DecisionLog, weights: Float64Array, alpha: number): MeanInterval {
  const n = weights.length
  let [sum, weighted] = [0, 0]
  for (let i = 0; i < n; i++) {
    sum += weights[i]!
    weighted += weights[i]! * log.rewards[i]!
  }
  const value = weighted / sum
  const influence = Float64Array.from(weights, (w, i) => value + (w * (log.rewards[i]! - value) * n) / sum)
  return meanInterval(influence, alpha)
}

interface Model {
  /** Modelled reward of the target policy in each decision's context. */
  readonly expected: Float64Array
  /** Modelled reward of the action that was shown. */
  readonly predicted: Float64Array
}

/** Rewards by context and action, drawn towards their common mean; each fold is predicted from the others. */
function crossFitted(log: DecisionLog, target: TargetPolicy, folds: number): Model {
  const n = log.actions.length
  const size = target.length
  const expected = new Float64Array(n)
  const predicted = new Float64Array(n)
  for (let fold = 0; fold < folds; fold++) {
    const { means } = cellMeans(log, (i) => i % folds !== fold)
    const value = new Float64Array(log.contextCount)
    for (let c = 0; c < size; c++) {
      const x = Math.floor(c / log.actionCount)
      value[x] = value[x]! + target[c]! * means[c]!
    }
    for (let i = fold; i < n; i += folds) {
      expected[i] = value[log.contexts[i]!]!
      predicted[i] = means[log.contexts[i]! * log.actionCount + log.actions[i]!]!
    }
  }
  return { expected, predicted }
}

function cellMeans(log: DecisionLog, isIn: (i: number) => boolean) {
  const size = log.contextCount * log.actionCount
  const counts = new Float64Array(size)
  const sums = new Float64Array(size)
  let [n, sum, squares] = [0, 0, 0]
  for (let i = 0; i < log.actions.length; i++) {
    if (!isIn(i)) continue
    const c = log.contexts[i]! * log.actionCount + log.actions[i]!
    counts[c] = counts[c]! + 1
    sums[c] = sums[c]! + log.rewards[i]!
    n += 1
    sum += log.rewards[i]!
    squares += log.rewards[i]! * log.rewards[i]!
  }
  const noise = Math.max(1e-12, squares / n - (sum / n) ** 2)
  const shrunk = shrinkage(counts, sums, noise)
  const means = sums.map((s, c) => (s + shrunk.strength * shrunk.mean) / (counts[c]! + shrunk.strength))
  return { counts, means, noise, shrunk }
}

/**
 * The model's own uncertainty does not show its bias. What the doubly robust estimate finds missing measures it, with noise;
 * its square is added whole, so the interval errs on the wide side.
 */
function directMethod(log: DecisionLog, target: TargetPolicy, alpha: number, doublyRobust: number): MeanInterval {
  const n = log.actions.length
  const { counts, means, noise, shrunk } = cellMeans(log, () => true)
  const share = new Float64Array(log.contextCount)
  for (let i = 0; i < n; i++) share[log.contexts[i]!] = share[log.contexts[i]!]! + 1 / n
  let [value, own, common] = [0, 0, 0]
  for (let c = 0; c < target.length; c++) {
    const mass = share[Math.floor(c / log.actionCount)]! * target[c]!
    value += mass * means[c]!
    own += (mass * mass * noise) / (counts[c]! + shrunk.strength)
    common += (mass * shrunk.strength) / (counts[c]! + shrunk.strength)
  }
  const standardError = Math.sqrt(own + common * common * shrunk.meanVariance + (doublyRobust - value) ** 2)
  const z = normalQuantile(1 - alpha / 2)
  return { value, low: value - z * standardError, high: value + z * standardError, standardError }
}

/** The threshold with the least estimated squared error: variance of what is kept, and the square of what is given up. */
function switchDr(log: DecisionLog, weights: Float64Array, model: Model): [number, Float64Array] {
  const n = weights.length
  const sorted = Float64Array.from(weights).sort()
  let best: [number, Float64Array] | undefined
  let least = Infinity
  for (const quantile of [0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1]) {
    const at = sorted[Math.min(n - 1, Math.floor(quantile * n))]!
    const kept = new Float64Array(n)
    const given = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      const correction = weights[i]! * (log.rewards[i]! - model.predicted[i]!)
      kept[i] = model.expected[i]! + (weights[i]! <= at ? correction : 0)
      given[i] = weights[i]! <= at ? 0 : correction
    }
    const [, keptVariance] = moments(kept)
    const [bias, biasVariance] = moments(given)
    // What is given up is known only with its own error, so that much of it may be bias.
    const error = keptVariance + bias * bias + biasVariance
    if (error < least) {
      least = error
      best = [at, kept]
    }
  }
  return best!
}

/** Mean, and variance of the mean. */
function moments(values: Float64Array): [mean: number, variance: number] {
  const n = values.length
  let [sum, squares] = [0, 0]
  for (let i = 0; i < n; i++) {
    sum += values[i]!
    squares += values[i]! * values[i]!
  }
  const mean = sum / n
  return [mean, Math.max(0, squares / n - mean * mean) / n]
}
