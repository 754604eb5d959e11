import { newId, ok, pick, type Result } from '@qianmian/kernel'
import {
  type Basket,
  findBasket,
  findPagePayment,
  insertPagePayment,
  movePagePayment,
  type PagePayment,
  updateBasket,
} from '../../modules/checkout/index.ts'
import type { Order } from '../../modules/orders/index.ts'
import { getShop } from '../../modules/shops/index.ts'
import { holdUnits, releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { HostedPages } from '../../platform/payments/hosted-pages.ts'
import { closed, outOfStock } from '../orders/change-basket.ts'
import { orderedBefore, writeOrder } from '../orders/place-order.ts'
import { prepare, type Ready } from '../orders/prepare-order.ts'
import { type OnPage, pageOf } from './on-page.ts'
import { openAgain } from './open-again.ts'

/** How long a page takes a card. Stripe's pages stay open for half an hour at least; a minute is for clocks that differ. */
export const PAGE_MS = 31 * 60_000

/** What she chose on the last step. */
export interface PageWish {
  readonly giftCardId?: string
  /** What she saw: another sum than this is never charged. */
  readonly expectedTotalMinor?: number
}

/** Where the provider sends the browser back to, by the number of the payment. */
export type BackUrls = (paymentId: string) => { readonly backUrl: string; readonly cancelUrl: string }

export type Started =
  /** Without an address while a first click is still asking for the page. */
  | { readonly kind: 'page'; readonly payment: PagePayment }
  /** A gift card paid it all, or it was ordered before. */
  | { readonly kind: 'order'; readonly order: Order }

const SILENT = {
  zh: '付卡的服务没有回应，没有扣款。过一会儿再试，或换一种付款方式。',
  en: 'The card service does not answer. Nothing was charged: try again in a while, or choose another way to pay.',
}
const REFUSED = {
  zh: '付卡的服务不接受这一笔，没有扣款。请换一种付款方式。',
  en: 'The card service does not take this payment. Nothing was charged: choose another way to pay.',
}

/**
 * Begins a payment on a page of the provider: price and goods are kept until that page closes, and the basket is `paying`.
 * Asked twice, by a double click or in a second window, the same page is the answer. What is written before the page is
 * asked for lets a process that dies on the way be cleaned up after: nobody can pay on a page whose address nobody has.
 * @returns the page to go to, or the order when nothing was left to pay; or why not, with nothing charged
 */
export async function startPagePayment(
  ctx: Ctx,
  basketId: string,
  wish: PageWish,
  urls: BackUrls,
): Promise<Result<Started, Refusal>> {
  const provider = [...ctx.services.payments.values()].find((one) => one.pages)
  const pages = provider?.pages
  if (!provider || !pages)
    return refuse('unprocessable', { zh: '没有这种付款方式。', en: 'There is no such way to pay.' })
  const begun = await allOrNothing(ctx, async (ctx): Promise<Result<Started | Begun, Refusal>> => {
    const basket = await findBasket(ctx, basketId, true)
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return asOrder(await orderedBefore(ctx, basket))
    if (basket.state === 'cancelled') return closed(basket)
    if (basket.state === 'paying') return samePage(ctx, basket)
    const ready = await prepare(ctx, basket, { ...wish, payment: { kind: provider.kind, ...giftOf(wish) } })
    if (!ready.ok) return ready
    if (ready.value.restMinor === 0) return asOrder(await writeOrder(ctx, ready.value, undefined, giftOf(wish)))
    return begin(ctx, ready.value, provider.kind, wish)
  })
  if (!begun.ok || begun.value.kind !== 'begun') return begun as Result<Started, Refusal>
  return openPage(ctx, pages, begun.value, urls)
}

const giftOf = ({ giftCardId }: PageWish) => (giftCardId ? { giftCardId } : {})
const asOrder = (placed: Result<Order, Refusal>): Result<Started, Refusal> =>
  placed.ok ? ok({ kind: 'order', order: placed.value }) : placed

interface Begun {
  readonly kind: 'begun'
  readonly id: string
  readonly ready: Ready
  readonly expiresAt: Date
}

async function samePage(ctx: Ctx, basket: Basket): Promise<Result<Started, Refusal>> {
  const pageId = pageOf(basket)
  const payment = pageId === undefined ? undefined : await findPagePayment(ctx, pageId)
  return payment ? ok({ kind: 'page', payment }) : closed(basket)
}

/** Keeps goods and price for as long as the page is open. */
async function begin(ctx: Ctx, ready: Ready, kind: string, { giftCardId }: PageWish): Promise<Result<Begun, Refusal>> {
  const { basket, quote, giftMinor, restMinor } = ready
  const id = newId('pgp', ctx.clock, ctx.randomBytes)
  const expiresAt = new Date(ctx.clock.now() + PAGE_MS)
  await releaseUnits(ctx, { basketId: basket.id })
  const held = await holdUnits(ctx, { basketId: basket.id, until: expiresAt }, basket.lines)
  if (!held.ok) return outOfStock(held.error.variantId, held.error.free)
  const payment: OnPage = { kind, pageId: id }
  await updateBasket(ctx, basket.id, { state: 'paying', quote, holdUntil: expiresAt, payment })
  await insertPagePayment(ctx, {
    id,
    basketId: basket.id,
    kind,
    amountMinor: restMinor,
    currency: quote.currency,
    giftCardId: giftMinor > 0 ? (giftCardId ?? null) : null,
    giftMinor,
    customerId: ctx.actor.kind === 'customer' ? ctx.actor.customerId : null,
    lang: ctx.locale,
    expiresAt,
  })
  return ok({ kind: 'begun', id, ready, expiresAt })
}

async function openPage(
  ctx: Ctx,
  pages: HostedPages,
  { id, ready, expiresAt }: Begun,
  urls: BackUrls,
): Promise<Result<Started, Refusal>> {
  const opened = await pages.open({
    paymentId: id,
    amountMinor: ready.restMinor,
    currency: ready.quote.currency,
    title: pick((await getShop(ctx)).name, ctx.locale),
    email: ready.email,
    lang: ctx.locale,
    expiresAt,
    ...urls(id),
  })
  if (opened.state !== 'open') {
    await openAgain(ctx, ready.basket.id, id, { state: 'over', reason: 'unavailable' })
    return opened.state === 'refused' ? refuse('payment-failed', REFUSED) : refuse('unavailable', SILENT)
  }
  const payment = await movePagePayment(ctx, id, ['opening'], {
    state: 'open',
    pageRef: opened.pageRef,
    url: opened.url,
  })
  // Somebody gave it up while the page was made: nobody is sent there.
  return payment ? ok({ kind: 'page', payment }) : refuse('unavailable', SILENT)
}
