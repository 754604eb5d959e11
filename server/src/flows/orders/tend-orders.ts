import { staleBaskets } from '../../modules/checkout/index.ts'
import { forgetProposals, pendingRefunds, settleLedger } from '../../modules/orders/index.ts'
import { releaseExpired } from '../../modules/stock/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { pageOf } from '../payments/on-page.ts'
import { tendPagePayments } from '../payments/tend-page-payments.ts'
import { finishPayment } from './place-order.ts'

/** A payment that has been thinking longer than this was left in the middle, by a crash or a silent provider. */
const PAYING_TOO_LONG_MS = 30_000
/** A provider knows the key of a request for a day; later the same request would be a second refund, and a person looks. */
const KEY_MS = 23 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What must go on by itself: goods that a checkout kept too long are free again, payments that were left in the middle
 * are asked about under their old key, refunds are asked of providers until they are made, old proposals are forgotten.
 * Harmless to run on many processes at once, and again after a crash.
 */
export async function tendOrders(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, (ctx) => releaseExpired(ctx))
  for (const basket of await staleBaskets(ctx, 'paying', new Date(ctx.clock.now() - PAYING_TOO_LONG_MS))) {
    if (pageOf(basket)) continue
    const result = await finishPayment(ctx, basket.id)
    if (!result.ok) ctx.log.warn({ basket: basket.id, code: result.error.code }, 'a payment could not be finished yet')
  }
  await tendPagePayments(ctx)
  await makeRefunds(ctx)
  await forgetProposals(ctx, new Date(ctx.clock.now() - DAY_MS))
}

/** Asks providers for refunds that were promised; each under the key of its ledger entry, so that it is made once. */
async function makeRefunds(ctx: Ctx): Promise<void> {
  for (const [kind, provider] of ctx.services.payments) {
    if (provider.isImmediate) continue
    for (const entry of await pendingRefunds(ctx, kind, new Date(ctx.clock.now() - KEY_MS))) {
      if (entry.providerRef === null) continue
      const answer = await provider.refund({
        idempotencyKey: entry.id,
        providerRef: entry.providerRef,
        amountMinor: entry.amountMinor,
        currency: ctx.shop.currency,
      })
      if (answer.state === 'succeeded') await settleLedger(ctx, entry.id, 'succeeded')
      // A refund that is declined waits for a person of the shop: money is never forgotten.
      else ctx.log.warn({ entry: entry.id, state: answer.state }, 'a refund is not made yet')
    }
  }
}
