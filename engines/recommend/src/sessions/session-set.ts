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

/** Questions with known answers: after the clicks `items[from[i] .. to[i])` came `items[to[i]]`. */
export interface PairSet {
  readonly items: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Every place but the first of every session, as a question; when there are more than `most`, as many spread evenly. */
export function pairsOf(set: SessionSet, most = Number.POSITIVE_INFINITY): PairSet {
  const total = set.items.length - sessionsIn(set)
  const every = Math.max(1, total / most)
  const from: number[] = []
  const to: number[] = []
  let next = 0
  let seen = 0
  for (let s = 0; s < sessionsIn(set); s++)
    for (let end = set.starts[s]! + 1; end < set.starts[s + 1]!; end++) {
      if (seen++ < next) continue
      next += every
      from.push(set.starts[s]!)
      to.push(end)
    }
  return { items: set.items, from: Int32Array.from(from), to: Int32Array.from(to) }
}
