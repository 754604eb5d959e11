import { type LocalizedText, ok } from '@qianmian/kernel'
import { findProduct, type ProductDetail, productFacts } from '../modules/catalog/index.ts'
import { brokenFacts, findPublication } from '../modules/content/index.ts'
import type { ShowFirst } from '../modules/proposals/index.ts'
import { findLead, findVariant, type LeadPicture, setLead } from '../modules/variants/index.ts'
import { namedProducts, publishedWorks } from '../modules/works/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { leadStands, type Pictured } from '../storefront/lead-pictures.ts'
import type { ActionEffects } from './publish-work.ts'
import { ensureBaseline, stopBaseline } from './variant-effects.ts'

const GONE: LocalizedText = {
  zh: '这张图已经不在店里，或者说的事实变了。',
  en: 'This picture is no longer in the shop, or its facts have changed.',
}

/** What shoppers can see of a product today. */
export async function picturesOf(ctx: Ctx, detail: ProductDetail): Promise<Pictured> {
  const [facts, isoDate] = [productFacts(detail, ctx.shop.currency, today(ctx)), today(ctx)]
  const works = (await publishedWorks(ctx, [detail.id])).filter(
    (work) => namedProducts(work.recipe).length === 0 && brokenFacts(work, facts, isoDate).length === 0,
  )
  return { detail, works }
}

/** What deciding on the picture that stands first does. It becomes what is compared with. */
export const firstEffects: ActionEffects<ShowFirst> = {
  async check(ctx, { productId, variantId }) {
    const [product, variant] = [await findProduct(ctx, { id: productId }), await findVariant(ctx, variantId)]
    if (!product || !variant?.lead) return refuse('not-found')
    return leadStands(variant.lead, await picturesOf(ctx, product)) ? ok(true) : refuse('stale', GONE)
  },
  async before(ctx, { productId }) {
    const before = await findLead(ctx, productId)
    return { lead: before?.lead ?? null, proposalId: before?.proposalId ?? null }
  },
  async approve(ctx, { productId, variantId }, proposalId) {
    const [before, variant] = [await findLead(ctx, productId), await findVariant(ctx, variantId)]
    if (!variant?.lead) throw new Error('a variant went away between its check and its publication')
    const publication = await findPublication(ctx, productId)
    await setLead(ctx, productId, { lead: variant.lead, proposalId })
    await stopBaseline(ctx, productId, { packId: publication?.packId, lead: before?.lead ?? null })
    await ensureBaseline(ctx, productId)
  },
  async isShown(ctx, { productId }, proposalId) {
    return (await findLead(ctx, productId))?.proposalId === proposalId
  },
  async undo(ctx, { productId }, undo) {
    const before = undo && 'lead' in undo ? undo : null
    await setLead(
      ctx,
      productId,
      before?.lead && before.proposalId ? { lead: before.lead as LeadPicture, proposalId: before.proposalId } : null,
    )
    await ensureBaseline(ctx, productId)
  },
  async reject() {},
  async canReopen(ctx, { variantId }) {
    return (await findVariant(ctx, variantId)) !== undefined
  },
  async reopen() {},
}
