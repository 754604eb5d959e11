/** Columns cut into few bins, which is all that a tree needs to know of them. */
export interface Bins {
  /** By column: the greatest value of every bin but the last, ascending. */
  readonly edges: readonly Float64Array[]
  /** By column and row: 0 for a value that is absent (NaN), else 1 and on. */
  readonly columns: readonly Uint8Array[]
  readonly rows: number
}

/** Bins a column at most: what is absent has one more. */
export const MOST_BINS = 63

/**
 * Cuts columns where about equally many values lie between two cuts.
 * @param columns all of one length; NaN where a value is absent
 */
export function binsOf(columns: readonly Float64Array[]): Bins {
  return binned(columns, columns.map(edgesOf))
}

/** Puts rows into bins that were cut elsewhere. @throws RangeError when there are not as many columns as bins were cut for */
export function binned(columns: readonly Float64Array[], edges: readonly Float64Array[]): Bins {
  if (columns.length !== edges.length)
    throw new RangeError(`${edges.length} columns were learned from, ${columns.length} are given`)
  return {
    edges,
    rows: columns[0]?.length ?? 0,
    columns: columns.map((values, c) => Uint8Array.from(values, (value) => binOf(value, edges[c] as Float64Array))),
  }
}

function edgesOf(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  if (distinct.length <= MOST_BINS) return distinct.slice(0, -1)
  const edges: number[] = []
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const edge = sorted[Math.floor((bin * sorted.length) / MOST_BINS)] as number
    if (edge !== edges[edges.length - 1] && edge < (sorted[sorted.length - 1] as number)) edges.push(edge)
  }
  return Float64Array.from(edges)
}

function binOf(value: number, edges: Float64Array): number {
  if (Number.isNaN(value)) return 0
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low + 1
}
