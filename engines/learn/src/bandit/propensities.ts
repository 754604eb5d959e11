import { type Random, seededRandom } from '@qianmian/kernel'
import { sigmoid } from '../math/functions.ts'
import { choleskyInPlace } from '../math/spd.ts'
import type { Prediction } from './predict.ts'

/** Standard normals that never change, so that a policy is a function of what was learned and of nothing else. */
const tables = new Map<string, Float64Array>()
function normals(draws: number, width: number): Float64Array {
  const key = `${draws}/${width}`
  const known = tables.get(key)
  if (known) return known
  const random: Random = seededRandom(`learn/draws/${width}`)
  const table = new Float64Array(draws * width)
  // Antithetic pairs: each draw beside its mirror image, so that the mean is met exactly.
  for (let d = 0; d < draws; d += 2)
    for (let i = 0; i < width; i++) {
      const value = random.normal()
      table[d * width + i] = value
      if (d + 1 < draws) table[(d + 1) * width + i] = -value
    }
  tables.set(key, table)
  return table
}

/** What one outcome contributes: its weight and the joint posterior of its log-odds. */
export interface Channel {
  readonly weight: number
  readonly prediction: Prediction
}

/**
 * Share of posterior draws in which each arm is the best. The policy draws its arm from exactly these shares, so they are
 * the propensities without any Monte-Carlo error; against ideal Thompson sampling they have a standard error of
 * sqrt(p (1 − p) / draws).
 */
export function bestShares(channels: readonly Channel[], arms: number, draws: number, scale: number): Float64Array {
  const factors = channels.map(({ prediction }) => factorOf(prediction.covariance, arms, scale))
  const table = normals(draws, arms * channels.length)
  const shares = new Float64Array(arms)
  const utility = new Float64Array(arms)
  // With a single outcome, the order of log-odds is the order of rates.
  const isPlain = channels.length === 1 && channels[0]!.weight > 0
  for (let d = 0; d < draws; d++) {
    utility.fill(0)
    channels.forEach(({ weight, prediction }, k) => {
      const factor = factors[k]!
      const base = (d * channels.length + k) * arms
      for (let i = 0; i < arms; i++) {
        let value = prediction.mean[i]!
        for (let j = 0; j <= i; j++) value += factor[i * arms + j]! * table[base + j]!
        utility[i] = utility[i]! + (isPlain ? value : weight * sigmoid(value))
      }
    })
    let best = 0
    for (let i = 1; i < arms; i++) if (utility[i]! > utility[best]!) best = i
    shares[best] = shares[best]! + 1 / draws
  }
  return shares
}

function factorOf(covariance: Float64Array, n: number, scale: number): Float64Array {
  const factor = Float64Array.from(covariance, (v) => v * scale * scale)
  for (let i = 0; i < n; i++) factor[i * n + i] = factor[i * n + i]! + 1e-9
  if (choleskyInPlace(factor, n)) return factor
  // Rounding may leave a tiny negative pivot: then only the diagonal is used, which explores more and not less.
  const diagonal = new Float64Array(n * n)
  for (let i = 0; i < n; i++) diagonal[i * n + i] = scale * Math.sqrt(Math.max(1e-9, covariance[i * n + i]!))
  return diagonal
}
