import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import { json } from '../../platform/database/database.ts'
import { type PurchaseOrder, supplyTables, type Transfer } from './tables.ts'
import type { Outcome } from './types.ts'

const PURCHASE = [
  'id',
  'variantId',
  'locationId',
  'units',
  'receivedUnits',
  'costMinor',
  'supplier',
  'state',
  'proposalId',
  'orderedAt',
  'dueOn',
  'closedAt',
] as const
const TRANSFER = [
  'id',
  'variantId',
  'fromLocationId',
  'toLocationId',
  'units',
  'costMinor',
  'state',
  'proposalId',
  'sentAt',
  'dueOn',
  'closedAt',
] as const

/** Notes an order to a supplier. @param isSimulated made up, to be taken away with the rest of what is */
export async function insertPurchase(ctx: Ctx, purchase: PurchaseOrder, isSimulated = false): Promise<void> {
  await supplyTables(ctx.db)
    .insertInto('purchaseOrders')
    .values({ ...purchase, isSimulated, shopId: ctx.shop.id })
    .execute()
}

/** Purchases, what is due first. */
export async function listPurchases(
  ctx: Ctx,
  by: { readonly state?: PurchaseOrder['state']; readonly proposalId?: string; readonly variantId?: string } = {},
): Promise<PurchaseOrder[]> {
  let query = supplyTables(ctx.db).selectFrom('purchaseOrders').select(PURCHASE).where('shopId', '=', ctx.shop.id)
  if (by.state) query = query.where('state', '=', by.state)
  if (by.proposalId) query = query.where('proposalId', '=', by.proposalId)
  if (by.variantId) query = query.where('variantId', '=', by.variantId)
  return query.orderBy('dueOn').orderBy('id').limit(5000).execute()
}

/** A purchase against its promise. */
export interface ReceiptRow {
  readonly supplier: string | null
  /** YYYY-MM-DD, both. */
  readonly dueOn: string
  /** When the last of it came; null where it is overdue. */
  readonly receivedOn: string | null
}

/**
 * True purchases that came whole, and those that should have come lately and did not.
 * @param by days, YYYY-MM-DD: the first due day that is looked at; the first of those that are still open, so that an order which
 *   nobody will close is not waited for; today in the shop
 */
export async function listReceipts(
  ctx: Ctx,
  { since, openSince, today }: { readonly since: string; readonly openSince: string; readonly today: string },
): Promise<ReceiptRow[]> {
  return supplyTables(ctx.db)
    .selectFrom('purchaseOrders')
    .select(({ ref }) => [
      'supplier',
      'dueOn',
      sql<string | null>`to_char(${ref('closedAt')} at time zone ${ctx.shop.timeZone}, 'YYYY-MM-DD')`.as('receivedOn'),
    ])
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', false)
    .where('dueOn', '>=', since)
    .where((is) =>
      is.or([
        is('state', '=', 'received'),
        is.and([is('state', '=', 'ordered'), is('dueOn', '>=', openSince), is('dueOn', '<', today)]),
      ]),
    )
    .limit(20_000)
    .execute()
}

