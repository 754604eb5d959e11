import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reaction, ReactionAct, ReactionTarget } from './types.ts'

type ReactionTables = { reactions: Reaction & { shopId: string; createdAt: Date } }

const tables = (db: Database) => db.withTables<ReactionTables>()

/** Counts a like or share, one a session. @returns false when this session did so before */
export async function react(ctx: Ctx, reaction: Reaction): Promise<boolean> {
  const result = await tables(ctx.db)
    .insertInto('reactions')
    .values({ ...reaction, shopId: ctx.shop.id, createdAt: new Date(ctx.clock.now()) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

/** How often things were liked or shared, by their id. */
export async function reactionCounts(
  ctx: Ctx,
  target: ReactionTarget,
  ids: readonly string[],
  act: ReactionAct = 'like',
): Promise<Record<string, number>> {
  if (ids.length === 0) return {}
  const { rows } = await sql<{ id: string; n: number }>`
    select target_id as id, count(*)::int as n from reactions
    where shop_id = ${ctx.shop.id} and target = ${target} and act = ${act}
      and target_id = any(${sql.val([...ids])}::text[])
    group by target_id`.execute(ctx.db)
  return Object.fromEntries(rows.map((row) => [row.id, row.n]))
}

/** What one session liked and shared. */
export async function reactionsOf(ctx: Ctx, session: string): Promise<Pick<Reaction, 'target' | 'targetId' | 'act'>[]> {
  return tables(ctx.db)
    .selectFrom('reactions')
    .select(['target', 'targetId', 'act'])
    .where('shopId', '=', ctx.shop.id)
    .where('session', '=', session)
    .orderBy('createdAt')
    .limit(2000)
    .execute()
}

/** Takes back what one session liked and shared. @returns how many */
export async function deleteReactions(ctx: Ctx, session: string): Promise<number> {
  const result = await tables(ctx.db)
    .deleteFrom('reactions')
    .where('shopId', '=', ctx.shop.id)
    .where('session', '=', session)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
