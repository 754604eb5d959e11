import type { PurchaseOrder } from '../../modules/supply/index.ts'

const DAY_MS = 86_400_000

/**
 * The least order of an item that is left to reach: parts of one order that were approved one by one (for several warehouses, for
 * an event beside the everyday) count together, so that what is left is not raised a second time. What was ordered within a day
 * goes to the supplier together; what was ordered since stock was last looked at is waited for as long as it is below the minimum.
 * @param minOrder the supplier's, in units; 0 where there is none
 * @param purchases of the item that are under way
 * @param by now in ms; days between looks at the stock
 * @returns units
 * @example leastOrder(10, [{ units: 6, orderedAt: aMinuteAgo }], { now, reviewDays: 7 }) // 4
 */
export function leastOrder(
  minOrder: number,
  purchases: readonly Pick<PurchaseOrder, 'units' | 'orderedAt'>[],
  { now, reviewDays }: { readonly now: number; readonly reviewDays: number },
): number {
  const within = (days: number): number =>
    purchases.reduce((sum, one) => (now - one.orderedAt.getTime() < days * DAY_MS ? sum + one.units : sum), 0)
  const waiting = within(reviewDays)
  return Math.max(0, minOrder - (waiting < minOrder ? waiting : within(1)))
}
