import { type RawBuilder, sql } from 'kysely'
import { type Ctx, inTransaction } from '../ctx.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'
import type { ModelUsage } from './text-models.ts'

export const MODEL_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0012-model-calls',
    `
create table model_calls (
  seq bigint generated always as identity primary key,
  shop_id text not null,
  run_id text,
  provider text not null,
  model text not null,
  outcome text not null,
  input_tokens int not null,
  cached_tokens int not null,
  output_tokens int not null,
  cost_micros bigint not null,
  price_table text not null,
  wall_ms int not null,
  at timestamptz not null
);
create index model_calls_day on model_calls (shop_id, at);`,
  ),
  sqlMigration(
    '0024-model-calls-run',
    'create index model_calls_run on model_calls (shop_id, run_id) where run_id is not null;',
  ),
]

/** How a call ended. `reserved` while it is under way, and for good when the process was killed meanwhile. */
export type CallOutcome = 'reserved' | 'answered' | 'failed'

/**
 * Books what a call may cost at most before it is made, unless the day's budget would not hold. One shop's reservations
 * are made one after the other, in whatever process: calls at once cannot overspend together. A reservation that nobody
 * settles, because its process was killed, stays booked: the provider may have been paid.
 * @returns the number of the reservation, or undefined when the budget does not hold
 */
export async function reserveCall(
  ctx: Ctx,
  expected: ModelUsage,
  budgetMicros: number,
  runId: string | undefined,
): Promise<number | undefined> {
  return inTransaction(ctx, async (ctx) => {
    await sql`select pg_advisory_xact_lock(710432, hashtext(${ctx.shop.id}))`.execute(ctx.db)
    const { costMicros } = await spentToday(ctx)
    if (costMicros + expected.costMicros > budgetMicros) return undefined
    const { rows } = await sql<{ seq: number }>`
      insert into model_calls (shop_id, run_id, provider, model, outcome, input_tokens, cached_tokens, output_tokens, cost_micros, price_table, wall_ms, at)
      values (${ctx.shop.id}, ${runId ?? null}, ${expected.provider}, ${expected.model}, 'reserved', 0, 0, 0,
        ${expected.costMicros}, ${expected.priceTable}, 0, ${new Date(ctx.clock.now())})
      returning seq`.execute(ctx.db)
    return Number(rows[0]?.seq)
  })
}

/** Puts what a call really took in the place of its reservation, answered or not: tokens were paid for either way. */
export async function settleCall(
  ctx: Ctx,
  reservation: number,
  usage: ModelUsage,
  outcome: Exclude<CallOutcome, 'reserved'>,
): Promise<void> {
  await sql`
    update model_calls set outcome = ${outcome}, input_tokens = ${usage.inputTokens}, cached_tokens = ${usage.cachedTokens},
      output_tokens = ${usage.outputTokens}, cost_micros = ${usage.costMicros}, price_table = ${usage.priceTable}, wall_ms = ${Math.round(usage.wallMs)}
    where shop_id = ${ctx.shop.id} and seq = ${reservation}`.execute(ctx.db)
}

/** Takes a reservation back whose call was not made. */
export async function dropReservation(ctx: Ctx, reservation: number): Promise<void> {
  await sql`delete from model_calls where shop_id = ${ctx.shop.id} and seq = ${reservation} and outcome = 'reserved'`.execute(
    ctx.db,
  )
}

export interface Spent {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Millionths of a US dollar. */
  readonly costMicros: number
}

/** Calls that ended, their tokens, and money spent or reserved, of a shop since midnight UTC. */
export async function spentToday(ctx: Ctx): Promise<Spent> {
  const midnight = new Date(ctx.clock.now())
  midnight.setUTCHours(0, 0, 0, 0)
  return spent(ctx, sql`at >= ${midnight}`)
}

/** Calls, tokens and money of one run, from its start. */
export async function spentOnRun(ctx: Ctx, runId: string): Promise<Spent> {
  return spent(ctx, sql`run_id = ${runId}`)
}

async function spent(ctx: Ctx, condition: RawBuilder<unknown>): Promise<Spent> {
  const { rows } = await sql<{ calls: number; input: number; output: number; cost: number }>`
    select count(*) filter (where outcome <> 'reserved')::int as calls, coalesce(sum(input_tokens), 0)::bigint as input,
      coalesce(sum(output_tokens), 0)::bigint as output, coalesce(sum(cost_micros), 0)::bigint as cost
    from model_calls where shop_id = ${ctx.shop.id} and ${condition}`.execute(ctx.db)
  const row = rows[0]
  return {
    calls: row?.calls ?? 0,
    inputTokens: Number(row?.input ?? 0),
    outputTokens: Number(row?.output ?? 0),
    costMicros: Number(row?.cost ?? 0),
  }
}
