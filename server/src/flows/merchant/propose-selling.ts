import { type LocalizedText, newId, pick, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import type { OperationAction } from '../../modules/orders/index.ts'
import type { Proposal } from '../../modules/proposals/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { describeEffect } from '../order-desk/describe-effect.ts'
import { checkPromotion, type PromotionFields } from '../order-desk/selling-settings.ts'
import { planFor } from '../orders/propose-operation.ts'
import { type Proposer, putForward } from './put-forward.ts'

/** What a machine may propose for an order. An address is left to people: it would have to be kept in the proposal. */
export type ProposableOperation = Exclude<OperationAction, { kind: 'change-address' }>

const NAMES: Readonly<Record<ProposableOperation['kind'], LocalizedText>> = {
  'cancel-order': { zh: '取消订单', en: 'Cancel order' },
  'change-payment': { zh: '换付款方式：订单', en: 'Another payment method for order' },
  'change-items': { zh: '换规格：订单', en: 'Other variants in order' },
  'return-items': { zh: '退货：订单', en: 'Return from order' },
  'exchange-items': { zh: '换货：订单', en: 'Exchange in order' },
}

/** Proposes an operation on an order, planned by the guard that serves everybody, with its effect in sentences. */
export async function proposeOrderOperation(
  ctx: Ctx,
  proposer: Proposer,
  orderId: string,
  operation: ProposableOperation,
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_orders')) return refuse('forbidden')
  const planned = await planFor(ctx, orderId, operation)
  if (!planned.ok) return planned
  const { order, subject, effect } = planned.value
  const name = NAMES[operation.kind]
  return putForward(ctx, 'propose_orders', proposer, {
    title: { zh: `${name.zh} ${order.number}`, en: `${name.en} ${order.number}` },
    action: {
      kind: 'order-operation',
      orderId,
      orderVersion: order.version,
      operation,
      effect,
      // Methods by their kind: the customer's own names for them stay with the order.
      sentences: describeEffect({ ...subject, methods: [] }, operation, effect),
    },
    gate: 'ask',
    risk: 'high',
  })
}

/** Proposes a promotion. @param id of the one that would be changed; a new one without */
export async function proposePromotion(
  ctx: Ctx,
  proposer: Proposer,
  id: string | undefined,
  fields: PromotionFields,
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_promotions')) return refuse('forbidden')
  const checked = await checkPromotion(ctx, id, fields)
  if (!checked.ok) return checked
  if (id !== undefined && !checked.value) return refuse('not-found')
  const [zh, en] = [pick(fields.name, 'zh'), pick(fields.name, 'en')]
  return putForward(ctx, 'propose_promotions', proposer, {
    title: id
      ? { zh: `改优惠：${zh}`, en: `Change promotion: ${en}` }
      : { zh: `新优惠：${zh}`, en: `New promotion: ${en}` },
    action: {
      kind: 'write-promotion',
      promotionId: id ?? newId('prm', ctx.clock, ctx.randomBytes),
      before: checked.value ?? null,
      fields,
    },
    gate: 'ask',
    risk: 'medium',
  })
}
