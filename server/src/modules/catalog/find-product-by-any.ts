import type { Ctx } from '../../platform/ctx.ts'
import { findProduct } from './read.ts'
import { catalogTables } from './tables.ts'
import type { ProductDetail } from './types.ts'

/** A product by what a person knows of it: its id, its handle, or the number of one of its variants. */
export async function findProductByAny(ctx: Ctx, key: string): Promise<ProductDetail | undefined> {
  const named = (await findProduct(ctx, { id: key })) ?? (await findProduct(ctx, { handle: key }))
  if (named) return named
  const row = await catalogTables(ctx.db)
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.productId')
    .select('products.id')
    .where('products.shopId', '=', ctx.shop.id)
    .where('variants.sku', '=', key)
    .orderBy('products.position')
    .executeTakeFirst()
  return row && findProduct(ctx, { id: row.id })
}
