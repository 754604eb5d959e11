import type { z } from '@hono/zod-openapi'
import type { decisionsQuery, supplyMoves } from '../../contract/supply-asks.ts'
import type { SupplyDecisionView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { countProposals, listProposals } from '../../modules/proposals/index.ts'
import { listPurchases, listTransfers } from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { decisionViews, SUPPLY_KINDS } from './decision-views.ts'
import { itemView } from './item-view.ts'

const KIND_OF = {
  price: 'change-price',
  purchase: 'place-purchase',
  transfer: 'transfer-stock',
  bundle: 'open-bundle',
} as const

/** What was decided of prices and supply, the newest first. */
export async function readDecisions(
  ctx: Ctx,
  { kind, limit, offset }: z.output<typeof decisionsQuery>,
): Promise<{ items: SupplyDecisionView[]; total: number }> {
  const filter = {
    kinds: kind ? [KIND_OF[kind]] : SUPPLY_KINDS,
    status: ['approved', 'rejected', 'undone'] as const,
  }
  return {
    items: await decisionViews(ctx, await listProposals(ctx, filter, { limit, offset, order: 'newest' })),
    total: await countProposals(ctx, filter),
  }
}

/** What suppliers still owe, and what is between two warehouses. */
export async function readMoves(ctx: Ctx): Promise<z.output<typeof supplyMoves>> {
  const [purchases, transfers] = [
    await listPurchases(ctx, { state: 'ordered' }),
    await listTransfers(ctx, { state: 'sent' }),
  ]
  const variantIds = [...new Set([...purchases, ...transfers].map(({ variantId }) => variantId))]
  const offers = new Map((await findOffers(ctx, { variantIds })).map((offer) => [offer.id, offer]))
  const nameOf = (variantId: string) => {
    const offer = offers.get(variantId)
    return itemView(offer, { variantId, productId: offer?.productId ?? '' })
  }
  const now = today(ctx)
  return {
    purchases: purchases.map((one) => ({
      id: one.id,
      item: nameOf(one.variantId),
      locationId: one.locationId,
      units: one.units,
      receivedUnits: one.receivedUnits,
      costMinor: one.costMinor,
      supplier: one.supplier,
      dueOn: one.dueOn,
      isLate: one.dueOn < now,
    })),
    transfers: transfers.map((one) => ({
      id: one.id,
      item: nameOf(one.variantId),
      fromLocationId: one.fromLocationId,
      toLocationId: one.toLocationId,
      units: one.units,
      dueOn: one.dueOn,
    })),
  }
}
