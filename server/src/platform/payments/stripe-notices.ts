import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { PaymentNotice } from './payment-provider.ts'
import { parseJson, type StripeOptions } from './stripe-request.ts'

/** Webhooks older than this are replays. */
const TOLERANCE_S = 300

const text = z.string().min(1).max(255)
const event = z.object({ id: text, type: text, data: z.object({ object: z.unknown() }) })
/** A Checkout Session, a PaymentIntent or a Charge, as far as it says which payment it is about. */
const subject = z.object({
  id: text,
  payment_intent: text.nullish(),
  client_reference_id: text.nullish(),
  metadata: z.object({ payment: text.optional() }).nullish(),
})

const STATES: Readonly<Record<string, PaymentNotice['state']>> = {
  'checkout.session.completed': 'succeeded',
  'checkout.session.async_payment_succeeded': 'succeeded',
  'checkout.session.async_payment_failed': 'failed',
  'checkout.session.expired': 'expired',
  'payment_intent.succeeded': 'succeeded',
  'payment_intent.payment_failed': 'failed',
  'charge.refunded': 'refunded',
}

/**
 * A webhook. `Stripe-Signature: t=<seconds>,v1=<hex HMAC-SHA-256 of "t.body">`, several v1 while a secret is changed.
 * @returns undefined when it is not signed with our secret or too old; `other` when it is about something else
 */
export function readNotice(
  options: Pick<StripeOptions, 'webhookSecret' | 'now'>,
  header: string | null,
  body: string,
): PaymentNotice | 'other' | undefined {
  if (!options.webhookSecret || !header || !isSigned(options.webhookSecret, options.now(), header, body)) {
    return undefined
  }
  const known = event.safeParse(parseJson(body))
  const state = known.success && Object.hasOwn(STATES, known.data.type) ? STATES[known.data.type] : undefined
  if (!known.success || !state) return 'other'
  const about = subject.safeParse(known.data.data.object)
  if (!about.success) return 'other'
  const { id, payment_intent, client_reference_id, metadata } = about.data
  const paymentId = client_reference_id ?? metadata?.payment
  return { id: known.data.id, providerRef: payment_intent ?? id, state, ...(paymentId ? { paymentId } : {}) }
}

function isSigned(secret: string, now: number, header: string, body: string): boolean {
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string | undefined])
  const time = parts.find(([name]) => name === 't')?.[1] ?? ''
  if (!/^\d{1,12}$/.test(time) || Math.abs(now / 1000 - Number(time)) > TOLERANCE_S) return false
  const right = createHmac('sha256', secret).update(`${time}.${body}`).digest()
  return parts.some(([name, value]) => {
    if (name !== 'v1' || !value) return false
    const given = Buffer.from(value, 'hex')
    return given.length === right.length && timingSafeEqual(given, right)
  })
}
