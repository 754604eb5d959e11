import { ok, type Result } from '@qianmian/kernel'
import type { MoneyToDoView } from '../../contract/types.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { findOrder, pendingMoney, settleLedger, updateOrder } from '../../modules/orders/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { maskName } from './mask.ts'
import { isByHand, methodNames } from './money-words.ts'
import { methodName, referenceOf, seesPeople } from './order-views.ts'

const MOST = 500

/** Refunds and charges that no provider makes by itself: cash, and money of shops that orders were brought from. */
export async function moneyToDo(ctx: Ctx): Promise<MoneyToDoView> {
  const pending = (await pendingMoney(ctx, MOST)).filter((entry) => isByHand(ctx, entry, entry.orderState))
  const names = await methodNames(
    ctx,
    pending.map((entry) => entry.methodId),
  )
  return {
    items: pending.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      methodKind: entry.methodKind,
      method: methodName(ctx, names, entry),
      reference: referenceOf(entry),
      amountMinor: entry.amountMinor,
      state: entry.state,
      reason: entry.reason,
      at: entry.at.toISOString(),
      isByHand: true,
      orderId: entry.orderId,
      number: entry.number,
      recipient: seesPeople(ctx) ? entry.address.recipient : maskName(entry.address.recipient),
      currency: entry.currency,
    })),
  }
}

/** A person made the payment and says so, once. @param reference of the bank or the other shop, if there is one */
export async function markMoneyDone(ctx: Ctx, entryId: string, reference?: string): Promise<Result<true, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<true, Refusal>> => {
    const [entry] = await pendingMoney(ctx, 1, entryId)
    if (!entry)
      return refuse('not-found', {
        zh: '没有这笔待办的钱，或者已经办了。',
        en: 'No such money to move, or it was done already.',
      })
    const order = await findOrder(ctx, entry.orderId, true)
    if (!order) return refuse('not-found')
    if (!isByHand(ctx, entry, order.state)) {
      return refuse('not-allowed', {
        zh: '这笔钱由付款服务自己办，不用手工标记。',
        en: 'The payment provider moves this money by itself.',
      })
    }
    if (!(await settleLedger(ctx, entryId, 'succeeded', reference || undefined))) return refuse('already-decided')
    await updateOrder(ctx, order, {})
    await record(ctx, {
      action: `order.${entry.kind}-done`,
      objectType: 'order',
      objectId: order.id,
      summary: {
        number: order.number,
        amountMinor: entry.amountMinor,
        currency: order.currency,
        reference: reference ?? '',
      },
    })
    return ok(true)
  })
}
