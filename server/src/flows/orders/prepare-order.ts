import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { sql } from 'kysely'
import { offersReading } from '../../modules/catalog/index.ts'
import { type Basket, lockOpenBasket, type Quote, saleRulesReading } from '../../modules/checkout/index.ts'
import { customerIdReading, findMethods } from '../../modules/customers/index.ts'
import type { Address } from '../../modules/orders/index.ts'
import {
  type LockedShelves,
  lockShelves,
  type Promised,
  promisedReading,
  shelvesBeside,
} from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readTogether } from '../../platform/database/read-together.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { priceForSale } from './hold-basket.ts'
import { isStillHeld } from './quote-lines.ts'
import type { PriceFacts } from './read-sale.ts'

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
  /** What was read under the lock of its goods, where they are locked already. */
  readonly ground?: Ground
}

/** What a sale stands on, read by one statement after its goods were locked: until the transaction ends nobody sells them to another. */
export interface Ground extends PriceFacts {
  readonly shelves: LockedShelves
  readonly promised: Promised
  /** The customer who has the basket's e-mail, if there is one. */
  readonly customerId: string | null
}

/** A basket that nobody else may change, and the shelves of its goods where it is open. */
export interface LockedBasket {
  readonly basket: Basket
  readonly shelves?: LockedShelves['rows']
}

/** Locks a basket, and with it what it is about to be sold from. Call it in a transaction. */
export async function lockToSell(ctx: Ctx, basketId: string): Promise<LockedBasket | undefined> {
  const shelves = shelvesBeside(ctx, sql`array(select line ->> 'variantId' from jsonb_array_elements(b.lines) line)`)
  const locked = await lockOpenBasket(ctx, basketId, shelves.sql)
  if (!locked) return undefined
  const { basket, found } = locked
  return basket.state === 'open' ? { basket, shelves: shelves.of(found) } : { basket }
}

/** Reads all that a sale stands on, once its goods are locked. Call it in the transaction that holds the basket. */
async function lockGround(ctx: Ctx, { lines, email }: Basket, locked?: LockedShelves['rows']): Promise<Ground> {
  const shelves = await lockShelves(ctx, lines, locked)
  const { rules, ...rest } = await readTogether(ctx.db, {
    rules: saleRulesReading(ctx),
    offers: offersReading(ctx, shelves.variantIds),
    promised: promisedReading(ctx, shelves),
    customerId: customerIdReading(ctx, email ?? ''),
  })
  return { ...rules, ...rest, shelves }
}

/**
 * Looks whether a basket can be sold as it was seen. Call it in the transaction that holds the basket.
 * @param selling the order is written by the same transaction: goods that no checkout keeps are locked, if they are not yet
 */
export async function prepare(
  ctx: Ctx,
  basket: Basket,
  placement: Placement,
  selling?: LockedBasket,
): Promise<Result<Ready, Refusal>> {
  const fields = missingFields(basket)
  if (Object.keys(fields).length > 0) return refuse('unprocessable', undefined, fields)
  const isHeld = isStillHeld(ctx, basket)
  const ground = selling && !isHeld ? await lockGround(ctx, basket, selling.shelves) : undefined
  const priced = await priceForSale(ctx, basket, ground)
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
    ...(ground && { ground }),
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
export async function giftPart(ctx: Ctx, id: string | undefined, totalMinor: number): Promise<Result<number, Refusal>> {
  if (!id) return ok(0)
  const customerId = ctx.actor.kind === 'customer' || ctx.actor.kind === 'agent' ? ctx.actor.customerId : null
  const own = customerId ? await findMethods(ctx, { customerId }) : []
  const card = own.find((method) => method.id === id)
  if (card?.kind !== 'gift_card') {
    return refuse('unprocessable', { zh: '没有这张礼品卡，或不属于您。', en: 'No such gift card, or it is not yours.' })
  }
  return ok(Math.min(totalMinor, card.balanceMinor ?? 0))
}
