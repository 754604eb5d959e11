import { ok, type Result } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Reading, readTogether } from '../../platform/database/read-together.ts'
import { addCommitted, HOLD, type Hold, type Shortage, stockTables, type Want } from './tables.ts'

/** The rows that holds lie on are locked first, as by everybody. */
export async function lockFor(ctx: Ctx, variantIds: readonly string[]): Promise<void> {
  const ids = [...new Set(variantIds)].sort()
  if (ids.length === 0) return
  await stockTables(ctx.db)
    .selectFrom('stock')
    .select('variantId')
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', 'in', ids)
    .orderBy('variantId')
    .orderBy('locationId')
    .forUpdate()
    .execute()
}

export async function holdsOf(
  ctx: Ctx,
  of: { readonly basketId: string } | { readonly orderId: string },
): Promise<Hold[]> {
  const query = stockTables(ctx.db).selectFrom('stockHolds').select(HOLD).where('shopId', '=', ctx.shop.id)
  return ('basketId' in of ? query.where('basketId', '=', of.basketId) : query.where('orderId', '=', of.orderId))
    .orderBy('id')
    .execute()
}

/** What these orders hold, by warehouse: what a picker takes off the shelves. */
export async function holdsOfOrders(ctx: Ctx, orderIds: readonly string[]): Promise<(Hold & { orderId: string })[]> {
  if (orderIds.length === 0) return []
  const rows = await stockTables(ctx.db)
    .selectFrom('stockHolds')
    .select([...HOLD, 'orderId'])
    .where('shopId', '=', ctx.shop.id)
    .where('orderId', 'in', [...orderIds])
    .orderBy('locationId')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ orderId, ...hold }) => (orderId === null ? [] : [{ ...hold, orderId }]))
}

/** Lets go of everything a basket or an order holds, or of some units of some variants. Call it in a transaction. */
export async function releaseUnits(
  ctx: Ctx,
  of: { readonly basketId: string } | { readonly orderId: string },
  some?: readonly Want[],
): Promise<void> {
  const before = await holdsOf(ctx, of)
  await lockFor(
    ctx,
    before.map((hold) => hold.variantId),
  )
  const holds = await holdsOf(ctx, of)
  const left = some && new Map(some.map((want) => [want.variantId, want.units]))
  const gone: Omit<Hold, 'id'>[] = []
  for (const hold of holds) {
    const units = left ? Math.min(hold.units, left.get(hold.variantId) ?? 0) : hold.units
    if (units === 0) continue
    left?.set(hold.variantId, (left.get(hold.variantId) ?? 0) - units)
    await shrink(ctx, hold, units)
    gone.push({ ...hold, units: -units })
  }
  await addCommitted(ctx, gone)
}

async function shrink(ctx: Ctx, hold: Hold, units: number): Promise<void> {
  const db = stockTables(ctx.db)
  if (units === hold.units) await db.deleteFrom('stockHolds').where('id', '=', hold.id).execute()
  else {
    await db
      .updateTable('stockHolds')
      .set({ units: hold.units - units })
      .where('id', '=', hold.id)
      .execute()
  }
}

/** What a basket held belongs to its order from now on. @returns how many units are held */
export async function moveHolds(ctx: Ctx, basketId: string, orderId: string): Promise<number> {
  const rows = await stockTables(ctx.db)
    .updateTable('stockHolds')
    .set({ basketId: null, orderId, expiresAt: null })
    .where('shopId', '=', ctx.shop.id)
    .where('basketId', '=', basketId)
    .where('expiresAt', '>', new Date(ctx.clock.now()))
    .returning('units')
    .execute()
  return rows.reduce((sum, row) => sum + row.units, 0)
}

/**
 * Units of an order leave the warehouses that held them.
 * @returns a shortage when a count says less than is leaving: the count is wrong, or the goods are
 */
export async function shipUnits(ctx: Ctx, orderId: string, wants: readonly Want[]): Promise<Result<true, Shortage>> {
  await lockFor(
    ctx,
    wants.map((want) => want.variantId),
  )
  const holds = await holdsOf(ctx, { orderId })
  const left = new Map<string, number>()
  for (const want of wants) left.set(want.variantId, (left.get(want.variantId) ?? 0) + want.units)
  const gone: Omit<Hold, 'id'>[] = []
  for (const hold of holds) {
    const units = Math.min(hold.units, left.get(hold.variantId) ?? 0)
    if (units === 0) continue
    left.set(hold.variantId, (left.get(hold.variantId) ?? 0) - units)
    gone.push({ ...hold, units: -units })
    await shrink(ctx, hold, units)
    if (hold.locationId === null) continue
    const isDone = await moveOnHand(ctx, hold.variantId, hold.locationId, -units, 'shipped', orderId)
    if (!isDone) return { ok: false, error: { variantId: hold.variantId, free: 0 } }
  }
  const missing = [...left].find(([, units]) => units > 0)
  if (missing)
    return {
      ok: false,
      error: { variantId: missing[0], free: (wants.find((w) => w.variantId === missing[0])?.units ?? 0) - missing[1] },
    }
  await addCommitted(ctx, gone)
  return ok(true)
}

