import { type LocalizedText, newId, ok, type Result, worstStatus } from '@qianmian/kernel'
import { record } from '../modules/activity/index.ts'
import { findProduct, productFacts } from '../modules/catalog/index.ts'
import { findPack, findPublication } from '../modules/content/index.ts'
import { findProposal, type StartVariant, type StopVariant } from '../modules/proposals/index.ts'
import {
  findLead,
  findVariant,
  insertVariant,
  isPublished,
  type LeadPicture,
  listVariants,
  lockVariants,
  MOST_RUNNING,
  moveVariant,
  type Variant,
} from '../modules/variants/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { judgeVariant } from './judge-variant.ts'
import type { ActionEffects } from './publish-work.ts'
import { deriveFeatures } from './variant-features.ts'

const FULL: LocalizedText = {
  zh: `一件商品最多同时试 ${MOST_RUNNING} 种说法，先停一种。`,
  en: `A product tries ${MOST_RUNNING} ways at most at a time: stop one first.`,
}
const NO_BASELINE: LocalizedText = {
  zh: '这件商品现在没有发布内容包，没有可比的。',
  en: 'This product shows no published pack now: there is nothing to compare with.',
}

/** What deciding on a start does: the variant runs beside the published pack, which becomes the baseline. */
export const startEffects: ActionEffects<StartVariant> = {
  async check(ctx, { productId, packId, variantId }) {
    const [product, pack] = [await findProduct(ctx, { id: productId }), await findPack(ctx, packId)]
    const variant = await findVariant(ctx, variantId)
    if (!product || !pack || !variant) return refuse('not-found')
    const judged = await judgeVariant(ctx, product, pack, variant.headline)
    if (judged.isStale) return refuse('stale')
    if (worstStatus(judged.gates) === 'block') return refuse('blocked')
    return hasPlace(ctx, productId)
  },
  async before() {
    return null
  },
  async approve(ctx, { productId, packId, variantId }, proposalId) {
    const [product, pack] = [await findProduct(ctx, { id: productId }), await findPack(ctx, packId)]
    const variant = await findVariant(ctx, variantId)
    if (!product || !pack || !variant) throw new Error('a variant went away between its check and its start')
    await ensureBaseline(ctx, productId)
    const facts = productFacts(product, ctx.shop.currency, today(ctx))
    // Its words may have been edited while it waited.
    const features = {
      ...deriveFeatures(pack, facts, variant.headline),
      ...(variant.lead ? { composition: variant.lead.composition } : {}),
    }
    await moveVariant(ctx, variantId, ['proposed', 'stopped', 'paused'], 'running', { packId, features, proposalId })
    await recordDeed(ctx, 'variant.start', { ...variant, proposalId })
  },
  async isShown(ctx, { variantId }, proposalId) {
    const variant = await findVariant(ctx, variantId)
    return variant?.state === 'running' && variant.proposalId === proposalId
  },
  async undo(ctx, { variantId }) {
    const variant = await findVariant(ctx, variantId)
    if (!variant) return
    await moveVariant(ctx, variantId, ['running', 'paused'], 'stopped')
    await recordDeed(ctx, 'variant.stop', variant, true)
  },
  async reject(ctx, { variantId }) {
    await moveVariant(ctx, variantId, ['proposed'], 'stopped')
  },
  async canReopen(ctx, { variantId }) {
    const variant = await findVariant(ctx, variantId)
    return variant !== undefined && variant.state !== 'running'
  },
  async reopen(ctx, { variantId }, proposalId) {
    await moveVariant(ctx, variantId, ['proposed', 'stopped', 'paused'], 'proposed', { proposalId })
  },
}

/** What deciding on a stop does: the variant is shown no more. */
export const stopEffects: ActionEffects<StopVariant> = {
  async check(ctx, { variantId }) {
    const variant = await findVariant(ctx, variantId)
    if (!variant) return refuse('not-found')
    return variant.state === 'running' || variant.state === 'paused' ? ok(true) : refuse('conflict')
  },
  async before() {
    return null
  },
  async approve(ctx, { variantId }, proposalId) {
    const variant = await findVariant(ctx, variantId)
    if (!variant) return
    await moveVariant(ctx, variantId, ['running', 'paused'], 'stopped')
    await recordDeed(ctx, 'variant.stop', { ...variant, proposalId })
  },
  async isShown(ctx, { variantId }) {
    return (await findVariant(ctx, variantId))?.state === 'stopped'
  },
  async undo(ctx, { variantId, productId }) {
    const variant = await findVariant(ctx, variantId)
    const place = await hasPlace(ctx, productId)
    // Undoing never breaks the limit: without a place it comes back paused.
    if (variant) await moveVariant(ctx, variantId, ['stopped'], place.ok ? 'running' : 'paused')
    if (variant) await recordDeed(ctx, 'variant.start', variant, true)
  },
  async reject() {},
  async canReopen(ctx, { variantId }) {
    const variant = await findVariant(ctx, variantId)
    return variant?.state === 'running' || variant?.state === 'paused'
  },
  async reopen() {},
}

