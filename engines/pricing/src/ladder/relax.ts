import type { LadderTable } from './problem.ts'

/** Best points of all products when limits have prices instead of being kept; lines are always kept. */
export interface Relaxed {
  /** Position in the table, one a product. */
  readonly choice: Int32Array
  /** Sum of the weighted values. */
  readonly value: number
}

/** Prepares `relaxed(weights)`: for each product the point of the highest weight, lines in order (by a DP along each line). */
export function relaxation({ start, price, lines }: LadderTable): (weight: Float64Array) => Relaxed {
  const size = start[start.length - 1]!
  const best = new Float64Array(size)
  const from = new Int32Array(size)
  const choice = new Int32Array(start.length - 1)
  return (weight) => {
    let value = 0
    for (const line of lines) {
      if (line.length === 1) {
        const i = line[0]!
        let at = start[i]!
        for (let p = at + 1; p < start[i + 1]!; p++) if (weight[p]! > weight[at]!) at = p
        choice[i] = at
        value += weight[at]!
        continue
      }
      for (let k = 0; k < line.length; k++) {
        const i = line[k]!
        const before = k > 0 ? line[k - 1]! : -1
        let below = before < 0 ? 0 : start[before]!
        const end = before < 0 ? 0 : start[before + 1]!
        let [top, topAt] = [before < 0 ? 0 : Number.NEGATIVE_INFINITY, -1]
        for (let p = start[i]!; p < start[i + 1]!; p++) {
          while (below < end && price[below]! <= price[p]!) {
            if (best[below]! > top) [top, topAt] = [best[below]!, below]
            below += 1
          }
          best[p] = weight[p]! + top
          from[p] = topAt
        }
      }
      const last = line[line.length - 1]!
      let at = start[last]!
      for (let p = at + 1; p < start[last + 1]!; p++) if (best[p]! > best[at]!) at = p
      value += best[at]!
      for (let k = line.length - 1; k >= 0; k--) {
        choice[line[k]!] = at
        at = from[at]!
      }
    }
    return { choice, value }
  }
}
