import { newId, ok, type Result } from '@qianmian/kernel'
import type { RawBuilder } from 'kysely'
import { type Basket, findBasket, orderedBasket, updateBasket } from '../../modules/checkout/index.ts'
import { isMadeMeanwhile, moveBalance, newMethod } from '../../modules/customers/index.ts'
import {
  findOrderOfBasket,
  type Invoice,
  type LedgerEntry,
  nextOrderNumber,
  type Order,
  type OrderVisit,
  orderWrites,
  type PaymentKind,
} from '../../modules/orders/index.ts'
import { holdUnits, holdWrites, moveHolds, planHolds, planLocked, releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx, RunAgain } from '../../platform/ctx.ts'
import { writeTogether } from '../../platform/database/bulk.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { pageOf } from '../payments/on-page.ts'
import { buyerOf } from './buyer.ts'
import { closed, outOfStock } from './change-basket.ts'
import { orderEvent } from './order-events.ts'
import { giftPart, lockToSell, type Payment, type Placement, prepare, type Ready } from './prepare-order.ts'
import { isStillHeld } from './quote-lines.ts'

const PAYING_MS = 10 * 60_000

/**
 * Turns a basket into an order, once: asked again, with or without the same key, it answers with the same order. Goods,
 * money and order are written together. A provider that answers over the network is asked between two transactions, under
 * a key that belongs to the basket, so that neither a crash nor a silence charges twice.
 * @returns the order; or why not, with nothing changed
 */
export async function placeOrder(ctx: Ctx, basketId: string, placement: Placement): Promise<Result<Order, Refusal>> {
  const provider = placement.payment.kind && ctx.services.payments.get(placement.payment.kind)
  if (placement.payment.kind && !provider) {
    return refuse('unprocessable', { zh: '没有这种付款方式。', en: 'There is no such way to pay.' })
  }
  const isRemote = provider !== undefined && !provider.isImmediate
  const isOwn = !ctx.db.isTransaction
  const first = await allOrNothing(ctx, async (ctx): Promise<Result<Order | Basket, Refusal>> => {
    const selling = isRemote ? undefined : await lockToSell(ctx, basketId)
    const basket = isRemote ? await findBasket(ctx, basketId, true) : selling?.basket
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return orderedBefore(ctx, basket)
    if (basket.state === 'cancelled') return closed(basket)
    // Asked twice while the provider thinks: the payment that was begun is asked about, and no second one is begun.
    if (basket.state === 'paying') return isRemote && !pageOf(basket) ? ok(basket) : closed(basket)
    const ready = await prepare(ctx, basket, placement, selling)
    if (!ready.ok) return ready
    if (!isRemote || ready.value.restMinor === 0)
      return writeOrder(ctx, ready.value, provider, placement.payment, undefined, isOwn)
    const kept = await keepForPayment(ctx, ready.value)
    if (!kept.ok) return kept
    return ok(
      await updateBasket(ctx, basketId, {
        state: 'paying',
        quote: ready.value.quote,
        holdUntil: new Date(ctx.clock.now() + PAYING_MS),
        payment: {
          ...placement.payment,
          key: newId('chg', ctx.clock, ctx.randomBytes),
          restMinor: ready.value.restMinor,
          payer: payerOf(ctx),
        },
      }),
    )
  })
  if (!first.ok || isOrder(first.value)) return first as Result<Order, Refusal>
  return finishPayment(ctx, basketId)
}

type Payer = Pick<Ctx, 'actor' | 'locale'>
const payerOf = ({ actor, locale }: Ctx): Payer => ({ actor, locale })

const isOrder = (value: object): value is Order => 'ledger' in value

/** Goods of a basket that is being paid stay hers while the provider thinks. */
async function keepForPayment(ctx: Ctx, { basket }: Ready): Promise<Result<true, Refusal>> {
  // Kept anew: what the checkout kept might run out while the provider thinks, and be sold to somebody else.
  await releaseUnits(ctx, { basketId: basket.id })
  const held = await holdUnits(ctx, { basketId: basket.id, until: new Date(ctx.clock.now() + PAYING_MS) }, basket.lines)
  return held.ok ? ok(true) : outOfStock(held.error.variantId, held.error.free)
}

