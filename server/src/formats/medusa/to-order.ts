import { err, isCurrency, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { OrderState, PaymentKind } from '../../modules/orders/types.ts'
import type { MethodDraft, MoneyDraft, OrderDraft, OrderLineDraft } from '../orders/shop-draft.ts'
import { localize } from '../text/localize.ts'
import { medusaMinor, nearestMinor } from './medusa-money.ts'
import type { MedusaOrder } from './schemas.ts'
import { addressOfMedusa } from './to-customer.ts'

type Line = MedusaOrder['items'][number]

/**
 * An order of Medusa as the importer takes it: lines, payments and refunds, parcels, state. Returns stand in Medusa only: of
 * them come the refunds. Drafts are no orders.
 * @returns a sentence why it cannot be brought, or `undefined` for what is none
 */
export function orderOfMedusa(order: MedusaOrder): Result<OrderDraft | undefined, LocalizedText> {
  if (order.status === 'draft') return ok(undefined)
  const currency = order.currency_code.toUpperCase()
  if (!isCurrency(currency)) return err({ zh: `没有这种货币：${currency}。`, en: `There is no currency ${currency}.` })
  const address = addressOfMedusa(order.shipping_address)
  if (!address) return err({ zh: '订单没有地址。', en: 'The order has no address.' })
  const items = order.items.filter(({ quantity }) => quantity > 0)
  if (items.length === 0) return err({ zh: '订单没有商品。', en: 'The order has no lines.' })
  const isTaxIncluded = items.every(({ is_tax_inclusive: is }) => is === true)
  const lines: OrderLineDraft[] = []
  for (const item of items) {
    const line = lineOf(item, currency, isTaxIncluded)
    if (!line) {
      const shown = `${item.unit_price} ${currency}`
      return err({
        zh: `「${item.title}」的单价 ${shown} 不是金额。`,
        en: `The price ${shown} of “${item.title}” is no amount.`,
      })
    }
    lines.push(line)
  }
  const state = stateOf(order)
  const delivered = order.fulfillments
    .map((one) => one.delivered_at ?? '')
    .sort()
    .at(-1)
  const codes = items.flatMap((item) => item.adjustments.flatMap(({ code }) => (code ? [code] : [])))
  return ok({
    externalId: order.id,
    number: String(order.display_id),
    place: `#${order.display_id}`,
    customerExternalId: order.customer_id ?? null,
    email: order.email ?? '',
    state,
    areItemsChanged: false,
    currency,
    isTaxIncluded,
    address,
    deliveryName: localize(order.shipping_methods[0]?.name?.trim() || 'Standard'),
    deliveryMinor: order.shipping_methods.reduce((sum, one) => sum + deliveryOf(one, currency), 0),
    discountNames: [...new Set(codes)],
    cancelReason: state === 'cancelled' ? 'Medusa' : null,
    placedAt: order.created_at,
    deliveredAt: state === 'delivered' && delivered ? delivered : null,
    lines,
    money: order.payment_collections.flatMap(({ payments }) => payments.flatMap((one) => moneyOf(one, currency))),
    parcels: parcelsOf(order, items),
  })
}

function lineOf(item: Line, currency: string, isTaxIncluded: boolean): OrderLineDraft | undefined {
  const price = medusaMinor(item.unit_price, currency)
  if (!price.ok || price.value < 0) return undefined
  const off = item.adjustments.reduce((sum, { amount }) => sum + nearestMinor(amount, currency), 0)
  // Of lines that are mixed, those with tax inside get none on top.
  const hasTax = isTaxIncluded || !item.is_tax_inclusive
  const options = (item.variant_title ?? '').split('/').map((part) => part.trim())
  return {
    sku: item.variant_sku?.trim() || null,
    productExternalId: item.product_id ?? null,
    name: localize(item.product_title?.trim() || item.title),
    options: options.filter((part) => part !== '' && !/^default variant$/i.test(part)).map(localize),
    units: item.quantity,
    unitPriceMinor: price.value,
    discountMinor: Math.min(off, price.value * item.quantity),
    taxRateBp: !hasTax ? 0 : item.tax_lines.reduce((sum, { rate }) => sum + Math.round(Number(rate) * 100), 0),
  }
}

/** What delivery costs, its tax put in: an order here has no tax of its own on delivery. */
function deliveryOf(method: MedusaOrder['shipping_methods'][number], currency: string): number {
  const off = method.adjustments.reduce((sum, { amount }) => sum + nearestMinor(amount, currency), 0)
  const bare = Math.max(0, nearestMinor(method.amount, currency) - off)
  const rate = method.is_tax_inclusive ? 0 : method.tax_lines.reduce((sum, one) => sum + Number(one.rate), 0)
  return Math.round(bare * (1 + rate / 100))
}

function stateOf({ status, fulfillment_status: sent }: MedusaOrder): OrderState {
  if (status === 'canceled') return 'cancelled'
  if (sent === 'delivered') return 'delivered'
  if (sent === 'shipped' || sent === 'partially_delivered') return 'shipped'
  // A status of its own for "paid and done" without parcels: goods that nobody sends.
  if (status === 'completed' && sent !== 'not_fulfilled') return 'delivered'
  return sent === 'fulfilled' || sent.startsWith('partially_') ? 'processing' : 'pending'
}

const KINDS: readonly (readonly [RegExp, PaymentKind])[] = [
  [/stripe|card/, 'card'],
  [/paypal/, 'paypal'],
]

type Payment = MedusaOrder['payment_collections'][number]['payments'][number]

/** A payment is promised until it is captured; what went back stands for itself. */
function moneyOf(payment: Payment, currency: string): MoneyDraft[] {
  const label = payment.provider_id.replace(/^pp_/, '').slice(0, 60)
  const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'external'
  const method: MethodDraft = { externalId: label, kind, label, balanceMinor: null }
  const sum = (some: readonly { readonly amount: string }[]) =>
    some.reduce((total, { amount }) => total + nearestMinor(amount, currency), 0)
  const captured = sum(payment.captures)
  const refunded = sum(payment.refunds)
  const open = payment.canceled_at ? 0 : Math.max(0, nearestMinor(payment.amount, currency) - captured)
  return [
    { kind: 'charge' as const, method, amountMinor: captured, isPending: false },
    { kind: 'charge' as const, method, amountMinor: open, isPending: true },
    { kind: 'refund' as const, method, amountMinor: refunded, isPending: false },
  ].filter(({ amountMinor }) => amountMinor > 0)
}

function parcelsOf({ fulfillments }: MedusaOrder, items: readonly Line[]): OrderDraft['parcels'] {
  return fulfillments
    .filter((one) => one.shipped_at && !one.canceled_at)
    .map((one) => ({
      carrier: (one.provider_id ?? '').slice(0, 60),
      tracking:
        one.labels
          .map(({ tracking_number: number }) => number?.trim())
          .find(Boolean)
          ?.slice(0, 200) ?? '',
      lines: one.items.flatMap(({ line_item_id: id }) => {
        const at = items.findIndex((item) => item.id === id)
        return at < 0 ? [] : [at]
      }),
    }))
}
