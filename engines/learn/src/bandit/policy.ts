import { err, ok, type Random, type Result, seededRandom } from '@qianmian/kernel'
import { sigmoid } from '../math/functions.ts'
import { cellOf, contextKey } from './cell.ts'
import { type EpochCounts, epochCounts, sumEpochs } from './counts.ts'
import { type Design, designOf } from './design.ts'
import { type Change, epochWeights, findChanges } from './drift.ts'
import { type Fit, fitCounts } from './fit.ts'
import type { Ledger } from './ledger.ts'
import type { LearnOptions } from './options.ts'
import { predict } from './predict.ts'
import { bestShares, type Channel } from './propensities.ts'
import { type Arm, type Context, OUTCOMES, type Outcome } from './types.ts'

/** What was learned up to a moment. Immutable; make a new one every few minutes, or after so many events. */
export interface Policy {
  readonly options: LearnOptions
  readonly madeAtMs: number
  readonly counts: EpochCounts
  readonly changes: readonly Change[]
  /** One fit per outcome that has a weight, with the exposure and the events that it saw, by cell. */
  readonly fits: readonly OutcomeFit[]
  /** Propensities that were worked out already, by list of arms and context. */
  readonly shares: WeakMap<readonly Arm[], Map<string, Float64Array>>
}

export interface OutcomeFit {
  readonly outcome: Outcome
  readonly weight: number
  readonly fit: Fit
  readonly exposure: Float64Array
  readonly events: Float64Array
}

const COLD_ROUNDS = 12
const WARM_ROUNDS = 2

/**
 * Learns a policy from a ledger.
 * @param nowMs time of the choices that it will make
 * @param previous an earlier policy: its variances are where the fit starts, which is faster. Without it the policy is a
 *   function of the ledger alone
 * @example const policy = learnPolicy(ledger, nowMs)
 */
export function learnPolicy(ledger: Ledger, nowMs: number, previous?: Policy): Policy {
  const { options } = ledger
  const counts = epochCounts(ledger, nowMs, previous?.counts)
  const changes = findChanges(counts, options)
  const weights = epochWeights(counts, options, nowMs, changes)
  const isSame = previous !== undefined && previous.counts.keys === counts.keys
  const design: Design = isSame && previous.fits[0] ? previous.fits[0].fit.design : designOf(counts.cells)
  const fits = OUTCOMES.flatMap((outcome, k): OutcomeFit[] => {
    const weight = options.weights[outcome]
    if (weight === 0) return []
    const exposure = sumEpochs(counts.exposure[k]!, counts.cells.length, weights)
    const events = sumEpochs(counts.events[k]!, counts.cells.length, weights)
    const start = isSame ? previous.fits.find((other) => other.outcome === outcome)?.fit : undefined
    const fit = fitCounts(design, exposure, events, start ? WARM_ROUNDS : COLD_ROUNDS, start)
    return [{ outcome, weight, fit, exposure, events }]
  })
  return { options, madeAtMs: nowMs, counts, changes, fits, shares: new WeakMap() }
}

/** Part of the users that always get one arm, so that the whole of learning can be measured against it. */
export interface Holdout {
  readonly armId: string
  /** 0..1. */
  readonly share: number
  /** Change it to draw other users. */
  readonly salt: string
}

export interface Choice {
  readonly arm: Arm
  /** Probability of this arm, given `mode`: what to log with the impression. */
  readonly propensity: number
  readonly mode: 'learned' | 'holdout'
  /** Probability of each eligible arm, given `mode`, in the order given. */
  readonly propensities: readonly number[]
}

export interface ChooseOptions {
  readonly userId?: string
  readonly holdout?: Holdout
}

/**
 * Probability with which each eligible arm is chosen in a context: the share of posterior draws in which it is best
 * (Thompson 1933), and the exploration floor spread over all.
 * @param arms only what may be shown: law, brand and safety decide before, never the bandit
 */
