import { newId } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { connectorTables as tables } from './tables.ts'
import type { ConnectorRun } from './types.ts'

const RUN = ['id', 'state', 'isFull', 'counts', 'notes', 'notesTotal', 'problem', 'startedAt', 'endedAt'] as const
const KEPT_RUNS = 50

/** Begins a run. What a dead process left running is marked as stopped. */
export async function insertRun(ctx: Ctx, connectorId: string, isFull: boolean): Promise<ConnectorRun> {
  const now = new Date(ctx.clock.now())
  await tables(ctx.db)
    .updateTable('connectorRuns')
    .set({ state: 'stopped', endedAt: now })
    .where('connectorId', '=', connectorId)
    .where('state', '=', 'running')
    .execute()
  const kept = await tables(ctx.db)
    .selectFrom('connectorRuns')
    .select('id')
    .where('connectorId', '=', connectorId)
    .orderBy('startedAt', 'desc')
    .limit(KEPT_RUNS)
    .execute()
  await tables(ctx.db)
    .deleteFrom('connectorRuns')
    .where('connectorId', '=', connectorId)
    .where('id', 'not in', ['', ...kept.map(({ id }) => id)])
    .execute()
  return tables(ctx.db)
    .insertInto('connectorRuns')
    .values({
      id: newId('crn', ctx.clock, ctx.randomBytes),
      connectorId,
      state: 'running',
      isFull,
      counts: json({}),
      notes: json([]),
      notesTotal: 0,
      problem: null,
      startedAt: now,
      endedAt: null,
    })
    .returning(RUN)
    .executeTakeFirstOrThrow()
}

export async function findRun(ctx: Ctx, connectorId: string, id: string): Promise<ConnectorRun | undefined> {
  return tables(ctx.db)
    .selectFrom('connectorRuns')
    .select(RUN)
    .where('connectorId', '=', connectorId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The latest runs, newest first. */
export async function listRuns(ctx: Ctx, connectorId: string, limit: number): Promise<ConnectorRun[]> {
  return tables(ctx.db)
    .selectFrom('connectorRuns')
    .select(RUN)
    .where('connectorId', '=', connectorId)
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Keeps what a run has done so far, or how it ended. */
export async function updateRun(
  ctx: Ctx,
  id: string,
  patch: Partial<Pick<ConnectorRun, 'state' | 'counts' | 'notes' | 'notesTotal' | 'problem' | 'endedAt'>>,
): Promise<void> {
  const { counts, notes, problem, ...plain } = patch
  await tables(ctx.db)
    .updateTable('connectorRuns')
    .set({
      ...plain,
      ...(counts ? { counts: json(counts) } : {}),
      ...(notes ? { notes: json(notes) } : {}),
      ...(problem === undefined ? {} : { problem: json(problem) }),
    })
    .where('id', '=', id)
    .execute()
}

/** Runs of every shop that a process left in the middle. */
export async function unfinishedConnectorRuns(
  db: Database,
): Promise<{ shopId: string; connectorId: string; runId: string }[]> {
  return tables(db)
    .selectFrom('connectorRuns')
    .innerJoin('connectors', 'connectors.id', 'connectorRuns.connectorId')
    .select(['connectors.shopId as shopId', 'connectors.id as connectorId', 'connectorRuns.id as runId'])
    .where('connectorRuns.state', '=', 'running')
    .execute()
}
