import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { ChargeRequest, PaymentAnswer, PaymentNotice, PaymentProvider, RefundRequest } from './payment-provider.ts'

export interface StripeOptions {
  readonly secretKey: string
  readonly webhookSecret: string | undefined
  /** `https://api.stripe.com`, or whoever speaks like it. */
  readonly baseUrl: string
  readonly timeoutMs: number
  /** How often the same request, under the same key, is asked again after silence or a fault of theirs. */
  readonly retries: number
  readonly now: () => number
}

/** Source: docs.stripe.com/changelog/dahlia/2026-04-22/shared-payment-granted-token (a preview). */
const GRANTED = 'payment_method_data[shared_payment_granted_token]'
const GRANTED_VERSION = '2026-04-22.preview'
/** Webhooks older than this are replays. */
const TOLERANCE_S = 300
const MOST_ANSWER_BYTES = 256 * 1024

const intent = z.object({ id: z.string().min(1).max(255), status: z.string() })
const failure = z.object({ error: z.object({ type: z.string(), code: z.string().optional() }) })
const notice = z.object({
  id: z.string().min(1).max(255),
  type: z.string(),
  data: z.object({ object: z.object({ id: z.string(), payment_intent: z.string().nullish() }) }),
})

const DECLINED = { zh: '银行拒绝了这张卡，没有扣款。', en: 'The bank declined this card. Nothing was charged.' }
const NEEDS_HER = {
  zh: '银行要您再验证一次，请换一种方式付款。',
  en: 'The bank wants you to confirm this payment with it: choose another way to pay.',
}

/**
 * Cards by a service that speaks like Stripe's PaymentIntents (docs.stripe.com/api/payment_intents): the browser turns a
 * card into a token with the service itself, only the token comes here. A request that gets no answer is asked again
 * under the same idempotency key; when nobody answers, the state is `unknown`, never a guess.
 */
export function stripePayments(options: StripeOptions): PaymentProvider {
  const ask = (path: string, key: string, fields: Readonly<Record<string, string>>) =>
    askStripe(options, path, key, fields)
  return {
    kind: 'card',
    name: { zh: '银行卡', en: 'Card' },
    isImmediate: false,
    charge: async (request: ChargeRequest): Promise<PaymentAnswer> => {
      if (request.token === null) return { state: 'declined', why: DECLINED }
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
        amount: String(request.amountMinor),
      }),
    readNotice: (headers, body) => readNotice(options, headers.get('stripe-signature'), body),
  }
}

async function askStripe(
  options: StripeOptions,
  path: string,
  idempotencyKey: string,
  fields: Readonly<Record<string, string>>,
): Promise<PaymentAnswer> {
  for (let attempt = 0; attempt <= options.retries; attempt++) {
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt))
    const answer = await once(options, path, idempotencyKey, fields)
    if (answer) return answer
  }
  return { state: 'unknown' }
}

/** One question. @returns undefined where asking again may help: silence, their fault, too many questions, nonsense */
async function once(
  { baseUrl, secretKey, timeoutMs }: StripeOptions,
  path: string,
  idempotencyKey: string,
  fields: Readonly<Record<string, string>>,
): Promise<PaymentAnswer | undefined> {
  let status: number
  let text: string
  try {
    const response = await fetch(new URL(path, baseUrl), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/x-www-form-urlencoded',
        'idempotency-key': idempotencyKey,
        ...(fields[GRANTED] === undefined ? {} : { 'stripe-version': GRANTED_VERSION }),
      },
      body: new URLSearchParams(fields),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    status = response.status
    text = (await response.text()).slice(0, MOST_ANSWER_BYTES)
  } catch {
    // No answer, or none in time: whether money moved is not known, and the same key asks for the same payment.
    return undefined
  }
  const json = parse(text)
  if (status >= 200 && status < 300) {
    const known = intent.safeParse(json)
    return known.success ? answerOf(known.data) : undefined
  }
  if (status === 409 || status === 429 || status >= 500) return undefined
  const known = failure.safeParse(json)
  return known.success ? { state: 'declined', why: DECLINED } : undefined
}

function answerOf({ id, status }: z.infer<typeof intent>): PaymentAnswer | undefined {
  if (status === 'succeeded') return { state: 'succeeded', providerRef: id }
  if (status === 'processing' || status === 'pending') return { state: 'pending', providerRef: id }
  if (status === 'requires_action') return { state: 'declined', why: NEEDS_HER }
  if (status === 'requires_payment_method' || status === 'canceled' || status === 'failed') {
    return { state: 'declined', why: DECLINED }
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `Stripe-Signature: t=<seconds>,v1=<hex HMAC-SHA-256 of "t.body">`, several v1 while a secret is changed. */
function readNotice(options: StripeOptions, header: string | null, body: string): PaymentNotice | undefined {
  if (!options.webhookSecret || !header) return undefined
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined])
  const at = Number(parts.find(([name]) => name === 't')?.[1])
  if (!Number.isSafeInteger(at) || Math.abs(options.now() / 1000 - at) > TOLERANCE_S) return undefined
  const right = createHmac('sha256', options.webhookSecret).update(`${at}.${body}`).digest()
  const isSigned = parts.some(([name, value]) => {
    if (name !== 'v1' || !value) return false
    const given = Buffer.from(value, 'hex')
    return given.length === right.length && timingSafeEqual(given, right)
  })
  if (!isSigned) return undefined
  const known = notice.safeParse(parse(body))
  if (!known.success) return undefined
  const { id, type, data } = known.data
  const state = STATES[type]
  return state && { id, providerRef: data.object.payment_intent ?? data.object.id, state }
}

const STATES: Readonly<Record<string, PaymentNotice['state']>> = {
  'payment_intent.succeeded': 'succeeded',
  'payment_intent.payment_failed': 'failed',
  'charge.refunded': 'refunded',
}
