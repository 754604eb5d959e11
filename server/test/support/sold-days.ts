import { insertOrders, type NewOrder } from '../../src/modules/orders/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { HOME } from './trade.ts'

const DAY_MS = 86_400_000

/** Delivered orders of one variant, one a day up to yesterday, of as many units each as the list says, oldest first. */
export async function soldDays(
  ctx: Ctx,
  line: { readonly productId: string; readonly variantId: string; readonly priceMinor: number },
  units: readonly number[],
): Promise<void> {
  const orders = units.map((sold, n): NewOrder => {
    const id = `ord_${line.variantId}_${n}`
    return {
      id,
      number: `N-${line.variantId}-${n}`,
      customerId: null,
      email: 'a@example.com',
      state: 'delivered',
      currency: ctx.shop.currency,
      isTaxIncluded: true,
      address: HOME,
      deliveryId: 'd',
      deliveryName: {},
      deliveryMinor: 0,
      cancelReason: null,
      itemsChangedAt: null,
      invoice: null,
      promotions: [],
      source: 'web',
      isSimulated: false,
      placedAt: new Date(ctx.clock.now() - (units.length - n) * DAY_MS),
      deliveredAt: null,
      basketId: null,
      visit: null,
      ledger: [],
      lines: [
        {
          id: `oln_${line.variantId}_${n}`,
          productId: line.productId,
          variantId: line.variantId,
          sku: null,
          name: {},
          options: [],
          units: sold,
          unitPriceMinor: line.priceMinor,
          discountMinor: 0,
          taxRateBp: 0,
          position: 0,
        },
      ],
    }
  })
  await insertOrders(ctx, orders)
}
