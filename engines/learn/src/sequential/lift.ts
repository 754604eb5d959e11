/**
 * Sequential test and confidence sequence for the ratio of two click rates, valid at any time and under any stopping rule.
 *
 * Given that a click happened at a moment when B was shown with probability π, it came from B with probability
 * π r / (1 − π + π r), where r = rate(B) / rate(A). So the sides of successive clicks have a known law under each r, and
 * likelihood ratios of them are martingales (Ville 1939; Robbins 1970; Grünwald, de Heide & Koolen, "Safe testing", 2024).
 * Exposures cancel: the test is exact when π changes with what was seen (a bandit's propensities), and when both rates
 * swing together by hour or season. Alternatives are mixed on a grid of ratios.
 */
export interface LiftTest {
  /** The chance that the true ratio is ever outside, at most. */
  readonly alpha: number
  /** ln likelihood of each ratio of the grid, up to what all share. */
  readonly logLikelihood: Float64Array
  clicksA: number
  clicksB: number
}

const STEP = 0.01
const HALF = 300
const SIZE = 2 * HALF + 1
const RATIOS = Float64Array.from({ length: SIZE }, (_, i) => Math.exp((i - HALF) * STEP))

/**
 * Alternatives in steps of ln ratio, and their prior weights, the same on both sides. Most weight lies where a shop would
 * act, a lift of 10 to 25 %; the far ones are for disasters and windfalls, the near ones for long runs. Weights cost power
 * where they do not lie and never validity; they were chosen for +20 % at 20,000 impressions an arm, on simulated tests.
 */
const MIXTURE: readonly (readonly [steps: number, weight: number])[] = [
  [4, 0.02],
  [8, 0.06],
  [16, 0.8],
  [28, 0.07],
  [50, 0.03],
  [100, 0.02],
]

/**
 * A new test.
 * @throws RangeError when alpha is not inside (0, 1)
 */
export function createLiftTest(alpha = 0.05): LiftTest {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha must lie in (0, 1)')
  return { alpha, logLikelihood: new Float64Array(SIZE), clicksA: 0, clicksB: 0 }
}

/**
 * Takes in clicks that came while B was shown with probability `propensityB` (of impressions that went to A or B). Only
 * clicks count; impressions without one need not be told.
 * @throws RangeError on a propensity outside (0, 1) or a count that is negative or not whole
 * @example observeClicks(test, 0.5, 12, 15)
 */
export function observeClicks(test: LiftTest, propensityB: number, clicksA: number, clicksB: number): void {
  if (!(propensityB > 0 && propensityB < 1)) throw new RangeError('propensityB must lie in (0, 1)')
  if (!Number.isInteger(clicksA) || !Number.isInteger(clicksB) || clicksA < 0 || clicksB < 0)
    throw new RangeError('clicks are whole and not negative')
  test.clicksA += clicksA
  test.clicksB += clicksB
  const all = clicksA + clicksB
  if (all === 0) return
  for (let i = 0; i < SIZE; i++)
    test.logLikelihood[i] =
      test.logLikelihood[i]! + clicksB * (i - HALF) * STEP - all * Math.log(1 - propensityB + propensityB * RATIOS[i]!)
}

/** ln of the mixture e-value against the ratio at a place of the grid. */
function logEvidence(test: LiftTest, at: number): number {
  const base = test.logLikelihood[at]!
  let sum = 0
  for (const [steps, weight] of MIXTURE) {
    const up = Math.min(SIZE - 1, at + steps)
    const down = Math.max(0, at - steps)
    sum +=
      weight *
      0.5 *
      (Math.exp(Math.min(700, test.logLikelihood[up]! - base)) +
        Math.exp(Math.min(700, test.logLikelihood[down]! - base)))
  }
  return Math.log(sum)
}

export interface LiftVerdict {
  /** Evidence against "no difference"; 1 / alpha or more rejects it, whenever one looks. */
  readonly eValue: number
  readonly isDifferent: boolean
  /** Most likely rate(B) / rate(A) − 1 on the grid. */
  readonly lift: number
  /** Confidence sequence for it; it may be looked at all the time. Infinite beyond −95 % and +1,900 %. */
  readonly low: number
  readonly high: number
}

/**
 * What may be said now.
 * @example readLift(test).isDifferent
 */
export function readLift(test: LiftTest): LiftVerdict {
  const bar = Math.log(1 / test.alpha)
  let best = 0
  for (let i = 1; i < SIZE; i++) if (test.logLikelihood[i]! > test.logLikelihood[best]!) best = i
  const isKept = (i: number) => logEvidence(test, i) < bar
  // The likelihood has one peak, so the kept ratios are an interval round it; one step outward keeps the grid honest.
  let low = best
  while (low > 0 && isKept(low - 1)) low -= 1
  let high = best
  while (high < SIZE - 1 && isKept(high + 1)) high += 1
  const zero = logEvidence(test, HALF)
  return {
    eValue: Math.exp(Math.min(700, zero)),
    isDifferent: zero >= bar,
    lift: RATIOS[best]! - 1,
    low: low === 0 ? -1 : RATIOS[Math.max(0, low - 1)]! - 1,
    high: high === SIZE - 1 ? Infinity : RATIOS[Math.min(SIZE - 1, high + 1)]! - 1,
  }
}
