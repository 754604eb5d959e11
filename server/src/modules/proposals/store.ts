import type { GateStatus, LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Proposal, ProposalAction, ProposalStatus } from './types.ts'

export const PROPOSAL_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0007-proposals',
    `
create table proposals (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  corner text not null,
  title jsonb not null,
  reason jsonb not null,
  action jsonb not null,
  gate text not null,
  risk text not null,
  policy text not null,
  status text not null default 'open',
  run_id text,
  decided_by text,
  decided_at timestamptz,
  note text,
  undo jsonb,
  undo_until timestamptz,
  created_at timestamptz not null default now(),
  version int not null default 1
);
create index proposals_status on proposals (shop_id, status, created_at);
create index proposals_run on proposals (shop_id, run_id);
create index proposals_product on proposals (shop_id, (action->>'productId'));`,
  ),
  // The figures of the navigation, asked for with every screen, are then read from indexes alone.
  sqlMigration(
    '0017-proposals-figures',
    `
create index proposals_gate on proposals (shop_id, status, gate);
create index proposals_decided on proposals (shop_id, decided_at) where decided_at is not null;`,
  ),
  // Which key proposed it: a key reads what became of its own, and has only so many open.
  sqlMigration(
    '0151-proposals-proposed-by',
    `
alter table proposals add column proposed_by text;
create index proposals_proposed_by on proposals (shop_id, proposed_by, created_at) where proposed_by is not null;`,
  ),
]

type ProposalTables = {
  proposals: {
    id: string
    shopId: string
    corner: Proposal['corner']
    title: LocalizedText
    reason: LocalizedText
    action: ProposalAction
    gate: GateStatus
    risk: Proposal['risk']
    policy: Proposal['policy']
    status: ProposalStatus
    runId: string | null
    proposedBy: string | null
    decidedBy: string | null
    decidedAt: Date | null
    note: string | null
    undo: Proposal['undo']
    undoUntil: Date | null
    createdAt: Date
    version: number
  }
}

const tables = (db: Database) => db.withTables<ProposalTables>()
const COLUMNS = [
  'id',
  'corner',
  'title',
  'reason',
  'action',
  'gate',
  'risk',
  'policy',
  'status',
  'runId',
  'proposedBy',
  'decidedBy',
  'decidedAt',
  'note',
  'undo',
  'undoUntil',
  'createdAt',
  'version',
] as const

export interface ProposalFilter {
  readonly status?: readonly ProposalStatus[]
  readonly gate?: GateStatus
  readonly runId?: string
  readonly productId?: string
  readonly productIds?: readonly string[]
  readonly kind?: string
  readonly kinds?: readonly string[]
  readonly ids?: readonly string[]
  readonly corner?: Proposal['corner']
  /** Made at this moment or later. */
  readonly since?: Date
  /** Made by this key, `agent:…`. */
  readonly proposedBy?: string
  /** Words of the title. */
  readonly text?: string
}

/** Lays one proposal down, open. */
export const insertProposal = (ctx: Ctx, proposal: NewProposal): Promise<void> => insertProposals(ctx, [proposal])

/** What is known of a proposal when it is made. */
export type NewProposal = Pick<
  Proposal,
  'id' | 'corner' | 'title' | 'reason' | 'action' | 'gate' | 'risk' | 'policy' | 'runId'
> & { readonly proposedBy?: string }

/** Lays several proposals down at once, open, in the order in which they are given. */
export async function insertProposals(ctx: Ctx, proposals: readonly NewProposal[]): Promise<void> {
  if (proposals.length === 0) return
  const createdAt = new Date(ctx.clock.now())
  await tables(ctx.db)
    .insertInto('proposals')
    .values(
      proposals.map((proposal) => ({
        ...proposal,
        shopId: ctx.shop.id,
        title: json(proposal.title),
        reason: json(proposal.reason),
        action: json(proposal.action),
        proposedBy: proposal.proposedBy ?? null,
        status: 'open' as const,
        createdAt,
        version: 1,
      })),
    )
    .execute()
}

/** Proposals: what a gate holds up first, then the oldest; or by when they were decided or made, the newest first. */
export async function listProposals(
  ctx: Ctx,
  filter: ProposalFilter,
  page: { limit: number; offset?: number; order?: 'newest' },
): Promise<Proposal[]> {
  const query = filtered(ctx, filter).select(COLUMNS)
  if (page.order === 'newest')
    return query
      .orderBy(sql`coalesce(decided_at, created_at) desc`)
      .orderBy('id')
      .limit(page.limit)
      .offset(page.offset ?? 0)
      .execute()
  return query
    .orderBy(sql`case gate when 'block' then 0 when 'ask' then 1 else 2 end`)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute()
}

export async function countProposals(ctx: Ctx, filter: ProposalFilter): Promise<number> {
  const row = await filtered(ctx, filter).select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
  return row.n
}

/** How many proposals were approved or rejected today, by the calendar of a time zone such as `Asia/Shanghai`. */
export async function countDecidedToday(ctx: Ctx, timeZone: string): Promise<number> {
  const { rows } = await decidedToday(ctx, timeZone).execute(ctx.db)
  return rows[0]?.n ?? 0
}

/** The query of `countDecidedToday`: a test looks at its plan. */
export function decidedToday(ctx: Ctx, timeZone: string) {
  const now = new Date(ctx.clock.now())
  return sql<{ n: number }>`
    select count(*)::int as n from proposals
    where shop_id = ${ctx.shop.id} and status in ('approved', 'rejected')
      and decided_at >= date_trunc('day', cast(${now} as timestamptz) at time zone ${timeZone}::text) at time zone ${timeZone}::text`
}

