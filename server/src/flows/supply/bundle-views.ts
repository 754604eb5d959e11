import { dayIn } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import type { SupplyDecisionView } from '../../contract/types.ts'
import { pictureUrl } from '../../contract/views.ts'
import { listProducts, type Offer, productDetails } from '../../modules/catalog/index.ts'
import type { OpenBundle, Proposal, SupplyChange } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { itemView } from './item-view.ts'

/** Addresses of small pictures of the products that bundles are of, by product; those without one are left out. */
export async function bundlePictures(ctx: Ctx, actions: readonly SupplyChange[]): Promise<Map<string, string>> {
  const ids = actions.flatMap((action) =>
    action.kind === 'open-bundle' ? [action.productId, action.withProductId] : [],
  )
  if (ids.length === 0) return new Map()
  const details = await productDetails(ctx, await listProducts(ctx, { ids: [...new Set(ids)] }))
  return new Map(
    details.flatMap(({ id, pictures }) => {
      const url = pictureUrl(pictures[0])
      return url === null ? [] : [[id, url] as const]
    }),
  )
}

/** The pair of a bundle, as decisions show it. */
export function bundlePart(
  ctx: Ctx,
  { status, decidedAt }: Proposal,
  action: OpenBundle,
  offers: ReadonlyMap<string, Offer>,
  pictures: ReadonlyMap<string, string>,
): NonNullable<SupplyDecisionView['bundle']> {
  const { withProductId, withVariantId, valueBp, units, attach, days } = action
  return {
    with: itemView(offers.get(withVariantId), { productId: withProductId, variantId: withVariantId }),
    picture: pictures.get(action.productId) ?? null,
    withPicture: pictures.get(withProductId) ?? null,
    valueBp,
    units,
    attach: { ...attach },
    days,
    endsOn: status === 'approved' && decidedAt ? dayAfter(dayIn(ctx.shop.timeZone, decidedAt.getTime()), days) : null,
  }
}
