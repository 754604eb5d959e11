import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

/** Units of a variant that somebody wants. */
export interface Want {
  readonly variantId: string
  readonly units: number
}

/** Units kept for a basket (until it expires) or an order (until they are shipped). Without a location: nobody counts them. */
export interface Hold {
  readonly id: string
  readonly variantId: string
  readonly locationId: string | null
  readonly units: number
}

export type Holder = { readonly basketId: string; readonly until: Date } | { readonly orderId: string }

/** A variant of which fewer units are free than are wanted. */
export interface Shortage {
  readonly variantId: string
  readonly free: number
}

export type StockTables = {
  /** The counted units. Rows come and go with imports (modules/catalog); here they are locked and counted up and down. */
  stock: { shopId: string; variantId: string; locationId: string; onHand: number }
  stockCommitted: { shopId: string; variantId: string; locationId: string; units: number }
  stockHolds: Hold & { shopId: string; basketId: string | null; orderId: string | null; expiresAt: Date | null }
  stockUncounted: { shopId: string; variantId: string; isAvailable: boolean }
  stockMovements: {
    shopId: string
    variantId: string
    locationId: string
    units: number
    reason: string
    ref: string | null
    at: Date
  }
}
export const stockTables = (db: Database) => db.withTables<StockTables>()
export const HOLD = ['id', 'variantId', 'locationId', 'units'] as const

/** Counts promised units up or down. The counted rows must be locked. */
export async function addCommitted(ctx: Ctx, holds: readonly Omit<Hold, 'id'>[]): Promise<void> {
  const sums = new Map<string, { variantId: string; locationId: string; units: number }>()
  for (const { variantId, locationId, units } of holds) {
    if (locationId === null) continue
    const key = `${variantId} ${locationId}`
    const sum = sums.get(key)
    if (sum) sum.units += units
    else sums.set(key, { variantId, locationId, units })
  }
  const rows = [...sums.values()].filter((row) => row.units !== 0)
  const up = rows.filter((row) => row.units > 0)
  if (up.length > 0) {
    await stockTables(ctx.db)
      .insertInto('stockCommitted')
      .values(up.map((row) => ({ ...row, shopId: ctx.shop.id })))
      .onConflict((conflict) =>
        conflict
          .columns(['variantId', 'locationId'])
          .doUpdateSet({ units: sql<number>`stock_committed.units + excluded.units` }),
      )
      .execute()
  }
  for (const row of rows.filter((row) => row.units < 0)) {
    await stockTables(ctx.db)
      .updateTable('stockCommitted')
      .set((set) => ({ units: set('units', '+', row.units) }))
      .where('variantId', '=', row.variantId)
      .where('locationId', '=', row.locationId)
      .execute()
  }
}
