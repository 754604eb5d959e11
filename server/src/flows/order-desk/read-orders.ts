import { ok, type Result } from '@qianmian/kernel'
import type { OrderCountsView, OrderListView, StudioOrderView } from '../../contract/types.ts'
import { accessesOf, noteAccess } from '../../modules/access/index.ts'
import { may } from '../../modules/accounts/index.ts'
import { listActivity } from '../../modules/activity/index.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { findMethods } from '../../modules/customers/index.ts'
import { mailCounts } from '../../modules/mails/index.ts'
import {
  countCases,
  countOrders,
  countOrdersOf,
  findOrder,
  listOrders,
  type OrderFilter,
  ordersOfRecipient,
  type PaymentKind,
  pendingMoney,
  shownMethod,
} from '../../modules/orders/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { freeUnits } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { describeDeed } from '../describe-deed.ts'
import { isByHand } from './money-words.ts'
import { orderRow, orderView, seesPeople } from './order-views.ts'

const MOST_MONEY = 500

/** Orders of the desk, newest first. Who sees people covered finds nobody by name or e-mail either. */
export async function orderPage(ctx: Ctx, filter: OrderFilter): Promise<OrderListView> {
  const { orders, total } = await listOrders(ctx, { ...filter, textIn: seesPeople(ctx) ? 'all' : 'numbers' })
  return { total, items: orders.map((order) => orderRow(ctx, order)) }
}

export async function orderCounts(ctx: Ctx): Promise<OrderCountsView> {
  const cases = await countCases(ctx)
  const money = await pendingMoney(ctx, MOST_MONEY)
  return {
    states: await countOrders(ctx),
    openReturns: (cases.requested ?? 0) + (cases.received ?? 0),
    moneyToDo: money.filter((entry) => isByHand(ctx, entry, entry.orderState)).length,
    failedMails: (await mailCounts(ctx)).failed,
  }
}

/** How much waits for a person: orders to ship, cases on the bench, money to move. */
export async function ordersToDo(ctx: Ctx): Promise<number> {
  const { states, openReturns, moneyToDo } = await orderCounts(ctx)
  return states.pending + states.processing + openReturns + moneyToDo
}

/**
 * One order with everything around it. Who sees contact and address uncovered is written into the access log.
 * @returns undefined for an order of another shop, as for one that does not exist
 */
export async function readOrder(ctx: Ctx, id: string): Promise<StudioOrderView | undefined> {
  const order = await findOrder(ctx, id)
  if (!order) return undefined
  const productIds = [...new Set(order.lines.flatMap((line) => line.productId ?? []))]
  const offers = await findOffers(ctx, { productIds })
  const methods = await findMethods(ctx, {
    customerId: order.customerId,
    ids: [...order.ledger, ...order.afterSales].map((entry) => entry.methodId),
  })
  const isOwner = may(ctx.actor, 'manage')
  const lookedAt = isOwner ? await accessesOf(ctx, id) : []
  const view = orderView(ctx, order, {
    offers,
    free: await freeUnits(
      ctx,
      offers.map((offer) => offer.id),
    ),
    names: new Map(methods.map((method) => [method.id, shownMethod(method, ctx.locale)])),
    methods: methods.map(({ id, kind, label, balanceMinor }) => ({
      id,
      kind: kind as PaymentKind,
      label: shownMethod({ kind, label }, ctx.locale),
      balanceMinor,
    })),
    locations: (await listLocations(ctx)).map(({ id, name }) => ({ id, name })),
    history: (await listActivity(ctx, { objectType: 'order', objectId: id, limit: 100 })).map((row) => ({
      seq: Number(row.seq),
      at: row.at.toISOString(),
      actor: row.actorName,
      sentence: describeDeed(row),
    })),
    lookedAt: lookedAt.map((row) => ({ at: row.at.toISOString(), who: row.actorName, purpose: row.purpose })),
    ordersOfCustomer: order.customerId ? await countOrdersOf(ctx, order.customerId) : 0,
  })
  if (!view.isMasked) await noteAccess(ctx, { purpose: 'order', objectType: 'order', objectIds: [id] })
  return view
}

/** Orders of somebody who gives her name and postcode at the counter; for people who may edit, and written down. */
export async function lookUpOrders(
  ctx: Ctx,
  by: { readonly name: string; readonly postcode: string },
): Promise<Result<OrderListView, Refusal>> {
  if (!seesPeople(ctx)) return refuse('forbidden')
  const ids = await ordersOfRecipient(ctx, by, 50)
  await noteAccess(ctx, { purpose: 'lookup', objectType: 'order', objectIds: ids })
  return ok(ids.length === 0 ? { total: 0, items: [] } : await orderPage(ctx, { ids, limit: 50 }))
}
