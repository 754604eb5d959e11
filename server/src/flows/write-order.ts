import type { WriteOrder } from '../compute/orders.ts'
import type { Brand } from '../modules/brands/index.ts'
import type { ProductDetail } from '../modules/catalog/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { bankOrder } from './bank-order.ts'
import { steeringVoice } from './brand-voice.ts'
import { ownNames, productSubject } from './product-subject.ts'

/** What every writer of a listing is given: the product as it stands today, its brand's voice, the shop's own approved rows. */
export async function writeOrder(
  ctx: Ctx,
  product: ProductDetail,
  brand: Brand | undefined,
  seed: string,
): Promise<WriteOrder> {
  const isoDate = today(ctx)
  return {
    subject: productSubject(product, brand, ctx.shop.currency, isoDate),
    names: ownNames(product, brand),
    seed,
    isoDate,
    ...(await bankOrder(ctx, product.category)),
    ...(await steeringVoice(ctx, brand?.id)),
  }
}
