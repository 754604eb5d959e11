import type { z } from '@hono/zod-openapi'
import { formatMoney, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { ShockEvent } from '@qianmian/supply'
import type { ComparedPolicy, ComparisonOrder } from '../../compute/supply/compare-policies.ts'
import { HOLDING_A_YEAR } from '../../compute/supply/stock-problem.ts'
import type { scenarioQuery } from '../../contract/supply-asks.ts'
import type { ScenarioComparisonView } from '../../contract/types.ts'
import { sellingOffers } from '../../modules/catalog/index.ts'
import { listProposals, type SupplyChange } from '../../modules/proposals/index.ts'
import {
  costOf,
  listTerms,
  type PlannedItem,
  plannedItems,
  type SupplySettings,
  supplySettingsOf,
} from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { isSupplyChange, SUPPLY_KINDS } from './decision-views.ts'
import { HORIZON_DAYS } from './gather.ts'

export type ScenarioQuery = z.output<typeof scenarioQuery>

export const NO_EVENTS: ScenarioQuery = {
  demandPercent: 0,
  supplierDelayDays: 0,
  competitorCutPercent: 0,
  outageLocationId: null,
}
/** Items that are played: what sells most, and everything that something is proposed for. */
const MOST_ITEMS = 150
const DAY_MS = 86_400_000
/** Of one's own demand when a rival cuts its price by a share; nothing in the shop's data tells it, so it is a stated middle. */
const CROSS_ELASTICITY = 0.6
const USUAL_ELASTICITY = -2.6
/** A warehouse that is out of action is so for this long. */
const OUTAGE_DAYS = 7

/** An item as scenarios take it. */
export interface Played {
  readonly planned: Pick<PlannedItem, 'variantId' | 'detail'>
  readonly priceMinor: number
  readonly unitCostMinor: number
}

/** What is compared: the changes that are proposed, in the futures of the plan, under a shock. */
export function comparisonOrder(
  nowMs: number,
  played: readonly Played[],
  changes: readonly SupplyChange[],
  settings: SupplySettings,
  query: ScenarioQuery = NO_EVENTS,
): ComparisonOrder {
  const items = played.filter(({ planned }) =>
    Object.values(planned.detail.futures.byPlace).some((paths) => paths.length > 0),
  )
  const known = new Set(items.map(({ planned }) => planned.variantId))
  const places = [...new Set(items.flatMap(({ planned }) => planned.detail.places.map(({ locationId }) => locationId)))]
  const ours = changes.filter(({ variantId }) => known.has(variantId))
  const elasticityOf = new Map(
    items.map(({ planned }) => [planned.variantId, planned.detail.elasticity?.mean ?? USUAL_ELASTICITY]),
  )
  return {
    problem: {
      horizon: HORIZON_DAYS,
      places,
      items: items.map(({ planned, priceMinor, unitCostMinor }) => ({
        id: planned.variantId,
        unitCost: unitCostMinor,
        unitPrice: priceMinor,
        unitMargin: priceMinor - unitCostMinor,
        holdingCost: (unitCostMinor * HOLDING_A_YEAR) / 365,
      })),
      positions: items.flatMap(({ planned }) =>
        planned.detail.places.map((place) => ({
          item: planned.variantId,
          place: place.locationId,
          onHand: Math.max(0, place.onHand - place.promised),
          paths: (planned.detail.futures.byPlace[place.locationId] ?? []).map((path) => Float64Array.from(path)),
          arrivals: place.arrivals.map(({ day, units }) => ({
            day: Math.max(0, Math.ceil((Date.parse(day) - nowMs) / DAY_MS)),
            units,
          })),
        })),
      ),
      crossShipping: places.flatMap((from) =>
        places.flatMap((to) => (from === to ? [] : [{ from, to, unitCost: 2 * settings.laneUnitMinor }])),
      ),
    },
    purchases: ours.flatMap((one) =>
      one.kind === 'place-purchase'
        ? [{ item: one.variantId, place: one.locationId, day: 0, units: one.units, leadTime: one.days }]
        : [],
    ),
    transfers: ours.flatMap((one) =>
      one.kind === 'transfer-stock'
        ? [
            {
              item: one.variantId,
              from: one.fromLocationId,
              to: one.toLocationId,
              day: 0,
              units: one.units,
              days: one.days,
              fixedCost: one.costMinor,
            },
          ]
        : [],
    ),
    prices: ours.flatMap((one) =>
      one.kind === 'change-price'
        ? [{ item: one.variantId, price: one.toMinor, elasticity: elasticityOf.get(one.variantId) ?? USUAL_ELASTICITY }]
        : [],
    ),
    events: eventsOf(query),
  }
}

const eventsOf = (query: ScenarioQuery): ShockEvent[] => [
  ...(query.demandPercent === 0 ? [] : [{ kind: 'demand' as const, factor: 1 + query.demandPercent / 100 }]),
  ...(query.supplierDelayDays === 0 ? [] : [{ kind: 'supplierDelay' as const, days: query.supplierDelayDays }]),
  ...(query.competitorCutPercent === 0
    ? []
    : [{ kind: 'competitorCut' as const, cut: query.competitorCutPercent / 100, crossElasticity: CROSS_ELASTICITY }]),
  ...(query.outageLocationId === null
    ? []
    : [{ kind: 'outage' as const, place: query.outageLocationId, fromDay: 0, untilDay: OUTAGE_DAYS }]),
]

const NO_PLAN: LocalizedText = { zh: '还没有计划，先算一次。', en: 'There is no plan yet. Make one first.' }
const NO_PLACE: LocalizedText = { zh: '没有这个仓。', en: 'There is no such warehouse.' }

/** Compares what is open with doing nothing, under a shock. */
export async function compareOpen(ctx: Ctx, query: ScenarioQuery): Promise<Result<ScenarioComparisonView, Refusal>> {
  const proposals = await listProposals(ctx, { kinds: SUPPLY_KINDS, status: ['open', 'later'] }, { limit: 2000 })
  const changes = proposals.flatMap(({ action }) => (isSupplyChange(action) ? [action] : []))
  const planned = await plannedItems(ctx, [...new Set(changes.map(({ variantId }) => variantId))], MOST_ITEMS)
  if (planned.length === 0) return refuse('unprocessable', NO_PLAN)
  const offers = new Map((await sellingOffers(ctx)).map((offer) => [offer.id, offer]))
  const costs = new Map((await listTerms(ctx)).map((one) => [one.variantId, one.unitCostMinor]))
  const settings = await supplySettingsOf(ctx)
  const played = planned.flatMap((one): Played[] => {
    const offer = offers.get(one.variantId)
    if (!offer) return []
    const unitCostMinor = costOf(costs.get(one.variantId), offer.priceMinor, settings)
    return [{ planned: one, priceMinor: offer.priceMinor, unitCostMinor }]
  })
  const order = comparisonOrder(ctx.clock.now(), played, changes, settings, query)
  if (query.outageLocationId !== null && !order.problem.places.includes(query.outageLocationId))
    return refuse('unprocessable', NO_PLACE)
  if (order.problem.items.length === 0) return refuse('unprocessable', NO_PLAN)
  const rows = await ctx.services.compute.run<ComparisonOrder, ComparedPolicy[]>('compare-policies', order, {
    isUrgent: true,
  })
  return ok(comparisonView(ctx, order, rows, query))
}

const NAMES: Readonly<Record<ComparedPolicy['policy'], LocalizedText>> = {
  all: { zh: '照提议做', en: 'As proposed' },
  prices: { zh: '只调价', en: 'Prices only' },
  transfers: { zh: '只调拨', en: 'Transfers only' },
  purchases: { zh: '只采购', en: 'Purchases only' },
  nothing: { zh: '什么都不做', en: 'Do nothing' },
}

/** What happens, in a few words; nothing where nothing does. */
function shockWords(query: ScenarioQuery, lang: Ctx['locale']): string {
  const sign = query.demandPercent > 0 ? '+' : ''
  const parts = [
    query.demandPercent !== 0 && {
      zh: `需求 ${sign}${query.demandPercent}%`,
      en: `demand ${sign}${query.demandPercent}%`,
    },
    query.supplierDelayDays > 0 && {
      zh: `供应商迟 ${query.supplierDelayDays} 天`,
      en: `suppliers ${query.supplierDelayDays} days late`,
    },
    query.competitorCutPercent > 0 && {
      zh: `对手降价 ${query.competitorCutPercent}%`,
      en: `a rival cuts ${query.competitorCutPercent}%`,
    },
    query.outageLocationId !== null && { zh: '一个仓停七天', en: 'a warehouse is shut for a week' },
  ]
  return parts.flatMap((one) => (one ? [one[lang]] : [])).join(lang === 'zh' ? '，' : ', ')
}

/** The comparison with its words. */
export function comparisonView(
  ctx: Pick<Ctx, 'shop' | 'locale'>,
  { problem }: ComparisonOrder,
  rows: readonly ComparedPolicy[],
  query: ScenarioQuery = NO_EVENTS,
): ScenarioComparisonView {
  return {
    days: problem.horizon,
    paths: problem.positions[0]?.paths.length ?? 0,
    shock: shockWords(query, ctx.locale),
    rows: rows.map((row) => ({ ...row, name: NAMES[row.policy] })),
    says: sentenceOf(ctx, rows),
  }
}

function sentenceOf(ctx: Pick<Ctx, 'shop'>, rows: readonly ComparedPolicy[]): LocalizedText | null {
  const all = rows.find(({ policy }) => policy === 'all')
  if (!all) return null
  const money = (amount: number): string => formatMoney({ amount: Math.abs(amount), currency: ctx.shop.currency })
  const parts = rows.filter(({ policy }) => policy === 'prices' || policy === 'transfers' || policy === 'purchases')
  const apart = parts.reduce((sum, { profit }) => sum + profit.mean, 0)
  const together = all.profit.mean - apart
  const worst = {
    zh: `最坏的 5% 里照提议做比什么都不做${all.worstMinor >= 0 ? '多赚' : '少赚'} ${money(all.worstMinor)}。`,
    en: `In the worst 5% of futures the proposals earn ${money(all.worstMinor)} ${all.worstMinor >= 0 ? 'more' : 'less'} than doing nothing.`,
  }
  // A difference that is lost in the whole is none.
  if (parts.length < 2 || Math.abs(together) < 0.01 * Math.abs(all.profit.mean)) return worst
  const isMore = together > 0
  return {
    zh: `${worst.zh}一起做比分开做之和${isMore ? '多' : '少'} ${money(together)}${isMore ? '，价格和货互相帮衬' : '，几件事抢的是同一批货'}。`,
    en: `${worst.en} Together they bring ${money(together)} ${isMore ? 'more' : 'less'} than one by one${isMore ? ': prices and stock help each other' : ': they serve the same shortage'}.`,
  }
}
