import { newId, ok, type Result } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { allocate, type Level } from './allocate.ts'

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

type StockTables = {
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
const tables = (db: Database) => db.withTables<StockTables>()
const HOLD = ['id', 'variantId', 'locationId', 'units'] as const

/**
 * Keeps units for a basket or an order, all of them or none. Rows are locked in one order by everybody, so that two
 * baskets never wait for one another in a circle, and no more is promised than is there, on one process or many.
 * Call it in a transaction.
 */
export async function holdUnits(ctx: Ctx, holder: Holder, wants: readonly Want[]): Promise<Result<Hold[], Shortage>> {
  const wanted = new Map<string, number>()
  for (const want of wants) wanted.set(want.variantId, (wanted.get(want.variantId) ?? 0) + want.units)
  const ids = [...wanted.keys()].sort()
  if (ids.length === 0) return ok([])
  const levels = await lockLevels(ctx, ids)
  const uncounted = await uncountedOf(ctx, ids)
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
  const holds = planned.map((hold) => ({ ...hold, id: newId('hld', ctx.clock, ctx.randomBytes) }))
  await addCommitted(ctx, planned)
  await tables(ctx.db)
    .insertInto('stockHolds')
    .values(
      holds.map((hold) => ({
        ...hold,
        shopId: ctx.shop.id,
        basketId: 'basketId' in holder ? holder.basketId : null,
        orderId: 'orderId' in holder ? holder.orderId : null,
        expiresAt: 'basketId' in holder ? holder.until : null,
      })),
    )
    .execute()
  return ok(holds)
}

/** Locks the counted rows of these variants, lets go what expired on them, and reads what is free. */
async function lockLevels(ctx: Ctx, ids: readonly string[]): Promise<Level[]> {
  const lock = () =>
    tables(ctx.db)
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
  const expired = await tables(ctx.db)
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
  // Read after the lock, in a statement of its own: only so does it see what the transaction before us committed.
  const committed = new Map(
    (
      await tables(ctx.db)
        .selectFrom('stockCommitted')
        .select(['variantId', 'locationId', 'units'])
        .where('variantId', 'in', [...ids])
        .execute()
    ).map((row) => [`${row.variantId} ${row.locationId}`, row.units]),
  )
  return rows.map((row) => ({
    variantId: row.variantId,
    locationId: row.locationId,
    free: row.onHand - (committed.get(`${row.variantId} ${row.locationId}`) ?? 0),
  }))
}

/** Counts promised units up or down. The counted rows must be locked. */
async function addCommitted(ctx: Ctx, holds: readonly Omit<Hold, 'id'>[]): Promise<void> {
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
    await tables(ctx.db)
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
    await tables(ctx.db)
      .updateTable('stockCommitted')
      .set((set) => ({ units: set('units', '+', row.units) }))
      .where('variantId', '=', row.variantId)
      .where('locationId', '=', row.locationId)
      .execute()
  }
}

async function uncountedOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, boolean>> {
  const rows = await tables(ctx.db)
    .selectFrom('stockUncounted')
    .select(['variantId', 'isAvailable'])
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.variantId, row.isAvailable]))
}

/** The rows that holds lie on are locked first, as by everybody. */
async function lockFor(ctx: Ctx, variantIds: readonly string[]): Promise<void> {
  const ids = [...new Set(variantIds)].sort()
  if (ids.length === 0) return
  await tables(ctx.db)
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
  const query = tables(ctx.db).selectFrom('stockHolds').select(HOLD).where('shopId', '=', ctx.shop.id)
  return ('basketId' in of ? query.where('basketId', '=', of.basketId) : query.where('orderId', '=', of.orderId))
    .orderBy('id')
    .execute()
}

/** What these orders hold, by warehouse: what a picker takes off the shelves. */
export async function holdsOfOrders(ctx: Ctx, orderIds: readonly string[]): Promise<(Hold & { orderId: string })[]> {
  if (orderIds.length === 0) return []
  const rows = await tables(ctx.db)
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
  const db = tables(ctx.db)
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
  const rows = await tables(ctx.db)
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
  const db = tables(ctx.db)
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

/** Free units by variant over all locations, those that a checkout kept too long among them; `null` where nobody counts them and they are to be had. */
export async function freeUnits(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, number | null>> {
  const free = new Map<string, number | null>()
  if (variantIds.length === 0) return free
  const rows = await sql<{ variantId: string; free: number }>`
    select s.variant_id, sum(s.on_hand - coalesce(c.units, 0) + coalesce(
      (select sum(h.units) from stock_holds h where h.variant_id = s.variant_id and h.location_id = s.location_id
        and h.expires_at <= ${new Date(ctx.clock.now())}), 0))::int as free
    from stock s left join stock_committed c on c.variant_id = s.variant_id and c.location_id = s.location_id
    where s.shop_id = ${ctx.shop.id} and s.variant_id = any(${[...variantIds]}) group by 1`.execute(ctx.db)
  for (const row of rows.rows) free.set(row.variantId, row.free)
  for (const [variantId, isAvailable] of await uncountedOf(ctx, variantIds)) free.set(variantId, isAvailable ? null : 0)
  for (const id of variantIds) if (!free.has(id)) free.set(id, 0)
  return free
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
  await tables(ctx.db)
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
  const expired = await tables(ctx.db)
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
  const gone = await tables(ctx.db)
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
