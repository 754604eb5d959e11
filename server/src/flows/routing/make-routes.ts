import { ok, type Result } from '@qianmian/kernel'
import type { RoutesNote, SolvedRoutes, SolveRoutesOrder } from '../../compute/supply/solve-routes.ts'
import { may } from '../../modules/accounts/index.ts'
import {
  endRoutes,
  findRoutes,
  forgetOldRoutes,
  insertRoutes,
  lockRoutes,
  newestRoutes,
  type RouteBasis,
  type RoutePlanRow,
  reopenRoutes,
  saveBasis,
  stopRoutes,
  tellRoutes,
} from '../../modules/routing/index.ts'
import { actorName, allOrNothing, type Ctx, inTransaction, today } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type JobContext, LeaseLost } from '../../platform/jobs/job-queue.ts'
import { gatherFreight } from './gather-freight.ts'
import { measureRoads } from './measure-roads.ts'
import { resultOf } from './route-result.ts'
import { ROUTE_WORDS } from './route-words.ts'
import { type DepotProblem, depotProblems, pinnedProblem } from './routing-problem.ts'

export const ROUTES_JOB = 'plan-routes'
/** For 300 stops from four warehouses some 5 s of CPU time; three times as many find up to 1 % more (bench `deliveries`). */
const TRIES_PER_STOP = 800
const MOST_MS = 10_000
const AT_ONCE_MS = 50
/** Progress is noted no more often than this. */
const NOTE_MS = 400

export const isUnderWay = (plan: RoutePlanRow | undefined): boolean =>
  plan?.state === 'waiting' || plan?.state === 'running'

/** Asks for routes of a day. One at a time: who asks while one is under way gets that one. */
export async function requestRoutes(ctx: Ctx, day?: string): Promise<Result<RoutePlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    await lockRoutes(ctx)
    const already = await unfinished(ctx)
    if (already) return ok(already)
    const id = await insertRoutes(ctx, day ?? today(ctx), actorName(ctx.actor))
    await enqueue(ctx, id)
    const made = await findRoutes(ctx, id)
    return made ? ok(made) : refuse('not-found')
  })
}

const enqueue = (ctx: Ctx, planId: string): Promise<void> =>
  ctx.services.jobs.enqueue(
    ROUTES_JOB,
    { shopId: ctx.shop.id, planId },
    { singletonKey: `${ctx.shop.id} routes`, db: ctx.db },
  )

/** The plan that a person wants to change, when it may be: the newest one, at rest, not dispatched, as she has read it. */
export async function changeable(ctx: Ctx, id: string, version: number): Promise<Result<RoutePlanRow, Refusal>> {
  await lockRoutes(ctx)
  const plan = await findRoutes(ctx, id)
  if (!plan?.result) return refuse('not-found')
  if (await unfinished(ctx)) return refuse('not-allowed', ROUTE_WORDS.underWay)
  if (plan.version !== version) return refuse('conflict')
  return ok(plan)
}

/** Improves a plan around its pinned stops. What was dropped stays dropped. */
export async function reoptimiseRoutes(ctx: Ctx, id: string, version: number): Promise<Result<RoutePlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<RoutePlanRow, Refusal>> => {
    const found = await changeable(ctx, id, version)
    if (!found.ok) return found
    if (found.value.dispatchedAt) return refuse('not-allowed', ROUTE_WORDS.isDispatched)
    if ((await newestRoutes(ctx, true))?.id !== id) return refuse('not-allowed', ROUTE_WORDS.newer)
    await reopenRoutes(ctx, id)
    await enqueue(ctx, id)
    const plan = await findRoutes(ctx, id)
    return plan ? ok(plan) : refuse('not-found')
  })
}

/** Ends the search that is under way. What it has found by then is kept; one that has not begun is called off. */
export async function cancelRoutes(ctx: Ctx): Promise<Result<RoutePlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const newest = await unfinished(ctx)
  if (!newest) return refuse('not-allowed')
  if (!(await stopRoutes(ctx, newest.id)))
    await endRoutes(ctx, newest.id, { state: newest.result ? 'done' : 'cancelled' })
  const plan = await findRoutes(ctx, newest.id)
  return plan ? ok(plan) : refuse('not-found')
}

/** The plan that is being made or improved. */
export async function unfinished(ctx: Ctx): Promise<RoutePlanRow | undefined> {
  const [newest, withRoutes] = [await newestRoutes(ctx), await newestRoutes(ctx, true)]
  return [newest, withRoutes].find(isUnderWay)
}

/**
 * Finds routes for a plan that was asked for. What it is made of is kept first, so that a job that begins anew after a restart
 * solves the same; whoever stops it keeps the best routes so far.
 */
