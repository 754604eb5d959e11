import { type Random, seededRandom } from '@qianmian/kernel'
import { demandQuantile, leadTimeDemand, pathsOfHistory } from '@qianmian/supply'

/** Weekly demand of a class of items: mean 1, a coefficient of variation, and the family that it is drawn from. */
export interface DemandClass {
  readonly name: string
  readonly variation: number
  readonly family: 'gamma' | 'lognormal'
}

/** X, Y and Z items of both families. */
export const DEMAND_CLASSES: readonly DemandClass[] = (['gamma', 'lognormal'] as const).flatMap((family) =>
  [['X', 0.3] as const, ['Y', 0.8] as const, ['Z', 1.5] as const].map(([name, variation]) => ({
    name,
    variation,
    family,
  })),
)

/** Gamma with mean 1 (Marsaglia & Tsang 2000), lognormal with mean 1. */
function draw({ variation, family }: DemandClass, random: Random): number {
  if (family === 'lognormal') {
    const spread = Math.sqrt(Math.log(1 + variation * variation))
    return Math.exp(spread * random.normal() - (spread * spread) / 2)
  }
  const shape = 1 / (variation * variation)
  const d = Math.max(shape, shape + (shape < 1 ? 1 : 0)) - 1 / 3
  for (;;) {
    const z = random.normal()
    const v = (1 + z / Math.sqrt(9 * d)) ** 3
    if (v <= 0 || Math.log(1 - random.next()) >= (z * z) / 2 + d - d * v + d * Math.log(v)) continue
    const boost = shape < 1 ? (1 - random.next()) ** (1 / shape) : 1
    return (d * v * boost) / shape
  }
}

/** A stock level that is chosen from a past of so many weeks. */
export type LevelRule = (history: Float64Array, weeks: number, target: number, random: Random) => number

/** The engine's: quantile of sampled futures. */
export const byPaths: LevelRule = (history, weeks, target, random) =>
  demandQuantile(leadTimeDemand(pathsOfHistory(history, weeks, 1000, random), weeks, 0), target)

/** The textbook's: mean and deviation as if demand were normal, at 95 %. */
export const byNormal: LevelRule = (history, weeks) => {
  const n = history.length
  const mean = history.reduce((sum, value) => sum + value, 0) / n
  const sd = Math.sqrt(history.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1))
  return weeks * mean + 1.6449 * sd * Math.sqrt(weeks)
}

/** Share of fresh lead times that a rule's levels cover, over many items with a past of their own. */
export function attained(
  demand: DemandClass,
  rule: LevelRule,
  { items, target, seed }: { readonly items: number; readonly target: number; readonly seed: string },
): number {
  const WEEKS = 3
  const PAST = 104
  const random = seededRandom(`${seed} ${demand.name} ${demand.family}`)
  const truth = Float64Array.from({ length: 100_000 }, () => {
    let sum = 0
    for (let t = 0; t < WEEKS; t++) sum += draw(demand, random)
    return sum
  }).sort()
  const covered = (level: number): number => {
    let [low, high] = [0, truth.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (truth[middle]! <= level) low = middle + 1
      else high = middle
    }
    return low / truth.length
  }
  let sum = 0
  for (let k = 0; k < items; k++) {
    const history = Float64Array.from({ length: PAST }, () => draw(demand, random))
    sum += covered(rule(history, WEEKS, target, random))
  }
  return sum / items
}
