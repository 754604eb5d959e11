import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
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
]

/** Books one call, answered or not: tokens were paid for either way. */
export async function bookCall(ctx: Ctx, usage: ModelUsage, outcome: string, runId: string | undefined): Promise<void> {
  await sql`
    insert into model_calls (shop_id, run_id, provider, model, outcome, input_tokens, cached_tokens, output_tokens, cost_micros, price_table, wall_ms, at)
    values (${ctx.shop.id}, ${runId ?? null}, ${usage.provider}, ${usage.model}, ${outcome}, ${usage.inputTokens}, ${usage.cachedTokens}, ${usage.outputTokens},
      ${usage.costMicros}, ${usage.priceTable}, ${Math.round(usage.wallMs)}, ${new Date(ctx.clock.now())})`.execute(
    ctx.db,
  )
}

/** Calls, tokens and money of a shop since midnight UTC. */
export async function spentToday(
  ctx: Ctx,
): Promise<{ calls: number; inputTokens: number; outputTokens: number; costMicros: number }> {
  const midnight = new Date(ctx.clock.now())
  midnight.setUTCHours(0, 0, 0, 0)
  const { rows } = await sql<{ calls: number; input: number; output: number; cost: number }>`
    select count(*)::int as calls, coalesce(sum(input_tokens), 0)::bigint as input, coalesce(sum(output_tokens), 0)::bigint as output,
      coalesce(sum(cost_micros), 0)::bigint as cost
    from model_calls where shop_id = ${ctx.shop.id} and at >= ${midnight}`.execute(ctx.db)
  const row = rows[0]
  return {
    calls: row?.calls ?? 0,
    inputTokens: Number(row?.input ?? 0),
    outputTokens: Number(row?.output ?? 0),
    costMicros: Number(row?.cost ?? 0),
  }
}
