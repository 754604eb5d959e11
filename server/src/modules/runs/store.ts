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
  // Counted as items end: a run over ten thousand products is read at every one of them.
  sqlMigration(
    '0016-runs-counts',
    `
alter table runs add column done int not null default 0;
alter table runs add column failed int not null default 0;
update runs r set
  done = (select count(*) from run_items i where i.run_id = r.id and i.status = 'done'),
  failed = (select count(*) from run_items i where i.run_id = r.id and i.status = 'failed');`,
  ),
]

export type RunStatus = 'queued' | 'running' | 'paused' | 'done' | 'cancelled'

export interface RunOptions {
  readonly intent?: 'rational' | 'emotional' | 'action'
  readonly posters: boolean
  readonly writer: 'auto' | 'embedded' | 'model'
  readonly seed: string
  /** Id of the occasion that the texts open with. */
  readonly occasion?: string
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
  runs: Run & { shopId: string }
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
      done: 0,
      failed: 0,
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

const COLUMNS = [
  'id',
  'kind',
  'title',
  'options',
  'status',
  'total',
  'done',
  'failed',
  'notice',
  'startedAt',
  'endedAt',
  'createdBy',
  'createdAt',
] as const

export async function listRuns(ctx: Ctx, limit = 20): Promise<Run[]> {
  return tables(ctx.db)
    .selectFrom('runs')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .limit(limit)
    .execute()
}

export async function findRun(ctx: Ctx, id: string): Promise<Run | undefined> {
  return tables(ctx.db)
    .selectFrom('runs')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * The run's state, kept as it is until the end of this transaction: somebody who cancels it waits for the commit, and
 * whoever cancelled before is seen here.
 */
export async function holdRun(trx: Ctx, id: string): Promise<RunStatus | undefined> {
  const row = await tables(trx.db)
    .selectFrom('runs')
    .select('status')
    .where('shopId', '=', trx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.status
}

/** The newest run that is not over. */
export async function activeRunId(ctx: Ctx): Promise<string | undefined> {
  const row = await tables(ctx.db)
    .selectFrom('runs')
    .select('id')
    .where('shopId', '=', ctx.shop.id)
    .where('status', 'in', ['queued', 'running', 'paused'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** Runs that a killed process left in the middle, of every shop. */
export async function unfinishedRuns(db: Database): Promise<{ id: string; shopId: string }[]> {
  return tables(db).selectFrom('runs').select(['id', 'shopId']).where('status', 'in', ['queued', 'running']).execute()
}

/**
 * Changes a run's state if it is in one of the given ones.
 * @param notice why, in the same step: nobody reads of a pause without its reason
 */
export async function moveRun(
  ctx: Ctx,
  id: string,
  from: readonly RunStatus[],
  to: RunStatus,
  notice?: LocalizedText | null,
): Promise<boolean> {
  const now = new Date(ctx.clock.now())
  const result = await tables(ctx.db)
    .updateTable('runs')
    .set({
      status: to,
      ...(to === 'running' ? { startedAt: sql<Date>`coalesce(started_at, ${now})` } : {}),
      ...(to === 'done' || to === 'cancelled' ? { endedAt: now } : {}),
      ...(notice === undefined ? {} : { notice: json(notice) }),
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

/**
 * Ticks an item off, once.
 * @returns false when somebody ended it before: what was made for it must not be kept
 */
export async function endItem(
  ctx: Ctx,
  runId: string,
  productId: string,
  error: LocalizedText | null,
): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('runItems')
    .set({ status: error ? 'failed' : 'done', error: json(error), endedAt: new Date(ctx.clock.now()) })
    .where('runId', '=', runId)
    .where('productId', '=', productId)
    .where('status', '=', 'waiting')
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) === 0) return false
  const counter = error ? 'failed' : 'done'
  await tables(ctx.db)
    .updateTable('runs')
    .set({ [counter]: sql<number>`${sql.ref(counter)} + 1` })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', runId)
    .execute()
  return true
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
