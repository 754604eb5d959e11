import type { BundleView } from '@qianmian/web/view'
import { isOpenBundle, type Promotion, type QuoteInput, taxRateOf } from '../modules/checkout/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { bundleView } from '../storefront/bundle-views.ts'
import { isInStock } from '../storefront/cards.ts'
import type { PageRequest } from '../storefront/page-request.ts'
import type { ShownProduct } from '../storefront/snapshot.ts'
import { shownById } from '../storefront/till-parts.ts'
import { pairSaving } from './orders/bundle-offers.ts'
import { type PriceFacts, readPriceFacts } from './orders/read-sale.ts'

const MOST = 3

/**
 * What is cheaper together with a product, for its page: of either side of a bundle, while both can be bought. The same for
 * everybody: it is worked out from rules, prices and the day.
 */
export async function bundlesOn(ctx: Ctx, request: PageRequest, product: ShownProduct): Promise<BundleView[]> {
  const facts = await readPriceFacts(ctx, [])
  const { id } = product.detail
  const shown = facts.promotions.flatMap((promotion) => {
    if (!isOpenBundle(promotion, request.now)) return []
    const isBundledPage = promotion.bundledProductId === id
    if (!isBundledPage && !promotion.productIds.includes(id)) return []
    const otherIds = isBundledPage ? promotion.productIds : [promotion.bundledProductId]
    return otherIds.flatMap((otherId) => {
      const other = shownById(request.snapshot, otherId)
      return other ? pairOf(ctx, promotion, { product, other, isBundledPage }, facts) : []
    })
  })
  return shown
    .sort((a, b) => b.savesMinor - a.savesMinor)
    .slice(0, MOST)
    .map((one) => bundleView(request, one))
}

interface Pair {
  readonly product: ShownProduct
  readonly other: ShownProduct
  readonly isBundledPage: boolean
}

function pairOf(ctx: Ctx, promotion: Promotion, { product, other, isBundledPage }: Pair, facts: PriceFacts) {
  const [carrier, bundled] = isBundledPage ? [other, product] : [product, other]
  const [carriers, variants] = [inStock(carrier), inStock(bundled)]
  const [otherVariant] = isBundledPage ? carriers : variants
  if (!otherVariant || carriers.length === 0 || variants.length === 0) return []
  // On the page of what it goes with one press adds one variant; on its own page any of them may be ticked.
  const able = isBundledPage ? variants : [otherVariant]
  const savings = pricesOf(able).flatMap((variant) =>
    pricesOf(isBundledPage ? [otherVariant] : carriers).map((beside) =>
      pairSaving(ctx, promotion, [lineOf(facts, carrier, beside), lineOf(facts, bundled, variant)], facts),
    ),
  )
  const savesMinor = Math.min(...savings)
  if (savesMinor === 0) return []
  return [
    { other, otherVariantId: otherVariant.id, isBundledPage, savesMinor, isFrom: Math.max(...savings) > savesMinor },
  ]
}

type Variant = ShownProduct['detail']['variants'][number]

/** One variant a price: what is saved depends on nothing else of it. */
const pricesOf = (variants: readonly Variant[]): Variant[] => [
  ...new Map(variants.map((variant) => [variant.priceMinor, variant])).values(),
]

const inStock = (product: ShownProduct): Variant[] =>
  product.detail.variants.filter((variant) => isInStock(product, variant.id))

const lineOf = ({ settings }: PriceFacts, { detail }: ShownProduct, variant: Variant): QuoteInput['lines'][number] => ({
  variantId: variant.id,
  productId: detail.id,
  sku: variant.sku,
  name: detail.name,
  options: variant.optionValues,
  units: 1,
  unitPriceMinor: variant.priceMinor,
  taxRateBp: taxRateOf(settings, detail.category),
  category: detail.category,
})