/** Open proposals by what the gates said. */
export async function gateCounts(ctx: Ctx, filter: ProposalFilter): Promise<Record<GateStatus, number>> {
  const rows = await byGate(ctx, filter).execute()
  const counts = { pass: 0, ask: 0, block: 0 }
  for (const row of rows) counts[row.gate] = row.n
  return counts
}

/** The query of `gateCounts`: a test looks at its plan. */
export const byGate = (ctx: Ctx, filter: ProposalFilter) =>
  filtered(ctx, filter)
    .select(['gate', sql<number>`count(*)::int`.as('n')])
    .groupBy('gate')

function filtered(ctx: Ctx, filter: ProposalFilter) {
  let query = tables(ctx.db).selectFrom('proposals').where('shopId', '=', ctx.shop.id)
  if (filter.status) query = query.where('status', 'in', [...filter.status])
  if (filter.gate) query = query.where('gate', '=', filter.gate)
  if (filter.runId) query = query.where('runId', '=', filter.runId)
  if (filter.productId) query = query.where(sql<string>`action->>'productId'`, '=', filter.productId)
  if (filter.productIds)
    query = query.where(
      sql<string>`action->>'productId'`,
      'in',
      filter.productIds.length > 0 ? [...filter.productIds] : [''],
    )
  if (filter.kind) query = query.where(sql<string>`action->>'kind'`, '=', filter.kind)
  if (filter.kinds) query = query.where(sql<string>`action->>'kind'`, 'in', ['', ...filter.kinds])
  if (filter.corner) query = query.where('corner', '=', filter.corner)
  if (filter.proposedBy) query = query.where('proposedBy', '=', filter.proposedBy)
  if (filter.since) query = query.where('createdAt', '>=', filter.since)
  if (filter.ids) query = query.where('id', 'in', filter.ids.length > 0 ? [...filter.ids] : [''])
  for (const word of (filter.text ?? '').split(/\s+/).filter(Boolean).slice(0, 8))
    query = query.where(sql<string>`title::text`, 'ilike', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return query
}

export async function findProposal(ctx: Ctx, id: string): Promise<Proposal | undefined> {
  return tables(ctx.db)
    .selectFrom('proposals')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * Moves a proposal from one of the given states to another, once.
 * @param seen the proposal as it was when the decision was made
 * @returns false when somebody else moved or edited it since
 */
export async function decide(
  ctx: Ctx,
  seen: Pick<Proposal, 'id' | 'version'>,
  from: readonly ProposalStatus[],
  change: { status: ProposalStatus; note?: string | null; undo?: Proposal['undo']; undoUntil?: Date | null },
): Promise<boolean> {
  const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
  const result = await tables(ctx.db)
    .updateTable('proposals')
    .set({
      status: change.status,
      decidedBy: by,
      decidedAt: new Date(ctx.clock.now()),
      version: sql`version + 1`,
      ...(change.note === undefined ? {} : { note: change.note }),
      ...(change.undo === undefined ? {} : { undo: json(change.undo) }),
      ...(change.undoUntil === undefined ? {} : { undoUntil: change.undoUntil }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .where('status', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Points an open proposal at another pack, after an edit. @returns false when somebody else moved or edited it since */
export async function replacePack(
  ctx: Ctx,
  seen: Pick<Proposal, 'id' | 'version'>,
  packId: string,
  gate: GateStatus,
): Promise<boolean> {
  const result = await sql`
    update proposals set action = jsonb_set(action, '{packId}', to_jsonb(${packId}::text)), gate = ${gate}, version = version + 1
    where shop_id = ${ctx.shop.id} and id = ${seen.id} and version = ${seen.version} and status in ('open', 'later')`.execute(
    ctx.db,
  )
  return Number(result.numAffectedRows ?? 0) === 1
}

/** Earlier open proposals for the same product give way to a new one. */
export async function supersedeOpen(ctx: Ctx, productId: string, exceptId: string): Promise<void> {
  await sql`
    update proposals set status = 'superseded', version = version + 1
    where shop_id = ${ctx.shop.id} and status in ('open', 'later') and action->>'kind' = 'publish-listing'
      and action->>'productId' = ${productId} and id <> ${exceptId}`.execute(ctx.db)
}

/**
 * Earlier open proposals for the same place of a product give way to a new one.
 * @returns the works that were proposed
 */
export async function supersedeOpenWorks(
  ctx: Ctx,
  productId: string,
  place: string,
  exceptId: string,
): Promise<string[]> {
  const { rows } = await sql<{ workId: string }>`
    update proposals set status = 'superseded', version = version + 1
    where shop_id = ${ctx.shop.id} and status in ('open', 'later') and action->>'kind' = 'publish-work'
      and action->>'productId' = ${productId} and action->>'place' = ${place} and id <> ${exceptId}
    returning action->>'workId' as work_id`.execute(ctx.db)
  return rows.map((row) => row.workId)
}

/** Closes one proposal whose work was taken back. */
export async function supersedeProposal(ctx: Ctx, id: string): Promise<void> {
  await sql`
    update proposals set status = 'superseded', version = version + 1
    where shop_id = ${ctx.shop.id} and id = ${id} and status in ('open', 'later')`.execute(ctx.db)
}

/** Open proposals of a plan give way to those of the next one. What people and keys proposed stays. */
export async function supersedePlanned(ctx: Ctx): Promise<void> {
  await sql`
    update proposals set status = 'superseded', version = version + 1
    where shop_id = ${ctx.shop.id} and status in ('open', 'later') and action->'promised' is not null
      and action->>'kind' in ('change-price', 'transfer-stock', 'place-purchase', 'open-bundle')`.execute(ctx.db)
}
