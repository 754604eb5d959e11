import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** What a variant sold, by day since the first of the days that were asked for; days without a sale are left out. */
export interface DailySales {
  readonly variantId: string
  readonly days: readonly number[]
  readonly units: readonly number[]
  /**
   * What most lines of the day paid for one unit, promotions for everybody taken off, in minor units: the mode of lines, not the
   * mean of units, which falls when somebody buys much.
   */
  readonly pricesMinor: readonly number[]
  /** Share of the units that were sold with something taken off. */
  readonly promoted: readonly number[]
}

/**
 * Units by variant and day of the shop, from orders that were not cancelled; what came back later was still wanted.
 * @param from YYYY-MM-DD, the day that counts as 0
 * @param to YYYY-MM-DD, the first day that does not count any more
 */
export async function dailySales(ctx: Ctx, from: string, to: string): Promise<DailySales[]> {
  const zone = ctx.shop.timeZone
  const { rows } = await sql<DailySales>`
    select variant_id, jsonb_agg(day order by day) as days, jsonb_agg(units order by day) as units,
      jsonb_agg(price order by day) as prices_minor, jsonb_agg(promoted order by day) as promoted
    from (
      select l.variant_id, (o.placed_at at time zone ${zone}::text)::date - ${from}::date as day, sum(l.units)::int as units,
        mode() within group (order by round(l.unit_price_minor - l.discount_minor / l.units::numeric))::bigint as price,
        round(sum(case when l.discount_minor > 0 then l.units else 0 end) / sum(l.units)::numeric, 3)::float8 as promoted
      from order_lines l join orders o on o.id = l.order_id
      where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and l.variant_id is not null and l.units > 0
        and o.placed_at >= ${from}::timestamp at time zone ${zone}::text
        and o.placed_at < ${to}::timestamp at time zone ${zone}::text
      group by 1, 2
    ) as sold group by variant_id`.execute(ctx.db)
  return rows
}

/** Units by variant and province, of orders since a day: where demand is. Orders without an address in China have no province. */
export async function regionalSales(
  ctx: Ctx,
  from: string,
): Promise<{ readonly variantId: string; readonly region: string; readonly units: number }[]> {
  const { rows } = await sql<{ variantId: string; region: string; units: number }>`
    select l.variant_id, o.address->>'region' as region, sum(l.units)::int as units
    from order_lines l join orders o on o.id = l.order_id
    where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and l.variant_id is not null
      and coalesce(o.address->>'country', 'CN') = 'CN' and coalesce(o.address->>'region', '') <> ''
      and o.placed_at >= ${from}::timestamp at time zone ${ctx.shop.timeZone}::text
    group by 1, 2`.execute(ctx.db)
  return rows
}

/**
 * Units of the whole shop by province and week, counted back from a day: where demand was. Weeks without a sale in a province are
 * left out.
 * @param from YYYY-MM-DD, the first day @param to YYYY-MM-DD, the first day that does not count any more
 * @returns `weeksBack` 0 is the week that ends before `to`
 */
export async function regionalWeeks(
  ctx: Ctx,
  from: string,
  to: string,
): Promise<{ readonly region: string; readonly weeksBack: number; readonly units: number }[]> {
  const zone = ctx.shop.timeZone
  const { rows } = await sql<{ region: string; weeksBack: number; units: number }>`
    select o.address->>'region' as region,
      (${to}::date - 1 - (o.placed_at at time zone ${zone}::text)::date) / 7 as weeks_back, sum(l.units)::int as units
    from order_lines l join orders o on o.id = l.order_id
    where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled'
      and coalesce(o.address->>'country', 'CN') = 'CN' and coalesce(o.address->>'region', '') <> ''
      and o.placed_at >= ${from}::timestamp at time zone ${zone}::text
      and o.placed_at < ${to}::timestamp at time zone ${zone}::text
    group by 1, 2`.execute(ctx.db)
  return rows
}

/** The day of the first order, YYYY-MM-DD; null without one. And whether any order is made up. */
export async function orderSpan(
  ctx: Ctx,
): Promise<{ readonly firstDay: string | null; readonly isSimulated: boolean }> {
  const { rows } = await sql<{ firstDay: string | null; isSimulated: boolean | null }>`
    select to_char(min(placed_at) at time zone ${ctx.shop.timeZone}::text, 'YYYY-MM-DD') as first_day, bool_or(is_simulated) as is_simulated
    from orders where shop_id = ${ctx.shop.id}`.execute(ctx.db)
  return { firstDay: rows[0]?.firstDay ?? null, isSimulated: rows[0]?.isSimulated ?? false }
}

/** Orders placed since a moment. */
export async function ordersSince(ctx: Ctx, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from orders where shop_id = ${ctx.shop.id} and placed_at > ${since}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}
