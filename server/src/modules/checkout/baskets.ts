import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Basket, BasketState, Quote } from './types.ts'

type BasketTables = { baskets: Basket & { shopId: string } }
const tables = (db: Database) => db.withTables<BasketTables>()
const COLUMNS = [
  'id',
  'customerId',
  'lines',
  'email',
  'address',
  'deliveryId',
  'codes',
  'invoice',
  'state',
  'holdUntil',
  'quote',
  'payment',
  'source',
  'visit',
  'version',
  'createdAt',
  'updatedAt',
] as const

/** A new basket. Its id is 160 random bits: knowing it is the permission to use it. */
export async function insertBasket(
  ctx: Ctx,
  basket: Pick<Basket, 'lines' | 'source' | 'customerId' | 'visit'> &
    Partial<Pick<Basket, 'email' | 'address' | 'deliveryId' | 'codes' | 'invoice'>>,
): Promise<Basket> {
  const id = `bsk_${Buffer.from(ctx.randomBytes(20)).toString('base64url')}`
  const now = new Date(ctx.clock.now())
  return tables(ctx.db)
    .insertInto('baskets')
    .values({
      id,
      shopId: ctx.shop.id,
      customerId: basket.customerId,
      lines: json(basket.lines),
      email: basket.email ?? null,
      address: basket.address ? json(basket.address) : null,
      deliveryId: basket.deliveryId ?? null,
      codes: json(basket.codes ?? []),
      invoice: basket.invoice ? json(basket.invoice) : null,
      state: 'open',
      holdUntil: null,
      quote: null,
      payment: null,
      source: basket.source,
      visit: basket.visit ? json(basket.visit) : null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

/** @param isLocked holds the basket until the transaction ends */
export async function findBasket(ctx: Ctx, id: string, isLocked = false): Promise<Basket | undefined> {
  const query = tables(ctx.db)
    .selectFrom('baskets')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  return (isLocked ? query.forUpdate() : query).executeTakeFirst()
}

/**
 * Locks a basket until the transaction ends and, where it is open, what stands beside it, by one statement.
 * @param beside a query of one row with one `jsonb` column, `found`, that may name the basket's `lines` as `b.lines`; it is carried
 * out after the basket is locked, and so with the lines that hold
 */
export async function lockOpenBasket(
  ctx: Ctx,
  id: string,
  beside: RawBuilder<unknown>,
): Promise<{ readonly basket: Basket; readonly found: unknown } | undefined> {
  const columns = sql.join(COLUMNS.map((column) => sql.ref(column)))
  const { rows } = await sql<Basket & { readonly found: unknown }>`
    select b.*, s.found from
      (select ${columns} from baskets where shop_id = ${ctx.shop.id} and id = ${id} for update) b
      left join lateral (${beside}) s on b.state = 'open'`.execute(ctx.db)
  const [row] = rows
  if (!row) return undefined
  const { found, ...basket } = row
  return { basket, found }
}

type Changing =
  | 'customerId'
  | 'lines'
  | 'email'
  | 'address'
  | 'deliveryId'
  | 'codes'
  | 'invoice'
  | 'state'
  | 'holdUntil'
  | 'quote'
  | 'payment'
  | 'visit'
export type BasketPatch = { -readonly [K in Changing]?: Basket[K] }
const JSON_FIELDS = ['lines', 'address', 'codes', 'invoice', 'quote', 'payment', 'visit'] as const

/** Changes a basket and counts its version up. The caller has locked it. */
export async function updateBasket(ctx: Ctx, id: string, patch: BasketPatch): Promise<Basket> {
  const set: Record<string, unknown> = { ...patch }
  for (const field of JSON_FIELDS) {
    if (patch[field] !== undefined && patch[field] !== null) set[field] = json(patch[field])
  }
  return tables(ctx.db)
    .updateTable('baskets')
    .set({ ...(set as BasketPatch), updatedAt: new Date(ctx.clock.now()), version: sql<number>`version + 1` })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

/** The write that closes a basket which became an order: to be carried out together with the order's. */
export const orderedBasket = (
  ctx: Ctx,
  id: string,
  { quote, customerId }: { readonly quote: Quote; readonly customerId: string },
): RawBuilder<unknown> => sql`
  update baskets set state = 'ordered', quote = ${json(quote)}, hold_until = null, customer_id = ${customerId},
    updated_at = ${new Date(ctx.clock.now())}, version = version + 1
  where shop_id = ${ctx.shop.id} and id = ${id}`

/** Baskets in a state that nobody has touched since. */
export async function staleBaskets(ctx: Ctx, state: BasketState, before: Date, limit = 200): Promise<Basket[]> {
  return tables(ctx.db)
    .selectFrom('baskets')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('state', '=', state)
    .where('updatedAt', '<', before)
    .orderBy('updatedAt')
    .limit(limit)
    .execute()
}
