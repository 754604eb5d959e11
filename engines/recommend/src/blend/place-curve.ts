/** A list in which two places were swapped by chance, and one of the two was taken. Places count from 0. */
export interface TakenSwap {
  readonly a: number
  readonly b: number
  readonly taken: number
}

/** How steeply the chance that a look falls on a place drops: `(place + 1) ** -exponent`. */
export interface PlaceCurve {
  readonly exponent: number
  /** Interval of 95 % (Wald). */
  readonly low: number
  readonly high: number
}

/** Swaps of which one of the two places was taken, before anything is said. */
export const LEAST_SWAPS = 100

const STEPS = 50
const MOST_STEP = 0.5

/**
 * Measures how much the place alone does, from lists of which two places were swapped by chance. Let the things that stand at
 * places a and b by right be worth A and B. In their own order b is taken instead of a with odds of `p_b B : p_a A`, swapped
 * with odds of `p_b A : p_a B`: multiplied, what the things are worth cancels and `(p_b : p_a)²` is left. With
 * `p_k = (k + 1) ** -exponent` this is a logistic regression with one coefficient and the first odds as an offset. Lists of which
 * nothing was taken are not needed. The idea of learning the curve from swaps: Joachims, Swaminathan and Schnabel, "Unbiased
 * Learning-to-Rank with Biased Feedback", WSDM 2017, section 5.3.
 * @param takenInOrder how often each place was taken in lists that were shown in their own order
 * @returns undefined while there are too few swaps to say anything
 * @example placeCurve([500, 300, 200], swaps)?.exponent // 0.48
 */
export function placeCurve(
  takenInOrder: readonly number[],
  swaps: readonly TakenSwap[],
  least: number = LEAST_SWAPS,
): PlaceCurve | undefined {
  const usable = swaps.filter(({ a, b, taken }) => a < b && (taken === a || taken === b))
  if (usable.length < least) return undefined
  const often = (place: number): number => (takenInOrder[place] ?? 0) + 0.5
  const rows = usable.map(({ a, b, taken }) => ({
    slope: -2 * Math.log((b + 1) / (a + 1)),
    offset: -Math.log(often(b) / often(a)),
    isLower: taken === b ? 1 : 0,
  }))
  let exponent = 0.5
  let information = 0
  for (let step = 0; step < STEPS; step++) {
    let gradient = 0
    information = 0
    for (const { slope, offset, isLower } of rows) {
      const chance = 1 / (1 + Math.exp(-(exponent * slope + offset)))
      gradient += slope * (isLower - chance)
      information += slope * slope * chance * (1 - chance)
    }
    if (information < 1e-9) return undefined
    const move = Math.max(-MOST_STEP, Math.min(MOST_STEP, gradient / information))
    exponent += move
    if (Math.abs(move) < 1e-7) break
  }
  const half = 1.96 / Math.sqrt(information)
  return { exponent, low: exponent - half, high: exponent + half }
}
