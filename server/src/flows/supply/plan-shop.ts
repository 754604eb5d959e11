import { dayAfter } from '@qianmian/occasions'
import type { BundlePlan, BundlePlanOrder } from '../../compute/supply/bundle-plan-types.ts'
import type { ComparedPolicy, ComparisonOrder } from '../../compute/supply/compare-policies.ts'
import type { ForecastItem } from '../../compute/supply/forecast-items.ts'
import type { PricePlan, PricePlanOrder } from '../../compute/supply/price-plan-types.ts'
import type { StockPlan, StockPlanOrder } from '../../compute/supply/stock-plan-types.ts'
import { record } from '../../modules/activity/index.ts'
import {
  dropOtherItems,
  endPlan,
  forgetOldPlans,
  KEPT_FORECAST_DAYS,
  noteStockToday,
  type PlannedItem,
  type PlanStep,
  type PlanSummary,
  saveForecasts,
  saveItems,
  tellPlan,
} from '../../modules/supply/index.ts'
import { type Ctx, inTransaction, today } from '../../platform/ctx.ts'
import type { JobContext } from '../../platform/jobs/job-queue.ts'
import { noteShownPrices } from '../pricing/note-shown-prices.ts'
import { sumsOf } from './agree.ts'
import { bundleChanges, noteBeaten } from './bundle-changes.ts'
import { bundleOrder, withoutBeaten } from './bundle-order.ts'
import { forecastAll, pathsOf } from './forecast-all.ts'
import { forecastFresh, sortItems } from './forecast-fresh.ts'
import { type Gathered, gather, HORIZON_DAYS, type PlanItem } from './gather.ts'
import { measureOutcomes } from './measure-outcomes.ts'
import { placesAhead } from './places-ahead.ts'
import { buildLines, buildView } from './plan-build.ts'
import { eventAhead, type PlanEvent } from './plan-event.ts'
import { forecastError, inStockShare, regionsAhead, stockOrderItem, unitCost } from './plan-figures.ts'
import { composeItem, rankOf } from './plan-items.ts'
import { foundWarnings } from './plan-warnings.ts'
import { type PlannedChange, plannedChanges } from './planned-changes.ts'
import { priceOrder } from './price-order.ts'
import { proposePlan } from './propose-plan.ts'
import { comparisonOrder, comparisonView } from './scenarios.ts'

const SAVED_AT_ONCE = 40
const SCENARIO_ITEMS = 150
/** A warehouse is in trouble when an item is more likely than not to run out there. */
const LIKELY = 0.5

/** Somebody cancelled the plan, or the server stops. */
export class PlanStopped extends Error {
  constructor() {
    super('the plan was stopped')
    this.name = 'PlanStopped'
  }
}

export interface Making {
  /** @throws PlanStopped when somebody cancelled the plan */
  readonly tell: (step: PlanStep, done: number, total: number) => Promise<void>
  readonly signal: AbortSignal
  readonly confirm: JobContext['confirm']
}

interface Found {
  readonly gathered: Gathered
  readonly items: readonly PlanItem[]
  readonly forecasts: readonly ForecastItem[]
  readonly prices: PricePlan
  readonly stock: StockPlan
  readonly event: PlanEvent | undefined
}

/**
 * Makes a plan of a shop from what it sold and has. What it finds is written in one transaction.
 * @returns ids of proposals that the shop's rule may approve by itself; undefined when there is nothing to plan from
 */
