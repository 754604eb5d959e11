import type { Basket } from '../../modules/checkout/index.ts'

/** How a basket is being paid whose card is typed in on a page of the provider. */
export interface OnPage {
  readonly kind: string
  /** Number of the payment (modules/checkout: `PagePayment`). */
  readonly pageId: string
}

/** The payment on a page that a basket waits for; undefined where it is paid another way or not at all. */
export function pageOf(basket: Pick<Basket, 'state' | 'payment'>): string | undefined {
  const { pageId } = (basket.payment ?? {}) as Partial<OnPage>
  return basket.state === 'paying' ? pageId : undefined
}
