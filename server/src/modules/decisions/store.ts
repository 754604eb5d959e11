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
create index decisions_seen on decisions (shop_id, seen_at, id) where seen_at is not null;
create index decisions_changed on decisions (shop_id, changed_at, id) where seen_at is not null;
create index decisions_session on decisions (shop_id, session, product_id) where seen_at is not null and session is not null;
create index decisions_visitor on decisions (shop_id, visitor, product_id) where seen_at is not null and visitor is not null;
create index decisions_simulated on decisions (shop_id, product_id) where simulated;
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

const ms = (column: string) => `round(extract(epoch from ${column}) * 1000)::bigint`

/** A decision as one JSON array: many rows travel as one text, several times faster than row by row. */
const SEEN = sql.raw(`json_build_array(id, product_id, variant_id, features, context, propensity, propensities, mode,
  session, visitor, simulated, ${ms('seen_at')}, ${ms('basket_at')}, ${ms('bought_at')}, bought_minor, ${ms('returned_at')},
  returned_minor, ${ms('complained_at')})`)
const FIELDS = [
  'id',
  'productId',
  'variantId',
  'features',
  'context',
  'propensity',
  'propensities',
  'mode',
  'session',
  'visitor',
  'simulated',
  'seenAt',
  'basketAt',
  'boughtAt',
  'boughtMinor',
  'returnedAt',
  'returnedMinor',
  'complainedAt',
] as const satisfies readonly (keyof SeenDecision)[]

const revive = (text: string | null): SeenDecision[] =>
  (JSON.parse(text ?? '[]') as unknown[][]).map(
    (values) => Object.fromEntries(FIELDS.map((field, i) => [field, values[i]])) as unknown as SeenDecision,
  )

const PAGE = 20_000

/** Decisions that shoppers saw since a moment, the newest `limit` of them, oldest first. */
export async function seenDecisions(
  ctx: Ctx,
  filter: { readonly from: Date; readonly to?: Date; readonly productId?: string; readonly limit: number },
): Promise<SeenDecision[]> {
  const pages: SeenDecision[][] = []
  let last: ChangePlace | undefined
  for (let left = filter.limit; left > 0; left -= PAGE) {
    const limit = Math.min(PAGE, left)
    const { rows } = await sql<{ decisions: string | null; at: string | null; id: string | null; n: number }>`
      select json_agg(decision order by seen_at, id)::text as decisions, count(*)::int as n,
        min(seen_at)::text as at, (array_agg(id order by seen_at, id))[1] as id
      from (
        select ${SEEN} as decision, seen_at, id from decisions
        where shop_id = ${ctx.shop.id} and seen_at >= ${filter.from}
          ${filter.to ? sql`and seen_at < ${filter.to}` : sql``}
          ${filter.productId ? sql`and product_id = ${filter.productId}` : sql``}
          ${last ? sql`and (seen_at, id) < (cast(${last.at}::text as timestamptz), ${last.id})` : sql``}
        order by seen_at desc, id desc limit ${limit}
      ) newest`.execute(ctx.db)
    const [page] = rows
    if (!page?.at || page.id === null) break
    pages.push(revive(page.decisions))
    last = { at: page.at, id: page.id }
    if (page.n < limit) break
  }
  return pages.reverse().flat()
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
  const { rows } = await sql<{ decisions: string | null; at: string | null; id: string | null }>`
    select json_agg(decision order by changed_at, id)::text as decisions, max(changed_at)::text as at,
      (array_agg(id order by changed_at desc, id desc))[1] as id
    from (
      select ${SEEN} as decision, changed_at, id from decisions
      where shop_id = ${ctx.shop.id} and seen_at is not null
        and (changed_at, id) > (cast(${after.at}::text as timestamptz), ${after.id})
      order by changed_at, id limit ${limit}
    ) next`.execute(ctx.db)
  const [page] = rows
  const last = page?.at && page.id !== null ? { at: page.at, id: page.id } : undefined
  return { rows: revive(page?.decisions ?? null), last }
}

/** When something last became known of a decision that was seen, and how many there are: together they change whenever one does. */
export async function lastChange(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ at: string | null; n: number }>`
    select (select max(changed_at)::text from decisions where shop_id = ${ctx.shop.id} and seen_at is not null) as at,
      (select count(*)::int from decisions where shop_id = ${ctx.shop.id} and seen_at is not null) as n`.execute(ctx.db)
  return `${rows[0]?.at ?? ''} ${rows[0]?.n ?? 0}`
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

/** Whether what is known of a product rests, in part at least, on shoppers that were made up. */
export async function restsOnSimulated(ctx: Ctx, productId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from decisions
    where shop_id = ${ctx.shop.id} and product_id = ${productId} and simulated and seen_at is not null limit 1`.execute(
    ctx.db,
  )
  return rows.length > 0
}

/**
 * A shopper wants to be forgotten: what she saw still counts, but nothing says any more that it was her.
 * @returns how many decisions named her
 */
export async function forgetShopper(
  ctx: Ctx,
  who: { readonly visitor?: string; readonly session?: string },
): Promise<number> {
  const result = await sql`
    update decisions set visitor = null, session = null
    where shop_id = ${ctx.shop.id} and (visitor = ${who.visitor ?? null}::text or session = ${who.session ?? null}::text)`.execute(
    ctx.db,
  )
  return Number(result.numAffectedRows ?? 0)
}

/** Decisions that are too old to learn from, and those of a day ago that nobody saw, are dropped. */
export async function forgetDecisions(db: Database, now: number, keptMs: number, unseenMs: number): Promise<number> {
  const result = await sql`
    delete from decisions where at < ${new Date(now - keptMs)} or (seen_at is null and at < ${new Date(now - unseenMs)})`.execute(
    db,
  )
  return Number(result.numAffectedRows ?? 0)
}
