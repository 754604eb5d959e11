import { newId } from '@qianmian/kernel'
import type { BundlePlan, FoundBundle } from '../../compute/supply/bundle-plan-types.ts'
import type { PricePlan } from '../../compute/supply/price-plan-types.ts'
import type { OpenBundle } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { bundlePromotion } from './bundle-effects.ts'
import { faultOfOpening } from './bundle-guard.ts'
import { beatenStep, bundleName, bundleReason, bundleSteps, bundleTitle, type NamedBundle } from './bundle-words.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { unitCost } from './plan-figures.ts'
import type { PlannedChange } from './planned-changes.ts'

/** The items that a bundle is about, by name. @returns undefined where one is not planned any more */
function named(found: FoundBundle, items: readonly PlanItem[]): NamedBundle | undefined {
  const [own, other] = [found.variantId, found.withVariantId].map((id) => items.find((one) => one.variantId === id))
  return own && other ? { found, own, other } : undefined
}

/** Bundles as changes to be proposed. What the last guard-rail stops, by the till's own quote, is logged and left out. */
export async function bundleChanges(
  ctx: Ctx,
  planId: string,
  gathered: Gathered,
  items: readonly PlanItem[],
  { bundles }: BundlePlan,
): Promise<PlannedChange[]> {
  const changes: PlannedChange[] = []
  for (const found of bundles) {
    const bundle = named(found, items)
    if (!bundle) continue
    const change = changeOf(ctx, planId, gathered, bundle)
    const promotion = bundlePromotion(change.action, ctx.clock.now())
    const fault = await faultOfOpening(ctx, promotion, change.action)
    if (fault) {
      ctx.log.info({ productId: found.productId, why: fault.en }, 'a bundle that was planned may not be opened')
      continue
    }
    changes.push(change)
  }
  return changes
}

function changeOf(
  ctx: Ctx,
  planId: string,
  gathered: Gathered,
  bundle: NamedBundle,
): PlannedChange & { readonly action: OpenBundle } {
  const { found, own } = bundle
  const { attach } = found
  const weekly = own.units.subarray(-28).reduce((sum, one) => sum + one, 0)
  return {
    action: {
      kind: 'open-bundle',
      productId: found.productId,
      variantId: found.variantId,
      withProductId: found.withProductId,
      withVariantId: found.withVariantId,
      promotionId: newId('prm', ctx.clock, ctx.randomBytes),
      name: bundleName(bundle),
      valueBp: found.valueBp,
      days: found.days,
      fromMinor: found.fromMinor,
      toMinor: found.toMinor,
      salvageMinor: found.salvageMinor,
      units: Math.round(found.units.mean),
      attach: { before: attach.before.mean, low: attach.before.low, high: attach.before.high, after: attach.after },
      promised: {
        planId,
        days: found.days,
        profit: found.gain,
        stockOut: null,
        before: {
          unitsPerDay: weekly / 28,
          priceMinor: found.fromMinor,
          unitCostMinor: unitCost(own, gathered).minor,
        },
        binding: found.binding,
        steps: bundleSteps(ctx, gathered, bundle),
      },
    },
    title: bundleTitle(bundle),
    reason: bundleReason(ctx, bundle),
    risk: riskOf(found),
  }
}

/** Nothing that rests on a borrowed elasticity or a guessed cost is small and sure. */
function riskOf({ isElasticityOwn, isCostAssumed, attach }: FoundBundle): PlannedChange['risk'] {
  if (!isElasticityOwn && isCostAssumed) return 'high'
  return isElasticityOwn && !isCostAssumed && attach.ownShare >= 0.5 ? 'low' : 'medium'
}

/** Says at a markdown that a bundle was looked at, too. */
export function noteBeaten(ctx: Ctx, prices: PricePlan, { beaten }: BundlePlan, items: readonly PlanItem[]): PricePlan {
  const noted = new Map(
    beaten.flatMap((found) => {
      const bundle = named(found, items)
      return found.markdown && bundle ? [[found.markdown.variantId, beatenStep(ctx, bundle)] as const] : []
    }),
  )
  return {
    ...prices,
    items: prices.items.map((one) => {
      const step = noted.get(one.variantId)
      return step && one.proposal
        ? { ...one, proposal: { ...one.proposal, steps: [...one.proposal.steps, step] } }
        : one
    }),
  }
}
