import { addObservation, type BeliefPrior, beliefOf, emptySums } from './belief.ts'
import { lossOf, outlookOf, WANDER_LIMITED } from './lookahead.ts'
import { type MoveLimits, nearestShift, type PolicyMarket, reachable } from './policy.ts'

/** What was sold in a period at a price, as a share from the present one. */
export interface TrialPeriod {
  readonly shift: number
  readonly units: number
}

/** A price that is worth trying for what it teaches. */
export interface PriceTrial {
  /** Index into the market's shifts. */
  readonly choice: number
  /** Periods after which it has told most of what it can. */
  readonly periods: number
  /** Profit that trying it and taking what is then best brings over all periods, beyond never changing: present prices times units. */
  readonly gain: number
}

/** Periods that a trial may last. */
const LENGTHS = [1, 2, 4, 8]

/**
 * Whether a price should be tried because nobody knows what it would do: what a trial costs while it lasts against what the
 * knowledge is worth over the periods that are left, in the reckoning of `lookaheadPolicy` (one step of it, for a price that a
 * person has to approve). Nothing is drawn by lot.
 * @param history of the product, in periods of equal length; may be of one price only
 * @param prior of the elasticity at the present price, from products like it
 * @param market `horizonDays` counts periods here
 * @returns undefined where staying is as good
 * @throws RangeError without history
 * @example planTrial(weeks, { mean: 2, sd: 1, noise: 0.3, noiseWeight: 4 }, { cost: 0.6, shifts: [-0.1, 0, 0.1], horizonDays: 26 }, { restDays: 1, step: 0.1 })
 */
export function planTrial(
  history: readonly TrialPeriod[],
  prior: BeliefPrior,
  { cost, shifts, horizonDays }: PolicyMarket,
  limits: MoveLimits,
): PriceTrial | undefined {
  if (history.length === 0) throw new RangeError('a trial is planned from what was sold, and nothing was')
  const sums = emptySums()
  for (const { shift, units } of history) addObservation(sums, shift, units)
  const at = nearestShift(shifts, 0)
  const outlook = outlookOf(beliefOf(sums, prior), 1 - cost, Math.max(...shifts.map(Math.abs)))
  const lossAt = (option: number): { readonly loss: number; readonly periods: number } =>
    LENGTHS.map((periods) => ({
      periods,
      loss: lossOf(outlook, shifts[option]!, periods, horizonDays, sums.n, sums.x / sums.n, WANDER_LIMITED),
    })).reduce((a, b) => (b.loss < a.loss ? b : a))
  // Whoever stays for good keeps the whole distance to the best price, known and unknown.
  const stay = horizonDays * ((shifts[at]! - outlook.best) ** 2 + outlook.doubt)
  let [best, least]: [PriceTrial | undefined, number] = [undefined, lossAt(at).loss]
  for (const choice of reachable(shifts, at, limits.step)) {
    if (choice === at) continue
    const { loss, periods } = lossAt(choice)
    if (!(loss < least - 1e-9)) continue
    // The doubt of the trial itself is paid, too.
    const gain = outlook.curvature * (stay - loss - Math.min(periods, horizonDays) * outlook.doubt)
    if (gain > 1e-9) [best, least] = [{ choice, periods, gain }, loss]
  }
  return best
}
