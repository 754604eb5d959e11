import { ok, type Result } from '@qianmian/kernel'
import { type Basket, findBasket, updateBasket } from '../../modules/checkout/index.ts'
import { holdUnits, releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { closed, outOfStock } from './change-basket.ts'
import { quoteOf } from './quote-lines.ts'
import type { PriceFacts } from './read-sale.ts'

const MINUTE_MS = 60_000

/** Begins the checkout: fixes the price and keeps the goods until `holdUntil`, all of them or none. */
export async function holdBasket(ctx: Ctx, id: string): Promise<Result<Basket, Refusal>> {
  return allOrNothing(ctx, async (ctx) => {
    const basket = await findBasket(ctx, id, true)
    if (!basket) return refuse('not-found')
    if (basket.state !== 'open' && basket.state !== 'held') return closed(basket)
    if (basket.state === 'held') await releaseUnits(ctx, { basketId: id })
    const priced = await priceForSale(ctx, basket)
    if (!priced.ok) return priced
    const { quote, settings } = priced.value
    const until = new Date(ctx.clock.now() + settings.holdMinutes * MINUTE_MS)
    const held = await holdUnits(ctx, { basketId: id, until }, basket.lines)
    if (!held.ok) return outOfStock(held.error.variantId, held.error.free)
    return ok(await updateBasket(ctx, id, { state: 'held', holdUntil: until, quote }))
  })
}

/**
 * A quote under which the basket can be sold: nothing in it is gone.
 * @param sale what was read of its variants a moment ago, where it was
 */
export async function priceForSale(ctx: Ctx, basket: Basket, sale?: PriceFacts) {
  if (basket.lines.length === 0) return refuse('unprocessable', { zh: '购物袋是空的。', en: 'The bag is empty.' })
  const priced = await quoteOf(ctx, basket, sale)
  if (priced.gone.length > 0) {
    return refuse(
      'out-of-stock',
      { zh: '有的商品已经下架，请从购物袋里拿走。', en: 'Something in the bag is not sold any more: take it out.' },
      Object.fromEntries(priced.gone.map((id) => [id, { zh: '已下架', en: 'No longer sold' }])),
    )
  }
  return ok(priced)
}
