import type { Ctx } from '../../platform/ctx.ts'
import { orderTables } from './tables.ts'
import type { PaymentKind } from './types.ts'

/** Refunds by this way of payment that were promised since and not made, oldest first. */
export async function pendingRefunds(
  ctx: Ctx,
  methodKind: PaymentKind,
  since: Date,
  limit = 100,
): Promise<{ id: string; orderId: string; amountMinor: number; providerRef: string | null }[]> {
  return orderTables(ctx.db)
    .selectFrom('orderLedger')
    .select(['id', 'orderId', 'amountMinor', 'providerRef'])
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', 'pending')
    .where('kind', '=', 'refund')
    .where('methodKind', '=', methodKind)
    .where('at', '>', since)
    .orderBy('at')
    .limit(limit)
    .execute()
}

/** Settles what a provider said of a payment by its own reference. @returns how many entries that was */
export async function settleByReference(
  ctx: Ctx,
  providerRef: string,
  kind: 'charge' | 'refund',
  state: 'succeeded' | 'failed',
): Promise<number> {
  const done = await orderTables(ctx.db)
    .updateTable('orderLedger')
    .set({ state })
    .where('shopId', '=', ctx.shop.id)
    .where('providerRef', '=', providerRef)
    .where('kind', '=', kind)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** Removes proposals that nobody confirmed. What was done stays. */
export async function forgetProposals(ctx: Ctx, before: Date): Promise<void> {
  await orderTables(ctx.db)
    .deleteFrom('operations')
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', 'proposed')
    .where('expiresAt', '<', before)
    .execute()
}
