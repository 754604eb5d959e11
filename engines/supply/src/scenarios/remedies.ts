import type { ItemSimulation } from './item-simulation.ts'
import type { ScenarioItem, ScenarioPosition } from './problem.ts'
import { sampleQuantiles } from './quantiles.ts'
import { lostBetween, type StockOutRisk } from './stock-risks.ts'
import type { SuggestedAction, SupplyOption, WarningOptions, WarningReason } from './warnings.ts'

/** Share of futures whose missing units a remedy covers, and that a giving place keeps enough in. */
const COVERED = 0.9
/** Share of deliveries that take no longer than what is counted with. */
const DELIVERED = 0.8
/** A price is raised so far at most, in one step. */
const MOST_RAISE = 0.2
const LEAST_RAISE = 0.01

/** What an item can spare and lacks, read off a simulation before its arrays are used again. */
export interface ItemNeeds {
  /** Units that could leave today, by place; lessened as they are promised. */
  readonly surplus: Float64Array
  /** Units that are missing after a remedy which takes so many days, at a place or (null) at all. */
  need(place: number | null, days: number): number
  /** Mean demand of the days that are looked at, by place. */
  readonly demand: Float64Array
}

/** Days that the ways to an item take, rounded up: what is missing after others is not asked for. */
export const remedyDays = (item: string, { lanes = [], supply = [] }: WarningOptions): readonly number[] => [
  ...new Set([
    ...lanes.map(({ days }) => days),
    ...supply.filter((one) => one.item === item).map(({ leadTime }) => Math.ceil(deliveryDays(leadTime) - 1e-9)),
  ]),
]

/**
 * @param within days that are looked at
 * @param after days that remedies take
 */
export function needsOf(
  simulation: ItemSimulation,
  positions: readonly ScenarioPosition[],
  {
    horizon,
    count,
    within,
    after,
  }: { readonly horizon: number; readonly count: number; readonly within: number; readonly after: readonly number[] },
): ItemNeeds {
  const places = positions.map((_, p) => p)
  const surplus = Float64Array.from(positions, ({ onHand }, p) => {
    const least = new Float64Array(count).fill(onHand)
    for (let t = 0; t < within; t++)
      for (let k = 0; k < count; k++) {
        const left = simulation.stock[(p * horizon + t) * count + k]!
        if (left < least[k]!) least[k] = left
      }
    return Math.floor(sampleQuantiles(least, [1 - COVERED])[0]!)
  })
  const known = new Map<string, number>()
  // Summed at once: the arrays are gone when remedies are looked for.
  const missing = (of: readonly number[], days: number): number => {
    const units = new Float64Array(count)
    for (const p of of)
      lostBetween(simulation, p, [days, Math.min(horizon, within + days)], horizon, count).forEach((value, k) => {
        units[k]! += value
      })
    return Math.ceil(sampleQuantiles(units, [COVERED])[0]! - 1e-9)
  }
  for (const days of after) {
    for (const p of places) known.set(`${p}/${days}`, missing([p], days))
    known.set(`all/${days}`, missing(places, days))
  }
  return {
    surplus,
    need: (place, days) => known.get(`${place ?? 'all'}/${Math.ceil(days - 1e-9)}`) ?? 0,
    demand: Float64Array.from(positions, ({ paths }) => {
      let sum = 0
      for (const path of paths) for (let t = 0; t < within; t++) sum += path[t]!
      return sum / paths.length
    }),
  }
}

/** Days within which four of five deliveries are there. */
export function deliveryDays(leadTime: SupplyOption['leadTime']): number {
  if (typeof leadTime === 'number') return leadTime
  return sampleQuantiles(Float64Array.from(leadTime), [DELIVERED])[0]!
}

/** The way out of a stock-out, and the figures that tell why it is this one. */
export interface Remedy {
  readonly actions: readonly SuggestedAction[]
  readonly reasons: readonly WarningReason[]
  /** Days that the fastest takes; null where there is none. */
  readonly fastest: number | null
}

