import { shopOfPagePayment } from '../../modules/checkout/index.ts'
import { shopOfCharge } from '../../modules/orders/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PaymentNotice, PaymentProvider } from '../../platform/payments/payment-provider.ts'
import { noteAtProvider } from './note-refund.ts'
import { settlePagePayment } from './settle-page-payment.ts'

/** `again`: the provider could not be asked what is true, so it should tell once more. */
export type NoticeTaken = 'taken' | 'not-ours' | 'again'

/**
 * Takes a notice whose signature was checked. It is believed only that something happened: which shop it is about is
 * looked up, and what is true is asked of the provider with our own key. So a notice for another shop, with another
 * amount, out of order or replayed moves nothing.
 */
export async function takeNotice(
  db: Database,
  contextOf: (shopId: string) => Promise<Ctx>,
  provider: PaymentProvider,
  notice: PaymentNotice,
): Promise<NoticeTaken> {
  const page = await shopOfPagePayment(
    db,
    notice.paymentId === undefined ? { paymentRef: notice.providerRef } : { id: notice.paymentId },
  )
  if (page && notice.state !== 'refunded') {
    const settled = await settlePagePayment(await contextOf(page.shopId), page.id)
    return settled.ok && settled.value.isSilent ? 'again' : 'taken'
  }
  const shopId = await shopOfCharge(db, notice.providerRef)
  if (shopId === undefined || !provider.pages) return page ? 'taken' : 'not-ours'
  const told = await provider.pages.payment(notice.providerRef)
  if (told.state === 'unknown') return 'again'
  return (await noteAtProvider(await contextOf(shopId), notice.providerRef, told)) ? 'taken' : 'not-ours'
}
