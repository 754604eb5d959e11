import { lineAmounts } from '@qianmian/kernel'
import type { AfterSaleCaseView, OrderRowView, StudioOrderView } from '../../contract/types.ts'
import { may } from '../../modules/accounts/index.ts'
import type { Offer } from '../../modules/catalog/index.ts'
import {
  type AfterSale,
  isOpen,
  KIND_NAMES,
  type LedgerEntry,
  type Order,
  orderTotals,
  paidMinor,
  returnedUnits,
} from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { isPseudonym } from '../../privacy/types.ts'
import { unshipped } from '../orders/fulfil-order.ts'
import { maskAddress, maskEmail, maskName } from './mask.ts'
import { isByHand } from './money-words.ts'

/** People whose work needs it see names, telephones and addresses; others see where a parcel goes. */
export const seesPeople = (ctx: Ctx): boolean => may(ctx.actor, 'read_people')

export function orderRow(ctx: Ctx, order: Order): OrderRowView {
  const open = order.afterSales.find((one) => isOpen(one.state))
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    recipient: seesPeople(ctx) ? order.address.recipient : maskName(order.address.recipient),
    email: maskEmail(order.email),
    city: order.address.city,
    goods: order.lines.map(({ name, options, units }) => ({ name, options: [...options], units })),
    units: order.lines.reduce((sum, line) => sum + line.units, 0),
    currency: order.currency,
    totalMinor: orderTotals(order).totalMinor,
    paidMinor: paidMinor(order.ledger),
    tracking: order.parcels.map((parcel) => parcel.tracking),
    openCase: open ? { id: open.id, kind: open.kind, state: open.state } : null,
    isSimulated: order.isSimulated,
    source: order.source,
  }
}

/** What a method is called, or what kind it is. */
export const methodName = (
  ctx: Ctx,
  names: ReadonlyMap<string, string>,
  of: { readonly methodId: string; readonly methodKind: Order['ledger'][number]['methodKind'] },
): string => names.get(of.methodId) ?? KIND_NAMES[of.methodKind][ctx.locale] ?? of.methodKind

/** Under which the payment service knows a movement of money: for who looks it up there. */
export const referenceOf = ({
  methodKind,
  providerRef,
}: Pick<LedgerEntry, 'methodKind' | 'providerRef'>): string | null => (methodKind === 'card' ? providerRef : null)

export function caseView(
  ctx: Ctx,
  order: Order,
  one: AfterSale,
  offers: ReadonlyMap<string, Offer>,
  names: ReadonlyMap<string, string>,
): AfterSaleCaseView {
  const methodKind = order.ledger.find((entry) => entry.methodId === one.methodId)?.methodKind ?? 'gift_card'
  return {
    id: one.id,
    kind: one.kind,
    state: one.state,
    reason: one.reason,
    lines: one.lines.map(({ lineId, units, to }) => {
      const line = order.lines.find((candidate) => candidate.id === lineId)
      return {
        lineId,
        units,
        name: line?.name ?? {},
        options: [...(line?.options ?? [])],
        sku: line?.sku ?? null,
        to: to && { options: [...(offers.get(to.variantId)?.options ?? [])], unitPriceMinor: to.unitPriceMinor },
      }
    }),
    method: methodName(ctx, names, { methodId: one.methodId, methodKind }),
    methodKind,
    amountMinor: one.amountMinor,
    at: one.at.toISOString(),
    decidedAt: one.decidedAt?.toISOString() ?? null,
  }
}

/** What an order's page needs beside the order itself. */
export interface OrderSurroundings {
  readonly offers: readonly Offer[]
  readonly free: ReadonlyMap<string, number | null>
  readonly names: ReadonlyMap<string, string>
  readonly methods: StudioOrderView['methods']
  readonly locations: StudioOrderView['locations']
  readonly history: StudioOrderView['history']
  readonly lookedAt: StudioOrderView['lookedAt']
  readonly ordersOfCustomer: number
}

export function orderView(ctx: Ctx, order: Order, around: OrderSurroundings): StudioOrderView {
  const isMasked = !seesPeople(ctx)
  const byVariant = new Map(around.offers.map((offer) => [offer.id, offer]))
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    state: order.state,
    customer: order.customerId ? { id: order.customerId, orders: around.ordersOfCustomer } : null,
    email: isMasked ? maskEmail(order.email) : order.email,
    address: isMasked ? maskAddress(order.address) : order.address,
    isMasked,
    isErased: isPseudonym(order.email),
    currency: order.currency,
    isTaxIncluded: order.isTaxIncluded,
    deliveryName: order.deliveryName,
    cancelReason: order.cancelReason,
    invoice: order.invoice && {
      ...order.invoice,
      ...(isMasked ? { title: maskName(order.invoice.title), taxNumber: null } : {}),
    },
    promotions: order.promotions.map((promotion) => ({ ...promotion })),
    source: order.source,
    isSimulated: order.isSimulated,
    placedAt: order.placedAt.toISOString(),
    packedAt: order.packedAt?.toISOString() ?? null,
    cancelledAt: order.cancelledAt?.toISOString() ?? null,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    totals: orderTotals(order),
    paidMinor: paidMinor(order.ledger),
    lines: order.lines.map((line) => {
      const { taxMinor, totalMinor } = lineAmounts(line, order.isTaxIncluded)
      const { id, productId, variantId, sku, name, options, units, unitPriceMinor, discountMinor } = line
      return {
        id,
        productId,
        variantId,
        sku,
        name,
        options: [...options],
        units,
        unitPriceMinor,
        discountMinor,
        taxMinor,
        totalMinor,
        unshippedUnits: unshipped(order, id),
        returnedUnits: returnedUnits(order, id),
        others: around.offers
          .filter((offer) => offer.productId === productId && offer.isOnSale)
          .map((offer) => ({
            id: offer.id,
            options: [...offer.options],
            priceMinor: offer.priceMinor,
            freeUnits: around.free.get(offer.id) ?? null,
          })),
      }
    }),
    ledger: order.ledger.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      methodKind: entry.methodKind,
      method: methodName(ctx, around.names, entry),
      reference: referenceOf(entry),
      amountMinor: entry.amountMinor,
      state: entry.state,
      reason: entry.reason,
      at: entry.at.toISOString(),
      isByHand: isByHand(ctx, entry, order.state),
    })),
    parcels: order.parcels.map((parcel) => ({
      id: parcel.id,
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      lines: parcel.lines.map((line) => ({ ...line })),
      events: parcel.events.map((event) => ({ ...event })),
      shippedAt: parcel.shippedAt?.toISOString() ?? null,
      deliveredAt: parcel.deliveredAt?.toISOString() ?? null,
    })),
    cases: order.afterSales.map((one) => caseView(ctx, order, one, byVariant, around.names)),
    methods: around.methods,
    locations: around.locations,
    history: around.history,
    lookedAt: around.lookedAt,
  }
}
