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
  const holds = planned.map((hold) => ({ ...hold, id: newId('hld', ctx.clock, ctx.randomBytes) }))
  await insertHolds(ctx, holder, holds)
  return ok(holds)
}

/** Holds and the count of what is promised, in one statement. The counted rows must be locked. */
async function insertHolds(ctx: Ctx, holder: Holder, holds: readonly Hold[]): Promise<void> {
  const shopId = ctx.shop.id
  const basketId = 'basketId' in holder ? holder.basketId : null
  const orderId = 'orderId' in holder ? holder.orderId : null
  const expiresAt = 'basketId' in holder ? holder.until : null
  await sql`
    with held as (
      select r.id, r."variantId" as variant_id, r."locationId" as location_id, r.units
      from jsonb_to_recordset(cast(${JSON.stringify(holds)}::text as jsonb))
        as r(id text, "variantId" text, "locationId" text, units int)),
    promised as (
      insert into stock_committed (shop_id, variant_id, location_id, units)
      select ${shopId}, variant_id, location_id, sum(units)::int from held where location_id is not null group by 2, 3
      on conflict (variant_id, location_id) do update set units = stock_committed.units + excluded.units)
    insert into stock_holds (id, shop_id, variant_id, location_id, units, basket_id, order_id, expires_at)
    select id, ${shopId}, variant_id, location_id, units, ${basketId}, ${orderId}, ${expiresAt}::timestamptz from held`.execute(
    ctx.db,
  )
}

interface LockedLevels {
  readonly levels: readonly Level[]
  /** Variants that nobody counts, and whether they are to be had. */
  readonly uncounted: ReadonlyMap<string, boolean>
}

/** Locks the counted rows of these variants, lets go what expired on them, and reads what is free. */
async function lockLevels(ctx: Ctx, ids: readonly string[]): Promise<LockedLevels> {
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
  const { rows } = await sql<{ id: string; isAvailable: boolean | null; free: number | null }>`
    select wanted.id, u.is_available, (
      select sum(s.on_hand - coalesce(c.units, 0) + coalesce(
        (select sum(h.units) from stock_holds h where h.variant_id = s.variant_id and h.location_id = s.location_id
          and h.expires_at <= ${new Date(ctx.clock.now())}), 0))::int
      from stock s left join stock_committed c on c.variant_id = s.variant_id and c.location_id = s.location_id
      where s.shop_id = ${ctx.shop.id} and s.variant_id = wanted.id) as free
    from (select distinct unnest(${[...variantIds]}::text[]) as id) wanted
    left join stock_uncounted u on u.shop_id = ${ctx.shop.id} and u.variant_id = wanted.id`.execute(ctx.db)
  for (const row of rows) {
    const isCounted = row.isAvailable === null
    free.set(row.id, isCounted ? (row.free ?? 0) : row.isAvailable ? null : 0)
  }
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
