import {
  classify,
  emptyFill,
  FULL_THRESHOLD,
  fullPlaces,
  leadTimeDemand,
  NO_ACTION,
  proposePurchases,
  type ScenarioOutcome,
  type StockItem,
  type StockPolicy,
  type StockProblem,
  type StockWarning,
  simulateStock,
  type WarningOptions,
  warnStock,
} from '@qianmian/supply'
import type { Tell } from '../../platform/compute/compute.ts'
import { dueBuilds } from './due-builds.ts'
import { packFutures } from './pack-futures.ts'
import { type BuildBatch, leadTimesOf, planBuild } from './plan-build.ts'
import { chooseTransfers, transferItem } from './plan-transfers.ts'
import { splitPaths } from './split-paths.ts'
import type {
  PlaceProjection,
  ProposedPurchase,
  ProposedTransfer,
  StockPlan,
  StockPlanItem,
  StockPlanOrder,
} from './stock-plan-types.ts'
import { buyPolicy, HOLDING_A_YEAR, type Laid, movePolicy, pathCount, problemOf, worthOf } from './stock-problem.ts'

/** Items whose futures are in memory by place at a time. */
const AT_ONCE = 100
const WARN_DAYS = 14
const [LOW, MIDDLE, HIGH] = [1, 3, 5] as const
/** Futures by place that are kept for the sliders. */
const KEPT_FUTURES = 60

/** What to buy, what to move, and how stock goes on with and without, in a compute thread. Tells the share that is done. */
export async function planStock(order: StockPlanOrder, tell: Tell): Promise<StockPlan> {
  const { places, horizon } = order
  // What is worth most comes first: into rooms and through doors too.
  const items = [...order.items].sort((a, b) => weeklyMargin(b) - weeklyMargin(a))
  const classes = classify(
    items.map((item) => ({
      id: item.variantId,
      value: weeklyMargin(item),
      history: item.weekly.length > 0 ? item.weekly : [0],
    })),
  )
  const bought = proposePurchases(
    items.map((item, i) => stockItem(item, classes[i]?.serviceLevel ?? 0.9, order)),
    order.budgetMinor ?? undefined,
  )
  tell(0.15)
  const split = (item: StockPlanItem) => splitPaths(item.paths, horizon, item.shares, item.variantId)
  const movable = items.flatMap((item) => transferItem(item, split(item), order) ?? [])
  const chosen = chooseTransfers(movable, order)
  tell(0.3)
  const moves = chosen.moves.map((move) => ({
    variantId: move.item,
    from: places[move.from] as string,
    to: places[move.to] as string,
    units: move.units,
    costMinor: move.costMinor,
  }))
  const purchases: ProposedPurchase[] = []
  const transfers: ProposedTransfer[] = []
  const planned: StockPlan['items'][number][] = []
  const warnings: StockWarning[] = []
  const batches: BuildBatch[] = []
  const fill = emptyFill(places, horizon, items[0] ? pathCount(items[0], horizon) : 1)
  const watched = order.event ? 0.8 : 1
  for (let first = 0; first < items.length; first += AT_ONCE) {
    const some = items.slice(first, first + AT_ONCE).map((item, k) => {
      const i = first + k
      const paths = split(item)
      const purchase = bought[i]
      return {
        item,
        paths,
        cell: classes[i]?.cell ?? ('CZ' as const),
        serviceLevel: classes[i]?.serviceLevel ?? 0.9,
        purchase: purchase && purchase.units > 0 ? purchase : undefined,
        place: neediest(item, paths, order),
        moves: moves.filter(({ variantId }) => variantId === item.variantId),
      }
    })
    const problem = problemOf(some, order)
    const buys = some.map((one) => buyPolicy(one, order))
    const both: StockPolicy = {
      id: 'all',
      purchases: buys.flatMap((policy) => policy.purchases ?? []),
      transfers: movePolicy(
        some.flatMap((one) => one.moves),
        order,
      ).transfers,
    }
    warnings.push(...(warnStock(problem, { ...remediesOf(some, order), fill }) ?? []))
    const outcomes = simulateStock(problem, [NO_ACTION, both]) ?? []
    for (const [k, one] of some.entries()) {
      planned.push(itemPlan(one, outcomes, order))
      if (one.purchase) {
        const { id: _id, ...rest } = one.purchase
        purchases.push({
          ...rest,
          variantId: one.item.variantId,
          place: places[one.place] as string,
          serviceLevel: one.serviceLevel,
          profit: worthOf(one, buys[k] as StockPolicy, places[one.place] as string, order).profit,
        })
      }
      transfers.push(...one.moves.map((own) => ({ ...own, ...worthOf(one, movePolicy([own], order), own.to, order) })))
    }
    batches.push({
      items: some.map(({ item, serviceLevel, purchase, place }) => ({
        item,
        serviceLevel,
        purchase: purchase && { place, units: purchase.units },
      })),
      lying: places.map((place) => middleOf(outcomes[1], place, horizon)),
      problem: drawnAnew(
        some.map(({ item }) => item),
        split,
        order,
      ),
    })
    tell(0.3 + ((watched - 0.3) * Math.min(items.length, first + AT_ONCE)) / items.length)
  }
  const capacities = places.flatMap((place, p) => {
    const capacity = order.limits[p]?.roomUnits
    return typeof capacity === 'number' ? [{ place, capacity }] : []
  })
  warnings.push(...fullPlaces(fill, capacities, { horizon, within: WARN_DAYS, threshold: FULL_THRESHOLD }))
  const build = order.event ? planBuild(order, batches, (share) => tell(watched + (1 - watched) * share)) : null
  return {
    items: planned,
    warnings,
    purchases,
    transfers,
    builds: build ? dueBuilds(build, batches, split, order) : [],
    build,
    transferGap: chosen.gap,
  }
}