/** Asks the provider for a basket that is being paid, and writes the order or opens the basket again. */
export async function finishPayment(ctx: Ctx, basketId: string): Promise<Result<Order, Refusal>> {
  const basket = await findBasket(ctx, basketId)
  if (!basket?.quote) return refuse('not-found')
  if (basket.state === 'ordered') return orderedBefore(ctx, basket)
  // Paid on a page of the provider: flows/payments looks after it.
  if (basket.state !== 'paying' || pageOf(basket)) return closed(basket)
  const payment = basket.payment as Payment & {
    readonly key: string
    readonly payer?: Payer
    readonly restMinor?: number
  }
  // Asked by ourselves after a crash or a silence: for her, with her gift card and in her language.
  if (ctx.actor.kind === 'system' && payment.payer) ctx = { ...ctx, ...payment.payer }
  const provider = payment.kind && ctx.services.payments.get(payment.kind)
  if (!provider) return refuse('payment-failed')
  const gift = await giftPart(ctx, payment.giftCardId, basket.quote.totalMinor)
  // The same key asks for the same sum: what a gift card pays may have changed since.
  const restMinor = payment.restMinor ?? basket.quote.totalMinor - (gift.ok ? gift.value : 0)
  const answer = await provider.charge({
    idempotencyKey: payment.key,
    amountMinor: restMinor,
    currency: basket.quote.currency,
    reference: ctx.shop.slug,
    token: payment.token ?? null,
  })
  if (answer.state === 'unknown') {
    return refuse('unavailable', {
      zh: '付款方没有回应。没有下单；过一会儿会再问一次，不会重复扣款。',
      en: 'The payment provider does not answer. Nothing was ordered; it is asked again, and nothing is charged twice.',
    })
  }
  const written = await allOrNothing(ctx, async (ctx): Promise<Result<Order | typeof answer, Refusal>> => {
    const locked = await findBasket(ctx, basketId, true)
    if (!locked) return refuse('not-found')
    if (locked.state === 'ordered') return orderedBefore(ctx, locked)
    if (answer.state === 'declined') {
      await updateBasket(ctx, basketId, { state: 'held', payment: null })
      return ok(answer)
    }
    const ready = await prepare(ctx, locked, { payment })
    if (!ready.ok) return ready
    if (ready.value.restMinor !== restMinor) return refuse('conflict')
    return writeOrder(ctx, ready.value, provider, payment, answer)
  })
  if (!written.ok) {
    // Money came, and the goods are gone after all: it goes back, and the basket is hers again.
    if (answer.state !== 'declined') {
      const { providerRef } = answer
      const request = { providerRef, amountMinor: restMinor, currency: basket.quote.currency }
      const back = await provider.refund({ idempotencyKey: `${payment.key}:back`, ...request })
      ctx.log.warn({ basket: basketId, refund: back.state }, 'a payment was given back: its order could not be written')
    }
    await updateBasket(ctx, basketId, { state: 'open', payment: null, quote: null, holdUntil: null })
    return written
  }
  const { value } = written
  if (isOrder(value)) return ok(value)
  return refuse('payment-failed', 'why' in value ? value.why : undefined)
}

export async function orderedBefore(ctx: Ctx, basket: Basket): Promise<Result<Order, Refusal>> {
  const order = await findOrderOfBasket(ctx, basket.id)
  return order ? ok(order) : refuse('not-found')
}

/** Money that a provider took, and the card it took it from as far as it may be known: `Visa ·· 4242`. */
interface Charged {
  readonly state: 'succeeded' | 'pending'
  readonly providerRef: string
  readonly card?: string
}

/**
 * Writes the order, its money and its goods, in the transaction that holds the basket.
 * @param isLast nothing else is done in that transaction
 */
