import type { Database } from '../../platform/database/database.ts'
import type { MarketFeed, ShownPrice, StoredObservation } from './types.ts'

export type PricingTables = {
  priceLedger: ShownPrice & { seq: number; shopId: string }
  marketFeeds: MarketFeed & { shopId: string }
  marketDeliveries: { feedId: string; deliveryId: string; at: Date; outcome: unknown }
  competitorPrices: StoredObservation & { shopId: string; takenAt: Date }
}

export const pricingTables = (db: Database) => db.withTables<PricingTables>()
