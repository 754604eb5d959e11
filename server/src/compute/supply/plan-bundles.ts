import { type AttachRate, attachRates, brokenBy, bundleGain, chooseBundles, type GuardRule } from '@qianmian/pricing'
import { bundlePrice, drawBundle, type PairBelief, pairAtMean, spread } from './bundle-outlook.ts'
import type { BundlePlan, BundlePlanOrder, BundleVariant, FoundBundle } from './bundle-plan-types.ts'
import { type Fast, fastOf, type Slow, slowOf } from './bundle-stock.ts'
import { elasticityDraws, makeShocks, type Shocks } from './price-draws.ts'
import { rulesOf } from './price-rules.ts'
import { LEAST_LOW_SHARE } from './price-study.ts'

/** How long a bundle stands: as long as a proposed price is promised for. */
export const BUNDLE_DAYS = 28
const WEEK = 7
/** Discounts that are compared, basis points. */
const DEPTHS_BP = [500, 1000, 1500, 2000, 2500, 3000, 4000, 5000]
/** What never met in so many baskets is no pair, whatever its kind says. */
export const LEAST_TOGETHER = 3
/** Fewer units than this beyond what is sold anyway are not worth a promotion. */
const LEAST_FRESH = 1
/** The slowest and the fastest that are looked at. */
const [MOST_SLOW, MOST_FAST] = [60, 80]

/**
 * Finds bundles of slow with fast products: attach rates from baskets by empirical Bayes, raised by the discount through the slow
 * product's elasticity; the best discount a pair that the guard-rails let through; one choice for all pairs by the largest gain in
 * sum. What a markdown of the same product brings more with gives way to it. Pure and seeded: the same order gives the same plan.
 * @example planBundles(order).bundles[0]?.valueBp // 1500
 */
export function planBundles(order: BundlePlanOrder): BundlePlan {
  const shocks = new Map<string, Shocks>()
  const shocksOf = (variantId: string): Shocks => {
    const known = shocks.get(variantId) ?? makeShocks(`bundles/${variantId}`)
    shocks.set(variantId, known)
    return known
  }
  const slows = order.products
    .flatMap((product) => slowOf(product, shocksOf) ?? [])
    .sort((a, b) => worthOf(b) - worthOf(a))
  const slowIds = new Set(slows.map(({ product }) => product.productId))
  const taken = new Set(order.taken)
  // While the shop has stopped its machines nothing is looked for.
  if (order.settings.isStopped) return { bundles: [], beaten: [], slowProducts: slows.length }
  const fasts = order.products
    .filter(({ productId }) => !slowIds.has(productId) && !taken.has(productId))
    .flatMap((product) => fastOf(product, BUNDLE_DAYS, shocksOf) ?? [])
    .sort((a, b) => meanOf(b.baskets) - meanOf(a.baskets))
    .slice(0, MOST_FAST)
  const open = slows.filter(({ product }) => !taken.has(product.productId)).slice(0, MOST_SLOW)
  const found = beliefsOf(open, fasts, order, shocksOf).flatMap((belief) => bestOf(belief, order) ?? [])
  const pairOf = (one: FoundBundle): string => `${one.productId}/${one.withProductId}`
  const foundOf = new Map(found.map((one) => [pairOf(one.bundle), one]))
  const chosen = chooseBundles(found.map(({ pair }) => pair)).flatMap(
    ({ slow, fast }) => foundOf.get(`${slow}/${fast}`)?.bundle ?? [],
  )
  const isBeaten = ({ markdown, gain }: FoundBundle): boolean => markdown !== null && markdown.gainMean >= gain.mean
  return {
    bundles: chosen.filter((one) => !isBeaten(one)),
    beaten: chosen.filter(isBeaten),
    slowProducts: slows.length,
  }
}

const meanOf = (draws: Float64Array): number => draws.reduce((sum, one) => sum + one, 0) / Math.max(1, draws.length)
const worthOf = ({ overstock, priceMinor }: Slow): number => meanOf(overstock) * priceMinor

/** Every pair that met often enough to be one, with what is believed of it. */
function beliefsOf(
  slows: readonly Slow[],
  fasts: readonly Fast[],
  { counts, near }: BundlePlanOrder,
  shocksOf: (variantId: string) => Shocks,
): PairBelief[] {
  const wanted = slows.flatMap((slow) => fasts.map((fast) => ({ slow, fast })))
  const rates = attachRates(
    counts,
    wanted.map(({ slow, fast }) => ({ slow: slow.product.productId, fast: fast.product.productId })),
  )
  const basketsOf = new Map(counts.products.map(({ id, baskets }) => [id, baskets]))
  const nearOf = new Map(near.map((one) => [`${one.slow}/${one.fast}`, one.near]))
  return wanted.flatMap(({ slow, fast }, n): PairBelief[] => {
    const rate = rates[n] as AttachRate
    if (rate.together < LEAST_TOGETHER) return []
    return [
      {
        slow,
        fast,
        rate,
        alone: (basketsOf.get(rate.slow) ?? 0) - rate.together,
        near: nearOf.get(`${rate.slow}/${rate.fast}`) ?? 0,
        elasticity: elasticityDraws(shocksOf(slow.worst.variantId), bounds(slow.worst)),
      },
    ]
  })
}

