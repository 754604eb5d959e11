import { normalQuantile } from '@qianmian/kernel'
import { normalLoss } from '../math/normal-loss.ts'
import { poissonCost, poissonTable } from '../math/poisson.ts'

/** Costs of a unit and a period: `h` where it is left over, `p` where it is missing. */
export interface UnitCosts {
  readonly h: number
  readonly p: number
}

const critical = ({ h, p }: UnitCosts): number => p / (p + h)

/**
 * Base stock under normal demand with a lead time of whole periods: what is ordered up to covers the lead time and the period
 * of review (Snyder & Shen 2019, section 4.3).
 * @param demand mean and standard deviation a period
 * @returns the level to order up to, and its cost a period
 * @example baseStockNormal({ h: 0.18, p: 0.7 }, { mu: 50, sd: 8 }, 0).S // 56.604
 */
export function baseStockNormal(
  costs: UnitCosts,
  { mu, sd }: { readonly mu: number; readonly sd: number },
  leadTime: number,
): { readonly S: number; readonly cost: number } {
  const periods = leadTime + 1
  const spread = sd * Math.sqrt(periods)
  const z = normalQuantile(critical(costs))
  const { missing, left } = normalLoss(z)
  return { S: mu * periods + z * spread, cost: spread * (costs.h * left + costs.p * missing) }
}

/**
 * The newsvendor who sells for `revenue` what costs `cost`, and gets `salvage` for what is left.
 * @returns the quantity and the profit that may be expected
 */
export function newsvendorProfit(
  price: { readonly revenue: number; readonly cost: number; readonly salvage: number },
  demand: { readonly mu: number; readonly sd: number },
): { readonly S: number; readonly profit: number } {
  const costs = { h: price.cost - price.salvage, p: price.revenue - price.cost }
  const { S, cost } = baseStockNormal(costs, demand, 0)
  return { S, profit: costs.p * demand.mu - cost }
}

/** The newsvendor of whole units under Poisson demand: the least stock that covers the critical share. */
export function newsvendorPoisson(costs: UnitCosts, mean: number): { readonly S: number; readonly cost: number } {
  const S = poissonQuantile(mean, critical(costs))
  return { S, cost: poissonCost(mean, costs.h, costs.p)(S) }
}

/** The least whole demand that at least a share of all periods does not exceed. */
export function poissonQuantile(mean: number, share: number): number {
  const table = poissonTable(mean)
  let sum = 0
  for (let k = 0; k < table.length; k++) {
    sum += table[k] as number
    if (sum >= share) return k
  }
  return table.length - 1
}

/** The economic order quantity: fixed cost `K` an order, `h` a unit held a period, demand `d` a period. */
export const economicOrder = (K: number, h: number, d: number): { readonly Q: number; readonly cost: number } => ({
  Q: Math.sqrt((2 * K * d) / h),
  cost: Math.sqrt(2 * K * d * h),
})

/** As `economicOrder` where customers wait, at `p` a unit and period. */
export function economicOrderWithBackorders(
  K: number,
  { h, p }: UnitCosts,
  d: number,
): { readonly Q: number; readonly stockoutFraction: number; readonly cost: number } {
  return {
    Q: Math.sqrt((2 * K * d * (h + p)) / (h * p)),
    stockoutFraction: h / (h + p),
    cost: Math.sqrt((2 * K * d * h * p) / (h + p)),
  }
}
