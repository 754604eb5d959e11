import { seededRandom } from '@qianmian/kernel'

/** Above this many units a day a share of them is as good as drawing one by one. */
const DRAWN = 40

/**
 * Splits sampled futures of the whole country over places: each unit falls on a place by its share, so that few units stay whole
 * and uneven, as they are.
 * @param paths row by row, `horizon` days each
 * @param shares by place, they add up to 1
 * @returns by place, then by future: units by day
 * @example splitPaths(Float32Array.of(2, 0, 1), 3, [0.5, 0.5], 'tea')[0] // one future of three days
 */
export function splitPaths(
  paths: Float32Array,
  horizon: number,
  shares: readonly number[],
  seed: string,
): readonly (readonly Float64Array[])[] {
  const random = seededRandom(`split/${seed}`)
  const count = paths.length / horizon
  const split = shares.map(() => Array.from({ length: count }, () => new Float64Array(horizon)))
  for (let k = 0; k < count; k++)
    for (let t = 0; t < horizon; t++) {
      const units = paths[k * horizon + t] as number
      if (units >= DRAWN) {
        for (let p = 0; p < shares.length; p++) cellOf(split, p, k)[t] = units * (shares[p] as number)
        continue
      }
      for (let left = units; left > 0; left--) {
        const place = placeAt(shares, random.next())
        const row = cellOf(split, place, k)
        row[t] = (row[t] as number) + Math.min(1, left)
      }
    }
  return split
}

const cellOf = (split: readonly (readonly Float64Array[])[], place: number, future: number): Float64Array =>
  split[place]?.[future] as Float64Array

function placeAt(shares: readonly number[], at: number): number {
  let sum = 0
  for (let p = 0; p < shares.length; p++) {
    sum += shares[p] as number
    if (at < sum) return p
  }
  return shares.length - 1
}

/** Lead times in whole days, drawn around their mean: never below nothing. */
export function leadTimes(mean: number, deviation: number, count: number, seed: string): Float64Array {
  const random = seededRandom(`lead/${seed}`)
  return Float64Array.from({ length: count }, () => Math.max(0, Math.round(mean + deviation * random.normal())))
}
