import { type Cell, readCellKey } from '../bandit/cell.ts'
import type { Policy } from '../bandit/policy.ts'
import { predict } from '../bandit/predict.ts'
import { OUTCOMES, type Outcome } from '../bandit/types.ts'
import { createLiftTest, observeClicks, readLift } from '../sequential/lift.ts'

export interface FeatureChange {
  readonly feature: string
  readonly from: string
  readonly to: string
  /** Expected change of the log-odds, over the contexts that the arm was shown in, and its standard deviation. */
  readonly gain: number
  readonly gainSd: number
}

export interface Underperformer {
  readonly product: string
  readonly armId: string
  /** The sibling that it is compared with. */
  readonly betterArmId: string
  /** Relative difference of the rates, negative, with a confidence sequence that may be looked at all the time. */
  readonly lift: number
  readonly low: number
  readonly high: number
  /** What to change first, best first; empty when no feature is known to do better. */
  readonly changes: readonly FeatureChange[]
}

export interface TriggerOptions {
  /** For all arms of the product together. Default 0.05. */
  readonly alpha?: number
  /** Only report arms that lose at least so much for certain, 0..1. Default 0. */
  readonly leastLoss?: number
  /** Which outcome is compared; one of those with a weight. Default click. */
  readonly outcome?: Outcome
}

/**
 * Arms of a product that do worse than a sibling, with evidence, and which feature to change next. Within an epoch and a
 * context, outcomes fall on two arms in proportion to their exposure when they are equally good (see `createLiftTest`); this
 * is exact to the Poisson approximation as long as the policy is not relearned within an epoch. Evidence from before a
 * detected change is left out.
 * @returns worst first; empty when nothing can be said
 * @example findUnderperformers(policy, 'p1')[0]?.changes[0] // { feature: 'hook', from: 'question', to: 'number', … }
 */
export function findUnderperformers(
  policy: Policy,
  product: string,
  { alpha = 0.05, leastLoss = 0, outcome = 'click' }: TriggerOptions = {},
): Underperformer[] {
  if (!(leastLoss >= 0 && leastLoss < 1)) throw new RangeError('leastLoss must lie in [0, 1)')
  const k = OUTCOMES.indexOf(outcome)
  const { counts } = policy
  const arms = new Map<string, Cell>()
  for (const cell of counts.cells) if (cell.product === product && !arms.has(cell.armKey)) arms.set(cell.armKey, cell)
  const keys = [...arms.keys()]
  if (keys.length < 2) return []
  const shared = alpha / (keys.length * (keys.length - 1))
  const found: Underperformer[] = []
  for (const own of keys) {
    let worst: Underperformer | undefined
    for (const other of keys) {
      if (other === own) continue
      const verdict = compare(policy, k, product, own, other, shared)
      if (!verdict || verdict.high >= -leastLoss || verdict.high >= (worst?.high ?? 0)) continue
      worst = {
        product,
        armId: arms.get(own)!.armId,
        betterArmId: arms.get(other)!.armId,
        ...verdict,
        changes: changesFor(policy, outcome, product, own),
      }
    }
    if (worst) found.push(worst)
  }
  return found.sort((a, b) => a.high - b.high)
}

function compare(policy: Policy, k: number, product: string, own: string, other: string, alpha: number) {
  const { counts } = policy
  const width = counts.cells.length
  const exposure = counts.exposure[k]!
  const events = counts.events[k]!
  const since = policy.changes.at(-1)?.epoch ?? -Infinity
  const contexts = new Map<string, [number, number]>()
  counts.cells.forEach((cell, c) => {
    if (cell.product !== product || (cell.armKey !== own && cell.armKey !== other)) return
    const key = JSON.stringify([cell.category, cell.audience, cell.occasion])
    const pair = contexts.get(key) ?? [-1, -1]
    pair[cell.armKey === own ? 1 : 0] = c
    contexts.set(key, pair)
  })
  const test = createLiftTest(alpha)
  for (const [a, b] of contexts.values()) {
    if (a < 0 || b < 0) continue
    counts.epochs.forEach((epoch, e) => {
      if (epoch < since) return
      const [nA, nB] = [exposure[e * width + a]!, exposure[e * width + b]!]
      // Counts that were scaled down to a user's cap are rounded down: whole outcomes only.
      if (nA > 0 && nB > 0)
        observeClicks(test, nB / (nA + nB), Math.floor(events[e * width + a]!), Math.floor(events[e * width + b]!))
    })
  }
  if (test.clicksA + test.clicksB === 0) return undefined
  const { lift, low, high } = readLift(test)
  return { lift, low, high }
}

/** Every value that a feature was ever shown with, put in place of the arm's own, and what the model expects of it. */
function changesFor(policy: Policy, outcome: Outcome, product: string, armKey: string): FeatureChange[] {
  const fit = policy.fits.find((other) => other.outcome === outcome)
  if (!fit) return []
  const values = new Map<string, Set<string>>()
  for (const cell of policy.counts.cells)
    for (const [name, value] of cell.features) values.set(name, (values.get(name) ?? new Set()).add(value))
  const own = policy.counts.cells.filter((cell) => cell.product === product && cell.armKey === armKey)
  const changes: FeatureChange[] = []
  for (const [feature, known] of values)
    for (const to of [...known].sort()) {
      const from = own[0]!.features.find(([name]) => name === feature)?.[1]
      if (from === undefined || from === to) continue
      let [gain, variance] = [0, 0]
      for (const cell of own) {
        const { mean, covariance } = predict(fit.fit, [cell, changed(cell, feature, to)])
        gain += (mean[1]! - mean[0]!) / own.length
        variance += (covariance[0]! + covariance[3]! - 2 * covariance[1]!) / own.length
      }
      if (gain > 0) changes.push({ feature, from, to, gain, gainSd: Math.sqrt(Math.max(0, variance)) })
    }
  return changes.sort((a, b) => b.gain - a.gain)
}

function changed(cell: Cell, feature: string, to: string): Cell {
  const features = cell.features.map(([name, value]) => [name, name === feature ? to : value] as const)
  const context = [cell.product, cell.category, cell.audience, cell.occasion]
  return readCellKey(JSON.stringify([context, [`${cell.armId}/${feature}=${to}`, features]]))
}
