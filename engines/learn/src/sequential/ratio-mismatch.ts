/**
 * Sequential check that arms are shown as often as they were meant to be (sample-ratio mismatch), after Lindon & Malek,
 * "Anytime-valid inference for multinomial count data" (NeurIPS 2022): a Dirichlet-multinomial mixture against the intended
 * shares. Shares may change from event to event, as a bandit's propensities do; the predictive tilts them.
 */
export interface RatioCheck {
  readonly alpha: number
  readonly shown: Float64Array
  readonly expected: Float64Array
  logEvidence: number
  /** The most that it ever was: an alarm stays one. */
  peak: number
}

const PRIOR = 100

/** A new check of so many arms. */
export function createRatioCheck(arms: number, alpha = 0.001): RatioCheck {
  if (!Number.isInteger(arms) || arms < 2) throw new RangeError('a ratio check needs two arms or more')
  if (!(alpha > 0 && alpha < 1)) throw new RangeError('alpha must lie in (0, 1)')
  return { alpha, shown: new Float64Array(arms), expected: new Float64Array(arms), logEvidence: 0, peak: 0 }
}

/**
 * Takes in one impression.
 * @param shares intended probability of each arm at that moment, sum 1
 * @example observeShown(check, 0, [0.5, 0.5])
 */
export function observeShown(check: RatioCheck, arm: number, shares: ArrayLike<number>): void {
  const { shown, expected } = check
  if (!(shares[arm]! > 0)) throw new RangeError('an arm was shown whose intended share is not positive')
  let total = 0
  let own = 0
  for (let a = 0; a < shown.length; a++) {
    const tilted = (shares[a]! * (PRIOR + shown[a]!)) / (PRIOR + expected[a]!)
    total += tilted
    if (a === arm) own = tilted
  }
  check.logEvidence += Math.log(own / total / shares[arm]!)
  check.peak = Math.max(check.peak, check.logEvidence)
  shown[arm] = shown[arm]! + 1
  for (let a = 0; a < shown.length; a++) expected[a] = expected[a]! + shares[a]!
}

/** Whether the shares are off; false alarms over all time with probability alpha at most. */
export const isMismatched = (check: RatioCheck): boolean => check.peak >= Math.log(1 / check.alpha)
