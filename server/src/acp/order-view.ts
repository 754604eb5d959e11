import { type Lang, pick } from '@qianmian/kernel'
import { type Address, type Order, type OrderState, orderTotals, returnedUnits } from '../modules/orders/index.ts'
import { titleOf } from '../ucp/checkout-view.ts'
import { dataText } from '../ucp/data-text.ts'
import { acpLineTotals, acpTotals, total } from './totals.ts'

const STATUS: Readonly<Record<OrderState, string>> = {
  pending: 'confirmed',
  processing: 'processing',
  shipped: 'shipped',
  delivered: 'completed',
  cancelled: 'canceled',
}

/** An order as ACP shows it beside its session: where to look at it, what was bought, what is on its way, what was changed. */
export function acpOrder(
  order: Order,
  sessionId: string,
  { lang, orderUrl }: { readonly lang: Lang; readonly orderUrl: (orderId: string) => string },
) {
  const refundedMinor = order.ledger
    .filter((entry) => entry.kind === 'refund' && entry.state === 'succeeded')
    .reduce((sum, entry) => sum + entry.amountMinor, 0)
  return {
    type: 'order',
    id: order.id,
    checkout_session_id: sessionId,
    order_number: order.number,
    permalink_url: orderUrl(order.id),
    status: STATUS[order.state],
    line_items: order.lines.map((line) => {
      const current = order.state === 'cancelled' ? 0 : line.units - returnedUnits(order, line.id)
      const fulfilled = Math.min(current, shippedUnits(order, line.id))
      return {
        id: line.id,
        title: dataText(titleOf(line, lang), 200),
        ...(line.productId ? { product_id: line.productId } : {}),
        quantity: { ordered: line.units, current, fulfilled },
        unit_price: line.unitPriceMinor,
        subtotal: line.units * line.unitPriceMinor - line.discountMinor,
        totals: acpLineTotals(line, lang),
        status:
          current === 0 ? 'removed' : fulfilled === current ? 'fulfilled' : fulfilled > 0 ? 'partial' : 'processing',
      }
    }),
    fulfillments: fulfillments(order, lang),
    adjustments: adjustments(order),
    totals: [
      ...acpTotals({ ...orderTotals(order), isTaxIncluded: order.isTaxIncluded }, lang),
      ...(refundedMinor > 0 ? [total('amount_refunded', refundedMinor, lang)] : []),
    ],
  }
}

const shippedUnits = (order: Order, lineId: string): number =>
  order.parcels.reduce(
    (sum, parcel) => sum + parcel.lines.reduce((n, line) => (line.lineId === lineId ? n + line.units : n), 0),
    0,
  )

/** One for each parcel; before there is one, what will be sent. */
function fulfillments(order: Order, lang: Lang) {
  const base = { type: 'shipping', destination: destination(order.address) }
  if (order.parcels.length === 0)
    return [
      {
        ...base,
        id: 'delivery',
        status: order.state === 'cancelled' ? 'canceled' : order.state === 'processing' ? 'processing' : 'pending',
        line_items: order.lines.map((line) => ({ id: line.id, quantity: line.units })),
        description: pick(order.deliveryName, lang),
        events: [],
      },
    ]
  return order.parcels.map((parcel) => ({
    ...base,
    id: parcel.id,
    status: parcel.deliveredAt ? 'delivered' : 'shipped',
    line_items: parcel.lines.map((line) => ({ id: line.lineId, quantity: line.units })),
    carrier: parcel.carrier,
    tracking_number: parcel.tracking,
    events: [
      ...(parcel.shippedAt
        ? [{ id: `${parcel.id}:shipped`, type: 'shipped', occurred_at: parcel.shippedAt.toISOString() }]
        : []),
      ...(parcel.deliveredAt
        ? [{ id: `${parcel.id}:delivered`, type: 'delivered', occurred_at: parcel.deliveredAt.toISOString() }]
        : []),
    ],
  }))
}

const destination = (to: Address) => ({
  name: to.recipient,
  line_one: [to.district, to.line1].filter(Boolean).join(' '),
  ...(to.line2 ? { line_two: to.line2 } : {}),
  city: to.city,
  state: to.region,
  country: to.country,
  postal_code: to.postcode ?? '',
})

const CASE_STATUS = {
  requested: 'pending',
  received: 'pending',
  settled: 'completed',
  refused: 'failed',
  withdrawn: 'failed',
} as const
const MONEY_STATUS = { pending: 'pending', succeeded: 'completed', failed: 'failed', voided: 'failed' } as const

const adjustments = (order: Order) => [
  ...order.afterSales.map((one) => ({
    id: one.id,
    type: one.kind,
    occurred_at: one.at.toISOString(),
    status: CASE_STATUS[one.state],
    line_items: one.lines.map((line) => ({ id: line.lineId, quantity: line.units })),
  })),
  ...order.ledger
    .filter((entry) => entry.kind === 'refund')
    .map((entry) => ({
      id: entry.id,
      type: 'refund',
      occurred_at: entry.at.toISOString(),
      status: MONEY_STATUS[entry.state],
      amount: entry.amountMinor,
      currency: order.currency.toLowerCase(),
    })),
]
