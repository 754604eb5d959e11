import { newId, ok, type Result, worstStatus } from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
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
import { decide, findProposal, type Proposal, supersedeOpen } from '../modules/proposals/index.ts'
import { bumpVersion, getShop, undoDaysOf } from '../modules/shops/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { ownNames, productSubject } from './product-subject.ts'

export type Decision = 'approve' | 'reject' | 'later' | 'reopen' | 'undo'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Decides one proposal, once: state, effect, audit row and event commit together or not at all.
 * Refuses what a gate blocks, what somebody else decided first, what the role does not allow, and undo after its term.
 */
export async function decideProposal(
  ctx: Ctx,
  id: string,
  decision: Decision,
  options: { version?: number; note?: string } = {},
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const proposal = await findProposal(ctx, id)
    if (!proposal) return refuse('not-found')
    if (options.version !== undefined && options.version !== proposal.version) return refuse('conflict')
    const done = await STEPS[decision](ctx, proposal, options.note ?? null)
    if (!done.ok) return done
    await record(ctx, {
      action: `proposal.${decision}`,
      objectType: 'product',
      objectId: proposal.action.productId,
      summary: { proposalId: id, packId: proposal.action.packId, title: proposal.title, note: options.note ?? null },
    })
    await ctx.services.events.append(ctx, [
      {
        id: newId('evt', ctx.clock, ctx.randomBytes),
        type: `proposal.${decision}`,
        occurredAt: new Date(ctx.clock.now()),
        data: { proposalId: id, productId: proposal.action.productId, packId: proposal.action.packId },
      },
    ])
    const after = await findProposal(ctx, id)
    return after ? ok(after) : refuse('not-found')
  })
}

/** Decides many; each in its own transaction, so that one refusal holds up nothing else. */
export async function decideMany(
  ctx: Ctx,
  ids: readonly string[],
  decision: Decision,
  note?: string,
): Promise<{ done: string[]; refused: { id: string; message: Refusal['message'] }[] }> {
  const done: string[] = []
  const refused: { id: string; message: Refusal['message'] }[] = []
  for (const id of ids) {
    const result = await decideProposal(ctx, id, decision, { note })
    if (result.ok) done.push(id)
    else refused.push({ id, message: result.error.message })
  }
  return { done, refused }
}

type Step = (ctx: Ctx, proposal: Proposal, note: string | null) => Promise<Result<true, Refusal>>

const STEPS: Readonly<Record<Decision, Step>> = {
  approve: async (ctx, proposal, note) => {
    const pack = await findPack(ctx, proposal.action.packId)
    if (!pack) return refuse('not-found')
    const holds = await stillHolds(ctx, pack)
    if (!holds.ok) return holds
    const { settings } = await getShop(ctx)
    const undoUntil = new Date(ctx.clock.now() + undoDaysOf(settings) * DAY_MS)
    const before = await findPublication(ctx, proposal.action.productId)
    const moved = await decide(ctx, proposal, ['open', 'later'], {
      status: 'approved',
      note,
      undoUntil,
      undo: { packId: before?.packId ?? null, proposalId: before?.proposalId ?? null },
    })
    if (!moved) return refuse('already-decided')
    await publish(ctx, { productId: proposal.action.productId, packId: pack.id, proposalId: proposal.id })
    await supersedeOpen(ctx, proposal.action.productId, proposal.id)
    await bumpVersion(ctx)
    return ok(true)
  },
  reject: async (ctx, proposal, note) =>
    (await decide(ctx, proposal, ['open', 'later'], { status: 'rejected', note }))
      ? ok(true)
      : refuse('already-decided'),
  later: async (ctx, proposal, note) =>
    (await decide(ctx, proposal, ['open'], { status: 'later', note })) ? ok(true) : refuse('already-decided'),
  reopen: async (ctx, proposal) =>
    (await decide(ctx, proposal, ['later', 'rejected', 'undone'], { status: 'open' }))
      ? ok(true)
      : refuse('already-decided'),
  undo: async (ctx, proposal, note) => {
    if (proposal.status === 'rejected') {
      return (await decide(ctx, proposal, ['rejected'], { status: 'open', note }))
        ? ok(true)
        : refuse('already-decided')
    }
    if (proposal.undoUntil && proposal.undoUntil.getTime() < ctx.clock.now()) return refuse('undo-expired')
    const current = await findPublication(ctx, proposal.action.productId)
    if (current?.proposalId !== proposal.id) {
      return refuse('conflict', {
        zh: '这件商品后来又发布过新的内容，请先撤销新的。',
        en: 'Something newer was published for this product. Undo that first.',
      })
    }
    const moved = await decide(ctx, proposal, ['approved'], { status: 'undone', note, undoUntil: null })
    if (!moved) return refuse('already-decided')
    if (proposal.undo?.packId && proposal.undo.proposalId) {
      await publish(ctx, {
        productId: proposal.action.productId,
        packId: proposal.undo.packId,
        proposalId: proposal.undo.proposalId,
      })
    } else {
      await unpublish(ctx, proposal.action.productId)
    }
    await bumpVersion(ctx)
    return ok(true)
  },
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