/**
 * What helps: stock of another place that can spare it and is there in time, then what can be ordered, the regular way where it is
 * fast enough; the price only where neither comes before stock is out.
 * @param at the place's number among the item's; null for the item over all places
 */
export function remedyFor(
  risk: StockOutRisk,
  item: ScenarioItem,
  positions: readonly ScenarioPosition[],
  at: number | null,
  needs: ItemNeeds,
  { lanes = [], supply = [], elasticities = [] }: WarningOptions,
): Remedy {
  const day = risk.medianDay ?? 0
  const actions: SuggestedAction[] = []
  const reasons: WarningReason[] = []
  const ways: number[] = []
  let missing = Number.POSITIVE_INFINITY

  const ownLanes = at === null ? [] : lanes.filter(({ to }) => to === risk.place).sort((a, b) => a.days - b.days)
  let spared = 0
  for (const { from, to, days } of ownLanes) {
    const giver = positions.findIndex(({ place }) => place === from)
    const need = Math.min(missing, needs.need(at, days))
    const units = giver < 0 ? 0 : Math.min(need, needs.surplus[giver]!)
    if (units < 1) continue
    spared += units
    ways.push(days)
    const inTime = days <= day
    if (!inTime) continue
    needs.surplus[giver]! -= units
    actions.push({ kind: 'transfer', from, to, units, days, inTime })
    reasons.push({ code: 'surplus', place: from, units })
    missing = need - units
    if (missing < 1) break
  }
  if (ownLanes.length > 0 && spared === 0) reasons.push({ code: 'noSurplus' })

  const options = supply
    .filter((one) => one.item === item.id && (one.place === undefined || one.place === risk.place))
    .map((one) => ({ ...one, days: deliveryDays(one.leadTime) }))
    .sort((a, b) => a.days - b.days || (a.extraUnitCost ?? 0) - (b.extraUnitCost ?? 0))
  for (const { days } of options) ways.push(days)
  if (options.length === 0) reasons.push({ code: 'noSupply' })
  else if (missing >= 1) {
    const cheapest = options
      .filter(({ days }) => days <= day)
      .sort((a, b) => (a.extraUnitCost ?? 0) - (b.extraUnitCost ?? 0) || a.days - b.days)[0]
    const { kind, days, extraUnitCost = 0, minOrder = 0, pack = 1 } = cheapest ?? options[0]!
    const lacking = Math.min(missing, needs.need(at, days))
    const units = lacking < 1 ? 0 : Math.ceil(Math.max(lacking, minOrder) / pack) * pack
    if (units > 0) {
      const inTime = days <= day
      actions.push({ kind, place: risk.place, units, days, extraCost: units * extraUnitCost, inTime })
      if (!inTime) reasons.push({ code: 'supplierTooSlow', days })
    }
  }

  const elasticity = elasticities.find((one) => one.item === item.id)?.elasticity
  if (elasticity !== undefined && elasticity < 0 && !actions.some((one) => one.kind !== 'none' && one.inTime)) {
    const demand = at === null ? needs.demand.reduce((sum, units) => sum + units, 0) : needs.demand[at]!
    const kept = Math.max(demand - risk.lostUnits, 1e-9)
    const factor = Math.min(1 + MOST_RAISE, (kept / demand) ** (1 / elasticity))
    if (factor >= 1 + LEAST_RAISE)
      actions.push({ kind: 'raisePrice', factor: Math.floor(factor * 1000) / 1000, inTime: day >= 1 })
  }
  if (actions.length === 0) actions.push({ kind: 'none' })
  const fastest = ways.length > 0 ? Math.min(...ways) : null
  if (fastest !== null && fastest > day) reasons.push({ code: 'tooLate', days: fastest - day })
  return { actions, reasons, fastest }
}
