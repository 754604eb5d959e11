import type { Random } from '@qianmian/kernel'

/** A mixture of Gaussians with diagonal spread. */
export interface Mixture {
  readonly count: number
  readonly dims: number
  readonly weights: Float64Array
  readonly means: Float64Array
  readonly variances: Float64Array
}

const KMEANS_ROUNDS = 6
const EM_ROUNDS = 3
/** Samples at most: more change nothing but the time. */
const MOST_SAMPLES = 6000

/**
 * Learns a mixture from points: k-means with spread-out starts, then expectation-maximisation.
 * @param features point by point, `dims` numbers each
 * @param at which points to learn from
 * @param least variance a dimension at least has
 */
export function learnMixture(
  features: Float32Array,
  dims: number,
  at: Int32Array,
  count: number,
  least: readonly number[],
  random: Random,
): Mixture {
  const step = Math.max(1, Math.floor(at.length / MOST_SAMPLES))
  const picks: number[] = []
  for (let k = 0; k < at.length; k += step) picks.push(at[k]!)
  const n = picks.length
  const k = Math.max(1, Math.min(count, n))
  const means = new Float64Array(k * dims)
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  let chosen = picks[random.int(n)]!
  for (let c = 0; c < k; c++) {
    for (let d = 0; d < dims; d++) means[c * dims + d] = features[chosen * dims + d]!
    let total = 0
    for (let s = 0; s < n; s++) {
      nearest[s] = Math.min(nearest[s]!, distance(features, picks[s]!, means, c, dims, least))
      total += nearest[s]!
    }
    let mark = random.next() * total
    for (let s = 0; s < n; s++) {
      mark -= nearest[s]!
      if (mark <= 0) {
        chosen = picks[s]!
        break
      }
    }
  }
  const owner = new Int32Array(n)
  for (let round = 0; round < KMEANS_ROUNDS; round++) {
    const sums = new Float64Array(k * dims)
    const counts = new Float64Array(k)
    for (let s = 0; s < n; s++) {
      let best = 0
      let bestD = Number.POSITIVE_INFINITY
      for (let c = 0; c < k; c++) {
        const d = distance(features, picks[s]!, means, c, dims, least)
        if (d < bestD) {
          bestD = d
          best = c
        }
      }
      owner[s] = best
      counts[best]! += 1
      for (let d = 0; d < dims; d++) sums[best * dims + d]! += features[picks[s]! * dims + d]!
    }
    for (let c = 0; c < k; c++)
      if (counts[c]! > 0) for (let d = 0; d < dims; d++) means[c * dims + d] = sums[c * dims + d]! / counts[c]!
  }
  const weights = new Float64Array(k)
  const variances = new Float64Array(k * dims)
  for (let s = 0; s < n; s++) {
    const c = owner[s]!
    weights[c]! += 1 / n
    for (let d = 0; d < dims; d++)
      variances[c * dims + d]! += (features[picks[s]! * dims + d]! - means[c * dims + d]!) ** 2
  }
  for (let c = 0; c < k; c++)
    for (let d = 0; d < dims; d++)
      variances[c * dims + d] = Math.max(least[d]!, variances[c * dims + d]! / Math.max(1, weights[c]! * n))
  const mixture: Mixture = { count: k, dims, weights, means, variances }
  for (let round = 0; round < EM_ROUNDS; round++) expectMaximise(mixture, features, picks, least)
  return mixture
}

function distance(
  features: Float32Array,
  point: number,
  means: Float64Array,
  c: number,
  dims: number,
  scale: readonly number[],
): number {
  let sum = 0
  for (let d = 0; d < dims; d++) {
    const off = features[point * dims + d]! - means[c * dims + d]!
    sum += (off * off) / scale[d]!
  }
  return sum
}

function expectMaximise(m: Mixture, features: Float32Array, picks: readonly number[], least: readonly number[]): void {
  const { count: k, dims, weights, means, variances } = m
  const norms = logNorms(m)
  const part = new Float64Array(k)
  const total = new Float64Array(k)
  const first = new Float64Array(k * dims)
  const second = new Float64Array(k * dims)
  for (const point of picks) {
    let top = Number.NEGATIVE_INFINITY
    for (let c = 0; c < k; c++) {
      part[c] = norms[c]! - 0.5 * spread(features, point, m, c)
      top = Math.max(top, part[c]!)
    }
    let sum = 0
    for (let c = 0; c < k; c++) {
      part[c] = Math.exp(part[c]! - top)
      sum += part[c]!
    }
    for (let c = 0; c < k; c++) {
      const share = part[c]! / sum
      if (share < 1e-4) continue
      total[c]! += share
      for (let d = 0; d < dims; d++) {
        const v = features[point * dims + d]!
        first[c * dims + d]! += share * v
        second[c * dims + d]! += share * v * v
      }
    }
  }
  for (let c = 0; c < k; c++) {
    weights[c] = total[c]! / picks.length
    if (total[c]! < 2) continue
    for (let d = 0; d < dims; d++) {
      const mean = first[c * dims + d]! / total[c]!
      means[c * dims + d] = mean
      variances[c * dims + d] = Math.max(least[d]!, second[c * dims + d]! / total[c]! - mean * mean)
    }
  }
}

/** Logarithm of weight over normalising factor, by component. */
export function logNorms(m: Mixture): Float64Array {
  return Float64Array.from({ length: m.count }, (_, c) => {
    let log = Math.log(Math.max(1e-6, m.weights[c]!))
    for (let d = 0; d < m.dims; d++) log -= 0.5 * Math.log(2 * Math.PI * m.variances[c * m.dims + d]!)
    return log
  })
}

/** Squared Mahalanobis distance of a point to a component. */
export function spread(features: Float32Array, point: number, m: Mixture, c: number): number {
  let sum = 0
  for (let d = 0; d < m.dims; d++) {
    const off = features[point * m.dims + d]! - m.means[c * m.dims + d]!
    sum += (off * off) / m.variances[c * m.dims + d]!
  }
  return sum
}

/** Negative logarithm of the density at every point; the nearest component stands for the sum. */
export function surprise(m: Mixture, features: Float32Array): Float32Array {
  const norms = logNorms(m)
  const n = features.length / m.dims
  const out = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    let best = Number.POSITIVE_INFINITY
    for (let c = 0; c < m.count; c++) best = Math.min(best, 0.5 * spread(features, i, m, c) - norms[c]!)
    out[i] = best
  }
  return out
}
