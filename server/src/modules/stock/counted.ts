import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'

type CountedTables = {
  stock: { shopId: string; variantId: string; locationId: string; onHand: number }
  stockCommitted: { shopId: string; variantId: string; locationId: string; units: number }
}
const tables = (db: Database) => db.withTables<CountedTables>()

/** Units of a variant on the shelves of one place, and how many of them are promised to orders and checkouts. */
export interface CountedLevel {
  readonly variantId: string
  readonly locationId: string
  readonly onHand: number
  readonly promised: number
}

/** Counted units of these variants by place. Variants that nobody counts have none. */
export async function countedLevels(ctx: Ctx, variantIds: readonly string[]): Promise<CountedLevel[]> {
  if (variantIds.length === 0) return []
  return tables(ctx.db)
    .selectFrom('stock')
    .leftJoin('stockCommitted', (join) =>
      join
        .onRef('stockCommitted.variantId', '=', 'stock.variantId')
        .onRef('stockCommitted.locationId', '=', 'stock.locationId'),
    )
    .select((eb) => [
      'stock.variantId as variantId',
      'stock.locationId as locationId',
      'stock.onHand as onHand',
      eb.fn.coalesce('stockCommitted.units', eb.val(0)).as('promised'),
    ])
    .where('stock.shopId', '=', ctx.shop.id)
    .where('stock.variantId', 'in', [...variantIds])
    .orderBy('stock.variantId')
    .orderBy('stock.locationId')
    .execute()
}

/** Counted units at one place, locked until the transaction ends; undefined where nobody counts. */
export async function lockCounted(ctx: Ctx, variantId: string, locationId: string): Promise<number | undefined> {
  const row = await tables(ctx.db)
    .selectFrom('stock')
    .select('onHand')
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', '=', variantId)
    .where('locationId', '=', locationId)
    .forUpdate()
    .executeTakeFirst()
  return row?.onHand
}
