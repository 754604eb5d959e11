import { expectedShort, leadTimeDemand } from '../stock/lead-time-demand.ts'
import { checkProblem } from './check-problem.ts'
import { addToFill, emptyFill, fullPlaces } from './full-places.ts'
import type { ItemSimulation } from './item-simulation.ts'
import type { ScenarioItem, ScenarioPosition, StockProblem } from './problem.ts'
import { type ItemNeeds, needsOf, remedyDays, remedyFor } from './remedies.ts'
import { lostBetween, riskOf, type StockOutRisk, simulateUntouched } from './stock-risks.ts'
import type { OverstockWarning, StockOutWarning, StockWarning, WarningOptions, WarningReason } from './warnings.ts'

const WITHIN = 14
/**
 * Share of futures from which on a stock-out is warned of. Chosen on simulated shops (bench `risk`, seed "choice": best at .29, rounded), so
 * that precision and recall are equally far from what is asked of them.
 */
export const STOCK_OUT_THRESHOLD = 0.3
const OVERSTOCK_DAYS = 90
const OVERSTOCK_THRESHOLD = 0.8
export const FULL_THRESHOLD = 0.5
/** Less than this is no demand. */
const SOME = 1e-9

interface Found {
  readonly risk: StockOutRisk
  readonly item: ScenarioItem
  readonly positions: readonly ScenarioPosition[]
  readonly at: number | null
  readonly needs: ItemNeeds
}

function checkOptions(
  { lanes = [], supply = [], capacities = [], sizes = [], elasticities = [] }: WarningOptions,
  { places, items }: StockProblem,
): void {
  const refuse = (text: string): never => {
    throw new RangeError(text)
  }
  const isPlace = (place: string): boolean => places.includes(place)
  const known = new Set(items.map(({ id }) => id))
  for (const { from, to, days } of lanes) {
    if (!isPlace(from) || !isPlace(to) || from === to) refuse(`the lane from ${from} to ${to} leads nowhere`)
    if (!(Number.isInteger(days) && days >= 1)) refuse(`the lane from ${from} to ${to} does not take whole days`)
  }
  for (const { item, place, leadTime, minOrder = 0, pack = 1 } of supply) {
    if (!known.has(item)) refuse(`supply of ${item}: no such item`)
    if (place !== undefined && !isPlace(place)) refuse(`supply of ${item}: no such place as ${place}`)
    const times = typeof leadTime === 'number' ? [leadTime] : Array.from(leadTime)
    if (times.length === 0 || !times.every((days) => days >= 0 && Number.isFinite(days)))
      refuse(`supply of ${item}: a lead time is below 0 or no number`)
    if (!(minOrder >= 0) || !(Number.isInteger(pack) && pack >= 1)) refuse(`supply of ${item}: minOrder or pack`)
  }
  for (const { place, capacity } of capacities)
    if (!isPlace(place) || !(capacity >= 0)) refuse(`the capacity of ${place} makes no sense`)
  for (const { item, size } of sizes)
    if (!known.has(item) || !(size >= 0 && Number.isFinite(size))) refuse(`the size of ${item} makes no sense`)
  for (const { item, elasticity } of elasticities)
    if (!known.has(item) || !(elasticity <= 0)) refuse(`the elasticity of ${item} is not known or above 0`)
}

/**
 * What is about to go wrong if nobody acts: items that run out, stock that lasts too long, places that are full; each with its
 * probability, how many days are left to act, and what to do. Reasons are codes with figures: words are somebody else's.
 * @returns the most urgent first: by the days left to act, then by the margin that is at risk; undefined when it was told to stop
 * @throws RangeError that names the item and place, when the problem makes no sense or is shorter than the days that are looked at
 * @example warnStock(problem, { lanes: [{ from: 'east', to: 'south', days: 2 }], supply: [{ item: 'tea', kind: 'purchase', leadTime: [5, 6, 9] }] })
 */
export function warnStock(problem: StockProblem, options: WarningOptions = {}): readonly StockWarning[] | undefined {
  checkProblem(problem)
  checkOptions(options, problem)
  const { withinDays = WITHIN, threshold = STOCK_OUT_THRESHOLD, capacities = [] } = options
  const { horizon } = problem
  if (!(Number.isInteger(withinDays) && withinDays >= 1 && withinDays <= horizon))
    throw new RangeError(`${withinDays} days do not lie within the horizon of ${horizon}`)
  const found: Found[] = []
  const warnings: StockWarning[] = []
  const count = problem.positions[0]?.paths.length ?? 1
  const sizeOf = new Map(options.sizes?.map(({ item, size }) => [item, size]))
  const fill =
    options.fill ??
    emptyFill(
      capacities.map(({ place }) => place),
      horizon,
      count,
    )
  const cells = horizon * count

  const isDone = simulateUntouched(
    problem,
    (item, positions, simulation) => {
      const risks = risksOf(simulation, item.id, positions, { horizon, count, withinDays })
      const alarming = risks.filter(({ risk }) => risk.probability >= threshold)
      if (alarming.length > 0) {
        const needs = needsOf(simulation, positions, {
          horizon,
          count,
          within: withinDays,
          after: remedyDays(item.id, options),
        })
        for (const { risk, at } of alarming)
          if (needs.demand.some((units, p) => (at === null || at === p) && units > SOME))
            found.push({ risk, item, positions, at, needs })
      }
      for (const position of positions) {
        const warning = overstockOf(item, position, options)
        if (warning) warnings.push(warning)
      }
      const size = sizeOf.get(item.id) ?? 1
      positions.forEach(({ place }, p) => {
        addToFill(fill, place, simulation.stock.subarray(p * cells, (p + 1) * cells), size)
      })
    },
    options,
  )
  if (!isDone) return undefined
  // Who runs out first is given first of what others can spare.
  found.sort((a, b) => (a.risk.medianDay ?? 0) - (b.risk.medianDay ?? 0) || b.risk.lostUnits - a.risk.lostUnits)
  for (const one of found) warnings.push(stockOutOf(one, options))
  if (!options.fill)
    warnings.push(
      ...fullPlaces(fill, capacities, {
        horizon,
        within: withinDays,
        threshold: options.fullThreshold ?? FULL_THRESHOLD,
      }),
    )
  return warnings.sort((a, b) => urgencyOf(a) - urgencyOf(b) || atRisk(b) - atRisk(a))
}

