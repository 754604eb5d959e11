import { ok, type Result } from '@qianmian/kernel'
import type { OperationProposalView } from '../../contract/types.ts'
import { findOrder, type OperationAction } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { operationSubject } from '../orders/operation-subject.ts'
import { proposeOperation } from '../orders/propose-operation.ts'
import { describeEffect } from './describe-effect.ts'

/** What a person of the shop is about to do, in sentences, with the token that has it done. Changes nothing. */
export async function proposeAsStaff(
  ctx: Ctx,
  orderId: string,
  action: OperationAction,
): Promise<Result<OperationProposalView, Refusal>> {
  const proposed = await proposeOperation(ctx, orderId, action)
  if (!proposed.ok) return proposed
  const { id, token, expiresAt, effect } = proposed.value
  const order = await findOrder(ctx, orderId)
  if (!order || !effect) return refuse('not-found')
  return ok({
    id,
    token,
    expiresAt: expiresAt.toISOString(),
    differenceMinor: effect.differenceMinor,
    effects: describeEffect(await operationSubject(ctx, order, action), action, effect),
  })
}
