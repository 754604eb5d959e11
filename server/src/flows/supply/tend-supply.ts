import { dayIn } from '@qianmian/kernel'
import { actionCounts } from '../../modules/activity/index.ts'
import { orderSpan, ordersSince } from '../../modules/orders/index.ts'
import { lastDonePlan, listTransfers, newestPlan } from '../../modules/supply/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { requestPlan } from './make-plan.ts'
import { receiveTransfer } from './supply-effects.ts'

/** From this hour of the shop's night on a plan of the day is made. */
const NIGHT_HOUR = 3
/** So many orders since the last plan make a new one, but not more often than this. */
const MANY_ORDERS = 500
const LEAST_MS = 2 * 60 * 60 * 1000
/** What was brought in from elsewhere is planned with soon: somebody waits to see it. */
const IMPORT_LEAST_MS = 5 * 60 * 1000

/**
 * What is to be done by itself: transfers that are due arrive, and a plan is made every night, and by day when orders were brought
 * in or much has happened since the last one. A shop without orders has nothing to plan.
 */
export async function tendSupply(ctx: Ctx): Promise<void> {
  for (const transfer of await listTransfers(ctx, { state: 'sent', dueBy: today(ctx) }))
    await receiveTransfer(ctx, transfer)
  if (await isPlanDue(ctx)) await requestPlan(ctx)
}

async function isPlanDue(ctx: Ctx): Promise<boolean> {
  const newest = await newestPlan(ctx)
  if (newest && (newest.state === 'waiting' || newest.state === 'running')) return false
  // What failed or was cancelled is not tried again by itself before the next night.
  const last = newest?.askedAt.getTime() ?? 0
  const now = ctx.clock.now()
  if (now - last >= IMPORT_LEAST_MS && (await wasImported(ctx, last))) return true
  if (now - last < LEAST_MS) return false
  const done = await lastDonePlan(ctx)
  if (!done) {
    if (newest && dayIn(ctx.shop.timeZone, last) === today(ctx)) return false
    return (await orderSpan(ctx)).firstDay !== null && hourOf(ctx) >= NIGHT_HOUR
  }
  if (done.summary.today !== today(ctx)) return hourOf(ctx) >= NIGHT_HOUR
  return (await ordersSince(ctx, done.askedAt)) >= MANY_ORDERS
}

/** Whether orders or stock were brought in since; what is made up is not. */
async function wasImported(ctx: Ctx, sinceMs: number): Promise<boolean> {
  const deeds = await actionCounts(ctx, new Date(sinceMs))
  return deeds.some(({ action }) => action === 'orders.import') && (await orderSpan(ctx)).firstDay !== null
}

const hourOf = ({ shop, clock }: Ctx): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: shop.timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
      clock.now(),
    ),
  )
