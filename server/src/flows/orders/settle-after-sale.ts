import { ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import {
  type AfterSale,
  exchanged,
  findOrder,
  moveAfterSale,
  type OperationEffect,
  type Order,
  updateOrder,
} from '../../modules/orders/index.ts'
import { moveOnHand, releaseUnits, shipUnits } from '../../modules/stock/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { editLines, moveMoney } from './apply-effect.ts'
import { operationSubject } from './operation-subject.ts'
import { appendOrderEvent } from './order-events.ts'

/** Where goods that came back go: onto a shelf where they can be sold again, or nowhere. */
export interface Inspection {
  readonly restockAt: string | null
}

interface Found {
  readonly order: Order
  readonly one: AfterSale
}

async function found(ctx: Ctx, orderId: string, caseId: string): Promise<Result<Found, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const order = await findOrder(ctx, orderId, true)
  const one = order?.afterSales.find((candidate) => candidate.id === caseId)
  return order && one ? ok({ order, one }) : refuse('not-found')
}

const done = () =>
  refuse('already-decided', { zh: '这个退换申请已经处理过了。', en: 'This return or exchange was dealt with already.' })

/** The goods are back on the bench. */
export async function receiveAfterSale(ctx: Ctx, orderId: string, caseId: string): Promise<Result<Order, Refusal>> {
  return step(ctx, orderId, caseId, 'received', async (ctx, { order, one }) => {
    if (!(await moveAfterSale(ctx, one.id, ['requested'], 'received', null))) return done()
    const lines = one.lines.map((line) => ({ id: line.lineId, units: line.units }))
    await appendOrderEvent(ctx, 'order.returned', order, lines, { caseId: one.id })
    return ok(true)
  })
}

/** It is not taken back, and the customer is told why: what was kept for an exchange is free again. */
export async function refuseAfterSale(
  ctx: Ctx,
  orderId: string,
  caseId: string,
  reason: string,
): Promise<Result<Order, Refusal>> {
  const work = async (ctx: Ctx, { order, one }: Found): Promise<Result<true, Refusal>> => {
    if (!(await moveAfterSale(ctx, one.id, ['requested', 'received'], 'refused', new Date(ctx.clock.now()))))
      return done()
    if (one.kind === 'exchange') await releaseUnits(ctx, { orderId: order.id }, wantsOf(one))
    return ok(true)
  }
  return step(ctx, orderId, caseId, 'refused', work, { reason })
}

/**
 * Settles a case whose goods are back: a return is refunded where the customer asked, an exchange sends the new goods and
 * settles the difference that she was shown.
 */
export async function settleAfterSale(
  ctx: Ctx,
  orderId: string,
  caseId: string,
  inspection: Inspection,
): Promise<Result<Order, Refusal>> {
  return step(ctx, orderId, caseId, 'settled', async (ctx, { order, one }) => {
    if (!(await moveAfterSale(ctx, one.id, ['received'], 'settled', new Date(ctx.clock.now())))) {
      return one.state === 'requested'
        ? refuse('not-allowed', { zh: '货还没有收到。', en: 'The goods are not back yet.' })
        : done()
    }
    if (one.kind === 'exchange') {
      const sent = await shipUnits(ctx, order.id, wantsOf(one))
      if (!sent.ok) return refuse('out-of-stock')
    }
    if (inspection.restockAt) {
      for (const { lineId, units } of one.lines) {
        const variantId = order.lines.find((line) => line.id === lineId)?.variantId
        if (variantId) await moveOnHand(ctx, variantId, inspection.restockAt, units, 'returned', order.id)
      }
    }
    const money = await moveMoney(ctx, order, moneyOf(one, await methodKind(ctx, order, one)))
    if (!money.ok) return money
    if (one.kind === 'exchange') {
      const changes = one.lines.flatMap(({ lineId, units, to }) =>
        to ? [{ lineId, units, toVariantId: to.variantId }] : [],
      )
      const subject = await operationSubject(ctx, order, {
        kind: 'exchange-items',
        changes,
        methodId: one.methodId,
        reason: one.reason,
      })
      // The goods were held when she asked, at the price that she was shown: what is free or asked for now does not matter.
      const agreed = new Map(one.lines.flatMap(({ to }) => (to ? [[to.variantId, to] as const] : [])))
      const variants = new Map(
        [...subject.variants].map(([id, variant]) => [
          id,
          {
            ...variant,
            availableUnits: null,
            priceMinor: agreed.get(id)?.unitPriceMinor ?? variant.priceMinor,
            taxRateBp: agreed.get(id)?.taxRateBp ?? variant.taxRateBp,
          },
        ]),
      )
      const after = exchanged({ order, variants }, changes, { mayKeep: true })
      if (!after.ok) return after
      await editLines(ctx, order, { lines: after.value.edits })
    }
    return ok(true)
  })
}

const wantsOf = (one: AfterSale) =>
  one.lines.flatMap(({ to, units }) => (to ? [{ variantId: to.variantId, units }] : []))

async function methodKind(ctx: Ctx, order: Order, one: AfterSale) {
  const { methods } = await operationSubject(ctx, order, { kind: 'change-payment', methodId: one.methodId })
  return methods.find((method) => method.id === one.methodId)?.kind ?? 'external'
}

function moneyOf(one: AfterSale, kind: OperationEffect['ledger'][number]['methodKind']): OperationEffect['ledger'] {
  if (one.amountMinor === 0) return []
  return [
    {
      kind: one.amountMinor > 0 ? 'charge' : 'refund',
      methodId: one.methodId,
      methodKind: kind,
      amountMinor: Math.abs(one.amountMinor),
      reason: one.kind,
    },
  ]
}

async function step(
  ctx: Ctx,
  orderId: string,
  caseId: string,
  to: AfterSale['state'],
  work: (ctx: Ctx, found: Found) => Promise<Result<true, Refusal>>,
  said: { readonly reason?: string } = {},
): Promise<Result<Order, Refusal>> {
  return allOrNothing(ctx, async (ctx): Promise<Result<Order, Refusal>> => {
    const subject = await found(ctx, orderId, caseId)
    if (!subject.ok) return subject
    const worked = await work(ctx, subject.value)
    if (!worked.ok) return worked
    const { order, one } = subject.value
    await updateOrder(ctx, order, {})
    await record(ctx, {
      action: `order.${one.kind}-${to}`,
      objectType: 'order',
      objectId: order.id,
      summary: { number: order.number, caseId, amountMinor: one.amountMinor, ...said },
    })
    const after = await findOrder(ctx, orderId)
    if (!after) return refuse('not-found')
    if (to === 'settled') await appendOrderEvent(ctx, 'order.settled', after, [], { caseId })
    if (to === 'refused') await appendOrderEvent(ctx, 'order.refused', after, [], { caseId, ...said })
    return ok(after)
  })
}
