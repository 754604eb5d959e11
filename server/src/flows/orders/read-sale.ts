import { type Offer, offersReading } from '../../modules/catalog/index.ts'
import { type SaleRules, saleRulesReading } from '../../modules/checkout/index.ts'
import { type FreeUnits, freeUnitsReading } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readTogether } from '../../platform/database/read-together.ts'

/** What prices are worked out from: the shop's rules, and what some variants are. */
export interface PriceFacts extends SaleRules {
  readonly offers: ReadonlyMap<string, Offer>
}

/** What a sale is worked out from: with how many are free. */
export interface Sale extends PriceFacts {
  readonly free: FreeUnits
}

/** Reads it by one statement. */
export async function readSale(ctx: Ctx, variantIds: readonly string[]): Promise<Sale> {
  const { rules, ...rest } = await readTogether(ctx.db, {
    rules: saleRulesReading(ctx),
    offers: offersReading(ctx, variantIds),
    free: freeUnitsReading(ctx, variantIds),
  })
  return { ...rules, ...rest }
}

/** As `readSale`, where nobody asks how many are free. */
export async function readPriceFacts(ctx: Ctx, variantIds: readonly string[]): Promise<PriceFacts> {
  const { rules, offers } = await readTogether(ctx.db, {
    rules: saleRulesReading(ctx),
    offers: offersReading(ctx, variantIds),
  })
  return { ...rules, offers }
}
