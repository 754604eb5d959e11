import { sql } from 'kysely'
import { confirmOperation } from '../../server/src/flows/orders/confirm-operation.ts'
import { mayOperate } from '../../server/src/flows/orders/may-operate.ts'
import { proposeDefaultAddress, proposeOperation } from '../../server/src/flows/orders/propose-operation.ts'
import { findOffers } from '../../server/src/modules/catalog/index.ts'
import {
  findCustomer,
  findCustomerByEmail,
  findCustomerByName,
  findCustomersByExternal,
  findMethods,
  methodsOfCustomers,
} from '../../server/src/modules/customers/index.ts'
import {
  type Address,
  findOrderByNumber,
  listOrders,
  type OperationAction,
  type Order,
} from '../../server/src/modules/orders/index.ts'
import { findOrigins } from '../../server/src/modules/origins/index.ts'
import type { Ctx } from '../../server/src/platform/ctx.ts'
import type { Arguments, RetailOrder, RetailState } from './after-sales-model.ts'

/** What came of an action: done, refused, or nothing of ours (arithmetic, being handed to a person). */
export type Outcome = 'ok' | 'refused' | 'none'

/** Names of the public shape, and where our ids are. */
export interface Names {
  readonly customerOf: ReadonlyMap<string, string>
  readonly userOf: ReadonlyMap<string, string>
}

export async function namesOf(ctx: Ctx, users: readonly string[], source = 'retail'): Promise<Names> {
  const origins = [...(await findOrigins(ctx, { source, kind: 'customer' }, users)).values()]
  return {
    customerOf: new Map(origins.map((one) => [one.externalId, one.localId])),
    userOf: new Map(origins.map((one) => [one.localId, one.externalId])),
  }
}

const LOOKUPS = new Set([
  'find_user_id_by_email',
  'find_user_id_by_name_zip',
  'get_user_details',
  'get_order_details',
  'get_product_details',
  'get_item_details',
  'list_all_product_types',
])
const NOT_OURS = new Set(['calculate', 'transfer_to_human_agents', 'think'])
export const isWrite = (name: string): boolean => !LOOKUPS.has(name) && !NOT_OURS.has(name)

const addressOf = (args: Arguments, before: Address | null): Address => ({
  recipient: before?.recipient ?? '',
  phone: before?.phone ?? null,
  country: String(args.country).replace(/^USA$/, 'US'),
  region: String(args.state),
  city: String(args.city),
  district: null,
  line1: String(args.address1),
  line2: String(args.address2 ?? '') || null,
  postcode: String(args.zip),
})

/** An action of the public shape as one of ours; undefined where it names something that the order does not have. */
async function actionOf(ctx: Ctx, order: Order, name: string, args: Arguments): Promise<OperationAction | undefined> {
  const methods = await findMethods(ctx, { customerId: order.customerId, ids: order.ledger.map((one) => one.methodId) })
  // A method of somebody else goes through by its own id, so that the guard is who refuses it.
  const wanted = String(args.payment_method_id ?? '')
  const methodId = methods.find((one) => one.externalId === wanted)?.id ?? wanted
  const ids = (args.item_ids as string[] | undefined) ?? []
  const news = (args.new_item_ids as string[] | undefined) ?? []
  const offers = new Map((await findOffers(ctx, { skus: news })).map((one) => [one.sku, one.id]))
  const taken = new Set<string>()
  const lineIds = ids.map((id) => {
    const line = order.lines.find((one) => one.sku === id && !taken.has(one.id))
    if (line) taken.add(line.id)
    return line?.id ?? `none ${id}`
  })
  const changes = lineIds.map((lineId, n) => ({ lineId, units: 1, toVariantId: offers.get(news[n] ?? '') ?? 'none' }))
  switch (name) {
    case 'cancel_pending_order': {
      const reason = String(args.reason).replaceAll(' ', '-')
      if (reason !== 'no-longer-needed' && reason !== 'ordered-by-mistake') return undefined
      return { kind: 'cancel-order', reason }
    }
    case 'modify_pending_order_address':
      return { kind: 'change-address', address: addressOf(args, order.address) }
    case 'modify_pending_order_payment':
      return { kind: 'change-payment', methodId }
    case 'modify_pending_order_items':
      return ids.length === news.length ? { kind: 'change-items', changes, methodId } : undefined
    case 'return_delivered_order_items':
      return {
        kind: 'return-items',
        lines: lineIds.map((lineId) => ({ lineId, units: 1 })),
        methodId,
        reason: 'replay',
      }
    case 'exchange_delivered_order_items':
      return ids.length === news.length ? { kind: 'exchange-items', changes, methodId, reason: 'replay' } : undefined
    default:
      throw new Error(`no operation for ${name}`)
  }
}

