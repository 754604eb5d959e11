import { lineAmounts, shareOf } from '@qianmian/kernel'
import type { AfterSale, LedgerEntry, Order, OrderLine } from './types.ts'

export interface OrderTotals {
  /** Goods before promotions. */
  readonly listMinor: number
  readonly discountMinor: number
  readonly taxMinor: number
  readonly deliveryMinor: number
  /** What the order costs in all. */
  readonly totalMinor: number
}

/** What an order costs, summed from its lines: nothing is stored twice. */
export function orderTotals(order: Pick<Order, 'lines' | 'isTaxIncluded' | 'deliveryMinor'>): OrderTotals {
  let [listMinor, discountMinor, taxMinor, totalMinor] = [0, 0, 0, order.deliveryMinor]
  for (const line of order.lines) {
    const amounts = lineAmounts(line, order.isTaxIncluded)
    listMinor += line.units * line.unitPriceMinor
    discountMinor += line.discountMinor
    taxMinor += amounts.taxMinor
    totalMinor += amounts.totalMinor
  }
  return { listMinor, discountMinor, taxMinor, deliveryMinor: order.deliveryMinor, totalMinor }
}

/** What stands on the order's account: charged less refunded, promised money counted. */
export const paidMinor = (ledger: readonly LedgerEntry[]): number =>
  ledger.reduce((sum, entry) => (isLive(entry) ? sum + signed(entry) : sum), 0)

/** The same by payment method, in the order in which they were used; zeros left out. */
export function paidByMethod(ledger: readonly LedgerEntry[]): Map<string, number> {
  const paid = new Map<string, number>()
  for (const entry of ledger) {
    if (isLive(entry)) paid.set(entry.methodId, (paid.get(entry.methodId) ?? 0) + signed(entry))
  }
  for (const [method, amount] of paid) if (amount === 0) paid.delete(method)
  return paid
}

export const isLive = (entry: Pick<LedgerEntry, 'state'>): boolean =>
  entry.state === 'succeeded' || entry.state === 'pending'
const signed = (entry: LedgerEntry): number => (entry.kind === 'charge' ? entry.amountMinor : -entry.amountMinor)

/** Cases that hold their units: neither refused nor withdrawn. */
export const isStanding = (state: AfterSale['state']): boolean => state !== 'refused' && state !== 'withdrawn'
/** Cases that wait for goods or for a person. */
export const isOpen = (state: AfterSale['state']): boolean => state === 'requested' || state === 'received'

/** Units of a line that came back, or are on their way. */
export const returnedUnits = (order: Pick<Order, 'afterSales'>, lineId: string): number =>
  order.afterSales.reduce(
    (sum, afterSale) =>
      isStanding(afterSale.state) && afterSale.kind === 'return'
        ? sum + afterSale.lines.reduce((n, line) => (line.lineId === lineId ? n + line.units : n), 0)
        : sum,
    0,
  )

/** What the customer gets for units of a line that come back, after those that came back before. */
export function refundOf(order: Order, line: OrderLine, units: number): number {
  const { totalMinor } = lineAmounts(line, order.isTaxIncluded)
  return shareOf(totalMinor, line.units, returnedUnits(order, line.id), units)
}
