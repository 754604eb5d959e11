import type { LocalizedText } from '@qianmian/kernel'
import type { PromotionView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/**
 * What is wrong with the products of a promotion: a bundle names one product that becomes cheaper and others of this shop that it
 * goes with, holds by itself and looks at nothing else; every other kind names no bundled product.
 * @returns undefined where nothing is
 */
export async function faultOfBundle(ctx: Ctx, fields: Omit<PromotionView, 'id'>): Promise<LocalizedText | undefined> {
  const { kind, productIds, bundledProductId } = fields
  if (kind !== 'bundle')
    return bundledProductId === null
      ? undefined
      : { zh: '只有搭配优惠才写搭配商品。', en: 'Only a bundle names a bundled product.' }
  if (bundledProductId === null || productIds.length === 0)
    return {
      zh: '搭配优惠要写搭配商品，和至少一件与它同购的商品。',
      en: 'A bundle needs its bundled product and at least one that it goes with.',
    }
  if (productIds.includes(bundledProductId))
    return { zh: '一件商品不能和自己搭配。', en: 'A product cannot be bundled with itself.' }
  if (fields.code !== null || fields.fromMinor > 0 || fields.categories.length > 0)
    return {
      zh: '搭配优惠对所有人自动生效：不写优惠码、起点金额和类目。',
      en: 'A bundle holds for everybody by itself: it has no code, no least amount and no categories.',
    }
  const known = new Set(
    (await findOffers(ctx, { productIds: [bundledProductId, ...productIds] })).map(({ productId }) => productId),
  )
  return [bundledProductId, ...productIds].every((id) => known.has(id))
    ? undefined
    : { zh: '搭配里有一件商品不在店里。', en: 'A product of the bundle is not in this shop.' }
}
