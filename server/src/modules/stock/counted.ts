import { sql } from 'kysely'
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
  return levels(ctx)
    .where('stock.variantId', 'in', [...variantIds])
    .execute()
}

/** Counted units of all variants of the shop by place. */
export const allCountedLevels = (ctx: Ctx): Promise<CountedLevel[]> => levels(ctx).execute()

const levels = (ctx: Ctx) =>
  tables(ctx.db)
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
    .orderBy('stock.variantId')
    .orderBy('stock.locationId')

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

/** Units at one place that nobody was promised, the row locked until the transaction ends; undefined where nobody counts. */
export async function lockFree(ctx: Ctx, variantId: string, locationId: string): Promise<number | undefined> {
  const onHand = await lockCounted(ctx, variantId, locationId)
  if (onHand === undefined) return undefined
  const row = await tables(ctx.db)
    .selectFrom('stockCommitted')
    .select('units')
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', '=', variantId)
    .where('locationId', '=', locationId)
    .executeTakeFirst()
  return onHand - (row?.units ?? 0)
}

/** Makes sure that a variant is counted at a place, so that units can arrive there. */
export async function countAt(ctx: Ctx, variantId: string, locationId: string): Promise<void> {
  await tables(ctx.db)
    .insertInto('stock')
    .values({ shopId: ctx.shop.id, variantId, locationId, onHand: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes back everything that was counted up or down under these names, as far as the units are still there. */
export async function takeBackMovements(ctx: Ctx, refs: readonly string[]): Promise<void> {
  await sql`update stock set on_hand = greatest(0, stock.on_hand - moved.units)
    from (select variant_id, location_id, sum(units)::int as units from stock_movements
      where shop_id = ${ctx.shop.id} and ref = any(${[...refs]}::text[]) group by 1, 2) moved
    where stock.shop_id = ${ctx.shop.id} and stock.variant_id = moved.variant_id and stock.location_id = moved.location_id`.execute(
    ctx.db,
  )
  await sql`delete from stock_movements where shop_id = ${ctx.shop.id} and ref = any(${[...refs]}::text[])`.execute(
    ctx.db,
  )
}

/** Units of a variant that orders took from a place since a moment. */
export async function shippedSince(ctx: Ctx, variantId: string, locationId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ units: number }>`
    select coalesce(-sum(units), 0)::int as units from stock_movements
    where shop_id = ${ctx.shop.id} and variant_id = ${variantId} and location_id = ${locationId}
      and reason = 'shipped' and at >= ${since}`.execute(ctx.db)
  return rows[0]?.units ?? 0
}
