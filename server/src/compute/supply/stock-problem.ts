import {
  NO_ACTION,
  type PurchaseProposal,
  type ScenarioOutcome,
  type StockPolicy,
  type StockProblem,
  simulateStock,
} from '@qianmian/supply'
import { farCost } from './far-cost.ts'
import { leadTimesOf } from './plan-build.ts'
import type { ProposedTransfer, StockPlan, StockPlanItem, StockPlanOrder } from './stock-plan-types.ts'

/** Cost of keeping goods for a year, as a share of what they cost: capital, room, ageing. */
export const HOLDING_A_YEAR = 0.25

/** An item with its futures by place, and what is moved of it. */
export interface Laid {
  readonly item: StockPlanItem
  readonly paths: readonly (readonly Float64Array[])[]
  readonly cell: StockPlan['items'][number]['cell']
  readonly moves: readonly Omit<ProposedTransfer, 'profit' | 'stockOut'>[]
}

export const pathCount = ({ paths }: StockPlanItem, horizon: number): number => paths.length / horizon

/** What is bought of an item, if anything is. */
export const buyPolicy = (
  { item, purchase, place }: Laid & { readonly purchase: PurchaseProposal | undefined; readonly place: number },
  order: StockPlanOrder,
): StockPolicy => ({
  id: 'purchase',
  purchases: purchase
    ? [
        {
          item: item.variantId,
          place: order.places[place] as string,
          day: 0,
          units: purchase.units,
          leadTime: leadTimesOf(item, order),
        },
      ]
    : [],
})

/** What is moved. */
export const movePolicy = (
  moves: Laid['moves'],
  { lane }: StockPlanOrder,
): StockPolicy & Required<Pick<StockPolicy, 'transfers'>> => ({
  id: 'transfer',
  transfers: moves.map(({ variantId, from, to, units, costMinor }) => ({
    item: variantId,
    from,
    to,
    day: 0,
    units,
    days: lane.days,
    fixedCost: costMinor,
  })),
})

/** @param unitCost of a parcel from another warehouse */
export function problemOf(
  some: readonly Pick<Laid, 'item' | 'paths'>[],
  { horizon, places, lane }: StockPlanOrder,
  unitCost: number = 2 * lane.unitMinor,
): StockProblem {
  return {
    horizon,
    places,
    items: some.map(({ item }) => ({
      id: item.variantId,
      unitCost: item.unitCostMinor,
      unitPrice: item.priceMinor,
      unitMargin: item.priceMinor - item.unitCostMinor,
      holdingCost: (item.unitCostMinor * HOLDING_A_YEAR) / 365,
    })),
    positions: some.flatMap(({ item, paths }) =>
      places.map((place, p) => ({
        item: item.variantId,
        place,
        onHand: Math.max(0, item.free[p] ?? 0),
        paths: paths[p] ?? [],
        arrivals: item.arrivals.filter((one) => one.place === p).map(({ day, units }) => ({ day, units })),
      })),
    ),
    crossShipping: places.flatMap((from) => places.flatMap((to) => (from === to ? [] : [{ from, to, unitCost }]))),
  }
}

/** What one transfer or purchase does by itself, in the same futures as doing nothing; its place is the one that is helped. */
export function worthOf(
  laid: Laid,
  policy: StockPolicy,
  helped: string,
  order: StockPlanOrder,
): Pick<ProposedTransfer, 'profit' | 'stockOut'> {
  const outcomes =
    simulateStock(problemOf([laid], order, farCost(laid.item, order)), [NO_ACTION, policy], undefined, {
      projections: false,
    }) ?? []
  const out = (outcome: ScenarioOutcome | undefined): number =>
    outcome?.positions.find(({ place }) => place === helped)?.stockOut.probability ?? 0
  const profit = outcomes[1]?.difference.profit
  return {
    profit: { mean: profit?.mean ?? 0, low: profit?.spread[0] ?? 0, high: profit?.spread[1] ?? 0 },
    stockOut: { now: out(outcomes[0]), after: out(outcomes[1]) },
  }
}
