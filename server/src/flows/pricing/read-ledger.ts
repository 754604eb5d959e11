import type { LedgerEntry, PriceLedger } from '@qianmian/pricing'
import { SIMULATED_PLACE } from '../../compute/supply/price-reference.ts'
import { listPromotions } from '../../modules/checkout/index.ts'
import { type SoldPrice, soldPrices } from '../../modules/orders/index.ts'
import { shownSince } from '../../modules/pricing/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const DAY_MS = 86_400_000
/** A day more than the longest window of the law, whose days are whole ones. */
const SHOWN_DAYS = 32
const SOLD_DAYS = 9
/** How far back a last sale is looked for when there was none in the window. */
const LAST_SALE_DAYS = 400

/**
 * Price ledgers of variants as reference prices are computed from: what was shown, and what was paid. Of an hour only the lowest
 * payment is in it, which is all that can matter. Where every sale was made up, the ledger says so in its place, and nothing
 * can be proven by it.
 * @returns one for each variant, in a few queries however many there are
 */
export async function readLedgers(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, PriceLedger>> {
  const now = ctx.clock.now()
  const before = (days: number) => new Date(now - days * DAY_MS)
  const promotions = await listPromotions(ctx)
  const [shown, sold] = await Promise.all([
    shownSince(ctx, variantIds, before(SHOWN_DAYS)),
    soldPrices(ctx, {
      variantIds,
      from: before(SOLD_DAYS),
      lastFrom: before(LAST_SALE_DAYS),
      typedPromotionIds: promotions.flatMap(({ id, code }) => (code === null ? [] : [id])),
    }),
  ])
  const entries = new Map<string, LedgerEntry[]>(variantIds.map((id) => [id, []]))
  for (const { variantId, at, priceMinor } of shown)
    entries
      .get(variantId)
      ?.push(
        priceMinor === null
          ? { kind: 'withdrawn', atMs: at.getTime() }
          : { kind: 'shown', atMs: at.getTime(), price: priceMinor },
      )
  const sales = new Map<string, SoldPrice[]>()
  for (const sale of sold) sales.set(sale.variantId, [...(sales.get(sale.variantId) ?? []), sale])
  const ledgers = new Map<string, PriceLedger>()
  for (const [variantId, own] of entries) {
    const all = sales.get(variantId) ?? []
    const real = all.filter(({ isSimulated }) => !isSimulated)
    const isMadeUp = real.length === 0 && all.length > 0
    for (const { at, priceMinor } of isMadeUp ? all : real)
      own.push({ kind: 'sold', atMs: at.getTime(), price: priceMinor })
    ledgers.set(variantId, {
      variantId,
      place: isMadeUp ? SIMULATED_PLACE : ctx.shop.slug,
      currency: ctx.shop.currency,
      entries: own.sort((a, b) => a.atMs - b.atMs),
    })
  }
  return ledgers
}
