import { ok, type Result } from '@qianmian/kernel'
import type { ReturnsBenchView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { type AfterSaleState, countCases, listOrders, type Order } from '../../modules/orders/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type Inspection, settleAfterSale } from '../orders/settle-after-sale.ts'
import { maskName } from './mask.ts'
import { methodNames } from './money-words.ts'
import { caseView, seesPeople } from './order-views.ts'

/** Cases of one state, as they lie on the bench: whose, what comes back, what she gets. */
export async function returnsBench(
  ctx: Ctx,
  by: { readonly state: AfterSaleState; readonly limit: number; readonly offset: number },
): Promise<ReturnsBenchView> {
  const { orders } = await listOrders(ctx, { caseStates: [by.state], limit: by.limit, offset: by.offset })
  const found = orders.flatMap((order) =>
    order.afterSales.filter((one) => one.state === by.state).map((one) => ({ order, one })),
  )
  const offers = await findOffers(ctx, {
    variantIds: found.flatMap(({ one }) => one.lines.flatMap(({ to }) => to?.variantId ?? [])),
  })
  const byVariant = new Map(offers.map((offer) => [offer.id, offer]))
  const names = await methodNames(
    ctx,
    found.map(({ one }) => one.methodId),
  )
  const counts = await countCases(ctx)
  return {
    counts: { requested: counts.requested ?? 0, received: counts.received ?? 0 },
    items: found.map(({ order, one }) => ({
      orderId: order.id,
      number: order.number,
      recipient: seesPeople(ctx) ? order.address.recipient : maskName(order.address.recipient),
      currency: order.currency,
      placedAt: order.placedAt.toISOString(),
      deliveredAt: order.deliveredAt?.toISOString() ?? null,
      case: caseView(ctx, order, one, byVariant, names),
    })),
    locations: (await listLocations(ctx)).map(({ id, name }) => ({ id, name })),
  }
}

/** Settles a case whose goods were looked at. A warehouse that is not one of this shop is refused. */
export async function inspectAndSettle(
  ctx: Ctx,
  orderId: string,
  caseId: string,
  inspection: Inspection,
): Promise<Result<Order, Refusal>> {
  if (inspection.restockAt !== null) {
    const isOurs = (await listLocations(ctx)).some((location) => location.id === inspection.restockAt)
    if (!isOurs) return refuse('unprocessable', { zh: '没有这个仓库。', en: 'There is no such warehouse.' })
  }
  const settled = await settleAfterSale(ctx, orderId, caseId, inspection)
  return settled.ok ? ok(settled.value) : settled
}
