import type { LocalizedText } from '@qianmian/kernel'
import type { Database } from '../../platform/database/database.ts'
import type { ItemDetail, ItemSummary, Outcome, PlanStep, PlanSummary, SupplySettings } from './types.ts'

export type PlanState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** One planning of a shop. */
export interface PlanRow {
  readonly id: string
  readonly state: PlanState
  readonly step: PlanStep | null
  readonly done: number
  readonly total: number
  readonly askedBy: string
  readonly askedAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
  readonly problem: LocalizedText | null
  readonly summary: PlanSummary | null
}

/** What is known of buying a variant; null where nobody said. Money in minor units. */
export interface Terms {
  readonly variantId: string
  readonly unitCostMinor: number | null
  readonly supplier: string | null
  readonly leadDays: number | null
  readonly leadDaysDeviation: number | null
  readonly minOrder: number | null
  readonly pack: number | null
  readonly shelfLifeDays: number | null
  readonly minimumAdvertisedMinor: number | null
}

/** Where a warehouse stands, in degrees. */
export interface WarehousePlace {
  readonly locationId: string
  readonly longitude: number
  readonly latitude: number
  readonly capacityUnits: number | null
  /** Units that its doors take in on a day; null where nobody said. */
  readonly inboundUnitsPerDay: number | null
}

export interface PurchaseOrder {
  readonly id: string
  readonly variantId: string
  readonly locationId: string
  readonly units: number
  readonly receivedUnits: number
  readonly costMinor: number
  readonly supplier: string | null
  readonly state: 'ordered' | 'received' | 'cancelled'
  readonly proposalId: string | null
  readonly orderedAt: Date
  /** YYYY-MM-DD. */
  readonly dueOn: string
  readonly closedAt: Date | null
}

export interface Transfer {
  readonly id: string
  readonly variantId: string
  readonly fromLocationId: string
  readonly toLocationId: string
  readonly units: number
  readonly costMinor: number
  readonly state: 'sent' | 'arrived' | 'cancelled'
  readonly proposalId: string | null
  readonly sentAt: Date
  /** YYYY-MM-DD. */
  readonly dueOn: string
  readonly closedAt: Date | null
}

type Owned = { shopId: string }

export type SupplyTables = {
  supplySettings: Owned & { settings: SupplySettings; updatedAt: Date }
  supplyTerms: Terms & Owned & { updatedAt: Date }
  warehousePlaces: WarehousePlace & Owned
  supplyPlans: PlanRow & Owned
  supplyItems: Owned & {
    variantId: string
    productId: string
    planId: string
    rank: number
    summary: ItemSummary
    detail: ItemDetail
  }
  forecasts: Owned & { variantId: string; madeOn: string; means: number[] }
  stockDays: Owned & { day: string; variantId: string; onHand: number; isSimulated: boolean }
  purchaseOrders: PurchaseOrder & Owned & { isSimulated: boolean }
  stockTransfers: Transfer & Owned
  supplyOutcomes: Owned & { proposalId: string; measuredAt: Date; outcome: Outcome }
}

export const supplyTables = (db: Database) => db.withTables<SupplyTables>()
