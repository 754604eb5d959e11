import type { Sessions } from './session-files.ts'

/** The first 20 items of an answer, best first, written into `out`; returns how many. */
export type Recommend = (items: Int32Array, from: number, to: number, out: Int32Array) => number

/** Figures of one recommender over all pairs of a test file. */
export interface Measured {
  readonly pairs: number
  readonly recall20: number
  readonly mrr20: number
  /** Different items recommended at all. */
  readonly coverage: number
  readonly p50Us: number
  readonly p99Us: number
  /** The same in CPU time of the process, which other processes of the machine do not lengthen. */
  readonly p50CpuUs: number
  readonly p99CpuUs: number
}

const TOP = 20

/** Every prefix of at least `minPrefix` clicks of every session is asked for, the click behind it is the target. */
export function measure(test: Sessions, minPrefix: number, recommend: Recommend, novelOnly = false): Measured {
  const { starts, items } = test
  const out = new Int32Array(TOP)
  const shown = new Set<number>()
  const micros: number[] = []
  let pairs = 0
  let hits = 0
  let reciprocal = 0
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!
    for (let to = from + minPrefix; to < starts[s + 1]!; to++) {
      const target = items[to]!
      if (novelOnly && items.subarray(from, to).includes(target)) continue
      const at = performance.now()
      const count = recommend(items, from, to, out)
      micros.push((performance.now() - at) * 1000)
      pairs++
      for (let rank = 0; rank < count; rank++) {
        shown.add(out[rank]!)
        if (out[rank] !== target) continue
        hits++
        reciprocal += 1 / (rank + 1)
      }
    }
  }
  // CPU time over a second run of a part of the answers; reading it costs about a microsecond, which is left in
  const cpu: number[] = []
  for (let s = 0; s + 1 < starts.length && cpu.length < 20_000; s++)
    for (let to = starts[s]! + minPrefix; to < starts[s + 1]!; to++) {
      const before = process.cpuUsage()
      recommend(items, starts[s]!, to, out)
      const used = process.cpuUsage(before)
      cpu.push(used.user + used.system)
    }
  const at = (values: number[], share: number) =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  micros.sort((a, b) => a - b)
  cpu.sort((a, b) => a - b)
  return {
    pairs,
    recall20: (100 * hits) / Math.max(1, pairs),
    mrr20: (100 * reciprocal) / Math.max(1, pairs),
    coverage: shown.size,
    p50Us: at(micros, 0.5),
    p99Us: at(micros, 0.99),
    p50CpuUs: at(cpu, 0.5),
    p99CpuUs: at(cpu, 0.99),
  }
}

/** Best 20 of a score array, ties to the lower item; clears the scores of the touched items. */
export function best20(
  scores: Float64Array,
  touched: Int32Array,
  out: Int32Array,
  skip?: (item: number) => boolean,
): number {
  let count = 0
  for (const item of touched) {
    const score = scores[item]!
    if (skip?.(item)) continue
    if (count === TOP) {
      const last = out[TOP - 1]!
      if (score < scores[last]! || (score === scores[last] && item > last)) continue
    }
    let at = count < TOP ? count++ : TOP - 1
    while (at > 0) {
      const other = out[at - 1]!
      if (scores[other]! > score || (scores[other] === score && other < item)) break
      out[at] = other
      at--
    }
    out[at] = item
  }
  for (const item of touched) scores[item] = 0
  return count
}
