import type { Random } from '@qianmian/kernel'
import { addObservation, type Belief, type BeliefPrior, beliefOf, bestShift, emptySums } from './belief.ts'
import { greedyShift } from './plain-policies.ts'
import { type MoveLimits, nearestShift, type PolicyMarket, type PricingPolicy, reachable } from './policy.ts'

export interface ThompsonOptions {
  /** Least dispersion of prices: their sum of squares around their mean stays above `dispersion * sqrt(days)`. */
  readonly dispersion: number
  /** How far from the best price of the belief towards a drawn one: 1 is plain Thompson sampling. */
  readonly boldness: number
  /** Days of rest and largest step; absent: a new price every day. */
  readonly limits?: MoveLimits
}

/** An elasticity drawn from a belief. */
export function drawElasticity({ elasticity, weight }: Belief, random: Random): number {
  let u = random.next()
  for (let g = 0; g < weight.length; g++) {
    u -= weight[g]!
    if (u <= 0) return elasticity[g]!
  }
  return elasticity[elasticity.length - 1]!
}

/** Thompson sampling with a least dispersion: the price that would be best for an elasticity drawn from the belief. */
export function thompsonPolicy(
  { cost, shifts }: PolicyMarket,
  prior: BeliefPrior,
  random: Random,
  { dispersion, boldness, limits }: ThompsonOptions,
): PricingPolicy {
  const sums = emptySums()
  const width = Math.max(...shifts)
  let at = nearestShift(shifts, 0)
  let [day, changed] = [0, 0]
  return {
    choose: () => {
      if (sums.n === 0 || day - changed < (limits?.restDays ?? 1)) return at
      const belief = beliefOf(sums, prior)
      const best = greedyShift(belief, 1 - cost, width)
      let wanted = best + boldness * (bestShift(drawElasticity(belief, random), 1 - cost, width) - best)
      const mean = sums.x / sums.n
      const missing = dispersion * Math.sqrt(sums.n + 1) - (sums.xx - sums.n * mean * mean)
      const least = missing > 0 ? Math.sqrt((missing * (sums.n + 1)) / sums.n) : 0
      if (Math.abs(wanted - mean) < least) wanted = mean + (wanted >= mean ? least : -least)
      wanted = Math.max(-width, Math.min(width, wanted))
      const options = limits ? reachable(shifts, at, limits.step) : undefined
      const next = options
        ? options[
            nearestShift(
              options.map((i) => shifts[i]!),
              wanted,
            )
          ]!
        : nearestShift(shifts, wanted)
      if (next !== at) changed = day
      at = next
      return at
    },
    observe: (units) => {
      addObservation(sums, shifts[at]!, units)
      day += 1
    },
  }
}