export function propensitiesOf(policy: Policy, context: Context, arms: readonly Arm[]): Float64Array {
  const { options } = policy
  if (arms.length === 1) return Float64Array.of(1)
  let byContext = policy.shares.get(arms)
  if (!byContext) {
    byContext = new Map()
    policy.shares.set(arms, byContext)
  }
  const key = contextKey(context)
  const known = byContext.get(key)
  if (known) return known
  const cells = arms.map((arm) => cellOf(arm, context))
  const channels = policy.fits.map(({ weight, fit }): Channel => ({ weight, prediction: predict(fit, cells) }))
  const shares = bestShares(channels, arms.length, options.draws, options.posteriorScale)
  const floor = options.explorationFloor
  const mixed = shares.map((share) => (1 - floor) * share + floor / arms.length)
  byContext.set(key, mixed)
  return mixed
}

/**
 * The arm with the highest expected utility by what is known now, and no exploration: what to publish first for a new
 * product, or to show where nothing may be tried.
 * @param arms eligible arms, at least one
 * @throws RangeError on an empty list
 * @example recommendArm(policy, { product: 'new', category: 'tea' }, arms).arm.id
 */
export function recommendArm(policy: Policy, context: Context, arms: readonly Arm[]): { arm: Arm; utility: number } {
  if (arms.length === 0) throw new RangeError('recommendArm needs an arm')
  const cells = arms.map((arm) => cellOf(arm, context))
  const utility = new Float64Array(arms.length)
  for (const { weight, fit } of policy.fits) {
    const { mean, covariance } = predict(fit, cells)
    for (let i = 0; i < arms.length; i++) {
      // Expectation of a sigmoid under a Gaussian (MacKay 1992).
      const shrink = 1 / Math.sqrt(1 + (Math.PI / 8) * covariance[i * arms.length + i]!)
      utility[i] = utility[i]! + weight * sigmoid(mean[i]! * shrink)
    }
  }
  let best = 0
  for (let i = 1; i < arms.length; i++) if (utility[i]! > utility[best]!) best = i
  return { arm: arms[best]!, utility: utility[best]! }
}

function hasDuplicate(arms: readonly Arm[]): boolean {
  for (let i = 1; i < arms.length; i++) for (let j = 0; j < i; j++) if (arms[i]!.id === arms[j]!.id) return true
  return false
}

/**
 * Chooses an arm. The probability that comes with it is exact: log it.
 * @returns `no-eligible-arm` when the list is empty, `duplicate-arm` when an id is there twice, `holdout-not-eligible` when
 *   this user is held out and the held-out arm may not be shown
 * @example const choice = chooseArm(policy, { product: 'p1', audience: 'new' }, arms, random, { userId: 'u7' })
 */
export function chooseArm(
  policy: Policy,
  context: Context,
  arms: readonly Arm[],
  random: Random,
  { userId, holdout }: ChooseOptions = {},
): Result<Choice, 'no-eligible-arm' | 'duplicate-arm' | 'holdout-not-eligible'> {
  if (arms.length === 0) return err('no-eligible-arm')
  if (hasDuplicate(arms)) return err('duplicate-arm')
  if (holdout) {
    const at = userId === undefined ? random.next() : seededRandom(`${holdout.salt}/${userId}`).next()
    if (at < holdout.share) {
      const arm = arms.find(({ id }) => id === holdout.armId)
      if (!arm) return err('holdout-not-eligible')
      return ok({ arm, propensity: 1, mode: 'holdout', propensities: arms.map((other) => (other === arm ? 1 : 0)) })
    }
  }
  const propensities = propensitiesOf(policy, context, arms)
  let u = random.next()
  let at = 0
  while (at < arms.length - 1 && u >= propensities[at]!) {
    u -= propensities[at]!
    at += 1
  }
  return ok({
    arm: arms[at]!,
    propensity: propensities[at]!,
    mode: 'learned',
    propensities: Array.from(propensities),
  })
}
