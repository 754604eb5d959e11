import { newId } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { takeBackMovements } from './counted.ts'
import { lockFor } from './store.ts'
import { addCommitted, HOLD, stockTables } from './tables.ts'

/** Units that are kept for an order at a place; null where nobody counts them. */
export interface OrderHold {
  readonly orderId: string
  readonly variantId: string
  readonly locationId: string | null
  readonly units: number
}

/** Keeps units for orders at stated places. Whoever calls it sees to it that so many lie there, in the same transaction. */
export async function holdAt(ctx: Ctx, holds: readonly OrderHold[]): Promise<void> {
  await lockFor(
    ctx,
    holds.map(({ variantId }) => variantId),
  )
  await bulkInsert(
    ctx.db,
    'stock_holds',
    { id: 'text', shop_id: 'text', variant_id: 'text', location_id: 'text', units: 'int', order_id: 'text' },
    holds.map(({ orderId, variantId, locationId, units }) => ({
      id: newId('hld', ctx.clock, ctx.randomBytes),
      shop_id: ctx.shop.id,
      variant_id: variantId,
      location_id: locationId,
      units,
      order_id: orderId,
    })),
  )
  await addCommitted(ctx, holds)
}

/**
 * Takes back what orders did to the stock, as if there had never been any: what they hold is free, what they shipped or brought back
 * is counted as before. Call it in a transaction.
 * @param orderIds the orders
 * @param ref what else was counted up or down under this name goes with it
 */
export async function takeBackOrders(ctx: Ctx, orderIds: readonly string[], ref: string): Promise<void> {
  const held = () =>
    stockTables(ctx.db)
      .selectFrom('stockHolds')
      .select([...HOLD, 'orderId'])
      .where('shopId', '=', ctx.shop.id)
      .where('orderId', 'is not', null)
      .execute()
  const own = new Set(orderIds)
  const isOwn = ({ orderId }: { orderId: string | null }) => orderId !== null && own.has(orderId)
  await lockFor(
    ctx,
    (await held()).filter(isOwn).map(({ variantId }) => variantId),
  )
  // Read again under the lock: an order that was shipped or cancelled meanwhile holds nothing any more.
  const holds = (await held()).filter(isOwn)
  if (holds.length > 0)
    await stockTables(ctx.db)
      .deleteFrom('stockHolds')
      .where('shopId', '=', ctx.shop.id)
      .where(
        'id',
        'in',
        holds.map(({ id }) => id),
      )
      .execute()
  await addCommitted(
    ctx,
    holds.map((hold) => ({ ...hold, units: -hold.units })),
  )
  // Together, since a count that passes below nothing on the way would lose units.
  await takeBackMovements(ctx, [ref, ...orderIds])
}