export async function continueRoutes(
  ctx: Ctx,
  planId: string,
  { signal, confirm }: Pick<JobContext, 'signal' | 'confirm'>,
): Promise<void> {
  const plan = await findRoutes(ctx, planId)
  if (!plan || !isUnderWay(plan)) return
  try {
    const basis = plan.basis ?? (await gathered(ctx, signal))
    const why = problemWith(basis)
    if (why) {
      await endRoutes(ctx, planId, { state: 'failed', problem: why })
      return
    }
    if (!plan.basis) await saveBasis(ctx, planId, basis)
    const found = await search(ctx, plan, basis, signal)
    if (!found) return
    const ended = await inTransaction(ctx, async (ctx) => {
      await confirm(ctx.db)
      await forgetOldRoutes(ctx)
      return endRoutes(ctx, planId, { state: 'done', result: found })
    })
    if (!ended) ctx.log.info({ planId }, 'routes were called off meanwhile')
  } catch (error) {
    // The server stops: the row says so, and the next start goes on.
    if (signal.aborted || error instanceof LeaseLost) return
    ctx.log.error({ err: error, planId }, 'planning routes failed')
    // Routes that were to be improved are as good as they were.
    await endRoutes(ctx, planId, { state: plan.result ? 'done' : 'failed', problem: ROUTE_WORDS.failed })
  }
}

/** What is to be brought, with the roads between: asked once, and kept with the plan. */
async function gathered(ctx: Ctx, signal: AbortSignal): Promise<RouteBasis> {
  const freight = await gatherFreight(ctx)
  const roads = await measureRoads(ctx, freight, signal)
  return roads ? { ...freight, roads } : freight
}

function problemWith({ vehicles, warehouses, stops }: RouteBasis) {
  if (!vehicles.some(({ count }) => count > 0)) return ROUTE_WORDS.noVehicles
  if (!vehicles.some(({ locationId, count }) => count > 0 && warehouses.some(({ id }) => id === locationId)))
    return ROUTE_WORDS.noPlaces
  return stops.length === 0 ? ROUTE_WORDS.nothingToBring : undefined
}

/** @returns the routes; undefined when the plan was called off before it began */
async function search(ctx: Ctx, plan: RoutePlanRow, basis: RouteBasis, signal: AbortSignal) {
  const before = plan.mode === 'reoptimise' ? plan.result : null
  const dropped = new Set(before?.left.flatMap(({ stopId, reason }) => (reason === 'dropped' ? [stopId] : [])))
  const depots = depotProblems(basis, (stopId) => !dropped.has(stopId))
  const pinned = before && depots.map((depot) => pinnedProblem(depot, basis, before))
  const stop = new AbortController()
  const giveUp = () => stop.abort()
  signal.addEventListener('abort', giveUp, { once: true })
  let best: RoutesNote['plans'] | undefined
  let toldAt = Number.NEGATIVE_INFINITY
  let telling: Promise<void> | undefined
  const tell = async (share: number): Promise<void> => {
    if (!(await tellRoutes(ctx, plan.id, Math.round(share * 100)))) stop.abort()
  }
  const begun = ctx.clock.now()
  try {
    const mayGo = await tellRoutes(ctx, plan.id, 0)
    if (!mayGo && !isUnderWay(await findRoutes(ctx, plan.id))) return undefined
    const order: SolveRoutesOrder = {
      depots: pinned ?? depots,
      seed: plan.id,
      triesPerStop: TRIES_PER_STOP,
      // It was asked to end before the server stopped: what can be found at once.
      mostMs: mayGo ? MOST_MS : AT_ONCE_MS,
    }
    const solved = await ctx.services.compute
      .run<SolveRoutesOrder, SolvedRoutes>('solve-routes', order, {
        signal: stop.signal,
        onProgress: (note) => {
          const { share, plans } = note as RoutesNote
          best = plans
          if (telling || ctx.clock.now() - toldAt < NOTE_MS) return
          toldAt = ctx.clock.now()
          telling = tell(share)
            .catch((error: unknown) => ctx.log.info({ err: error }, 'progress of routes could not be noted'))
            .finally(() => {
              telling = undefined
            })
        },
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted && !signal.aborted) return undefined
        throw error
      })
    await telling
    if (solved?.kind === 'conflict') throw new Error(`pinned stops cannot stay together: ${solved.conflict.reason}`)
    const plans = solved?.plans ?? best
    if (!plans) throw new Error('the search was stopped before it told of any routes')
    return await resultOf(ctx, basis, {
      depots: depots satisfies readonly DepotProblem[],
      plans,
      dropped,
      pinned: new Set(pinned?.flatMap((one) => [...one.pinned])),
      isCut: solved === undefined || !mayGo,
      searchMs: ctx.clock.now() - begun,
    })
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