/** Whether one more variant of the product may run. */
async function hasPlace(ctx: Ctx, productId: string): Promise<Result<true, Refusal>> {
  await lockVariants(ctx, productId)
  const publication = await findPublication(ctx, productId)
  if (!publication) return refuse('unprocessable', NO_BASELINE)
  const running = await listVariants(ctx, { productIds: [productId], states: ['running'] })
  const published = { packId: publication.packId, lead: (await findLead(ctx, productId))?.lead ?? null }
  const hasBaseline = running.some((variant) => isPublished(variant, published))
  return running.length + (hasBaseline ? 0 : 1) < MOST_RUNNING ? ok(true) : refuse('conflict', FULL)
}

/** The published pack under the picture that the product shows first, as a variant, running. It exists from the moment on at which it is compared with something. */
export async function ensureBaseline(ctx: Ctx, productId: string): Promise<void> {
  const [product, publication] = [await findProduct(ctx, { id: productId }), await findPublication(ctx, productId)]
  const pack = publication && (await findPack(ctx, publication.packId))
  if (!product || !pack) return
  const lead = (await findLead(ctx, productId))?.lead ?? null
  const known = (await listVariants(ctx, { productIds: [productId], packId: pack.id })).find((variant) =>
    isPublished(variant, { packId: pack.id, lead }),
  )
  if (known) {
    await moveVariant(ctx, known.id, ['proposed', 'paused', 'stopped'], 'running')
    return
  }
  const now = new Date(ctx.clock.now())
  await insertVariant(ctx, {
    id: newId('var', ctx.clock, ctx.randomBytes),
    productId,
    packId: pack.id,
    origin: 'published',
    remixId: null,
    credit: null,
    headline: null,
    lead,
    features: deriveFeatures(pack, productFacts(product, ctx.shop.currency, today(ctx))),
    state: 'running',
    proposalId: null,
    createdAt: now,
    startedAt: now,
    endedAt: null,
  })
}

/** Another pack was published: it is the new baseline where ways are being compared, and the old one is shown no more. */
export async function followPublication(ctx: Ctx, productId: string, oldPackId: string | null): Promise<void> {
  const running = await listVariants(ctx, { productIds: [productId], states: ['running'] })
  if (running.length === 0) return
  const publication = await findPublication(ctx, productId)
  if (!publication || publication.packId === oldPackId) return
  const lead = (await findLead(ctx, productId))?.lead ?? null
  await stopBaseline(ctx, productId, { packId: oldPackId ?? undefined, lead })
  await ensureBaseline(ctx, productId)
}

/** What was published until now is shown no more where ways are being compared. */
export async function stopBaseline(
  ctx: Ctx,
  productId: string,
  before: { readonly packId: string | undefined; readonly lead: LeadPicture | null },
): Promise<void> {
  for (const variant of await listVariants(ctx, { productIds: [productId], states: ['running'] }))
    if (isPublished(variant, before)) await moveVariant(ctx, variant.id, ['running'], 'stopped')
}

async function recordDeed(
  ctx: Ctx,
  action: 'variant.start' | 'variant.stop',
  variant: Variant,
  isUndo = false,
): Promise<void> {
  const product = await findProduct(ctx, { id: variant.productId })
  // Approving is what a policy does; taking back is done by a person.
  const proposal = isUndo || variant.proposalId === null ? undefined : await findProposal(ctx, variant.proposalId)
  await record(ctx, {
    action,
    objectType: 'product',
    objectId: variant.productId,
    summary: {
      variantId: variant.id,
      proposalId: variant.proposalId,
      title: product?.name ?? {},
      origin: variant.origin,
      byPolicy: proposal?.policy === 'auto',
    },
  })
}
