import { ok, type Result } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import { findCustomer, updateCustomer } from '../../modules/customers/index.ts'
import {
  commitOperation,
  findOrder,
  lockOperation,
  type OperationAction,
  type OperationRow,
  operationOfKey,
  planOperation,
} from '../../modules/orders/index.ts'
import { actorName, allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { applyEffect } from './apply-effect.ts'
import { mayConfirm } from './may-operate.ts'
import { operationSubject } from './operation-subject.ts'
import { appendOrderEvent } from './order-events.ts'
import { canonical, type DefaultAddressAction, isSameToken, operationToken } from './propose-operation.ts'

/** What was done. The same for everybody who confirms the same proposal, however often. */
export interface Receipt {
  readonly operationId: string
  readonly orderId: string | null
  readonly kind: string
  /** What was charged (above zero) or is refunded (below zero). */
  readonly differenceMinor: number
  readonly at: string
}

const STALE = {
  zh: '这段时间里有了变化，请看过新的结果再确认。',
  en: 'Something has changed meanwhile. Look at the new effect, then confirm.',
}

/**
 * Does a proposed operation, once, whoever and however many confirm it at the same time: the proposal is locked, looked at
 * again with the guard that planned it, and done only if it would still do exactly the same.
 * @param idempotencyKey made by who confirms; the same key on another proposal is refused
 */
export async function confirmOperation(
  ctx: Ctx,
  token: string,
  idempotencyKey: string,
): Promise<Result<Receipt, Refusal>> {
  const [id = ''] = token.split('.')
  return allOrNothing(ctx, async (ctx): Promise<Result<Receipt, Refusal>> => {
    const operation = await lockOperation(ctx, id)
    if (!operation || !isSameToken(operationToken(ctx, operation), token)) return refuse('not-found')
    // Erasing a person is confirmed at a door of its own (flows/privacy/confirm-erasure.ts).
    if ((operation.action as { kind: string }).kind === 'erase-person') return refuse('not-found')
    const may = mayConfirm(ctx, operation)
    if (!may.ok) return may
    if (operation.state === 'committed') return ok(receiptOf(operation, operation.receipt?.differenceMinor as number))
    if (operation.expiresAt.getTime() <= ctx.clock.now()) {
      return refuse('stale', { zh: '确认超时了，请重新来一次。', en: 'It was not confirmed in time. Begin again.' })
    }
    const other = await operationOfKey(ctx, idempotencyKey)
    if (other && other !== id) {
      return refuse('conflict', { zh: '这个确认键用过了。', en: 'This idempotency key was used for something else.' })
    }
    const done = operation.orderId ? await operate(ctx, operation) : await moveHome(ctx, operation)
    if (!done.ok) return done
    const at = new Date(ctx.clock.now())
    const receipt = receiptOf({ ...operation, committedAt: at }, done.value)
    await commitOperation(ctx, id, {
      by: actorName(ctx.actor),
      key: idempotencyKey,
      receipt: { ...receipt },
      at,
    })
    await record(ctx, {
      action: `order.${receipt.kind}`,
      objectType: operation.orderId ? 'order' : 'customer',
      objectId: operation.orderId ?? operation.customerId ?? '',
      summary: { operationId: id, differenceMinor: receipt.differenceMinor },
    })
    return ok(receipt)
  })
}

const receiptOf = (operation: OperationRow, differenceMinor: number): Receipt => ({
  operationId: operation.id,
  orderId: operation.orderId,
  kind: (operation.action as { kind: string }).kind,
  differenceMinor,
  at: operation.committedAt?.toISOString() ?? '',
})

async function operate(ctx: Ctx, operation: OperationRow): Promise<Result<number, Refusal>> {
  const order = await findOrder(ctx, operation.orderId ?? '', true)
  if (!order) return refuse('not-found')
  if (order.version !== operation.orderVersion) return refuse('stale', STALE)
  const action = operation.action as OperationAction
  const plan = planOperation(await operationSubject(ctx, order, action), action)
  if (!plan.ok) return plan
  if (canonical(plan.value) !== canonical(operation.effect)) return refuse('stale', STALE)
  const applied = await applyEffect(ctx, order, plan.value)
  if (!applied.ok) return applied
  const after = (await findOrder(ctx, order.id)) ?? order
  if (action.kind === 'cancel-order') await appendOrderEvent(ctx, 'order.cancelled', after, order.lines)
  else if (plan.value.afterSale)
    await appendOrderEvent(
      ctx,
      'order.after-sale',
      after,
      plan.value.afterSale.lines.map((line) => ({ id: line.lineId, units: line.units })),
      { caseId: after.afterSales.at(-1)?.id },
    )
  else await appendOrderEvent(ctx, 'order.changed', after, [], { action: action.kind })
  return ok(plan.value.differenceMinor)
}

async function moveHome(ctx: Ctx, operation: OperationRow): Promise<Result<number, Refusal>> {
  const customer = await findCustomer(ctx, operation.customerId ?? '', true)
  if (!customer) return refuse('not-found')
  if (customer.version !== operation.orderVersion) return refuse('stale', STALE)
  await updateCustomer(ctx, customer.id, { defaultAddress: (operation.action as DefaultAddressAction).address })
  return ok(0)
}
