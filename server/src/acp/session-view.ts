import { type Lang, lineAmounts, pick } from '@qianmian/kernel'
import type { SessionProblem, SessionState, SessionView } from '../flows/agents/session-view.ts'
import type { SessionDestination } from '../modules/agents/index.ts'
import type { QuotedLine } from '../modules/checkout/index.ts'
import { dataText } from '../ucp/data-text.ts'
import { DISCOUNT_EXTENSION } from './discovery.ts'
import { acpOrder } from './order-view.ts'
import { acpHandlers } from './payment-handlers.ts'
import { acpLineTotals, acpTotals, total } from './totals.ts'
import { ACP_VERSION } from './version.ts'

/** What a view needs beside the session. */
export interface AcpAround {
  readonly lang: Lang
  /** The shop's own address, without a slash at its end. */
  readonly base: string
  readonly shopId: string
  readonly orderUrl: (orderId: string) => string
  /** Complete addresses of a variant's pictures. */
  readonly imagesOf: (productId: string) => readonly string[]
}

export interface AcpMessage {
  readonly type: 'info' | 'warning' | 'error'
  readonly code?: string
  readonly resolution?: 'recoverable' | 'requires_buyer_input' | 'requires_buyer_review'
  readonly param?: string
  readonly content_type: 'plain'
  readonly content: string
}

const STATUS: Readonly<Record<SessionState, string>> = {
  incomplete: 'not_ready_for_payment',
  ready: 'ready_for_payment',
  paying: 'complete_in_progress',
  completed: 'completed',
  cancelled: 'canceled',
}

const TITLE_CHARS = 200

/** A session as an ACP checkout session. @param more messages that belong to this answer only */
export function acpSession(view: SessionView, around: AcpAround, more: readonly AcpMessage[] = []) {
  const { lang } = around
  const { basket, quote, order, state, session } = view
  const chosen = view.destinations.find((one) => one.id === session.data.selectedDestinationId)
  return {
    id: basket.id,
    protocol: { version: ACP_VERSION },
    capabilities: {
      payment: { handlers: acpHandlers(view.payments, around.base, around.shopId, lang) },
      extensions: [DISCOUNT_EXTENSION],
    },
    status: STATUS[state],
    currency: quote.currency.toLowerCase(),
    locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    ...buyer(view),
    line_items: quote.lines.map((line) => lineItem(line, around)),
    ...(chosen ? { fulfillment_details: fulfillmentDetails(chosen) } : {}),
    fulfillment_options: chosen ? options(view, lang) : [],
    ...(chosen && basket.deliveryId
      ? {
          selected_fulfillment_options: [
            { type: 'shipping', option_id: basket.deliveryId, item_ids: quote.lines.map((line) => line.variantId) },
          ],
        }
      : {}),
    totals: acpTotals(quote, lang),
    ...discounts(view, lang),
    messages: [...more, ...messages(view, lang)],
    links: [],
    created_at: session.createdAt.toISOString(),
    updated_at: basket.updatedAt.toISOString(),
    ...(state === 'ready' && basket.holdUntil ? { expires_at: basket.holdUntil.toISOString() } : {}),
    ...(order ? { order: acpOrder(order, basket.id, around) } : {}),
  }
}

const nameOf = (line: Pick<QuotedLine, 'name' | 'options'>, lang: Lang): string =>
  dataText(
    [pick(line.name, lang), line.options.map((option) => pick(option, lang)).join(' / ')].filter(Boolean).join(' · '),
    TITLE_CHARS,
  )

const lineItem = (line: QuotedLine, { lang, imagesOf }: AcpAround) => ({
  id: `li_${line.variantId}`,
  item: { id: line.variantId, name: nameOf(line, lang), unit_amount: line.unitPriceMinor },
  quantity: line.units,
  name: nameOf(line, lang),
  unit_amount: line.unitPriceMinor,
  product_id: line.productId,
  variant_id: line.variantId,
  ...(line.sku ? { sku: line.sku } : {}),
  images: imagesOf(line.productId),
  totals: acpLineTotals(line, lang),
})

/** The protocol's buyer has an e-mail: without a good one there is none yet. */
function buyer({ session, basket }: SessionView) {
  const { buyer: known } = session.data
  if (basket.email === null) return {}
  return {
    buyer: {
      ...(known?.firstName === undefined ? {} : { first_name: known.firstName }),
      ...(known?.lastName === undefined ? {} : { last_name: known.lastName }),
      email: basket.email,
      ...(known?.phone === undefined ? {} : { phone_number: known.phone }),
    },
  }
}

