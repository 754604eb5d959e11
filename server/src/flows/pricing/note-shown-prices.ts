import { variantPrices } from '../../modules/catalog/index.ts'
import { appendShown, type LedgerCause, lastShown, lockLedger } from '../../modules/pricing/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'

/**
 * Notes in the price ledger what is shown now, where it is not what was noted last: a price, or that a variant is no longer on
 * sale. Called wherever prices change, in the transaction of the change, and every hour over everything, for changes that
 * nobody told. Noting twice writes once.
 * @param productIds the whole shop where absent, variants that are gone included
 * @returns how many lines were added
 */
export async function noteShownPrices(ctx: Ctx, cause: LedgerCause, productIds?: readonly string[]): Promise<number> {
  if (productIds?.length === 0) return 0
  return inTransaction(ctx, async (ctx) => {
    await lockLedger(ctx)
    const now = await variantPrices(ctx, productIds)
    const noted = await lastShown(ctx, productIds && now.map(({ variantId }) => variantId))
    const at = new Date(ctx.clock.now())
    const shown = new Map(
      now.map(({ variantId, priceMinor, isOnSale }) => [variantId, isOnSale && priceMinor > 0 ? priceMinor : null]),
    )
    // What is gone from the catalogue is not shown any more.
    if (!productIds) for (const variantId of noted.keys()) if (!shown.has(variantId)) shown.set(variantId, null)
    const lines = [...shown].flatMap(([variantId, priceMinor]) =>
      (noted.get(variantId) ?? null) === priceMinor ? [] : [{ variantId, priceMinor, at, cause }],
    )
    await appendShown(ctx, lines)
    return lines.length
  })
}
