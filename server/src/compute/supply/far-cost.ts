import type { StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'

/** What a parcel from a far warehouse costs beyond one from near: the longer way, and those who do not want to wait for it. */
export const farCost = (item: StockPlanItem, { lane, farLossBp }: StockPlanOrder): number =>
  2 * lane.unitMinor + (Math.max(0, item.priceMinor - item.unitCostMinor) * farLossBp) / 10_000
