import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { occasionTables as tables } from './tables.ts'
import type { Feed } from './types.ts'

const COLUMNS = [
  'id',
  'url',
  'title',
  'isOn',
  'etag',
  'lastModified',
  'readAt',
  'nextReadAt',
  'failures',
  'problem',
  'found',
  'createdBy',
  'createdAt',
] as const

export async function listFeeds(ctx: Ctx): Promise<Feed[]> {
  return tables(ctx.db)
    .selectFrom('occasionFeeds')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt')
    .execute()
}

export async function findFeed(ctx: Ctx, id: string): Promise<Feed | undefined> {
  return tables(ctx.db)
    .selectFrom('occasionFeeds')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Adds a feed. @returns false when the shop has the address already */
export async function insertFeed(ctx: Ctx, feed: Pick<Feed, 'id' | 'url' | 'title' | 'createdBy'>): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const result = await tables(ctx.db)
    .insertInto('occasionFeeds')
    .values({ ...feed, shopId: ctx.shop.id, isOn: true, failures: 0, found: 0, nextReadAt: now, createdAt: now })
    .onConflict((conflict) => conflict.columns(['shopId', 'url']).doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1
}

/** Switches a feed on or off; one that is switched on is read soon, without what it answered before. */
export async function switchFeed(ctx: Ctx, id: string, isOn: boolean): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('occasionFeeds')
    .set({
      isOn,
      ...(isOn
        ? { nextReadAt: new Date(ctx.clock.now()), failures: 0, problem: null, etag: null, lastModified: null }
        : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Takes a feed away; its topics stay, without it. */
export async function deleteFeed(ctx: Ctx, id: string): Promise<boolean> {
  const result = await tables(ctx.db)
    .deleteFrom('occasionFeeds')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(result.numDeletedRows) === 1
}

/** What a reading gave. */
export async function recordReading(
  ctx: Ctx,
  id: string,
  reading: {
    readonly nextReadAt: Date
    readonly problem: LocalizedText | null
    readonly title?: string
    readonly etag?: string | null
    readonly lastModified?: string | null
    readonly added?: number
  },
): Promise<void> {
  await tables(ctx.db)
    .updateTable('occasionFeeds')
    .set({
      readAt: new Date(ctx.clock.now()),
      nextReadAt: reading.nextReadAt,
      problem: json(reading.problem),
      failures: reading.problem ? sql<number>`failures + 1` : 0,
      ...(reading.title ? { title: reading.title } : {}),
      ...(reading.etag === undefined ? {} : { etag: reading.etag }),
      ...(reading.lastModified === undefined ? {} : { lastModified: reading.lastModified }),
      ...(reading.added ? { found: sql<number>`found + ${reading.added}` } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/**
 * Claims the feeds of every shop that are due, so that of several processes one reads each. Until `until` they are not due
 * again: whoever claims and dies costs one round.
 */
export async function claimDueFeeds(
  db: Database,
  now: Date,
  until: Date,
  limit = 50,
): Promise<{ id: string; shopId: string }[]> {
  const { rows } = await sql<{ id: string; shopId: string }>`
    update occasion_feeds set next_read_at = ${until}
    where id in (
      select id from occasion_feeds where is_on and next_read_at <= ${now}
      order by next_read_at limit ${limit} for update skip locked
    )
    returning id, shop_id`.execute(db)
  return rows
}
