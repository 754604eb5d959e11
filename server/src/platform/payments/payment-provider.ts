import type { LocalizedText } from '@qianmian/kernel'
import type { DeclineReason } from './decline-reasons.ts'
import type { HostedPages } from './hosted-pages.ts'

/** What is asked of a provider. The key makes the same request, asked again after a crash or a silence, one payment. */
export interface ChargeRequest {
  readonly idempotencyKey: string
  readonly amountMinor: number
  readonly currency: string
  /** What the customer's statement says. */
  readonly reference: string
  /** The provider's own token of a card, made in the browser: numbers of cards never come here. */
  readonly token: string | null
}

export interface RefundRequest {
  readonly idempotencyKey: string
  readonly providerRef: string
  /** `null` for everything that is left of it. */
  readonly amountMinor: number | null
  readonly currency: string
}

export type PaymentAnswer =
  | { readonly state: 'succeeded' | 'pending'; readonly providerRef: string }
  | { readonly state: 'declined'; readonly why: LocalizedText; readonly reason?: DeclineReason }
  /** No answer in time: nobody knows. Asked again under the same key. */
  | { readonly state: 'unknown' }

/**
 * What a provider tells by itself, its signature checked. It is a bell: it says where to look, and what is true is asked
 * of the provider then, so that one that comes late, twice or in another order than it happened changes nothing.
 */
export interface PaymentNotice {
  readonly id: string
  readonly providerRef: string
  readonly state: 'succeeded' | 'failed' | 'refunded' | 'expired'
  /** Our own number of the payment on a page of the provider, which went along with it. */
  readonly paymentId?: string
}

/** Somebody who moves money. */
export interface PaymentProvider {
  /** Of modules/orders. */
  readonly kind: 'test' | 'cash_on_delivery' | 'card' | 'wallet'
  readonly name: LocalizedText
  /** Answers at once and without a network, so that it can be asked inside the transaction of the order. */
  readonly isImmediate: boolean
  charge(request: ChargeRequest): Promise<PaymentAnswer>
  refund(request: RefundRequest): Promise<PaymentAnswer>
  /** A notice of the provider; undefined when its signature is not right, or it is about something else. */
  readNotice?(headers: Headers, body: string): PaymentNotice | 'other' | undefined
  /** Pages of its own on which a shopper pays; absent where there are none. */
  readonly pages?: HostedPages
}

/** The providers of an installation by kind. */
export type PaymentProviders = ReadonlyMap<PaymentProvider['kind'], PaymentProvider>
