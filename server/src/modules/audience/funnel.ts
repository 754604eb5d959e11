import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

export interface Funnel {
  readonly visit: number
  readonly product: number
  readonly basket: number
  readonly purchase: number
  readonly kept: number
  /** Events that shoppers made up by the simulator sent. */
  readonly simulated: number
}

/**
 * How far sessions came, by when things happened. An order without a session counts as one of its own.
 * @param productId counts views, baskets and orders of this product only
 */
export async function funnel(ctx: Ctx, from: Date, to: Date, productId?: string): Promise<Funnel> {
  const about = productId === undefined ? sql`true` : sql`data ->> 'product' = ${productId}`
  const inOrder =
    productId === undefined
      ? sql`true`
      : sql`data -> 'lines' @> jsonb_build_array(jsonb_build_object('productId', ${productId}::text))`
  const within = sql`
    shop_id = ${ctx.shop.id} and received_at >= ${from} and occurred_at >= ${from} and occurred_at < ${to}`
  const { rows } = await sql<Funnel>`
    with acts as (
      select type, data ->> 'session' as session, ${about} and data ? 'product' as is_about
      from events where ${within} and type in ('shopper.view', 'shopper.add_to_basket')
    ), orders as (
      select type, data ->> 'orderId' as order_id,
        coalesce(data ->> 'session', data ->> 'visitor', data ->> 'orderId') as session, data ? 'simulated' as simulated
      from events where ${within} and type in ('order.placed', 'order.returned') and ${inOrder}
    )
    select
      (select count(distinct session) from acts where type = 'shopper.view')::int as visit,
      (select count(distinct session) from acts where type = 'shopper.view' and is_about)::int as product,
      (select count(distinct session) from acts where type = 'shopper.add_to_basket' and is_about)::int as basket,
      (select count(distinct session) from orders where type = 'order.placed')::int as purchase,
      (select count(distinct session) from orders o where type = 'order.placed' and not exists (
        select 1 from orders r where r.type = 'order.returned' and r.order_id = o.order_id))::int as kept,
      (select count(*) from orders where simulated)::int as simulated`.execute(ctx.db)
  return rows[0] ?? { visit: 0, product: 0, basket: 0, purchase: 0, kept: 0, simulated: 0 }
}
