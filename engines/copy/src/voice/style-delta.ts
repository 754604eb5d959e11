/** A standard score further out than this says no more: rare marks in short texts would drown the rest. */
const LIMIT = 3

const bounded = (score: number): number => Math.min(LIMIT, Math.max(-LIMIT, score))

/** What each feature counts for, one on average: more where the brand's own texts agree. */
export function featureWeights(samples: readonly ArrayLike<number>[], features: number): number[] {
  const n = samples.length
  const weights = Array.from({ length: features }, (_, f) => {
    const mean = samples.reduce((sum, scores) => sum + bounded(scores[f] ?? 0), 0) / Math.max(1, n)
    const square = samples.reduce((sum, scores) => sum + (bounded(scores[f] ?? 0) - mean) ** 2, 0)
    // Few samples agree by chance: a usual spread stands in for those that are missing.
    return (n + BELIEF) / (square + BELIEF)
  })
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length
  return weights.map((weight) => Number((weight / mean).toFixed(3)))
}

/** Samples that the usual spread is worth. */
const BELIEF = 10

/**
 * Weighted mean absolute difference of standard scores over topic-neutral features (after Burrows, "Delta: a measure of
 * stylistic difference", 2002), each bounded.
 */
export function styleDelta(scores: ArrayLike<number>, target: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < target.length; i++)
    sum += (weights[i] ?? 1) * Math.abs(bounded(scores[i] ?? 0) - bounded(target[i] ?? 0))
  return sum / target.length
}
