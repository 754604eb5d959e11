import { ok, type Result, worstStatus } from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import {
  brokenFacts,
  findPack,
  findPublication,
  type ListingPack,
  publish,
  unpublish,
} from '../modules/content/index.ts'
import { type PublishListing, supersedeOpen } from '../modules/proposals/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { ownNames, productSubject } from './product-subject.ts'
import type { ActionEffects } from './publish-work.ts'
import { followPublication } from './variant-effects.ts'

/** What deciding on a listing pack does: shows it, or what was shown before. */
export const listingEffects: ActionEffects<PublishListing> = {
  async check(ctx, { packId }) {
    const pack = await findPack(ctx, packId)
    return pack ? stillHolds(ctx, pack) : refuse('not-found')
  },
  async before(ctx, { productId }) {
    const before = await findPublication(ctx, productId)
    return { packId: before?.packId ?? null, proposalId: before?.proposalId ?? null }
  },
  async approve(ctx, { productId, packId }, proposalId) {
    const before = await publish(ctx, { productId, packId, proposalId })
    await followPublication(ctx, productId, before?.packId ?? null)
    await supersedeOpen(ctx, productId, proposalId)
  },
  async isShown(ctx, { productId }, proposalId) {
    return (await findPublication(ctx, productId))?.proposalId === proposalId
  },
  async undo(ctx, { productId, packId }, undo) {
    if (undo && 'packId' in undo && undo.packId && undo.proposalId) {
      await publish(ctx, { productId, packId: undo.packId, proposalId: undo.proposalId })
      await followPublication(ctx, productId, packId)
    } else await unpublish(ctx, productId)
  },
  async reject() {},
  async canReopen() {
    return true
  },
  async reopen() {},
}

/** Facts, price and brand may have changed since the pack was written: what is published is judged as of now. */
async function stillHolds(ctx: Ctx, pack: ListingPack): Promise<Result<true, Refusal>> {
  if (pack.status === 'block') return refuse('blocked')
  const product = await findProduct(ctx, { id: pack.productId })
  if (!product) return refuse('not-found')
  const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
  const isoDate = today(ctx)
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  if (brokenFacts(pack, subject.facts, isoDate).length > 0) return refuse('stale')
  const gates = gateTexts(pack.zh, pack.en, { subject, names: ownNames(product, brand), isoDate })
  return worstStatus(gates) === 'block' ? refuse('blocked') : ok(true)
}
