import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** What of an order has to be brought, and to which city. Nobody's name, no street: they stay with the order. */
export interface WaitingFreight {
  readonly id: string
  readonly number: string
  readonly country: string
  readonly region: string
  readonly city: string
  /** Units that have not left yet. */
  readonly units: number
  /** Paid, or cash that the courier collects. */
  readonly isPaid: boolean
  readonly isSimulated: boolean
}

/** The oldest so many orders are looked at. */
export const MOST_WAITING = 5000

/** Which of these orders still wait for shipment. */
export async function stillWaiting(ctx: Ctx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from orders where shop_id = ${ctx.shop.id} and state in ('pending', 'processing')
      and id = any(${[...new Set(ids)]}::text[])`.execute(ctx.db)
  return new Set(rows.map(({ id }) => id))
}

/** Orders that wait for shipment, oldest first, with what has not left yet. */
export async function waitingFreight(ctx: Ctx): Promise<WaitingFreight[]> {
  const { rows } = await sql<WaitingFreight>`
    select o.id, o.number, coalesce(o.address->>'country', 'CN') as country, coalesce(o.address->>'region', '') as region,
      coalesce(o.address->>'city', '') as city, o.is_simulated, ordered.units - coalesce(gone.units, 0) as units,
      (coalesce(money.has_paid, false) or ordered.minor = 0) and not coalesce(money.is_pending, false) as is_paid
    from orders o
    join lateral (
      select sum(l.units)::int as units, sum(l.units * l.unit_price_minor - l.discount_minor) as minor
      from order_lines l where l.order_id = o.id
    ) ordered on ordered.units > 0
    left join lateral (
      select sum((line->>'units')::int)::int as units
      from order_parcels p cross join lateral jsonb_array_elements(p.lines) line where p.order_id = o.id
    ) gone on true
    left join lateral (
      select bool_or(m.state = 'succeeded' or (m.state = 'pending' and m.method_kind = 'cash_on_delivery')) as has_paid,
        bool_or(m.state = 'pending' and m.method_kind <> 'cash_on_delivery') as is_pending
      from order_ledger m where m.order_id = o.id and m.kind = 'charge'
    ) money on true
    where o.shop_id = ${ctx.shop.id} and o.state in ('pending', 'processing') and ordered.units > coalesce(gone.units, 0)
    order by o.placed_at, o.id limit ${MOST_WAITING}`.execute(ctx.db)
  return rows
}
