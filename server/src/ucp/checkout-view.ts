import { type Lang, lineAmounts, pick } from '@qianmian/kernel'
import type { SessionState, SessionView } from '../flows/agents/session-view.ts'
import type { SessionDestination } from '../modules/agents/index.ts'
import type { Quote, QuotedLine } from '../modules/checkout/index.ts'
import { envelope, paymentHandlers, problemMessages } from './envelope.ts'

/** The shop's addresses, for links in answers. */
export interface Links {
  readonly orderUrl: (orderId: string) => string
  readonly productUrl: (handle: string) => string
  readonly absolute: (path: string) => string
}

const STATUS: Readonly<Record<SessionState, string>> = {
  incomplete: 'incomplete',
  ready: 'ready_for_complete',
  paying: 'complete_in_progress',
  completed: 'completed',
  cancelled: 'canceled',
}

const METHOD = 'shipping'
const GROUP = 'parcel'
export const lineId = (variantId: string): string => `li_${variantId}`

/** A session as a UCP cart. */
export function ucpCart(view: SessionView, lang: Lang) {
  return {
    ucp: envelope(['dev.ucp.shopping.cart', 'dev.ucp.shopping.discount']),
    id: view.basket.id,
    line_items: lineItems(view.quote, lang),
    currency: view.quote.currency,
    totals: totals(view.quote, lang),
    ...buyer(view),
    ...discounts(view, lang),
    ...messages(view, lang),
  }
}

/** A session as a UCP checkout. */
export function ucpCheckout(view: SessionView, lang: Lang, links: Links) {
  const { basket, order, state } = view
  return {
    ucp: {
      ...envelope([
        'dev.ucp.shopping.checkout',
        'dev.ucp.shopping.fulfillment',
        'dev.ucp.shopping.discount',
        'dev.ucp.shopping.buyer_consent',
      ]),
      payment_handlers: paymentHandlers(view.payments),
    },
    id: basket.id,
    status: STATUS[state],
    line_items: lineItems(view.quote, lang),
    currency: view.quote.currency,
    totals: totals(view.quote, lang),
    ...buyer(view),
    ...fulfillment(view, lang),
    ...discounts(view, lang),
    ...messages(view, lang),
    links: [],
    ...(state === 'ready' && basket.holdUntil ? { expires_at: basket.holdUntil.toISOString() } : {}),
    ...(order ? { order: { id: order.id, label: order.number, permalink_url: links.orderUrl(order.id) } } : {}),
  }
}

const lineItems = (quote: Quote, lang: Lang) =>
  quote.lines.map((line) => ({
    id: lineId(line.variantId),
    item: { id: line.variantId, title: titleOf(line, lang), price: line.unitPriceMinor },
    quantity: line.units,
    totals: lineTotals(line),
  }))

export const titleOf = (line: Pick<QuotedLine, 'name' | 'options'>, lang: Lang): string =>
  [pick(line.name, lang), line.options.map((option) => pick(option, lang)).join(' / ')].filter(Boolean).join(' · ')

/** Of one line, before tax that is added. */
export function lineTotals(line: Pick<QuotedLine, 'units' | 'unitPriceMinor' | 'discountMinor'>) {
  const subtotal = line.units * line.unitPriceMinor
  return [
    { type: 'subtotal', amount: subtotal },
    ...(line.discountMinor > 0 ? [{ type: 'items_discount', amount: -line.discountMinor }] : []),
    { type: 'total', amount: subtotal - line.discountMinor },
  ]
}

const WORDS = {
  subtotal: { zh: '商品', en: 'Items' },
  discount: { zh: '优惠', en: 'Offers' },
  fulfillment: { zh: '配送', en: 'Delivery' },
  tax: { zh: '税', en: 'Tax' },
  total: { zh: '合计', en: 'Total' },
}

