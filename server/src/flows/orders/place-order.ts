import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import type { RawBuilder } from 'kysely'
import { type Basket, findBasket, orderedBasket, type Quote, updateBasket } from '../../modules/checkout/index.ts'
import { ensureCustomer, findCustomer, findMethods, moveBalance, newMethod } from '../../modules/customers/index.ts'
import {
  type Address,
  findOrderOfBasket,
  type Invoice,
  type LedgerEntry,
  nextOrderNumber,
  type Order,
  type OrderVisit,
  orderWrites,
  type PaymentKind,
} from '../../modules/orders/index.ts'
import { holdUnits, holdWrites, moveHolds, planHolds, releaseUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { writeTogether } from '../../platform/database/bulk.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { pageOf } from '../payments/on-page.ts'
import { closed, outOfStock } from './change-basket.ts'
import { priceForSale } from './hold-basket.ts'
import { orderEvent } from './order-events.ts'
import { isStillHeld } from './quote-lines.ts'

/** How an order is paid: a gift card first where one is named, the rest by one of the shop's providers. */
export interface Payment {
  readonly kind?: PaymentProvider['kind']
  /** Made by the provider in the browser. */
  readonly token?: string
  readonly giftCardId?: string
}

export interface Placement {
  readonly payment: Payment
  /** What she saw: another sum than this is never charged. */
  readonly expectedTotalMinor?: number
}

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
  const first = await allOrNothing(ctx, async (ctx): Promise<Result<Order | Basket, Refusal>> => {
    const basket = await findBasket(ctx, basketId, true)
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return orderedBefore(ctx, basket)
    if (basket.state === 'cancelled') return closed(basket)
    // Asked twice while the provider thinks: the payment that was begun is asked about, and no second one is begun.
    if (basket.state === 'paying') return isRemote && !pageOf(basket) ? ok(basket) : closed(basket)
    const ready = await prepare(ctx, basket, placement)
    if (!ready.ok) return ready
    if (!isRemote || ready.value.restMinor === 0) return writeOrder(ctx, ready.value, provider, placement.payment)
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

/** What an order is written from. */
export interface Ready {
  readonly basket: Basket
  readonly quote: Quote
  readonly email: string
  readonly address: Address
  readonly delivery: { readonly id: string; readonly name: LocalizedText }
  readonly giftMinor: number
  /** What is left to pay after the gift card. */
  readonly restMinor: number
}

export async function prepare(ctx: Ctx, basket: Basket, placement: Placement): Promise<Result<Ready, Refusal>> {
  const fields = missingFields(basket)
  if (Object.keys(fields).length > 0) return refuse('unprocessable', undefined, fields)
  const isHeld = isStillHeld(ctx, basket)
  const priced = await priceForSale(ctx, basket)
  if (!priced.ok) return priced
  const { settings } = priced.value
  const quote = isHeld && basket.quote ? basket.quote : priced.value.quote
  if (placement.expectedTotalMinor !== undefined && placement.expectedTotalMinor !== quote.totalMinor) {
    return refuse('conflict', {
      zh: '价格刚刚变了，请看过新的合计再付款。',
      en: 'The total has changed just now. Look at the new one before you pay.',
    })
  }
  if (placement.payment.kind === 'cash_on_delivery' && !settings.isCashOnDelivery) {
    return refuse('unprocessable', { zh: '这家店不收货到付款。', en: 'This shop does not take cash on delivery.' })
  }
  const address = basket.address as Address
  const option = settings.deliveries.find((one) => one.id === basket.deliveryId) ?? settings.deliveries[0]
  const gift = await giftPart(ctx, placement.payment.giftCardId, quote.totalMinor)
  if (!gift.ok) return gift
  const restMinor = quote.totalMinor - gift.value
  if (restMinor > 0 && !placement.payment.kind) {
    return refuse('unprocessable', {
      zh: '礼品卡不够付全部，请再选一种付款方式。',
      en: 'The gift card does not cover it all: choose another way to pay the rest.',
    })
  }
  return ok({
    basket,
    quote,
    email: basket.email ?? '',
    address,
    delivery: { id: option?.id ?? 'standard', name: option?.name ?? { zh: '配送', en: 'Delivery' } },
    giftMinor: gift.value,
    restMinor,
  })
}

const MISSING = { zh: '还没有填。', en: 'Not filled in yet.' }
function missingFields(basket: Basket): Record<string, LocalizedText> {
  return {
    ...(basket.lines.length === 0 ? { lines: { zh: '购物袋是空的。', en: 'The bag is empty.' } } : {}),
    ...(basket.email ? {} : { email: MISSING }),
    ...(basket.address ? {} : { address: MISSING }),
  }
}

/** How much a gift card of the customer pays. @returns a refusal when it is not hers */
async function giftPart(ctx: Ctx, id: string | undefined, totalMinor: number): Promise<Result<number, Refusal>> {
  if (!id) return ok(0)
  const customerId = ctx.actor.kind === 'customer' || ctx.actor.kind === 'agent' ? ctx.actor.customerId : null
  const own = customerId ? await findMethods(ctx, { customerId }) : []
  const card = own.find((method) => method.id === id)
  if (card?.kind !== 'gift_card') {
    return refuse('unprocessable', { zh: '没有这张礼品卡，或不属于您。', en: 'No such gift card, or it is not yours.' })
  }
  return ok(Math.min(totalMinor, card.balanceMinor ?? 0))
}

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

/** Writes the order, its money and its goods, in the transaction that holds the basket. */
export async function writeOrder(
  ctx: Ctx,
  { basket, quote, email, address, delivery, giftMinor, restMinor }: Ready,
  provider: PaymentProvider | undefined,
  payment: Payment,
  charged?: Charged,
): Promise<Result<Order, Refusal>> {
  const id = newId('ord', ctx.clock, ctx.randomBytes)
  const now = new Date(ctx.clock.now())
  const writes: RawBuilder<unknown>[] = []
  if (isStillHeld(ctx, basket)) await moveHolds(ctx, basket.id, id)
  else {
    const held = await planHolds(ctx, basket.lines)
    if (!held.ok) return outOfStock(held.error.variantId, held.error.free)
    writes.push(...holdWrites(ctx, { orderId: id }, held.value))
  }
  const customerId = await buyer(ctx, basket, email, address)
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
  await writeTogether(ctx.db, [
    ...writes,
    ...orderWrites(ctx, [{ ...order, basketId: basket.id, visit }]),
    orderedBasket(ctx, basket.id, { quote, customerId }),
    events.appending(ctx, [orderEvent(ctx, 'order.placed', order, order.lines, visit)]),
  ])
  events.wake()
  return ok(order)
}

/** Whose order it is: she who is signed in, else the customer with this e-mail. A guest proves that address before she sees old orders. */
async function buyer(ctx: Ctx, basket: Basket, email: string, address: Address): Promise<string> {
  // Signed in while she was shopping: the order is hers, whoever opened the basket.
  const known = ctx.actor.kind === 'customer' ? ctx.actor.customerId : basket.customerId
  // Held: whoever is being erased at this moment is not she who orders.
  const customer = known ? await findCustomer(ctx, known, true) : undefined
  if (customer && !customer.erasedAt) return customer.id
  return ensureCustomer(ctx, {
    id: newId('cus', ctx.clock, ctx.randomBytes),
    externalId: null,
    email,
    phone: address.phone,
    firstName: '',
    lastName: address.recipient,
    lang: ctx.locale,
    defaultAddress: address,
    isSimulated: false,
    createdAt: new Date(ctx.clock.now()),
  })
}