/** A purchase, locked until the transaction ends. */
export async function lockPurchase(ctx: Ctx, id: string): Promise<PurchaseOrder | undefined> {
  return supplyTables(ctx.db)
    .selectFrom('purchaseOrders')
    .select(PURCHASE)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updatePurchase(
  ctx: Ctx,
  id: string,
  change: Partial<Pick<PurchaseOrder, 'state' | 'receivedUnits' | 'closedAt'>>,
): Promise<void> {
  await supplyTables(ctx.db)
    .updateTable('purchaseOrders')
    .set(change)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

export async function insertTransfer(ctx: Ctx, transfer: Transfer): Promise<void> {
  await supplyTables(ctx.db)
    .insertInto('stockTransfers')
    .values({ ...transfer, shopId: ctx.shop.id })
    .execute()
}

/** Transfers, what is due first. */
export async function listTransfers(
  ctx: Ctx,
  by: {
    readonly state?: Transfer['state']
    readonly proposalId?: string
    readonly variantId?: string
    readonly dueBy?: string
  } = {},
): Promise<Transfer[]> {
  let query = supplyTables(ctx.db).selectFrom('stockTransfers').select(TRANSFER).where('shopId', '=', ctx.shop.id)
  if (by.state) query = query.where('state', '=', by.state)
  if (by.proposalId) query = query.where('proposalId', '=', by.proposalId)
  if (by.variantId) query = query.where('variantId', '=', by.variantId)
  if (by.dueBy) query = query.where('dueOn', '<=', by.dueBy)
  return query.orderBy('dueOn').orderBy('id').limit(5000).execute()
}

/** Moves a transfer on, once. @returns false when it was in another state by now */
export async function moveTransfer(
  ctx: Ctx,
  id: string,
  from: Transfer['state'],
  to: Transfer['state'],
): Promise<boolean> {
  const { numUpdatedRows } = await supplyTables(ctx.db)
    .updateTable('stockTransfers')
    .set({ state: to, closedAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

/** Keeps how many units lay on the shelves at the end of a day: a day without any says nothing of demand. */
export async function saveStockDays(
  ctx: Ctx,
  days: readonly { readonly day: string; readonly variantId: string; readonly onHand: number }[],
  isSimulated = false,
): Promise<void> {
  await bulkInsert(
    ctx.db,
    'stock_days',
    { shop_id: 'text', day: 'text', variant_id: 'text', on_hand: 'int', is_simulated: 'boolean' },
    days.map((one) => ({
      shop_id: ctx.shop.id,
      day: one.day,
      variant_id: one.variantId,
      on_hand: one.onHand,
      is_simulated: isSimulated,
    })),
    sql`(shop_id, variant_id, day) do update set on_hand = excluded.on_hand, is_simulated = excluded.is_simulated`,
  )
}

/** Notes today's counted units of all variants. */
export async function noteStockToday(ctx: Ctx, day: string): Promise<void> {
  await sql`insert into stock_days (shop_id, day, variant_id, on_hand, is_simulated)
    select ${ctx.shop.id}, ${day}, variant_id, sum(on_hand)::int, false from stock where shop_id = ${ctx.shop.id} group by variant_id
    on conflict (shop_id, variant_id, day) do update set on_hand = excluded.on_hand, is_simulated = false`.execute(
    ctx.db,
  )
}

/** Days on which a variant was out of stock, since a day. */
export async function emptyDays(
  ctx: Ctx,
  from: string,
): Promise<{ readonly variantId: string; readonly days: readonly string[] }[]> {
  const { rows } = await sql<{ variantId: string; days: string[] }>`
    select variant_id, jsonb_agg(day order by day) as days from stock_days
    where shop_id = ${ctx.shop.id} and day >= ${from} and on_hand <= 0 group by variant_id`.execute(ctx.db)
  return rows
}

/** Takes simulated stock days and purchases away. */
export async function removeSimulatedStock(ctx: Ctx): Promise<void> {
  await supplyTables(ctx.db)
    .deleteFrom('stockDays')
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', true)
    .execute()
  await supplyTables(ctx.db)
    .deleteFrom('purchaseOrders')
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', true)
    .execute()
}

/** Keeps what came of a decision; the newest measurement counts. */
export async function saveOutcome(ctx: Ctx, proposalId: string, outcome: Outcome): Promise<void> {
  const values = { outcome: json(outcome), measuredAt: new Date(ctx.clock.now()) }
  await supplyTables(ctx.db)
    .insertInto('supplyOutcomes')
    .values({ shopId: ctx.shop.id, proposalId, ...values })
    .onConflict((conflict) => conflict.column('proposalId').doUpdateSet(values))
    .execute()
}

export async function outcomesOf(ctx: Ctx, proposalIds: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const rows = await supplyTables(ctx.db)
    .selectFrom('supplyOutcomes')
    .select(['proposalId', 'outcome'])
    .where('shopId', '=', ctx.shop.id)
    .where('proposalId', 'in', ['', ...proposalIds])
    .execute()
  return new Map(rows.map((row) => [row.proposalId, row.outcome]))
}

/** Days since a day of which the stock is known, and on how many of them there was some. */
export async function stockedDays(
  ctx: Ctx,
  variantId: string,
  from: string,
): Promise<{ readonly all: number; readonly stocked: number }> {
  const { rows } = await sql<{ all: number; stocked: number }>`
    select count(*)::int as all, count(*) filter (where on_hand > 0)::int as stocked from stock_days
    where shop_id = ${ctx.shop.id} and variant_id = ${variantId} and day >= ${from}`.execute(ctx.db)
  return rows[0] ?? { all: 0, stocked: 0 }
}
