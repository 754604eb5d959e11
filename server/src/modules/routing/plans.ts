import { type LocalizedText, newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { routingTables } from './tables.ts'
import type { RouteBasis, RoutePlanRow, RoutePlanState, RouteResult } from './types.ts'

const PLAN = [
  'id',
  'state',
  'mode',
  'done',
  'isStopping',
  'day',
  'version',
  'askedBy',
  'askedAt',
  'endedAt',
  'problem',
  'basis',
  'result',
  'dispatchedAt',
] as const
const UNDER_WAY = ['waiting', 'running'] as const

const own = (ctx: Ctx) => routingTables(ctx.db).selectFrom('routePlans').select(PLAN).where('shopId', '=', ctx.shop.id)

/** Holds the shop's routes until the transaction ends, so that two who plan or move at once wait for each other. */
export async function lockRoutes(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`routes ${ctx.shop.id}`}))`.execute(ctx.db)
}

/** The plan that was asked for last. @param withRoutes only of those that have routes */
export async function newestRoutes(ctx: Ctx, withRoutes = false): Promise<RoutePlanRow | undefined> {
  const query = withRoutes ? own(ctx).where('result', 'is not', null) : own(ctx)
  return query.orderBy('askedAt', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
}

export async function findRoutes(ctx: Ctx, id: string): Promise<RoutePlanRow | undefined> {
  return own(ctx).where('id', '=', id).executeTakeFirst()
}

/** Plans that have routes, newest first. */
export async function recentRoutes(ctx: Ctx, limit: number): Promise<RoutePlanRow[]> {
  return own(ctx)
    .where('result', 'is not', null)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Plans that were dispatched since a moment and not taken back. */
export async function dispatchedSince(ctx: Ctx, since: Date): Promise<RoutePlanRow[]> {
  return own(ctx).where('dispatchedAt', '>=', since).execute()
}

/** Notes that a plan is to be made. @returns its id */
export async function insertRoutes(ctx: Ctx, day: string, askedBy: string): Promise<string> {
  const id = newId('rtp', ctx.clock, ctx.randomBytes)
  await routingTables(ctx.db)
    .insertInto('routePlans')
    .values({
      id,
      shopId: ctx.shop.id,
      state: 'waiting',
      mode: 'plan',
      done: 0,
      isStopping: false,
      day,
      version: 1,
      askedBy,
      askedAt: new Date(ctx.clock.now()),
      endedAt: null,
      problem: null,
      basis: null,
      result: null,
      dispatchedAt: null,
    })
    .execute()
  return id
}

/** Puts a plan back into the queue to be improved; its routes stay until better ones are found. */
export async function reopenRoutes(ctx: Ctx, id: string): Promise<void> {
  await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({ state: 'waiting', mode: 'reoptimise', done: 0, isStopping: false, problem: null, endedAt: null })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/**
 * Notes how far a search is. @param done in per cent
 * @returns whether it may go on: false when a person asked it to end, or it has ended
 */
export async function tellRoutes(ctx: Ctx, id: string, done: number): Promise<boolean> {
  const row = await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({ state: 'running', done })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', UNDER_WAY)
    .returning('isStopping')
    .executeTakeFirst()
  return row !== undefined && !row.isStopping
}

/** Keeps what a plan is made of, so that it is the same after a restart. */
export async function saveBasis(ctx: Ctx, id: string, basis: RouteBasis): Promise<void> {
  await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({ basis: json(basis) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Ends a plan that is under way. @returns false when it had ended already */
export async function endRoutes(
  ctx: Ctx,
  id: string,
  end: { readonly state: RoutePlanState; readonly problem?: LocalizedText; readonly result?: RouteResult },
): Promise<boolean> {
  const { numUpdatedRows } = await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({
      state: end.state,
      done: 100,
      isStopping: false,
      endedAt: new Date(ctx.clock.now()),
      problem: end.problem ? json(end.problem) : null,
      ...(end.result ? { result: json(end.result), version: sql<number>`version + 1` } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', UNDER_WAY)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Asks a search that runs to end with what it has. @returns false when none was running */
export async function stopRoutes(ctx: Ctx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({ isStopping: true })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Writes what a person made of a plan, or that it was dispatched. The row must be locked by `lockRoutes`. */
export async function changeRoutes(
  ctx: Ctx,
  id: string,
  change: { readonly result?: RouteResult; readonly dispatchedAt?: Date | null },
): Promise<void> {
  await routingTables(ctx.db)
    .updateTable('routePlans')
    .set({
      version: sql<number>`version + 1`,
      ...(change.result ? { result: json(change.result) } : {}),
      ...(change.dispatchedAt === undefined ? {} : { dispatchedAt: change.dispatchedAt }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Plans that were asked for and have not ended, over all shops. */
export async function unfinishedRoutes(db: Database): Promise<{ readonly id: string; readonly shopId: string }[]> {
  return routingTables(db)
    .selectFrom('routePlans')
    .select(['id', 'shopId'])
    .where('state', 'in', UNDER_WAY)
    .orderBy('askedAt')
    .execute()
}

const KEPT_PLANS = 60

/** Takes plans away that nobody looks at any more. */
export async function forgetOldRoutes(ctx: Ctx): Promise<void> {
  await sql`delete from route_plans where shop_id = ${ctx.shop.id} and id in (
    select id from route_plans where shop_id = ${ctx.shop.id} and ended_at is not null
    order by asked_at desc offset ${KEPT_PLANS})`.execute(ctx.db)
}
