import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { pricingTables } from './tables.ts'
import type { Observation, StoredObservation } from './types.ts'

/** Keeps what was seen; what is known already stays as it is. @returns how many were new */
export async function insertObservations(ctx: Ctx, feedId: string, seen: readonly Observation[]): Promise<number> {
  const takenAt = new Date(ctx.clock.now())
  return bulkInsert(
    ctx.db,
    'competitor_prices',
    {
      shop_id: 'text',
      feed_id: 'text',
      variant_id: 'text',
      competitor: 'text',
      price_minor: 'bigint',
      is_in_stock: 'boolean',
      observed_at: 'timestamptz',
      taken_at: 'timestamptz',
      url: 'text',
    },
    seen.map((one) => ({
      shop_id: ctx.shop.id,
      feed_id: feedId,
      variant_id: one.variantId,
      competitor: one.competitor,
      price_minor: one.priceMinor,
      is_in_stock: one.isInStock,
      observed_at: one.observedAt,
      taken_at: takenAt,
      url: one.url,
    })),
    sql`(feed_id, variant_id, competitor, observed_at) do nothing`,
  )
}

/** The newest observation of each competitor by variant and feed. One query for many variants. */
export async function latestObservations(
  ctx: Ctx,
  variantIds: readonly string[],
  feedId?: string,
): Promise<StoredObservation[]> {
  if (variantIds.length === 0) return []
  const { rows } = await sql<StoredObservation>`
    select distinct on (variant_id, competitor, feed_id)
      variant_id, competitor, feed_id, price_minor, is_in_stock, observed_at, url
    from competitor_prices
    where shop_id = ${ctx.shop.id} and variant_id = any(${[...variantIds]}::text[])
      ${feedId === undefined ? sql`` : sql`and feed_id = ${feedId}`}
    order by variant_id, competitor, feed_id, observed_at desc`.execute(ctx.db)
  return rows
}

/** Observations that are known already, of these variants in a feed: the same competitor at the same moment. */
export async function knownObservations(
  ctx: Ctx,
  feedId: string,
  seen: readonly Pick<Observation, 'variantId' | 'competitor' | 'observedAt'>[],
): Promise<StoredObservation[]> {
  if (seen.length === 0) return []
  const keys = JSON.stringify(
    seen.map((one) => ({ v: one.variantId, c: one.competitor, o: one.observedAt.toISOString() })),
  )
  const { rows } = await sql<StoredObservation>`
    select p.variant_id, p.competitor, p.feed_id, p.price_minor, p.is_in_stock, p.observed_at, p.url
    from jsonb_to_recordset(cast(${keys}::text as jsonb)) as k(v text, c text, o timestamptz)
    join competitor_prices p on p.feed_id = ${feedId} and p.variant_id = k.v and p.competitor = k.c and p.observed_at = k.o
    where p.shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return rows
}

/** Variants of which any competitor's price is known. */
export async function observedVariants(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ variantId: string }>`
    select distinct variant_id from competitor_prices where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return rows.map(({ variantId }) => variantId)
}

/** How many observations each feed has. */
export async function countObservations(ctx: Ctx): Promise<Map<string, number>> {
  const rows = await pricingTables(ctx.db)
    .selectFrom('competitorPrices')
    .select(['feedId', sql<number>`count(*)::int`.as('n')])
    .where('shopId', '=', ctx.shop.id)
    .groupBy('feedId')
    .execute()
  return new Map(rows.map(({ feedId, n }) => [feedId, n]))
}

/** Removes what a feed brought, and what is remembered of its deliveries, so that the same file can be brought again. */
export async function clearObservations(ctx: Ctx, feedId: string): Promise<number> {
  const { numDeletedRows } = await pricingTables(ctx.db)
    .deleteFrom('competitorPrices')
    .where('shopId', '=', ctx.shop.id)
    .where('feedId', '=', feedId)
    .executeTakeFirst()
  await pricingTables(ctx.db).deleteFrom('marketDeliveries').where('feedId', '=', feedId).execute()
  return Number(numDeletedRows)
}