/**
 * Futures by place are drawn anew: those of all items at once would not fit into memory. A function of its own, so that what it
 * gives back holds on to nothing of the batch but its items.
 */
const drawnAnew =
  (items: readonly StockPlanItem[], split: (item: StockPlanItem) => Laid['paths'], order: StockPlanOrder) =>
  (): StockProblem =>
    problemOf(
      items.map((item) => ({ item, paths: split(item) })),
      order,
    )

const weeklyMargin = ({ weekly, priceMinor, unitCostMinor }: StockPlanItem): number =>
  weekly.reduce((sum, units) => sum + units, 0) * Math.max(0, priceMinor - unitCostMinor)

/** By evening: what lies at a place, in the middle of the futures. */
function middleOf(outcome: ScenarioOutcome | undefined, place: string, horizon: number): Float64Array {
  const sums = new Float64Array(horizon)
  for (const position of outcome?.positions ?? []) {
    if (position.place !== place) continue
    const middle = position.stock[MIDDLE]
    for (let t = 0; t < horizon; t++) sums[t] = (sums[t] as number) + (middle?.[t] ?? 0)
  }
  return sums
}

/** What can be done about a shortage in time. */
const remediesOf = (some: readonly Pick<Laid, 'item'>[], order: StockPlanOrder): WarningOptions => ({
  lanes: order.places.flatMap((from) =>
    order.places.flatMap((to) =>
      from === to ? [] : [{ from, to, days: Math.max(1, order.lane.days), unitCost: order.lane.unitMinor }],
    ),
  ),
  supply: some.map(({ item }) => ({
    item: item.variantId,
    kind: 'purchase' as const,
    leadTime: leadTimesOf(item, order),
    minOrder: item.minOrder,
    pack: item.pack,
  })),
})

