import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { dayAfter } from '@qianmian/occasions'
import { findOffers } from '../../modules/catalog/index.ts'
import type { PlacePurchase, TransferStock } from '../../modules/proposals/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { countAt, lockFree, moveOnHand } from '../../modules/stock/index.ts'
import {
  insertPurchase,
  insertTransfer,
  listPurchases,
  listTransfers,
  lockPurchase,
  moveTransfer,
  type Transfer,
  updatePurchase,
} from '../../modules/supply/index.ts'
import { allOrNothing, type Ctx, inTransaction, today } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { ActionEffects } from '../publish-work.ts'
import { stockChanged } from './stock-changed.ts'

const tooFew = (free: number): LocalizedText => ({
  zh: `发货仓只剩 ${Math.max(0, free)} 件可调，请等新的计划。`,
  en: `Only ${Math.max(0, free)} units are left to send from there. Wait for the next plan.`,
})

/** What deciding on a transfer does: the units leave at once, and arrive when they are due or somebody says so. */
export const transferEffects: ActionEffects<TransferStock> = {
  check: (ctx, { variantId, fromLocationId, toLocationId, units }) =>
    inTransaction(ctx, async (ctx): Promise<Result<true, Refusal>> => {
      const places = await listLocations(ctx)
      if (![fromLocationId, toLocationId].every((id) => places.some((place) => place.id === id)))
        return refuse('not-found')
      const free = await lockFree(ctx, variantId, fromLocationId)
      if (free === undefined) return refuse('not-found')
      return free >= units ? ok(true) : refuse('stale', tooFew(free))
    }),
  async before() {
    return null
  },
  async approve(ctx, action, proposalId) {
    const { variantId, fromLocationId, toLocationId, units, costMinor, days } = action
    if (!(await moveOnHand(ctx, variantId, fromLocationId, -units, 'transferred', proposalId)))
      throw new Error('units left between the check of a transfer and its booking')
    await stockChanged(ctx, variantId)
    await insertTransfer(ctx, {
      id: newId('trf', ctx.clock, ctx.randomBytes),
      variantId,
      fromLocationId,
      toLocationId,
      units,
      costMinor,
      state: 'sent',
      proposalId,
      sentAt: new Date(ctx.clock.now()),
      dueOn: dayAfter(today(ctx), days),
      closedAt: null,
    })
  },
  async isShown(ctx, action, proposalId) {
    const transfer = await transferOf(ctx, proposalId)
    if (!transfer) return false
    if (transfer.state === 'sent') return true
    return ((await lockFree(ctx, action.variantId, action.toLocationId)) ?? 0) >= action.units
  },
  async undo(ctx, { variantId, fromLocationId, toLocationId, units }, _undo, proposalId) {
    const transfer = await transferOf(ctx, proposalId)
    if (!transfer || !(await moveTransfer(ctx, transfer.id, transfer.state, 'cancelled')))
      throw new Error('a transfer moved between its check and its undoing')
    if (
      transfer.state === 'arrived' &&
      !(await moveOnHand(ctx, variantId, toLocationId, -units, 'transferred', proposalId))
    )
      throw new Error('units left between the check of a transfer and its undoing')
    await countAt(ctx, variantId, fromLocationId)
    await moveOnHand(ctx, variantId, fromLocationId, units, 'transferred', proposalId)
    await stockChanged(ctx, variantId)
  },
  movedOn: {
    zh: '调过去的货已经卖出或不在了，撤不回来。要调回请另开一单。',
    en: 'The units that were sent have been sold or are gone, so this cannot be taken back. Send others instead.',
  },
  async reject() {},
  canReopen: async (ctx, { variantId }) => (await findOffers(ctx, { variantIds: [variantId] })).length > 0,
  async reopen() {},
}

/** The transfer that a proposal booked and nobody has taken back. */
const transferOf = async (ctx: Ctx, proposalId: string): Promise<Transfer | undefined> =>
  (await listTransfers(ctx, { proposalId })).find(({ state }) => state !== 'cancelled')

