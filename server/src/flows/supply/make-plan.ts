import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import {
  endPlan,
  findPlan,
  insertPlan,
  newestPlan,
  type PlanRow,
  type PlanStep,
  tellPlan,
} from '../../modules/supply/index.ts'
import { actorName, type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { type JobContext, LeaseLost } from '../../platform/jobs/job-queue.ts'
import { decideProposal } from '../decide-proposals.ts'
import { simulatePastOrders } from '../orders/simulate-past-orders.ts'
import { maySimulate } from '../simulate-shop.ts'
import { PlanStopped, planShop, showProgress } from './plan-shop.ts'

export const PLAN_JOB = 'supply-plan'
const NO_ORDERS: LocalizedText = {
  zh: '还没有订单，没有可以预测的。先接进订单，或等第一批成交。',
  en: 'There are no orders yet to forecast from. Bring orders in, or wait for the first sales.',
}

/** Asks for a plan. One at a time: who asks while one is under way gets that one. */
export async function requestPlan(ctx: Ctx): Promise<Result<PlanRow, Refusal>> {
  return may(ctx.actor, 'edit') ? ask(ctx, actorName(ctx.actor)) : refuse('forbidden')
}

async function ask(ctx: Ctx, askedBy: string): Promise<Result<PlanRow, Refusal>> {
  return inTransaction(ctx, async (ctx) => {
    const newest = await newestPlan(ctx)
    if (newest && (newest.state === 'waiting' || newest.state === 'running')) return ok(newest)
    const id = await insertPlan(ctx, askedBy)
    const { jobs } = ctx.services
    await jobs.enqueue(PLAN_JOB, { shopId: ctx.shop.id, planId: id }, { singletonKey: ctx.shop.id, db: ctx.db })
    const made = await findPlan(ctx, id)
    return made ? ok(made) : refuse('not-found')
  })
}

/** Who asks for a plan that begins with made-up orders: its job reads it here, also after a restart. */
const DEMO_ASKER = 'demo-orders'
const DEMO = { seed: 'demo', months: 14, stock: true } as const

/** Asks for a plan of the demo shop over made-up orders, which are laid into it first; refused for any other shop. */
export async function requestDemoPlan(ctx: Ctx): Promise<Result<PlanRow, Refusal>> {
  if (!may(ctx.actor, 'manage')) return refuse('forbidden')
  const allowed = await maySimulate(ctx)
  return allowed.ok ? ask(ctx, DEMO_ASKER) : allowed
}

/** Stops the plan that is under way; what the one before it found stays. */
export async function cancelPlan(ctx: Ctx): Promise<Result<PlanRow, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const newest = await newestPlan(ctx)
  if (!newest || !(await endPlan(ctx, newest.id, { state: 'cancelled' }))) return refuse('already-decided')
  const plan = await findPlan(ctx, newest.id)
  return plan ? ok(plan) : refuse('not-found')
}

/**
 * Makes a plan: reads what was sold, forecasts it, and finds prices, purchases and transfers. Everything is written at the end, in
 * one transaction: a plan that is stopped or cut off leaves nothing behind, and runs again from its beginning.
 */
export async function continuePlan(
  ctx: Ctx,
  planId: string,
  { signal, confirm }: Pick<JobContext, 'signal' | 'confirm'>,
): Promise<void> {
  const plan = await findPlan(ctx, planId)
  if (!plan || (plan.state !== 'waiting' && plan.state !== 'running')) return
  const stop = new AbortController()
  const giveUp = () => stop.abort()
  signal.addEventListener('abort', giveUp, { once: true })
  const tell = async (step: PlanStep, done: number, total: number): Promise<void> => {
    if (!(await tellPlan(ctx, planId, { step, done, total }))) stop.abort()
    if (stop.signal.aborted) throw new PlanStopped()
  }
  try {
    if (plan.askedBy === DEMO_ASKER) await layOrders(ctx, planId, stop)
    const byRule = await planShop(ctx, planId, { tell, signal: stop.signal, confirm })
    if (!byRule) {
      await endPlan(ctx, planId, { state: 'failed', problem: NO_ORDERS })
      return
    }
    for (const id of byRule) {
      const decided = await decideProposal(ctx, id, 'approve', { isBulk: true })
      // It stands open then, and a person sees it.
      if (!decided.ok)
        ctx.log.info({ proposal: id, why: decided.error.message.en }, 'the rule could not approve a proposal')
    }
  } catch (error) {
    // The server stops, or somebody cancelled: the row says which, and the next start goes on.
    if (stop.signal.aborted || error instanceof LeaseLost) return
    ctx.log.error({ err: error, planId }, 'a plan of prices and supply failed')
    await endPlan(ctx, planId, {
      state: 'failed',
      problem: { zh: '这次没算成，原因已记在服务日志里。', en: 'This plan failed; the reason is in the server log.' },
    })
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

/** Lays made-up orders into the demo shop; what is there already is left alone, so that a job that begins anew goes on. */
async function layOrders(ctx: Ctx, planId: string, stop: AbortController): Promise<void> {
  const made = await simulatePastOrders(ctx, {
    ...DEMO,
    signal: stop.signal,
    onProgress: (done, total) => {
      showProgress(ctx, planId, { step: 'sales', done, total }, () => stop.abort())
    },
  })
  if (!made.ok) throw new Error(made.error.message.en)
  if (stop.signal.aborted) throw new PlanStopped()
}
