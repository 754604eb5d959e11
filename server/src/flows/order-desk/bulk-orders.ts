import type { Result } from '@qianmian/kernel'
import type { BulkResultView } from '../../contract/types.ts'
import type { Order } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Refusal } from '../../platform/errors.ts'
import { deliverOrder, type NewParcel, shipOrder, startPacking } from '../orders/fulfil-order.ts'

/**
 * Does one thing to many orders, each in a transaction of its own: what cannot be done to one is said and does not stop
 * the others.
 */
async function each<T>(
  items: readonly (T & { readonly orderId: string })[],
  work: (item: T & { readonly orderId: string }) => Promise<Result<Order, Refusal>>,
): Promise<BulkResultView> {
  const results: BulkResultView['items'] = []
  for (const item of items) {
    const result = await work(item)
    results.push(
      result.ok
        ? { id: item.orderId, number: result.value.number, state: result.value.state, refusal: null }
        : { id: item.orderId, number: null, state: null, refusal: { ...result.error } },
    )
  }
  return { done: results.filter((one) => one.refusal === null).length, items: results }
}

const byId = (ids: readonly string[]) => [...new Set(ids)].map((orderId) => ({ orderId }))

export const packOrders = (ctx: Ctx, ids: readonly string[]): Promise<BulkResultView> =>
  each(byId(ids), ({ orderId }) => startPacking(ctx, orderId))

export const shipOrders = (
  ctx: Ctx,
  parcels: readonly (NewParcel & { readonly orderId: string })[],
): Promise<BulkResultView> => each(parcels, ({ orderId, ...parcel }) => shipOrder(ctx, orderId, parcel))

export const deliverOrders = (ctx: Ctx, ids: readonly string[]): Promise<BulkResultView> =>
  each(byId(ids), ({ orderId }) => deliverOrder(ctx, orderId))
