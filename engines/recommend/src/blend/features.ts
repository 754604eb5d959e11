import type { CandidateTable } from '../sessions/candidate-table.ts'
import type { RecentItems } from '../sessions/recent-items.ts'
import type { LegScorer } from './leg-scorer.ts'
import type { PopularityCounts } from './popularity-counts.ts'
import type { Shortlister } from './shortlist.ts'

/** Numbers that describe one candidate; the last ones are room to fill a multiple of four. */
export const FEATURES = 28

function fourthRoot(value: number): number {
  return Math.sqrt(Math.sqrt(value))
}

/** Writes the features of the chosen candidates, `FEATURES` numbers a row; those of the learned leg stay 0. */
export function describe(
  short: Shortlister,
  rows: number,
  table: CandidateTable,
  recent: RecentItems,
  popularity: PopularityCounts,
  out: Float32Array,
): void {
  const { values, width } = table
  const { most, sum, items, rows: tableRows } = short
  // an exported constant is read anew at each use, which in these loops is felt
  const features = FEATURES
  out.fill(0, 0, rows * features)
  const depth = Math.min(recent.read, 12) / 12
  const repeats = recent.read > 0 ? 1 - recent.count / recent.read : 0
  const weight = fourthRoot(sum[0]!) / 2
  const single = recent.count === 1 ? 1 : 0
  const perUnit = 1 / popularity.unit
  const { all, recent: lately, lastSeen, sessions, itemCount } = popularity
  const perMost0 = 1 / most[0]!
  const perSum0 = 1 / sum[0]!
  const perMost1 = 1 / most[1]!
  const perSum1 = 1 / sum[1]!
  const perMost2 = 1 / most[2]!
  const perSum2 = 1 / sum[2]!
  const perMost3 = 1 / most[3]!
  const perSum3 = 1 / sum[3]!
  const perMost4 = 1 / most[4]!
  const perSum4 = 1 / sum[4]!
  for (let n = 0, at = 0; n < rows; n++, at += features) {
    const row = tableRows[n]! * width
    const v0 = values[row]!
    const v1 = values[row + 1]!
    const v2 = values[row + 2]!
    const v3 = values[row + 3]!
    const v4 = values[row + 4]!
    if (v0 > 0) {
      out[at] = v0 * perMost0
      out[at + 1] = fourthRoot(v0 * perSum0)
    }
    if (v1 > 0) {
      out[at + 2] = v1 * perMost1
      out[at + 3] = fourthRoot(v1 * perSum1)
    }
    if (v2 > 0) {
      out[at + 4] = v2 * perMost2
      out[at + 5] = fourthRoot(v2 * perSum2)
    }
    if (v3 > 0) {
      out[at + 6] = v3 * perMost3
      out[at + 7] = fourthRoot(v3 * perSum3)
    }
    if (v4 > 0) {
      out[at + 8] = v4 * perMost4
      out[at + 9] = fourthRoot(v4 * perSum4)
    }
    const item = items[n]!
    if (item < itemCount) {
      out[at + 13] = fourthRoot(all[item]!) / 3
      out[at + 14] = fourthRoot(lately[item]! * perUnit) / 2
      out[at + 15] = fourthRoot(sessions - lastSeen[item]!) / 10
    } else out[at + 15] = 2
    out[at + 22] = depth
    out[at + 23] = repeats
    out[at + 24] = weight
    out[at + 25] = single
  }
  if (short.ownCount >= 0 && recent.count <= short.ownCount) {
    for (let n = 0; n < short.ownCount; n++) describeOwn(n, n, recent, repeats, depth, out)
    return
  }
  for (let n = 0; n < rows; n++)
    for (let r = 0; r < recent.count; r++)
      if (recent.items[r] === items[n]) {
        describeOwn(n, r, recent, repeats, depth, out)
        break
      }
}

/** What the session says of an item of its own. A function of its own and not a closure: those are made anew in each answer. */
function describeOwn(
  row: number,
  r: number,
  recent: RecentItems,
  repeats: number,
  depth: number,
  out: Float32Array,
): void {
  const at = row * FEATURES
  out[at + 16] = 1
  out[at + 17] = 1 / (1 + recent.distance[r]!)
  out[at + 18] = recent.distance[r] === 0 ? 1 : 0
  out[at + 19] = recent.times[r]! > 1 ? 1 : 0
  out[at + 20] = repeats
  out[at + 21] = depth
}

/** Adds the features of the learned leg: likeness to the session and to the last click. */
export function addCosines(leg: LegScorer, items: Int32Array, rows: number, lastItem: number, out: Float32Array): void {
  leg.score(items, rows, lastItem)
  const cosines = leg.out
  const features = FEATURES
  let best = -1
  for (let n = 0; n < rows; n++) if (cosines[2 * n]! > best) best = cosines[2 * n]!
  for (let n = 0; n < rows; n++) {
    const at = n * features
    const cosine = cosines[2 * n]!
    const close = 1 / (1 + 10 * (best - cosine))
    out[at + 10] = cosine
    out[at + 11] = close * close
    out[at + 12] = cosines[2 * n + 1]!
  }
}
