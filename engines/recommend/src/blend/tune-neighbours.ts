import { NEIGHBOUR_DEFAULTS, type NeighbourSettings } from '../sessions/neighbours.ts'
import type { PairSet } from '../sessions/session-set.ts'
import { COLUMN } from './shortlist.ts'
import type { Sources } from './sources.ts'

/** What was tried and how well it did. */
export interface NeighbourTrial {
  readonly settings: NeighbourSettings
  /** Hit rate at 20 plus twice the mean reciprocal rank at 20, over targets not yet in the session. */
  readonly quality: number
}

/** Values tried for each setting, one setting after the other. */
const STEPS: readonly (readonly [keyof NeighbourSettings, readonly number[]])[] = [
  ['clickReach', [1, 3.5, 6, 12]],
  ['ageReach', [0, 0.1, 1]],
  ['itemReach', [1, 3.5, 8]],
  ['neighbours', [160, 320]],
  ['lengthPower', [0, 0.5]],
  ['idfPower', [0, 1]],
  ['forward', [1, 1.8]],
]

/** More neighbours cost time in every answer: they are taken only when they find this much more. */
const WORTH_ITS_TIME = 1.01

/** How well the neighbours alone find the next new item. */
function quality(sources: Sources, pairs: PairSet): number {
  const { table, recent, scorer } = sources
  let counted = 0
  let sum = 0
  for (let p = 0; p < pairs.to.length; p++) {
    const target = pairs.items[pairs.to[p]!]!
    recent.set(pairs.items, pairs.from[p]!, pairs.to[p]!)
    let repeated = false
    for (let r = 0; r < recent.count; r++) if (recent.items[r] === target) repeated = true
    if (repeated) continue
    counted++
    table.reset(Math.max(sources.itemCount, target + 1))
    scorer.score(recent, table, COLUMN.neighbours)
    if (!table.has(target)) continue
    for (let r = 0; r < recent.count; r++)
      if (table.has(recent.items[r]!)) table.values[table.row(recent.items[r]!) * table.width] = -1
    const own = table.values[table.find(target) * table.width]!
    let rank = 1
    for (let row = 0; row < table.count; row++) {
      const value = table.values[row * table.width]!
      if (value > own || (value === own && table.items[row]! < target)) rank++
    }
    if (rank <= 20) sum += 1 + 2 / rank
  }
  return counted > 0 ? sum / counted : 0
}

/**
 * Searches the neighbour settings by one walk along the coordinates, on questions whose answers the sources have not learned, and leaves
 * the best in use. The budget is counted in evaluations, so that the same data give the same settings on any machine.
 */
export function tuneNeighbours(sources: Sources, pairs: PairSet, evaluations: number): readonly NeighbourTrial[] {
  const start: NeighbourSettings = sources.scorer.settings ?? NEIGHBOUR_DEFAULTS
  const trials: NeighbourTrial[] = []
  const attempt = (settings: NeighbourSettings): number => {
    sources.scorer.use(settings)
    const value = quality(sources, pairs)
    trials.push({ settings, quality: value })
    return value
  }
  let best = start
  let bestQuality = evaluations > 0 ? attempt(start) : 0
  for (const [name, values] of STEPS)
    for (const value of values) {
      if (trials.length >= evaluations) break
      const settings = { ...best, [name]: value }
      const reached = attempt(settings)
      if (reached > bestQuality * (name === 'neighbours' ? WORTH_ITS_TIME : 1)) {
        best = settings
        bestQuality = reached
      }
    }
  sources.scorer.use(best)
  return trials
}
