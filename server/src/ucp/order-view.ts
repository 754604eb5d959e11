import { type Lang, pick } from '@qianmian/kernel'
import { type Address, type Order, orderTotals, returnedUnits } from '../modules/orders/index.ts'
import { type Links, lineTotals, titleOf, totals } from './checkout-view.ts'
import { envelope } from './envelope.ts'

/** An order as UCP shows it: what was bought, what is on its way, and what was changed afterwards. */
export function ucpOrder(order: Order, checkoutId: string, lang: Lang, links: Links) {
  const shipped = (lineId: string) =>
    order.parcels.reduce(
      (sum, parcel) => sum + parcel.lines.reduce((n, line) => (line.lineId === lineId ? n + line.units : n), 0),
      0,
    )
  const isGone = order.state === 'cancelled'
  const quantities = order.lines.map((line) => ({ id: line.id, quantity: line.units }))
  return {
    ucp: envelope(['dev.ucp.shopping.order']),
    id: order.id,
    label: order.number,
    checkout_id: checkoutId,
    permalink_url: links.orderUrl(order.id),
    line_items: order.lines.map((line) => {
      const total = isGone ? 0 : line.units - returnedUnits(order, line.id)
      const fulfilled = Math.min(total, shipped(line.id))
      return {
        id: line.id,
        item: { id: line.variantId ?? line.id, title: titleOf(line, lang), price: line.unitPriceMinor },
        quantity: { original: line.units, total, fulfilled },
        totals: lineTotals(line),
        status: total === 0 ? 'removed' : fulfilled === 0 ? 'processing' : fulfilled < total ? 'partial' : 'fulfilled',
      }
    }),
    fulfillment: {
      expectations: isGone
        ? []
        : [
            {
              id: 'delivery',
              line_items: quantities,
              method_type: 'shipping',
              destination: destination(order.address),
              description: pick(order.deliveryName, lang),
            },
          ],
      events: order.parcels.flatMap((parcel) => {
        const lines = parcel.lines.map((line) => ({ id: line.lineId, quantity: line.units }))
        const base = { line_items: lines, tracking_number: parcel.tracking, carrier: parcel.carrier }
        return [
          ...(parcel.shippedAt
            ? [{ ...base, id: `${parcel.id}:shipped`, type: 'shipped', occurred_at: parcel.shippedAt.toISOString() }]
            : []),
          ...(parcel.deliveredAt
            ? [
                {
                  ...base,
                  id: `${parcel.id}:delivered`,
                  type: 'delivered',
                  occurred_at: parcel.deliveredAt.toISOString(),
                },
              ]
            : []),
        ]
      }),
    },
    adjustments: [...afterSales(order), ...refunds(order)],
    currency: order.currency,
    totals: totals({ ...orderTotals(order), isTaxIncluded: order.isTaxIncluded }, lang),
  }
}

const destination = (address: Address) => ({
  first_name: address.recipient,
  ...(address.phone ? { phone_number: address.phone } : {}),
  street_address: [address.district, address.line1].filter(Boolean).join(' '),
  ...(address.line2 ? { extended_address: address.line2 } : {}),
  address_locality: address.city,
  address_region: address.region,
  address_country: address.country,
  ...(address.postcode ? { postal_code: address.postcode } : {}),
})

const CASE_STATUS = {
  requested: 'pending',
  received: 'pending',
  settled: 'completed',
  refused: 'failed',
  withdrawn: 'failed',
} as const

const afterSales = (order: Order) =>
  order.afterSales.map((one) => ({
    id: one.id,
    type: one.kind,
    occurred_at: one.at.toISOString(),
    status: CASE_STATUS[one.state],
    line_items: one.lines.map((line) => ({ id: line.lineId, quantity: line.units })),
  }))

const MONEY_STATUS = { pending: 'pending', succeeded: 'completed', failed: 'failed', voided: 'failed' } as const

const refunds = (order: Order) =>
  order.ledger
    .filter((entry) => entry.kind === 'refund')
    .map((entry) => ({
      id: entry.id,
      type: 'refund',
      occurred_at: entry.at.toISOString(),
      status: MONEY_STATUS[entry.state],
      totals: [{ type: 'total', amount: -entry.amountMinor }],
    }))
