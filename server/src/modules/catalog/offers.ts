import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Reading } from '../../platform/database/read-together.ts'
import { catalogTables } from './tables.ts'

/** A variant as it is sold now, with what an order writes down of its product. */
export interface Offer {
  readonly id: string
  readonly productId: string
  readonly sku: string | null
  readonly name: LocalizedText
  readonly options: readonly LocalizedText[]
  readonly priceMinor: number
  readonly category: string
  /** Drafts and archived products are not sold. */
  readonly isOnSale: boolean
}

/** Variants with these ids or stock-keeping units, or all of these products. */
export async function findOffers(
  ctx: Ctx,
  by:
    | { readonly variantIds: readonly string[] }
    | { readonly productIds: readonly string[] }
    | { readonly skus: readonly string[] },
): Promise<Offer[]> {
  const query = catalogTables(ctx.db)
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.productId')
    .select([
      'variants.id as id',
      'variants.productId as productId',
      'variants.sku as sku',
      'products.name as name',
      'variants.optionValues as options',
      'variants.priceMinor as priceMinor',
      'products.category as category',
      'products.status as status',
    ])
    .where('variants.shopId', '=', ctx.shop.id)
  const rows = await ('variantIds' in by
    ? query.where('variants.id', 'in', ['', ...by.variantIds])
    : 'skus' in by
      ? query.where('variants.sku', 'in', ['', ...by.skus])
      : query.where('variants.productId', 'in', ['', ...by.productIds])
  ).execute()
  return rows.map(({ status, ...row }) => ({ ...row, isOnSale: status === 'active' }))
}

/** As `findOffers` by variant, to be read together with what else a price is made from; by id. */
export const offersReading = (ctx: Ctx, variantIds: readonly string[]): Reading<ReadonlyMap<string, Offer>> => ({
  sql: sql`(select jsonb_agg(jsonb_build_object('id', v.id, 'productId', v.product_id, 'sku', v.sku, 'name', p.name,
      'options', v.option_values, 'priceMinor', v.price_minor, 'category', p.category, 'isOnSale', p.status = 'active'))
    from variants v join products p on p.id = v.product_id
    where v.shop_id = ${ctx.shop.id} and v.id = any(${[...variantIds]}::text[]))`,
  of: (value) => new Map(((value ?? []) as Offer[]).map((offer) => [offer.id, offer])),
})

/** What every variant is sold at now; `isOnSale` is false for drafts and archived products. */
export async function variantPrices(
  ctx: Ctx,
  productIds?: readonly string[],
): Promise<{ variantId: string; priceMinor: number; isOnSale: boolean }[]> {
  const query = catalogTables(ctx.db)
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.productId')
    .select(['variants.id as variantId', 'variants.priceMinor as priceMinor', 'products.status as status'])
    .where('variants.shopId', '=', ctx.shop.id)
  const rows = await (productIds ? query.where('variants.productId', 'in', ['', ...productIds]) : query).execute()
  return rows.map(({ status, ...row }) => ({ ...row, isOnSale: status === 'active' }))
}

/** A variant with everything by which somebody outside may name it. */
export interface NamedVariant extends Omit<Offer, 'category' | 'isOnSale'> {
  readonly barcode: string | null
  readonly handle: string
}

/** Variants that any of these may mean: ids, stock-keeping units, barcodes, handles of products. One query. */
export async function namedVariants(
  ctx: Ctx,
  names: {
    readonly ids?: readonly string[]
    readonly skus?: readonly string[]
    readonly barcodes?: readonly string[]
    readonly handles?: readonly string[]
  },
): Promise<NamedVariant[]> {
  const list = (values: readonly string[] = []) => sql.val([...values])
  return catalogTables(ctx.db)
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.productId')
    .select([
      'variants.id as id',
      'variants.productId as productId',
      'variants.sku as sku',
      'variants.barcode as barcode',
      'products.handle as handle',
      'products.name as name',
      'variants.optionValues as options',
      'variants.priceMinor as priceMinor',
    ])
    .where('variants.shopId', '=', ctx.shop.id)
    .where(
      sql<boolean>`(variants.id = any(${list(names.ids)}::text[]) or variants.sku = any(${list(names.skus)}::text[])
        or variants.barcode = any(${list(names.barcodes)}::text[]) or products.handle = any(${list(names.handles)}::text[]))`,
    )
    .orderBy('variants.id')
    .execute()
}

/** Every variant that is on sale, by id. */
export async function sellingOffers(ctx: Ctx): Promise<(Offer & { readonly handle: string })[]> {
  const rows = await catalogTables(ctx.db)
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.productId')
    .select([
      'variants.id as id',
      'variants.productId as productId',
      'products.handle as handle',
      'variants.sku as sku',
      'products.name as name',
      'variants.optionValues as options',
      'variants.priceMinor as priceMinor',
      'products.category as category',
    ])
    .where('variants.shopId', '=', ctx.shop.id)
    .where('products.status', '=', 'active')
    .orderBy('products.position')
    .orderBy('variants.position')
    .orderBy('variants.id')
    .execute()
  return rows.map((row) => ({ ...row, isOnSale: true }))
}
