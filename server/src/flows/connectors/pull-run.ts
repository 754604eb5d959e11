import { ok, type Result } from '@qianmian/kernel'
import type { z } from 'zod'
import { type MedusaRow, readRows } from '../../formats/medusa/index.ts'
import {
  type Connector,
  type CountedKind,
  holdConnector,
  readCursor,
  saveCursor,
} from '../../modules/connectors/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { LeaseLost } from '../../platform/jobs/job-queue.ts'
import type { MedusaApi, MedusaProblem, MedusaQuery } from '../../platform/medusa/medusa-api.ts'
import type { RunLog } from './run-log.ts'
import { type PageOf, startOf, walkChanges } from './walk-changes.ts'

/** A run that says nothing for so long is taken for dead. Longer than any pause of the client. */
export const HOLD_MS = 180_000

/** One run of a connector: what every step of it needs. */
export interface PullRun {
  readonly connector: Connector
  readonly api: MedusaApi
  readonly log: RunLog
  readonly signal: AbortSignal
  /** Confirms the job's lease; nothing on the command line. */
  readonly confirm: (db: Database) => Promise<void>
  readonly onProgress: (kind: CountedKind, done: number) => void
}

/** Writes one batch: all of it, its counts and how far the reading came, or nothing. @throws LeaseLost when another run has the connector */
export async function writeBatch<T>(ctx: Ctx, run: PullRun, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return inTransaction(ctx, async (ctx) => {
    await run.confirm(ctx.db)
    if (!(await holdConnector(ctx, run.connector.id, run.log.runId, HOLD_MS))) throw new LeaseLost()
    const done = await work(ctx)
    await run.log.save(ctx)
    return done
  })
}

/** Which records are walked: their address, the name of their list, how they look, and under which name the place is kept. */
export interface Walk<T extends z.ZodType> {
  readonly path: string
  readonly name: string
  readonly schema: T
  readonly fields: string
  readonly pageSize: number
  readonly cursor: string
}

/**
 * Walks what changed since the last run, and hands it to `write` page by page, inside the transaction that keeps the place.
 * @param prepare asks Medusa for more about a page, before the transaction begins: nobody waits in one for an answer
 * @returns the problem that ended it; the next run goes on where it ended
 */
export async function pullChanges<T extends z.ZodType, P>(
  ctx: Ctx,
  run: PullRun,
  walk: Walk<T>,
  prepare: (rows: readonly MedusaRow<z.output<T>>[]) => Promise<Result<P, MedusaProblem>>,
  write: (ctx: Ctx, prepared: P) => Promise<void>,
): Promise<Result<true, MedusaProblem>> {
  const start = startOf(await readCursor(ctx, run.connector.id, walk.cursor))
  const list = async (page: PageOf) => {
    const { pageSize: limit, fields } = walk
    const query: MedusaQuery =
      'since' in page
        ? { order: 'updated_at', 'updated_at[$gte]': page.since }
        : {
            order: 'id',
            'updated_at[$gte]': page.moment,
            'updated_at[$lt]': new Date(Date.parse(page.moment) + 1).toISOString(),
            offset: page.offset,
          }
    const answer = await run.api.get(walk.path, { ...query, limit, fields })
    return answer.ok ? readRows(answer.value, walk.name, walk.schema) : answer
  }
  for await (const page of walkChanges(list, start, walk.pageSize)) {
    if (!page.ok) return page
    const prepared = await prepare(page.value.rows)
    if (!prepared.ok) return prepared
    await writeBatch(ctx, run, async (ctx) => {
      await write(ctx, prepared.value)
      await saveCursor(ctx, run.connector.id, walk.cursor, page.value.cursor)
    })
  }
  return ok(true)
}

/** A page that says all there is to know. */
export const asItIs = async <T>(
  rows: readonly MedusaRow<T>[],
): Promise<Result<readonly MedusaRow<T>[], MedusaProblem>> => ok(rows)
