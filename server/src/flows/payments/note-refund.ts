import { newId } from '@qianmian/kernel'
import { record } from '../../modules/activity/index.ts'
import {
  findOrder,
  insertLedger,
  type LedgerEntry,
  orderOfCharge,
  settleByReference,
  settleLedger,
  updateOrder,
} from '../../modules/orders/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { PaymentState } from '../../platform/payments/hosted-pages.ts'

type Known = Exclude<PaymentState, { state: 'unknown' }>

/**
 * Brings an order's ledger to what the provider says of one of its charges: a charge that was promised is settled, and
 * money that somebody gave back at the provider's own desk is written down, once, however often it is told. More than was
 * paid is never written: it is left to a person.
 * @returns whether there is an order with this charge
 */
export async function noteAtProvider(ctx: Ctx, paymentRef: string, told: Known): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const orderId = await orderOfCharge(ctx, paymentRef)
    const order = orderId === undefined ? undefined : await findOrder(ctx, orderId, true)
    if (!order) return false
    if (told.state !== 'pending') await settleByReference(ctx, paymentRef, 'charge', told.state)
    const own = order.ledger.filter((entry) => entry.providerRef === paymentRef)
    const charge = own.find((entry) => entry.kind === 'charge')
    const sum = (state: LedgerEntry['state']) =>
      own.reduce((total, one) => total + (one.kind === 'refund' && one.state === state ? one.amountMinor : 0), 0)
    const pending = own.filter((entry) => entry.kind === 'refund' && entry.state === 'pending')
    const known = sum('succeeded') + sum('pending')
    if (!charge || told.refundedMinor < known || told.refundedMinor === sum('succeeded')) return true
    if (told.refundedMinor > charge.amountMinor) {
      ctx.log.error(
        { order: order.id, paymentRef, refundedMinor: told.refundedMinor },
        'the provider tells of a refund larger than the payment; nothing was written',
      )
      return true
    }
    // What was promised is among what went back.
    for (const entry of pending) await settleLedger(ctx, entry.id, 'succeeded')
    const more = told.refundedMinor - known
    if (more > 0) {
      await insertLedger(ctx, order.id, [
        {
          id: newId('pay', ctx.clock, ctx.randomBytes),
          kind: 'refund',
          methodId: charge.methodId,
          methodKind: charge.methodKind,
          amountMinor: more,
          state: 'succeeded',
          providerRef: paymentRef,
          reason: 'at-provider',
          at: new Date(ctx.clock.now()),
        },
      ])
      await record(ctx, {
        action: 'order.refund-noted',
        objectType: 'order',
        objectId: order.id,
        summary: { number: order.number, amountMinor: more, currency: order.currency },
      })
    }
    await updateOrder(ctx, order, {})
    return true
  })
}
