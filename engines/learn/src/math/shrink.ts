/** Groups of observations drawn towards one mean, by moments (Kleinman 1973; one refinement of the weights). */
export interface Shrinkage {
  readonly mean: number
  /** Pseudo-observations of the mean that each group gets. */
  readonly strength: number
  /** Variance of the mean itself. */
  readonly meanVariance: number
}

const MOST_STRENGTH = 1e5

/**
 * How firmly group means are to be drawn together.
 * @param counts observations by group, ≥ 0
 * @param sums their sums
 * @param noise variance of one observation within a group; when left out, that of a 0/1 outcome
 */
export function shrinkage(counts: Float64Array, sums: Float64Array, noise?: number): Shrinkage {
  let [n, y] = [0, 0]
  let groups = 0
  for (let g = 0; g < counts.length; g++) {
    n += counts[g]!
    y += sums[g]!
    if (counts[g]! > 0) groups += 1
  }
  if (n === 0) return { mean: 0, strength: 1, meanVariance: 1 }
  let mean = y / n
  let strength = MOST_STRENGTH
  let within = 0
  for (let round = 0; round < 4; round++) {
    within = noise ?? Math.max(mean * (1 - mean), 1e-9)
    let [weights, weighted, squares, spread, expected] = [0, 0, 0, 0, 0]
    for (let g = 0; g < counts.length; g++) {
      const count = counts[g]!
      if (count <= 0) continue
      const weight = round === 0 ? count : count / (count + strength)
      weights += weight
      weighted += weight * (sums[g]! / count)
      squares += weight * weight
    }
    mean = weighted / weights
    for (let g = 0; g < counts.length; g++) {
      const count = counts[g]!
      if (count <= 0) continue
      const weight = round === 0 ? count : count / (count + strength)
      spread += weight * (sums[g]! / count - mean) ** 2
      expected += (weight * (1 - weight / weights) * within) / count
    }
    const between = groups < 2 ? 0 : (spread - expected) / Math.max(1e-12, weights - squares / weights)
    strength = between <= 0 ? MOST_STRENGTH : Math.min(MOST_STRENGTH, Math.max(1, within / between))
  }
  let information = 0
  for (let g = 0; g < counts.length; g++)
    if (counts[g]! > 0) information += counts[g]! / (within * (1 + counts[g]! / strength))
  return { mean, strength, meanVariance: 1 / Math.max(1e-12, information) }
}
