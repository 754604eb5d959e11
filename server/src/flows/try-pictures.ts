import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findPublication } from '../modules/content/index.ts'
import { findLead } from '../modules/variants/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { otherLeads } from '../storefront/lead-pictures.ts'
import { picturesOf } from './show-first.ts'
import { startVariant } from './start-variant.ts'

const ONE_WAY: LocalizedText = {
  zh: '这件商品在店里只有一种构图。先做一张细节、场景或海报，发布以后就能比。',
  en: 'The shop shows this product in one way only. Make a detail, a scene or a poster, publish it, and it can be compared.',
}
/**
 * Proposes to try other pictures in front of the published words: one of each composition that the shop shows of the product.
 * @param wanted only this composition
 * @returns ids of the proposals; a refusal where the product is seen in one way only
 */
export async function tryPictures(
  ctx: Ctx,
  productId: string,
  options: { readonly wanted?: string; readonly reason?: LocalizedText } = {},
): Promise<Result<string[], Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const [product, publication] = [await findProduct(ctx, { id: productId }), await findPublication(ctx, productId)]
  if (!product) return refuse('not-found')
  if (!publication)
    return refuse('unprocessable', {
      zh: '先发布一份内容包，才有可比的。',
      en: 'Publish a pack first, so that there is something to compare with.',
    })
  const { wanted, reason } = options
  const leads = otherLeads(await picturesOf(ctx, product), (await findLead(ctx, productId))?.lead ?? null).filter(
    ({ composition }) => wanted === undefined || composition === wanted,
  )
  if (leads.length === 0) return refuse('unprocessable', ONE_WAY)
  const proposed: string[] = []
  let refused: Refusal | undefined
  for (const lead of leads) {
    const started = await startVariant(ctx, {
      productId,
      packId: publication.packId,
      origin: 'picture',
      lead,
      ...(reason ? { reason } : {}),
    })
    if (started.ok) proposed.push(started.value.proposalId)
    else refused = started.error
  }
  return proposed.length > 0 || !refused ? ok(proposed) : { ok: false, error: refused }
}
