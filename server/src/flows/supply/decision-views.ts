import type { SupplyDecisionView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import type { Proposal, SupplyChange } from '../../modules/proposals/index.ts'
import { outcomesOf } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { bundlePart, bundlePictures } from './bundle-views.ts'
import { itemView } from './item-view.ts'

const KINDS = {
  'change-price': 'price',
  'place-purchase': 'purchase',
  'transfer-stock': 'transfer',
  'open-bundle': 'bundle',
} as const

/** Kinds of proposals that prices and supply are decided by. */
export const SUPPLY_KINDS = ['change-price', 'transfer-stock', 'place-purchase', 'open-bundle'] as const

/** Proposals of prices and supply, and nothing else. */
export const isSupplyChange = (action: Proposal['action']): action is SupplyChange => action.kind in KINDS

/** Decisions with what they promised and what came of them. */
export async function decisionViews(ctx: Ctx, proposals: readonly Proposal[]): Promise<SupplyDecisionView[]> {
  const ours = proposals.flatMap((proposal) => {
    const { action } = proposal
    return isSupplyChange(action) ? [{ proposal, action }] : []
  })
  const named = ours.flatMap(({ action }) =>
    action.kind === 'open-bundle' ? [action.variantId, action.withVariantId] : [action.variantId],
  )
  const pictures = await bundlePictures(
    ctx,
    ours.map(({ action }) => action),
  )
  const offers = new Map((await findOffers(ctx, { variantIds: named })).map((offer) => [offer.id, offer]))
  const outcomes = await outcomesOf(
    ctx,
    ours.map(({ proposal }) => proposal.id),
  )
  return ours.map(({ proposal, action }): SupplyDecisionView => {
    const { promised } = action
    const isPrice = action.kind === 'change-price' || action.kind === 'open-bundle'
    return {
      proposalId: proposal.id,
      kind: KINDS[action.kind],
      title: proposal.title,
      reason: proposal.reason,
      item: itemView(offers.get(action.variantId), action),
      from: isPrice ? action.fromMinor : null,
      to: isPrice ? action.toMinor : action.units,
      fromLocationId: action.kind === 'transfer-stock' ? action.fromLocationId : null,
      toLocationId:
        action.kind === 'transfer-stock'
          ? action.toLocationId
          : action.kind === 'place-purchase'
            ? action.locationId
            : null,
      costMinor: isPrice ? null : action.costMinor,
      days: isPrice ? null : action.days,
      arrivesOn: isPrice ? null : arrival(ctx, proposal, action.days),
      expected: promised?.profit ?? null,
      stockOut: promised?.stockOut ?? null,
      bundle: action.kind === 'open-bundle' ? bundlePart(ctx, proposal, action, offers, pictures) : null,
      binding: [...(promised?.binding ?? [])] as SupplyDecisionView['binding'],
      steps: [...(promised?.steps ?? [])],
      risk: proposal.risk,
      ...standOf(ctx, proposal),
      decidedAt: proposal.decidedAt?.toISOString() ?? null,
      decidedBy: proposal.decidedBy,
      outcome: outcomes.get(proposal.id) ?? null,
      at: proposal.createdAt.toISOString(),
    }
  })
}

/** How a proposal stands: by whom it was decided, and whether that can be taken back. */
export const standOf = (
  ctx: Ctx,
  { status, policy, undoUntil }: Proposal,
): Pick<SupplyDecisionView, 'status' | 'byPolicy' | 'canUndo'> => ({
  status,
  byPolicy: policy === 'auto',
  canUndo: status === 'approved' && (undoUntil === null || undoUntil.getTime() > ctx.clock.now()),
})

const DAY_MS = 86_400_000
/** From the day of the decision, else from now on. */
const arrival = (ctx: Ctx, { status, decidedAt }: Proposal, days: number): string =>
  new Date((status === 'approved' && decidedAt ? decidedAt.getTime() : ctx.clock.now()) + days * DAY_MS)
    .toISOString()
    .slice(0, 10)
