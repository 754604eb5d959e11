/** A product's own estimate with its variance, and the group that it belongs to. */
export interface OwnEstimate {
  readonly group: number
  readonly estimate: number
  /** Infinite: the product says nothing. */
  readonly variance: number
}

export interface Pooled {
  /** By product: mean and variance given everything, before the sign is held. */
  readonly means: Float64Array
  readonly variances: Float64Array
  /** How much of the mean is the product's own. */
  readonly ownShares: Float64Array
  readonly groups: readonly { readonly mean: number; readonly variance: number }[]
  readonly top: { readonly mean: number; readonly variance: number; readonly between: number; readonly within: number }
}

/** Own-price elasticities of 1,851 studies: mean -2.62 (Bijmolt, van Heerde & Pieters 2005). */
export const PRIOR_MEAN = -2.6
export const PRIOR_SD = 1.2

const GRID = [0.05, 0.1, 0.16, 0.23, 0.31, 0.4, 0.5, 0.62, 0.76, 0.93, 1.15, 1.5]
/** Scale of the half-normal belief in how much products, and categories, differ. */
const SPREAD_BELIEF = 0.8

/**
 * Draws estimates to the mean of their group and groups to the mean of all: product in category in shop, with the belief
 * N(-2.6, 1.2²) of the shop. How strongly is learned: both deviations are integrated out on a grid, so intervals say that they
 * are not known (empirical Bayes with the care of Morris 1983).
 * @param groups how many groups there are
 */
export function pool(own: readonly OwnEstimate[], groups: number): Pooled {
  const n = own.length
  const [means, squares, shares] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
  const [groupMeans, groupSquares] = [new Float64Array(groups), new Float64Array(groups)]
  const top = { mean: 0, square: 0, between: 0, within: 0 }
  const cells: { within: number; between: number; log: number }[] = []
  for (const within of GRID)
    for (const between of GRID) {
      const belief = -(within * within + between * between) / (2 * SPREAD_BELIEF * SPREAD_BELIEF)
      // The grid is even in logs, nearly; the width of a cell grows with the value.
      cells.push({
        within,
        between,
        log: logLikelihood(own, groups, within, between) + belief + Math.log(within * between),
      })
    }
  const most = cells.reduce((high, { log }) => Math.max(high, log), Number.NEGATIVE_INFINITY)
  const weights = cells.map(({ log }) => Math.exp(log - most))
  const total = weights.reduce((sum, w) => sum + w, 0)
  cells.forEach(({ within, between }, cell) => {
    const weight = weights[cell]! / total
    if (weight < 1e-6) return
    const level = levels(own, groups, within, between)
    top.mean += weight * level.top
    top.square += weight * (level.topVariance + level.top * level.top)
    top.between += weight * between
    top.within += weight * within
    for (let g = 0; g < groups; g++) {
      const { mean, variance } = level.groups[g]!
      groupMeans[g] = groupMeans[g]! + weight * mean
      groupSquares[g] = groupSquares[g]! + weight * (variance + mean * mean)
    }
    own.forEach(({ group, estimate, variance }, i) => {
      const parent = level.groups[group]!
      const keep = Number.isFinite(variance) ? (within * within) / (within * within + variance) : 0
      const mean = keep * (Number.isFinite(variance) ? estimate : 0) + (1 - keep) * parent.mean
      const spread = (1 - keep) * within * within + (1 - keep) ** 2 * parent.variance
      means[i] = means[i]! + weight * mean
      squares[i] = squares[i]! + weight * (spread + mean * mean)
      shares[i] = shares[i]! + weight * keep
    })
  })
  return {
    means,
    variances: squares.map((square, i) => Math.max(1e-12, square - means[i]! * means[i]!)),
    ownShares: shares,
    groups: Array.from(groupMeans, (mean, g) => ({ mean, variance: Math.max(1e-12, groupSquares[g]! - mean * mean) })),
    top: {
      mean: top.mean,
      variance: Math.max(1e-12, top.square - top.mean * top.mean),
      between: top.between,
      within: top.within,
    },
  }
}

/** Precision and weighted mean of each group's products. */
function sums(own: readonly OwnEstimate[], groups: number, within: number) {
  const [precision, weighted] = [new Float64Array(groups), new Float64Array(groups)]
  for (const { group, estimate, variance } of own) {
    if (!Number.isFinite(variance)) continue
    const one = 1 / (variance + within * within)
    precision[group] = precision[group]! + one
    weighted[group] = weighted[group]! + one * estimate
  }
  return { precision, weighted }
}

function levels(own: readonly OwnEstimate[], groups: number, within: number, between: number) {
  const { precision, weighted } = sums(own, groups, within)
  let [all, allWeighted] = [1 / PRIOR_SD ** 2, PRIOR_MEAN / PRIOR_SD ** 2]
  for (let g = 0; g < groups; g++) {
    if (precision[g] === 0) continue
    const one = 1 / (between * between + 1 / precision[g]!)
    all += one
    allWeighted += (one * weighted[g]!) / precision[g]!
  }
  const [top, topVariance] = [allWeighted / all, 1 / all]
  const found = Array.from({ length: groups }, (_, g) => {
    const pull = 1 / (between * between)
    const whole = precision[g]! + pull
    const fromTop = pull / whole
    return { mean: (weighted[g]! + pull * top) / whole, variance: 1 / whole + fromTop * fromTop * topVariance }
  })
  return { top, topVariance, groups: found }
}

/** Likelihood of the estimates with all means integrated out. */
function logLikelihood(own: readonly OwnEstimate[], groups: number, within: number, between: number): number {
  const { precision, weighted } = sums(own, groups, within)
  let log = 0
  for (const { group, estimate, variance } of own) {
    if (!Number.isFinite(variance)) continue
    const spread = variance + within * within
    log -= 0.5 * (Math.log(spread) + (estimate - weighted[group]! / precision[group]!) ** 2 / spread)
  }
  let [all, mean] = [1 / PRIOR_SD ** 2, PRIOR_MEAN / PRIOR_SD ** 2]
  const seen: { one: number; at: number }[] = []
  for (let g = 0; g < groups; g++) {
    if (precision[g] === 0) continue
    // The group's mean is known to 1 / precision; integrating it out leaves that spread beside that between groups.
    log -= 0.5 * Math.log(precision[g]!)
    const one = 1 / (between * between + 1 / precision[g]!)
    const at = weighted[g]! / precision[g]!
    seen.push({ one, at })
    all += one
    mean += one * at
  }
  mean /= all
  for (const { one, at } of seen) log += 0.5 * (Math.log(one) - one * (at - mean) ** 2)
  return log - 0.5 * (Math.log(all) + (mean - PRIOR_MEAN) ** 2 / PRIOR_SD ** 2)
}
