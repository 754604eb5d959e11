import type { RouteJobView, RoutePlanView, RoutesView } from '../../contract/types.ts'
import { stillWaiting } from '../../modules/orders/index.ts'
import {
  listVehicles,
  newestRoutes,
  type RouteBasis,
  type RoutePlanRow,
  type RouteResult,
  recentRoutes,
  routeRulesOf,
} from '../../modules/routing/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { unfinished } from './make-routes.ts'
import { costSays, leftSays } from './route-words.ts'

const RECENT = 12

/** The newest routes, how a plan that is being made is getting on, and those before. */
export async function readRoutes(ctx: Ctx): Promise<RoutesView> {
  const [newest, withRoutes, recent] = [
    (await unfinished(ctx)) ?? (await newestRoutes(ctx)),
    await newestRoutes(ctx, true),
    await recentRoutes(ctx, RECENT),
  ]
  return {
    currency: ctx.shop.currency,
    today: today(ctx),
    job: jobView(newest),
    plan: withRoutes ? await routePlanView(ctx, withRoutes) : null,
    recent: recent.map(({ id, day, result, dispatchedAt }) => ({
      id,
      day,
      routes: result?.routes.length ?? 0,
      units: result?.routes.reduce((sum, { units }) => sum + units, 0) ?? 0,
      dispatchedAt: dispatchedAt?.toISOString() ?? null,
    })),
  }
}

/** How a plan is getting on. */
export const jobView = (plan: RoutePlanRow | undefined): RouteJobView => ({
  id: plan?.id ?? null,
  state: plan?.state ?? 'none',
  mode: plan?.mode ?? 'plan',
  done: plan?.done ?? 0,
  problem: plan?.problem ?? null,
})

/** A plan with its routes and figures; undefined before it has any. */
export async function routePlanView(ctx: Ctx, plan: RoutePlanRow): Promise<RoutePlanView | null> {
  const { basis, result } = plan
  if (!basis || !result) return null
  const [rules, vehicles] = [await routeRulesOf(ctx), await listVehicles(ctx)]
  const sum = (of: (route: RoutePlanView['routes'][number]) => number): number =>
    result.routes.reduce((total, route) => total + of(route), 0)
  const stopOf = new Map(basis.stops.map((stop) => [stop.id, stop]))
  const costMinor = sum((route) => route.costMinor)
  return {
    id: plan.id,
    version: plan.version,
    day: plan.day,
    isSimulated: basis.isSimulated,
    isCut: result.isCut,
    madeAt: plan.endedAt?.toISOString() ?? null,
    dispatchedAt: plan.dispatchedAt?.toISOString() ?? null,
    isOutdated: !isSame(rules, basis.rules) || !isSame(vehicles, basis.vehicles),
    rules: basis.rules,
    roads: roadsView(basis),
    vehicles: [...basis.vehicles],
    warehouses: basis.warehouses,
    stops: basis.stops.map(({ refs: _refs, ...stop }) => stop),
    routes: result.routes,
    gone: plan.dispatchedAt ? [] : await goneOrders(ctx, basis, result),
    left: result.left.flatMap(({ stopId, reason }) => {
      const stop = stopOf.get(stopId)
      return stop ? [{ stopId, reason, says: leftSays(stop, reason, basis) }] : []
    }),
    figures: {
      costMinor,
      km: Math.round(sum((route) => route.km)),
      units: sum((route) => route.units),
      nearest: result.nearest,
      alone: result.alone,
      says: costSays(ctx.shop.currency, costMinor, result.nearest, result.alone),
    },
    aside: basis.aside,
  }
}

function roadsView({ roads, rules }: RouteBasis): RoutePlanView['roads'] {
  if (!roads) return null
  return {
    name: roads.label,
    isFallback: roads.failure !== undefined,
    says: roads.failure ?? {
      zh: `公里和时间按 ${roads.label} 的道路算，每站卸货 ${rules.stopMinutes} 分钟。`,
      en: `km and hours by road as ${roads.label} has them, with ${rules.stopMinutes} minutes to unload at each stop.`,
    },
  }
}

/** Numbers of orders on the routes that do not wait any more: the driver would look for them in vain. */
async function goneOrders(ctx: Ctx, basis: RouteBasis, result: RouteResult): Promise<string[]> {
  const driven = new Set(result.routes.flatMap(({ stops }) => stops.map(({ stopId }) => stopId)))
  // A stop has a reference for each of its orders, in the same order.
  const planned = basis.stops.flatMap(({ id, kind, refs, orders }) =>
    kind === 'orders' && driven.has(id)
      ? orders.map(({ number }, i) => ({ number, orderId: (refs[i] ?? '').split(' ')[0] ?? '' }))
      : [],
  )
  const waiting = await stillWaiting(
    ctx,
    planned.map(({ orderId }) => orderId),
  )
  return [...new Set(planned.flatMap(({ number, orderId }) => (waiting.has(orderId) ? [] : [number])))]
}

/** Whether two values say the same, whatever the order of their members: a database keeps its own. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}
