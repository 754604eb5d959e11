/** Sessions as one flat array of item numbers, in order of time; session `i` is `items[starts[i] .. starts[i + 1])`. */
export interface SessionSet {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/** Number of sessions. */
export const sessionsIn = (set: SessionSet): number => Math.max(0, set.starts.length - 1)

/** Sessions `from` to `to` (not included), as views of the same items. */
export function sessionSlice(set: SessionSet, from: number, to: number): SessionSet {
  const first = set.starts[from] ?? 0
  return {
    starts: set.starts.slice(from, to + 1).map((start) => start - first),
    items: set.items.subarray(first, set.starts[to] ?? set.items.length),
  }
}
