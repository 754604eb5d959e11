import type { Lang, LocalizedText } from '@qianmian/kernel'
import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Location, Shop, ShopSettings } from './types.ts'

export const SHOP_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0002-shops',
    `
create table shops (
  id text primary key,
  slug text not null unique,
  name jsonb not null,
  currency text not null,
  locales jsonb not null,
  time_zone text not null,
  version bigint not null default 1,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create table locations (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  code text not null,
  name jsonb not null,
  position int not null default 0,
  unique (shop_id, code)
);`,
  ),
]

type ShopTables = {
  shops: {
    id: string
    slug: string
    name: LocalizedText
    currency: string
    locales: Lang[]
    timeZone: string
    version: number
    settings: ShopSettings
    createdAt: Date
  }
  locations: { id: string; shopId: string; code: string; name: LocalizedText; position: number }
}

const tables = (db: Database) => db.withTables<ShopTables>()

const toShop = (row: Selectable<ShopTables['shops']>): Shop => ({ ...row, version: Number(row.version) })

/** All shops of the installation, oldest first. The first is the one that answers at `/`. */
export async function listShops(db: Database): Promise<Shop[]> {
  return (await tables(db).selectFrom('shops').selectAll().orderBy('createdAt').orderBy('id').execute()).map(toShop)
}

export async function findShop(db: Database, slug: string): Promise<Shop | undefined> {
  const row = await tables(db).selectFrom('shops').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && toShop(row)
}

export async function getShop(ctx: Ctx): Promise<Shop> {
  return toShop(
    await tables(ctx.db).selectFrom('shops').selectAll().where('id', '=', ctx.shop.id).executeTakeFirstOrThrow(),
  )
}

/**
 * The shop, held until the transaction ends. `share` for work that must not see the currency change, `update` for who
 * changes it.
 */
export async function lockShop(ctx: Ctx, strength: 'share' | 'update'): Promise<Shop> {
  const query = tables(ctx.db).selectFrom('shops').selectAll().where('id', '=', ctx.shop.id)
  return toShop(await (strength === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirstOrThrow())
}

export async function insertShop(
  db: Database,
  shop: Pick<Shop, 'id' | 'slug' | 'name' | 'currency' | 'locales' | 'timeZone' | 'settings'>,
): Promise<void> {
  await tables(db)
    .insertInto('shops')
    .values({
      ...shop,
      name: json(shop.name),
      locales: json([...shop.locales]),
      settings: json(shop.settings),
      version: 1,
      createdAt: new Date(),
    })
    .execute()
}

/** Marks that something visible to shoppers changed. Call it in the transaction of the change. */
export async function bumpVersion(ctx: Ctx): Promise<void> {
  await sql`update shops set version = version + 1 where id = ${ctx.shop.id}`.execute(ctx.db)
}

const DEFAULT_UNDO_DAYS = 30

/** How long an approval can be taken back, in days. */
export const undoDaysOf = (settings: ShopSettings): number => settings.undoDays ?? DEFAULT_UNDO_DAYS

/** Changes what the shop is called, where its day begins, what it charges in, and its settings. */
export async function updateShop(
  ctx: Ctx,
  { name, currency, timeZone, settings }: Pick<Shop, 'name' | 'currency' | 'timeZone' | 'settings'>,
): Promise<void> {
  await tables(ctx.db)
    .updateTable('shops')
    .set({ name: json(name), currency, timeZone, settings: json(settings) })
    .where('id', '=', ctx.shop.id)
    .execute()
  await bumpVersion(ctx)
}

export async function listLocations(ctx: Ctx): Promise<Location[]> {
  return tables(ctx.db)
    .selectFrom('locations')
    .select(['id', 'code', 'name', 'position'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy('position')
    .execute()
}

/** The location with this code, made when it is missing: files bring warehouses that nobody has typed in. */
export async function ensureLocation(
  ctx: Ctx,
  id: string,
  code: string,
  name: LocalizedText,
  position = 0,
): Promise<string> {
  const row = await tables(ctx.db)
    .insertInto('locations')
    .values({ id, shopId: ctx.shop.id, code, name: json(name), position })
    .onConflict((conflict) => conflict.columns(['shopId', 'code']).doUpdateSet({ code }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
