import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import { type OrderTables, orderTables } from './tables.ts'
import {
  type AfterSale,
  type AfterSaleState,
  type LedgerEntry,
  ORDER_MOVES,
  type Order,
  type OrderLine,
  type OrderState,
  type Parcel,
} from './types.ts'

const ORDER = [
  'id',
  'number',
  'customerId',
  'email',
  'state',
  'currency',
  'isTaxIncluded',
  'address',
  'deliveryId',
  'deliveryName',
  'deliveryMinor',
  'cancelReason',
  'itemsChangedAt',
  'invoice',
  'promotions',
  'source',
  'isSimulated',
  'version',
  'placedAt',
  'deliveredAt',
  'packedAt',
  'cancelledAt',
] as const
const LINE = [
  'id',
  'productId',
  'variantId',
  'sku',
  'name',
  'options',
  'units',
  'unitPriceMinor',
  'discountMinor',
  'taxRateBp',
  'position',
] as const
const LEDGER = ['id', 'kind', 'methodId', 'methodKind', 'amountMinor', 'state', 'providerRef', 'reason', 'at'] as const
const PARCEL = ['id', 'carrier', 'tracking', 'lines', 'events', 'shippedAt', 'deliveredAt'] as const
const CASE = ['id', 'kind', 'state', 'reason', 'lines', 'methodId', 'amountMinor', 'at', 'decidedAt'] as const

type Head = Omit<Order, 'lines' | 'ledger' | 'parcels' | 'afterSales'>

const lineRow = (line: OrderLine, owned: { shopId: string; orderId: string }) => ({
  ...line,
  ...owned,
  name: json(line.name),
  options: json(line.options),
})
const parcelRow = (parcel: Parcel, owned: { shopId: string; orderId: string }) => ({
  ...parcel,
  ...owned,
  lines: json(parcel.lines),
  events: json(parcel.events),
})
const caseRow = (one: AfterSale, owned: { shopId: string; orderId: string }) => ({
  ...one,
  ...owned,
  lines: json(one.lines),
})

/** @param isLocked holds the order until the transaction ends, so that what was read is what is changed */
export async function findOrder(ctx: Ctx, id: string, isLocked = false): Promise<Order | undefined> {
  let query = orderTables(ctx.db)
    .selectFrom('orders')
    .select(ORDER)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  if (isLocked) query = query.forUpdate()
  const head = await query.executeTakeFirst()
  return head && (await withParts(ctx, [head]))[0]
}