function stockItem(item: StockPlanItem, serviceLevel: number, order: StockPlanOrder): StockItem {
  const { horizon, reviewDays } = order
  const count = pathCount(item, horizon)
  return {
    id: item.variantId,
    onHand: item.free.reduce((sum, units) => sum + Math.max(0, units), 0),
    backorders: item.free.reduce((sum, units) => sum + Math.max(0, -units), 0),
    onOrder: item.arrivals.reduce((sum, { units }) => sum + units, 0),
    paths: Array.from({ length: count }, (_, k) => item.paths.subarray(k * horizon, (k + 1) * horizon)),
    leadTime: leadTimesOf(item, order),
    review: reviewDays,
    serviceLevel,
    minOrder: item.minOrder,
    pack: item.pack,
    ...(item.shelfLifeDays === null ? {} : { shelfLife: item.shelfLifeDays }),
    unitCost: item.unitCostMinor,
    unitMargin: Math.max(0, item.priceMinor - item.unitCostMinor),
    holdingCost: (item.unitCostMinor * HOLDING_A_YEAR) / 365,
  }
}

/** The place that lacks most over the lead time: what is bought goes there. */
function neediest(item: StockPlanItem, paths: Laid['paths'], { reviewDays, horizon }: StockPlanOrder): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  item.free.forEach((free, place) => {
    const sums = leadTimeDemand(paths[place] ?? [], Math.min(horizon, item.leadDays + reviewDays), 0)
    const mean = sums.reduce((sum, units) => sum + units, 0) / sums.length
    const coming = item.arrivals.reduce((sum, one) => (one.place === place ? sum + one.units : sum), 0)
    const lack = mean - free - coming
    if (lack > most) [best, most] = [place, lack]
  })
  return best
}

function itemPlan(
  { item, paths, cell }: Laid,
  outcomes: readonly ScenarioOutcome[],
  { places, horizon }: StockPlanOrder,
): StockPlan['items'][number] {
  const [without, withAll] = outcomes
  const find = (outcome: ScenarioOutcome | undefined, place: string) =>
    outcome?.positions.find((one) => one.item === item.variantId && one.place === place)
  const whole = without?.items.find((one) => one.item === item.variantId)?.stockOut
  const round = (values: ArrayLike<number> | undefined): number[] =>
    Array.from(values ?? new Float64Array(horizon), (value) => Math.round(value * 10) / 10)
  return {
    variantId: item.variantId,
    cell,
    places: places.map((place, p): PlaceProjection => {
      const [before, after] = [find(without, place), find(withAll, place)]
      return {
        median: round(after?.stock[MIDDLE]),
        low: round(after?.stock[LOW]),
        high: round(after?.stock[HIGH]),
        without: round(before?.stock[MIDDLE]),
        stockOutInDays: before?.stockOut.days[2] ?? null,
        stockOutProbability: outWithin(paths[p] ?? [], item, p),
        futures: packFutures((paths[p] ?? []).slice(0, KEPT_FUTURES)),
      }
    }),
    stockOutProbability: outWithin(summed(paths), item, null),
    stockOutInDays: whole?.days[2] ?? null,
    lostUnits: places.reduce((sum, place) => sum + (find(without, place)?.lostUnits ?? 0), 0),
  }
}

const summed = (paths: Laid['paths']): Float64Array[] =>
  (paths[0] ?? []).map((first, k) => first.map((_, t) => paths.reduce((sum, place) => sum + (place[k]?.[t] ?? 0), 0)))

/** Share of futures that run out within two weeks, if nothing is done. @param place null for all of them */
function outWithin(paths: readonly Float64Array[], item: StockPlanItem, place: number | null): number {
  const there =
    place === null ? item.free.reduce((sum, units) => sum + Math.max(0, units), 0) : Math.max(0, item.free[place] ?? 0)
  let out = 0
  for (const path of paths) {
    let left = there
    for (let t = 0; t < Math.min(WARN_DAYS, path.length); t++) {
      for (const one of item.arrivals) if (one.day === t && (place === null || one.place === place)) left += one.units
      left -= path[t] as number
      if (left < 0) {
        out += 1
        break
      }
    }
  }
  return paths.length > 0 ? out / paths.length : 0
}
