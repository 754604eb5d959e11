import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { noteAccess } from '../../modules/access/index.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { findCustomer } from '../../modules/customers/index.ts'
import {
  commitOperation,
  findOperation,
  insertOperation,
  lockOperation,
  type OperationRow,
  operationOfKey,
} from '../../modules/orders/index.ts'
import { takeTurns } from '../../modules/origins/index.ts'
import { actorName, allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { Person } from '../../privacy/types.ts'
import { mayConfirm } from '../orders/may-operate.ts'
import { isSameToken, operationToken } from '../orders/propose-operation.ts'
import { removeUnused } from '../own-remixes.ts'
import { blockOf, erasePerson, forgetInMemory, type PrivacyDesk, warningsOf } from './erase-person.ts'
import { exportPerson } from './export-person.ts'
import { type BrowserIds, findPerson, type PersonKey } from './find-person.ts'

const PROPOSAL_MS = 10 * 60_000

/** How somebody reached the shop who cannot or will not use the page. Never a free text: it would outlive her. */
export const REQUEST_REASONS = ['asked-by-mail', 'asked-by-phone', 'asked-in-person'] as const
export type RequestReason = (typeof REQUEST_REASONS)[number]

/** What erasing would do. `token` confirms it, once, within ten minutes; absent while something must end first. */
export interface ErasurePlan {
  readonly blocked: LocalizedText | null
  readonly warnings: readonly LocalizedText[]
  /** How many things of a kind are on record, by the section of the export. */
  readonly counts: Readonly<Record<string, number>>
  readonly token: string | null
  readonly expiresAt: Date | null
}

interface ErasureAction {
  readonly kind: 'erase-person'
  readonly key: PersonKey
  readonly reason: RequestReason | null
}

/** Who may: she herself, or an owner for whom she asked. */
function mayErase(ctx: Ctx, key: PersonKey): Result<true, Refusal> {
  const { actor } = ctx
  if (actor.kind === 'customer' && 'customerId' in key && key.customerId === actor.customerId) return ok(true)
  if (actor.kind === 'person') return may(actor, 'manage') ? ok(true) : refuse('forbidden')
  return actor.kind === 'shopper' ? refuse('sign-in-needed') : refuse('forbidden')
}

/** Works out what erasing a person would do. Changes nothing. */
export async function proposeErasure(
  ctx: Ctx,
  key: PersonKey,
  { browser = {}, reason = null }: { readonly browser?: BrowserIds; readonly reason?: RequestReason | null } = {},
): Promise<Result<ErasurePlan, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<ErasurePlan, Refusal>> => {
    const allowed = mayErase(ctx, key)
    if (!allowed.ok) return allowed
    const person = await findPerson(ctx, key, browser)
    if (!person.ok) return person
    const counts = countsOf(await exportPerson(ctx, person.value))
    const warnings = await warningsOf(ctx, person.value)
    const blocked = await blockOf(ctx, person.value)
    if (blocked) return ok({ blocked, warnings, counts, token: null, expiresAt: null })
    const now = ctx.clock.now()
    const { customerId } = person.value
    const operation = {
      id: newId('opn', ctx.clock, ctx.randomBytes),
      customerId,
      orderId: null,
      orderVersion: customerId === null ? null : ((await findCustomer(ctx, customerId))?.version ?? null),
      action: { kind: 'erase-person', key, reason } satisfies ErasureAction,
    }
    const expiresAt = new Date(now + PROPOSAL_MS)
    await insertOperation(ctx, {
      ...operation,
      effect: {},
      proposedBy: actorName(ctx.actor),
      createdAt: new Date(now),
      expiresAt,
    })
    return ok({ blocked: null, warnings, counts, token: operationToken(ctx, operation), expiresAt })
  })
}

const countsOf = (document: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) =>
      Array.isArray(value) && value.length > 0 ? [[name, value.length]] : [],
    ),
  )

/** What was done. */
export interface ErasureReceipt {
  readonly operationId: string
  readonly orders: number
  readonly at: string
}

/**
 * Erases the person of a proposal, once: everything in one transaction, or nothing. Confirmed again, by whoever holds the
 * token, it tells the same receipt: her session ended with the first time.
 */