let keys = 0

/** Proposes and confirms one action as the person of the context. Inside a transaction: what is refused is taken back. */
export async function act(ctx: Ctx, names: Names, name: string, args: Arguments): Promise<Outcome> {
  if (NOT_OURS.has(name)) return 'none'
  if (LOOKUPS.has(name)) return (await lookUp(ctx, names, name, args)) ? 'ok' : 'refused'
  const proposed = await (async () => {
    if (name === 'modify_user_address') {
      const customerId = names.customerOf.get(String(args.user_id)) ?? ''
      const before = (await findCustomer(ctx, customerId))?.defaultAddress as Address | null
      return proposeDefaultAddress(ctx, customerId, addressOf(args, before))
    }
    const order = await findOrderByNumber(ctx, String(args.order_id))
    const action = order && (await actionOf(ctx, order, name, args))
    return order && action ? proposeOperation(ctx, order.id, action) : undefined
  })()
  if (!proposed?.ok) return 'refused'
  return confirmed(ctx, proposed.value.token)
}

export async function confirmed(ctx: Ctx, token: string): Promise<Outcome> {
  keys += 1
  await sql`savepoint confirming`.execute(ctx.db)
  try {
    const done = await confirmOperation(ctx, token, `bench-${keys}`)
    return done.ok ? 'ok' : 'refused'
  } catch (error) {
    // In an outer transaction a refusal travels as an exception that carries it.
    if (!(error instanceof Error && 'result' in error)) throw error
    await sql`rollback to savepoint confirming`.execute(ctx.db)
    return 'refused'
  }
}

async function lookUp(ctx: Ctx, names: Names, name: string, args: Arguments): Promise<boolean> {
  switch (name) {
    case 'find_user_id_by_email':
      return (await findCustomerByEmail(ctx, String(args.email))) !== undefined
    case 'find_user_id_by_name_zip': {
      const [firstName, lastName, postcode] = [args.first_name, args.last_name, args.zip].map(String)
      return (
        (await findCustomerByName(ctx, {
          firstName: firstName ?? '',
          lastName: lastName ?? '',
          postcode: postcode ?? '',
        })) !== undefined
      )
    }
    case 'get_user_details': {
      const id = names.customerOf.get(String(args.user_id)) ?? null
      return mayOperate(ctx, id).ok
    }
    case 'get_order_details': {
      const order = await findOrderByNumber(ctx, String(args.order_id))
      return mayOperate(ctx, order?.customerId ?? null).ok
    }
    case 'get_product_details': {
      const id = (await findOrigins(ctx, { source: 'retail', kind: 'product' }, [String(args.product_id)])).get(
        String(args.product_id),
      )
      return id !== undefined && (await findOffers(ctx, { productIds: [id.localId] })).length > 0
    }
    case 'get_item_details':
      return (await findOffers(ctx, { skus: [String(args.item_id)] })).length === 1
    default:
      return true
  }
}

const addressBack = (address: Address | null): string =>
  address
    ? [address.line1, address.line2 ?? '', address.city, address.region, address.country, address.postcode ?? ''].join(
        '|',
      )
    : ''
const STATUS = {
  pending: 'pending',
  processing: 'processed',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
}

/** Everything of the database in the public shape, read back from the tables; or only what belongs to one user. */
export async function stateOf(
  ctx: Ctx,
  names: Names,
  productOf: ReadonlyMap<string, string>,
  only?: string,
): Promise<RetailState> {
  const wanted = only === undefined ? [...names.customerOf.keys()] : [only]
  const customerId = only === undefined ? undefined : (names.customerOf.get(only) ?? 'nobody')
  const { orders } = await listOrders(ctx, { limit: 100_000, ...(customerId === undefined ? {} : { customerId }) })
  const customers = await findCustomersByExternal(
    ctx,
    wanted.map((user) => `retail:${user}`),
  )
  const methods = await methodsOfCustomers(
    ctx,
    customers.map((one) => one.id),
  )
  const nameOf = new Map(methods.map((one) => [one.id, one.externalId ?? '']))
  const going = orders.flatMap((order) =>
    order.afterSales.flatMap((one) => one.lines.flatMap((line) => line.to?.variantId ?? [])),
  )
  const skuOf = new Map((await findOffers(ctx, { variantIds: going })).map((one) => [one.id, one.sku ?? '']))
  const users: RetailState['users'] = {}
  for (const customer of customers) {
    const own = methods.filter((one) => one.customerId === customer.id)
    const sources: Record<string, string> = { card: 'credit_card', paypal: 'paypal', gift_card: 'gift_card' }
    users[names.userOf.get(customer.id) ?? ''] = {
      address: addressBack(customer.defaultAddress as Address | null),
      methods: Object.fromEntries(
        own.map(({ externalId, kind, balanceMinor }) => [
          externalId ?? '',
          { source: sources[kind] ?? kind, ...(balanceMinor === null ? {} : { balance: balanceMinor }) },
        ]),
      ),
    }
  }
  return {
    users,
    orders: Object.fromEntries(orders.map((order) => [order.number, shown(order, names, nameOf, skuOf, productOf)])),
  }
}

