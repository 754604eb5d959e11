import type { LocalizedText } from '@qianmian/kernel'

/** Where goods go. Divisions are names as people of the country write them: 浙江省 · 杭州市 · 西湖区; CA · San Francisco. */
export interface Address {
  readonly recipient: string
  readonly phone: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Province, state. */
  readonly region: string
  readonly city: string
  readonly district: string | null
  readonly line1: string
  readonly line2: string | null
  readonly postcode: string | null
}

/**
 * The machine of an order:
 * `pending` → `processing` (being picked, no longer changed by the customer) → `shipped` → `delivered`; `pending` and
 * `processing` → `cancelled`. What comes after delivery are after-sales cases of their own.
 */
export const ORDER_STATES = ['pending', 'processing', 'shipped', 'delivered', 'cancelled'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** From which state to which. Nothing else is ever written. */
export const ORDER_MOVES: Readonly<Record<OrderState, readonly OrderState[]>> = {
  pending: ['processing', 'shipped', 'cancelled'],
  processing: ['shipped', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
}

export const PAYMENT_KINDS = ['card', 'paypal', 'gift_card', 'wallet', 'test', 'cash_on_delivery', 'external'] as const
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

/** A way in which a customer pays. Only a gift card has money of its own. */
export interface PaymentMethod {
  readonly id: string
  readonly kind: PaymentKind
  /** As the customer knows it: `Visa ·· 4242`. Never a full number. */
  readonly label: string
  /** Of gift cards: what is left on it, in minor units. */
  readonly balanceMinor: number | null
}

/** One product variant in an order, with everything that was true when it was bought: later changes of the catalogue do not reach it. */
export interface OrderLine {
  readonly id: string
  readonly productId: string | null
  readonly variantId: string | null
  readonly sku: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly units: number
  /** Gross price of one unit before discounts, in minor units. */
  readonly unitPriceMinor: number
  /** What promotions take off the whole line. */
  readonly discountMinor: number
  /** In hundredths of a percent: 1300 is 13 %. */
  readonly taxRateBp: number
  readonly position: number
}

/** One movement of money. Append-only; what an order has been paid is the sum of them. */
export interface LedgerEntry {
  readonly id: string
  readonly kind: 'charge' | 'refund'
  readonly methodId: string
  readonly methodKind: PaymentKind
  /** Above zero, in minor units. */
  readonly amountMinor: number
  /** `pending` is promised by the provider, or cash that the courier still collects; `voided` was promised and never came. */
  readonly state: 'pending' | 'succeeded' | 'failed' | 'voided'
  readonly providerRef: string | null
  readonly reason: string
  readonly at: Date
}

export interface Parcel {
  readonly id: string
  readonly carrier: string
  readonly tracking: string
  readonly lines: readonly { readonly lineId: string; readonly units: number }[]
  readonly events: readonly { readonly at: string; readonly what: string; readonly where: string | null }[]
  /** `null` where the shop that it was imported from did not say. */
  readonly shippedAt: Date | null
  readonly deliveredAt: Date | null
}

export const AFTER_SALE_STATES = ['requested', 'received', 'settled', 'refused', 'withdrawn'] as const
export type AfterSaleState = (typeof AFTER_SALE_STATES)[number]

/** Units of a line that come back, and for an exchange what goes out instead, at the price that was agreed. */
export interface AfterSaleLine {
  readonly lineId: string
  readonly units: number
  readonly to: { readonly variantId: string; readonly unitPriceMinor: number; readonly taxRateBp: number } | null
}

/** Goods that come back: for money, or for other variants of the same products. */
export interface AfterSale {
  readonly id: string
  readonly kind: 'return' | 'exchange'
  readonly state: AfterSaleState
  readonly reason: string
  readonly lines: readonly AfterSaleLine[]
  /** Where a refund goes, or a difference is taken from. */
  readonly methodId: string
  /** Above zero: the customer pays; below zero: she gets it. */
  readonly amountMinor: number
  readonly at: Date
  readonly decidedAt: Date | null
}

export interface Order {
  readonly id: string
  /** What people write and say: `Q10-482-913`, or the number of the shop that it was imported from. */
  readonly number: string
  readonly customerId: string | null
  readonly email: string
  readonly state: OrderState
  readonly currency: string
  readonly isTaxIncluded: boolean
  readonly address: Address
  readonly deliveryId: string
  readonly deliveryName: LocalizedText
  readonly deliveryMinor: number
  /** Why it was cancelled. */
  readonly cancelReason: string | null
  /** When the customer changed its items: once only. */
  readonly itemsChangedAt: Date | null
  readonly invoice: Invoice | null
  readonly promotions: readonly { readonly id: string; readonly name: LocalizedText; readonly amountMinor: number }[]
  readonly source: string
  readonly isSimulated: boolean
  readonly version: number
  readonly placedAt: Date
  readonly deliveredAt: Date | null
  /** When packing began; absent or `null` when it did not, or nobody knows. */
  readonly packedAt?: Date | null
  readonly cancelledAt?: Date | null
  readonly lines: readonly OrderLine[]
  readonly ledger: readonly LedgerEntry[]
  readonly parcels: readonly Parcel[]
  readonly afterSales: readonly AfterSale[]
}

/** 发票 data as the tax office wants them. */
export interface Invoice {
  readonly kind: 'personal' | 'company'
  readonly title: string
  readonly taxNumber: string | null
}
