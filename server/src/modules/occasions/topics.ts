import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import type { Database } from '../../platform/database/database.ts'
import { occasionTables as tables } from './tables.ts'
import type { Topic, TopicState } from './types.ts'

const COLUMNS = [
  'id',
  'feedId',
  'source',
  'title',
  'summary',
  'url',
  'publishedAt',
  'expiresAt',
  'judgement',
  'state',
  'decidedBy',
  'decidedAt',
  'note',
  'createdAt',
] as const

/** A topic as it comes, with what tells it apart from others of the shop. */
export type NewTopic = Pick<
  Topic,
  'id' | 'feedId' | 'source' | 'title' | 'summary' | 'url' | 'publishedAt' | 'expiresAt' | 'judgement' | 'state'
> & { readonly key: string }

/** Keeps topics that the shop does not have; those that it has stay as they were decided. @returns how many are new */
export async function insertTopics(ctx: Ctx, topics: readonly NewTopic[]): Promise<number> {
  return bulkInsert(
    ctx.db,
    'topics',
    {
      id: 'text',
      shop_id: 'text',
      feed_id: 'text',
      key: 'text',
      source: 'text',
      title: 'text',
      summary: 'text',
      url: 'text',
      published_at: 'timestamptz',
      expires_at: 'timestamptz',
      judgement: 'jsonb',
      state: 'text',
      created_at: 'timestamptz',
    },
    topics.map((topic) => ({
      id: topic.id,
      shop_id: ctx.shop.id,
      feed_id: topic.feedId,
      key: topic.key,
      source: topic.source,
      title: topic.title,
      summary: topic.summary,
      url: topic.url,
      published_at: topic.publishedAt,
      expires_at: topic.expiresAt,
      judgement: topic.judgement,
      state: topic.state,
      created_at: new Date(ctx.clock.now()),
    })),
    sql`(shop_id, key) do nothing`,
  )
}

/** Topics in a state, newest first. */
export async function listTopics(
  ctx: Ctx,
  filter: { readonly state?: TopicState },
  page: { readonly limit: number; readonly offset: number },
): Promise<Topic[]> {
  let query = tables(ctx.db).selectFrom('topics').select(COLUMNS).where('shopId', '=', ctx.shop.id)
  if (filter.state) query = query.where('state', '=', filter.state)
  return query
    .orderBy(sql`coalesce(published_at, created_at)`, 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

export async function countTopics(ctx: Ctx): Promise<Record<TopicState, number>> {
  const { rows } = await sql<{ state: TopicState; n: number }>`
    select state, count(*)::int as n from topics where shop_id = ${ctx.shop.id} group by state`.execute(ctx.db)
  return { new: 0, allowed: 0, refused: 0, expired: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) }
}

/** @param lock holds the row until the transaction ends */
export async function findTopic(ctx: Ctx, id: string, lock = false): Promise<Topic | undefined> {
  const query = tables(ctx.db)
    .selectFrom('topics')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

export async function setTopicState(
  ctx: Ctx,
  id: string,
  decision: { readonly state: 'allowed' | 'refused'; readonly by: string; readonly note: string | null },
): Promise<void> {
  await tables(ctx.db)
    .updateTable('topics')
    .set({
      state: decision.state,
      decidedBy: decision.by,
      decidedAt: new Date(ctx.clock.now()),
      note: decision.note,
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Ends the topics of every shop whose time is over. @returns how many */
export async function expireTopics(db: Database, now: Date): Promise<number> {
  const result = await tables(db)
    .updateTable('topics')
    .set({ state: 'expired' })
    .where('state', '!=', 'expired')
    .where('expiresAt', '<=', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Takes away the topics of every shop that were over before a day, unless a person decided on them. @returns how many */
export async function forgetTopics(db: Database, before: Date): Promise<number> {
  const result = await tables(db)
    .deleteFrom('topics')
    .where('state', '=', 'expired')
    .where('decidedBy', 'is', null)
    .where('expiresAt', '<', before)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
