import { sigmoid } from '../math/functions.ts'
import { fitPreferences, type PreferenceModel, type PreferenceOptions, preferenceOver } from './bradley-terry.ts'
import type { Features, Observation } from './observation.ts'

export interface GatedModel {
  readonly model: PreferenceModel
  /** Whether it may be used: it has predicted picks that it had not seen better than the default, beyond chance. */
  readonly isUsed: boolean
  /** Evidence for the model against the default, capped at e³ / alpha; 1 / alpha opens the gate. */
  readonly eValue: number
  readonly heldOutPicks: number
  /** Share of held-out picks foretold right; half for a tie. */
  readonly modelAccuracy: number
  readonly defaultAccuracy: number
}

export interface GateOptions extends PreferenceOptions {
  /** Chance that a model without any worth is ever let through, at most. Default 0.05. */
  readonly alpha?: number
  /** Score in log-odds by which the shop orders without the model. Default: no order. */
  readonly defaultScore?: (item: Features) => number
  /** Picks that the model learns from before it is asked, and between refits. Default 20. */
  readonly batch?: number
}

/** A cautious bet: half the model's word, half the default's, so that a wild model cannot ruin the evidence at one go. */
const CAUTION = 0.5
const SPARE = 3

/**
 * Fits a model and says whether it may be used. Each batch of picks is foretold by a model of what came before it, so every
 * pick is held out once; the product of likelihood ratios against the default is an e-process (prequential, Dawid 1984).
 * The gate follows the evidence of now: a taste that turns closes it again.
 * @param observations in the order in which they came
 * @example gatePreferences(observations).isUsed
 */
export function gatePreferences(observations: readonly Observation[], options: GateOptions = {}): GatedModel {
  const alpha = options.alpha ?? 0.05
  const batch = options.batch ?? 20
  // Evidence beyond this is thrown away, which keeps it valid, so that old merits do not hold the gate open for long.
  const most = Math.log(1 / alpha) + SPARE
  if (!Number.isInteger(batch) || batch < 1) throw new RangeError('batch must be a whole number of 1 or more')
  const defaultScore = options.defaultScore ?? (() => 0)
  let model = fitPreferences([], options)
  let [logE, picks, right, byDefault] = [0, 0, 0, 0]
  observations.forEach((observation, i) => {
    if (i > 0 && i % batch === 0) model = fitPreferences(observations.slice(0, i), options)
    if (observation.kind !== 'pick' || i < batch) return
    const { winner, loser } = observation
    const own = preferenceOver(model, winner, loser)
    const other = sigmoid(defaultScore(winner) - defaultScore(loser))
    logE = Math.min(most, logE + Math.log(((1 - CAUTION) * own + CAUTION * other) / other))
    picks += 1
    right += own > 0.5 ? 1 : own === 0.5 ? 0.5 : 0
    byDefault += other > 0.5 ? 1 : other === 0.5 ? 0.5 : 0
  })
  const eValue = Math.exp(Math.min(700, logE))
  return {
    model: fitPreferences(observations, options),
    isUsed: eValue >= 1 / alpha && right > byDefault,
    eValue,
    heldOutPicks: picks,
    modelAccuracy: picks === 0 ? 0 : right / picks,
    defaultAccuracy: picks === 0 ? 0 : byDefault / picks,
  }
}
