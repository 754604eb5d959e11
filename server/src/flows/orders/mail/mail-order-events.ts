import { findOffers } from '../../../modules/catalog/index.ts'
import { type MailReader, mailReaders } from '../../../modules/customers/index.ts'
import {
  type AfterSale,
  findOrders,
  KIND_NAMES,
  type LedgerEntry,
  type Order,
  orderTotals,
} from '../../../modules/orders/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { StoredEvent } from '../../../platform/events/event-log.ts'
import { addressLine } from '../../order-desk/describe-effect.ts'
import { methodNames } from '../../order-desk/money-words.ts'
import { unshipped } from '../fulfil-order.ts'
import { type MailOrder, queueMails } from '../queue-mail.ts'
import type { MailGoods, OrderMailData, OrderMailKind } from './mail-kinds.ts'

/** Events that a customer is told of. */
export const MAILED_EVENTS = [
  'order.placed',
  'order.changed',
  'order.shipped',
  'order.delivered',
  'order.cancelled',
  'order.after-sale',
  'order.returned',
  'order.settled',
  'order.refused',
] as const

/** News that is older says nothing any more: nobody is told of it when a shop's history is read in. */
const NEWS_MS = 2 * 24 * 60 * 60 * 1000

/** What the storefront knows for a message. */
export interface MailPages {
  /** Where the customer looks at her order. */
  orderUrl(order: Order, lang: 'zh' | 'en'): string
  /** How to look after what came, and what goes with it where she asked to be told. */
  afterDelivery(order: Order, reader: MailReader): Promise<Pick<OrderMailData, 'care' | 'hints'>>
}

/**
 * Writes the messages that belong to events of orders, one each however often an event is handed over. Made-up people
 * and orders that another shop tells of itself get none.
 * @param pages absent where there is no storefront
 * @returns how many were queued
 */
export async function mailOrderEvents(
  ctx: Ctx,
  events: readonly Pick<StoredEvent, 'id' | 'type' | 'data' | 'occurredAt'>[],
  pages?: MailPages,
): Promise<number> {
  const news = events.filter(
    ({ data, occurredAt }) => data.simulated !== true && ctx.clock.now() - occurredAt.getTime() <= NEWS_MS,
  )
  const orders = await findOrders(
    ctx,
    news.map(({ data }) => String(data.orderId ?? '')),
  )
  const readers = await mailReaders(
    ctx,
    [...orders.values()].flatMap(({ customerId }) => customerId ?? []),
  )
  const mails: MailOrder[] = []
  for (const { id, type, data } of news) {
    const order = orders.get(String(data.orderId ?? ''))
    if (!order || order.isSimulated || isOfAnotherShop(order)) continue
    const one = order.afterSales.find((candidate) => candidate.id === data.caseId)
    const kind = kindOf(type, one)
    if (!kind) continue
    const unknown: MailReader = { lang: order.address.country === 'CN' ? 'zh' : 'en', wantsHints: false }
    const reader = readers.get(order.customerId ?? '') ?? unknown
    const { lang } = reader
    const url = pages?.orderUrl(order, lang)
    const facts = await factsOf(ctx, kind, order, one, data, lang)
    const after = kind === 'order-delivered' ? await pages?.afterDelivery(order, reader) : undefined
    mails.push({ to: order.email, kind, lang, data: { ...facts, ...after, ...(url ? { url } : {}) }, onceKey: id })
  }
  return queueMails(ctx, mails)
}

/** An order whose money another shop moves was placed there, and is told of from there. */
const isOfAnotherShop = (order: Order): boolean =>
  order.ledger.length > 0 && order.ledger.every((entry) => entry.methodKind === 'external')

function kindOf(type: string, one: AfterSale | undefined): OrderMailKind | undefined {
  switch (type) {
    case 'order.placed':
      return 'order-placed'
    case 'order.changed':
      return 'order-changed'
    case 'order.shipped':
      return 'order-shipped'
    case 'order.delivered':
      return 'order-delivered'
    case 'order.cancelled':
      return 'order-cancelled'
    case 'order.after-sale':
      return one && (one.kind === 'return' ? 'return-requested' : 'exchange-requested')
    case 'order.returned':
      return one && (one.kind === 'return' ? 'return-received' : 'exchange-received')
    case 'order.settled':
      return one && (one.kind === 'return' ? 'return-refunded' : 'exchange-sent')
    case 'order.refused':
      return one && 'case-refused'
  }
  return undefined
}

