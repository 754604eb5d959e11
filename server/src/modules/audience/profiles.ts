import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const PROFILE_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0060-profiles',
    `
create table profiles (
  shop_id text not null references shops(id) on delete cascade,
  visitor text not null,
  profile text not null,
  seen jsonb not null default '{}',
  manner text,
  updated_at timestamptz not null default now(),
  primary key (shop_id, visitor)
);
create index profiles_age on profiles (updated_at);`,
  ),
]

/** What a shop keeps of a person who agreed: the interest profile as text, how often each product was shown or seen, what she said of herself. */
export interface ProfileRow {
  readonly visitor: string
  /** Written by `writeProfile` of the engine. */
  readonly profile: string
  /** How often a product was shown or looked at, by its id. */
  readonly seen: Readonly<Record<string, number>>
  /** How she wants pages to be, if she said so. */
  readonly manner: string | null
}

/** The kept profile of a person, if there is one. */
export async function findProfile(ctx: Ctx, visitor: string): Promise<ProfileRow | undefined> {
  const { rows } = await sql<ProfileRow>`
    select visitor, profile, seen, manner from profiles where shop_id = ${ctx.shop.id} and visitor = ${visitor}`.execute(
    ctx.db,
  )
  return rows[0]
}

/** Profiles of several people in one round trip. */
export async function findProfiles(ctx: Ctx, visitors: readonly string[]): Promise<readonly ProfileRow[]> {
  if (visitors.length === 0) return []
  const { rows } = await sql<ProfileRow>`
    select visitor, profile, seen, manner from profiles
    where shop_id = ${ctx.shop.id} and visitor = any(${sql.val([...visitors])}::text[])`.execute(ctx.db)
  return rows
}

/** Keeps profiles as they are now, all in one statement. */
export async function saveProfiles(ctx: Ctx, rows: readonly ProfileRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into profiles (shop_id, visitor, profile, seen, manner, updated_at)
    select ${ctx.shop.id}, r->>'visitor', r->>'profile', r->'seen', r->>'manner', ${new Date(ctx.clock.now())}
    from jsonb_array_elements(cast(${JSON.stringify(rows)}::text as jsonb)) r
    on conflict (shop_id, visitor) do update set
      profile = excluded.profile, seen = excluded.seen, manner = excluded.manner, updated_at = excluded.updated_at`.execute(
    ctx.db,
  )
}

/**
 * Erases a person: her profile goes, and her events lose her id and her session, so that nothing leads back to her. What is
 * left counts a look at a product, by nobody.
 * @returns how many events were made nameless
 */
export async function erasePerson(ctx: Ctx, visitor: string): Promise<number> {
  await sql`delete from profiles where shop_id = ${ctx.shop.id} and visitor = ${visitor}`.execute(ctx.db)
  const result = await sql`
    update events set data = data - 'visitor' - 'session' - 'query' - 'referrer'
    where shop_id = ${ctx.shop.id} and type like 'shopper.%' and data->>'visitor' = ${visitor}`.execute(ctx.db)
  return Number(result.numAffectedRows ?? 0)
}

/** The events that are on record under a person's id, newest first. */
export async function eventsOfPerson(
  ctx: Ctx,
  visitor: string,
  most: number,
): Promise<readonly { readonly type: string; readonly occurredAt: Date; readonly data: Record<string, unknown> }[]> {
  const { rows } = await sql<{ type: string; occurredAt: Date; data: Record<string, unknown> }>`
    select type, occurred_at, data from events
    where shop_id = ${ctx.shop.id} and type like 'shopper.%' and data->>'visitor' = ${visitor}
    order by seq desc limit ${most}`.execute(ctx.db)
  return rows
}

/** Profiles that nobody came back to are forgotten. @returns how many */
export async function forgetOldProfiles(ctx: Ctx, before: Date): Promise<number> {
  const result = await sql`delete from profiles where shop_id = ${ctx.shop.id} and updated_at < ${before}`.execute(
    ctx.db,
  )
  return Number(result.numAffectedRows ?? 0)
}