export async function confirmErasure(
  ctx: Ctx,
  desk: PrivacyDesk,
  token: string,
  idempotencyKey: string,
  browser: BrowserIds = {},
): Promise<Result<ErasureReceipt, Refusal>> {
  const [id = ''] = token.split('.')
  const seen = await findOperation(ctx, id)
  const subject = seen && isErasure(seen) ? await subjectOf(ctx, seen, browser) : undefined
  // Before the transaction: what is in memory must be written before it can be erased.
  if (subject?.ok && seen?.state === 'proposed') await forgetInMemory(ctx, desk, subject.value)
  const pictures: string[] = []
  const done = await allOrNothing(ctx, async (ctx): Promise<Result<ErasureReceipt, Refusal>> => {
    // It may run again.
    pictures.length = 0
    await takeTurns(ctx, 'erasure')
    const operation = await lockOperation(ctx, id)
    if (!operation || !isErasure(operation) || !isSameToken(operationToken(ctx, operation), token))
      return refuse('not-found')
    if (operation.state === 'committed') return ok(operation.receipt as unknown as ErasureReceipt)
    const allowed = mayConfirm(ctx, operation)
    if (!allowed.ok) return allowed
    if (operation.expiresAt.getTime() <= ctx.clock.now())
      return refuse('stale', { zh: '确认超时了，请重新来一次。', en: 'It was not confirmed in time. Begin again.' })
    const other = await operationOfKey(ctx, idempotencyKey)
    if (other && other !== id)
      return refuse('conflict', { zh: '这个确认键用过了。', en: 'This idempotency key was used for something else.' })
    const before = await subjectOf(ctx, operation, browser)
    if (!before.ok) return before
    const blocked = await blockOf(ctx, before.value)
    if (blocked) return refuse('not-allowed', blocked)
    // Who orders under her name now waits for this, and is then a customer of her own (flows/orders/place-order.ts).
    if (operation.customerId !== null) await findCustomer(ctx, operation.customerId, true)
    const person = await subjectOf(ctx, operation, browser)
    if (!person.ok) return person
    if (person.value.orders.length !== before.value.orders.length) return refuse('conflict')
    pictures.push(...(await erasePerson(ctx, desk, person.value)))
    const at = new Date(ctx.clock.now())
    const receipt = { operationId: id, orders: person.value.orders.length, at: at.toISOString() }
    await commitOperation(ctx, id, { by: actorName(ctx.actor), key: idempotencyKey, receipt, at })
    await noteErased(ctx, person.value, (operation.action as ErasureAction).reason)
    return ok(receipt)
  })
  if (done.ok) {
    await removeUnused(ctx, pictures)
    if (subject?.ok) await forgetInMemory(ctx, desk, subject.value)
  }
  return done
}

const isErasure = (operation: OperationRow): boolean => (operation.action as { kind?: unknown }).kind === 'erase-person'

const subjectOf = (ctx: Ctx, operation: OperationRow, browser: BrowserIds): Promise<Result<Person, Refusal>> =>
  findPerson(ctx, (operation.action as ErasureAction).key, browser)

/** The deed in the trail: by numbers alone. */
export async function noteErased(ctx: Ctx, person: Person, reason: RequestReason | 'resting' | null): Promise<void> {
  await record(ctx, {
    action: 'person.erase',
    objectType: 'customer',
    objectId: person.customerId ?? '',
    summary: { orders: person.orders.length, ...(reason ? { asked: reason } : {}) },
  })
  for (const order of person.orders)
    await record(ctx, {
      action: 'person.erase',
      objectType: 'order',
      objectId: order.id,
      summary: { number: order.number },
    })
}

/** The document about a person who asked the shop by mail or telephone: written into the trail and the access log. */
export async function exportForPerson(
  ctx: Ctx,
  key: PersonKey,
  reason: RequestReason,
): Promise<Result<Record<string, unknown>, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<Record<string, unknown>, Refusal>> => {
    const allowed = mayErase(ctx, key)
    if (!allowed.ok) return allowed
    const person = await findPerson(ctx, key)
    if (!person.ok) return person
    const { customerId, orders } = person.value
    await record(ctx, {
      action: 'person.export',
      objectType: 'customer',
      objectId: customerId ?? '',
      summary: { orders: orders.length, asked: reason },
    })
    await noteAccess(ctx, {
      purpose: 'person-export',
      objectType: 'customer',
      objectIds: [...(customerId === null ? [] : [customerId]), ...orders.map((order) => order.id)],
    })
    return ok(await exportPerson(ctx, person.value))
  })
}
