import { duePagePayments } from '../../modules/checkout/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { settlePagePayment } from './settle-page-payment.ts'

/** So long a page is left to the notice and to her coming back before it is asked about, again and again. */
const LOOK_MS = 60_000

/**
 * Asks about payments on pages of which nobody has told: the notice that never came, the window that was closed, the
 * process that died between the provider's yes and our order. A provider that does not answer is left alone until the
 * next round.
 */
export async function tendPagePayments(ctx: Ctx): Promise<void> {
  for (const { id } of await duePagePayments(ctx, new Date(ctx.clock.now() - LOOK_MS))) {
    try {
      const settled = await settlePagePayment(ctx, id)
      if (settled.ok && settled.value.isSilent) return
    } catch (error) {
      // One that cannot be settled must not keep the others waiting.
      ctx.log.error({ err: error, payment: id }, 'a payment could not be settled; tried again soon')
    }
  }
}