export async function planShop(ctx: Ctx, planId: string, making: Making): Promise<string[] | undefined> {
  const { tell, confirm } = making
  const milliseconds: Record<string, number> = {}
  let begun = performance.now()
  const timed = (step: PlanStep): void => {
    milliseconds[step] = Math.round(performance.now() - begun)
    begun = performance.now()
  }
  await tell('sales', 0, 1)
  await noteStockToday(ctx, today(ctx))
  await noteShownPrices(ctx, 'look')
  const gathered = await gather(ctx)
  const sorted = sortItems(gathered?.items ?? [])
  if (!gathered || sorted.known.length === 0) return undefined
  const sellable = [...sorted.known, ...sorted.fresh]
  await measureOutcomes(ctx, gathered)
  timed('sales')
  const paths = pathsOf(sellable.length)
  const {
    forecaster,
    factors,
    forecasts: own,
  } = await forecastAll(ctx, gathered, sorted.known, making, paths, sumsOf(sorted.known))
  const forecasts = [...own, ...(await forecastFresh(ctx, gathered, sorted, factors, paths, making))]
  const { items, shares } = await placesAhead(ctx, gathered, sellable, forecasts, making.signal)
  timed('forecasts')
  await tell('prices', 0, 1)
  // A price that nobody has paid yet says nothing of what another would do.
  const [sold, soldForecasts] = withSales(items, forecasts)
  const priced = await priceOrder(ctx, gathered, sold, soldForecasts)
  const found = await ctx.services.compute.run<PricePlanOrder, PricePlan>('plan-prices', priced, {
    signal: making.signal,
  })
  const bundles = await ctx.services.compute.run<BundlePlanOrder, BundlePlan>(
    'plan-bundles',
    await bundleOrder(ctx, gathered, sold, priced, found),
    { signal: making.signal },
  )
  const prices = noteBeaten(ctx, withoutBeaten(found, bundles, sold), bundles, sold)
  timed('prices')
  const event = eventAhead(gathered, forecasts)
  const stock = await stockOf(ctx, planId, { gathered, items, forecasts, event }, making)
  timed('stock')
  // Sampled futures are most of what a plan holds, and nothing asks for them any more.
  const findings: Found = { gathered, items, forecasts: forecasts.map(withoutPaths), prices, stock, event }
  const changes = [
    ...plannedChanges(ctx, planId, findings),
    ...(await bundleChanges(ctx, planId, gathered, items, bundles)),
  ]
  const compose = composer(ctx, findings)
  await tell('scenarios', 0, 1)
  const scenarios = await compared(ctx, findings, compose, changes, making)
  timed('scenarios')
  await tell('proposals', 0, 1)
  const errorLastWeek = await forecastError(ctx, gathered)
  return inTransaction(ctx, async (ctx) => {
    await confirm(ctx.db)
    for (let first = 0; first < items.length; first += SAVED_AT_ONCE)
      await saveItems(ctx, planId, items.slice(first, first + SAVED_AT_ONCE).map(compose))
    await dropOtherItems(ctx, planId)
    await saveForecasts(
      ctx,
      gathered.today,
      dayAfter(gathered.today, -KEPT_FORECAST_DAYS),
      forecasts.map(({ variantId, mean }) => ({
        variantId,
        means: Array.from(mean, (value) => Math.round(value * 100) / 100),
      })),
    )
    const made = await proposePlan(ctx, changes, gathered.settings)
    const warnings = foundWarnings(ctx, gathered, items, { stock: surelyTooMuch(stock, forecasts), event }, made)
    timed('proposals')
    const summary: PlanSummary = {
      today: gathered.today,
      horizonDays: HORIZON_DAYS,
      isSimulated: gathered.isSimulated,
      items: items.length,
      errorLastWeek,
      inStock: inStockShare(items, forecasts),
      regions: regionsAhead(gathered, forecasts, shares),
      demand: gathered.locations.map(({ id }, n) => ({
        locationId: id,
        share: shares[n] ?? 0,
        was: gathered.where.shares[n] ?? 0,
      })),
      daysLeft: daysLeft(gathered, stock),
      warnings,
      scenarios,
      build: buildView(ctx, gathered, items, event, stock.build),
      focus: focusOf(warnings, items),
      forecaster,
      milliseconds,
    }
    if (!(await endPlan(ctx, planId, { state: 'done', summary }))) throw new PlanStopped()
    await forgetOldPlans(ctx)
    await record(ctx, {
      action: 'supply.plan',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: { planId, items: items.length, proposals: made.length },
    })
    ctx.log.info(
      { planId, items: items.length, proposals: made.length, milliseconds },
      'a plan of prices and supply is made',
    )
    return made.flatMap(({ id, isByRule }) => (isByRule ? [id] : []))
  })
}

/** Items that have sold, with their forecasts. */
function withSales(
  items: readonly PlanItem[],
  forecasts: readonly ForecastItem[],
): [items: PlanItem[], forecasts: ForecastItem[]] {
  const at = [...items.keys()].filter((n) => items[n]?.units.some((sold) => sold > 0))
  return [at.map((n) => items[n] as PlanItem), at.map((n) => forecasts[n] as ForecastItem)]
}

/** Of a new item nobody knows whether it lies too long: that is not warned of. */
function surelyTooMuch(stock: StockPlan, forecasts: readonly ForecastItem[]): StockPlan {
  const unsure = new Set(
    forecasts.flatMap(({ variantId, kind, because }) => (because && kind === 'new' ? [variantId] : [])),
  )
  return { ...stock, warnings: stock.warnings.filter((one) => one.kind !== 'overstock' || !unsure.has(one.item)) }
}

