import { findProduct, productFacts } from '../modules/catalog/index.ts'
import { findPack, findPacks, type ListingPack } from '../modules/content/index.ts'
import {
  dropObservations,
  insertObservations,
  type PreferenceObservation,
  type TextFeatures,
} from '../modules/preferences/index.ts'
import { listProposals, type Proposal, type PublishListing } from '../modules/proposals/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { deriveFeatures } from './variant-features.ts'

/** Texts of one product that were sent back not longer ago than this are what an approved one was preferred to. */
const RECENT_MS = 30 * 24 * 60 * 60 * 1000
const MOST_RIVALS = 5
/** An edit made of more children than this is followed no further. */
const MOST_EDITS = 50

/**
 * Notes what a decision on one listing pack says of taste: an approved text over the ones of the same product that were sent
 * back, an edited one over what it was, or a thumb where there is nothing beside it. Approved in bulk, nobody compared
 * anything: nothing is noted. Undone, it is forgotten.
 */
export async function noteTaste(
  ctx: Ctx,
  proposal: Proposal & { readonly action: PublishListing },
  decision: 'approve' | 'reject' | 'undo' | 'reopen' | 'later',
): Promise<void> {
  const { productId, packId } = proposal.action
  // What the system decides by itself shows nobody's taste.
  if (ctx.actor.kind !== 'person') return
  if (decision === 'undo' || decision === 'reopen') return dropObservations(ctx, proposal.id)
  if (decision === 'later') return
  const [product, pack] = [await findProduct(ctx, { id: productId }), await findPack(ctx, packId)]
  if (!product || !pack) return
  const facts = productFacts(product, ctx.shop.currency, today(ctx))
  const features = (text: ListingPack): TextFeatures => deriveFeatures(text, facts)
  const about = { brandId: product.brandId, productId, proposalId: proposal.id }
  if (decision === 'reject') {
    await insertObservations(ctx, [
      { ...about, kind: 'thumb-down', source: 'reject', better: {}, worse: features(pack) },
    ])
    return
  }
  const rows: PreferenceObservation[] = []
  const before = await unedited(ctx, pack)
  if (before) rows.push({ ...about, kind: 'edit', source: 'edit', better: features(pack), worse: features(before) })
  for (const rival of await sentBack(ctx, productId))
    rows.push({ ...about, kind: 'pick', source: 'rewrite', better: features(pack), worse: features(rival) })
  if (rows.length === 0)
    rows.push({ ...about, kind: 'thumb-up', source: 'approve', better: features(pack), worse: null })
  // Two texts of the same features teach nothing about features.
  await insertObservations(
    ctx,
    rows.filter(({ better, worse }) => JSON.stringify(better) !== JSON.stringify(worse)),
  )
}

/** The text as the engine or the model wrote it, where people changed it by hand. */
async function unedited(ctx: Ctx, pack: ListingPack): Promise<ListingPack | undefined> {
  let at = pack
  for (let i = 0; i < MOST_EDITS && at.provenance.by !== undefined && at.parentId !== null; i++) {
    const parent = await findPack(ctx, at.parentId)
    if (!parent) break
    at = parent
  }
  return at.id === pack.id ? undefined : at
}

/** Packs of the product that people sent back of late, the newest first. */
async function sentBack(ctx: Ctx, productId: string): Promise<ListingPack[]> {
  const since = ctx.clock.now() - RECENT_MS
  const rejected = (
    await listProposals(ctx, { productId, status: ['rejected'], kind: 'publish-listing' }, { limit: 100 })
  )
    .filter(({ decidedAt }) => decidedAt !== null && decidedAt.getTime() >= since)
    .sort((a, b) => (b.decidedAt?.getTime() ?? 0) - (a.decidedAt?.getTime() ?? 0))
    .slice(0, MOST_RIVALS)
  return findPacks(
    ctx,
    rejected.flatMap(({ action }) => (action.kind === 'publish-listing' ? [action.packId] : [])),
  )
}
