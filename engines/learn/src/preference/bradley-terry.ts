import { sigmoid } from '../math/functions.ts'
import { invertSpd, solveSpd } from '../math/spd.ts'
import { effectsOf, type Features, type Observation } from './observation.ts'

/** A Bradley–Terry model over features: P(a over b) = σ(score(a) − score(b)), score a sum of effects. */
export interface PreferenceModel {
  /** Effect in log-odds and its posterior standard deviation, by `name=value`. */
  readonly effects: ReadonlyMap<string, { readonly mean: number; readonly sd: number }>
  /** Log-odds of a thumb up for an item of score 0. */
  readonly thumbBias: number
  readonly observations: number
}

export interface PreferenceOptions {
  /** Prior standard deviation of an effect, log-odds: the ridge. Default 0.7. */
  readonly priorSd?: number
  /** What an edit counts beside a pick, 0..1: people edit for other reasons too. Default 0.5. */
  readonly editWeight?: number
  /** What a thumb counts. Default 1. */
  readonly thumbWeight?: number
}

const NEWTON_STEPS = 25
const BIAS = ''

/**
 * Fits by maximum a posteriori with a Gaussian prior (Bradley & Terry 1952; ridge), Newton's method from zero; the posterior
 * spread is Laplace's. The order of observations does not matter.
 * @throws RangeError when priorSd is not positive
 * @example fitPreferences([{ kind: 'pick', winner: { hook: 'number' }, loser: { hook: 'question' } }])
 */
export function fitPreferences(
  observations: readonly Observation[],
  { priorSd = 0.7, editWeight = 0.5, thumbWeight = 1 }: PreferenceOptions = {},
): PreferenceModel {
  if (!(priorSd > 0)) throw new RangeError('priorSd must be positive')
  const columns = new Map<string, number>([[BIAS, 0]])
  const rows = observations.map((observation) => rowOf(observation, columns, editWeight, thumbWeight))
  const width = columns.size
  const beta = new Float64Array(width)
  const ridge = 1 / (priorSd * priorSd)
  let hessian = new Float64Array(width * width)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    hessian = new Float64Array(width * width)
    const gradient = new Float64Array(width)
    for (let j = 0; j < width; j++) {
      hessian[j * width + j] = ridge
      gradient[j] = -ridge * beta[j]!
    }
    for (const { at, signs, target, weight } of rows) {
      let score = 0
      for (let i = 0; i < at.length; i++) score += signs[i]! * beta[at[i]!]!
      const p = sigmoid(score)
      const pull = weight * (target - p)
      const curve = weight * p * (1 - p)
      for (let i = 0; i < at.length; i++) {
        gradient[at[i]!] = gradient[at[i]!]! + pull * signs[i]!
        const row = at[i]! * width
        for (let j = 0; j < at.length; j++)
          hessian[row + at[j]!] = hessian[row + at[j]!]! + curve * signs[i]! * signs[j]!
      }
    }
    const move = solveSpd(hessian, gradient, width)
    if (!move) throw new Error('the Hessian of a ridge fit is not positive definite')
    let most = 0
    for (let j = 0; j < width; j++) {
      beta[j] = beta[j]! + move[j]!
      most = Math.max(most, Math.abs(move[j]!))
    }
    if (most < 1e-9) break
  }
  const covariance = invertSpd(hessian, width)
  const effects = new Map(
    [...columns]
      .filter(([name]) => name !== BIAS)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, j]) => [name, { mean: beta[j]!, sd: covariance ? Math.sqrt(covariance[j * width + j]!) : priorSd }]),
  )
  return { effects, thumbBias: beta[0]!, observations: observations.length }
}

interface Row {
  readonly at: Int32Array
  readonly signs: Float64Array
  readonly target: 0 | 1
  readonly weight: number
}

function rowOf(observation: Observation, columns: Map<string, number>, editWeight: number, thumbWeight: number): Row {
  const sums = new Map<number, number>()
  const add = (name: string, sign: number) => {
    const at = columns.get(name) ?? columns.size
    columns.set(name, at)
    sums.set(at, (sums.get(at) ?? 0) + sign)
  }
  const addAll = (features: Features, sign: number) => {
    for (const name of effectsOf(features)) add(name, sign)
  }
  let [target, weight]: [0 | 1, number] = [1, 1]
  if (observation.kind === 'pick') {
    addAll(observation.winner, 1)
    addAll(observation.loser, -1)
  } else if (observation.kind === 'edit') {
    addAll(observation.after, 1)
    addAll(observation.before, -1)
    weight = editWeight
  } else {
    add(BIAS, 1)
    addAll(observation.item, 1)
    target = observation.isUp ? 1 : 0
    weight = thumbWeight
  }
  const kept = [...sums].filter(([, sign]) => sign !== 0)
  return { at: Int32Array.from(kept, ([at]) => at), signs: Float64Array.from(kept, ([, sign]) => sign), target, weight }
}

/** Score of an item, log-odds; effects that nobody has shown a taste for count nothing. */
export function preferenceScore(model: PreferenceModel, item: Features): number {
  let score = 0
  for (const name of effectsOf(item)) score += model.effects.get(name)?.mean ?? 0
  return score
}

/**
 * Probability that `a` is picked over `b`.
 * @example preferenceOver(model, { hook: 'number' }, { hook: 'question' }) // 0.5 for an empty model
 */
export const preferenceOver = (model: PreferenceModel, a: Features, b: Features): number =>
  sigmoid(preferenceScore(model, a) - preferenceScore(model, b))
