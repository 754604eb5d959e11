import { type LocalizedText, newId, ok, pick, type Result, worstStatus } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findPack, findPublication, insertPack, type ListingPack } from '../modules/content/index.ts'
import { insertProposal, type StartVariant } from '../modules/proposals/index.ts'
import { getShop } from '../modules/shops/index.ts'
import {
  findLead,
  insertVariant,
  isSameLead,
  type LeadPicture,
  listVariants,
  moveVariant,
  type Variant,
  type VariantOrigin,
} from '../modules/variants/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { decideProposal } from './decide-proposals.ts'
import { judgeVariant } from './judge-variant.ts'
import { deriveFeatures } from './variant-features.ts'

export interface VariantRequest {
  readonly productId: string
  /** The pack that it shows; it is kept already. */
  readonly packId: string
  readonly origin: Exclude<VariantOrigin, 'published'>
  readonly remixId?: string
  /** Set when the shopper agreed to be named. */
  readonly credit?: string
  /** One line in place of the pack's headline. */
  readonly headline?: LocalizedText
  /** The picture that stands in front; absent: the one that the product shows first. */
  readonly lead?: LeadPicture
  /** Why it is proposed, with the evidence; absent: because somebody asked. */
  readonly reason?: LocalizedText
}

export interface VariantStarted {
  readonly variant: Variant
  readonly proposalId: string
}

const NOT_PUBLISHED: LocalizedText = {
  zh: '这件商品还没有发布过内容包，没有可比的。先发布一份。',
  en: 'This product has no published pack to compare with. Publish one first.',
}
const TRIED: LocalizedText = {
  zh: '这个说法已经在试，或正等着批准。',
  en: 'This way of saying it is being tried already, or waits for approval.',
}

/**
 * Proposes to try one more way of presenting a product beside the published one. The gates judge it as of today. A shop
 * that lets rewrites start by themselves approves it at once, if no gate asks; a shopper's words always wait for a person.
 * @returns a refusal when a gate blocks it, its facts have changed, or there is nothing to compare it with
 * @example await startVariant(ctx, { productId, packId, origin: 'remix', remixId, headline: { zh: '通勤也穿得出门' } })
 */
export async function startVariant(ctx: Ctx, request: VariantRequest): Promise<Result<VariantStarted, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const { productId, packId, origin, headline } = request
  const shown = (await findLead(ctx, productId))?.lead ?? null
  const lead = request.lead ?? shown
  const [product, pack] = [await findProduct(ctx, { id: productId }), await findPack(ctx, packId)]
  if (!product || !pack || pack.productId !== productId) return refuse('not-found')
  const publication = await findPublication(ctx, productId)
  if (!publication) return refuse('unprocessable', NOT_PUBLISHED)
  if (!headline && publication.packId === packId && isSameLead(lead, shown)) return refuse('conflict', TRIED)
  const judged = await judgeVariant(ctx, product, pack, headline)
  if (judged.isStale) return refuse('stale')
  const gate = worstStatus(judged.gates)
  if (gate === 'block') return refuse('blocked')

  const [id, proposalId] = [newId('var', ctx.clock, ctx.randomBytes), newId('prp', ctx.clock, ctx.randomBytes)]
  const { settings } = await getShop(ctx)
  const isAuto = origin !== 'remix' && settings.variants === 'auto' && gate === 'pass'
  const variant: Variant = {
    id,
    productId,
    packId,
    origin,
    remixId: request.remixId ?? null,
    credit: request.credit ?? null,
    headline: headline ?? null,
    lead,
    features: {
      ...deriveFeatures(pack, judged.facts, headline),
      ...(request.lead ? { composition: request.lead.composition } : {}),
    },
    state: 'proposed',
    proposalId,
    createdAt: new Date(ctx.clock.now()),
    startedAt: null,
    endedAt: null,
  }
  return inTransaction(ctx, async (ctx) => {
    const others = await listVariants(ctx, {
      productIds: [productId],
      packId,
      states: ['proposed', 'running', 'paused'],
    })
    const isSame = (other: Variant) =>
      JSON.stringify(other.headline) === JSON.stringify(variant.headline) && isSameLead(other.lead, variant.lead)
    if (others.some(isSame)) return refuse('conflict', TRIED)
    await insertVariant(ctx, variant)
    await insertProposal(ctx, {
      id: proposalId,
      corner: origin === 'remix' ? 'user' : 'algorithm',
      title: {
        zh: `${pick(product.name, 'zh')}：${TITLES[origin].zh}`,
        en: `${pick(product.name, 'en')}: ${TITLES[origin].en}`,
      },
      reason: request.reason ?? REASONS[origin],
      action: { kind: 'start-variant', productId, packId, variantId: id },
      gate,
      risk: gate === 'ask' ? 'medium' : 'low',
      policy: isAuto ? 'auto' : 'ask',
      runId: null,
    })
    await record(ctx, {
      action: 'variant.propose',
      objectType: 'product',
      objectId: productId,
      summary: { variantId: id, proposalId, title: product.name, reason: request.reason ?? REASONS[origin] },
    })
    if (isAuto) {
      const decided = await decideProposal(ctx, proposalId, 'approve')
      // A place may be missing by now: then the proposal waits for a person.
      if (!decided.ok)
        ctx.log.info({ proposal: proposalId, reason: decided.error.code }, 'a variant waits for a person')
    }
    return ok({ variant, proposalId })
  })
}

/** Another text takes the place of one that was sent back before it was tried. @returns the id of the new proposal */
export async function rewriteVariant(
  ctx: Ctx,
  { variantId, productId }: StartVariant,
  pack: ListingPack,
): Promise<Result<string, Refusal>> {
  await moveVariant(ctx, variantId, ['proposed'], 'stopped')
  await insertPack(ctx, pack)
  const started = await startVariant(ctx, { productId, packId: pack.id, origin: 'rewrite' })
  return started.ok ? ok(started.value.proposalId) : started
}

const WORDS = { zh: '试一种说法', en: 'try another way of saying it' }
const TITLES = {
  rewrite: WORDS,
  remix: WORDS,
  picture: { zh: '换一张图打头', en: 'try another picture in front' },
}
const REASONS: Readonly<Record<VariantRequest['origin'], LocalizedText>> = {
  picture: { zh: '文字不变，换一张图打头，比一比', en: 'The same words behind another picture, to compare' },
  rewrite: { zh: '换一种说法，和现在的比一比', en: 'Another way of saying it, to compare with what is shown' },
  remix: { zh: '顾客的说法，和现在的比一比', en: "A shopper's words, to compare with what is shown" },
}
