import type { LocalizedText } from '@qianmian/kernel'
import type { Database } from '../../platform/database/database.ts'
import type { OperationRow } from './operation-store.ts'
import type {
  Address,
  AfterSale,
  AfterSaleState,
  Invoice,
  LedgerEntry,
  Order,
  OrderLine,
  OrderState,
  Parcel,
} from './types.ts'

type Owned = { shopId: string; orderId: string }

export type OrderTables = {
  orders: {
    id: string
    shopId: string
    number: string
    customerId: string | null
    email: string
    state: OrderState
    currency: string
    isTaxIncluded: boolean
    address: Address
    deliveryId: string
    deliveryName: LocalizedText
    deliveryMinor: number
    cancelReason: string | null
    itemsChangedAt: Date | null
    invoice: Invoice | null
    promotions: Order['promotions']
    source: string
    isSimulated: boolean
    /** The session and visitor that a purchase is told to the loop under; only of people who agreed. */
    visit: OrderVisit | null
    version: number
    placedAt: Date
    deliveredAt: Date | null
    packedAt: Date | null
    cancelledAt: Date | null
    basketId: string | null
  }
  orderLines: OrderLine & Owned
  orderLedger: LedgerEntry & Owned
  orderParcels: Parcel & Owned
  afterSales: Omit<AfterSale, 'state'> & Owned & { state: AfterSaleState; customerId: string | null }
  operations: OperationRow & { shopId: string }
}

/** Whose visit led to the order, for the loop (contract/loop-events.ts). */
export interface OrderVisit {
  readonly session?: string
  readonly visitor?: string
}

export const orderTables = (db: Database) => db.withTables<OrderTables>()
