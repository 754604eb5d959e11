import type { z } from '@hono/zod-openapi'
import type { BagAnswer, OrderAnswer, proposed } from '../../contract/shopping.ts'
import { bundleOffers } from '../../flows/orders/bundle-offers.ts'
import type { ProposedOperation } from '../../flows/orders/propose-operation.ts'
import { isStillHeld, shownQuote } from '../../flows/orders/quote-lines.ts'
import { readSale, type Sale } from '../../flows/orders/read-sale.ts'
import { type Basket, deliversTo } from '../../modules/checkout/index.ts'
import { findMethods } from '../../modules/customers/index.ts'
import { type Address, type Invoice, type Order, orderTotals, shownMethod } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const EMPTY = {
  state: 'open',
  lines: [],
  email: null,
  address: null,
  deliveryId: null,
  codes: [],
  invoice: null,
  holdUntil: null,
  quote: null,
  version: 0,
} as const

/**
 * A bag with what it costs now, or what was promised while it is kept; nothing in it for who has none.
 * @param read what was read of its variants a moment ago, where it was
 */
export async function bagAnswer(ctx: Ctx, basket: Basket | undefined, read?: Sale): Promise<BagAnswer> {
  const shown = basket ?? (EMPTY as unknown as Basket)
  const variantIds = shown.lines.map((line) => line.variantId)
  const sale = read ?? (await readSale(ctx, variantIds))
  const { quote, settings, gone } = await shownQuote(ctx, shown, sale)
  const isKept = isStillHeld(ctx, shown)
  const { free } = sale
  const address = shown.address as Address | null
  const deliveries = settings.deliveries.filter((option) => !address || deliversTo(option, address.country))
  const { customerId } = ctx.actor.kind === 'customer' ? ctx.actor : { customerId: null }
  const methods = customerId ? await findMethods(ctx, { customerId }) : []
  const { currency, isTaxIncluded, listMinor, discountMinor, taxMinor, deliveryMinor, totalMinor } = quote
  return {
    state: shown.state,
    currency,
    isTaxIncluded,
    lines: quote.lines.map((line) => ({
      ...line,
      options: [...line.options],
      // What is kept for this bag is not free for others, but it is for her.
      freeUnits: isKept ? line.units : (free.get(line.variantId) ?? null),
    })),
    gone: [...gone],
    promotions: [...quote.promotions],
    offers: shown.state === 'open' ? await bundleOffers(ctx, shown, quote, sale) : [],
    refusedCodes: [...quote.refusedCodes],
    codes: [...shown.codes],
    listMinor,
    discountMinor,
    taxMinor,
    deliveryMinor,
    totalMinor,
    email: shown.email,
    address,
    deliveryId: deliveries.find((option) => option.id === shown.deliveryId)?.id ?? deliveries[0]?.id ?? null,
    deliveries: deliveries.map(({ id, name, priceMinor, freeFromMinor, days }) => ({
      id,
      name,
      priceMinor: freeFromMinor !== null && listMinor - discountMinor >= freeFromMinor ? 0 : priceMinor,
      days: [...days],
    })),
    invoice: shown.invoice as Invoice | null,
    payments: [...ctx.services.payments.values()]
      .filter((provider) => provider.kind !== 'cash_on_delivery' || settings.isCashOnDelivery)
      .map(({ kind, name }) => ({ kind, name })),
    giftCards: methods.flatMap(({ id, kind, label, balanceMinor }) =>
      kind === 'gift_card' && balanceMinor
        ? [{ id, label: shownMethod({ kind, label }, ctx.locale), balanceMinor }]
        : [],
    ),
    holdUntil: isKept ? (shown.holdUntil?.toISOString() ?? null) : null,
    version: shown.version,
  }
}

/** An order as its customer sees it. */
export function orderAnswer(order: Order): OrderAnswer {
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    placedAt: order.placedAt.toISOString(),
    packedAt: order.packedAt?.toISOString() ?? null,
    cancelledAt: order.cancelledAt?.toISOString() ?? null,
    deliveredAt: order.deliveredAt?.toISOString() ?? null,
    currency: order.currency,
    isTaxIncluded: order.isTaxIncluded,
    email: order.email,
    address: order.address,
    delivery: order.deliveryName,
    invoice: order.invoice,
    promotions: [...order.promotions],
    lines: order.lines.map(({ position: _position, ...line }) => ({ ...line, options: [...line.options] })),
    ...orderTotals(order),
    cancelReason: order.cancelReason,
    payments: order.ledger.map(({ kind, methodId, methodKind, amountMinor, state, at }) => ({
      kind,
      methodId,
      methodKind,
      amountMinor,
      state,
      at: at.toISOString(),
    })),
    parcels: order.parcels.map((parcel) => ({
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      shippedAt: parcel.shippedAt?.toISOString() ?? null,
      deliveredAt: parcel.deliveredAt?.toISOString() ?? null,
      lines: [...parcel.lines],
      events: [...parcel.events],
    })),
    cases: order.afterSales.map((one) => ({
      id: one.id,
      kind: one.kind,
      state: one.state,
      reason: one.reason,
      amountMinor: one.amountMinor,
      at: one.at.toISOString(),
      lines: one.lines.map(({ lineId, units, to }) => ({ lineId, units, toVariantId: to?.variantId ?? null })),
    })),
    version: order.version,
  }
}

export const proposedAnswer = (one: ProposedOperation): z.infer<typeof proposed> => ({
  id: one.id,
  token: one.token,
  orderId: one.orderId,
  kind: one.action.kind,
  expiresAt: one.expiresAt.toISOString(),
  differenceMinor: one.effect?.differenceMinor ?? 0,
  effect: one.effect ? { ...one.effect } : null,
})
