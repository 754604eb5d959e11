import { normalQuantile } from '../math/functions.ts'
import type { EpochCounts } from './counts.ts'
import type { LearnOptions } from './options.ts'
import { OUTCOMES } from './types.ts'

/** A moment at which an arm began to perform otherwise than before. */
export interface Change {
  /** The first epoch after it. */
  readonly epoch: number
  readonly product: string
  readonly armId: string
  /** Standardised difference of after and before, within contexts. */
  readonly z: number
}

const MOST_CHANGES = 8
/** Fewer expected outcomes on either side tell nothing under a normal approximation. */
const LEAST_EXPECTED = 8

interface Group {
  readonly product: string
  readonly armId: string
  readonly cells: readonly number[]
}

function groupsOf(counts: EpochCounts): Group[] {
  const groups = new Map<string, { product: string; armId: string; cells: number[] }>()
  counts.cells.forEach(({ product, armId }, c) => {
    const key = JSON.stringify([product, armId])
    const group = groups.get(key)
    if (group) group.cells.push(c)
    else groups.set(key, { product, armId, cells: [c] })
  })
  // An arm over all its contexts, and each context of it alone: a reversal in one segment cancels in the sum.
  return [...groups.values()].flatMap((group) =>
    group.cells.length === 1
      ? [group]
      : [group, ...group.cells.map((c) => ({ product: group.product, armId: group.armId, cells: [c] }))],
  )
}

/**
 * Best split of one group into before and after: the stratified two-sample score statistic (Mantel & Haenszel 1959, cells as
 * strata, so that a changing mix of contexts is no change), maximised over splits.
 */
function bestSplit(
  group: Group,
  exposure: Float64Array,
  events: Float64Array,
  width: number,
  from: number,
  to: number,
): { at: number; z: number } {
  const size = group.cells.length
  const totalN = new Float64Array(size)
  const totalY = new Float64Array(size)
  for (let e = from; e < to; e++)
    for (let i = 0; i < size; i++) {
      const at = e * width + group.cells[i]!
      totalN[i] = totalN[i]! + exposure[at]!
      totalY[i] = totalY[i]! + events[at]!
    }
  const n = new Float64Array(size)
  const y = new Float64Array(size)
  let best = { at: from, z: 0 }
  for (let e = from; e < to - 1; e++) {
    let [score, variance, before, after] = [0, 0, 0, 0]
    for (let i = 0; i < size; i++) {
      const at = e * width + group.cells[i]!
      n[i] = n[i]! + exposure[at]!
      y[i] = y[i]! + events[at]!
      const all = totalN[i]!
      if (all <= 0) continue
      const rate = totalY[i]! / all
      score += y[i]! - n[i]! * rate
      variance += (rate * (1 - rate) * n[i]! * (all - n[i]!)) / all
      before += n[i]! * rate
      after += (all - n[i]!) * rate
    }
    if (before < LEAST_EXPECTED || after < LEAST_EXPECTED || variance <= 0) continue
    const z = score / Math.sqrt(variance)
    if (Math.abs(z) > Math.abs(best.z)) best = { at: e + 1, z: -z }
  }
  return best
}

/**
 * Changes in how arms perform, by binary segmentation from the oldest epoch on. The bar is Bonferroni's over groups and
 * epochs; what false alarms come of it is measured in the bench, not proven. A swing that all arms share within a day is no
 * matter when an epoch is a day.
 * @returns in order of time; empty: no change seen
 */
export function findChanges(counts: EpochCounts, options: LearnOptions): Change[] {
  const channels = OUTCOMES.map((_, k) => k).filter((k) => options.weights[OUTCOMES[k]!] !== 0)
  const groups = groupsOf(counts)
  const width = counts.cells.length
  const to = counts.epochs.length
  const changes: Change[] = []
  let from = 0
  while (changes.length < MOST_CHANGES && to - from >= 2) {
    const tests = 2 * groups.length * (to - from) * channels.length
    const bar = normalQuantile(1 - options.changeAlpha / tests)
    let found: { at: number; z: number; group: Group } | undefined
    for (const k of channels)
      for (const group of groups) {
        const split = bestSplit(group, counts.exposure[k]!, counts.events[k]!, width, from, to)
        if (Math.abs(split.z) > Math.max(bar, Math.abs(found?.z ?? 0))) found = { ...split, group }
      }
    if (!found) break
    const { product, armId } = found.group
    changes.push({ epoch: counts.epochs[found.at]!, product, armId, z: found.z })
    from = found.at
  }
  return changes
}

/** What each epoch still counts, 0..1: decay by age, and `carryOver` for all that was before the last change. */
export function epochWeights(
  counts: EpochCounts,
  options: LearnOptions,
  nowMs: number,
  changes: readonly Change[],
): Float64Array {
  const last = changes.at(-1)?.epoch ?? -Infinity
  return Float64Array.from(counts.epochs, (epoch) => {
    const ageMs = Math.max(0, nowMs - (epoch + 1) * options.epochMs)
    const decay = options.halfLifeMs === undefined ? 1 : 2 ** (-ageMs / options.halfLifeMs)
    return decay * (epoch < last ? options.carryOver : 1)
  })
}
