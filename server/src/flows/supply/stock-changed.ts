import { findOffers, touchProduct } from '../../modules/catalog/index.ts'
import { bumpVersion } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/**
 * Tells the storefront that units of a variant came or went: it keeps counted units with the product, and follows by itself only
 * what is promised to orders. Call it in the transaction of the change.
 */
export async function stockChanged(ctx: Ctx, variantId: string): Promise<void> {
  const [offer] = await findOffers(ctx, { variantIds: [variantId] })
  if (offer) await touchProduct(ctx, offer.productId)
  await bumpVersion(ctx)
}
