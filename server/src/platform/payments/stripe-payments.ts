import { z } from 'zod'
import { DECLINE_WORDS, reasonOf } from './decline-reasons.ts'
import type { ChargeRequest, PaymentAnswer, PaymentProvider, RefundRequest } from './payment-provider.ts'
import { readNotice } from './stripe-notices.ts'
import { stripePages } from './stripe-pages.ts'
import { askStripe, type StripeAnswer, type StripeOptions } from './stripe-request.ts'

/** Source: docs.stripe.com/changelog/dahlia/2026-04-22/shared-payment-granted-token (a preview). */
const GRANTED = 'payment_method_data[shared_payment_granted_token]'
const GRANTED_VERSION = '2026-04-22.preview'

const error = z.object({ code: z.string().nullish(), decline_code: z.string().nullish() })
const intent = z.object({
  id: z.string().min(1).max(255),
  status: z.string(),
  last_payment_error: error.nullish(),
})
const failure = z.object({ error: error.extend({ type: z.string() }) })

const declined = (of: z.infer<typeof error> | null | undefined): PaymentAnswer => {
  const reason = reasonOf(of?.decline_code, of?.code)
  return { state: 'declined', why: DECLINE_WORDS[reason], reason }
}
const NEEDS_HER = {
  zh: '银行要您再验证一次，请换一种方式付款。',
  en: 'The bank wants you to confirm this payment with it: choose another way to pay.',
}

/**
 * Cards by a service that speaks like Stripe's: a shopper types hers on a page of the service (Checkout Sessions), a
 * program brings a token of it (PaymentIntents); the number never comes here. A request that gets no answer is asked
 * again under the same idempotency key; when nobody answers, the state is `unknown`, never a guess.
 */
export function stripePayments(options: StripeOptions): PaymentProvider {
  const ask = async (path: string, idempotencyKey: string, fields: Readonly<Record<string, string>>) => {
    const version = fields[GRANTED] === undefined ? {} : { version: GRANTED_VERSION }
    const answer = await askStripe(options, { method: 'POST', path, fields, idempotencyKey, ...version }, answerOf)
    return answer ?? ({ state: 'unknown' } as const)
  }
  return {
    kind: 'card',
    name: { zh: '银行卡', en: 'Card' },
    isImmediate: false,
    charge: async (request: ChargeRequest): Promise<PaymentAnswer> => {
      if (request.token === null) return declined(null)
      return ask('/v1/payment_intents', request.idempotencyKey, {
        amount: String(request.amountMinor),
        currency: request.currency.toLowerCase(),
        // A token that another account of the service has granted to this shop stands where a card of its own would.
        [request.token.startsWith('spt_') ? GRANTED : 'payment_method']: request.token,
        confirm: 'true',
        'automatic_payment_methods[enabled]': 'true',
        'automatic_payment_methods[allow_redirects]': 'never',
        'metadata[reference]': request.reference,
      })
    },
    refund: (request: RefundRequest): Promise<PaymentAnswer> =>
      ask('/v1/refunds', request.idempotencyKey, {
        payment_intent: request.providerRef,
        ...(request.amountMinor === null ? {} : { amount: String(request.amountMinor) }),
      }),
    readNotice: (headers, body) => readNotice(options, headers.get('stripe-signature'), body),
    pages: stripePages(options),
  }
}

/** @returns undefined where asking again may help */
function answerOf({ kind, json }: Exclude<StripeAnswer, { kind: 'silence' }>): PaymentAnswer | undefined {
  if (kind === 'no') {
    const known = failure.safeParse(json)
    return known.success ? declined(known.data.error) : undefined
  }
  const known = intent.safeParse(json)
  if (!known.success) return undefined
  const { id, status, last_payment_error } = known.data
  if (status === 'succeeded') return { state: 'succeeded', providerRef: id }
  if (status === 'processing' || status === 'pending') return { state: 'pending', providerRef: id }
  if (status === 'requires_action') return { state: 'declined', why: NEEDS_HER, reason: 'not-confirmed' }
  if (status === 'requires_payment_method' || status === 'canceled' || status === 'failed') {
    return declined(last_payment_error)
  }
  return undefined
}
