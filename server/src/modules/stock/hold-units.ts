import { newId, ok, type Result } from '@qianmian/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { writeTogether } from '../../platform/database/bulk.ts'
import { allocate, type Level } from './allocate.ts'
import { addCommitted, HOLD, type Hold, type Holder, type Shortage, stockTables, type Want } from './tables.ts'

/**
 * Keeps units for a basket or an order, all of them or none. Rows are locked in one order by everybody, so that two
 * baskets never wait for one another in a circle, and no more is promised than is there, on one process or many.
 * Call it in a transaction.
 */
export async function holdUnits(ctx: Ctx, holder: Holder, wants: readonly Want[]): Promise<Result<Hold[], Shortage>> {
  const planned = await planHolds(ctx, wants)
  if (!planned.ok) return planned
  await writeTogether(ctx.db, holdWrites(ctx, holder, planned.value))
  return planned
}

/**
 * Locks what is wanted and says which warehouse keeps what; nothing is kept yet. The lock holds until the transaction ends,
 * so that `holdWrites` may be carried out together with what the goods are kept for.
 */
export async function planHolds(ctx: Ctx, wants: readonly Want[]): Promise<Result<Hold[], Shortage>> {
  const wanted = new Map<string, number>()
  for (const want of wants) wanted.set(want.variantId, (wanted.get(want.variantId) ?? 0) + want.units)
  const ids = [...wanted.keys()].sort()
  if (ids.length === 0) return ok([])
  const { levels, uncounted } = await lockLevels(ctx, ids)
  const planned: Omit<Hold, 'id'>[] = []
  const counted: Want[] = []
  for (const variantId of ids) {
    const units = wanted.get(variantId) ?? 0
    if (uncounted.get(variantId) === true) planned.push({ variantId, locationId: null, units })
    else counted.push({ variantId, units })
  }
  const allocated = allocate(levels, counted)
  if (!allocated.ok) return allocated
  planned.push(...allocated.value)
  return ok(planned.map((hold) => ({ ...hold, id: newId('hld', ctx.clock, ctx.randomBytes) })))
}

/** The writes that keep planned units, and count what is promised. The counted rows must be locked by the same transaction. */
export function holdWrites(ctx: Ctx, holder: Holder, holds: readonly Hold[]): RawBuilder<unknown>[] {
  if (holds.length === 0) return []
  const shopId = ctx.shop.id
  const basketId = 'basketId' in holder ? holder.basketId : null
  const orderId = 'orderId' in holder ? holder.orderId : null
  const expiresAt = 'basketId' in holder ? holder.until : null
  const held = sql`jsonb_to_recordset(cast(${JSON.stringify(holds)}::text as jsonb))
    as r(id text, "variantId" text, "locationId" text, units int)`
  return [
    sql`insert into stock_committed (shop_id, variant_id, location_id, units)
      select ${shopId}, r."variantId", r."locationId", sum(r.units)::int from ${held} where r."locationId" is not null group by 2, 3
      on conflict (variant_id, location_id) do update set units = stock_committed.units + excluded.units`,
    sql`insert into stock_holds (id, shop_id, variant_id, location_id, units, basket_id, order_id, expires_at)
      select r.id, ${shopId}, r."variantId", r."locationId", r.units, ${basketId}::text, ${orderId}::text,
        ${expiresAt}::timestamptz from ${held}`,
  ]
}

interface LockedLevels {
  readonly levels: readonly Level[]
  /** Variants that nobody counts, and whether they are to be had. */
  readonly uncounted: ReadonlyMap<string, boolean>
}

/** Locks the counted rows of these variants, lets go what expired on them, and reads what is free. */
async function lockLevels(ctx: Ctx, ids: readonly string[]): Promise<LockedLevels> {
  const lock = () =>
    stockTables(ctx.db)
      .selectFrom('stock')
      .select(['variantId', 'locationId', 'onHand'])
      .where('shopId', '=', ctx.shop.id)
      .where('variantId', 'in', [...ids])
      .orderBy('variantId')
      .orderBy('locationId')
      .forUpdate()
      .execute()
  let rows = await lock()
  // An import that replaced the rows while we waited for them: look once more.
  if (new Set(rows.map((row) => row.variantId)).size < ids.length) rows = await lock()
  let promised = await promisedOf(ctx, ids)
  if (promised.hasExpired) {
    await dropExpired(ctx, ids)
    promised = await promisedOf(ctx, ids)
  }
  return {
    levels: rows.map(({ variantId, locationId, onHand }) => ({
      variantId,
      locationId,
      free: onHand - (promised.units.get(`${variantId} ${locationId}`) ?? 0),
    })),
    uncounted: promised.uncounted,
  }
}

/**
 * What is promised of these variants, what nobody counts, and whether a hold has expired on one. Read after the lock, in a
 * statement of its own: only so does it see what the transaction before us committed.
 */
async function promisedOf(ctx: Ctx, ids: readonly string[]) {
  const { rows } = await sql<{ kind: string; variantId: string; locationId: string | null; units: number }>`
    select 'promised' as kind, variant_id, location_id, units from stock_committed where variant_id = any(${[...ids]})
    union all
    select 'uncounted', variant_id, null, is_available::int from stock_uncounted
      where shop_id = ${ctx.shop.id} and variant_id = any(${[...ids]})
    union all
    (select 'expired', variant_id, null, units from stock_holds
      where variant_id = any(${[...ids]}) and shop_id = ${ctx.shop.id} and expires_at <= ${new Date(ctx.clock.now())} limit 1)`.execute(
    ctx.db,
  )
  const units = new Map<string, number>()
  const uncounted = new Map<string, boolean>()
  for (const row of rows) {
    if (row.kind === 'promised') units.set(`${row.variantId} ${row.locationId}`, row.units)
    if (row.kind === 'uncounted') uncounted.set(row.variantId, row.units === 1)
  }
  return { units, uncounted, hasExpired: rows.some(({ kind }) => kind === 'expired') }
}

async function dropExpired(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const expired = await stockTables(ctx.db)
    .deleteFrom('stockHolds')
    .where('variantId', 'in', [...ids])
    .where('shopId', '=', ctx.shop.id)
    .where('expiresAt', '<=', new Date(ctx.clock.now()))
    .returning(HOLD)
    .execute()
  await addCommitted(
    ctx,
    expired.map((hold) => ({ ...hold, units: -hold.units })),
  )
}
