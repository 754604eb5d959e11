import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { pricingTables } from './tables.ts'
import type { ShownPrice } from './types.ts'

/** Holds the shop's ledger until the transaction ends, so that two who note the same change write it once. */
export async function lockLedger(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`price ledger ${ctx.shop.id}`}))`.execute(ctx.db)
}

/** Adds lines at the end of the ledger. There is no way to change or remove one. */
export async function appendShown(ctx: Ctx, lines: readonly ShownPrice[]): Promise<void> {
  await bulkInsert(
    ctx.db,
    'price_ledger',
    { shop_id: 'text', variant_id: 'text', at: 'timestamptz', price_minor: 'bigint', cause: 'text' },
    lines.map(({ variantId, at, priceMinor, cause }) => ({
      shop_id: ctx.shop.id,
      variant_id: variantId,
      at,
      price_minor: priceMinor,
      cause,
    })),
  )
}

/**
 * The last line of each variant: the price it was last shown at, or `null` where it was withdrawn.
 * @param variantIds all that the ledger knows where absent
 */
export async function lastShown(ctx: Ctx, variantIds?: readonly string[]): Promise<Map<string, number | null>> {
  const among = variantIds ? sql`and variant_id = any(${[...variantIds]}::text[])` : sql``
  const { rows } = await sql<{ variantId: string; priceMinor: number | null }>`
    select distinct on (variant_id) variant_id, price_minor from price_ledger
    where shop_id = ${ctx.shop.id} ${among} order by variant_id, seq desc`.execute(ctx.db)
  return new Map(rows.map(({ variantId, priceMinor }) => [variantId, priceMinor]))
}

/**
 * Since when each variant is on sale: the first time that a price of it was shown. One that was on sale before prices began to be
 * noted was so for longer.
 */
export async function firstShown(ctx: Ctx): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ variantId: string; at: Date }>`
    select variant_id, min(at) as at from price_ledger
    where shop_id = ${ctx.shop.id} and price_minor is not null group by variant_id`.execute(ctx.db)
  return new Map(rows.map(({ variantId, at }) => [variantId, at]))
}

/** Lines of variants since a moment, with the one that was in force then; oldest first. One query for many variants. */
export async function shownSince(ctx: Ctx, variantIds: readonly string[], from: Date): Promise<ShownPrice[]> {
  if (variantIds.length === 0) return []
  const ids = [...variantIds]
  const { rows } = await sql<ShownPrice>`
    select variant_id, at, price_minor, cause from (
      select seq, variant_id, at, price_minor, cause from price_ledger
      where shop_id = ${ctx.shop.id} and variant_id = any(${ids}::text[]) and at > ${from}
      union all
      (select distinct on (variant_id) seq, variant_id, at, price_minor, cause from price_ledger
       where shop_id = ${ctx.shop.id} and variant_id = any(${ids}::text[]) and at <= ${from}
       order by variant_id, seq desc)) lines order by seq`.execute(ctx.db)
  return rows
}

/** When the price of each variant last changed: the last line that is not its first. */
export async function lastChanges(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, Date>> {
  if (variantIds.length === 0) return new Map()
  const { rows } = await sql<{ variantId: string; at: Date }>`
    select variant_id, max(at) as at from (
      select variant_id, at, price_minor, lag(price_minor) over (partition by variant_id order by seq) as before
      from price_ledger
      where shop_id = ${ctx.shop.id} and variant_id = any(${[...variantIds]}::text[]) and price_minor is not null) lines
    where before is not null and before <> price_minor group by variant_id`.execute(ctx.db)
  return new Map(rows.map(({ variantId, at }) => [variantId, at]))
}

/** The ledger of one variant, newest first. */
export async function listShown(ctx: Ctx, variantId: string, limit: number): Promise<ShownPrice[]> {
  return pricingTables(ctx.db)
    .selectFrom('priceLedger')
    .select(['variantId', 'at', 'priceMinor', 'cause'])
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', '=', variantId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}
