import { addObservation, type Belief, type BeliefPrior, beliefOf, bestShift, emptySums } from './belief.ts'
import { nearestShift, type PolicyMarket, type PricingPolicy } from './policy.ts'

/** Keeps the price that is nearest to the reference. */
export function holdPolicy({ shifts }: PolicyMarket): PricingPolicy {
  const at = nearestShift(shifts, 0)
  return { choose: () => at, observe: () => undefined }
}

/** The shift of highest expected profit under a belief: where level times elasticity is averaged, not the optimum. */
export function greedyShift({ elasticity, weight, level }: Belief, margin: number, width: number): number {
  let [slope, size] = [0, 0]
  for (let g = 0; g < weight.length; g++) {
    size += weight[g]! * level[g]!
    slope += weight[g]! * level[g]! * elasticity[g]!
  }
  return bestShift(slope / size, margin, width)
}

/**
 * Every day the best price under the present belief. With `dispersion`, a price too near to the mean of those before is moved
 * away from it as far as is needed for their variance to go down no faster than `dispersion / sqrt(days)` (controlled variance
 * pricing, den Boer & Zwart 2014); without, it may stop learning.
 */
export function greedyPolicy({ cost, shifts }: PolicyMarket, prior: BeliefPrior, dispersion = 0): PricingPolicy {
  const sums = emptySums()
  const width = Math.max(...shifts)
  let at = nearestShift(shifts, 0)
  return {
    choose: () => {
      if (sums.n > 0) {
        let wanted = greedyShift(beliefOf(sums, prior), 1 - cost, width)
        const mean = sums.x / sums.n
        // New sum of squares is the old one plus n/(n+1) of the squared distance from the mean.
        const now = sums.xx - sums.n * mean * mean
        const missing = dispersion * Math.sqrt(sums.n + 1) - now
        const least = missing > 0 ? Math.sqrt((missing * (sums.n + 1)) / sums.n) : 0
        if (Math.abs(wanted - mean) < least) {
          const sign = wanted >= mean ? 1 : -1
          wanted = Math.abs(mean + sign * least) <= width ? mean + sign * least : mean - sign * least
        }
        at = nearestShift(shifts, Math.max(-width, Math.min(width, wanted)))
      }
      return at
    },
    observe: (units) => addObservation(sums, shifts[at]!, units),
  }
}