/** Counted units up or down, with an entry in the movements; never below nothing. @returns whether it could be done */
export async function moveOnHand(
  ctx: Ctx,
  variantId: string,
  locationId: string,
  by: number,
  reason: 'shipped' | 'returned' | 'counted' | 'transferred' | 'received',
  ref: string | null,
): Promise<boolean> {
  const db = stockTables(ctx.db)
  const done = await db
    .updateTable('stock')
    .set((set) => ({ onHand: set('onHand', '+', by) }))
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', '=', variantId)
    .where('locationId', '=', locationId)
    .where(sql<boolean>`on_hand + ${by} >= 0`)
    .executeTakeFirst()
  if (Number(done.numUpdatedRows) !== 1) return false
  await db
    .insertInto('stockMovements')
    .values({ shopId: ctx.shop.id, variantId, locationId, units: by, reason, ref, at: new Date(ctx.clock.now()) })
    .execute()
  return true
}

/** Free units by variant; `null` where nobody counts them and they are to be had. */
export type FreeUnits = ReadonlyMap<string, number | null>

/** As `freeUnits`, to be read together with what else is asked of the variants. */
export const freeUnitsReading = (ctx: Ctx, variantIds: readonly string[]): Reading<FreeUnits> => ({
  sql: sql`(select jsonb_agg(jsonb_build_array(wanted.id, u.is_available, (
      select sum(s.on_hand - coalesce(c.units, 0) + coalesce(
        (select sum(h.units) from stock_holds h where h.variant_id = s.variant_id and h.location_id = s.location_id
          and h.expires_at <= ${new Date(ctx.clock.now())}), 0))::int
      from stock s left join stock_committed c on c.variant_id = s.variant_id and c.location_id = s.location_id
      where s.shop_id = ${ctx.shop.id} and s.variant_id = wanted.id)))
    from (select distinct unnest(${[...variantIds]}::text[]) as id) wanted
    left join stock_uncounted u on u.shop_id = ${ctx.shop.id} and u.variant_id = wanted.id)`,
  of: (value) => {
    const rows = (value ?? []) as [id: string, isAvailable: boolean | null, free: number | null][]
    return new Map(
      rows.map(([id, isAvailable, free]) => [id, isAvailable === null ? (free ?? 0) : isAvailable ? null : 0]),
    )
  },
})

/** Free units by variant over all locations, those that a checkout kept too long among them; `null` where nobody counts them and they are to be had. */
export async function freeUnits(ctx: Ctx, variantIds: readonly string[]): Promise<FreeUnits> {
  if (variantIds.length === 0) return new Map()
  return (await readTogether(ctx.db, { free: freeUnitsReading(ctx, variantIds) })).free
}

/** Units that are free by place, of every variant of which some were ever promised: of others, the counted units are free. */
export async function freeLevels(
  ctx: Ctx,
): Promise<{ readonly variantId: string; readonly locationId: string; readonly free: number }[]> {
  const { rows } = await sql<{ variantId: string; locationId: string; free: number }>`
    select s.variant_id, s.location_id, (s.on_hand - c.units + coalesce(h.units, 0))::int as free
    from stock_committed c
    join stock s on s.variant_id = c.variant_id and s.location_id = c.location_id
    left join (
      select variant_id, location_id, sum(units) as units from stock_holds
      where shop_id = ${ctx.shop.id} and expires_at <= ${new Date(ctx.clock.now())} group by 1, 2
    ) h on h.variant_id = c.variant_id and h.location_id = c.location_id
    where c.shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return rows
}

/** Says that a variant is sold without being counted, or not at all: shops that were imported may know no more. */
export async function setUncounted(
  ctx: Ctx,
  variants: readonly { readonly variantId: string; readonly isAvailable: boolean }[],
): Promise<void> {
  if (variants.length === 0) return
  await stockTables(ctx.db)
    .insertInto('stockUncounted')
    .values(variants.map((variant) => ({ ...variant, shopId: ctx.shop.id })))
    .onConflict((conflict) =>
      conflict.column('variantId').doUpdateSet({ isAvailable: sql<boolean>`excluded.is_available` }),
    )
    .execute()
}

/** Lets go of what baskets held too long. @returns how many holds went */
export async function releaseExpired(ctx: Ctx, limit = 500): Promise<number> {
  const now = new Date(ctx.clock.now())
  const expired = await stockTables(ctx.db)
    .selectFrom('stockHolds')
    .select('variantId')
    .where('shopId', '=', ctx.shop.id)
    .where('expiresAt', '<=', now)
    .limit(limit)
    .execute()
  await lockFor(
    ctx,
    expired.map((hold) => hold.variantId),
  )
  if (expired.length === 0) return 0
  const gone = await stockTables(ctx.db)
    .deleteFrom('stockHolds')
    .where('shopId', '=', ctx.shop.id)
    .where('expiresAt', '<=', now)
    .where('variantId', 'in', [...new Set(expired.map((hold) => hold.variantId))])
    .returning(HOLD)
    .execute()
  await addCommitted(
    ctx,
    gone.map((hold) => ({ ...hold, units: -hold.units })),
  )
  return gone.length
}
