import {
  findBasket,
  movePagePayment,
  type PagePayment,
  type PagePaymentPatch,
  updateBasket,
} from '../../modules/checkout/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { pageOf } from './on-page.ts'

/**
 * Ends a payment on a page that did not become an order, and gives the basket back to her if it still waits for this one:
 * `held` while goods and price are kept for it, else open at the price of now.
 * @returns the payment as it is then; undefined when somebody else ended it before
 */
export async function openAgain(
  ctx: Ctx,
  basketId: string,
  id: string,
  patch: PagePaymentPatch,
): Promise<PagePayment | undefined> {
  return inTransaction(ctx, async (ctx) => {
    const basket = await findBasket(ctx, basketId, true)
    const moved = await movePagePayment(ctx, id, ['opening', 'open'], patch)
    if (moved && basket && pageOf(basket) === id) await freeBasket(ctx, basket)
    return moved
  })
}

/** The caller has locked it. */
export async function freeBasket(
  ctx: Ctx,
  basket: { readonly id: string; readonly holdUntil: Date | null },
): Promise<void> {
  const isKept = (basket.holdUntil?.getTime() ?? 0) > ctx.clock.now()
  await updateBasket(ctx, basket.id, {
    payment: null,
    ...(isKept ? { state: 'held' as const } : { state: 'open' as const, quote: null, holdUntil: null }),
  })
}
