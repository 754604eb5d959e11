import type { BrandProfile, BrandStrategy, LocalizedText } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import { BRAND_VOICE_MIGRATIONS } from './voice-migrations.ts'

export const BRAND_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0004-brands',
    `
create table brands (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  handle text not null,
  name jsonb not null,
  strategy text not null,
  promise jsonb not null default '{}',
  story jsonb not null default '{}',
  palette jsonb not null default '[]',
  words jsonb not null default '{"prefer":[],"avoid":[],"ban":[]}',
  samples jsonb not null default '{"zh":[],"en":[]}',
  updated_at timestamptz not null default now(),
  unique (shop_id, handle)
);`,
  ),
  ...BRAND_VOICE_MIGRATIONS,
]

export interface Brand extends Required<BrandProfile> {
  readonly handle: string
  /** Who the brand is, in two or three sentences. */
  readonly story: LocalizedText
  /** Texts in the brand's own voice, by language. */
  readonly samples: { readonly zh: readonly string[]; readonly en: readonly string[] }
}

type BrandTables = {
  brands: {
    id: string
    shopId: string
    handle: string
    name: LocalizedText
    strategy: BrandStrategy
    promise: LocalizedText
    story: LocalizedText
    palette: string[]
    words: { prefer: string[]; avoid: string[]; ban: string[] }
    samples: { zh: string[]; en: string[] }
    updatedAt: Date
  }
}

const tables = (db: Database) => db.withTables<BrandTables>()
const COLUMNS = ['id', 'handle', 'name', 'strategy', 'promise', 'story', 'palette', 'words', 'samples'] as const

export async function listBrands(ctx: Pick<Ctx, 'db' | 'shop'>): Promise<Brand[]> {
  return tables(ctx.db)
    .selectFrom('brands')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('handle')
    .execute()
}

export async function findBrand(ctx: Ctx, key: { id: string } | { handle: string }): Promise<Brand | undefined> {
  const query = tables(ctx.db).selectFrom('brands').select(COLUMNS).where('shopId', '=', ctx.shop.id)
  return ('id' in key ? query.where('id', '=', key.id) : query.where('handle', '=', key.handle)).executeTakeFirst()
}

/** Inserts a brand, or replaces the one with the same handle. @returns the id that is in force */
export async function saveBrand(ctx: Ctx, brand: Brand): Promise<string> {
  const values = {
    handle: brand.handle,
    name: json(brand.name),
    strategy: brand.strategy,
    promise: json(brand.promise),
    story: json(brand.story),
    palette: json([...brand.palette]),
    words: json({ prefer: [...brand.words.prefer], avoid: [...brand.words.avoid], ban: [...brand.words.ban] }),
    samples: json({ zh: [...brand.samples.zh], en: [...brand.samples.en] }),
    updatedAt: new Date(ctx.clock.now()),
  }
  const row = await tables(ctx.db)
    .insertInto('brands')
    .values({ id: brand.id, shopId: ctx.shop.id, ...values })
    .onConflict((conflict) => conflict.columns(['shopId', 'handle']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Changes the words that a brand likes, avoids and bans. @returns the brand before and after, undefined when there is none */
export async function saveWords(
  ctx: Ctx,
  id: string,
  words: Brand['words'],
): Promise<{ before: Brand; after: Brand } | undefined> {
  const before = await findBrand(ctx, { id })
  if (!before) return undefined
  await tables(ctx.db)
    .updateTable('brands')
    .set({
      words: json({ prefer: [...words.prefer], avoid: [...words.avoid], ban: [...words.ban] }),
      updatedAt: new Date(ctx.clock.now()),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
  return { before, after: { ...before, words } }
}
