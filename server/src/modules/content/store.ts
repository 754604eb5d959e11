import type { GateResult, GateStatus, ListingText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { ListingPack, PosterRef, Provenance, Publication } from './types.ts'

export const CONTENT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0006-content',
    `
create table listing_packs (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  product_id text not null references products(id) on delete cascade,
  run_id text,
  parent_id text,
  zh jsonb not null,
  en jsonb not null,
  posters jsonb not null default '[]',
  gates jsonb not null,
  status text not null,
  provenance jsonb not null,
  created_at timestamptz not null default now()
);
create index listing_packs_product on listing_packs (shop_id, product_id, created_at desc);
create unique index listing_packs_run on listing_packs (run_id, product_id) where run_id is not null and parent_id is null;
create table publications (
  product_id text primary key references products(id) on delete cascade,
  shop_id text not null,
  pack_id text not null references listing_packs(id),
  proposal_id text not null,
  published_at timestamptz not null default now()
);`,
  ),
  sqlMigration('0018-publications-shop', 'create index publications_shop on publications (shop_id);'),
  sqlMigration('0023-packs-newest', 'create index listing_packs_newest on listing_packs (shop_id, created_at desc);'),
]

type ContentTables = {
  listingPacks: {
    id: string
    shopId: string
    productId: string
    runId: string | null
    parentId: string | null
    zh: ListingText
    en: ListingText
    posters: readonly PosterRef[]
    gates: readonly GateResult[]
    status: GateStatus
    provenance: Provenance
    createdAt: Date
  }
  publications: { productId: string; shopId: string; packId: string; proposalId: string; publishedAt: Date }
}

const tables = (db: Database) => db.withTables<ContentTables>()
const PACK = [
  'id',
  'productId',
  'runId',
  'parentId',
  'zh',
  'en',
  'posters',
  'gates',
  'status',
  'provenance',
  'createdAt',
] as const

/** Keeps a pack. A run that is continued after a crash finds its pack already there and changes nothing. @returns false then */
export async function insertPack(ctx: Ctx, pack: ListingPack): Promise<boolean> {
  const result = await tables(ctx.db)
    .insertInto('listingPacks')
    .values({
      ...pack,
      shopId: ctx.shop.id,
      zh: json(pack.zh),
      en: json(pack.en),
      posters: json([...pack.posters]),
      gates: json([...pack.gates]),
      provenance: json(pack.provenance),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function findPack(ctx: Ctx, id: string): Promise<ListingPack | undefined> {
  return tables(ctx.db)
    .selectFrom('listingPacks')
    .select(PACK)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function findPacks(ctx: Ctx, ids: readonly string[]): Promise<ListingPack[]> {
  if (ids.length === 0) return []
  return tables(ctx.db)
    .selectFrom('listingPacks')
    .select(PACK)
    .where('shopId', '=', ctx.shop.id)
    .where('id', 'in', [...ids])
    .execute()
}

/** A product's packs, newest first. */
export async function packHistory(ctx: Ctx, productId: string): Promise<ListingPack[]> {
  return tables(ctx.db)
    .selectFrom('listingPacks')
    .select(PACK)
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute()
}

/** What the newest texts of other products of the same category were made of, newest first. */
export async function toldFrames(
  ctx: Ctx,
  product: { readonly id: string; readonly category: string },
  most: number,
): Promise<NonNullable<ListingPack['provenance']['frames']>[]> {
  const { rows } = await sql<{ frames: NonNullable<ListingPack['provenance']['frames']> }>`
    select l.provenance -> 'frames' as frames
    from listing_packs l join products p on p.id = l.product_id
    where l.shop_id = ${ctx.shop.id} and p.category = ${product.category} and p.id <> ${product.id}
      and l.provenance ? 'frames'
    order by l.created_at desc limit ${most}`.execute(ctx.db)
  return rows.map((row) => row.frames)
}

/** How often each frame of the lexicon stands in the descriptions that the shop shows now, by language and print. */
export async function publishedFrames(ctx: Ctx): Promise<{ lang: 'zh' | 'en'; print: number; uses: number }[]> {
  const { rows } = await sql<{ lang: 'zh' | 'en'; print: string; uses: number }>`
    select l.key as lang, f.value as print, count(*)::int as uses
    from publications p join listing_packs k on k.id = p.pack_id,
      lateral jsonb_each(coalesce(k.provenance -> 'frames', '{}'::jsonb)) l,
      lateral jsonb_array_elements_text(l.value) f
    where p.shop_id = ${ctx.shop.id} group by l.key, f.value`.execute(ctx.db)
  return rows.map((row) => ({ ...row, print: Number(row.print) }))
}

/** The newest packs of the shop, for the assets page. */
export async function recentPacks(ctx: Ctx, page: { limit: number; offset: number }): Promise<ListingPack[]> {
  return tables(ctx.db)
    .selectFrom('listingPacks')
    .select(PACK)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** Packs written since a moment, how many of them the gates passed, and how many facts they cite. */
export async function writtenPacks(ctx: Ctx, since: Date): Promise<{ written: number; passed: number; facts: number }> {
  const { rows } = await sql<{ written: number; passed: number; facts: number }>`
    select count(*)::int as written, (count(*) filter (where status = 'pass'))::int as passed,
      coalesce(sum(jsonb_array_length(provenance -> 'factIds')), 0)::int as facts
    from listing_packs where shop_id = ${ctx.shop.id} and created_at >= ${since}`.execute(ctx.db)
  return rows[0] ?? { written: 0, passed: 0, facts: 0 }
}

/** How many products show a pack of their own. */
export async function countPublished(ctx: Ctx): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('publications')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirstOrThrow()
  return row.n
}

export async function publishedPacks(
  ctx: Ctx,
  productIds?: readonly string[],
): Promise<(ListingPack & { publishedAt: Date })[]> {
  let query = tables(ctx.db)
    .selectFrom('publications')
    .innerJoin('listingPacks', 'listingPacks.id', 'publications.packId')
    .select(PACK.map((column) => `listingPacks.${column}` as const))
    .select('publications.publishedAt')
    .where('publications.shopId', '=', ctx.shop.id)
  if (productIds) query = query.where('publications.productId', 'in', [...productIds])
  return query.execute()
}

/** Products that show a generated text, in the order of their ids. */
export async function publishedProductIds(ctx: Ctx): Promise<string[]> {
  const rows = await tables(ctx.db)
    .selectFrom('publications')
    .select('productId')
    .where('shopId', '=', ctx.shop.id)
    .orderBy('productId')
    .execute()
  return rows.map(({ productId }) => productId)
}

export async function findPublication(ctx: Ctx, productId: string): Promise<Publication | undefined> {
  return tables(ctx.db)
    .selectFrom('publications')
    .select(['productId', 'packId', 'proposalId', 'publishedAt'])
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .executeTakeFirst()
}

/** Shows this pack from now on. @returns what was shown before */
export async function publish(
  ctx: Ctx,
  publication: Omit<Publication, 'publishedAt'>,
): Promise<Publication | undefined> {
  const before = await findPublication(ctx, publication.productId)
  const values = {
    packId: publication.packId,
    proposalId: publication.proposalId,
    publishedAt: new Date(ctx.clock.now()),
  }
  await tables(ctx.db)
    .insertInto('publications')
    .values({ productId: publication.productId, shopId: ctx.shop.id, ...values })
    .onConflict((conflict) => conflict.column('productId').doUpdateSet(values))
    .execute()
  return before
}

/** Takes a product's generated texts off the shop. */
export async function unpublish(ctx: Ctx, productId: string): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('publications')
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .execute()
}
