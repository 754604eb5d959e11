import { type LocalizedText, newId } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type PlanRow, type PlanState, supplyTables } from './tables.ts'
import type { ItemDetail, ItemSummary, PlanStep, PlanSummary } from './types.ts'

const PLAN = [
  'id',
  'state',
  'step',
  'done',
  'total',
  'askedBy',
  'askedAt',
  'startedAt',
  'endedAt',
  'problem',
  'summary',
] as const

/** The plan that was asked for last. */
export async function newestPlan(ctx: Ctx): Promise<PlanRow | undefined> {
  return supplyTables(ctx.db)
    .selectFrom('supplyPlans')
    .select(PLAN)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The plan whose findings are in force. */
export async function lastDonePlan(ctx: Ctx): Promise<(PlanRow & { readonly summary: PlanSummary }) | undefined> {
  const row = await supplyTables(ctx.db)
    .selectFrom('supplyPlans')
    .select(PLAN)
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', 'done')
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.summary ? { ...row, summary: row.summary } : undefined
}

export async function findPlan(ctx: Ctx, id: string): Promise<PlanRow | undefined> {
  return supplyTables(ctx.db)
    .selectFrom('supplyPlans')
    .select(PLAN)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Notes that a plan is to be made. @returns its id */
export async function insertPlan(ctx: Ctx, askedBy: string): Promise<string> {
  const id = newId('pln', ctx.clock, ctx.randomBytes)
  await supplyTables(ctx.db)
    .insertInto('supplyPlans')
    .values({
      id,
      shopId: ctx.shop.id,
      state: 'waiting',
      step: null,
      done: 0,
      total: 0,
      askedBy,
      askedAt: new Date(ctx.clock.now()),
      startedAt: null,
      endedAt: null,
      problem: null,
      summary: null,
    })
    .execute()
  return id
}

/**
 * Notes how far a plan is.
 * @returns false when somebody cancelled it meanwhile: then nothing is written
 */
export async function tellPlan(
  ctx: Ctx,
  id: string,
  told: { readonly step: PlanStep; readonly done: number; readonly total: number },
): Promise<boolean> {
  const { numUpdatedRows } = await supplyTables(ctx.db)
    .updateTable('supplyPlans')
    .set({ ...told, state: 'running', startedAt: sql<Date>`coalesce(started_at, ${new Date(ctx.clock.now())})` })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Ends a plan that is under way. @returns false when it had ended already */
export async function endPlan(
  ctx: Ctx,
  id: string,
  end: { readonly state: PlanState; readonly problem?: LocalizedText; readonly summary?: PlanSummary },
): Promise<boolean> {
  const { numUpdatedRows } = await supplyTables(ctx.db)
    .updateTable('supplyPlans')
    .set({
      state: end.state,
      endedAt: new Date(ctx.clock.now()),
      ...(end.problem ? { problem: json(end.problem) } : {}),
      ...(end.summary ? { summary: json(end.summary) } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Plans that were asked for and have not ended, over all shops. */
export async function unfinishedPlans(db: Database): Promise<{ readonly id: string; readonly shopId: string }[]> {
  return supplyTables(db)
    .selectFrom('supplyPlans')
    .select(['id', 'shopId'])
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('askedAt')
    .execute()
}

const KEPT_PLANS = 60

/** Takes plans away that nobody looks at any more. */
export async function forgetOldPlans(ctx: Ctx): Promise<void> {
  await sql`delete from supply_plans where shop_id = ${ctx.shop.id} and id in (
    select id from supply_plans where shop_id = ${ctx.shop.id} and ended_at is not null
    order by asked_at desc offset ${KEPT_PLANS})`.execute(ctx.db)
}

/** What a plan found of an item. */
export interface PlannedItem {
  readonly variantId: string
  readonly productId: string
  readonly rank: number
  readonly summary: ItemSummary
  readonly detail: ItemDetail
}

/** Puts the findings of a plan in the place of those before. Call it in a transaction, all items of the plan before `dropOther`. */
export async function saveItems(ctx: Ctx, planId: string, items: readonly PlannedItem[]): Promise<void> {
  await bulkInsert(
    ctx.db,
    'supply_items',
    {
      shop_id: 'text',
      variant_id: 'text',
      product_id: 'text',
      plan_id: 'text',
      rank: 'float8',
      summary: 'jsonb',
      detail: 'jsonb',
    },
    items.map((item) => ({
      shop_id: ctx.shop.id,
      variant_id: item.variantId,
      product_id: item.productId,
      plan_id: planId,
      rank: item.rank,
      summary: item.summary,
      detail: item.detail,
    })),
    sql`(shop_id, variant_id) do update set product_id = excluded.product_id, plan_id = excluded.plan_id,
      rank = excluded.rank, summary = excluded.summary, detail = excluded.detail`,
  )
}

/** Items that the plan does not know any more go. */
export async function dropOtherItems(ctx: Ctx, planId: string): Promise<void> {
  await supplyTables(ctx.db)
    .deleteFrom('supplyItems')
    .where('shopId', '=', ctx.shop.id)
    .where('planId', '<>', planId)
    .execute()
}

export async function findItem(ctx: Ctx, variantId: string): Promise<PlannedItem | undefined> {
  return supplyTables(ctx.db)
    .selectFrom('supplyItems')
    .select(['variantId', 'productId', 'rank', 'summary', 'detail'])
    .where('shopId', '=', ctx.shop.id)
    .where('variantId', '=', variantId)
    .executeTakeFirst()
}

/** What a plan found of these items, and of those that sell most beside them. @param most how many in all */
export async function plannedItems(ctx: Ctx, variantIds: readonly string[], most: number): Promise<PlannedItem[]> {
  return supplyTables(ctx.db)
    .selectFrom('supplyItems')
    .select(['variantId', 'productId', 'rank', 'summary', 'detail'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy(sql`variant_id = any(${[...variantIds]}::text[]) desc`)
    .orderBy('rank', 'desc')
    .orderBy('variantId')
    .limit(most)
    .execute()
}

/** Summaries of all items, what sells most first. */
export async function listItems(ctx: Ctx): Promise<Omit<PlannedItem, 'detail'>[]> {
  return supplyTables(ctx.db)
    .selectFrom('supplyItems')
    .select(['variantId', 'productId', 'rank', 'summary'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy('rank', 'desc')
    .orderBy('variantId')
    .execute()
}

/** What is built up of each item before an event; of items without a build nothing. */
export async function listBuilds(
  ctx: Ctx,
): Promise<{ readonly variantId: string; readonly lines: NonNullable<ItemDetail['build']> }[]> {
  const { rows } = await sql<{ variantId: string; lines: NonNullable<ItemDetail['build']> }>`
    select variant_id, detail->'build' as lines from supply_items
    where shop_id = ${ctx.shop.id} and detail->'build' is not null order by rank desc, variant_id`.execute(ctx.db)
  return rows
}

/** Days of made forecasts that are kept, to be compared with what was sold. */
export const KEPT_FORECAST_DAYS = 60

/** Keeps what was forecast today, and forgets what is too old. @param means units by day ahead */
export async function saveForecasts(
  ctx: Ctx,
  madeOn: string,
  oldest: string,
  forecasts: readonly { readonly variantId: string; readonly means: readonly number[] }[],
): Promise<void> {
  await bulkInsert(
    ctx.db,
    'forecasts',
    { shop_id: 'text', variant_id: 'text', made_on: 'text', means: 'jsonb' },
    forecasts.map(({ variantId, means }) => ({
      shop_id: ctx.shop.id,
      variant_id: variantId,
      made_on: madeOn,
      means,
    })),
    sql`(shop_id, made_on, variant_id) do update set means = excluded.means`,
  )
  await supplyTables(ctx.db)
    .deleteFrom('forecasts')
    .where('shopId', '=', ctx.shop.id)
    .where('madeOn', '<', oldest)
    .execute()
}

/** Forecasts of the newest day up to `latest`, by variant; empty when none is that old. */
export async function forecastsMadeBy(
  ctx: Ctx,
  latest: string,
): Promise<{ readonly madeOn: string; readonly means: ReadonlyMap<string, readonly number[]> } | undefined> {
  const day = await supplyTables(ctx.db)
    .selectFrom('forecasts')
    .select((eb) => eb.fn.max('madeOn').as('madeOn'))
    .where('shopId', '=', ctx.shop.id)
    .where('madeOn', '<=', latest)
    .executeTakeFirst()
  if (!day?.madeOn) return undefined
  const rows = await supplyTables(ctx.db)
    .selectFrom('forecasts')
    .select(['variantId', 'means'])
    .where('shopId', '=', ctx.shop.id)
    .where('madeOn', '=', day.madeOn)
    .execute()
  return { madeOn: day.madeOn, means: new Map(rows.map((row) => [row.variantId, row.means])) }
}