/** One digest over every row of orders and customers that is not hers: what a case must leave alone. */
export async function othersDigest(ctx: Ctx, customerId: string): Promise<string> {
  const hers = sql`(select id from orders where customer_id = ${customerId})`
  const parts = [
    sql`select md5(t::text) as d from orders t where t.customer_id is distinct from ${customerId}`,
    sql`select md5(t::text) as d from customers t where t.id <> ${customerId}`,
    sql`select md5(t::text) as d from saved_methods t where t.customer_id is distinct from ${customerId}`,
    ...['order_lines', 'order_ledger', 'order_parcels', 'after_sales'].map(
      (name) => sql`select md5(t::text) as d from ${sql.table(name)} t where t.order_id not in ${hers}`,
    ),
  ]
  const { rows } = await sql<{ digest: string }>`select md5(string_agg(d, '' order by d)) as digest
    from (${sql.join(parts, sql` union all `)}) as rows`.execute(ctx.db)
  return rows[0]?.digest ?? ''
}

function shown(
  order: Order,
  names: Names,
  nameOf: ReadonlyMap<string, string>,
  skuOf: ReadonlyMap<string, string>,
  productOf: ReadonlyMap<string, string>,
): RetailOrder {
  const [one] = order.afterSales
  const skuOfLine = (id: string) => order.lines.find((line) => line.id === id)?.sku ?? ''
  const old = one?.lines.map((line) => skuOfLine(line.lineId)).sort()
  return {
    user_id: names.userOf.get(order.customerId ?? '') ?? '',
    status: one
      ? `${one.kind} requested`
      : order.itemsChangedAt && order.state === 'pending'
        ? 'pending (item modified)'
        : STATUS[order.state],
    address: addressBack(order.address),
    items: order.lines.map((line) => ({
      product_id: productOf.get(line.productId ?? '') ?? '',
      item_id: line.sku ?? '',
      price: line.unitPriceMinor,
    })),
    payment_history: order.ledger.map((entry) => ({
      type: entry.kind === 'charge' ? 'payment' : 'refund',
      amount: entry.amountMinor,
      method: nameOf.get(entry.methodId) ?? '',
    })),
    ...(order.cancelReason ? { cancel_reason: order.cancelReason.replaceAll('-', ' ') } : {}),
    ...(one && one.kind === 'return' ? { return_items: old } : {}),
    ...(one && one.kind === 'exchange'
      ? {
          exchange_items: old,
          exchange_new_items: one.lines.map((line) => skuOf.get(line.to?.variantId ?? '') ?? '').sort(),
        }
      : {}),
    ...(one ? { method: nameOf.get(one.methodId) ?? '', difference: one.amountMinor } : {}),
  }
}

class RolledBack extends Error {}

/** Runs a case in a transaction that is taken back: the next case finds the shop as it was. */
export async function onFreshCopy<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const kept: { value?: T } = {}
  try {
    await ctx.db.transaction().execute(async (trx) => {
      kept.value = await work({ ...ctx, db: trx })
      throw new RolledBack('a case is over')
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
  if (!('value' in kept)) throw new Error('the case did not run')
  return kept.value as T
}

/** One digest over every row of every table of the shop's schema. */
export async function databaseDigest(ctx: Ctx, schema: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = ${schema} and table_type = 'BASE TABLE' order by 1`.execute(ctx.db)
  const parts = rows.map(
    ({ name }) =>
      sql`select ${name}::text as name, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from ${sql.table(name)} t`,
  )
  const all = await sql<{ digest: string }>`select md5(string_agg(name || digest, '' order by name)) as digest
    from (${sql.join(parts, sql` union all `)}) as tables`.execute(ctx.db)
  return all.rows[0]?.digest ?? ''
}