/** The sums of a quote or an order. They add up to the total: tax that prices include already is no entry of its own. */
export function totals(
  sums: {
    readonly listMinor: number
    readonly discountMinor: number
    readonly taxMinor: number
    readonly deliveryMinor: number
    readonly totalMinor: number
    readonly isTaxIncluded: boolean
  },
  lang: Lang,
) {
  const entry = (type: keyof typeof WORDS, amount: number) => ({ type, display_text: WORDS[type][lang], amount })
  return [
    entry('subtotal', sums.listMinor),
    ...(sums.discountMinor > 0 ? [entry('discount', -sums.discountMinor)] : []),
    entry('fulfillment', sums.deliveryMinor),
    ...(!sums.isTaxIncluded && sums.taxMinor > 0 ? [entry('tax', sums.taxMinor)] : []),
    entry('total', sums.totalMinor),
  ]
}

function buyer({ session }: SessionView) {
  const { buyer: known, consent } = session.data
  if (!known && !consent) return {}
  return {
    buyer: {
      ...(known?.firstName === undefined ? {} : { first_name: known.firstName }),
      ...(known?.lastName === undefined ? {} : { last_name: known.lastName }),
      ...(known?.email === undefined ? {} : { email: known.email }),
      ...(known?.phone === undefined ? {} : { phone_number: known.phone }),
      ...(consent ? { consent } : {}),
    },
  }
}

function fulfillment(view: SessionView, lang: Lang) {
  const ids = view.basket.lines.map((line) => lineId(line.variantId))
  const chosen = view.destinations.find((one) => one.id === view.session.data.selectedDestinationId)
  const selected = view.deliveries.find((option) => option.id === view.basket.deliveryId)
  return {
    fulfillment: {
      methods: [
        {
          id: METHOD,
          type: 'shipping',
          line_item_ids: ids,
          destinations: view.destinations.map(postalAddress),
          selected_destination_id: chosen?.id ?? null,
          groups: chosen
            ? [
                {
                  id: GROUP,
                  line_item_ids: ids,
                  selected_option_id: selected?.id ?? null,
                  options: view.deliveries.map((option) => ({
                    id: option.id,
                    title: pick(option.name, lang),
                    description: daysText(option.days, lang),
                    totals: [{ type: 'total', amount: option.feeMinor }],
                  })),
                },
              ]
            : [],
        },
      ],
    },
  }
}

export const daysText = ([least, most]: readonly [number, number], lang: Lang): string => {
  const days = least === most ? `${least}` : `${least}–${most}`
  return lang === 'zh' ? `${days} 个工作日` : `${days} working ${days === '1' ? 'day' : 'days'}`
}

const postalAddress = (one: SessionDestination) => ({
  id: one.id,
  ...(one.firstName === undefined ? {} : { first_name: one.firstName }),
  ...(one.lastName === undefined ? {} : { last_name: one.lastName }),
  ...(one.phone === undefined ? {} : { phone_number: one.phone }),
  ...(one.line1 === undefined ? {} : { street_address: one.line1 }),
  ...(one.line2 === undefined ? {} : { extended_address: one.line2 }),
  ...(one.city === undefined ? {} : { address_locality: one.city }),
  ...(one.region === undefined ? {} : { address_region: one.region }),
  ...(one.postcode === undefined ? {} : { postal_code: one.postcode }),
  ...(one.country === undefined ? {} : { address_country: one.country }),
})

function discounts({ quote, basket, promotions }: SessionView, lang: Lang) {
  if (basket.codes.length === 0 && quote.promotions.length === 0) return {}
  return {
    discounts: {
      codes: basket.codes,
      applied: quote.promotions.map(({ id, name, amountMinor }) => {
        const code = promotions.find((one) => one.id === id)?.code
        return { ...(code ? { code } : { automatic: true }), title: pick(name, lang), amount: amountMinor }
      }),
    },
  }
}

function messages(view: SessionView, lang: Lang) {
  const { quote, problems } = view
  const tax = quote.lines.reduce((sum, line) => sum + lineAmounts(line, quote.isTaxIncluded).taxMinor, 0)
  const included =
    quote.isTaxIncluded && tax > 0
      ? [
          {
            type: 'info' as const,
            code: 'tax_included',
            content:
              lang === 'zh' ? `价格含税，其中税 ${tax}（最小单位）。` : `Prices include tax: ${tax} in minor units.`,
            content_type: 'plain' as const,
            path: '$.totals',
          },
        ]
      : []
  const all = [...problemMessages(problems, lang), ...included]
  return all.length > 0 ? { messages: all } : {}
}
