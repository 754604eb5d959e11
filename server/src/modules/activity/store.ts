import { sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ACTIVITY_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0003-activity',
    `
create table audit (
  seq bigint generated always as identity primary key,
  shop_id text not null,
  at timestamptz not null default now(),
  actor text not null,
  actor_name text not null,
  action text not null,
  object_type text not null,
  object_id text not null,
  summary jsonb not null default '{}',
  before jsonb,
  after jsonb
);
create index audit_shop on audit (shop_id, seq desc);
create index audit_object on audit (shop_id, object_type, object_id, seq desc);`,
  ),
]

/** One line of the audit trail: who did what to which thing, before and after. Written in the transaction of the deed. */
export interface AuditRow {
  readonly seq: number
  readonly at: Date
  readonly actor: string
  readonly actorName: string
  readonly action: string
  readonly objectType: string
  readonly objectId: string
  readonly summary: Readonly<Record<string, unknown>>
  readonly before: unknown
  readonly after: unknown
}

type ActivityTables = {
  audit: {
    seq: number
    shopId: string
    at: Date
    actor: string
    actorName: string
    action: string
    objectType: string
    objectId: string
    summary: Record<string, unknown>
    before: unknown
    after: unknown
  }
}

const tables = (db: Database) => db.withTables<ActivityTables>()

/** Records one deed, in the transaction of the deed: neither can exist without the other. @throws outside a transaction */
export async function record(
  ctx: Ctx,
  deed: {
    action: string
    objectType: string
    objectId: string
    summary?: Readonly<Record<string, unknown>>
    before?: unknown
    after?: unknown
  },
): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error(`the deed ${deed.action} was not recorded: this needs its transaction`)
  const name = ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor)
  await sql`
    insert into audit (shop_id, at, actor, actor_name, action, object_type, object_id, summary, before, after)
    values (${ctx.shop.id}, ${new Date(ctx.clock.now())}, ${actorName(ctx.actor)}, ${name}, ${deed.action}, ${deed.objectType}, ${deed.objectId},
      ${json(deed.summary ?? {})}, ${json(deed.before ?? null)}, ${json(deed.after ?? null)})`.execute(ctx.db)
}

/** Number of the newest deed of a shop, 0 before the first: it changes with whatever is done there. */
export async function lastDeed(ctx: Ctx): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('audit')
    .select('seq')
    .where('shopId', '=', ctx.shop.id)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}

/** How often each action was done since a moment, by persons and by the system itself. */
export async function actionCounts(
  ctx: Ctx,
  since: Date,
): Promise<{ readonly action: string; readonly bySystem: boolean; readonly n: number }[]> {
  const { rows } = await sql<{ action: string; bySystem: boolean; n: number }>`
    select action, actor like 'system:%' as by_system, count(*)::int as n from audit
    where shop_id = ${ctx.shop.id} and at >= ${since} group by 1, 2`.execute(ctx.db)
  return rows
}

/**
 * The newest deeds, of the whole shop, of one object or of one fact; `before` continues a listing.
 * @param filter `kind` is what stands before the dot of an action, for example `fact`
 */
export async function listActivity(
  ctx: Ctx,
  filter: { objectType?: string; objectId?: string; factId?: string; kind?: string; before?: number; limit: number },
): Promise<AuditRow[]> {
  let query = tables(ctx.db)
    .selectFrom('audit')
    .select(['seq', 'at', 'actor', 'actorName', 'action', 'objectType', 'objectId', 'summary', 'before', 'after'])
    .where('shopId', '=', ctx.shop.id)
  if (filter.objectType) query = query.where('objectType', '=', filter.objectType)
  if (filter.objectId) query = query.where('objectId', '=', filter.objectId)
  if (filter.kind) query = query.where('action', 'like', `${filter.kind.replace(/[\\%_]/g, '\\$&')}.%`)
  if (filter.factId)
    query = query.where(sql<string>`after->>'id'`, '=', filter.factId).where('action', 'like', 'fact.%')
  if (filter.before) query = query.where('seq', '<', filter.before)
  return query.orderBy('seq', 'desc').limit(filter.limit).execute()
}
