import type { CandidateTable } from '../sessions/candidate-table.ts'

/**
 * What a person buys again: each basket of the past counts `decay ** (baskets ago)`, shrunk towards the shop's own frequencies
 * (GP-TopFreq with decay). Adds scores of at most about 1 to `column`.
 * @param history item numbers of all baskets, oldest first
 * @param basketEnds where each basket ends in `history`
 * @param popularShare share of baskets with the item in the whole shop; only breaks ties among rarely bought ones
 */
export function personalFrequency(
  history: ArrayLike<number>,
  basketEnds: ArrayLike<number>,
  popularShare: (item: number) => number,
  table: CandidateTable,
  column: number,
  decay = 0.95,
  shrinkage = 1,
): void {
  const baskets = basketEnds.length
  let total = shrinkage
  for (let b = 0; b < baskets; b++) total += decay ** (baskets - 1 - b)
  for (let b = 0; b < baskets; b++) {
    const share = decay ** (baskets - 1 - b) / total
    const from = b === 0 ? 0 : basketEnds[b - 1]!
    for (let i = from; i < basketEnds[b]!; i++) {
      const item = history[i]!
      const known = table.has(item)
      const at = table.row(item) * table.width + column
      if (!known || table.values[at] === 0) table.values[at] = (shrinkage / total) * popularShare(item)
      table.values[at] = table.values[at]! + share
    }
  }
}
