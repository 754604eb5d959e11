import type { Random } from '@qianmian/kernel'
import type { PricingPolicy } from '../learn/policy.ts'
import { clairvoyant, type Market, profitAt } from './markets.ts'

/**
 * Lets a policy run in a market and says which share of the profit of somebody who knew it was lost.
 * @param shifts the prices that the policy chooses from
 * @param width that the one who knows is held to
 */
export function lostShare(
  market: Market,
  policy: PricingPolicy,
  shifts: readonly number[],
  width: number,
  days: number,
  random: Random,
): number {
  let earned = 0
  for (let day = 0; day < days; day++) {
    const x = shifts[policy.choose()]!
    const mean = market.level * (1 - market.elasticity * x)
    earned += profitAt(market, x)
    policy.observe(mean + market.noise * market.level * random.normal())
  }
  return 1 - earned / (days * profitAt(market, clairvoyant(market, width)))
}
