import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const SIMULATION_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0058-simulations',
    `
create table simulations (
  shop_id text not null references shops(id) on delete cascade,
  seed text not null,
  run text not null,
  shoppers integer not null,
  days integer not null,
  to_at timestamptz not null,
  state text not null,
  share double precision not null default 0,
  people integer not null default 0,
  events integer not null default 0,
  decisions integer not null default 0,
  started_at timestamptz not null,
  primary key (shop_id, seed)
)`,
  ),
]

export type SimulationState = 'running' | 'done' | 'cancelled' | 'failed'

/** One world of made-up shoppers that a shop has, or had before somebody stopped it. */
export interface Simulation {
  readonly seed: string
  /** What the ids of its sessions and events begin with. */
  readonly run: string
  readonly shoppers: number
  readonly days: number
  /** When its days end: the same for every run that goes on with it. */
  readonly toAt: Date
  readonly state: SimulationState
  readonly share: number
  readonly people: number
  readonly events: number
  readonly decisions: number
  readonly startedAt: Date
}

const tables = (db: Database) => db.withTables<{ simulations: Simulation & { shopId: string } }>()
const COLUMNS = [
  'seed',
  'run',
  'shoppers',
  'days',
  'toAt',
  'state',
  'share',
  'people',
  'events',
  'decisions',
  'startedAt',
] as const

export async function findSimulation(ctx: Ctx, seed: string): Promise<Simulation | undefined> {
  return tables(ctx.db)
    .selectFrom('simulations')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('seed', '=', seed)
    .executeTakeFirst()
}

/** The one that was started last. */
export async function newestSimulation(ctx: Ctx): Promise<Simulation | undefined> {
  return tables(ctx.db)
    .selectFrom('simulations')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Begins a simulation, or goes on with the one of that seed. */
export async function beginSimulation(
  ctx: Ctx,
  simulation: Pick<Simulation, 'seed' | 'run' | 'shoppers' | 'days' | 'toAt'>,
): Promise<void> {
  await tables(ctx.db)
    .insertInto('simulations')
    .values({
      ...simulation,
      shopId: ctx.shop.id,
      state: 'running',
      share: 0,
      people: 0,
      events: 0,
      decisions: 0,
      startedAt: new Date(ctx.clock.now()),
    })
    .onConflict((conflict) =>
      conflict.columns(['shopId', 'seed']).doUpdateSet({
        state: 'running',
        share: 0,
        shoppers: simulation.shoppers,
        startedAt: new Date(ctx.clock.now()),
      }),
    )
    .execute()
}

/**
 * Notes how far it is and what is being added.
 * @returns its state, by which it goes on or stops; `gone` when everything simulated was taken away meanwhile
 */
export async function tellSimulation(
  ctx: Ctx,
  seed: string,
  told: { readonly share: number; readonly people: number; readonly events: number; readonly decisions: number },
): Promise<SimulationState | 'gone'> {
  const row = await tables(ctx.db)
    .updateTable('simulations')
    .set((column) => ({
      share: told.share,
      people: told.people,
      events: column('events', '+', told.events),
      decisions: column('decisions', '+', told.decisions),
    }))
    .where('shopId', '=', ctx.shop.id)
    .where('seed', '=', seed)
    .returning('state')
    .executeTakeFirst()
  return row?.state ?? 'gone'
}

/** Ends those that run. @returns how many did */
export async function endSimulations(
  ctx: Ctx,
  state: Exclude<SimulationState, 'running'>,
  seed?: string,
): Promise<number> {
  let query = tables(ctx.db)
    .updateTable('simulations')
    .set({ state })
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', 'running')
  if (seed !== undefined) query = query.where('seed', '=', seed)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

export async function forgetSimulations(ctx: Ctx): Promise<void> {
  await tables(ctx.db).deleteFrom('simulations').where('shopId', '=', ctx.shop.id).execute()
}

/** Those that a killed process left in the middle, over all shops. */
export async function unfinishedSimulations(db: Database): Promise<{ shopId: string; seed: string }[]> {
  return tables(db).selectFrom('simulations').select(['shopId', 'seed']).where('state', '=', 'running').execute()
}

/** Sessions of a run that the log holds already. */
export async function writtenSessions(ctx: Ctx, run: string): Promise<Set<string>> {
  const { rows } = await sql<{ session: string }>`
    select distinct data->>'session' as session from events
    where shop_id = ${ctx.shop.id} and id >= ${`${run}-`} and id < ${`${run}.`} and type = 'shopper.view'`.execute(
    ctx.db,
  )
  return new Set(rows.map((row) => row.session))
}

/** Takes every made-up shopper's events out of the log. @returns how many there were */
export async function removeSimulatedEvents(ctx: Ctx): Promise<number> {
  const result = await sql`
    delete from events where shop_id = ${ctx.shop.id} and data->>'simulated' = 'true'`.execute(ctx.db)
  return Number(result.numAffectedRows ?? 0)
}
