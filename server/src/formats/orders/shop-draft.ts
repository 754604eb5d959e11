import type { Lang, LocalizedText } from '@qianmian/kernel'
import type { Address, OrderState, PaymentKind } from '../../modules/orders/types.ts'

/** Which kind of files a shop came in, or which connector brought it. External ids of one kind never meet those of another. */
export type ShopFileKind = 'own' | 'shopify' | 'retail' | 'medusa'

/** Something that a person has to know about a file: where, and one sentence. */
export interface ShopIssue {
  /** `orders.csv:38`, or `shop.json orders.12`. */
  readonly place: string
  /** An `error` left its record out; a `warning` did not, or left somebody out who was erased. */
  readonly severity: 'error' | 'warning'
  readonly message: LocalizedText
}

/** A product of another shop, with no more of it than an order needs. Whole products come by the product importer. */
export interface ShopProductDraft {
  readonly externalId: string
  readonly place: string
  readonly name: LocalizedText
  readonly category: string | null
  readonly optionNames: readonly LocalizedText[]
  readonly variants: readonly {
    readonly sku: string
    readonly options: readonly LocalizedText[]
    readonly priceMinor: number
  }[]
}

/** What there is of a variant: counted units on a shelf, or only whether it is to be had. */
export interface StockDraft {
  readonly place: string
  readonly sku: string
  readonly location: string
  /** Units that nobody has ordered yet; `null` where nobody counts them. */
  readonly units: number | null
  readonly isAvailable: boolean
}

/** How somebody pays. Never a full number of a card. */
export interface MethodDraft {
  readonly externalId: string
  readonly kind: PaymentKind
  readonly label: string
  /** Of gift cards. */
  readonly balanceMinor: number | null
}

export interface CustomerDraft {
  readonly externalId: string
  readonly place: string
  readonly email: string | null
  readonly phone: string | null
  readonly firstName: string
  readonly lastName: string
  readonly lang: Lang | null
  readonly address: Address | null
  readonly methods: readonly MethodDraft[]
  readonly createdAt: string | null
  /** Known only from an order: what a file of customers says about her counts for more. */
  readonly isFromOrder: boolean
}

export interface OrderLineDraft {
  readonly sku: string | null
  readonly productExternalId: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly units: number
  readonly unitPriceMinor: number
  readonly discountMinor: number
  readonly taxRateBp: number
}

export interface MoneyDraft {
  readonly kind: 'charge' | 'refund'
  readonly method: MethodDraft
  readonly amountMinor: number
  readonly isPending: boolean
}

export interface ParcelDraft {
  readonly carrier: string
  readonly tracking: string
  /** Positions of the order's lines. */
  readonly lines: readonly number[]
}

export interface OrderDraft {
  /** The number that customers know, unless `number` is. */
  readonly externalId: string
  readonly number?: string
  readonly place: string
  readonly customerExternalId: string | null
  readonly email: string
  readonly state: OrderState
  readonly areItemsChanged: boolean
  readonly currency: string
  readonly isTaxIncluded: boolean
  readonly address: Address
  readonly deliveryName: LocalizedText
  readonly deliveryMinor: number
  readonly discountNames: readonly string[]
  readonly cancelReason: string | null
  /** ISO 8601; `null` where the file does not say. */
  readonly placedAt: string | null
  readonly deliveredAt: string | null
  readonly lines: readonly OrderLineDraft[]
  readonly money: readonly MoneyDraft[]
  readonly parcels: readonly ParcelDraft[]
}

/** Everything that files tell of a shop. Values are clean; nothing has been looked up. */
export interface ShopDraft {
  readonly kinds: ReadonlySet<ShopFileKind>
  readonly products: readonly WithKind<ShopProductDraft>[]
  readonly customers: readonly WithKind<CustomerDraft>[]
  readonly stock: readonly WithKind<StockDraft>[]
  readonly orders: readonly WithKind<OrderDraft>[]
  readonly issues: readonly ShopIssue[]
}
export type WithKind<T> = T & { readonly kind: ShopFileKind }

/** What one file tells: the shop's draft without the kind on each record. */
export interface FileDraft {
  readonly kind: ShopFileKind
  readonly products: ShopProductDraft[]
  readonly customers: CustomerDraft[]
  readonly stock: StockDraft[]
  readonly orders: OrderDraft[]
  readonly issues: ShopIssue[]
}

export const emptyDraft = (kind: ShopFileKind): FileDraft => ({
  kind,
  products: [],
  customers: [],
  stock: [],
  orders: [],
  issues: [],
})
