import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** What baskets held, by product: a product counts once a basket, however many units of it. */
export interface CoPurchases {
  readonly baskets: number
  readonly products: readonly { readonly productId: string; readonly baskets: number; readonly units: number }[]
  /** Baskets that held both; `a` sorts before `b`. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly together: number }[]
}

/**
 * What orders that were not cancelled held together.
 * @param from YYYY-MM-DD, the first day that counts
 * @param without ids of promotions: orders that took one are left out, for it is not known what would have been in them
 */
export async function coPurchases(ctx: Ctx, from: string, without: readonly string[]): Promise<CoPurchases> {
  const { rows } = await sql<CoPurchases>`
    with held as (
      select l.order_id, l.product_id, sum(l.units)::int as units
      from order_lines l join orders o on o.id = l.order_id
      where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and l.product_id is not null and l.units > 0
        and o.placed_at >= ${from}::timestamp at time zone ${ctx.shop.timeZone}::text
        and not exists (
          select 1 from jsonb_array_elements(o.promotions) p where p->>'id' = any(${[...without]}::text[])
        )
      group by 1, 2
    ),
    products as (select product_id, count(*)::int as baskets, sum(units)::int as units from held group by 1),
    pairs as (
      select a.product_id as a, b.product_id as b, count(*)::int as together
      from held a join held b on b.order_id = a.order_id and b.product_id > a.product_id group by 1, 2
    )
    select (select count(distinct order_id)::int from held) as baskets,
      coalesce((select jsonb_agg(jsonb_build_object('productId', product_id, 'baskets', baskets, 'units', units)) from products), '[]') as products,
      coalesce((select jsonb_agg(jsonb_build_object('a', a, 'b', b, 'together', together)) from pairs), '[]') as pairs`.execute(
    ctx.db,
  )
  return rows[0] ?? { baskets: 0, products: [], pairs: [] }
}

/** Baskets with one product and without another, and of those the ones whose buyer had the other in another basket near by. */
export interface NearBuyers {
  readonly slow: string
  readonly fast: string
  /** Baskets with the slow product, without the fast one, whose buyer bought the fast one within the days before or after. */
  readonly near: number
}

/**
 * Counts, never names: how many who bought a product by itself bought another one about then, and could have bought both at once.
 * @param slow ids of products that are bought by themselves
 * @param days before or after
 */
export async function nearBuyers(ctx: Ctx, from: string, slow: readonly string[], days: number): Promise<NearBuyers[]> {
  const { rows } = await sql<NearBuyers>`
    with held as (
      select distinct o.id, o.customer_id, o.placed_at, l.product_id
      from order_lines l join orders o on o.id = l.order_id
      where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and l.product_id is not null and l.units > 0
        and o.customer_id is not null
        and o.placed_at >= ${from}::timestamp at time zone ${ctx.shop.timeZone}::text
    )
    select s.product_id as slow, f.product_id as fast, count(distinct s.id)::int as near
    from held s join held f on f.customer_id = s.customer_id and f.id <> s.id and f.product_id <> s.product_id
      and f.placed_at between s.placed_at - make_interval(days => ${days}::int) and s.placed_at + make_interval(days => ${days}::int)
    where s.product_id = any(${[...slow]}::text[])
      and not exists (select 1 from held own where own.id = s.id and own.product_id = f.product_id)
    group by 1, 2`.execute(ctx.db)
  return rows
}

/** How two products sold between two moments. */
export interface PairSales {
  /** Baskets with what the bundled product goes with, and of those the ones that held it too. */
  readonly carrierBaskets: number
  readonly together: number
  /** Units of the bundled product, in whatever basket. */
  readonly bundledUnits: number
  /** What the promotion took off, minor units. */
  readonly takenMinor: number
  /** Orders that took it. */
  readonly orders: number
}

/**
 * Sales of a pair, from orders that were not cancelled.
 * @param until the first moment that does not count any more
 */
export async function pairSales(
  ctx: Ctx,
  pair: { readonly carrierId: string; readonly bundledId: string; readonly promotionId: string },
  from: Date,
  until: Date,
): Promise<PairSales> {
  const { carrierId, bundledId, promotionId } = pair
  const { rows } = await sql<PairSales>`
    with held as (
      select o.id, bool_or(l.product_id = ${carrierId}) as has_carrier, bool_or(l.product_id = ${bundledId}) as has_bundled,
        sum(case when l.product_id = ${bundledId} then l.units else 0 end)::int as units,
        coalesce((
          select sum((p->>'amountMinor')::bigint) from jsonb_array_elements(o.promotions) p where p->>'id' = ${promotionId}
        ), 0)::bigint as taken
      from order_lines l join orders o on o.id = l.order_id
      where o.shop_id = ${ctx.shop.id} and o.state <> 'cancelled' and l.units > 0
        and l.product_id in (${carrierId}, ${bundledId}) and o.placed_at >= ${from} and o.placed_at < ${until}
      group by o.id
    )
    select count(*) filter (where has_carrier)::int as carrier_baskets,
      count(*) filter (where has_carrier and has_bundled)::int as together,
      coalesce(sum(units), 0)::int as bundled_units, coalesce(sum(taken), 0)::bigint as taken_minor,
      count(*) filter (where taken > 0)::int as orders
    from held`.execute(ctx.db)
  const [row] = rows
  return row ?? { carrierBaskets: 0, together: 0, bundledUnits: 0, takenMinor: 0, orders: 0 }
}
