import { deserialize, serialize } from 'node:v8'
import {
  type Arm,
  type Change,
  type Context,
  findUnderperformers,
  learnPolicy,
  type Outcome,
  type OutcomeFit,
  type Policy,
  propensitiesOf,
  type Underperformer,
} from '@qianmian/learn'
import { type PackedLedger, unpackLedger } from './pack-ledger.ts'

/** Arms that are tried beside one another, and where. */
export interface PolicyTrial {
  readonly arms: readonly Arm[]
  readonly contexts: readonly Context[]
}

export interface LearnOrder {
  readonly ledger: PackedLedger
  readonly nowMs: number
  /** The policy before, as this task gave it. */
  readonly previous?: Uint8Array
  readonly trials: readonly PolicyTrial[]
}

/** What one value of a feature does, against the other values of the feature, over all products. */
export interface FeatureEffect {
  readonly feature: string
  readonly value: string
  readonly outcome: Outcome
  /** Change of the log-odds, and its posterior standard deviation. */
  readonly effect: number
  readonly sd: number
  /** Products that it was shown on, and impressions there. */
  readonly products: number
  readonly impressions: number
}

export interface LoserFound extends Underperformer {
  readonly outcome: Outcome
}

export interface LearnedPolicy {
  readonly policy: Uint8Array
  /** Of each trial: probabilities by context, as the engine keeps them. */
  readonly shares: readonly (ReadonlyMap<string, Float64Array> | undefined)[]
  readonly effects: readonly FeatureEffect[]
  readonly losers: readonly LoserFound[]
  readonly changes: readonly Change[]
}

/** Outcomes by which an arm may lose: what was bought decides before what was put into a basket. */
const DECIDING: readonly Outcome[] = ['purchase', 'click']

/** Makes a policy and what follows from it. Takes seconds on a busy shop, so it has a thread of its own. */
export async function learnShopPolicy(order: LearnOrder): Promise<LearnedPolicy> {
  const previous = order.previous
    ? ({ ...(deserialize(order.previous) as Omit<Policy, 'shares'>), shares: new WeakMap() } satisfies Policy)
    : undefined
  const policy = learnPolicy(unpackLedger(order.ledger), order.nowMs, previous)
  const shares = order.trials.map(({ arms, contexts }) => {
    for (const context of contexts) propensitiesOf(policy, context, arms)
    return policy.shares.get(arms)
  })
  const products = new Set(order.trials.flatMap(({ contexts }) => contexts.map(({ product }) => product)))
  const losers = [...products].flatMap((product) =>
    DECIDING.flatMap((outcome) =>
      findUnderperformers(policy, product, { outcome, alpha: 0.05 / DECIDING.length }).map((found) => ({
        ...found,
        outcome,
      })),
    ),
  )
  const { shares: _, ...kept } = policy
  return {
    policy: serialize(kept),
    shares,
    effects: policy.fits.flatMap((fit) => (DECIDING.includes(fit.outcome) ? effectsOf(policy, fit) : [])),
    losers,
    changes: policy.changes,
  }
}

/** Each value of a feature against the mean of the others, by the posterior of their global effects. */
function effectsOf(policy: Policy, { outcome, fit, exposure }: OutcomeFit): FeatureEffect[] {
  const { columnOf } = fit.design
  const width = fit.design.levelOfColumn.length
  const shown = new Map<string, { feature: string; value: string; products: Set<string>; impressions: number }>()
  policy.counts.cells.forEach((cell, c) => {
    for (const [feature, value] of cell.features) {
      const key = `${feature}=${value}`
      const known = shown.get(key) ?? { feature, value, products: new Set(), impressions: 0 }
      known.products.add(cell.product)
      known.impressions += exposure[c] ?? 0
      shown.set(key, known)
    }
  })
  const effects: FeatureEffect[] = []
  for (const [key, { feature, value, products, impressions }] of shown) {
    const own = columnOf.get(`feature|${key}`)
    const others = [...shown]
      .filter(([other, one]) => one.feature === feature && other !== key)
      .flatMap(([other]) => columnOf.get(`feature|${other}`) ?? [])
    if (own === undefined || others.length === 0) continue
    const weights = new Map([[own, 1], ...others.map((column) => [column, -1 / others.length] as const)])
    let [effect, variance] = [0, 0]
    for (const [a, weight] of weights) {
      effect += weight * (fit.mean[a] ?? 0)
      for (const [b, other] of weights) variance += weight * other * (fit.covariance[a * width + b] ?? 0)
    }
    effects.push({
      feature,
      value,
      outcome,
      effect,
      sd: Math.sqrt(Math.max(0, variance)),
      products: products.size,
      impressions: Math.round(impressions),
    })
  }
  return effects
}
