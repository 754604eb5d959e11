import { ok, type Result } from '@qianmian/kernel'
import {
  type Basket,
  commerceSettings,
  findBasket,
  findPagePayment,
  movePagePayment,
  type PagePayment,
  updateBasket,
} from '../../modules/checkout/index.ts'
import type { Address, Order } from '../../modules/orders/index.ts'
import { releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { PageState } from '../../platform/payments/hosted-pages.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { writeOrder } from '../orders/place-order.ts'
import type { Ready } from '../orders/prepare-order.ts'
import { giveBack } from './give-back.ts'
import { pageOf } from './on-page.ts'
import { freeBasket, openAgain } from './open-again.ts'

/** A page whose address was not written down by then was never shown to anybody. */
const OPENING_MS = 3 * 60_000
/** A provider that says nothing for this long after its page closed does not keep the basket any longer. */
const SILENT_MS = 10 * 60_000

type Paid = Extract<PageState, { state: 'paid' }>

/** Where a payment on a page stands, and whether the provider answered when it was asked about it now. */
export interface Settled {
  readonly payment: PagePayment
  readonly isSilent: boolean
}

/**
 * Asks the provider what became of a page and does what follows, once: money that came becomes one order, or goes back
 * where there is nothing to sell for it any more. The page that she comes back to, a notice and our own look all call
 * this; whoever is first, and however often, the outcome is the same.
 * @param isGivenUp she chose to pay another way: the page is closed first, so that nobody can pay on it afterwards
 */
export async function settlePagePayment(ctx: Ctx, id: string, isGivenUp = false): Promise<Result<Settled, Refusal>> {
  const payment = await findPagePayment(ctx, id)
  if (!payment) return refuse('not-found')
  const provider = [...ctx.services.payments.values()].find((one) => one.kind === payment.kind)
  if (payment.state === 'returning') return ok(await giveBack(ctx, provider, payment))
  if (payment.state === 'opening') return ok(answered(await tidyOpening(ctx, payment)))
  if (payment.state !== 'open' || !payment.pageRef) return ok(answered(payment))
  const { pages } = provider ?? {}
  if (!provider || !pages) return ok(silent(payment))
  const told = isGivenUp ? await pages.close(payment.pageRef) : await pages.look(payment.pageRef)
  return ok(await follow(ctx, provider, payment, told, isGivenUp))
}

const answered = (payment: PagePayment): Settled => ({ payment, isSilent: false })
const silent = (payment: PagePayment): Settled => ({ payment, isSilent: true })

async function tidyOpening(ctx: Ctx, payment: PagePayment): Promise<PagePayment> {
  if (ctx.clock.now() - payment.createdAt.getTime() < OPENING_MS) return payment
  return (await openAgain(ctx, payment.basketId, payment.id, { state: 'over', reason: 'unavailable' })) ?? payment
}

async function follow(
  ctx: Ctx,
  provider: PaymentProvider,
  payment: PagePayment,
  told: PageState,
  isGivenUp: boolean,
): Promise<Settled> {
  const { id, basketId } = payment
  const lookedAt = new Date(ctx.clock.now())
  switch (told.state) {
    case 'unknown': {
      // Nothing was learned: whoever looks next asks again, and is told of the silence too.
      await letGo(ctx, payment)
      return silent(await again(ctx, payment))
    }
    case 'open': {
      const reason = told.reason ?? payment.reason
      return answered((await movePagePayment(ctx, id, ['open'], { lookedAt, reason })) ?? (await again(ctx, payment)))
    }
    case 'expired': {
      const reason = told.reason ?? payment.reason ?? (isGivenUp ? 'given-up' : 'timed-out')
      const over = await openAgain(ctx, basketId, id, { state: 'over', reason, lookedAt })
      return answered(over ?? (await again(ctx, payment)))
    }
    case 'paid':
      return takeMoney(ctx, provider, payment, told)
  }
}

const again = async (ctx: Ctx, payment: PagePayment): Promise<PagePayment> =>
  (await findPagePayment(ctx, payment.id)) ?? payment

/** Nobody answers about a page that closed long ago: the basket is hers again, and should money show up it goes back. */
async function letGo(ctx: Ctx, { id, basketId, expiresAt }: PagePayment): Promise<void> {
  if (ctx.clock.now() < expiresAt.getTime() + SILENT_MS) return
  await inTransaction(ctx, async (ctx) => {
    const basket = await findBasket(ctx, basketId, true)
    if (basket && pageOf(basket) === id) await freeBasket(ctx, basket)
  })
}

/** She who paid, in her language: an order that a notice or a look places is hers as if she had stood there. */
const asPayer = (ctx: Ctx, { customerId, lang }: PagePayment): Ctx => ({
  ...ctx,
  locale: lang,
  actor: customerId ? { kind: 'customer', customerId } : { kind: 'shopper' },
})

/** Why money that came is not taken. */
type Return = 'sold-out' | 'other-amount' | 'too-late' | 'gift-card'

async function takeMoney(ctx: Ctx, provider: PaymentProvider, payment: PagePayment, told: Paid): Promise<Settled> {
  const { id, basketId } = payment
  const lookedAt = new Date(ctx.clock.now())
  let why: Return = 'too-late'
  const taken = await allOrNothing(asPayer(ctx, payment), async (ctx): Promise<Result<PagePayment, Refusal>> => {
    const basket = await findBasket(ctx, basketId, true)
    const locked = await findPagePayment(ctx, id, true)
    if (locked?.state !== 'open') return ok(locked ?? payment)
    const isAsAsked =
      told.paymentId === id && told.amountMinor === locked.amountMinor && told.currency === locked.currency
    if (!isAsAsked || told.refundedMinor > 0) {
      why = 'other-amount'
      return refuse('payment-failed')
    }
    if (!basket || pageOf(basket) !== id) return refuse('conflict')
    const ready = await readyOf(ctx, basket, locked)
    if (!ready) return refuse('conflict')
    const order = await writeOrder(ctx, ready, provider, giftOf(locked), {
      state: 'succeeded',
      providerRef: told.paymentRef,
      card: told.card ? `${told.card.brand} ·· ${told.card.last4}`.trim() : '',
    })
    if (!order.ok) {
      why = order.error.code === 'out-of-stock' ? 'sold-out' : 'gift-card'
      return order
    }
    return ok((await movePagePayment(ctx, id, ['open'], orderedBy(order.value, told, lookedAt))) ?? locked)
  })
  if (taken.ok) return answered(taken.value)
  ctx.log.warn({ payment: id, why }, 'a payment is given back: there is nothing to sell for it')
  const returning = await inTransaction(ctx, async (ctx) => {
    const basket = await findBasket(ctx, basketId, true)
    const patch = { state: 'returning', reason: why, paymentRef: told.paymentRef, paidMinor: told.amountMinor } as const
    const moved = await movePagePayment(ctx, id, ['open'], { ...patch, lookedAt })
    if (moved && basket && pageOf(basket) === id) {
      await releaseUnits(ctx, { basketId })
      await updateBasket(ctx, basketId, { state: 'open', payment: null, quote: null, holdUntil: null })
    }
    return moved
  })
  return returning ? giveBack(ctx, provider, returning) : answered(await again(ctx, payment))
}

const giftOf = ({ giftCardId }: PagePayment) => (giftCardId ? { giftCardId } : {})

const orderedBy = (order: Order, told: Paid, lookedAt: Date) =>
  ({
    state: 'ordered',
    orderId: order.id,
    paymentRef: told.paymentRef,
    paidMinor: told.amountMinor,
    lookedAt,
    reason: null,
  }) as const

/** What the order is written from: at the price that she saw and paid, whatever it is now. */
async function readyOf(ctx: Ctx, basket: Basket, payment: PagePayment): Promise<Ready | undefined> {
  const { quote, email, address } = basket
  if (!quote || !email || !address || quote.totalMinor !== payment.amountMinor + payment.giftMinor) return undefined
  const { deliveries } = await commerceSettings(ctx)
  const option = deliveries.find((one) => one.id === basket.deliveryId) ?? deliveries[0]
  return {
    basket,
    quote,
    email,
    address: address as Address,
    delivery: { id: option?.id ?? 'standard', name: option?.name ?? { zh: '配送', en: 'Delivery' } },
    giftMinor: payment.giftMinor,
    restMinor: payment.amountMinor,
  }
}
