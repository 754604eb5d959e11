import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { decide, findProposal, type Proposal, type ProposalAction, productOf } from '../modules/proposals/index.ts'
import { bumpVersion, getShop, undoDaysOf } from '../modules/shops/index.ts'
import { allOrNothing, type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { priceEffects, stockEffects } from './merchant/offer-effects.ts'
import { operationEffects } from './merchant/operation-effects.ts'
import { promotionEffects } from './merchant/promotion-effects.ts'
import { noteTaste } from './note-taste.ts'
import { listingEffects } from './publish-listing.ts'
import { type ActionEffects, workEffects } from './publish-work.ts'
import { rewriteBroken } from './rewrite-broken.ts'
import { firstEffects } from './show-first.ts'
import { remixEffects } from './show-remix.ts'
import { bundleEffects } from './supply/bundle-effects.ts'
import { purchaseEffects, transferEffects } from './supply/supply-effects.ts'
import { startEffects, stopEffects } from './variant-effects.ts'

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
  options: { version?: number; note?: string; isBulk?: boolean } = {},
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  // What another flow refuses in the middle takes everything back; inside somebody else's transaction that is theirs to do.
  const atOnce: typeof allOrNothing = ctx.db.isTransaction ? inTransaction : allOrNothing
  const decided = await atOnce(ctx, async (ctx): Promise<Result<Proposal, Refusal>> => {
    const proposal = await findProposal(ctx, id)
    if (!proposal) return refuse('not-found')
    if (options.version !== undefined && options.version !== proposal.version) return refuse('conflict')
    const done = await STEPS[decision](ctx, proposal, options.note ?? null)
    if (!done.ok) return done
    const { action } = proposal
    if (action.kind === 'publish-listing' && !options.isBulk) await noteTaste(ctx, { ...proposal, action }, decision)
    await record(ctx, {
      action: `proposal.${decision}`,
      ...objectOf(proposal.action),
      summary: { proposalId: id, ...subjectOf(proposal.action), title: proposal.title, note: options.note ?? null },
    })
    await ctx.services.events.append(ctx, [
      {
        id: newId('evt', ctx.clock, ctx.randomBytes),
        type: `proposal.${decision}`,
        occurredAt: new Date(ctx.clock.now()),
        data: { proposalId: id, productId: productOf(action), ...subjectOf(action) },
      },
    ])
    const after = await findProposal(ctx, id)
    return after ? ok(after) : refuse('not-found')
  })
  // Texts that state the price are written anew, as after every change of a fact.
  if (decided.ok && decided.value.action.kind === 'change-price' && (decision === 'approve' || decision === 'undo'))
    await rewriteBroken(ctx, [decided.value.action.productId])
  return decided
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
    const result = await decideProposal(ctx, id, decision, { note, isBulk: ids.length > 1 })
    if (result.ok) done.push(id)
    else refused.push({ id, message: result.error.message })
  }
  return { done, refused }
}

/** What an action is about, as audit rows and events name it. */
function subjectOf(action: ProposalAction) {
  if (action.kind === 'order-operation') return { orderId: action.orderId }
  if (action.kind === 'write-promotion') return { promotionId: action.promotionId }
  const { kind: _kind, productId: _productId, ...subject } = action
  if ('promised' in subject) return { ...subject, promised: undefined }
  return subject
}

/** The thing whose history tells of the decision. */
function objectOf(action: ProposalAction): { objectType: string; objectId: string } {
  if (action.kind === 'order-operation') return { objectType: 'order', objectId: action.orderId }
  if (action.kind === 'write-promotion') return { objectType: 'promotion', objectId: action.promotionId }
  return { objectType: 'product', objectId: action.productId }
}

const EFFECTS = {
  'publish-listing': listingEffects,
  'publish-work': workEffects,
  'show-remix': remixEffects,
  'start-variant': startEffects,
  'stop-variant': stopEffects,
  'show-first': firstEffects,
  'change-price': priceEffects,
  'change-stock': stockEffects,
  'transfer-stock': transferEffects,
  'place-purchase': purchaseEffects,
  'open-bundle': bundleEffects,
  'order-operation': operationEffects,
  'write-promotion': promotionEffects,
}

/** What deciding on this action does. */
const effectsOf = (action: ProposalAction): ActionEffects<ProposalAction> =>
  EFFECTS[action.kind] as ActionEffects<ProposalAction>

const NEWER_CONTENT: LocalizedText = {
  zh: '这件商品后来又发布过新的内容，请先撤销新的。',
  en: 'Something newer was published for this product. Undo that first.',
}

type Step = (ctx: Ctx, proposal: Proposal, note: string | null) => Promise<Result<true, Refusal>>

const STEPS: Readonly<Record<Decision, Step>> = {
  approve: async (ctx, proposal, note) => {
    const { action } = proposal
    const effects = effectsOf(action)
    const holds = await effects.check(ctx, action)
    if (!holds.ok) return holds
    const { settings } = await getShop(ctx)
    const undoUntil = effects.cannotUndo ? null : new Date(ctx.clock.now() + undoDaysOf(settings) * DAY_MS)
    const moved = await decide(ctx, proposal, ['open', 'later'], {
      status: 'approved',
      note,
      undoUntil,
      undo: await effects.before(ctx, action),
    })
    if (!moved) return refuse('already-decided')
    await effects.approve(ctx, action, proposal.id)
    await bumpVersion(ctx)
    return ok(true)
  },
  reject: async (ctx, proposal, note) => {
    if (!(await decide(ctx, proposal, ['open', 'later'], { status: 'rejected', note })))
      return refuse('already-decided')
    await effectsOf(proposal.action).reject(ctx, proposal.action)
    return ok(true)
  },
  later: async (ctx, proposal, note) =>
    (await decide(ctx, proposal, ['open'], { status: 'later', note })) ? ok(true) : refuse('already-decided'),
  reopen: (ctx, proposal) => reopen(ctx, proposal, ['later', 'rejected', 'undone']),
  undo: async (ctx, proposal, note) => {
    if (proposal.status === 'rejected') return reopen(ctx, proposal, ['rejected'], note)
    if (proposal.undoUntil && proposal.undoUntil.getTime() < ctx.clock.now()) return refuse('undo-expired')
    const { action } = proposal
    const effects = effectsOf(action)
    if (effects.cannotUndo) return refuse('not-allowed', effects.cannotUndo)
    if (!(await effects.isShown(ctx, action, proposal.id))) {
      return refuse('conflict', effects.movedOn ?? NEWER_CONTENT)
    }
    const moved = await decide(ctx, proposal, ['approved'], { status: 'undone', note, undoUntil: null })
    if (!moved) return refuse('already-decided')
    await effects.undo(ctx, action, proposal.undo, proposal.id)
    await bumpVersion(ctx)
    return ok(true)
  },
}

/** Opens a proposal again, if what it proposes is still there to be proposed. */
async function reopen(
  ctx: Ctx,
  proposal: Proposal,
  from: readonly Proposal['status'][],
  note?: string | null,
): Promise<Result<true, Refusal>> {
  const effects = effectsOf(proposal.action)
  if (!(await effects.canReopen(ctx, proposal.action))) return refuse('conflict')
  const moved = await decide(ctx, proposal, from, { status: 'open', ...(note === undefined ? {} : { note }) })
  if (!moved) return refuse('already-decided')
  await effects.reopen(ctx, proposal.action, proposal.id)
  return ok(true)
}