const bounds = ({ elasticity: { mean, low, high } }: BundleVariant) => ({ mean, lower: low, upper: high })

/**
 * Rules that a discount breaks, on any variant of the slow product: least margin, minimum advertised price, most discount, distance to
 * competitors. What other promotions may take off beside it is taken off first.
 */
function brokenAt({ product }: Slow, valueBp: number, order: BundlePlanOrder): GuardRule[] {
  const { settings } = order
  const broken = product.variants.flatMap((variant) => {
    const asked = bundlePrice(variant.priceMinor, valueBp)
    const { limits, inputs, isFrozen } = rulesOf(
      { ...variant, weeks: [], ledger: { variantId: variant.variantId, place: '', currency: '', entries: [] } },
      { ...order, items: [], lines: [] },
    )
    const { restMs: _rest, stepBp: _step, ...lasting } = limits
    // The discount itself has its own limit, and is no change of the price; the other rules look at what is left to pay.
    const paid = Math.floor((asked * (10_000 - product.stackedBp)) / 10_000)
    const rules = paid < 1 ? (['margin'] as GuardRule[]) : brokenBy(paid, inputs, { ...lasting, stepBp: 10_000 })
    return [...rules, ...(isFrozen ? (['feed'] as GuardRule[]) : [])]
  })
  if (valueBp > settings.bundleMostBp) broken.push('step')
  return [...new Set(broken)]
}

interface Found {
  readonly bundle: FoundBundle
  readonly pair: ReturnType<typeof pairAtMean>
}

/** The best discount of a pair that every rule lets through, if it is worth it. */
function bestOf(belief: PairBelief, order: BundlePlanOrder): Found | undefined {
  const { slow, fast, rate } = belief
  const days = Math.max(1, Math.min(BUNDLE_DAYS, Math.floor(slow.horizonWeeks * WEEK)))
  const ranked = DEPTHS_BP.map((valueBp) => ({
    valueBp,
    gain: bundleGain(pairAtMean(belief, valueBp, days)).gain,
    broken: brokenAt(slow, valueBp, order),
  })).sort((a, b) => b.gain - a.gain)
  const best = ranked.find(({ broken }) => broken.length === 0)
  if (!best || best.gain <= 0) return undefined
  const draws = drawBundle(belief, best.valueBp, days, order)
  const gain = spread(draws.gain)
  if (gain.mean < 1 || gain.low < LEAST_LOW_SHARE * gain.mean || draws.freshUnits < LEAST_FRESH) return undefined
  const { worst } = slow
  const better = ranked[0] === best ? [] : (ranked[0]?.broken ?? [])
  const units = spread(draws.units)
  return {
    pair: draws.pair,
    bundle: {
      productId: slow.product.productId,
      variantId: worst.variantId,
      withProductId: fast.product.productId,
      withVariantId: fast.best.variantId,
      valueBp: best.valueBp,
      days,
      fromMinor: worst.priceMinor,
      toMinor: bundlePrice(worst.priceMinor, best.valueBp),
      salvageMinor: slow.salvageMinor,
      units,
      freshUnits: draws.freshUnits,
      overstockUnits: meanOf(slow.overstock),
      horizonWeeks: slow.horizonWeeks,
      fastBaskets: meanOf(fast.baskets),
      attach: {
        before: draws.attachBefore,
        after: draws.attachAfter,
        together: rate.together,
        baskets: rate.baskets,
        ownShare: rate.ownShare,
        isCapped: draws.isCapped,
      },
      cannibalisation: draws.pair.cannibalisation,
      waitingShare: draws.waitingShare,
      gain: { mean: Math.round(gain.mean), low: Math.round(gain.low), high: Math.round(gain.high) },
      binding: better,
      isCostAssumed: slow.product.variants.some(({ isCostAssumed }) => isCostAssumed),
      isElasticityOwn: worst.elasticity.isIdentified,
      elasticity: worst.elasticity.mean,
      markdown: markdownOf(slow, days),
    },
  }
}

/** What the plan's markdowns of the product bring over the same days. */
function markdownOf({ product }: Slow, days: number): FoundBundle['markdown'] {
  const lower = product.variants.flatMap(({ variantId, priceMinor, markdown }) =>
    markdown && markdown.toMinor < priceMinor ? [{ variantId, ...markdown }] : [],
  )
  const [first] = lower.toSorted((a, b) => b.profit.mean - a.profit.mean)
  if (!first) return null
  const weekly = lower.reduce((sum, { profit }) => sum + profit.mean, 0)
  return { variantId: first.variantId, toMinor: first.toMinor, gainMean: Math.round((weekly * days) / WEEK) }
}
