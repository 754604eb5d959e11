import {
  NO_ACTION,
  type ScenarioPrice,
  type ScenarioPurchase,
  type ScenarioTransfer,
  type ShockEvent,
  type StockPolicy,
  type StockProblem,
  simulateStock,
} from '@qianmian/supply'
import type { ScenarioComparisonView } from '../../contract/types.ts'
import type { Tell } from '../../platform/compute/compute.ts'

export interface ComparisonOrder {
  readonly problem: StockProblem
  readonly purchases: readonly ScenarioPurchase[]
  readonly transfers: readonly ScenarioTransfer[]
  readonly prices: readonly ScenarioPrice[]
  readonly events: readonly ShockEvent[]
}

/** A policy beside doing nothing, without its words. Money in minor units. */
export type ComparedPolicy = Omit<ScenarioComparisonView['rows'][number], 'name'>

/**
 * What is proposed, whole and in parts, beside doing nothing: all of them in the same futures and under the same shock. Tells the
 * share that is done.
 */
export async function comparePolicies(
  order: ComparisonOrder,
  tell: Tell,
  signal: AbortSignal,
): Promise<ComparedPolicy[]> {
  const { problem, purchases, transfers, prices, events } = order
  const policies: StockPolicy[] = [
    NO_ACTION,
    { id: 'all', purchases, transfers, prices },
    ...(prices.length > 0 ? [{ id: 'prices', prices }] : []),
    ...(purchases.length > 0 ? [{ id: 'purchases', purchases }] : []),
    ...(transfers.length > 0 ? [{ id: 'transfers', transfers }] : []),
  ]
  const outcomes = simulateStock(problem, policies, [{ id: 'asked', events }], {
    projections: false,
    onProgress: tell,
    shouldStop: () => signal.aborted,
  })
  const nothing = outcomes?.[0]
  if (!outcomes || !nothing) return []
  return [...outcomes.slice(1), nothing].map((outcome) => ({
    policy: outcome.policy as ComparedPolicy['policy'],
    profit: {
      mean: Math.round(outcome.difference.profit.mean),
      low: Math.round(outcome.difference.profit.spread[0]),
      high: Math.round(outcome.difference.profit.spread[1]),
    },
    worstMinor: Math.round(outcome.profit.cvar - nothing.profit.cvar),
    fillRate: outcome.fillRate,
    cashMinor: Math.round(outcome.peakOutlay),
    stockOuts: Math.round(10 * outcome.items.reduce((sum, { stockOut }) => sum + stockOut.probability, 0)) / 10,
  }))
}
