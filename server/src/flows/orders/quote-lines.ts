import {
  type Basket,
  type CommerceSettings,
  deliversTo,
  type Quote,
  quoteBasket,
  taxRateOf,
} from '../../modules/checkout/index.ts'
import type { Address } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type PriceFacts, readPriceFacts } from './read-sale.ts'

/** A basket's price as it is now, and lines of it that are not sold any more. */
export interface BasketQuote {
  readonly quote: Quote
  readonly settings: CommerceSettings
  readonly gone: readonly string[]
}

/**
 * Works out what a basket costs now. Looks at goods, rules, calendar and address; never at who asks.
 * @param sale what was read of its variants a moment ago, where it was
 */
export async function quoteOf(
  ctx: Ctx,
  basket: Pick<Basket, 'lines' | 'codes' | 'deliveryId' | 'address'>,
  sale?: PriceFacts,
): Promise<BasketQuote> {
  const variantIds = basket.lines.map((line) => line.variantId)
  const { offers, settings, promotions } = sale ?? (await readPriceFacts(ctx, variantIds))
  const gone: string[] = []
  const lines = basket.lines.flatMap(({ variantId, units }) => {
    const offer = offers.get(variantId)
    if (!offer?.isOnSale) {
      gone.push(variantId)
      return []
    }
    const { productId, sku, name, options, priceMinor, category } = offer
    return [
      {
        variantId,
        productId,
        sku,
        name,
        options,
        units,
        unitPriceMinor: priceMinor,
        taxRateBp: taxRateOf(settings, category),
        category,
      },
    ]
  })
  const country = (basket.address as Address | null)?.country
  const fitting = settings.deliveries.filter((option) => country === undefined || deliversTo(option, country))
  // Nothing in it, nothing to deliver.
  const delivery =
    lines.length === 0 ? null : (fitting.find((option) => option.id === basket.deliveryId) ?? fitting[0] ?? null)
  const quote = quoteBasket({
    currency: ctx.shop.currency,
    isTaxIncluded: settings.isTaxIncluded,
    lines,
    promotions,
    codes: basket.codes,
    delivery,
    now: ctx.clock.now(),
  })
  return { quote, settings, gone }
}

/** Whether goods and price of a basket are still kept for it. */
export const isStillHeld = (ctx: Ctx, basket: Pick<Basket, 'state' | 'holdUntil'>): boolean =>
  (basket.state === 'held' || basket.state === 'paying') && (basket.holdUntil?.getTime() ?? 0) > ctx.clock.now()

/** What a shopper is shown: the price that is kept for her while it is kept, else the one of now. */
export async function shownQuote(ctx: Ctx, basket: Basket, sale?: PriceFacts): Promise<BasketQuote> {
  const now = await quoteOf(ctx, basket, sale)
  return isStillHeld(ctx, basket) && basket.quote ? { ...now, quote: basket.quote } : now
}
