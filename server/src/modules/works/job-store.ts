import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { MediaJob, MediaJobState } from './types.ts'

type JobTables = { mediaJobs: MediaJob & { shopId: string; requestKey: string | null } }

const tables = (db: Database) => db.withTables<JobTables>()
const JOB = [
  'id',
  'productId',
  'kind',
  'recipe',
  'parentId',
  'state',
  'done',
  'total',
  'note',
  'previewHash',
  'error',
  'workId',
  'tries',
  'createdBy',
  'createdAt',
  'startedAt',
  'endedAt',
] as const

/**
 * Keeps a new job.
 * @param requestKey what the caller names its request by: the second job of the same name is not kept
 * @returns the job that is in force, which an earlier request of that name may have made
 */
export async function insertMediaJob(
  ctx: Ctx,
  job: Pick<MediaJob, 'id' | 'productId' | 'kind' | 'recipe' | 'parentId' | 'createdBy'>,
  requestKey: string | null,
): Promise<MediaJob> {
  const inserted = await tables(ctx.db)
    .insertInto('mediaJobs')
    .values({
      ...job,
      shopId: ctx.shop.id,
      recipe: json(job.recipe),
      state: 'queued',
      done: 0,
      total: 0,
      tries: 0,
      requestKey,
      createdAt: new Date(ctx.clock.now()),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(JOB)
    .executeTakeFirst()
  if (inserted) return inserted
  return tables(ctx.db)
    .selectFrom('mediaJobs')
    .select(JOB)
    .where('shopId', '=', ctx.shop.id)
    .where('requestKey', '=', requestKey)
    .executeTakeFirstOrThrow()
}

export async function findMediaJob(ctx: Ctx, id: string): Promise<MediaJob | undefined> {
  return tables(ctx.db)
    .selectFrom('mediaJobs')
    .select(JOB)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Jobs of the shop, newest first. */
export async function listMediaJobs(
  ctx: Ctx,
  filter: { productId?: string; states?: readonly MediaJobState[]; limit: number },
): Promise<MediaJob[]> {
  let query = tables(ctx.db).selectFrom('mediaJobs').select(JOB).where('shopId', '=', ctx.shop.id)
  if (filter.productId) query = query.where('productId', '=', filter.productId)
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  return query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

/** How many jobs of the shop have not ended. */
export async function countUnfinishedJobs(ctx: Ctx): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('mediaJobs')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow()
  return row.n
}

/** Jobs that a killed process left in the middle, of every shop. */
export async function unfinishedMediaJobs(
  db: Database,
): Promise<{ id: string; shopId: string; kind: MediaJob['kind'] }[]> {
  return tables(db)
    .selectFrom('mediaJobs')
    .select(['id', 'shopId', 'kind'])
    .where('state', 'in', ['queued', 'running'])
    .orderBy('createdAt')
    .execute()
}

/** Begins a job, or begins it anew after a kill. @returns undefined when it is over */
export async function beginMediaJob(ctx: Ctx, id: string): Promise<MediaJob | undefined> {
  return tables(ctx.db)
    .updateTable('mediaJobs')
    .set({
      state: 'running',
      done: 0,
      total: 0,
      note: null,
      tries: sql`tries + 1`,
      startedAt: sql<Date>`coalesce(started_at, ${new Date(ctx.clock.now())})`,
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning(JOB)
    .executeTakeFirst()
}

/** Puts a job that was stopped with the server back: that was no failed start. */
export async function putBackMediaJob(ctx: Ctx, id: string): Promise<void> {
  await tables(ctx.db)
    .updateTable('mediaJobs')
    .set({ state: 'queued', done: 0, total: 0, note: null, tries: sql`greatest(tries - 1, 0)` })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

/** What a job tells of itself; nothing once it is over. */
export async function tellMediaJob(
  ctx: Ctx,
  id: string,
  progress: { done: number; total: number; note: LocalizedText | null; previewHash?: string },
): Promise<void> {
  await tables(ctx.db)
    .updateTable('mediaJobs')
    .set({
      done: progress.done,
      total: progress.total,
      note: json(progress.note),
      ...(progress.previewHash ? { previewHash: progress.previewHash } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

/**
 * The job's state, kept as it is until the end of this transaction: somebody who cancels it waits for the commit, and
 * whoever cancelled before is seen here.
 */
export async function holdMediaJob(trx: Ctx, id: string): Promise<MediaJobState | undefined> {
  const row = await tables(trx.db)
    .selectFrom('mediaJobs')
    .select('state')
    .where('shopId', '=', trx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.state
}

/** Ends a job that has not ended, once. @returns false when it was over before */
export async function endMediaJob(
  ctx: Ctx,
  id: string,
  end: { state: 'done'; workId: string } | { state: 'failed'; error: LocalizedText } | { state: 'cancelled' },
): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('mediaJobs')
    .set({
      state: end.state,
      note: null,
      endedAt: new Date(ctx.clock.now()),
      ...(end.state === 'done'
        ? { workId: end.workId, done: sql<number>`greatest(total, 1)`, total: sql<number>`greatest(total, 1)` }
        : {}),
      ...(end.state === 'failed' ? { error: json(end.error) } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
