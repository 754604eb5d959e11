import { z } from 'zod'
import { type DeclineReason, reasonOf } from './decline-reasons.ts'
import type { HostedPages, KnownCard, PageOpened, PageState, PaymentState } from './hosted-pages.ts'
import { askStripe, type StripeAnswer, type StripeOptions } from './stripe-request.ts'

type Answer = Exclude<StripeAnswer, { kind: 'silence' }>

const ref = z.string().regex(/^[\w-]{1,255}$/)
const charge = z.object({
  amount_refunded: z.int().min(0).nullish(),
  payment_method_details: z
    .object({ card: z.object({ brand: z.string().nullish(), last4: z.string().nullish() }).nullish() })
    .nullish(),
})
const intent = z.object({
  id: ref,
  status: z.string().nullish(),
  amount_received: z.int().min(0).nullish(),
  last_payment_error: z.object({ code: z.string().nullish(), decline_code: z.string().nullish() }).nullish(),
  latest_charge: z.union([z.string(), charge]).nullish(),
})
const page = z.object({
  id: ref,
  url: z.string().max(5000).nullish(),
  status: z.enum(['open', 'complete', 'expired']),
  payment_status: z.enum(['paid', 'unpaid', 'no_payment_required']),
  amount_total: z.int().min(0).nullish(),
  currency: z.string().nullish(),
  client_reference_id: z.string().nullish(),
  payment_intent: z.union([z.string(), intent]).nullish(),
})
type Page = z.infer<typeof page>

const EXPAND_PAGE = { 'expand[0]': 'payment_intent.latest_charge' }
const EXPAND_INTENT = { 'expand[0]': 'latest_charge' }
/** Somebody waits for a page, and whoever looks will look again: asked once, and not for long. */
const LOOK_MS = 5000
const UNKNOWN = { state: 'unknown' } as const

/**
 * Checkout Sessions (docs.stripe.com/api/checkout/sessions): one line with what is to be paid after promotions and gift
 * card, cards only, nothing that could change the amount on the way. Goods and addresses are not told.
 */
export function stripePages(options: StripeOptions): HostedPages {
  const at = (pageRef: string) => `/v1/checkout/sessions/${encodeURIComponent(pageRef)}`
  const quick = { ...options, retries: 0, timeoutMs: Math.min(options.timeoutMs, LOOK_MS) }
  const look = async (pageRef: string): Promise<PageState> => {
    const request = { method: 'GET', path: at(pageRef), fields: EXPAND_PAGE } as const
    return (await askStripe(quick, request, (answer) => readPage(answer, pageRef))) ?? UNKNOWN
  }
  return {
    look,
    async open(request): Promise<PageOpened> {
      const opened = await askStripe(
        options,
        {
          method: 'POST',
          path: '/v1/checkout/sessions',
          idempotencyKey: request.paymentId,
          fields: {
            mode: 'payment',
            'payment_method_types[0]': 'card',
            'line_items[0][quantity]': '1',
            'line_items[0][price_data][currency]': request.currency.toLowerCase(),
            'line_items[0][price_data][unit_amount]': String(request.amountMinor),
            'line_items[0][price_data][product_data][name]': request.title,
            'adaptive_pricing[enabled]': 'false',
            client_reference_id: request.paymentId,
            'metadata[payment]': request.paymentId,
            'payment_intent_data[metadata][payment]': request.paymentId,
            customer_email: request.email,
            locale: request.lang,
            expires_at: String(Math.floor(request.expiresAt.getTime() / 1000)),
            success_url: request.backUrl,
            cancel_url: request.cancelUrl,
          },
        },
        (answer) => readOpened(answer, options.baseUrl),
      )
      return opened ?? UNKNOWN
    },
    async close(pageRef) {
      // A page that is not open any more refuses; whatever the answer, the page itself says what it is now.
      const request = { method: 'POST', path: `${at(pageRef)}/expire`, fields: {} } as const
      const answered = await askStripe(quick, request, ({ kind }) => kind)
      return answered ? look(pageRef) : UNKNOWN
    },
    async payment(paymentRef): Promise<PaymentState> {
      const path = `/v1/payment_intents/${encodeURIComponent(paymentRef)}`
      const answer = await askStripe(quick, { method: 'GET', path, fields: EXPAND_INTENT }, readPayment)
      return answer ?? UNKNOWN
    },
  }
}

function readOpened({ kind, json }: Answer, baseUrl: string): PageOpened | undefined {
  if (kind === 'no') return { state: 'refused' }
  const known = page.safeParse(json)
  if (!known.success || !known.data.url || !URL.canParse(known.data.url)) return undefined
  // A shopper is sent to an encrypted page, or to one as open as the service itself (one on this machine).
  const { protocol, href } = new URL(known.data.url)
  if (protocol !== 'https:' && protocol !== new URL(baseUrl).protocol) return undefined
  return { state: 'open', pageRef: known.data.id, url: href }
}

function readPage({ kind, json }: Answer, pageRef: string): PageState | undefined {
  // One that they do not know was never paid; that it is gone is for the clock to say.
  if (kind === 'no') return UNKNOWN
  const known = page.safeParse(json)
  if (!known.success || known.data.id !== pageRef) return undefined
  const { status, payment_status, payment_intent } = known.data
  if (payment_status === 'paid') return paidOf(known.data)
  const isIntent = typeof payment_intent === 'object' && payment_intent !== null
  const reason = isIntent ? declineOf(payment_intent.last_payment_error) : null
  return { state: status === 'expired' ? 'expired' : 'open', reason }
}

/** @returns undefined where an answer says that it was paid and not what and how much */
function paidOf({ payment_intent, amount_total, currency, client_reference_id }: Page): PageState | undefined {
  if (!payment_intent || typeof payment_intent === 'string' || !currency) return undefined
  const amountMinor = payment_intent.amount_received ?? amount_total
  if (amountMinor === null || amountMinor === undefined) return undefined
  return {
    state: 'paid',
    paymentId: client_reference_id ?? null,
    amountMinor,
    currency: currency.toUpperCase(),
    paymentRef: payment_intent.id,
    ...ofCharge(payment_intent.latest_charge),
  }
}

function readPayment({ kind, json }: Answer): PaymentState | undefined {
  if (kind === 'no') return UNKNOWN
  const known = intent.safeParse(json)
  if (!known.success) return undefined
  const { status, amount_received, latest_charge } = known.data
  const state =
    status === 'succeeded'
      ? 'succeeded'
      : status === 'canceled' || status === 'requires_payment_method'
        ? 'failed'
        : 'pending'
  return { state, amountMinor: amount_received ?? 0, refundedMinor: ofCharge(latest_charge).refundedMinor }
}

function ofCharge(of: z.infer<typeof intent>['latest_charge']): { refundedMinor: number; card: KnownCard | null } {
  if (!of || typeof of === 'string') return { refundedMinor: 0, card: null }
  const { brand, last4 } = of.payment_method_details?.card ?? {}
  // Four figures and no more, whatever is sent.
  const card = last4 && /^\d{4}$/.test(last4) ? { brand: brandName(brand), last4 } : null
  return { refundedMinor: of.amount_refunded ?? 0, card }
}

const BRANDS: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  unionpay: 'UnionPay',
  jcb: 'JCB',
  discover: 'Discover',
  diners: 'Diners Club',
}
const brandName = (brand: string | null | undefined): string => BRANDS[brand ?? ''] ?? ''

const declineOf = (
  error: { readonly code?: string | null; readonly decline_code?: string | null } | null | undefined,
): DeclineReason | null => (error ? reasonOf(error.decline_code, error.code) : null)
