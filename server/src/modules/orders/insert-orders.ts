import type { RawBuilder } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type BulkRows, insertOf, writeTogether } from '../../platform/database/bulk.ts'
import { type OrderVisit, orderTables } from './tables.ts'
import type { Order } from './types.ts'

export type NewOrder = Omit<Order, 'version' | 'parcels' | 'afterSales'> &
  Partial<Pick<Order, 'parcels' | 'afterSales'>> & {
    readonly basketId: string | null
    readonly visit: OrderVisit | null
  }

/** Writes orders with everything that hangs on them, by one statement, with one parameter a table. */
export async function insertOrders(ctx: Ctx, orders: readonly NewOrder[]): Promise<void> {
  await writeTogether(ctx.db, orderWrites(ctx, orders))
}

/** What `insertOrders` writes, for whoever writes something else with it. */
export function orderWrites(ctx: Ctx, orders: readonly NewOrder[]): RawBuilder<unknown>[] {
  const owned = (order: NewOrder) => ({ shopId: ctx.shop.id, orderId: order.id })
  const heads = orders.map((order) => ({ ...order, shopId: ctx.shop.id, version: 1 }))
  const all = <T extends object>(of: (order: NewOrder) => readonly T[] | undefined) =>
    orders.flatMap((order) => (of(order) ?? []).map((part) => ({ ...part, ...owned(order) })))
  const cases = all((order) => order.afterSales?.map((one) => ({ ...one, customerId: order.customerId })))
  const parts = [
    part('orders', ORDER, heads),
    part(
      'order_lines',
      LINE,
      all((order) => order.lines),
    ),
    part(
      'order_ledger',
      LEDGER,
      all((order) => order.ledger),
    ),
    part(
      'order_parcels',
      PARCEL,
      all((order) => order.parcels),
    ),
    part('after_sales', CASE, cases),
  ]
  return parts.filter(({ rows }) => rows.length > 0).map(insertOf)
}

/** Which of these numbers orders of the shop have already. */
export async function takenNumbers(ctx: Ctx, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await orderTables(ctx.db)
    .selectFrom('orders')
    .select('number')
    .where('shopId', '=', ctx.shop.id)
    .where('number', 'in', ['', ...numbers])
    .execute()
  return new Set(rows.map((row) => row.number))
}

/** Ids of the simulated orders of a source. @param states those in these alone; absent for all */
export async function simulatedOrderIds(
  ctx: Ctx,
  source: string,
  states?: readonly NewOrder['state'][],
): Promise<string[]> {
  let query = orderTables(ctx.db)
    .selectFrom('orders')
    .select('id')
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', true)
    .where('source', '=', source)
  if (states) query = query.where('state', 'in', [...states])
  return (await query.execute()).map(({ id }) => id)
}

/** Takes simulated orders of a source away, with everything that hangs on them. @returns how many went */
export async function removeSimulatedOrders(ctx: Ctx, source: string): Promise<number> {
  const done = await orderTables(ctx.db)
    .deleteFrom('orders')
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', true)
    .where('source', '=', source)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}

/** Fields as the types name them, columns as the database does. */
function part(table: string, columns: Readonly<Record<string, string>>, rows: readonly object[]): BulkRows {
  const names = Object.keys(columns).map(
    (column) => [column, column.replace(/_(\w)/g, (_, c: string) => c.toUpperCase())] as const,
  )
  return {
    table,
    columns,
    rows: rows.map((row) => Object.fromEntries(names.map(([column, name]) => [column, Reflect.get(row, name)]))),
  }
}

const OWNED = { id: 'text', shop_id: 'text', order_id: 'text' }
const ORDER = {
  id: 'text',
  shop_id: 'text',
  number: 'text',
  customer_id: 'text',
  email: 'text',
  state: 'text',
  currency: 'text',
  is_tax_included: 'boolean',
  address: 'jsonb',
  delivery_id: 'text',
  delivery_name: 'jsonb',
  delivery_minor: 'bigint',
  cancel_reason: 'text',
  items_changed_at: 'timestamptz',
  invoice: 'jsonb',
  promotions: 'jsonb',
  source: 'text',
  is_simulated: 'boolean',
  visit: 'jsonb',
  version: 'int',
  placed_at: 'timestamptz',
  delivered_at: 'timestamptz',
  packed_at: 'timestamptz',
  cancelled_at: 'timestamptz',
  basket_id: 'text',
}
const LINE = {
  ...OWNED,
  product_id: 'text',
  variant_id: 'text',
  sku: 'text',
  name: 'jsonb',
  options: 'jsonb',
  units: 'int',
  unit_price_minor: 'bigint',
  discount_minor: 'bigint',
  tax_rate_bp: 'int',
  position: 'int',
}
const LEDGER = {
  ...OWNED,
  kind: 'text',
  method_id: 'text',
  method_kind: 'text',
  amount_minor: 'bigint',
  state: 'text',
  provider_ref: 'text',
  reason: 'text',
  at: 'timestamptz',
}
const PARCEL = {
  ...OWNED,
  carrier: 'text',
  tracking: 'text',
  lines: 'jsonb',
  events: 'jsonb',
  shipped_at: 'timestamptz',
  delivered_at: 'timestamptz',
}
const CASE = {
  ...OWNED,
  customer_id: 'text',
  kind: 'text',
  state: 'text',
  reason: 'text',
  lines: 'jsonb',
  method_id: 'text',
  amount_minor: 'bigint',
  at: 'timestamptz',
  decided_at: 'timestamptz',
}
