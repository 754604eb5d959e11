import type { SupplyPlanView, SupplyView } from '../../contract/types.ts'
import { sellingOffers } from '../../modules/catalog/index.ts'
import { countProposals, listProposals, type Proposal } from '../../modules/proposals/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { allCountedLevels } from '../../modules/stock/index.ts'
import {
  costOf,
  lastDonePlan,
  listPlaces,
  listTerms,
  newestPlan,
  type PlanRow,
  supplySettingsOf,
} from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { troubledFeeds } from '../pricing/feed-health.ts'
import { decisionViews, SUPPLY_KINDS } from './decision-views.ts'
import { HORIZON_DAYS } from './gather.ts'
import { sayDay } from './say-day.ts'
import { warningViews } from './warning-views.ts'

const SHOWN_TRANSFERS = 8
const SHOWN_DIARY = 6
const TARGET = 0.95

/** How a plan is getting on, as the screen shows it. */
export const planView = (plan: PlanRow | undefined): SupplyPlanView =>
  plan
    ? {
        id: plan.id,
        state: plan.state,
        step: plan.step,
        done: plan.done,
        total: plan.total,
        startedAt: plan.startedAt?.toISOString() ?? null,
        endedAt: plan.endedAt?.toISOString() ?? null,
        problem: plan.problem,
      }
    : { id: null, state: 'none', step: null, done: 0, total: 0, startedAt: null, endedAt: null, problem: null }

/** The newest proposals of these kinds in these states. */
async function decisionsOf(ctx: Ctx, kinds: readonly string[], status: readonly Proposal['status'][], most: number) {
  return decisionViews(ctx, await listProposals(ctx, { kinds, status }, { limit: most, order: 'newest' }))
}

/** The control tower at a glance: what the last plan found, and what stands now. */
export async function readTower(ctx: Ctx): Promise<SupplyView> {
  const [done, newest] = [await lastDonePlan(ctx), await newestPlan(ctx)]
  const [settings, locations, places] = [await supplySettingsOf(ctx), await listLocations(ctx), await listPlaces(ctx)]
  const [levels, offers, terms] = [await allCountedLevels(ctx), await sellingOffers(ctx), await listTerms(ctx)]
  const costs = new Map(terms.map((one) => [one.variantId, one.unitCostMinor]))
  const unitCosts = new Map(offers.map(({ id, priceMinor }) => [id, costOf(costs.get(id), priceMinor, settings)]))
  const placeOf = new Map(places.map((one) => [one.locationId, one]))
  const stock = new Map(locations.map(({ id }) => [id, { units: 0, valueMinor: 0 }]))
  for (const { variantId, locationId, onHand } of levels) {
    const place = stock.get(locationId)
    const cost = unitCosts.get(variantId)
    if (!place || cost === undefined) continue
    place.units += onHand
    place.valueMinor += onHand * cost
  }
  const openDecisions = await openCount(ctx)
  const summary = done?.summary
  const demandOf = new Map(summary?.demand?.map(({ locationId, share, was }) => [locationId, { share, was }]))
  const transfers = [
    ...(await decisionsOf(ctx, ['transfer-stock'], ['open', 'later'], SHOWN_TRANSFERS)),
    ...(await decisionsOf(ctx, ['transfer-stock'], ['approved'], SHOWN_TRANSFERS)),
  ].slice(0, SHOWN_TRANSFERS)
  const view = {
    isSimulated: summary?.isSimulated ?? false,
    currency: ctx.shop.currency,
    asOf: done?.endedAt?.toISOString() ?? null,
    today: today(ctx),
    horizonDays: HORIZON_DAYS,
    plan: planView(newest),
    figures: {
      errorLastWeek: summary?.errorLastWeek ?? null,
      inStock: summary?.inStock ?? null,
      inStockTarget: TARGET,
      stockValueMinor: levels.length > 0 ? [...stock.values()].reduce((sum, one) => sum + one.valueMinor, 0) : null,
    },
    openDecisions,
    warnings: await warningViews(ctx, summary?.warnings ?? []),
    focus: summary?.focus ?? null,
    regions: [...(summary?.regions ?? [])],
    warehouses: locations.map(({ id, code, name }) => ({
      id,
      code,
      name,
      longitude: placeOf.get(id)?.longitude ?? null,
      latitude: placeOf.get(id)?.latitude ?? null,
      units: stock.get(id)?.units ?? 0,
      valueMinor: stock.get(id)?.valueMinor ?? 0,
      daysLeft: summary?.daysLeft[id] ?? null,
      isUrgent: (summary?.daysLeft[id] ?? Number.POSITIVE_INFINITY) <= 7,
      demand: demandOf.get(id) ?? null,
    })),
    transfers,
    scenarios: summary?.scenarios ?? null,
    build: summary?.build ?? null,
    diary: await decisionsOf(ctx, SUPPLY_KINDS, ['approved', 'undone'], SHOWN_DIARY),
    feeds: await troubledFeeds(ctx, settings.competitorMaxAgeDays),
    forecaster: summary?.forecaster ?? null,
  } satisfies Omit<SupplyView, 'says'>
  return { ...view, says: summary ? sayDay(view) : null }
}

/** Proposals of prices and supply that wait for somebody. */
export async function openCount(ctx: Ctx): Promise<number> {
  return countProposals(ctx, { kinds: SUPPLY_KINDS, status: ['open'] })
}
