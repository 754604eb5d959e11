import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const PREFERENCE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0081-preferences',
    `
create table preference_observations (
  seq bigint generated always as identity primary key,
  shop_id text not null references shops(id) on delete cascade,
  brand_id text,
  product_id text not null references products(id) on delete cascade,
  kind text not null,
  source text not null,
  better jsonb not null,
  worse jsonb,
  proposal_id text,
  created_at timestamptz not null default now()
);
create index preference_shop on preference_observations (shop_id, seq);
create index preference_proposal on preference_observations (shop_id, proposal_id) where proposal_id is not null;
create table preference_switches (
  shop_id text primary key references shops(id) on delete cascade,
  is_on boolean not null
);`,
  ),
]

/** How a text says it, by named parameters. */
export type TextFeatures = Readonly<Record<string, string>>
/** Where a person showed her taste: candidates side by side, an edit, an approval, a text that was sent back. */
export type PreferenceSource = 'voices' | 'compare' | 'edit' | 'approve' | 'reject' | 'rewrite'

/**
 * What a person of the shop showed of her taste. A pick has both sides; an edit has the text after (`better`) and before it
 * (`worse`); a thumb has one side: `better` for up, `worse` for down, with an empty other one.
 */
export interface PreferenceObservation {
  readonly brandId: string | null
  readonly productId: string
  readonly kind: 'pick' | 'edit' | 'thumb-up' | 'thumb-down'
  readonly source: PreferenceSource
  readonly better: TextFeatures
  readonly worse: TextFeatures | null
  /** The decision that it comes from: undone, it goes again. */
  readonly proposalId: string | null
}

type PreferenceTables = {
  preferenceObservations: PreferenceObservation & { shopId: string; createdAt: Date }
  preferenceSwitches: { shopId: string; isOn: boolean }
}

const tables = (db: Database) => db.withTables<PreferenceTables>()
/** More would be refitted with every text and say the same: taste of long ago gives way. */
const MOST = 2000

export async function insertObservations(ctx: Ctx, rows: readonly PreferenceObservation[]): Promise<void> {
  if (rows.length === 0) return
  await tables(ctx.db)
    .insertInto('preferenceObservations')
    .values(
      rows.map((row) => ({
        ...row,
        shopId: ctx.shop.id,
        better: json(row.better),
        worse: json(row.worse),
        createdAt: new Date(ctx.clock.now()),
      })),
    )
    .execute()
}

/** The newest observations in the order in which they came. */
export async function listObservations(ctx: Ctx): Promise<PreferenceObservation[]> {
  const { rows } = await sql<PreferenceObservation>`
    select brand_id, product_id, kind, source, better, worse, proposal_id from (
      select * from preference_observations where shop_id = ${ctx.shop.id} order by seq desc limit ${MOST}
    ) newest order by seq`.execute(ctx.db)
  return rows
}

/** Names what there is to learn from: the same name, the same observations. */
export async function observationsPrint(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ n: number; last: number | null }>`
    select count(*)::int as n, max(seq) as last from preference_observations where shop_id = ${ctx.shop.id}`.execute(
    ctx.db,
  )
  return `${rows[0]?.n ?? 0}/${rows[0]?.last ?? 0}`
}

/** Takes back what a decision taught, because it was undone. */
export async function dropObservations(ctx: Ctx, proposalId: string): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('preferenceObservations')
    .where('shopId', '=', ctx.shop.id)
    .where('proposalId', '=', proposalId)
    .execute()
}

/** Whether taste may steer what is written; on until somebody switches it off. */
export async function isLearningOn(ctx: Ctx): Promise<boolean> {
  const row = await tables(ctx.db)
    .selectFrom('preferenceSwitches')
    .select('isOn')
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirst()
  return row?.isOn ?? true
}

export async function switchLearning(ctx: Ctx, isOn: boolean): Promise<void> {
  await tables(ctx.db)
    .insertInto('preferenceSwitches')
    .values({ shopId: ctx.shop.id, isOn })
    .onConflict((conflict) => conflict.column('shopId').doUpdateSet({ isOn }))
    .execute()
}
