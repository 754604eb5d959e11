import { newId, ok, type Result } from '@qianmian/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { writeTogether } from '../../platform/database/bulk.ts'
import { type Reading, readTogether } from '../../platform/database/read-together.ts'
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
  if (wants.length === 0) return ok([])
  const locked = await lockShelves(ctx, wants)
  const { promised } = await readTogether(ctx.db, { promised: promisedReading(ctx, locked) })
  return planLocked(ctx, wants, locked, promised)
}

/**
 * As `planHolds`, after `lockShelves` and with what `promisedReading` read since: for those who read more by the same statement.
 */
export async function planLocked(
  ctx: Ctx,
  wants: readonly Want[],
  locked: LockedShelves,
  promised: Promised,
): Promise<Result<Hold[], Shortage>> {
  const fresh = promised.hasExpired ? await withoutExpired(ctx, locked) : promised
  const levels = locked.rows.map(
    ({ variantId, locationId, onHand }): Level => ({
      variantId,
      locationId,
      free: onHand - (fresh.units.get(`${variantId} ${locationId}`) ?? 0),
    }),
  )
  const wanted = new Map<string, number>()
  for (const want of wants) wanted.set(want.variantId, (wanted.get(want.variantId) ?? 0) + want.units)
  const planned: Omit<Hold, 'id'>[] = []
  const counted: Want[] = []
  for (const variantId of locked.variantIds) {
    const units = wanted.get(variantId) ?? 0
    if (fresh.uncounted.get(variantId) === true) planned.push({ variantId, locationId: null, units })
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

/** Counted rows that nobody else may change until the transaction ends. */
export interface LockedShelves {
  /** Each wanted variant once, in order. */
  readonly variantIds: readonly string[]
  readonly rows: readonly { readonly variantId: string; readonly locationId: string; readonly onHand: number }[]
}

type Shelf = LockedShelves['rows'][number]

/** Locks the counted rows of what is wanted, in one order. */
const locking = (ctx: Ctx, variantIds: RawBuilder<unknown>): RawBuilder<Shelf> => sql<Shelf>`
  select variant_id, location_id, on_hand from stock
  where shop_id = ${ctx.shop.id} and variant_id = any(${variantIds})
  order by variant_id, location_id for update`

/**
 * Locks the counted rows of what is wanted. Call it in a transaction.
 * @param before rows that were locked by `shelvesBeside` already
 */
export async function lockShelves(
  ctx: Ctx,
  wants: readonly Want[],
  before?: LockedShelves['rows'],
): Promise<LockedShelves> {
  const variantIds = [...new Set(wants.map((want) => want.variantId))].sort()
  const lock = async (): Promise<readonly Shelf[]> => (await locking(ctx, sql`${variantIds}`).execute(ctx.db)).rows
  const rows = before ?? (await lock())
  // An import that replaced the rows while we waited for them: look once more.
  const isWhole = new Set(rows.map((row) => row.variantId)).size === variantIds.length
  return { variantIds, rows: isWhole ? rows : await lock() }
}

/** Locks them beside something else, by the statement that locks that: `lockOpenBasket` of the checkout. */
export const shelvesBeside = (
  ctx: Ctx,
  /** An array of ids. */
  variantIds: RawBuilder<unknown>,
): { readonly sql: RawBuilder<unknown>; of(found: unknown): LockedShelves['rows'] } => ({
  sql: sql`select jsonb_agg(jsonb_build_array(variant_id, location_id, on_hand)) as found
    from (${locking(ctx, variantIds)}) l`,
  of: (found) =>
    ((found ?? []) as [string, string, number][]).map(([variantId, locationId, onHand]) => ({
      variantId,
      locationId,
      onHand,
    })),
})

/** What is promised of some variants. */
export interface Promised {
  /** Units by variant and location, with a space between them. */
  readonly units: ReadonlyMap<string, number>
  /** Variants that nobody counts, and whether they are to be had. */
  readonly uncounted: ReadonlyMap<string, boolean>
  /** A hold on one of them has run out. */
  readonly hasExpired: boolean
}

/**
 * What is promised of locked variants, what nobody counts, and whether a hold has expired on one. Read after the lock, in a
 * statement that began after it: only so does it see what the transaction before us committed.
 */
export const promisedReading = (ctx: Ctx, { variantIds }: LockedShelves): Reading<Promised> => ({
  sql: sql`jsonb_build_object(
    'units', (select jsonb_agg(jsonb_build_array(variant_id || ' ' || location_id, units)) from stock_committed
      where variant_id = any(${[...variantIds]})),
    'uncounted', (select jsonb_agg(jsonb_build_array(variant_id, is_available)) from stock_uncounted
      where shop_id = ${ctx.shop.id} and variant_id = any(${[...variantIds]})),
    'hasExpired', exists (select 1 from stock_holds where variant_id = any(${[...variantIds]})
      and shop_id = ${ctx.shop.id} and expires_at <= ${new Date(ctx.clock.now())}))`,
  of: (value) => {
    const { units, uncounted, hasExpired } = value as {
      units: [string, number][] | null
      uncounted: [string, boolean][] | null
      hasExpired: boolean
    }
    return { units: new Map(units ?? []), uncounted: new Map(uncounted ?? []), hasExpired }
  },
})

/** Lets go what expired on locked rows, and reads what is promised then. */
async function withoutExpired(ctx: Ctx, locked: LockedShelves): Promise<Promised> {
  await dropExpired(ctx, locked.variantIds)
  return (await readTogether(ctx.db, { promised: promisedReading(ctx, locked) })).promised
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
