import { demandQuantile, expectedShort, leadTimeDemand, planTransfers, type TransferItem } from '@qianmian/supply'
import { farCost } from './far-cost.ts'
import type { StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'

/** A place sends only what it will not need itself in so many days, and gets what it needs until it can be bought again. */
const KEEP_DAYS = 28
const KEEP_LEVEL = 0.9
const NEED_LEVEL = 0.9
/** Below this chance of running short nothing is moved. */
const WORTH_MOVING = 0.2
const FEWEST_UNITS = 2

/** What can be moved from where there is too much to where there is too little, before buying helps. */
export function transferItem(
  item: StockPlanItem,
  paths: readonly (readonly Float64Array[])[],
  order: StockPlanOrder,
): TransferItem | undefined {
  const { lane, reviewDays, horizon } = order
  const far = farCost(item, order)
  const days = Math.min(horizon, Math.max(14, item.leadDays + reviewDays))
  let worth = 0
  const supply = item.free.map((free, place) => {
    const own = paths[place] ?? []
    if (own.length === 0) return 0
    const coming = item.arrivals.reduce(
      (sum, one) => (one.place === place && one.day <= days ? sum + one.units : sum),
      0,
    )
    const near = leadTimeDemand(own, days, 0)
    const short = expectedShort(near, free + coming)
    const needed = Math.ceil(demandQuantile(near, NEED_LEVEL)) - (free + coming)
    // What runs out before the lorry is there is lost either way.
    const soon = expectedShort(leadTimeDemand(own, Math.min(lane.days, days), 0), free)
    if (needed >= FEWEST_UNITS && shareShort(near, free + coming) >= WORTH_MOVING) {
      // Until the goods are there, others send the parcels: that is what is saved.
      worth = Math.max(worth, Math.floor((far * Math.max(0, short - soon)) / needed))
      return -needed
    }
    const kept = Math.ceil(demandQuantile(leadTimeDemand(own, Math.min(horizon, KEEP_DAYS), 0), KEEP_LEVEL))
    return Math.max(0, free - kept)
  })
  const isOf = (sign: 1 | -1): boolean => supply.some((units) => units * sign > 0)
  return isOf(1) && isOf(-1) && worth > 0 ? { id: item.variantId, supply, worth } : undefined
}

/** Share of futures in which more is wanted than there is. @param sums rising */
export function shareShort(sums: Float64Array, there: number): number {
  let short = 0
  for (let k = sums.length - 1; k >= 0 && (sums[k] as number) > there; k--) short += 1
  return short / sums.length
}

/** The cheapest plan over all lanes: those share what a lorry costs. */
export function chooseTransfers(items: readonly TransferItem[], { places, lane, seed }: StockPlanOrder) {
  const lanes = places.flatMap((_, from) =>
    places.flatMap((_, to) =>
      from === to ? [] : [{ from, to, fixedCost: lane.fixedMinor, unitCost: lane.unitMinor }],
    ),
  )
  if (items.length === 0 || lanes.length === 0) return { moves: [], gap: 0 }
  const plan = planTransfers({ places: places.length, lanes, items }, { seed, rounds: 120, kicks: 10 })
  const shared = new Map<string, number>()
  for (const { from, to, units } of plan.moves) {
    const key = `${from} ${to}`
    shared.set(key, (shared.get(key) ?? 0) + units)
  }
  return {
    gap: plan.cost > 0 ? (plan.cost - plan.bound) / plan.cost : 0,
    moves: plan.moves
      .filter(({ units }) => units >= FEWEST_UNITS)
      .map((move) => ({
        ...move,
        // Its part of the lorry, by units.
        costMinor: Math.round(
          move.units * lane.unitMinor +
            (lane.fixedMinor * move.units) / (shared.get(`${move.from} ${move.to}`) ?? move.units),
        ),
      })),
  }
}
