import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { orderTables } from './tables.ts'
import type { AfterSaleState, LedgerEntry, Order, OrderState } from './types.ts'

/** A movement of money with the order it belongs to. */
export interface OrderMoney extends LedgerEntry {
  readonly orderId: string
  readonly number: string
  readonly orderState: Order['state']
  readonly address: Order['address']
  readonly currency: string
}

/** Money that was promised and has not moved, oldest first. */
export async function pendingMoney(ctx: Ctx, limit: number, entryId?: string): Promise<OrderMoney[]> {
  let query = orderTables(ctx.db)
    .selectFrom('orderLedger')
    .innerJoin('orders', 'orders.id', 'orderLedger.orderId')
    .select([
      'orderLedger.id as id',
      'orderLedger.kind as kind',
      'orderLedger.methodId as methodId',
      'orderLedger.methodKind as methodKind',
      'orderLedger.amountMinor as amountMinor',
      'orderLedger.state as state',
      'orderLedger.providerRef as providerRef',
      'orderLedger.reason as reason',
      'orderLedger.at as at',
      'orderLedger.orderId as orderId',
      'orders.number as number',
      'orders.state as orderState',
      'orders.address as address',
      'orders.currency as currency',
    ])
    .where('orderLedger.shopId', '=', ctx.shop.id)
    .where('orderLedger.state', '=', 'pending')
    // Cash is collected when the parcel is handed over: until then nobody has to do anything.
    .where(
      sql<boolean>`not (order_ledger.kind = 'charge' and order_ledger.method_kind = 'cash_on_delivery'
        and orders.state in ('pending', 'processing', 'shipped'))`,
    )
  if (entryId !== undefined) query = query.where('orderLedger.id', '=', entryId)
  return query.orderBy('orderLedger.at').orderBy('orderLedger.id').limit(limit).execute()
}

/** How many cases are in each state. */
export async function countCases(ctx: Ctx): Promise<Partial<Record<AfterSaleState, number>>> {
  const rows = await orderTables(ctx.db)
    .selectFrom('afterSales')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .where('shopId', '=', ctx.shop.id)
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.state, row.n]))
}

/** Ids of orders that go to this name and postcode, newest first. */
export async function ordersOfRecipient(
  ctx: Ctx,
  by: { readonly name: string; readonly postcode: string },
  limit: number,
): Promise<string[]> {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')
  const rows = await orderTables(ctx.db)
    .selectFrom('orders')
    .select('id')
    .where('shopId', '=', ctx.shop.id)
    .where(sql`lower(regexp_replace(address->>'recipient', '\\s+', '', 'g'))`, '=', plain(by.name))
    .where(sql`lower(regexp_replace(address->>'postcode', '\\s+', '', 'g'))`, '=', plain(by.postcode))
    .orderBy('placedAt', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** How many orders a customer has placed. */
export async function countOrdersOf(ctx: Ctx, customerId: string): Promise<number> {
  const row = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', '=', customerId)
    .executeTakeFirstOrThrow()
  return row.n
}

/** How many orders each of these customers placed, and when the last. */
export async function ordersByCustomer(
  ctx: Ctx,
  customerIds: readonly string[],
): Promise<Map<string, { readonly orders: number; readonly lastAt: Date }>> {
  const rows = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(['customerId', sql<number>`count(*)::int`.as('orders'), sql<Date>`max(placed_at)`.as('lastAt')])
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', 'in', ['', ...customerIds])
    .groupBy('customerId')
    .execute()
  return new Map(rows.map(({ customerId, orders, lastAt }) => [customerId ?? '', { orders, lastAt }]))
}

/** How many orders are in each state. */
export async function countOrders(ctx: Ctx): Promise<Record<OrderState, number>> {
  const counts: Record<OrderState, number> = { pending: 0, processing: 0, shipped: 0, delivered: 0, cancelled: 0 }
  const rows = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .where('shopId', '=', ctx.shop.id)
    .groupBy('state')
    .execute()
  for (const row of rows) counts[row.state] = row.n
  return counts
}
