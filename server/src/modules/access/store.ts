import { newId } from '@qianmian/kernel'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const ACCESS_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0125-access-log',
    `
create table access_log (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  purpose text not null,
  object_type text not null,
  object_ids jsonb not null
);
create index access_log_shop on access_log (shop_id, at desc);
create index access_log_objects on access_log using gin (object_ids);`,
  ),
]

/** Somebody saw personal data uncovered: who, when, what for, of which things. */
export interface AccessRow {
  readonly at: Date
  readonly actor: string
  readonly actorName: string
  readonly purpose: string
  readonly objectType: string
  readonly objectIds: readonly string[]
}

type AccessTables = { accessLog: AccessRow & { id: string; shopId: string } }
const tables = (db: Database) => db.withTables<AccessTables>()

/** Notes that the actor is shown personal data. Nothing is noted of nothing. */
export async function noteAccess(
  ctx: Ctx,
  seen: { readonly purpose: string; readonly objectType: string; readonly objectIds: readonly string[] },
): Promise<void> {
  if (seen.objectIds.length === 0) return
  await tables(ctx.db)
    .insertInto('accessLog')
    .values({
      id: newId('acc', ctx.clock, ctx.randomBytes),
      shopId: ctx.shop.id,
      at: new Date(ctx.clock.now()),
      actor: actorName(ctx.actor),
      actorName: ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor),
      purpose: seen.purpose,
      objectType: seen.objectType,
      objectIds: json(seen.objectIds),
    })
    .execute()
}

/** Who saw a thing, newest first. */
export async function accessesOf(ctx: Ctx, objectId: string, limit = 50): Promise<AccessRow[]> {
  return tables(ctx.db)
    .selectFrom('accessLog')
    .select(['at', 'actor', 'actorName', 'purpose', 'objectType', 'objectIds'])
    .where('shopId', '=', ctx.shop.id)
    .where('objectIds', '@>', json([objectId]))
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}