export async function writeOrder(
  ctx: Ctx,
  ready: Ready,
  provider: PaymentProvider | undefined,
  payment: Payment,
  charged?: Charged,
  isLast = false,
): Promise<Result<Order, Refusal>> {
  const { basket, quote, email, address, delivery, giftMinor, restMinor, ground } = ready
  const id = newId('ord', ctx.clock, ctx.randomBytes)
  const now = new Date(ctx.clock.now())
  const writes: RawBuilder<unknown>[] = []
  if (isStillHeld(ctx, basket)) await moveHolds(ctx, basket.id, id)
  else {
    const held = ground
      ? await planLocked(ctx, basket.lines, ground.shelves, ground.promised)
      : await planHolds(ctx, basket.lines)
    if (!held.ok) return outOfStock(held.error.variantId, held.error.free)
    writes.push(...holdWrites(ctx, { orderId: id }, held.value))
  }
  const { customerId, writes: guest } = await buyerOf(ctx, ready)
  writes.push(...guest)
  const ledger: LedgerEntry[] = []
  const entry = (
    methodId: string,
    methodKind: PaymentKind,
    amountMinor: number,
    state: LedgerEntry['state'],
    ref: string | null,
  ) =>
    ledger.push({
      id: newId('pay', ctx.clock, ctx.randomBytes),
      kind: 'charge',
      methodId,
      methodKind,
      amountMinor,
      state,
      providerRef: ref,
      reason: 'order',
      at: now,
    })
  if (giftMinor > 0 && payment.giftCardId) {
    const isPaid = await moveBalance(ctx, payment.giftCardId, -giftMinor)
    if (!isPaid)
      return refuse('conflict', { zh: '礼品卡余额刚刚变了。', en: 'The balance of the gift card changed just now.' })
    entry(payment.giftCardId, 'gift_card', giftMinor, 'succeeded', null)
  }
  if (restMinor > 0 && provider) {
    const answer =
      charged ??
      (await provider.charge({
        idempotencyKey: `${basket.id}:${restMinor}`,
        amountMinor: restMinor,
        currency: quote.currency,
        reference: ctx.shop.slug,
        token: payment.token ?? null,
      }))
    if (answer.state === 'declined') return refuse('payment-failed', answer.why)
    if (answer.state === 'unknown') return refuse('unavailable')
    const methodId = newId('pm', ctx.clock, ctx.randomBytes)
    writes.push(
      newMethod(ctx, {
        id: methodId,
        customerId,
        externalId: null,
        kind: provider.kind,
        // A kind is named when it is shown, in the language of who looks (modules/orders: shownMethod).
        label: charged?.card ?? '',
        balanceMinor: null,
        createdAt: now,
      }),
    )
    entry(methodId, provider.kind, restMinor, answer.state, answer.providerRef)
  }
  const order: Order = {
    id,
    number: await nextOrderNumber(ctx),
    customerId,
    email,
    state: 'pending',
    currency: quote.currency,
    isTaxIncluded: quote.isTaxIncluded,
    address,
    deliveryId: delivery.id,
    deliveryName: delivery.name,
    deliveryMinor: quote.deliveryMinor,
    cancelReason: null,
    itemsChangedAt: null,
    invoice: basket.invoice as Invoice | null,
    promotions: quote.promotions,
    source: basket.source,
    isSimulated: false,
    version: 1,
    placedAt: now,
    deliveredAt: null,
    lines: quote.lines.map((line, position) => ({ ...line, id: newId('oln', ctx.clock, ctx.randomBytes), position })),
    ledger,
    parcels: [],
    afterSales: [],
  }
  const visit = basket.visit as OrderVisit | null
  const { events } = ctx.services
  // Order, money, basket and the word of it: one statement, one journey.
  const all = [
    ...writes,
    ...orderWrites(ctx, [{ ...order, basketId: basket.id, visit }]),
    orderedBasket(ctx, basket.id, { quote, customerId }),
    events.appending(ctx, [orderEvent(ctx, 'order.placed', order, order.lines, visit)]),
  ]
  await writeTogether(ctx.db, all, isLast).catch((error: unknown) => {
    // Two first orders of one guest at the same moment: the second one finds her.
    throw isMadeMeanwhile(error) ? new RunAgain('the customer was made meanwhile', { cause: error }) : error
  })
  events.wake()
  return ok(order)
}
