import { timingSafeEqual } from 'node:crypto'
import { newId, ok, type Result } from '@qianmian/kernel'
import { findCustomer } from '../../modules/customers/index.ts'
import {
  type Address,
  findOrder,
  insertOperation,
  type OperationAction,
  type OperationEffect,
  type OperationSubject,
  type Order,
  planOperation,
} from '../../modules/orders/index.ts'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { mayOperate } from './may-operate.ts'
import { operationSubject } from './operation-subject.ts'

const PROPOSAL_MS = 10 * 60_000

/** What was proposed. The token is the only way to have it done, once, within ten minutes. */
export interface ProposedOperation {
  readonly id: string
  readonly token: string
  readonly orderId: string | null
  readonly action: OperationAction | DefaultAddressAction
  readonly effect: OperationEffect | null
  readonly expiresAt: Date
}

export interface DefaultAddressAction {
  readonly kind: 'change-default-address'
  readonly address: Address
}

/** Works out exactly what an operation on an order would do, and hands out the token that confirms it. Changes nothing. */
export async function proposeOperation(
  ctx: Ctx,
  orderId: string,
  action: OperationAction,
): Promise<Result<ProposedOperation, Refusal>> {
  const planned = await planFor(ctx, orderId, action)
  if (!planned.ok) return planned
  const { order, effect } = planned.value
  return keep(ctx, { customerId: order.customerId, orderId, orderVersion: order.version, action, effect })
}

/** What an operation would do to an order as it is now, for who may look after it. Keeps nothing and changes nothing. */
export async function planFor(
  ctx: Ctx,
  orderId: string,
  action: OperationAction,
): Promise<Result<{ order: Order; subject: OperationSubject; effect: OperationEffect }, Refusal>> {
  const order = await findOrder(ctx, orderId)
  const may = mayOperate(ctx, order?.customerId ?? null)
  if (!may.ok) return may
  if (!order) return refuse('not-found')
  const subject = await operationSubject(ctx, order, action)
  const plan = planOperation(subject, action)
  return plan.ok ? ok({ order, subject, effect: plan.value }) : plan
}

/** The same for the address that a customer's orders go to unless she says otherwise. */
export async function proposeDefaultAddress(
  ctx: Ctx,
  customerId: string,
  address: Address,
): Promise<Result<ProposedOperation, Refusal>> {
  const may = mayOperate(ctx, customerId)
  if (!may.ok) return may
  const customer = await findCustomer(ctx, customerId)
  if (!customer) return refuse('not-found')
  const action = { kind: 'change-default-address' as const, address }
  return keep(ctx, { customerId, orderId: null, orderVersion: customer.version, action, effect: null })
}

async function keep(
  ctx: Ctx,
  proposal: {
    readonly customerId: string | null
    readonly orderId: string | null
    readonly orderVersion: number
    readonly action: OperationAction | DefaultAddressAction
    readonly effect: OperationEffect | null
  },
): Promise<Result<ProposedOperation, Refusal>> {
  const id = newId('opn', ctx.clock, ctx.randomBytes)
  const now = ctx.clock.now()
  const expiresAt = new Date(now + PROPOSAL_MS)
  await insertOperation(ctx, {
    ...proposal,
    id,
    effect: proposal.effect ?? {},
    proposedBy: actorName(ctx.actor),
    createdAt: new Date(now),
    expiresAt,
  })
  const { orderId, action, effect } = proposal
  return ok({ id, token: operationToken(ctx, { id, ...proposal }), orderId, action, effect, expiresAt })
}

/** `<id>.<digest>`: bound to the shop, the person, the action and the version that was looked at. */
export function operationToken(
  ctx: Ctx,
  operation: {
    readonly id: string
    readonly customerId: string | null
    readonly orderId: string | null
    readonly orderVersion: number | null
    readonly action: unknown
  },
): string {
  const { id, customerId, orderId, orderVersion, action } = operation
  const bound = canonical([ctx.shop.id, id, customerId, orderId, orderVersion, action])
  return `${id}.${ctx.services.mac('operation', bound)}`
}

/** Compares tokens in a time that says nothing about them. */
export function isSameToken(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The same value always reads the same: a database gives the fields of an object back in an order of its own. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
