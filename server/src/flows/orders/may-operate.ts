import { ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'

/**
 * Who may look after the things of a customer: she herself once she has proved who she is, a machine that she let, and
 * people of the shop. What anybody says about who she is changes nothing here; an order of somebody else and one that is
 * not there get the same answer.
 */
export function mayOperate(ctx: Ctx, ownerId: string | null): Result<true, Refusal> {
  const { actor } = ctx
  switch (actor.kind) {
    case 'customer':
      return ownerId !== null && actor.customerId === ownerId ? ok(true) : refuse('not-found')
    case 'agent':
      // A machine of the merchant may work out what would happen; who confirms is asked below.
      if (may(actor, 'propose_orders')) return ok(true)
      if (!actor.scopes.includes('orders') || actor.customerId === null) return refuse('forbidden')
      return actor.customerId === ownerId ? ok(true) : refuse('not-found')
    case 'person':
      return may(actor, 'edit') ? ok(true) : refuse('forbidden')
    case 'shopper':
      return refuse('sign-in-needed')
    case 'system':
      return refuse('forbidden')
  }
}

/** Who may confirm what was proposed: the customer herself, or the person of the shop who proposed it. Never a machine. */
export function mayConfirm(
  ctx: Ctx,
  operation: { readonly customerId: string | null; readonly proposedBy: string },
): Result<true, Refusal> {
  const { actor } = ctx
  if (actor.kind === 'customer') {
    return actor.customerId === operation.customerId ? ok(true) : refuse('not-found')
  }
  if (actor.kind === 'person') {
    return may(actor, 'edit') && operation.proposedBy === actor.userId ? ok(true) : refuse('forbidden')
  }
  if (actor.kind === 'shopper') return refuse('sign-in-needed')
  return refuse('forbidden', {
    zh: '这一步要顾客自己确认。',
    en: 'The customer has to confirm this herself.',
  })
}
