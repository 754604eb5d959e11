import { checkProblem } from './check-problem.ts'
import { planItem } from './item-plan.ts'
import { emptyTotals, ItemSimulation } from './item-simulation.ts'
import { NO_ACTION, NO_SHOCK, type ScenarioItem, type ScenarioPosition, type StockProblem } from './problem.ts'
import { positionsByItem } from './simulate-stock.ts'

/** How likely an item runs out at a place, or over all of them (place null), if nobody acts. */
export interface StockOutRisk {
  readonly item: string
  readonly place: string | null
  readonly probability: number
  /** Of the futures that run out within the days; null where none does. */
  readonly medianDay: number | null
  readonly meanDay: number | null
  /** Day until which one in ten of all futures has run out. */
  readonly earlyDay: number | null
  readonly lostUnits: number
}

/** What nobody's action comes to, item by item. The simulation's arrays hold until the next item. */
export function simulateUntouched(
  problem: StockProblem,
  each: (item: ScenarioItem, positions: readonly ScenarioPosition[], simulation: ItemSimulation, count: number) => void,
  {
    onProgress,
    shouldStop,
  }: { readonly onProgress?: (share: number) => void; readonly shouldStop?: () => boolean } = {},
): boolean {
  checkProblem(problem)
  const { items, horizon } = problem
  const count = problem.positions[0]?.paths.length ?? 1
  const placed = positionsByItem(problem)
  const simulation = new ItemSimulation(count, horizon, Math.max(1, ...placed.map(({ length }) => length)))
  const totals = emptyTotals(count, horizon)
  for (let i = 0; i < items.length; i++) {
    if (shouldStop?.()) return false
    const [item, positions] = [items[i]!, placed[i]!]
    simulation.run(planItem(problem, item, positions, NO_ACTION, NO_SHOCK), totals)
    each(item, positions, simulation, count)
    onProgress?.((i + 1) / items.length)
  }
  return true
}

const EARLY = 0.1

/** @param days first day without enough, by future */
export function riskOf(days: Float64Array, within: number): Omit<StockOutRisk, 'item' | 'place' | 'lostUnits'> {
  const out = days.filter((day) => day < within).sort()
  if (out.length === 0) return { probability: 0, medianDay: null, meanDay: null, earlyDay: null }
  const early = Math.max(1, Math.ceil(EARLY * days.length - 1e-9))
  return {
    probability: out.length / days.length,
    medianDay: out[(out.length - 1) >> 1]!,
    meanDay: out.reduce((sum, day) => sum + day, 0) / out.length,
    earlyDay: out.length >= early ? out[early - 1]! : null,
  }
}

/** Units lost at a place from a day on up to before another, by future. */
export function lostBetween(
  { lost }: ItemSimulation,
  place: number,
  [from, until]: readonly [from: number, until: number],
  horizon: number,
  count: number,
): Float64Array {
  const units = new Float64Array(count)
  for (let t = from; t < until; t++)
    for (let k = 0; k < count; k++) units[k]! += lost[(place * horizon + t) * count + k]!
  return units
}

/**
 * How likely each item runs out at each place within some days, if nobody acts; after its places the item as a whole, where it has
 * several.
 * @returns undefined when it was told to stop
 * @throws RangeError that names the item and place, when the problem makes no sense
 * @example stockOutRisks(problem, 14)?.filter(({ probability }) => probability > 0.5)
 */
export function stockOutRisks(
  problem: StockProblem,
  withinDays: number,
  options: { readonly onProgress?: (share: number) => void; readonly shouldStop?: () => boolean } = {},
): readonly StockOutRisk[] | undefined {
  const { horizon } = problem
  if (!(Number.isInteger(withinDays) && withinDays >= 1 && withinDays <= horizon))
    throw new RangeError(`${withinDays} days do not lie within the horizon of ${horizon}`)
  const risks: StockOutRisk[] = []
  const isDone = simulateUntouched(
    problem,
    ({ id: item }, positions, simulation, count) => {
      let all = 0
      positions.forEach(({ place }, p) => {
        const units = lostBetween(simulation, p, [0, withinDays], horizon, count)
        const lostUnits = units.reduce((sum, value) => sum + value, 0) / count
        all += lostUnits
        const days = simulation.outDay.subarray(p * count, (p + 1) * count)
        risks.push({ item, place, ...riskOf(days, withinDays), lostUnits })
      })
      if (positions.length > 1)
        risks.push({ item, place: null, ...riskOf(simulation.outDayOfAll, withinDays), lostUnits: all })
    },
    options,
  )
  return isDone ? risks : undefined
}
