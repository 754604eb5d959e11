import { newId, seededRandom } from '@qianmian/kernel'
import { type Offer, sellingOffers } from '../../src/modules/catalog/index.ts'
import { insertOrders, type NewOrder } from '../../src/modules/orders/index.ts'
import { listLocations } from '../../src/modules/shops/index.ts'
import { countAt, moveOnHand } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { HOME } from './trade.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const AHEAD_MS = 8 * HOUR_MS

/** Products of a made-up past: what is bought with what is known. */
export interface BundleHistory {
  readonly fast: Offer
  readonly slow: Offer
  /** Sells as the fast one, and is hardly ever bought with the slow one. */
  readonly stranger: Offer
}

/** Monday of a day's week: prices are told apart by whole weeks of the shop's calendar, so a test may run on any day at any hour. */
const mondayOf = (day: number): number => day - ((day + 3) % 7)

/**
 * Gives a shop more than a year of orders of which the law is known: the slow product goes into 12 % of the baskets with the fast one and
 * 22 % in weeks in which it is a fifth cheaper, into 1 % of those with a stranger, and hardly sells alone; and far too much of it is there.
 */
export async function layBundleHistory(ctx: Ctx, untilMs: number): Promise<BundleHistory> {
  const offers = (await sellingOffers(ctx)).filter(({ priceMinor }) => priceMinor >= 5_000 && priceMinor <= 60_000)
  const one = (n: number): Offer => {
    const ids = [...new Set(offers.map(({ productId }) => productId))]
    const found = offers.find(({ productId }) => productId === ids[n])
    if (!found) throw new Error('the demo shop has too few products')
    return found
  }
  const [fast, slow, stranger, ...others] = [one(0), one(3), one(6), one(9), one(12), one(15)]
  const random = seededRandom('bundle-history')
  const orders: NewOrder[] = []
  // Long enough for a dozen weeks without a festival at either price: from them its elasticity is learned.
  const days = 420
  // Days since 1970 in the shop's own calendar, which has been eight hours ahead of UTC all along.
  const today = Math.floor((untilMs + AHEAD_MS) / DAY_MS)
  for (let day = days; day >= 1; day--) {
    const isCheap = ((mondayOf(today) - mondayOf(today - day)) / 7) % 3 === 1
    const paid = isCheap ? Math.round((slow as Offer).priceMinor * 0.2) : 0
    const buy = (lines: readonly Offer[]) =>
      orders.push(orderOf(ctx, lines, slow as Offer, paid, (today - day) * DAY_MS - AHEAD_MS, orders.length))
    for (let n = 0; n < 9; n++) {
      buy([fast as Offer, ...(random.next() < (isCheap ? 0.22 : 0.12) ? [slow as Offer] : [])])
      if (day > 200) continue
      buy([stranger as Offer, ...(random.next() < 0.01 ? [slow as Offer] : [])])
    }
    if (random.next() < (isCheap ? 0.5 : 0.28)) buy([slow as Offer])
    for (const other of others) if (random.next() < 0.6) buy([other as Offer])
  }
  for (let at = 0; at < orders.length; at += 500) await insertOrders(ctx, orders.slice(at, at + 500))
  const [place] = await listLocations(ctx)
  for (const [offer, units] of [
    [slow, 1500],
    [fast, 400],
    [stranger, 400],
  ] as const) {
    await countAt(ctx, (offer as Offer).id, place?.id ?? '')
    await moveOnHand(ctx, (offer as Offer).id, place?.id ?? '', units, 'received', 'test')
  }
  return { fast: fast as Offer, slow: slow as Offer, stranger: stranger as Offer }
}

function orderOf(ctx: Ctx, lines: readonly Offer[], slow: Offer, paid: number, dayMs: number, n: number): NewOrder {
  const placedAt = new Date(dayMs + (8 + (n % 11)) * HOUR_MS)
  return {
    id: newId('ord', ctx.clock, ctx.randomBytes),
    number: `T-${String(n).padStart(6, '0')}`,
    customerId: `cus_${n}`,
    email: `buyer-${n}@example.com`,
    state: 'delivered',
    currency: ctx.shop.currency,
    isTaxIncluded: true,
    address: { ...HOME },
    deliveryId: 'standard',
    deliveryName: { zh: '快递', en: 'Standard' },
    deliveryMinor: 0,
    cancelReason: null,
    itemsChangedAt: null,
    invoice: null,
    promotions: [],
    source: 'web',
    isSimulated: false,
    placedAt,
    packedAt: null,
    cancelledAt: null,
    deliveredAt: placedAt,
    basketId: null,
    visit: null,
    lines: lines.map(({ id: variantId, productId, sku, name, options, priceMinor }, position) => ({
      id: newId('oln', ctx.clock, ctx.randomBytes),
      productId,
      variantId,
      sku,
      name,
      options,
      units: 1,
      unitPriceMinor: priceMinor,
      discountMinor: variantId === slow.id ? paid : 0,
      taxRateBp: 1300,
      position,
    })),
    ledger: [],
  }
}
