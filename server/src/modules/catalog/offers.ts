import type { LocalizedText } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
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
