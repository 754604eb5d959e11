import type { LocalizedText } from '@qianmian/kernel'

/** A way in which orders of a shop are delivered. */
export interface DeliveryOption {
  readonly id: string
  readonly name: LocalizedText
  readonly priceMinor: number
  /** Goods worth this much are delivered free; `null` for never. */
  readonly freeFromMinor: number | null
  /** Working days, at least and at most. */
  readonly days: readonly [number, number]
  /** ISO 3166-1 codes; empty for everywhere. */
  readonly countries: readonly string[]
}

/** How a shop sells: the same for everybody, and open to read. */
export interface CommerceSettings {
  readonly isTaxIncluded: boolean
  /** Hundredths of a percent, for goods without a rate of their own. */
  readonly taxRateBp: number
  /** By product category. */
  readonly taxRatesBp: Readonly<Record<string, number>>
  readonly deliveries: readonly DeliveryOption[]
  /** How long a checkout keeps its goods. */
  readonly holdMinutes: number
  readonly isCashOnDelivery: boolean
  readonly returnDays: number
  readonly mayCancelAfterChange: boolean
  readonly casesIn30Days: number
  readonly mostMinor: number | null
}

/** `bundle`: who has one of `productIds` in the basket gets `value` percent off as many units of `bundledProductId`. */
export type PromotionKind = 'percent' | 'amount' | 'free-delivery' | 'bundle'

/** A public rule that takes money off: it looks at the basket and the calendar, never at the person. */
export interface Promotion {
  readonly id: string
  readonly name: LocalizedText
  /** To be typed in; `null` for a rule that holds by itself. */
  readonly code: string | null
  readonly kind: PromotionKind
  /** Hundredths of a percent, or minor units. */
  readonly value: number
  /** Goods it looks at must be worth this much (满减). */
  readonly fromMinor: number
  /** Empty for all goods. Of a bundle: those of which one must be in the basket, never empty. */
  readonly productIds: readonly string[]
  /** Of a bundle: what becomes cheaper beside them; null for every other kind. */
  readonly bundledProductId: string | null
  readonly categories: readonly string[]
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  /** Holds beside others; else only the best of those that do not. */
  readonly isStackable: boolean
  readonly isActive: boolean
}

/** A variant in a basket, with what it costs now. */
export interface QuotedLine {
  readonly variantId: string
  readonly productId: string
  readonly sku: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly units: number
  readonly unitPriceMinor: number
  readonly discountMinor: number
  readonly taxRateBp: number
}

export interface Quote {
  readonly currency: string
  readonly isTaxIncluded: boolean
  readonly lines: readonly QuotedLine[]
  readonly promotions: readonly { readonly id: string; readonly name: LocalizedText; readonly amountMinor: number }[]
  /** Codes that were typed in and do not hold now, each with why. */
  readonly refusedCodes: readonly { readonly code: string; readonly why: LocalizedText }[]
  readonly listMinor: number
  readonly discountMinor: number
  readonly taxMinor: number
  readonly deliveryMinor: number
  readonly totalMinor: number
}

export const BASKET_STATES = ['open', 'held', 'paying', 'ordered', 'cancelled'] as const
/** `held`: goods are kept and the quote is fixed until `holdUntil`. `paying`: a provider was asked; it ends as `ordered` or `held`. */
export type BasketState = (typeof BASKET_STATES)[number]

export interface BasketLine {
  readonly variantId: string
  readonly units: number
}

/** A basket, and the checkout that it becomes. Its id is a secret: who knows it may use it. */
export interface Basket {
  readonly id: string
  readonly customerId: string | null
  readonly lines: readonly BasketLine[]
  readonly email: string | null
  /** Shape as in modules/orders. */
  readonly address: unknown
  readonly deliveryId: string | null
  readonly codes: readonly string[]
  readonly invoice: unknown
  readonly state: BasketState
  readonly holdUntil: Date | null
  /** Fixed when it was held. */
  readonly quote: Quote | null
  /** How it is being paid, while a provider is asked. */
  readonly payment: unknown
  readonly source: string
  readonly visit: unknown
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
}
