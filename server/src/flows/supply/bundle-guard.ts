import type { LocalizedText } from '@qianmian/kernel'
import { findOffers, type Offer } from '../../modules/catalog/index.ts'
import { type Promotion, type QuoteInput, quoteBasket, taxRateOf } from '../../modules/checkout/index.ts'
import type { OpenBundle } from '../../modules/proposals/index.ts'
import { costOf, listTerms, supplySettingsOf } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type PriceFacts, readPriceFacts } from '../orders/read-sale.ts'

const MARGIN: LocalizedText = {
  zh: '和现在的其他优惠叠在一起，这个搭配会低于毛利底线，请等新的计划。',
  en: 'Together with the other promotions of now this bundle would fall below the least margin. Wait for the next plan.',
}
const ADVERTISED: LocalizedText = {
  zh: '这个搭配会低于厂家最低标价，请等新的计划。',
  en: 'This bundle would fall below the minimum advertised price. Wait for the next plan.',
}

/**
 * Guard-rails last: quotes every variant of the bundled product beside what it goes with, under every promotion and code that stands
 * now, and looks at what is left to pay.
 * @returns why it may not be opened; undefined where every rule holds, or where what breaks it stands without the bundle, too
 */
export async function faultOfOpening(
  ctx: Ctx,
  promotion: Promotion,
  { productId, withVariantId }: Pick<OpenBundle, 'productId' | 'withVariantId'>,
): Promise<LocalizedText | undefined> {
  const [settings, terms, facts] = [
    await supplySettingsOf(ctx),
    new Map((await listTerms(ctx)).map((one) => [one.variantId, one])),
    await readPriceFacts(ctx, [withVariantId]),
  ]
  const beside = facts.offers.get(withVariantId)
  const variants = (await findOffers(ctx, { productIds: [productId] })).filter(({ isOnSale }) => isOnSale)
  for (const variant of variants) {
    const lines = [...(beside ? [lineOf(facts, beside)] : []), lineOf(facts, variant)]
    const rules = facts.promotions.filter(({ id }) => id !== promotion.id)
    const paid = paidFor(ctx, facts, variant, lines, [...rules, promotion])
    if (paid >= paidFor(ctx, facts, variant, lines, rules)) continue
    const known = terms.get(variant.id)
    const cost = costOf(known?.unitCostMinor, variant.priceMinor, settings)
    if (paid * (10_000 - settings.marginFloorBp) < cost * 10_000) return MARGIN
    if (paid < (known?.minimumAdvertisedMinor ?? 0)) return ADVERTISED
  }
  return undefined
}

const lineOf = ({ settings }: PriceFacts, offer: Offer): QuoteInput['lines'][number] => ({
  variantId: offer.id,
  productId: offer.productId,
  sku: offer.sku,
  name: offer.name,
  options: offer.options,
  units: 1,
  unitPriceMinor: offer.priceMinor,
  taxRateBp: taxRateOf(settings, offer.category),
  category: offer.category,
})

/** What is left to pay for one unit of a variant, minor units, when everything that can be typed in is. */
function paidFor(
  ctx: Ctx,
  { settings }: PriceFacts,
  variant: Offer,
  lines: QuoteInput['lines'],
  promotions: readonly Promotion[],
): number {
  const quote = quoteBasket({
    currency: ctx.shop.currency,
    isTaxIncluded: settings.isTaxIncluded,
    lines,
    promotions,
    codes: promotions.flatMap(({ code }) => code ?? []),
    delivery: null,
    now: ctx.clock.now(),
  })
  const line = quote.lines.find(({ variantId }) => variantId === variant.id)
  return variant.priceMinor - (line?.discountMinor ?? 0)
}
