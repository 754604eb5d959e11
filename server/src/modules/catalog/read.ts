import { type Expression, type SqlBool, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { profileOfImport } from './source-profile.ts'
import { catalogTables } from './tables.ts'
import type { Product, ProductDetail, ProductPicture, StoredFact, Variant } from './types.ts'

/** What reading needs of a context: the command line has no more. */
type Reads = Pick<Ctx, 'db' | 'shop'>

const PRODUCT = [
  'id',
  'handle',
  'brandId',
  'brandName',
  'category',
  'productType',
  'name',
  'descriptionHtml',
  'status',
  'tags',
  'options',
  'sizeChart',
  'sourceProfile',
  'extras',
  'version',
  'position',
  'updatedAt',
] as const

/** A published listing goes before a waiting one: it is what shoppers see. */
export type ContentState = 'published' | 'waiting' | 'none'

/** The one definition of a product's content state, so that the filter and the column cannot differ. */
const CONTENT_STATE = sql<ContentState>`case
  when exists (select 1 from publications where publications.product_id = products.id) then 'published'
  when exists (select 1 from proposals where proposals.shop_id = products.shop_id and proposals.status in ('open', 'later')
    and proposals.action->>'productId' = products.id) then 'waiting'
  else 'none' end`

export interface ProductFilter {
  readonly ids?: readonly string[]
  readonly handles?: readonly string[]
  readonly category?: string
  readonly brandId?: string
  readonly status?: Product['status']
  /** What the shop shows of it: a listing, none while a proposal waits, or neither. */
  readonly content?: ContentState
  /** Those that an import made, or brought into the shape of its file. */
  readonly importId?: string
  /** Words found in the names, handle or tags. */
  readonly text?: string
}

/** Products of the shop, in the shop's order. */
export async function listProducts(
  ctx: Reads,
  filter: ProductFilter = {},
  page: { limit: number; offset?: number } = { limit: 100_000 },
): Promise<Product[]> {
  return catalogTables(ctx.db)
    .selectFrom('products')
    .select(PRODUCT)
    .where(where(ctx, filter))
    .orderBy('position')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute()
}

export async function countProducts(ctx: Ctx, filter: ProductFilter = {}): Promise<number> {
  const row = await catalogTables(ctx.db)
    .selectFrom('products')
    .select(sql<number>`count(*)::int`.as('n'))
    .where(where(ctx, filter))
    .executeTakeFirstOrThrow()
  return row.n
}

function where(ctx: Reads, filter: ProductFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`products.shop_id = ${ctx.shop.id}`]
  if (filter.ids)
    parts.push(
      sql<SqlBool>`products.id in (select jsonb_array_elements_text(cast(${JSON.stringify(filter.ids)}::text as jsonb)))`,
    )
  if (filter.handles)
    parts.push(
      sql<SqlBool>`products.handle in (select jsonb_array_elements_text(cast(${JSON.stringify(filter.handles)}::text as jsonb)))`,
    )
  if (filter.category) parts.push(sql<SqlBool>`products.category = ${filter.category}`)
  if (filter.brandId) parts.push(sql<SqlBool>`products.brand_id = ${filter.brandId}`)
  if (filter.status) parts.push(sql<SqlBool>`products.status = ${filter.status}`)
  if (filter.importId) parts.push(sql<SqlBool>`products.source_profile = ${profileOfImport(filter.importId)}`)
  if (filter.content) parts.push(sql<SqlBool>`(${CONTENT_STATE}) = ${filter.content}`)
  for (const word of (filter.text ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(
      sql<SqlBool>`(products.name::text ilike ${like} or products.handle ilike ${like} or products.tags::text ilike ${like})`,
    )
  }
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

/** Everything that hangs on the products with these ids. Four queries, however many there are. */
export async function productDetails(ctx: Reads, products: readonly Product[]): Promise<ProductDetail[]> {
  if (products.length === 0) return []
  const ids = JSON.stringify(products.map((product) => product.id))
  const inProducts = sql<SqlBool>`product_id in (select jsonb_array_elements_text(cast(${ids}::text as jsonb)))`
  const db = catalogTables(ctx.db)
  const variants = await db
    .selectFrom('variants')
    .select([
      'id',
      'productId',
      'sku',
      'barcode',
      'optionValues',
      'priceMinor',
      'compareAtMinor',
      'weightGrams',
      'position',
      'extras',
    ])
    .where(inProducts)
    .orderBy('position')
    .execute()
  const pictures = await db
    .selectFrom('pictures')
    .select([
      'id',
      'productId',
      'mediaHash',
      'sourceUrl',
      'width',
      'height',
      'alt',
      'view',
      'isRender',
      'variantId',
      'position',
      'extras',
    ])
    .where('removedAt', 'is', null)
    .where(inProducts)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const facts = await listFacts(ctx, inProducts)
  const { rows: stock } = await sql<{ variantId: string; locationId: string; onHand: number }>`
    select variant_id, location_id, on_hand from stock
    where shop_id = ${ctx.shop.id} and variant_id in (select id from variants where ${inProducts})`.execute(ctx.db)
  const stockOf = new Map<string, Record<string, number>>()
  for (const row of stock) {
    const levels = stockOf.get(row.variantId) ?? {}
    levels[row.locationId] = row.onHand
    stockOf.set(row.variantId, levels)
  }
  const variantsOf = groupBy(variants, (row) => row.productId)
  const picturesOf = groupBy(pictures, (row) => row.productId)
  const factsOf = groupBy(facts, (row) => row.productId)
  return products.map((product) => {
    const own: Variant[] = variantsOf.get(product.id) ?? []
    const ownPictures: ProductPicture[] = picturesOf.get(product.id) ?? []
    return {
      ...product,
      variants: own,
      pictures: ownPictures,
      facts: factsOf.get(product.id) ?? [],
      stock: Object.fromEntries(own.map((variant) => [variant.id, stockOf.get(variant.id) ?? {}])),
    }
  })
}

export async function findProduct(
  ctx: Reads,
  key: { id: string } | { handle: string },
): Promise<ProductDetail | undefined> {
  const products = await listProducts(ctx, 'id' in key ? { ids: [key.id] } : { handles: [key.handle] }, { limit: 1 })
  return (await productDetails(ctx, products))[0]
}

/** Id of the product with a variant of this SKU, if the shop has one. */
export async function productOfSku(ctx: Reads, sku: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select products.id from variants join products on products.id = variants.product_id
    where products.shop_id = ${ctx.shop.id} and variants.sku = ${sku} limit 1`.execute(ctx.db)
  return rows[0]?.id
}

async function listFacts(ctx: Reads, condition: Expression<SqlBool>): Promise<StoredFact[]> {
  const rows = await catalogTables(ctx.db)
    .selectFrom('facts')
    .select([
      'id',
      'productId',
      'attribute',
      'label',
      'value',
      'claimKind',
      'source',
      'evidence',
      'validFrom',
      'validTo',
      'status',
      'dispute',
      'position',
      'editedBy',
      'editedAt',
    ])
    .where('shopId', '=', ctx.shop.id)
    .where(condition)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    evidence: row.evidence ?? undefined,
    validFrom: row.validFrom ?? undefined,
    validTo: row.validTo ?? undefined,
    editedBy: row.editedBy ?? undefined,
    editedAt: row.editedAt ?? undefined,
  }))
}

/** The content state of these products, in one query. */
export async function contentStates(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ContentState>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; state: ContentState }>`
    select products.id, ${CONTENT_STATE} as state from products where ${where(ctx, { ids })}`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.state]))
}

/** How many products each category holds, for navigation and filters. */
export async function categoryCounts(ctx: Ctx): Promise<Record<string, number>> {
  const { rows } = await sql<{ category: string; n: number }>`
    select category, count(*)::int as n from products where shop_id = ${ctx.shop.id} group by category`.execute(ctx.db)
  return Object.fromEntries(rows.map((row) => [row.category, row.n]))
}

/** How many products of each category have a usable fact of each attribute. */
export async function attributeCounts(
  ctx: Ctx,
): Promise<{ readonly category: string; readonly attribute: string; readonly products: number }[]> {
  const { rows } = await sql<{ category: string; attribute: string; products: number }>`
    select products.category, facts.attribute, count(distinct products.id)::int as products
    from facts join products on products.id = facts.product_id
    where facts.shop_id = ${ctx.shop.id} and facts.status = 'active'
    group by products.category, facts.attribute`.execute(ctx.db)
  return rows
}

/** Products of a category that have a usable fact of an attribute. */
export async function productsWithFact(
  ctx: Ctx,
  category: string,
  attribute: string,
  limit: number,
): Promise<Product[]> {
  const { rows } = await sql<{ id: string }>`
    select products.id from products
    where products.shop_id = ${ctx.shop.id} and products.category = ${category} and exists (
      select 1 from facts where facts.product_id = products.id and facts.attribute = ${attribute} and facts.status = 'active')
    order by products.position, products.id limit ${limit}`.execute(ctx.db)
  return rows.length === 0 ? [] : listProducts(ctx, { ids: rows.map((row) => row.id) })
}

/** The shape of the merchant's file, kept for an export without loss. */
export async function readSourceProfile(ctx: Ctx, id: string): Promise<unknown> {
  const row = await catalogTables(ctx.db)
    .selectFrom('sourceProfiles')
    .select('profile')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.profile
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
