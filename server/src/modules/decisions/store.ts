import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Decision, SeenDecision } from './types.ts'

export const DECISION_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0051-decisions',
    `
create table decisions (
  shop_id text not null references shops(id) on delete cascade,
  id text not null,
  product_id text not null,
  slot text not null,
  variant_id text not null,
  features jsonb not null,
  context jsonb not null,
  propensity double precision not null,
  propensities jsonb not null,
  mode text not null,
  session text,
  visitor text,
  simulated boolean not null,
  at timestamptz not null,
  seen_at timestamptz,
  basket_at timestamptz,
  bought_at timestamptz,
  order_id text,
  bought_minor bigint,
  returned_at timestamptz,
  returned_minor bigint,
  complained_at timestamptz,
  changed_at timestamptz not null default now(),
  primary key (shop_id, id)
);
create index decisions_at on decisions (shop_id, at);
create index decisions_seen on decisions (shop_id, seen_at) where seen_at is not null;
create index decisions_changed on decisions (shop_id, changed_at, id) where seen_at is not null;
create index decisions_session on decisions (shop_id, session, product_id) where seen_at is not null and session is not null;
create index decisions_visitor on decisions (shop_id, visitor, product_id) where seen_at is not null and visitor is not null;
create index decisions_order on decisions (shop_id, order_id) where order_id is not null;`,
  ),
]

const COLUMNS = {
  shop_id: 'text',
  id: 'text',
  product_id: 'text',
  slot: 'text',
  variant_id: 'text',
  features: 'jsonb',
  context: 'jsonb',
  propensity: 'double precision',
  propensities: 'jsonb',
  mode: 'text',
  session: 'text',
  visitor: 'text',
  simulated: 'boolean',
  at: 'timestamptz',
} as const

/** Keeps decisions, of any shops, with one statement. The same id counts once. */
export async function insertDecisions(db: Database, decisions: readonly Decision[]): Promise<number> {
  const rows = decisions.map((one) => ({
    shop_id: one.shopId,
    id: one.id,
    product_id: one.productId,
    slot: one.slot,
    variant_id: one.variantId,
    features: one.features,
    context: one.context,
    propensity: one.propensity,
    propensities: one.propensities,
    mode: one.mode,
    session: one.session ?? null,
    visitor: one.visitor ?? null,
    simulated: one.simulated,
    at: one.at.toISOString(),
  }))
  return bulkInsert(db, 'decisions', COLUMNS, rows, sql`do nothing`)
}

const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`)

const SEEN = sql`
  id, product_id, variant_id, features, context, propensity, propensities, mode, session, visitor, simulated,
  ${ms('seen_at')} as seen_at, ${ms('basket_at')} as basket_at, ${ms('bought_at')} as bought_at,
  bought_minor::float8 as bought_minor, ${ms('returned_at')} as returned_at, returned_minor::float8 as returned_minor,
  ${ms('complained_at')} as complained_at`

/** Decisions that shoppers saw since a moment, the newest `limit` of them, oldest first. */
export async function seenDecisions(
  ctx: Ctx,
  filter: { readonly from: Date; readonly to?: Date; readonly productId?: string; readonly limit: number },
): Promise<SeenDecision[]> {
  const { rows } = await sql<SeenDecision>`
    select ${SEEN} from decisions
    where shop_id = ${ctx.shop.id} and seen_at >= ${filter.from}
      ${filter.to ? sql`and seen_at < ${filter.to}` : sql``}
      ${filter.productId ? sql`and product_id = ${filter.productId}` : sql``}
    order by decisions.seen_at desc limit ${filter.limit}`.execute(ctx.db)
  return rows.reverse()
}

/** A place among the changes: when, to the microsecond, and which decision. */
export interface ChangePlace {
  readonly at: string
  readonly id: string
}

/** Seen decisions of which something became known after a place, in the order in which it became known. */
export async function changedDecisions(
  ctx: Ctx,
  after: ChangePlace,
  limit: number,
): Promise<{ rows: SeenDecision[]; last: ChangePlace | undefined }> {
  const { rows } = await sql<SeenDecision & { changed: string }>`
    select ${SEEN}, changed_at::text as changed from decisions
    where shop_id = ${ctx.shop.id} and seen_at is not null
      and (decisions.changed_at, decisions.id) > (cast(${after.at}::text as timestamptz), ${after.id})
    order by decisions.changed_at, decisions.id limit ${limit}`.execute(ctx.db)
  const last = rows.at(-1)
  return { rows, last: last && { at: last.changed, id: last.id } }
}

export interface DecisionCounts {
  readonly made: number
  readonly seen: number
  readonly simulated: number
  readonly simulatedSeen: number
}

/** Decisions made and decisions seen since a moment. What nobody saw was fetched by a machine, or left at once. */
export async function decisionCounts(ctx: Ctx, since: Date): Promise<DecisionCounts> {
  const { rows } = await sql<DecisionCounts>`
    select count(*)::int as made, count(seen_at)::int as seen, (count(*) filter (where simulated))::int as simulated,
      (count(seen_at) filter (where simulated))::int as simulated_seen
    from decisions where shop_id = ${ctx.shop.id} and at >= ${since}`.execute(ctx.db)
  return rows[0] ?? { made: 0, seen: 0, simulated: 0, simulatedSeen: 0 }
}

/** Decisions that are too old to learn from, and those of a day ago that nobody saw, are dropped. */
export async function forgetDecisions(db: Database, now: number, keptMs: number, unseenMs: number): Promise<number> {
  const result = await sql`
    delete from decisions where at < ${new Date(now - keptMs)} or (seen_at is null and at < ${new Date(now - unseenMs)})`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}