async function factsOf(
  ctx: Ctx,
  kind: OrderMailKind,
  order: Order,
  one: AfterSale | undefined,
  data: Readonly<Record<string, unknown>>,
  lang: 'zh' | 'en',
): Promise<OrderMailData> {
  const head = { orderId: order.id, number: order.number, currency: order.currency }
  const whole = { ...orderTotals(order), isTaxIncluded: order.isTaxIncluded }
  const goods = (lines: readonly { readonly lineId: string; readonly units: number }[]): MailGoods[] =>
    lines.flatMap(({ lineId, units }) => {
      const line = order.lines.find((candidate) => candidate.id === lineId)
      return line ? [{ name: line.name, options: line.options, units }] : []
    })
  const all: MailGoods[] = order.lines.map((line) => ({
    name: line.name,
    options: line.options,
    units: line.units,
    totalMinor: line.units * line.unitPriceMinor,
  }))
  const address = addressLine(order.address)
  if (one) {
    const offers = await findOffers(ctx, { variantIds: one.lines.flatMap(({ to }) => to?.variantId ?? []) })
    const instead = one.lines.flatMap(({ to, units }) => {
      const offer = offers.find((candidate) => candidate.id === to?.variantId)
      return offer ? [{ name: offer.name, options: offer.options, units }] : []
    })
    const isMoneyTold = kind !== 'case-refused' && one.amountMinor !== 0
    const entry: Pick<LedgerEntry, 'kind' | 'methodId' | 'amountMinor'> = {
      kind: one.amountMinor < 0 ? 'refund' : 'charge',
      methodId: one.methodId,
      amountMinor: Math.abs(one.amountMinor),
    }
    return {
      ...head,
      goods: kind === 'exchange-sent' ? all : goods(one.lines),
      ...(kind === 'exchange-sent' ? { totals: whole } : { instead }),
      ...(isMoneyTold ? { money: await moneyOf(ctx, order, [entry], lang) } : {}),
      ...(typeof data.reason === 'string' ? { reason: data.reason } : {}),
    }
  }
  if (kind === 'order-shipped') {
    const parcel = order.parcels.find((candidate) => candidate.id === data.parcelId) ?? order.parcels.at(-1)
    const isLast = order.lines.every((line) => unshipped(order, line.id) === 0)
    return {
      ...head,
      goods: goods(parcel?.lines ?? []),
      ...(parcel ? { parcel: { carrier: parcel.carrier, tracking: parcel.tracking, isLast } } : {}),
      delivery: order.deliveryName,
      address,
    }
  }
  if (kind === 'order-delivered') return { ...head, goods: all.map(({ totalMinor: _, ...line }) => line) }
  if (kind === 'order-cancelled') {
    const refunds = order.ledger.filter((entry) => entry.kind === 'refund' && entry.reason === 'cancel-order')
    return {
      ...head,
      goods: all.map(({ totalMinor: _, ...line }) => line),
      money: await moneyOf(ctx, order, refunds, lang),
    }
  }
  return { ...head, goods: all, totals: whole, delivery: order.deliveryName, address }
}

async function moneyOf(
  ctx: Ctx,
  order: Order,
  entries: readonly Pick<LedgerEntry, 'kind' | 'methodId' | 'amountMinor'>[],
  lang: 'zh' | 'en',
): Promise<OrderMailData['money']> {
  const names = await methodNames(
    ctx,
    entries.map((entry) => entry.methodId),
    lang,
  )
  return entries.map(({ kind, methodId, amountMinor }) => {
    const methodKind = order.ledger.find((entry) => entry.methodId === methodId)?.methodKind ?? 'gift_card'
    return { kind, amountMinor, method: names.get(methodId) ?? KIND_NAMES[methodKind][lang] }
  })
}