/** The orders with these ids, by id. */
export async function findOrders(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Order>> {
  if (ids.length === 0) return new Map()
  const heads = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(ORDER)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', sql<string>`any(${[...new Set(ids)]})`)
    .execute()
  return new Map((await withParts(ctx, heads)).map((order) => [order.id, order]))
}

export async function findOrderByNumber(ctx: Ctx, number: string): Promise<Order | undefined> {
  const head = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(ORDER)
    .where('shopId', '=', ctx.shop.id)
    .where('number', '=', number)
    .executeTakeFirst()
  return head && (await withParts(ctx, [head]))[0]
}

export async function findOrderOfBasket(ctx: Ctx, basketId: string): Promise<Order | undefined> {
  const head = await orderTables(ctx.db)
    .selectFrom('orders')
    .select(ORDER)
    .where('shopId', '=', ctx.shop.id)
    .where('basketId', '=', basketId)
    .executeTakeFirst()
  return head && (await withParts(ctx, [head]))[0]
}

export interface OrderFilter {
  readonly ids?: readonly string[]
  readonly states?: readonly OrderState[]
  readonly customerId?: string
  readonly email?: string
  readonly since?: Date
  readonly until?: Date
  /** Number, e-mail, name or tracking number, or the beginning of one. */
  readonly text?: string
  /** What `text` looks at: everything, or only what says nothing about a person. */
  readonly textIn?: 'all' | 'numbers'
  /** Only orders with a case in one of these states. */
  readonly caseStates?: readonly AfterSaleState[]
  readonly limit: number
  readonly offset?: number
}

/** Orders, newest first, with everything that hangs on them. */
export async function listOrders(ctx: Ctx, filter: OrderFilter): Promise<{ orders: Order[]; total: number }> {
  let query = orderTables(ctx.db).selectFrom('orders').where('shopId', '=', ctx.shop.id)
  if (filter.ids) query = query.where('id', 'in', ['', ...filter.ids])
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.customerId) query = query.where('customerId', '=', filter.customerId)
  if (filter.email) query = query.where(sql`lower(email)`, '=', filter.email.toLowerCase())
  if (filter.since) query = query.where('placedAt', '>=', filter.since)
  if (filter.until) query = query.where('placedAt', '<', filter.until)
  if (filter.text) {
    const like = `%${filter.text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    const people =
      filter.textIn === 'numbers'
        ? sql`false`
        : sql`(lower(email) like ${like} or lower(address->>'recipient') like ${like})`
    query = query.where(
      sql<boolean>`(lower(number) like ${like} or ${people}
        or exists (select 1 from order_parcels p where p.order_id = orders.id and lower(p.tracking) like ${like}))`,
    )
  }
  if (filter.caseStates) {
    query = query.where(
      sql<boolean>`exists (select 1 from after_sales a where a.order_id = orders.id and a.state = any(${[...filter.caseStates]}))`,
    )
  }
  const [heads, count] = await Promise.all([
    query
      .select(ORDER)
      .orderBy('placedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(filter.limit)
      .offset(filter.offset ?? 0)
      .execute(),
    query.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow(),
  ])
  return { orders: await withParts(ctx, heads), total: count.n }
}

/** Everything that hangs on orders, by one statement. */
async function withParts(ctx: Ctx, heads: readonly Head[]): Promise<Order[]> {
  if (heads.length === 0) return []
  const ids = heads.map((head) => head.id)
  const all = (table: string, order: string) =>
    sql`(select jsonb_agg(to_jsonb(t) order by ${sql.raw(order)}) from ${sql.table(table)} t where order_id = any(${ids}))`
  const { rows } = await sql<{
    lines: readonly Raw[] | null
    ledger: readonly Raw[] | null
    parcels: readonly Raw[] | null
    cases: readonly Raw[] | null
  }>`select ${all('order_lines', 'position')} as lines, ${all('order_ledger', 'position')} as ledger,
    ${all('order_parcels', 'shipped_at')} as parcels, ${all('after_sales', 'at')} as cases`.execute(ctx.db)
  const [parts] = rows
  const lines = byOrder<OrderLine>(parts?.lines, LINE)
  const ledger = byOrder<LedgerEntry>(parts?.ledger, LEDGER)
  const parcels = byOrder<Parcel>(parts?.parcels, PARCEL)
  const cases = byOrder<AfterSale>(parts?.cases, CASE)
  return heads.map((head) => ({
    ...head,
    lines: lines.get(head.id) ?? [],
    ledger: ledger.get(head.id) ?? [],
    parcels: parcels.get(head.id) ?? [],
    afterSales: cases.get(head.id) ?? [],
  }))
}

/** A row as the database names its columns. */
type Raw = Readonly<Record<string, unknown>> & { readonly order_id: string }
/** Columns that JSON gives back as text. */
const TIMES: ReadonlySet<string> = new Set(['at', 'decidedAt', 'shippedAt', 'deliveredAt'])

function byOrder<T>(rows: readonly Raw[] | null | undefined, columns: readonly (string & keyof T)[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const row of rows ?? []) {
    const one = Object.fromEntries(
      columns.map((name) => {
        const value = row[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
        return [name, TIMES.has(name) && typeof value === 'string' ? new Date(value) : value]
      }),
    ) as T
    const list = map.get(row.order_id)
    if (list) list.push(one)
    else map.set(row.order_id, [one])
  }
  return map
}

/**
 * Changes an order's head and counts its version up; a state goes only where the machine allows.
 * @throws when the move is not in ORDER_MOVES: the caller has locked the order and looked
 */
export async function updateOrder(
  ctx: Ctx,
  order: Pick<Order, 'id' | 'state'>,
  patch: Partial<
    Pick<Order, 'state' | 'cancelReason' | 'address' | 'itemsChangedAt' | 'packedAt' | 'deliveredAt' | 'customerId'>
  >,
): Promise<void> {
  if (patch.state && patch.state !== order.state && !ORDER_MOVES[order.state].includes(patch.state)) {
    throw new Error(`an order cannot go from ${order.state} to ${patch.state}`)
  }
  const { address, ...plain } = patch
  await orderTables(ctx.db)
    .updateTable('orders')
    .set({
      ...plain,
      ...(patch.state === 'cancelled' && order.state !== 'cancelled' ? { cancelledAt: new Date(ctx.clock.now()) } : {}),
      ...(address ? { address: json(address) } : {}),
      version: sql<number>`version + 1`,
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', order.id)
    .execute()
}

export async function insertLine(ctx: Ctx, orderId: string, line: OrderLine): Promise<void> {
  await orderTables(ctx.db)
    .insertInto('orderLines')
    .values(lineRow(line, { shopId: ctx.shop.id, orderId }))
    .execute()
}

export async function updateLine(
  ctx: Ctx,
  orderId: string,
  lineId: string,
  line: Partial<Omit<OrderLine, 'id' | 'position'>>,
): Promise<void> {
  const { name, options, ...plain } = line
  await orderTables(ctx.db)
    .updateTable('orderLines')
    .set({ ...plain, ...(name ? { name: json(name) } : {}), ...(options ? { options: json(options) } : {}) })
    .where('orderId', '=', orderId)
    .where('id', '=', lineId)
    .execute()
}

export async function insertLedger(ctx: Ctx, orderId: string, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return
  await orderTables(ctx.db)
    .insertInto('orderLedger')
    .values(entries.map((entry) => ({ ...entry, shopId: ctx.shop.id, orderId })))
    .execute()
}

/** Settles what was promised. @returns whether it was still pending */
export async function settleLedger(
  ctx: Ctx,
  id: string,
  state: 'succeeded' | 'failed' | 'voided',
  providerRef?: string,
): Promise<boolean> {
  const done = await orderTables(ctx.db)
    .updateTable('orderLedger')
    .set({ state, ...(providerRef ? { providerRef } : {}) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function insertParcel(ctx: Ctx, orderId: string, parcel: Parcel): Promise<void> {
  await orderTables(ctx.db)
    .insertInto('orderParcels')
    .values(parcelRow(parcel, { shopId: ctx.shop.id, orderId }))
    .execute()
}

export async function updateParcel(
  ctx: Ctx,
  id: string,
  patch: Partial<Pick<Parcel, 'events' | 'deliveredAt'>>,
): Promise<void> {
  await orderTables(ctx.db)
    .updateTable('orderParcels')
    .set({
      ...(patch.events ? { events: json(patch.events) } : {}),
      ...(patch.deliveredAt ? { deliveredAt: patch.deliveredAt } : {}),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

export async function insertAfterSale(
  ctx: Ctx,
  order: Pick<Order, 'id' | 'customerId'>,
  one: AfterSale,
): Promise<void> {
  await orderTables(ctx.db)
    .insertInto('afterSales')
    .values({ ...caseRow(one, { shopId: ctx.shop.id, orderId: order.id }), customerId: order.customerId })
    .execute()
}

/** Moves a case on. @returns whether it was in one of these states */
export async function moveAfterSale(
  ctx: Ctx,
  id: string,
  from: readonly AfterSaleState[],
  to: AfterSaleState,
  at: Date | null,
): Promise<boolean> {
  const done = await orderTables(ctx.db)
    .updateTable('afterSales')
    .set({ state: to, decidedAt: at })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Cases that a customer opened since, over all orders: the guard's velocity. */
export async function countRecentCases(ctx: Ctx, customerId: string, since: Date): Promise<number> {
  const row = await orderTables(ctx.db)
    .selectFrom('afterSales')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', '=', customerId)
    .where('at', '>=', since)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirstOrThrow()
  return row.n
}

/** The visit that an order came from, for what is told to the loop later. */
export async function visitOf(ctx: Ctx, orderId: string): Promise<OrderTables['orders']['visit']> {
  const row = await orderTables(ctx.db)
    .selectFrom('orders')
    .select('visit')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', orderId)
    .executeTakeFirst()
  return row?.visit ?? null
}
