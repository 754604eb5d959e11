import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** What somebody paid for one unit of a variant. Who it was is not asked. */
export interface SoldPrice {
  readonly variantId: string
  readonly at: Date
  /** Minor units, rounded down: reductions that everybody could have are off. */
  readonly priceMinor: number
  readonly isSimulated: boolean
}

/**
 * What was paid for variants, as a reference price needs it: of each hour the lowest since `from`, and the last sale of all.
 * Windows of the law begin on the hour of any place that they hold in, so the lowest of an hour is never of two windows. One
 * query for many variants. Orders that were cancelled do not count.
 *
 * Which reductions are off: `discountMinor` of a line is the sum of all promotions of its order (checkout/quote.ts) and does
 * not say which. Promotions without a code hold for everybody by themselves, so they are off. An order in which every
 * promotion had to be typed in counts at the price before them: that was the price for everybody. Where both kinds met, or the
 * order came from another shop so that nobody knows, all of it is off: the reference is then too low rather than too high.
 * @param typedPromotionIds promotions of the shop that need a code
 * @param lastFrom how far back the last sale is looked for
 */
export async function soldPrices(
  ctx: Ctx,
  {
    variantIds,
    from,
    lastFrom,
    typedPromotionIds,
  }: {
    readonly variantIds: readonly string[]
    readonly from: Date
    readonly lastFrom: Date
    readonly typedPromotionIds: readonly string[]
  },
): Promise<SoldPrice[]> {
  if (variantIds.length === 0) return []
  const { rows } = await sql<SoldPrice>`
    with sold as materialized (
      select l.variant_id, o.placed_at as at, o.is_simulated,
        case when jsonb_array_length(o.promotions) > 0 and not exists (
            select 1 from jsonb_array_elements(o.promotions) p where not (p->>'id' = any(${[...typedPromotionIds]}::text[])))
          then l.unit_price_minor
          else (l.units * l.unit_price_minor - l.discount_minor) / l.units end as price_minor
      from orders o join order_lines l on l.order_id = o.id
      where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and o.currency = ${ctx.shop.currency}
        and o.placed_at >= ${lastFrom} and l.variant_id = any(${[...variantIds]}::text[]))
    select variant_id, at, price_minor, is_simulated from (
      select distinct on (variant_id, is_simulated, date_trunc('hour', at)) variant_id, at, price_minor, is_simulated
      from sold where at >= ${from} and price_minor > 0
      order by variant_id, is_simulated, date_trunc('hour', at), price_minor, at) lowest
    union
    select variant_id, at, price_minor, is_simulated from (
      select distinct on (variant_id, is_simulated) variant_id, at, price_minor, is_simulated
      from sold where price_minor > 0 order by variant_id, is_simulated, at desc, price_minor) last
    order by at`.execute(ctx.db)
  return rows
}
