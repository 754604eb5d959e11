import { lineAmounts, newId, shareOf } from '@qianmian/kernel'
import type { OrderEventData } from '../../contract/loop-events.ts'
import { type Order, type OrderLine, type OrderVisit, visitOf } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { LoggedEvent } from '../../platform/events/event-log.ts'

/** What happens to orders, as the event log names it. The first two teach the loop (contract/loop-events.ts). */
export type OrderEvent =
  | 'order.placed'
  | 'order.returned'
  | 'order.cancelled'
  | 'order.changed'
  | 'order.shipped'
  | 'order.delivered'
  | 'order.after-sale'
  | 'order.settled'
  | 'order.refused'

/** Tells the log what happened to an order, in the transaction in which it happens. */
export async function appendOrderEvent(
  ctx: Ctx,
  type: OrderEvent,
  order: Order,
  lines: readonly Pick<OrderLine, 'id' | 'units'>[] = [],
  /** What else the event is about: the case, the parcel, a reason. */
  about: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await ctx.services.events.append(ctx, [orderEvent(ctx, type, order, lines, await visitOf(ctx, order.id), about)])
}

/** As coarse as a region is: never a city. */
const regionOf = ({ country, region }: Order['address']): string => `${country}/${region ?? ''}`

/** The event that tells of it. */
export function orderEvent(
  ctx: Ctx,
  type: OrderEvent,
  order: Order,
  lines: readonly Pick<OrderLine, 'id' | 'units'>[],
  visit: OrderVisit | null,
  about: Readonly<Record<string, unknown>> = {},
): Omit<LoggedEvent, 'shopId'> {
  const byId = new Map(order.lines.map((line) => [line.id, line]))
  const data: OrderEventData & Record<string, unknown> = {
    orderId: order.id,
    ...visit,
    ...(visit?.visitor ? { region: regionOf(order.address) } : {}),
    lines: lines.flatMap(({ id, units }) => {
      const line = byId.get(id)
      if (!line?.productId) return []
      const { totalMinor } = lineAmounts(line, order.isTaxIncluded)
      const part = {
        productId: line.productId,
        variantId: line.variantId,
        units,
        amountMinor: shareOf(totalMinor, line.units, 0, units),
      }
      return [part]
    }),
    ...about,
    number: order.number,
    state: order.state,
    ...(order.isSimulated ? { simulated: true as const } : {}),
  }
  return { id: newId('evt', ctx.clock, ctx.randomBytes), type, occurredAt: new Date(ctx.clock.now()), data }
}