/** Names of one field and of two: an address has one. */
const recipient = ({ firstName = '', lastName = '' }: SessionDestination): string =>
  /\p{Script=Han}/u.test(firstName + lastName) ? `${lastName}${firstName}` : `${firstName} ${lastName}`.trim()

const fulfillmentDetails = (to: SessionDestination) => ({
  name: recipient(to),
  ...(to.phone === undefined ? {} : { phone_number: to.phone }),
  address: {
    name: recipient(to),
    line_one: to.line1 ?? '',
    ...(to.line2 === undefined ? {} : { line_two: to.line2 }),
    city: to.city ?? '',
    state: to.region ?? '',
    country: to.country ?? '',
    postal_code: to.postcode ?? '',
  },
})

const options = (view: SessionView, lang: Lang) =>
  view.deliveries.map(({ id, name, days: [least, most], feeMinor }) => {
    const days = least === most ? `${least}` : `${least}–${most}`
    return {
      type: 'shipping',
      id,
      title: pick(name, lang),
      description: lang === 'zh' ? `${days} 个工作日` : `${days} working ${days === '1' ? 'day' : 'days'}`,
      totals: [total('fulfillment', feeMinor, lang), total('total', feeMinor, lang)],
    }
  })

const INVALID_CODE = 'discount_code_invalid'

function discounts({ quote, basket, promotions }: SessionView, lang: Lang) {
  if (basket.codes.length === 0 && quote.promotions.length === 0) return {}
  const currency = quote.currency.toLowerCase()
  return {
    discounts: {
      codes: basket.codes,
      applied: quote.promotions.map(({ id, name, amountMinor }) => {
        const rule = promotions.find((one) => one.id === id)
        return {
          id: `di_${id}`,
          ...(rule?.code ? { code: rule.code } : { automatic: true }),
          coupon: {
            id,
            name: pick(name, lang),
            ...(rule?.kind === 'percent' ? { percent_off: rule.value / 100 } : {}),
            ...(rule?.kind === 'amount' ? { amount_off: rule.value, currency } : {}),
          },
          amount: amountMinor,
        }
      }),
      rejected: quote.refusedCodes.map(({ code, why }) => ({ code, reason: INVALID_CODE, message: pick(why, lang) })),
    },
  }
}

const CODE: Readonly<Record<Exclude<SessionProblem['code'], 'code-refused'>, string>> = {
  missing: 'missing',
  invalid: 'invalid',
  'out-of-stock': 'out_of_stock',
  'not-delivered': 'region_restricted',
  'price-changed': 'conflict',
  refused: 'invalid',
}
const PARAM: Readonly<Record<SessionProblem['field'], string>> = {
  lines: '$.line_items',
  email: '$.buyer.email',
  name: '$.buyer.first_name',
  address: '$.fulfillment_details.address',
  codes: '$.discounts.codes',
  delivery: '$.selected_fulfillment_options',
  payment: '$.payment_data',
  total: '$.totals',
}

function messages(view: SessionView, lang: Lang): AcpMessage[] {
  const { quote, problems, basket } = view
  const indexOf = ({ field, of }: SessionProblem): string => {
    const at =
      field === 'codes'
        ? basket.codes.findIndex((code) => code.trim().toUpperCase() === of)
        : field === 'lines'
          ? quote.lines.findIndex((line) => line.variantId === of)
          : -1
    return at < 0 ? '' : `[${at}]`
  }
  const told = problems.map(
    (problem): AcpMessage => ({
      ...(problem.code === 'code-refused'
        ? { type: 'warning', code: INVALID_CODE }
        : { type: 'error', code: CODE[problem.code] }),
      resolution: 'recoverable',
      param: PARAM[problem.field] + indexOf(problem),
      content_type: 'plain',
      content: pick(problem.text, lang),
    }),
  )
  const tax = quote.lines.reduce((sum, line) => sum + lineAmounts(line, quote.isTaxIncluded).taxMinor, 0)
  if (quote.isTaxIncluded && tax > 0)
    told.push(
      info(
        lang === 'zh' ? `价格含税，其中税 ${tax}（最小单位）。` : `Prices include tax: ${tax} in minor units.`,
        '$.totals',
      ),
    )
  return told
}

/** Something that is said and keeps nothing from going on. */
export const info = (content: string, param: string): AcpMessage => ({
  type: 'info',
  param,
  content_type: 'plain',
  content,
})
