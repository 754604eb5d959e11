import type { BagAnswer } from '../../contract/shopping.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import {
  type Basket,
  bundleSaving,
  bundlesWithin,
  isCarrier,
  type Promotion,
  type Quote,
  type QuoteInput,
  taxRateOf,
} from '../../modules/checkout/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readSale, type Sale } from './read-sale.ts'

type Offered = BagAnswer['offers'][number]
/** More than this beside a bag is a shelf, not a hint. */
const MOST = 3

/**
 * What is bundled with something in a bag and would be cheaper in it, by what it saves this bag. Worked out by quoting the bag with
 * one unit more, so that the amount is what the next quote takes off: looks at goods, rules and calendar, never at who asks.
 * @param sale what the bag was quoted from
 */
export async function bundleOffers(
  ctx: Ctx,
  basket: Pick<Basket, 'codes'>,
  quote: Quote,
  sale: Sale,
): Promise<Offered[]> {
  const now = ctx.clock.now()
  const open = bundlesWithin(sale.promotions, quote.lines, now)
  if (open.length === 0) return []
  const variants = await findOffers(ctx, { productIds: open.flatMap((one) => one.bundledProductId ?? []) })
  const { free } = await readSale(
    ctx,
    variants.map(({ id }) => id),
  )
  const offered = open.flatMap((promotion): Offered[] => {
    const inBag = (variantId: string) => quote.lines.find((line) => line.variantId === variantId)?.units ?? 0
    const [variant] = variants
      .filter(({ id, productId, isOnSale }) => {
        const left = free.get(id)
        return isOnSale && productId === promotion.bundledProductId && (left === null || (left ?? 0) > inBag(id))
      })
      .sort((a, b) => a.priceMinor - b.priceMinor || (a.id < b.id ? -1 : 1))
    const carrier = quote.lines.find((line) => isCarrier(promotion, line))
    if (!variant || !carrier) return []
    const savesMinor = bundleSaving(
      {
        currency: quote.currency,
        isTaxIncluded: quote.isTaxIncluded,
        lines: withOne(quote, sale, variant),
        promotions: sale.promotions,
        codes: basket.codes,
        delivery: null,
        now,
      },
      promotion.id,
    )
    if (savesMinor === 0) return []
    return [
      {
        promotionId: promotion.id,
        productId: variant.productId,
        variantId: variant.id,
        name: variant.name,
        options: [...variant.options],
        withName: carrier.name,
        unitPriceMinor: variant.priceMinor,
        savesMinor,
      },
    ]
  })
  return onePerProduct(offered.sort((a, b) => b.savesMinor - a.savesMinor)).slice(0, MOST)
}

const onePerProduct = (offered: readonly Offered[]): Offered[] =>
  offered.filter((one, n) => offered.findIndex(({ productId }) => productId === one.productId) === n)

/** The lines of a bag with one unit more of a variant. */
function withOne(
  quote: Quote,
  { settings, offers }: Sale,
  variant: Awaited<ReturnType<typeof findOffers>>[number],
): QuoteInput['lines'] {
  const lines = quote.lines.map((line) => ({
    ...line,
    category: offers.get(line.variantId)?.category ?? '',
    units: line.units + (line.variantId === variant.id ? 1 : 0),
  }))
  if (lines.some(({ variantId }) => variantId === variant.id)) return lines
  const { id, productId, sku, name, options, category, priceMinor } = variant
  const taxRateBp = taxRateOf(settings, category)
  return [
    ...lines,
    { variantId: id, productId, sku, name, options, units: 1, unitPriceMinor: priceMinor, taxRateBp, category },
  ]
}

/**
 * What a bundle saves on one unit of each of two variants, under every public promotion without a code.
 * @returns minor units; 0 where something better stands already
 */
export function pairSaving(
  ctx: Ctx,
  promotion: Promotion,
  pair: QuoteInput['lines'],
  { promotions, settings }: Pick<Sale, 'promotions' | 'settings'>,
): number {
  return bundleSaving(
    {
      currency: ctx.shop.currency,
      isTaxIncluded: settings.isTaxIncluded,
      lines: pair,
      promotions,
      codes: [],
      delivery: null,
      now: ctx.clock.now(),
    },
    promotion.id,
  )
}
