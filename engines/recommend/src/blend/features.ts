import type { CandidateTable } from '../sessions/candidate-table.ts'
import type { RecentItems } from '../sessions/recent-items.ts'
import type { LegScorer } from './leg-scorer.ts'
import type { PopularityCounts } from './popularity-counts.ts'
import { COLUMNS, type Shortlister } from './shortlist.ts'

/** Numbers that describe one candidate; the last ones are room to fill a multiple of four. */
export const FEATURES = 28

const fourthRoot = (value: number): number => Math.sqrt(Math.sqrt(value))

/** Writes the features of the chosen candidates, `FEATURES` numbers a row; those of the learned leg stay 0. */
export function describe(
  short: Shortlister,
  rows: number,
  table: CandidateTable,
  recent: RecentItems,
  popularity: PopularityCounts,
  out: Float32Array,
): void {
  const { values } = table
  const { most, sum } = short
  out.fill(0, 0, rows * FEATURES)
  const depth = Math.min(recent.read, 12) / 12
  const repeats = recent.read > 0 ? 1 - recent.count / recent.read : 0
  const weight = fourthRoot(sum[0]!) / 2
  const single = recent.count === 1 ? 1 : 0
  const perUnit = 1 / popularity.unit
  const { all, lastSeen, sessions, itemCount } = popularity
  const [most0, most1, most2, most3, most4] = [most[0]!, most[1]!, most[2]!, most[3]!, most[4]!]
  const [sum0, sum1, sum2, sum3, sum4] = [sum[0]!, sum[1]!, sum[2]!, sum[3]!, sum[4]!]
  for (let n = 0, at = 0; n < rows; n++, at += FEATURES) {
    const row = short.rows[n]! * COLUMNS
    const v0 = values[row]!
    const v1 = values[row + 1]!
    const v2 = values[row + 2]!
    const v3 = values[row + 3]!
    const v4 = values[row + 4]!
    if (v0 > 0) {
      out[at] = v0 / most0
      out[at + 1] = fourthRoot(v0 / sum0)
    }
    if (v1 > 0) {
      out[at + 2] = v1 / most1
      out[at + 3] = fourthRoot(v1 / sum1)
    }
    if (v2 > 0) {
      out[at + 4] = v2 / most2
      out[at + 5] = fourthRoot(v2 / sum2)
    }
    if (v3 > 0) {
      out[at + 6] = v3 / most3
      out[at + 7] = fourthRoot(v3 / sum3)
    }
    if (v4 > 0) {
      out[at + 8] = v4 / most4
      out[at + 9] = fourthRoot(v4 / sum4)
    }
    const item = short.items[n]!
    if (item < itemCount) {
      out[at + 13] = fourthRoot(all[item]!) / 3
      out[at + 14] = fourthRoot(popularity.recent[item]! * perUnit) / 2
      out[at + 15] = fourthRoot(sessions - lastSeen[item]!) / 10
    } else out[at + 15] = 2
    out[at + 22] = depth
    out[at + 23] = repeats
    out[at + 24] = weight
    out[at + 25] = single
  }
  const own = (n: number, r: number): void => {
    const at = n * FEATURES
    out[at + 16] = 1
    out[at + 17] = 1 / (1 + recent.distance[r]!)
    out[at + 18] = recent.distance[r] === 0 ? 1 : 0
    out[at + 19] = recent.times[r]! > 1 ? 1 : 0
    out[at + 20] = repeats
    out[at + 21] = depth
  }
  if (short.ownCount >= 0 && recent.count <= short.ownCount) {
    for (let n = 0; n < short.ownCount; n++) own(n, n)
    return
  }
  for (let n = 0; n < rows; n++)
    for (let r = 0; r < recent.count; r++)
      if (recent.items[r] === short.items[n]) {
        own(n, r)
        break
      }
}

/** Adds the features of the learned leg: likeness to the session and to the last click. */
export function addCosines(leg: LegScorer, items: Int32Array, rows: number, lastItem: number, out: Float32Array): void {
  leg.score(items, rows, lastItem)
  const cosines = leg.out
  let best = -1
  for (let n = 0; n < rows; n++) if (cosines[2 * n]! > best) best = cosines[2 * n]!
  for (let n = 0; n < rows; n++) {
    const at = n * FEATURES
    const cosine = cosines[2 * n]!
    const close = 1 / (1 + 10 * (best - cosine))
    out[at + 10] = cosine
    out[at + 11] = close * close
    out[at + 12] = cosines[2 * n + 1]!
  }
}