async function stockOf(
  ctx: Ctx,
  planId: string,
  { gathered, items, forecasts, event }: Pick<Found, 'gathered' | 'items' | 'forecasts' | 'event'>,
  { tell, signal }: Making,
): Promise<StockPlan> {
  const { settings, locations } = gathered
  const limitOf = new Map(gathered.places.map((one) => [one.locationId, one]))
  await tell('stock', 0, 100)
  const order: StockPlanOrder = {
    seed: `${ctx.shop.id}/${gathered.today}`,
    horizon: HORIZON_DAYS,
    places: locations.map(({ id }) => id),
    items: items.flatMap((item, n) => {
      const forecast = forecasts[n]
      // What nobody counts cannot run out.
      return forecast && item.levels.length > 0 ? [stockOrderItem(item, forecast, gathered)] : []
    }),
    reviewDays: settings.reviewDays,
    budgetMinor: settings.budgetMinor,
    farLossBp: settings.farLossBp,
    lane: { fixedMinor: settings.laneFixedMinor, unitMinor: settings.laneUnitMinor, days: settings.laneDays },
    limits: locations.map(({ id }) => {
      const { capacityUnits = null, inboundUnitsPerDay = null } = limitOf.get(id) ?? {}
      return { roomUnits: capacityUnits, doorUnits: inboundUnitsPerDay }
    }),
    event: event ? { fromDay: event.fromDay, untilDay: event.untilDay } : null,
  }
  return ctx.services.compute.run<StockPlanOrder, StockPlan>('plan-stock', order, {
    signal,
    onProgress: (share) =>
      showProgress(ctx, planId, { step: 'stock', done: Math.round(100 * Number(share)), total: 100 }),
  })
}

const NO_PATHS = new Float32Array(0)
const withoutPaths = (forecast: ForecastItem): ForecastItem => ({ ...forecast, paths: NO_PATHS })

/** Makes what is kept of an item, when it is asked for: all of them at once would be some hundred megabytes. */
function composer(ctx: Ctx, { gathered, items, forecasts, prices, stock }: Found): (item: PlanItem) => PlannedItem {
  const stockOf = new Map(stock.items.map((one) => [one.variantId, one]))
  const builds = buildLines(gathered, stock.build)
  const pricesOf = new Map(prices.items.map((one) => [one.variantId, one]))
  const forecastOf = new Map(items.map(({ variantId }, n) => [variantId, forecasts[n] as ForecastItem]))
  return (item) => {
    const { variantId } = item
    const forecast = forecastOf.get(variantId) as ForecastItem
    return composeItem(
      ctx,
      gathered,
      item,
      forecast,
      stockOf.get(variantId),
      pricesOf.get(variantId),
      builds.get(variantId),
    )
  }
}

async function compared(
  ctx: Ctx,
  { gathered, items }: Found,
  compose: (item: PlanItem) => PlannedItem,
  changes: readonly PlannedChange[],
  { signal }: Making,
): Promise<PlanSummary['scenarios']> {
  const changed = new Set(changes.map(({ action }) => action.variantId))
  const played = [...items]
    .sort((a, b) => Number(changed.has(b.variantId)) - Number(changed.has(a.variantId)) || rankOf(b) - rankOf(a))
    .slice(0, SCENARIO_ITEMS)
    .map((item) => ({
      planned: compose(item),
      priceMinor: item.offer.priceMinor,
      unitCostMinor: unitCost(item, gathered).minor,
    }))
  const order = comparisonOrder(
    ctx.clock.now(),
    played,
    changes.map(({ action }) => action),
    gathered.settings,
  )
  if (order.problem.items.length === 0) return null
  const rows = await ctx.services.compute.run<ComparisonOrder, ComparedPolicy[]>('compare-policies', order, { signal })
  return comparisonView(ctx, order, rows)
}

/**
 * Notes how far a plan is without anybody waiting for it. That it could not be noted is logged and stops nothing: the next step
 * looks again.
 * @param onGone the plan was cancelled meanwhile
 */
export function showProgress(
  ctx: Ctx,
  planId: string,
  told: Parameters<typeof tellPlan>[2],
  onGone?: () => void,
): void {
  tellPlan(ctx, planId, told).then(
    (isOn) => {
      if (!isOn) onGone?.()
    },
    (error: unknown) => ctx.log.warn({ err: error, planId }, 'how far a plan is could not be noted'),
  )
}

/** Days until the first item of a warehouse that is likely to run out does. */
function daysLeft(gathered: Gathered, stock: StockPlan): Record<string, number> {
  const left: Record<string, number> = {}
  for (const item of stock.items)
    item.places.forEach((place, p) => {
      const id = gathered.locations[p]?.id
      if (id === undefined || place.stockOutInDays === null || place.stockOutProbability < LIKELY) return
      left[id] = Math.min(left[id] ?? Number.POSITIVE_INFINITY, place.stockOutInDays)
    })
  return left
}

/** The item of which most is lost if nobody acts, else what sells most. */
function focusOf(warnings: PlanSummary['warnings'], items: readonly PlanItem[]): string | null {
  const [worst] = warnings
    .filter(({ proposalId, item }) => proposalId !== null && item !== null)
    .sort((a, b) => (b.lostMinor ?? 0) - (a.lostMinor ?? 0))
  if (worst?.item) return worst.item.variantId
  return [...items].sort((a, b) => rankOf(b) - rankOf(a))[0]?.variantId ?? null
}
