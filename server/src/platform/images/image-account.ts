import { sql } from 'kysely'
import { type Ctx, inTransaction } from '../ctx.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'
import type { ImageUsage } from './image-models.ts'

export const IMAGE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0032-image-calls',
    `
create table image_calls (
  seq bigint generated always as identity primary key,
  shop_id text not null,
  run_id text,
  provider text not null,
  model text not null,
  outcome text not null,
  cost_micros bigint not null,
  wall_ms int not null,
  at timestamptz not null
);
create index image_calls_day on image_calls (shop_id, at);`,
  ),
]

/** Limits of a shop for one day (UTC). */
export interface ImageLimits {
  readonly budgetMicros: number
  readonly mostPictures: number
}

/**
 * Books a picture before it is asked for, unless the day's money or number is used up. Reservations of a shop are made one
 * after the other, in whatever process. One that nobody settles, because its process was killed, stays booked.
 * @returns the number of the reservation, or undefined when a limit does not hold
 */
export async function reservePicture(
  ctx: Ctx,
  usage: ImageUsage,
  limits: ImageLimits,
  runId: string | undefined,
): Promise<number | undefined> {
  return inTransaction(ctx, async (ctx) => {
    await sql`select pg_advisory_xact_lock(710433, hashtext(${ctx.shop.id}))`.execute(ctx.db)
    const { pictures, costMicros } = await picturesToday(ctx)
    if (pictures >= limits.mostPictures || costMicros + usage.costMicros > limits.budgetMicros) return undefined
    const { rows } = await sql<{ seq: number }>`
      insert into image_calls (shop_id, run_id, provider, model, outcome, cost_micros, wall_ms, at)
      values (${ctx.shop.id}, ${runId ?? null}, ${usage.provider}, ${usage.model}, 'reserved', ${usage.costMicros}, 0,
        ${new Date(ctx.clock.now())})
      returning seq`.execute(ctx.db)
    return Number(rows[0]?.seq)
  })
}

/** How a call ended: `unclear` when the caller left before it was known, and the provider may have drawn and charged. */
export type ImageOutcome = 'drawn' | 'failed' | 'unclear'

/** Settles a reservation: what failed for certain costs nothing, everything else what was booked. */
export async function settlePicture(ctx: Ctx, seq: number, outcome: ImageOutcome, wallMs: number): Promise<void> {
  await sql`
    update image_calls set outcome = ${outcome}, wall_ms = ${Math.round(wallMs)},
      cost_micros = case when ${outcome} = 'failed' then 0 else cost_micros end
    where shop_id = ${ctx.shop.id} and seq = ${seq}`.execute(ctx.db)
}

/** Pictures drawn or under way, and their money, of a shop since midnight UTC. */
export async function picturesToday(ctx: Ctx): Promise<{ pictures: number; costMicros: number }> {
  const midnight = new Date(ctx.clock.now())
  midnight.setUTCHours(0, 0, 0, 0)
  const { rows } = await sql<{ pictures: number; cost: number }>`
    select count(*) filter (where outcome <> 'failed')::int as pictures, coalesce(sum(cost_micros), 0)::bigint as cost
    from image_calls where shop_id = ${ctx.shop.id} and at >= ${midnight}`.execute(ctx.db)
  return { pictures: rows[0]?.pictures ?? 0, costMicros: Number(rows[0]?.cost ?? 0) }
}
