import { type LocalizedText, ok } from '@qianmian/kernel'
import { findOrder, type OperationAction } from '../../modules/orders/index.ts'
import type { OrderOperation } from '../../modules/proposals/index.ts'
import { refuse } from '../../platform/errors.ts'
import { confirmOperation } from '../orders/confirm-operation.ts'
import { canonical, planFor, proposeOperation } from '../orders/propose-operation.ts'
import type { ActionEffects } from '../publish-work.ts'

const OTHER: LocalizedText = {
  zh: '这张订单后来变过，这样做的结果已经不同，请到订单里重新看。',
  en: 'The order has changed since, and this would now do something else. Look at it in the order.',
}

/**
 * What deciding on an operation does: the person who accepts proposes it herself and confirms it, through the guard that
 * serves everybody. It is done only if it would still do exactly what she read.
 */
export const operationEffects: ActionEffects<OrderOperation> = {
  cannotUndo: {
    zh: '订单上的操作撤不回来，请到订单里另做一步。',
    en: 'What was done to an order cannot be taken back. Do the next step in the order.',
  },
  async check(ctx, { orderId, orderVersion, operation, effect }) {
    const planned = await planFor(ctx, orderId, operation as OperationAction)
    if (!planned.ok) return planned
    const isSame = planned.value.order.version === orderVersion && canonical(planned.value.effect) === canonical(effect)
    return isSame ? ok(true) : refuse('stale', OTHER)
  },
  async before() {
    return null
  },
  async approve(ctx, { orderId, operation }, proposalId) {
    const proposed = await proposeOperation(ctx, orderId, operation as OperationAction)
    if (!proposed.ok) throw new Error('an order moved between its check and the operation')
    const done = await confirmOperation(ctx, proposed.value.token, `proposal-${proposalId}`)
    if (!done.ok) throw new Error(`an operation that was checked was refused: ${done.error.code}`)
  },
  async isShown() {
    return false
  },
  async undo() {},
  async reject() {},
  async canReopen(ctx, { orderId }) {
    return (await findOrder(ctx, orderId)) !== undefined
  },
  async reopen() {},
}
