import { findBasket, movePagePayment, type PagePayment } from '../../modules/checkout/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { queueMails } from '../orders/queue-mail.ts'
import type { Settled } from './settle-page-payment.ts'

/**
 * Gives a payment back for which there is no order, and tells her by mail. Whether it went back before is asked first:
 * a provider forgets the key of a request after a day, and what was asked for twice is then made twice.
 */
export async function giveBack(
  ctx: Ctx,
  provider: PaymentProvider | undefined,
  payment: PagePayment,
): Promise<Settled> {
  const { id, paymentRef, paidMinor, amountMinor, currency } = payment
  const lookedAt = new Date(ctx.clock.now())
  const notYet = async (isSilent: boolean): Promise<Settled> => {
    ctx.log.error({ payment: id, paymentRef }, 'money that must go back has not gone back yet; it is tried again')
    return { payment: (await movePagePayment(ctx, id, ['returning'], { lookedAt })) ?? payment, isSilent }
  }
  if (!provider?.pages || !paymentRef) return notYet(true)
  const known = await provider.pages.payment(paymentRef)
  if (known.state === 'unknown') return notYet(true)
  if (known.amountMinor === 0 || known.refundedMinor < known.amountMinor) {
    const back = await provider.refund({
      idempotencyKey: `${id}:back`,
      providerRef: paymentRef,
      amountMinor: null,
      currency,
    })
    if (back.state === 'unknown' || back.state === 'declined') return notYet(back.state === 'unknown')
  }
  const returned = await inTransaction(ctx, async (ctx) => {
    const moved = await movePagePayment(ctx, id, ['returning'], { state: 'returned', lookedAt })
    const basket = moved && (await findBasket(ctx, payment.basketId))
    if (basket?.email) {
      await queueMails(ctx, [
        {
          to: basket.email,
          kind: 'payment-returned',
          lang: payment.lang,
          data: { amountMinor: paidMinor ?? amountMinor, currency, reason: payment.reason ?? '' },
          onceKey: `payment-returned:${id}`,
        },
      ])
    }
    return moved
  })
  return { payment: returned ?? payment, isSilent: false }
}
