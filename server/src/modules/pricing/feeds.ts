import { newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import { pricingTables } from './tables.ts'
import type { FeedKind, MarketFeed } from './types.ts'

const COLUMNS = [
  'id',
  'name',
  'kind',
  'secretNumber',
  'isAbsurd',
  'held',
  'lastSeenAt',
  'counts',
  'createdBy',
  'createdAt',
] as const
/** Deliveries are remembered so long: one that comes again within it changes nothing. */
const KEPT_MS = 90 * 24 * 60 * 60_000
const NOTHING = { taken: 0, known: 0, refused: 0, held: 0 }

/** Makes a feed. @returns undefined when the shop has one of this name */
export async function insertFeed(
  ctx: Ctx,
  { name, kind }: { readonly name: string; readonly kind: FeedKind },
): Promise<MarketFeed | undefined> {
  return pricingTables(ctx.db)
    .insertInto('marketFeeds')
    .values({
      id: newId('mkt', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      name,
      kind,
      secretNumber: 1,
      isAbsurd: false,
      held: null,
      lastSeenAt: null,
      counts: json(NOTHING),
      createdBy: actorName(ctx.actor),
      createdAt: new Date(ctx.clock.now()),
    })
    .onConflict((conflict) => conflict.columns(['shopId', 'name']).doNothing())
    .returning(COLUMNS)
    .executeTakeFirst()
}

export async function listFeeds(ctx: Ctx): Promise<MarketFeed[]> {
  return pricingTables(ctx.db)
    .selectFrom('marketFeeds')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

export const findFeed = async (
  ctx: Ctx,
  by: { readonly id: string } | { readonly name: string },
): Promise<MarketFeed | undefined> =>
  (await listFeeds(ctx)).find((feed) => ('id' in by ? feed.id === by.id : feed.name === by.name))

/** A feed, held until the transaction ends: two deliveries of one feed are taken one after the other. */
export async function lockFeed(ctx: Ctx, id: string): Promise<MarketFeed | undefined> {
  return pricingTables(ctx.db)
    .selectFrom('marketFeeds')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateFeed(
  ctx: Ctx,
  id: string,
  { held, counts, ...plain }: Partial<Pick<MarketFeed, 'isAbsurd' | 'held' | 'lastSeenAt' | 'counts'>>,
): Promise<void> {
  await pricingTables(ctx.db)
    .updateTable('marketFeeds')
    .set({
      ...plain,
      ...(held === undefined ? {} : { held: held === null ? null : json(held) }),
      ...(counts === undefined ? {} : { counts: json(counts) }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Removes a feed with its prices and deliveries. @returns whether there was one */
export async function removeFeed(ctx: Ctx, id: string): Promise<boolean> {
  const { numDeletedRows } = await pricingTables(ctx.db)
    .deleteFrom('marketFeeds')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(numDeletedRows) === 1
}

/** What came of a delivery that was taken before; undefined for a new one. */
export async function deliveryOutcome(ctx: Ctx, feedId: string, deliveryId: string): Promise<unknown> {
  const row = await pricingTables(ctx.db)
    .selectFrom('marketDeliveries')
    .select('outcome')
    .where('feedId', '=', feedId)
    .where('deliveryId', '=', deliveryId)
    .executeTakeFirst()
  return row?.outcome
}

/** Writes down what came of a delivery, and forgets those that are too old to come again. */
export async function noteDelivery(ctx: Ctx, feedId: string, deliveryId: string, outcome: unknown): Promise<void> {
  const now = ctx.clock.now()
  await pricingTables(ctx.db)
    .deleteFrom('marketDeliveries')
    .where('feedId', '=', feedId)
    .where('at', '<', new Date(now - KEPT_MS))
    .execute()
  await pricingTables(ctx.db)
    .insertInto('marketDeliveries')
    .values({ feedId, deliveryId, at: new Date(now), outcome: json(outcome) })
    .execute()
}

/** When each of these feeds last delivered, newest first, at most so many each. */
export async function recentDeliveries(
  ctx: Ctx,
  feedIds: readonly string[],
  most: number,
): Promise<Map<string, Date[]>> {
  const found = new Map<string, Date[]>(feedIds.map((id) => [id, []]))
  if (feedIds.length === 0) return found
  const { rows } = await sql<{ feedId: string; at: Date }>`
    select feed_id, at from (
      select feed_id, at, row_number() over (partition by feed_id order by at desc) as n from market_deliveries
      where feed_id = any(${[...feedIds]}::text[])) d where n <= ${most} order by at desc`.execute(ctx.db)
  for (const { feedId, at } of rows) found.get(feedId)?.push(at)
  return found
}

/** `whsec_…` of a webhook feed: worked out from the installation's secret, so that no table holds it. */
export const feedSecret = (ctx: Ctx, { id, secretNumber }: Pick<MarketFeed, 'id' | 'secretNumber'>): string =>
  `whsec_${Buffer.from(ctx.services.mac('market', `${ctx.shop.id}.${id}.${secretNumber}`), 'base64url').toString('base64')}`
