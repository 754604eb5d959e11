import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { PersonalPart, PersonOrder } from '../../privacy/types.ts'
import { listOrders } from './store.ts'
import type { OrderVisit } from './tables.ts'

/** More orders than this has nobody. */
const MOST = 10_000
const texts = (values: readonly string[]) => sql`${sql.val([...values])}::text[]`

/** Orders of a customer, and those that guests placed under her addresses; never those of another customer. */
export async function ordersOfPerson(
  ctx: Ctx,
  who: { readonly customerId: string | null; readonly emails: readonly string[] },
): Promise<(PersonOrder & { readonly basketId: string | null; readonly visit: OrderVisit | null })[]> {
  const { rows } = await sql<PersonOrder & { basketId: string | null; visit: OrderVisit | null }>`
    select id, number, lower(email) as email, basket_id, visit from orders
    where shop_id = ${ctx.shop.id}
      and (customer_id = ${who.customerId} or (customer_id is null and lower(email) = any(${texts(who.emails)})))
    order by placed_at, id limit ${MOST}`.execute(ctx.db)
  return rows
}

/** What must end before the people of these orders can be erased, by the numbers of the orders. */
export interface Unfinished {
  /** Not delivered and not cancelled. */
  readonly open: readonly string[]
  /** With goods on their way back. */
  readonly returns: readonly string[]
  /** With money that was promised and has not moved. */
  readonly money: readonly string[]
}

/** What is not over yet of these orders. The orders are held until the transaction ends. */
export async function unfinishedOf(ctx: Ctx, orderIds: readonly string[]): Promise<Unfinished> {
  const { rows: heads } = await sql<{ id: string; number: string; state: string }>`
    select id, number, state from orders where shop_id = ${ctx.shop.id} and id = any(${texts(orderIds)})
    order by placed_at, id for update`.execute(ctx.db)
  const having = async (condition: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ orderId: string }>`${condition}`.execute(ctx.db)
    const ids = new Set(rows.map((row) => row.orderId))
    return heads.filter((head) => ids.has(head.id)).map((head) => head.number)
  }
  return {
    open: heads.filter((head) => head.state !== 'delivered' && head.state !== 'cancelled').map((head) => head.number),
    returns: await having(
      sql`select order_id from after_sales where order_id = any(${texts(orderIds)}) and state in ('requested', 'received')`,
    ),
    money: await having(
      sql`select order_id from order_ledger where order_id = any(${texts(orderIds)}) and state = 'pending'`,
    ),
  }
}

/** When the newest of these orders was placed. */
export async function newestOrder(ctx: Ctx, customerId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(placed_at) as at from orders where shop_id = ${ctx.shop.id} and customer_id = ${customerId}`.execute(
    ctx.db,
  )
  return rows[0]?.at ?? null
}

/**
 * Orders. What the law wants kept of a sale stays: number, day, goods, money, province and city, a company's invoice. Name,
 * addresses, telephone, words of hers, parcel numbers and the visit go.
 */
export const ORDER_PART: PersonalPart = {
  module: 'orders',
  tables: {
    orders: 'person',
    order_lines: 'number',
    order_ledger: 'number',
    order_parcels: 'person',
    after_sales: 'person',
    operations: 'person',
    events: 'person',
  },
  async exportOf(ctx, { customerId, orders }) {
    const ids = orders.map((order) => order.id)
    const found = ids.length === 0 ? [] : (await listOrders(ctx, { ids, limit: MOST })).orders
    const operations = await sql<Record<string, unknown>>`
      select id, order_id, action, state, created_at, committed_at from operations
      where shop_id = ${ctx.shop.id} and (customer_id = ${customerId} or order_id = any(${texts(ids)}))
      order by created_at, id`.execute(ctx.db)
    const events = await sql<Record<string, unknown>>`
      select type, occurred_at, data from events
      where shop_id = ${ctx.shop.id} and type like 'order.%' and data->>'orderId' = any(${texts(ids)}) order by seq`.execute(
      ctx.db,
    )
    return { orders: found, operations: operations.rows, orderEvents: events.rows }
  },
  async erase(ctx, { customerId, emails, orders }, pseudonym) {
    const ids = texts(orders.map((order) => order.id))
    await sql`
      update orders set email = ${pseudonym.email}, version = version + 1, visit = null,
        address = jsonb_build_object('recipient', ${pseudonym.name}::text, 'phone', null, 'country', address->'country',
          'region', address->'region', 'city', address->'city', 'district', null, 'line1', '—', 'line2', null,
          'postcode', null),
        invoice = case when invoice->>'kind' = 'personal'
          then jsonb_build_object('kind', 'personal', 'title', ${pseudonym.name}::text, 'taxNumber', null)
          else invoice end
      where shop_id = ${ctx.shop.id} and id = any(${ids})`.execute(ctx.db)
    // Somebody else wrote her address into his order: the order is his, the address is hers.
    await sql`
      update orders set email = ${pseudonym.email}, version = version + 1
      where shop_id = ${ctx.shop.id} and lower(email) = any(${texts(emails)})`.execute(ctx.db)
    // The carrier would say whose parcel it was.
    await sql`
      update order_parcels set tracking = '—', events = coalesce(
        (select jsonb_agg(e || '{"where": null}'::jsonb) from jsonb_array_elements(events) e), '[]')
      where shop_id = ${ctx.shop.id} and order_id = any(${ids})`.execute(ctx.db)
    await sql`update after_sales set reason = '—' where shop_id = ${ctx.shop.id} and order_id = any(${ids})`.execute(
      ctx.db,
    )
    // What was done stays known; the address that was written for it does not.
    await sql`
      update operations set action = jsonb_build_object('kind', action->'kind'), effect = '{}'
      where shop_id = ${ctx.shop.id} and action->>'kind' <> 'erase-person'
        and (customer_id = ${customerId} or order_id = any(${ids}))`.execute(ctx.db)
    await sql`
      update events set data = data - 'session' - 'visitor' - 'visit' - 'region' - 'reason'
      where shop_id = ${ctx.shop.id} and type like 'order.%' and data->>'orderId' = any(${ids})`.execute(ctx.db)
  },
}

/**
 * A browser's number goes from the orders that it placed and from what the log tells of them; the orders are a customer's and
 * stay. @returns how many orders had it
 */
export async function forgetVisitor(ctx: Ctx, visitor: string): Promise<number> {
  await sql`
    update events set data = data - 'session' - 'visitor' - 'visit' - 'region'
    where shop_id = ${ctx.shop.id} and type like 'order.%' and data->>'visitor' = ${visitor}`.execute(ctx.db)
  const done = await sql`
    update orders set visit = null where shop_id = ${ctx.shop.id} and visit->>'visitor' = ${visitor}`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}

/** Addresses that were written for operations long ago are in their orders or nowhere. @returns how many were shortened */
export async function shortenOperations(ctx: Ctx, before: Date): Promise<number> {
  const done = await sql`
    update operations set action = jsonb_build_object('kind', action->'kind'), effect = '{}'
    where shop_id = ${ctx.shop.id} and state = 'committed' and committed_at < ${before}
      and (effect <> '{}' or jsonb_exists(action, 'address')) and action->>'kind' <> 'erase-person'`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}
