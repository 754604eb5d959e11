import { normalQuantile } from '../math/functions.ts'
import type { EpochCounts } from './counts.ts'
import type { LearnOptions } from './options.ts'
import { OUTCOMES } from './types.ts'

/** A moment at which an arm began to perform otherwise than before. */
export interface Change {
  /** The first epoch after it. */
  readonly epoch: number
  readonly product: string
  /** Undefined: the product's arms as a whole. */
  readonly armId: string | undefined
  /** Standardised difference of after and before, within contexts. */
  readonly z: number
}

const MOST_CHANGES = 8
/** Fewer expected outcomes on either side tell nothing. */
const LEAST_EXPECTED = 5

interface Group {
  readonly product: string
  readonly armId: string | undefined
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
  // An arm over all its contexts, and each context of it alone: a reversal in one segment cancels in the sum. A product as
  // a whole is the quickest to show that what was best is not any more.
  const arms = [...groups.values()].flatMap((group) =>
    group.cells.length === 1
      ? [group]
      : [group, ...group.cells.map((c) => ({ product: group.product, armId: group.armId, cells: [c] }))],
  )
  const products = new Map<string, number[]>()
  counts.cells.forEach(({ product }, c) => {
    const list = products.get(product)
    if (list) list.push(c)
    else products.set(product, [c])
  })
  const wholes = [...products].map(([product, cells]): Group => ({ product, armId: undefined, cells }))
  return [...wholes, ...arms]
}

const share = (seen: number, expected: number): number => (seen > 0 ? seen * Math.log(seen / expected) : 0)

/**
 * Best split of one group into before and after: signed root of the Poisson deviance of what was seen against what one rate
 * a cell would give (cells are strata, as with Mantel & Haenszel, so that a changing mix of contexts or arms is no change),
 * maximised over splits.
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
    let [seenBefore, before, after] = [0, 0, 0]
    for (let i = 0; i < size; i++) {
      const at = e * width + group.cells[i]!
      n[i] = n[i]! + exposure[at]!
      y[i] = y[i]! + events[at]!
      const all = totalN[i]!
      if (all <= 0) continue
      const rate = totalY[i]! / all
      seenBefore += y[i]!
      before += n[i]! * rate
      after += (all - n[i]!) * rate
    }
    if (before < LEAST_EXPECTED || after < LEAST_EXPECTED) continue
    const seenAfter = before + after - seenBefore
    const deviance = 2 * (share(seenBefore, before) + share(seenAfter, after))
    const z = Math.sign(seenAfter - after) * Math.sqrt(Math.max(0, deviance))
    if (Math.abs(z) > Math.abs(best.z)) best = { at: e + 1, z }
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
    // Half of the alarm rate is for products as a whole, half for the many arms and cells.
    const looks = 4 * (to - from) * channels.length
    const wholes = groups.filter(({ armId }) => armId === undefined).length
    const barOfWhole = normalQuantile(1 - options.changeAlpha / (looks * wholes))
    const barOfArm = normalQuantile(1 - options.changeAlpha / (looks * (groups.length - wholes)))
    // How far over its own bar a group is, so that the clearest of unlike groups is found.
    let most = 0
    let found: { at: number; z: number; group: Group } | undefined
    for (const k of channels)
      for (const group of groups) {
        const split = bestSplit(group, counts.exposure[k]!, counts.events[k]!, width, from, to)
        const excess = Math.abs(split.z) - (group.armId === undefined ? barOfWhole : barOfArm)
        if (excess <= most) continue
        most = excess
        found = { ...split, group }
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
