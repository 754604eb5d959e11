import type { LocalizedText } from '@qianmian/kernel'

/** What a message may be about. */
export const MAIL_KINDS = [
  'sign-in-code',
  'order-placed',
  'order-changed',
  'order-shipped',
  'order-delivered',
  'order-cancelled',
  'return-requested',
  'return-received',
  'return-refunded',
  'exchange-requested',
  'exchange-received',
  'exchange-sent',
  'case-refused',
  'payment-returned',
] as const
export type MailKind = (typeof MAIL_KINDS)[number]
/** Those that tell of an order. */
export type OrderMailKind = Exclude<MailKind, 'sign-in-code' | 'payment-returned'>

/** A code that proves whose address it is. */
export interface CodeMailData {
  readonly code: string
  readonly minutes?: number
}

/** Goods in a message. */
export interface MailGoods {
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly units: number
  /** What they cost in all; absent where money is not the point. */
  readonly totalMinor?: number
}

/** The facts of an order that a message is written from, as they were when it happened. */
export interface OrderMailData {
  readonly orderId: string
  readonly number: string
  readonly currency: string
  /** Goods that the message is about: all of them, those of a parcel, those that come back. */
  readonly goods: readonly MailGoods[]
  readonly totals?: {
    readonly listMinor: number
    readonly discountMinor: number
    readonly deliveryMinor: number
    readonly taxMinor: number
    readonly totalMinor: number
    readonly isTaxIncluded: boolean
  }
  readonly delivery?: LocalizedText
  /** Where it goes, on one line. */
  readonly address?: string
  readonly parcel?: { readonly carrier: string; readonly tracking: string; readonly isLast: boolean }
  /** What she gets (refund) or pays (charge), and how. */
  readonly money?: readonly {
    readonly kind: 'refund' | 'charge'
    readonly amountMinor: number
    readonly method: string
  }[]
  /** What goes out in an exchange. */
  readonly instead?: readonly MailGoods[]
  readonly reason?: string
  /** How to look after what came: what the facts of the goods say. */
  readonly care?: readonly MailCare[]
  /** What goes with it; only for who asked to be told. */
  readonly hints?: MailHints
  /** Where she can look at it; absent where the shop has no such page. */
  readonly url?: string
}

/** What the facts of a thing say of looking after it. */
export interface MailCare {
  readonly name: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** Things that go with an order, each with why, and where she says that she wants no more of this. */
export interface MailHints {
  readonly things: readonly { readonly name: string; readonly why: string; readonly url: string }[]
  readonly stopUrl: string
}

/** Money that came and goes back, because there was nothing to sell for it any more. */
export interface PaymentMailData {
  readonly amountMinor: number
  readonly currency: string
  /** Why, as it is kept with the payment (flows/payments: `reasonText`). */
  readonly reason: string
}

export type MailData = CodeMailData | OrderMailData | PaymentMailData

/** A message before it looks like anything. */
export interface MailBody {
  readonly subject: string
  /** What a mailbox shows beside the subject. */
  readonly preheader: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly code?: string
  readonly goods: readonly { readonly name: string; readonly detail: string; readonly amount: string }[]
  readonly sums: readonly { readonly label: string; readonly value: string; readonly isTotal?: boolean }[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly care?: { readonly heading: string; readonly things: readonly MailCare[] }
  readonly hints?: { readonly heading: string; readonly note: string; readonly stop: string } & MailHints
  readonly action?: { readonly label: string; readonly url: string }
  /** Why she got it. */
  readonly footer: string
}

/** Whose message it is and how it looks. */
export interface MailLook {
  readonly shop: string
  readonly lang: 'zh' | 'en'
  /** `#RRGGBB`, dark enough to be read on white. */
  readonly accent: string
}
