import type { LocalizedText } from '@qianmian/kernel'
import type { Address, AfterSale, LedgerEntry, Order, OrderLine, PaymentMethod } from './types.ts'

/** Why a customer may cancel. Others are for people of the shop. */
export const CANCEL_REASONS = ['no-longer-needed', 'ordered-by-mistake', 'too-slow', 'found-elsewhere'] as const
/** Why the shop cancels. */
export const SHOP_CANCEL_REASONS = ['out-of-stock', 'cannot-deliver', 'suspicious'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number] | (typeof SHOP_CANCEL_REASONS)[number]

/** Units of a line that become another variant of the same product. */
export interface LineChange {
  readonly lineId: string
  readonly units: number
  readonly toVariantId: string
}

/** What can be done to an order after it was placed. The default address belongs to the customer (modules/customers). */
export type OperationAction =
  | { readonly kind: 'cancel-order'; readonly reason: CancelReason }
  | { readonly kind: 'change-address'; readonly address: Address }
  | { readonly kind: 'change-payment'; readonly methodId: string }
  | { readonly kind: 'change-items'; readonly changes: readonly LineChange[]; readonly methodId: string }
  | {
      readonly kind: 'return-items'
      readonly lines: readonly { readonly lineId: string; readonly units: number }[]
      readonly methodId: string
      readonly reason: string
    }
  | {
      readonly kind: 'exchange-items'
      readonly changes: readonly LineChange[]
      readonly methodId: string
      readonly reason: string
    }
export type OperationKind = OperationAction['kind']

/** A variant as it is offered now. */
export interface OfferedVariant {
  readonly id: string
  readonly productId: string
  readonly sku: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly priceMinor: number
  readonly taxRateBp: number
  /** Units that nobody holds; `null` where the shop does not count them. */
  readonly availableUnits: number | null
}

/** A shop's public rules of after-sales. */
export interface AfterSalesPolicy {
  /** Days after delivery in which goods come back without a reason: at least 7 in China (消费者权益保护法 第二十五条), 14 in the EU (2011/83 art. 9). */
  readonly returnDays: number
  /** An order whose items were changed may still be cancelled by the customer. */
  readonly mayCancelAfterChange: boolean
  /** Returns and exchanges of one customer in 30 days before a person looks at the next. */
  readonly casesIn30Days: number
  /** Amounts above this are decided by a person of the shop; `null` for none. */
  readonly mostMinor: number | null
}

export const DEFAULT_POLICY: AfterSalesPolicy = {
  returnDays: 30,
  mayCancelAfterChange: false,
  casesIn30Days: 12,
  mostMinor: null,
}

/** Everything that the guard looks at. */
export interface OperationSubject {
  readonly order: Order
  /** The customer's own methods, and the ones that this order was paid with. */
  readonly methods: readonly PaymentMethod[]
  readonly variants: ReadonlyMap<string, OfferedVariant>
  readonly policy: AfterSalesPolicy
  /** Cases of this customer in the last 30 days, over all orders. */
  readonly recentCases: number
  readonly delivers: (address: Address) => boolean
  /** A person of the shop acts: limits of amount, number and window do not bind her, everything else does. */
  readonly isStaff: boolean
  readonly now: number
}

/** Exactly what an operation would do: shown to the customer before she confirms, and applied as it stands. */
export interface OperationEffect {
  readonly order: Partial<Pick<Order, 'state' | 'cancelReason' | 'address'>>
  /** The items are changed, which happens once. */
  readonly areItemsChanged: boolean
  /** Lines as they are afterwards, where they change; the ones without an id are new. */
  readonly lines: readonly LineEdit[]
  readonly ledger: readonly Pick<LedgerEntry, 'kind' | 'methodId' | 'methodKind' | 'amountMinor' | 'reason'>[]
  /** Promised charges that will not be collected. */
  readonly voids: readonly string[]
  /** Units to hold (above zero) or let go (below zero). */
  readonly stock: readonly { readonly variantId: string; readonly units: number }[]
  readonly afterSale: Pick<AfterSale, 'kind' | 'reason' | 'lines' | 'methodId' | 'amountMinor'> | null
  /** What the customer pays (above zero) or gets (below zero), now or when the goods are back. */
  readonly differenceMinor: number
}

export type LineEdit =
  | { readonly kind: 'resize'; readonly lineId: string; readonly units: number; readonly discountMinor: number }
  | { readonly kind: 'replace'; readonly lineId: string; readonly line: Omit<OrderLine, 'id' | 'position'> }
  | { readonly kind: 'add'; readonly line: Omit<OrderLine, 'id' | 'position'> }