/** Books a transfer's units into the warehouse that they were sent to. @returns a refusal when it is not on its way */
export async function receiveTransfer(ctx: Ctx, transfer: Transfer): Promise<Result<true, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<true, Refusal>> => {
    if (!(await moveTransfer(ctx, transfer.id, 'sent', 'arrived'))) return refuse('already-decided')
    await countAt(ctx, transfer.variantId, transfer.toLocationId)
    await moveOnHand(ctx, transfer.variantId, transfer.toLocationId, transfer.units, 'transferred', transfer.proposalId)
    await stockChanged(ctx, transfer.variantId)
    return ok(true)
  })
}

/** What deciding on a purchase does: notes the order to the supplier, which the shop sends; units come in when they are received. */
export const purchaseEffects: ActionEffects<PlacePurchase> = {
  async check(ctx, { variantId, locationId }) {
    const isThere = (await findOffers(ctx, { variantIds: [variantId] })).length > 0
    return isThere && (await listLocations(ctx)).some((place) => place.id === locationId)
      ? ok(true)
      : refuse('not-found')
  },
  async before() {
    return null
  },
  async approve(ctx, { variantId, locationId, units, costMinor, days, supplier }, proposalId) {
    await insertPurchase(ctx, {
      id: newId('pur', ctx.clock, ctx.randomBytes),
      variantId,
      locationId,
      units,
      receivedUnits: 0,
      costMinor,
      supplier,
      state: 'ordered',
      proposalId,
      orderedAt: new Date(ctx.clock.now()),
      dueOn: dayAfter(today(ctx), days),
      closedAt: null,
    })
  },
  async isShown(ctx, _action, proposalId) {
    return (await openPurchase(ctx, proposalId)) !== undefined
  },
  async undo(ctx, _action, _undo, proposalId) {
    const purchase = await openPurchase(ctx, proposalId)
    const locked = purchase && (await lockPurchase(ctx, purchase.id))
    if (locked?.state !== 'ordered' || locked.receivedUnits > 0)
      throw new Error('a purchase moved between its check and its undoing')
    await updatePurchase(ctx, locked.id, { state: 'cancelled', closedAt: new Date(ctx.clock.now()) })
  },
  movedOn: {
    zh: '这一单已经收过货，不能再取消。',
    en: 'Units of this purchase have been received already: it cannot be cancelled.',
  },
  async reject() {},
  canReopen: async (ctx, { variantId }) => (await findOffers(ctx, { variantIds: [variantId] })).length > 0,
  async reopen() {},
}

const openPurchase = async (ctx: Ctx, proposalId: string) =>
  (await listPurchases(ctx, { proposalId })).find(
    ({ state, receivedUnits }) => state === 'ordered' && receivedUnits === 0,
  )

/** Takes units of a purchase in. The purchase is closed when all have come. @param units whole, above zero */
export async function receivePurchase(ctx: Ctx, id: string, units: number): Promise<Result<true, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<true, Refusal>> => {
    const purchase = await lockPurchase(ctx, id)
    if (!purchase) return refuse('not-found')
    if (purchase.state !== 'ordered') return refuse('already-decided')
    const left = purchase.units - purchase.receivedUnits
    if (units > left)
      return refuse('unprocessable', {
        zh: `这一单还差 ${left} 件，不能收 ${units} 件。`,
        en: `Only ${left} units of this purchase are still to come: ${units} cannot be received.`,
      })
    await countAt(ctx, purchase.variantId, purchase.locationId)
    await moveOnHand(ctx, purchase.variantId, purchase.locationId, units, 'received', purchase.id)
    await stockChanged(ctx, purchase.variantId)
    const isWhole = units === left
    await updatePurchase(ctx, id, {
      receivedUnits: purchase.receivedUnits + units,
      ...(isWhole ? { state: 'received' as const, closedAt: new Date(ctx.clock.now()) } : {}),
    })
    return ok(true)
  })
}
