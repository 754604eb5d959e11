import { newId, ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  findOrder,
  insertParcel,
  type Order,
  type OrderState,
  settleLedger,
  updateOrder,
  updateParcel,
} from '../../modules/orders/index.ts'
import { shipUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { appendOrderEvent } from './order-events.ts'

/** A parcel that leaves: without lines, everything that has not left yet. */
export interface NewParcel {
  readonly carrier: string
  readonly tracking: string
  readonly lines?: readonly { readonly lineId: string; readonly units: number }[]
}

const wrongState = (order: Order) =>
  refuse('not-allowed', {
    zh: `订单 ${order.number} 现在不能这样做。`,
    en: `This cannot be done with order ${order.number} now.`,
  })

const locked = async (ctx: Ctx, id: string): Promise<Result<Order, Refusal>> => {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const order = await findOrder(ctx, id, true)
  return order ? ok(order) : refuse('not-found')
}

/** Begins to pack: from here on the customer cannot change the order by herself. */
export async function startPacking(ctx: Ctx, id: string): Promise<Result<Order, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<Order, Refusal>> => {
    const found = await locked(ctx, id)
    if (!found.ok) return found
    const order = found.value
    if (order.state === 'processing') return ok(order)
    if (order.state !== 'pending') return wrongState(order)
    await updateOrder(ctx, order, { state: 'processing', packedAt: new Date(ctx.clock.now()) })
    await note(ctx, order, 'order.packing')
    return again(ctx, id)
  })
}

/** Units of a line that have not left yet. */
export const unshipped = (order: Order, lineId: string): number =>
  (order.lines.find((line) => line.id === lineId)?.units ?? 0) -
  order.parcels.reduce(
    (sum, parcel) => sum + parcel.lines.reduce((n, line) => (line.lineId === lineId ? n + line.units : n), 0),
    0,
  )

/** Hands a parcel to the carrier: its units leave the counted stock. When all have left, the order is shipped. */
export async function shipOrder(ctx: Ctx, id: string, parcel: NewParcel): Promise<Result<Order, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<Order, Refusal>> => {
    const found = await locked(ctx, id)
    if (!found.ok) return found
    const order = found.value
    if (order.state !== 'pending' && order.state !== 'processing') return wrongState(order)
    const lines = (
      parcel.lines ?? order.lines.map((line) => ({ lineId: line.id, units: unshipped(order, line.id) }))
    ).filter((line) => line.units > 0)
    if (lines.length === 0 || lines.some((line) => line.units > unshipped(order, line.lineId))) {
      return refuse('unprocessable', { zh: '包裹里的件数不对。', en: 'The parcel does not fit the order.' })
    }
    const gone = lines.flatMap(({ lineId, units }) => {
      const variantId = order.lines.find((line) => line.id === lineId)?.variantId
      return variantId ? [{ variantId, units }] : []
    })
    const left = await shipUnits(ctx, id, gone)
    if (!left.ok) {
      return refuse('out-of-stock', {
        zh: '仓库里的数量比要发的少，请先盘点。',
        en: 'The count says there is less than is leaving: count the shelf first.',
      })
    }
    const now = new Date(ctx.clock.now())
    const parcelId = newId('pcl', ctx.clock, ctx.randomBytes)
    await insertParcel(ctx, id, {
      id: parcelId,
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      lines,
      events: [{ at: now.toISOString(), what: 'shipped', where: null }],
      shippedAt: now,
      deliveredAt: null,
    })
    const after = (await findOrder(ctx, id)) ?? order
    const isAll = after.lines.every((line) => unshipped(after, line.id) === 0)
    const state: OrderState = isAll ? 'shipped' : 'processing'
    if (state !== order.state) await updateOrder(ctx, order, { state })
    await note(ctx, order, 'order.shipped', { tracking: parcel.tracking })
    await appendOrderEvent(
      ctx,
      'order.shipped',
      { ...after, state },
      lines.map((line) => ({ id: line.lineId, units: line.units })),
      { parcelId },
    )
    return again(ctx, id)
  })
}

/** The last parcel is handed over: cash that the courier collected is there. */
export async function deliverOrder(ctx: Ctx, id: string): Promise<Result<Order, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<Order, Refusal>> => {
    const found = await locked(ctx, id)
    if (!found.ok) return found
    const order = found.value
    if (order.state === 'delivered') return ok(order)
    if (order.state !== 'shipped') return wrongState(order)
    const now = new Date(ctx.clock.now())
    for (const parcel of order.parcels.filter((one) => one.deliveredAt === null)) {
      const events = [...parcel.events, { at: now.toISOString(), what: 'delivered', where: null }]
      await updateParcel(ctx, parcel.id, { events, deliveredAt: now })
    }
    for (const entry of order.ledger) {
      if (entry.state === 'pending' && entry.kind === 'charge' && entry.methodKind === 'cash_on_delivery') {
        await settleLedger(ctx, entry.id, 'succeeded')
      }
    }
    await updateOrder(ctx, order, { state: 'delivered', deliveredAt: now })
    await note(ctx, order, 'order.delivered')
    await appendOrderEvent(ctx, 'order.delivered', { ...order, state: 'delivered' })
    return again(ctx, id)
  })
}

async function again(ctx: Ctx, id: string): Promise<Result<Order, Refusal>> {
  const order = await findOrder(ctx, id)
  return order ? ok(order) : refuse('not-found')
}

async function note(ctx: Ctx, order: Order, action: string, summary: Record<string, unknown> = {}): Promise<void> {
  await record(ctx, { action, objectType: 'order', objectId: order.id, summary: { number: order.number, ...summary } })
}
