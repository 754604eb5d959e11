import { dayAfter } from '@qianmian/occasions'
import { NEAR_DAYS } from '../../compute/supply/bundle-outlook.ts'
import type {
  BundlePlan,
  BundlePlanOrder,
  BundleProduct,
  BundleVariant,
} from '../../compute/supply/bundle-plan-types.ts'
import { horizonWeeks } from '../../compute/supply/bundle-stock.ts'
import type { PricePlan, PricePlanOrder } from '../../compute/supply/price-plan-types.ts'
import { isOpenBundle, listPromotions, type Promotion } from '../../modules/checkout/index.ts'
import { type CoPurchases, coPurchases, nearBuyers } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Gathered, grouped, type PlanItem } from './gather.ts'

/** Half a year: what is bought together changes with the season, and says nothing of last year's range. */
export const COUNTED_DAYS = 182

/**
 * What bundles are found from: the plan's prices, forecasts and stock, and counts of what true orders held together. Who bought it
 * stays in the database.
 */
export async function bundleOrder(
  ctx: Ctx,
  gathered: Gathered,
  items: readonly PlanItem[],
  priced: PricePlanOrder,
  prices: PricePlan,
): Promise<BundlePlanOrder> {
  const from = dayAfter(gathered.today, -COUNTED_DAYS)
  const promotions = await listPromotions(ctx)
  const bundles = promotions.filter(({ kind }) => kind === 'bundle')
  const held = await coPurchases(
    ctx,
    from,
    bundles.map(({ id }) => id),
  )
  const variants = variantsOf(items, priced, prices)
  const products = [...grouped(items, ({ offer }) => offer.productId)].map(([productId, own]): BundleProduct => {
    const bought = held.products.find((one) => one.productId === productId)
    return {
      productId,
      category: own[0]?.offer.category ?? '',
      variants: own.flatMap(({ variantId }) => variants.get(variantId) ?? []),
      unitsPerBasket: bought ? Math.max(1, bought.units / bought.baskets) : 1,
      stackedBp: stackedBp(promotions, own, ctx.clock.now()),
    }
  })
  const mayBeSlow = products.filter((product) => product.variants.some(isAboveMean))
  const near = await nearBuyers(
    ctx,
    from,
    mayBeSlow.map(({ productId }) => productId),
    NEAR_DAYS,
  )
  return {
    currency: priced.currency,
    region: priced.region,
    nowMs: priced.nowMs,
    settings: priced.settings,
    products,
    countedDays: COUNTED_DAYS,
    counts: countsOf(held, gathered),
    near,
    taken: bundles
      .filter((one) => isOpenBundle(one, ctx.clock.now()))
      .flatMap(({ bundledProductId, productIds }) => [...(bundledProductId ? [bundledProductId] : []), ...productIds]),
  }
}

/** More than the mean of the forecast sells: the plan looks closer at it. */
const isAboveMean = ({ units, weekly, shelfLifeDays }: BundleVariant): boolean =>
  units !== null && units > weekly.mean * horizonWeeks(shelfLifeDays)

function variantsOf(
  items: readonly PlanItem[],
  priced: PricePlanOrder,
  prices: PricePlan,
): ReadonlyMap<string, BundleVariant> {
  const found = new Map(prices.items.map((one) => [one.variantId, one]))
  const orderOf = new Map(priced.items.map((one) => [one.variantId, one]))
  return new Map(
    items.flatMap(({ variantId, terms }) => {
      const [order, price] = [orderOf.get(variantId), found.get(variantId)]
      if (!order || !price?.elasticity) return []
      const { weeks: _weeks, ledger: _ledger, lastChangeMs: _last, ...plain } = order
      const { mean, lower, upper, isIdentified } = price.elasticity
      const { proposal } = price
      return [
        [
          variantId,
          {
            ...plain,
            elasticity: { mean, low: lower, high: upper, isIdentified },
            shelfLifeDays: terms?.shelfLifeDays ?? null,
            markdown:
              proposal && proposal.toMinor < order.priceMinor
                ? { toMinor: proposal.toMinor, profit: proposal.profit }
                : null,
          },
        ] as const,
      ]
    }),
  )
}

/** Products that are not sold any more keep their place in the counts, under no category. */
function countsOf({ baskets, products, pairs }: CoPurchases, gathered: Gathered): BundlePlanOrder['counts'] {
  const categories = new Map(gathered.items.map(({ offer }) => [offer.productId, offer.category]))
  return {
    baskets,
    products: products.map(({ productId, baskets: held }) => ({
      id: productId,
      category: categories.get(productId) ?? '',
      baskets: held,
    })),
    pairs,
  }
}

/**
 * Most that promotions which stand beside others take off a product, in whatever basket and with every code: an amount counts as the
 * share of the least basket that it takes.
 * @returns basis points, 10,000 at most
 */
function stackedBp(promotions: readonly Promotion[], own: readonly PlanItem[], nowMs: number): number {
  let left = 1
  for (const one of promotions) {
    if (!one.isStackable || !one.isActive || one.kind === 'free-delivery' || one.kind === 'bundle') continue
    if (one.endsAt && one.endsAt.getTime() <= nowMs) continue
    const covered = own.filter(
      ({ offer }) =>
        (one.productIds.length === 0 || one.productIds.includes(offer.productId)) &&
        (one.categories.length === 0 || one.categories.includes(offer.category)),
    )
    if (covered.length === 0) continue
    const least = Math.max(1, one.fromMinor, Math.min(...covered.map(({ offer }) => offer.priceMinor)))
    left *= 1 - Math.min(1, one.kind === 'percent' ? one.value / 10_000 : one.value / least)
  }
  return Math.ceil(10_000 * (1 - left))
}

/**
 * Bundle or markdown, never both for one product: where the bundle brings more, the product's markdowns are not proposed. All of them
 * go, for sizes whose prices keep an order were lowered together.
 */
export function withoutBeaten(prices: PricePlan, plan: BundlePlan, items: readonly PlanItem[]): PricePlan {
  const won = new Set(plan.bundles.flatMap(({ productId, markdown }) => (markdown ? [productId] : [])))
  if (won.size === 0) return prices
  const productOf = new Map(items.map(({ variantId, offer }) => [variantId, offer.productId]))
  return {
    ...prices,
    items: prices.items.map((one) =>
      one.proposal && won.has(productOf.get(one.variantId) ?? '')
        ? { ...one, proposal: null, ladder: one.ladder.map((rung) => ({ ...rung, isProposed: false })) }
        : one,
    ),
  }
}
