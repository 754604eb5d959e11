import type { DeclineReason } from './decline-reasons.ts'

/** What a page of the provider is to ask for. Asked again under the same key it is the same page. */
export interface PageRequest {
  /** Our own number of the payment; it goes along with every notice about it. */
  readonly paymentId: string
  readonly amountMinor: number
  readonly currency: string
  /** What stands beside the amount: the shop's name. Goods are not told. */
  readonly title: string
  readonly email: string
  readonly lang: 'zh' | 'en'
  /** When the page stops taking a card. */
  readonly expiresAt: Date
  /** Where the browser comes back to, paid and not paid. */
  readonly backUrl: string
  readonly cancelUrl: string
}

export type PageOpened =
  | { readonly state: 'open'; readonly pageRef: string; readonly url: string }
  /** It does not want this payment: asking again is no use. */
  | { readonly state: 'refused' }
  /** No answer in time. Nobody has the address of the page, so nobody can pay on it. */
  | { readonly state: 'unknown' }

/** A card as far as anybody here may know it. */
export interface KnownCard {
  /** `Visa`; empty where it is none of those that are known. */
  readonly brand: string
  readonly last4: string
}

/** What a provider says of a page, asked directly. */
export type PageState =
  | { readonly state: 'open'; readonly reason: DeclineReason | null }
  | { readonly state: 'expired'; readonly reason: DeclineReason | null }
  | {
      readonly state: 'paid'
      /** As the page knows it: to be compared with ours. */
      readonly paymentId: string | null
      readonly amountMinor: number
      readonly currency: string
      readonly paymentRef: string
      readonly refundedMinor: number
      readonly card: KnownCard | null
    }
  | { readonly state: 'unknown' }

/** A payment that was made, asked directly. */
export type PaymentState =
  | {
      readonly state: 'succeeded' | 'pending' | 'failed'
      readonly amountMinor: number
      readonly refundedMinor: number
    }
  | { readonly state: 'unknown' }

/** Pages of a provider on which a card is typed in: its number never comes here. */
export interface HostedPages {
  open(request: PageRequest): Promise<PageOpened>
  look(pageRef: string): Promise<PageState>
  /** Closes a page that is open, so that nobody can pay on it any more. @returns what it is then: it may have been paid */
  close(pageRef: string): Promise<PageState>
  payment(paymentRef: string): Promise<PaymentState>
}
