import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const RUN_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0008-runs',
    `
create table runs (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  kind text not null,
  title jsonb not null,
  options jsonb not null default '{}',
  status text not null default 'queued',
  total int not null,
  notice jsonb,
  started_at timestamptz,
  ended_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now()
);
create index runs_shop on runs (shop_id, created_at desc);
create table run_items (
  run_id text not null references runs(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  position int not null,
  status text not null default 'waiting',
  error jsonb,
  ended_at timestamptz,
  primary key (run_id, product_id)
);
create index run_items_status on run_items (run_id, status, position);`,
  ),
]

export type RunStatus = 'queued' | 'running' | 'paused' | 'done' | 'cancelled'

export interface RunOptions {
  readonly intent?: 'rational' | 'emotional' | 'action'
  readonly posters: boolean
  readonly writer: 'auto' | 'embedded' | 'model'
  readonly seed: string
}

/** A long piece of work over many products, item by item, each confirmed in its own transaction. */
export interface Run {
  readonly id: string
  readonly kind: 'listing'
  readonly title: LocalizedText
  readonly options: RunOptions
  readonly status: RunStatus
  readonly total: number
  readonly done: number
  readonly failed: number
  /** Something that the screen should say: a fallback, a spent budget. */
  readonly notice: LocalizedText | null
  readonly startedAt: Date | null
  readonly endedAt: Date | null
  readonly createdBy: string
  readonly createdAt: Date
}

type RunTables = {
  runs: Omit<Run, 'done' | 'failed'> & { shopId: string }
  runItems: {
    runId: string
    productId: string
    position: number
    status: 'waiting' | 'done' | 'failed'
    error: LocalizedText | null
    endedAt: Date | null
  }
}

const tables = (db: Database) => db.withTables<RunTables>()

export async function insertRun(
  ctx: Ctx,
  run: Pick<Run, 'id' | 'kind' | 'title' | 'options' | 'createdBy'>,
  productIds: readonly string[],
): Promise<void> {
  await tables(ctx.db)
    .insertInto('runs')
    .values({
      ...run,
      shopId: ctx.shop.id,
      title: json(run.title),
      options: json(run.options),
      status: 'queued',
      total: productIds.length,
      createdAt: new Date(ctx.clock.now()),
    })
    .execute()
  await bulkInsert(
    ctx.db,
    'run_items',
    { run_id: 'text', product_id: 'text', position: 'int' },
    productIds.map((product_id, position) => ({ run_id: run.id, product_id, position })),
  )
}

const RUN = sql<Run>`r.id, r.kind, r.title, r.options, r.status, r.total, r.notice, r.started_at, r.ended_at, r.created_by, r.created_at,
  (select count(*)::int from run_items i where i.run_id = r.id and i.status = 'done') as done,
  (select count(*)::int from run_items i where i.run_id = r.id and i.status = 'failed') as failed`

export async function listRuns(ctx: Ctx, limit = 20): Promise<Run[]> {
  const { rows } =
    await sql<Run>`select ${RUN} from runs r where r.shop_id = ${ctx.shop.id} order by r.created_at desc limit ${limit}`.execute(
      ctx.db,
    )
  return rows
}

export async function findRun(ctx: Ctx, id: string): Promise<Run | undefined> {
  const { rows } = await sql<Run>`select ${RUN} from runs r where r.shop_id = ${ctx.shop.id} and r.id = ${id}`.execute(
    ctx.db,
  )
  return rows[0]
}

/** Runs that a killed process left in the middle, of every shop. */
export async function unfinishedRuns(db: Database): Promise<{ id: string; shopId: string }[]> {
  return tables(db).selectFrom('runs').select(['id', 'shopId']).where('status', 'in', ['queued', 'running']).execute()
}

/** Changes a run's state if it is in one of the given ones. */
export async function moveRun(ctx: Ctx, id: string, from: readonly RunStatus[], to: RunStatus): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const result = await tables(ctx.db)
    .updateTable('runs')
    .set({
      status: to,
      ...(to === 'running' ? { startedAt: sql<Date>`coalesce(started_at, ${now})` } : {}),
      ...(to === 'done' || to === 'cancelled' ? { endedAt: now } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function setNotice(ctx: Ctx, id: string, notice: LocalizedText | null): Promise<void> {
  await tables(ctx.db)
    .updateTable('runs')
    .set({ notice: json(notice) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** The next products that nobody has written yet. */
export async function waitingItems(ctx: Ctx, runId: string, limit: number): Promise<string[]> {
  const rows = await tables(ctx.db)
    .selectFrom('runItems')
    .select('productId')
    .where('runId', '=', runId)
    .where('status', '=', 'waiting')
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => row.productId)
}

export async function endItem(ctx: Ctx, runId: string, productId: string, error: LocalizedText | null): Promise<void> {
  await tables(ctx.db)
    .updateTable('runItems')
    .set({ status: error ? 'failed' : 'done', error: json(error), endedAt: new Date(ctx.clock.now()) })
    .where('runId', '=', runId)
    .where('productId', '=', productId)
    .execute()
}

/** Failed items with the reason, for the run's page. */
export async function failedItems(
  ctx: Ctx,
  runId: string,
): Promise<{ productId: string; error: LocalizedText | null }[]> {
  return tables(ctx.db)
    .selectFrom('runItems')
    .innerJoin('runs', 'runs.id', 'runItems.runId')
    .select(['runItems.productId', 'runItems.error'])
    .where('runs.shopId', '=', ctx.shop.id)
    .where('runId', '=', runId)
    .where('runItems.status', '=', 'failed')
    .orderBy('position')
    .execute()
}
