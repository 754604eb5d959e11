import type { Ctx } from '../../platform/ctx.ts'
import { catalogTables } from './tables.ts'
import { touchProduct } from './touch-product.ts'

/**
 * Sells a variant at another price, if it is still sold at the price that was looked at. Call it in a transaction.
 * @returns false when the price is another one by now, or there is no such variant
 */
export async function changePrice(
  ctx: Ctx,
  change: {
    readonly productId: string
    readonly variantId: string
    readonly fromMinor: number
    readonly toMinor: number
  },
): Promise<boolean> {
  const { productId, variantId, fromMinor, toMinor } = change
  const { numUpdatedRows } = await catalogTables(ctx.db)
    .updateTable('variants')
    .set({ priceMinor: toMinor })
    .where('shopId', '=', ctx.shop.id)
    .where('productId', '=', productId)
    .where('id', '=', variantId)
    .where('priceMinor', '=', fromMinor)
    .executeTakeFirst()
  if (Number(numUpdatedRows) !== 1) return false
  await touchProduct(ctx, productId)
  return true
}
