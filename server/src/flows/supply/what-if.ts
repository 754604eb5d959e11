import {
  NO_ACTION,
  NO_SHOCK,
  type ScenarioOutcome,
  type StockProblem,
  type StockShock,
  simulateStock,
} from '@qianmian/supply'
import type { WhatIfAnswerView } from '../../contract/types.ts'
import { findOffers } from '../../modules/catalog/index.ts'
import { countedLevels } from '../../modules/stock/index.ts'
import { costOf, findItem, listTerms, supplySettingsOf } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

export interface WhatIfQuery {
  readonly priceMinor: number
  readonly demandPercent: number
  readonly supplierDelayDays: number
}

const WARN_DAYS = 14
const [LOW, MIDDLE, HIGH] = [1, 3, 5] as const
/** Nothing is known of how buyers answer to a price: the middle of many studies (Bijmolt, van Heerde & Pieters 2005). */
const USUAL_ELASTICITY = -2.6
const HOLDING_A_YEAR = 0.25

/**
 * What would become of an item at another price, with another demand, or with late suppliers: the futures of the last plan, played
 * again. Quick enough for a slider: one item, some dozens of futures.
 * @returns undefined when the last plan knows no such item
 */
export async function answerWhatIf(
  ctx: Ctx,
  variantId: string,
  query: WhatIfQuery,
): Promise<WhatIfAnswerView | undefined> {
  const begun = performance.now()
  const [planned, [offer]] = [await findItem(ctx, variantId), await findOffers(ctx, { variantIds: [variantId] })]
  if (!planned || !offer) return undefined
  const { futures, places, elasticity, ladder } = planned.detail
  const settings = await supplySettingsOf(ctx)
  const terms = (await listTerms(ctx)).find((one) => one.variantId === variantId)
  const unitCost = costOf(terms?.unitCostMinor, offer.priceMinor, settings)
  const levels = await countedLevels(ctx, [variantId])
  const problem: StockProblem = {
    horizon: futures.days,
    places: places.map(({ locationId }) => locationId),
    items: [
      {
        id: variantId,
        unitCost,
        unitPrice: offer.priceMinor,
        unitMargin: offer.priceMinor - unitCost,
        holdingCost: (unitCost * HOLDING_A_YEAR) / 365,
      },
    ],
    positions: places.map((place) => {
      const level = levels.find(({ locationId }) => locationId === place.locationId)
      return {
        item: variantId,
        place: place.locationId,
        onHand: Math.max(0, (level?.onHand ?? 0) - (level?.promised ?? 0)),
        paths: (futures.byPlace[place.locationId] ?? []).map((path) => Float64Array.from(path)),
        arrivals: place.arrivals.map(({ day, units }) => ({
          day: Math.max(0, Math.round((Date.parse(day) - ctx.clock.now()) / 86_400_000)),
          units,
        })),
      }
    }),
    crossShipping: places.flatMap(({ locationId: from }) =>
      places.flatMap(({ locationId: to }) => (from === to ? [] : [{ from, to, unitCost: 2 * settings.laneUnitMinor }])),
    ),
  }
  if (problem.positions.some(({ paths }) => paths.length === 0)) return undefined
  const shock: StockShock = {
    id: 'asked',
    events: [
      ...(query.demandPercent === 0 ? [] : [{ kind: 'demand' as const, factor: 1 + query.demandPercent / 100 }]),
      ...(query.supplierDelayDays === 0 ? [] : [{ kind: 'supplierDelay' as const, days: query.supplierDelayDays }]),
    ],
  }
  const price = {
    id: 'price',
    prices: [{ item: variantId, price: query.priceMinor, elasticity: elasticity?.mean ?? USUAL_ELASTICITY }],
  }
  const [asIs] = simulateStock(problem, [NO_ACTION], [NO_SHOCK]) ?? []
  const [asked] = simulateStock(problem, [query.priceMinor === offer.priceMinor ? NO_ACTION : price], [shock]) ?? []
  if (!asIs || !asked) return undefined
  const sums = (outcome: ScenarioOutcome, share: number): number[] =>
    Array.from(
      { length: futures.days },
      (_, t) => Math.round(10 * outcome.positions.reduce((sum, { stock }) => sum + (stock[share]?.[t] ?? 0), 0)) / 10,
    )
  const whole = asked.items[0]?.stockOut
  const demand = futuresUnits(problem) * (1 + query.demandPercent / 100)
  const answered = demand * (query.priceMinor / offer.priceMinor) ** (elasticity?.mean ?? USUAL_ELASTICITY)
  return {
    profit: between(asked.profit, asIs.profit.mean),
    units: {
      mean: Math.round(10 * answered * asked.fillRate) / 10,
      ...unitRange(problem, answered * asked.fillRate),
    },
    stockOutInDays: whole?.days[2] ?? null,
    stockOutProbability: whole ? earlyShare(whole.days, WARN_DAYS, whole.probability) : 0,
    fillRate: asked.fillRate,
    blockedBy: [...(ladder.find((rung) => rung.priceMinor === query.priceMinor)?.blockedBy ?? [])],
    projection: { median: sums(asked, MIDDLE), low: sums(asked, LOW), high: sums(asked, HIGH) },
    milliseconds: Math.round(performance.now() - begun),
  }
}

/** By `OUTCOME_SHARES`: 5, 25, 50, 75, 95 %. */
const between = (profit: ScenarioOutcome['profit'], before: number) => ({
  mean: Math.round(profit.mean - before),
  low: Math.round((profit.quantiles[0] ?? profit.mean) - before),
  high: Math.round((profit.quantiles[4] ?? profit.mean) - before),
})

const futuresUnits = ({ positions }: StockProblem): number =>
  positions.reduce(
    (sum, { paths }) =>
      sum + paths.reduce((all, path) => all + path.reduce((n, units) => n + units, 0), 0) / paths.length,
    0,
  )

/** Tenth and ninetieth of a hundred futures, scaled to the mean that is answered. */
function unitRange({ positions }: StockProblem, mean: number): { low: number; high: number } {
  const count = positions[0]?.paths.length ?? 0
  const totals = Array.from({ length: count }, (_, k) =>
    positions.reduce((sum, { paths }) => sum + (paths[k]?.reduce((n, units) => n + units, 0) ?? 0), 0),
  ).sort((a, b) => a - b)
  const middle = totals.reduce((sum, one) => sum + one, 0) / Math.max(1, count)
  const at = (share: number): number => {
    const total = totals[Math.min(count - 1, Math.floor(share * count))] ?? 0
    return middle > 0 ? Math.round((10 * mean * total) / middle) / 10 : 0
  }
  return { low: at(0.1), high: at(0.9) }
}

/** Share of futures that run out within some days, read off the days by quantile. */
function earlyShare(days: readonly (number | null)[], within: number, most: number): number {
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95]
  let share = 0
  days.forEach((day, n) => {
    if (day !== null && day < within) share = shares[n] ?? share
  })
  return Math.min(most, share)
}