/** Days left to act. */
function urgencyOf(warning: StockWarning): number {
  if (warning.kind === 'stockOut') return warning.actWithin ?? warning.medianDay
  return warning.kind === 'full' ? warning.medianDay : Number.MAX_SAFE_INTEGER
}

function atRisk(warning: StockWarning): number {
  if (warning.kind === 'stockOut') return warning.lostMargin
  return warning.kind === 'overstock' ? warning.leftValue : warning.excess
}

function risksOf(
  simulation: ItemSimulation,
  item: string,
  positions: readonly ScenarioPosition[],
  { horizon, count, withinDays }: { readonly horizon: number; readonly count: number; readonly withinDays: number },
): readonly { readonly risk: StockOutRisk; readonly at: number | null }[] {
  let all = 0
  const risks: { risk: StockOutRisk; at: number | null }[] = positions.map(({ place }, p) => {
    const units = lostBetween(simulation, p, [0, withinDays], horizon, count)
    const lostUnits = units.reduce((sum, value) => sum + value, 0) / count
    all += lostUnits
    const days = simulation.outDay.subarray(p * count, (p + 1) * count)
    return { risk: { item, place, ...riskOf(days, withinDays), lostUnits }, at: p }
  })
  if (positions.length > 1) {
    const risk = { item, place: null, ...riskOf(simulation.outDayOfAll, withinDays), lostUnits: all }
    risks.push({ risk, at: null })
  }
  return risks
}

function stockOutOf({ risk, item, positions, at, needs }: Found, options: WarningOptions): StockOutWarning {
  const remedy = remedyFor(risk, item, positions, at, needs, options)
  const medianDay = risk.medianDay ?? 0
  return {
    kind: 'stockOut',
    item: item.id,
    place: risk.place,
    probability: risk.probability,
    medianDay,
    meanDay: risk.meanDay ?? 0,
    earlyDay: risk.earlyDay,
    lostUnits: risk.lostUnits,
    lostMargin: risk.lostUnits * item.unitMargin,
    actWithin: remedy.fastest === null ? null : medianDay - remedy.fastest,
    actions: remedy.actions,
    reasons: [
      ...coverOf(
        positions.filter((_, p) => at === null || at === p),
        options,
      ),
      ...remedy.reasons,
    ],
  }
}

/** What is there, how fast it sells, and what comes. */
function coverOf(positions: readonly ScenarioPosition[], { withinDays = WITHIN }: WarningOptions): WarningReason[] {
  let [onHand, sold, coming, late] = [0, 0, 0, 0]
  for (const position of positions) {
    onHand += position.onHand
    for (const path of position.paths)
      for (let t = 0; t < withinDays; t++) sold += path[t]! / position.paths.length / withinDays
    for (const { day, units } of position.arrivals ?? []) {
      coming += units
      const days = typeof day === 'number' ? [day] : Array.from(day)
      late += (units * days.filter((one) => one >= withinDays).length) / days.length
    }
  }
  return [
    { code: 'cover', onHand, dailyDemand: sold, days: sold > SOME ? onHand / sold : null },
    coming > 0 ? { code: 'arrivals', units: coming, late } : { code: 'noArrivals' },
  ]
}

/** Demand of the days goes on with its mean where futures are shorter. */
function overstockOf(
  { id, unitCost }: ScenarioItem,
  { place, onHand, arrivals = [], paths }: ScenarioPosition,
  { overstockDays = OVERSTOCK_DAYS, overstockThreshold = OVERSTOCK_THRESHOLD, withinDays }: WarningOptions,
): OverstockWarning | undefined {
  const stock = onHand + arrivals.reduce((sum, { units }) => sum + units, 0)
  if (stock < 1) return undefined
  const sums = leadTimeDemand(paths, overstockDays, 0)
  const probability = sums.reduce((sum, units) => sum + (units < stock ? 1 : 0), 0) / sums.length
  if (probability < overstockThreshold) return undefined
  const mean = sums.reduce((sum, units) => sum + units, 0) / sums.length
  const leftUnits = stock - mean + expectedShort(sums, stock)
  const position = { item: id, place, onHand, arrivals, paths }
  return {
    kind: 'overstock',
    item: id,
    place,
    probability,
    days: overstockDays,
    leftUnits,
    leftValue: leftUnits * unitCost,
    reasons: coverOf([position], withinDays === undefined ? {} : { withinDays }),
  }
}
