import { seededRandom } from '@qianmian/kernel'
import { type AttachRate, type BundlePair, drawBeta } from '@qianmian/pricing'
import type { BundlePlanOrder } from './bundle-plan-types.ts'
import type { Fast, Slow } from './bundle-stock.ts'

const WEEK = 7
/**
 * A discount raises the attach rate by the slow product's own price elasticity, but never to more than this many times: elasticities
 * are of weeks in which a price was asked of everybody, and nobody knows how far they carry in a basket.
 */
export const MOST_LIFT = 2
/** However cheap, not everybody takes it. */
export const MOST_ATTACH = 0.6
/**
 * Of those who buy the slow product alone and the fast one within `NEAR_DAYS` in another basket, who would have bought both at once for
 * the discount. Nothing in the orders says it, so a stated share of that group waits, and the group itself is shrunk to a stated prior.
 */
export const NEAR_DAYS = 30
/** Prior of the share of lone buyers that are near: two of twenty. */
export const NEAR_PRIOR = { near: 2, buyers: 20 } as const
/** Of those who are near, so many wait. */
export const WAITING = 0.5

/** What may come of a pair at a discount, in every future. */
export interface BundleDraws {
  readonly gain: Float64Array
  readonly units: Float64Array
  /** At the middle of everything, for the choice of pairs. */
  readonly pair: BundlePair
  readonly freshUnits: number
  readonly attachBefore: { readonly mean: number; readonly low: number; readonly high: number }
  readonly attachAfter: number
  readonly isCapped: boolean
  readonly waitingShare: number
}

export interface PairBelief {
  readonly slow: Slow
  readonly fast: Fast
  readonly rate: AttachRate
  /** Baskets with the slow and without the fast product, and of those whose buyer is near. */
  readonly alone: number
  readonly near: number
  readonly elasticity: Float64Array
}

/** The slow product's price with a percentage off, as the till takes it. */
export const bundlePrice = (priceMinor: number, valueBp: number): number =>
  priceMinor - Math.round((priceMinor * valueBp) / 10_000)

/** How many times more often it is taken along for a discount, in one future. */
const liftOf = (elasticity: number, valueBp: number): number =>
  Math.min(MOST_LIFT, (1 - valueBp / 10_000) ** Math.min(0, elasticity))

/** A pair at a discount, as the engine of bundles takes it. */
function pairAt(
  { slow, fast }: PairBelief,
  valueBp: number,
  days: number,
  at: {
    readonly attach: number
    readonly elasticity: number
    readonly waiting: number
    readonly baskets: number
    readonly overstock: number
    readonly weekly: number
  },
): BundlePair {
  const before = Math.min(MOST_ATTACH, at.attach)
  const after = Math.min(MOST_ATTACH, before * liftOf(at.elasticity, valueBp))
  const together = at.baskets * before
  // Who buys it alone now, and would have bought both at once: bundles that bring nothing but a lower price.
  const shifted = Math.min(Math.max(0, (at.weekly * days) / WEEK - together) * at.waiting, at.baskets * (1 - after))
  const wanted = at.baskets * after + shifted
  return {
    slow: slow.product.productId,
    fast: fast.product.productId,
    fastUnits: at.baskets,
    attachRate: at.baskets > 0 ? Math.min(1, wanted / at.baskets) : 0,
    cannibalisation: wanted > 0 ? Math.min(1, (together + shifted) / wanted) : 0,
    slowPrice: slow.priceMinor,
    slowBundlePrice: bundlePrice(slow.priceMinor, valueBp),
    slowSalvage: slow.salvageMinor,
    overstock: at.overstock,
  }
}

const meanOf = (draws: Float64Array): number => draws.reduce((sum, one) => sum + one, 0) / Math.max(1, draws.length)

/** Mean and 80 % interval of draws; the interval always holds the mean. */
export function spread(draws: Float64Array): { mean: number; low: number; high: number } {
  const sorted = draws.toSorted()
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  const mean = meanOf(draws)
  return { mean, low: Math.min(mean, at(0.1)), high: Math.max(mean, at(0.9)) }
}

const waitingPosterior = ({ alone, near }: PairBelief) => ({
  alpha: NEAR_PRIOR.near + near,
  beta: NEAR_PRIOR.buyers - NEAR_PRIOR.near + Math.max(0, alone - near),
})

/** A pair with every unknown at its mean: quick, to find the discounts that are worth a closer look. */
export function pairAtMean(belief: PairBelief, valueBp: number, days: number): BundlePair {
  const { alpha, beta } = waitingPosterior(belief)
  return pairAt(belief, valueBp, days, {
    attach: belief.rate.mean,
    elasticity: meanOf(belief.elasticity),
    waiting: (WAITING * alpha) / (alpha + beta),
    baskets: meanOf(belief.fast.baskets),
    overstock: meanOf(belief.slow.overstock),
    weekly: meanOf(belief.slow.weekly),
  })
}

/**
 * What a pair brings while the promotion stands, unrounded. It does not end when nothing is left over any more: whoever would have
 * bought anyway gets the lower price in every future, so all of them are counted, where `bundleGain` lets the offer end.
 */
function standing(pair: BundlePair): { readonly fresh: number; readonly cannibalised: number; readonly gain: number } {
  const { fastUnits, attachRate, cannibalisation, slowPrice, slowBundlePrice, slowSalvage, overstock } = pair
  const wanted = fastUnits * attachRate
  const cannibalised = wanted * cannibalisation
  const fresh = Math.min(wanted - cannibalised, overstock)
  const gain = fresh * (slowBundlePrice - slowSalvage) - cannibalised * (slowPrice - slowBundlePrice)
  return { fresh, cannibalised, gain }
}

/**
 * Tries a pair at a discount in every future: attach rate and share of waiting buyers from their posteriors, elasticity, sales of both
 * and what is left over from their own.
 */
export function drawBundle(belief: PairBelief, valueBp: number, days: number, { nowMs }: BundlePlanOrder): BundleDraws {
  const { slow, fast, rate, elasticity } = belief
  const random = seededRandom(`bundle/${slow.product.productId}/${fast.product.productId}/${nowMs}`)
  const { alpha, beta } = waitingPosterior(belief)
  const futures = elasticity.length
  const [gain, units, before, waits] = [0, 0, 0, 0].map(() => new Float64Array(futures)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let [fresh, after, capped] = [0, 0, 0]
  for (let k = 0; k < futures; k++) {
    const [attach, waiting] = [drawBeta(rate.alpha, rate.beta, random), WAITING * drawBeta(alpha, beta, random)]
    const pair = pairAt(belief, valueBp, days, {
      attach,
      waiting,
      elasticity: elasticity[k] ?? 0,
      baskets: fast.baskets[k] ?? 0,
      overstock: slow.overstock[k] ?? 0,
      weekly: slow.weekly[k] ?? 0,
    })
    const found = standing(pair)
    gain[k] = found.gain
    units[k] = found.fresh + found.cannibalised
    before[k] = Math.min(MOST_ATTACH, attach)
    waits[k] = waiting
    fresh += found.fresh
    after += Math.min(MOST_ATTACH, attach * liftOf(elasticity[k] ?? 0, valueBp))
    if (liftOf(elasticity[k] ?? 0, valueBp) >= MOST_LIFT) capped += 1
  }
  return {
    gain,
    units,
    pair: pairAtMean(belief, valueBp, days),
    freshUnits: fresh / futures,
    attachBefore: spread(before),
    attachAfter: after / futures,
    isCapped: capped > futures / 2,
    waitingShare: meanOf(waits),
  }
}
