import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import type { Reading } from '../../platform/database/read-together.ts'
import type { Customer, SavedMethod } from './types.ts'

type CustomerTables = {
  customers: Customer & { shopId: string }
  savedMethods: SavedMethod & { shopId: string }
}
const tables = (db: Database) => db.withTables<CustomerTables>()

const CUSTOMER = [
  'id',
  'externalId',
  'email',
  'phone',
  'firstName',
  'lastName',
  'lang',
  'defaultAddress',
  'isSimulated',
  'createdAt',
  'erasedAt',
  'version',
] as const
const METHOD = ['id', 'customerId', 'externalId', 'kind', 'label', 'balanceMinor', 'createdAt'] as const

export type NewCustomer = Omit<Customer, 'version' | 'erasedAt'>

/** Adds customers; those whose e-mail or external id is known already are left as they are. @returns the ids that were new */
export async function insertCustomers(ctx: Ctx, customers: readonly NewCustomer[]): Promise<Set<string>> {
  if (customers.length === 0) return new Set()
  const rows = await tables(ctx.db)
    .insertInto('customers')
    .values(
      customers.map((customer) => ({
        ...customer,
        shopId: ctx.shop.id,
        defaultAddress: customer.defaultAddress === null ? null : json(customer.defaultAddress),
        erasedAt: null,
        version: 1,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** @param isLocked holds the customer until the transaction ends */
export async function findCustomer(ctx: Ctx, id: string, isLocked = false): Promise<Customer | undefined> {
  const query = tables(ctx.db)
    .selectFrom('customers')
    .select(CUSTOMER)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
  return (isLocked ? query.forUpdate() : query).executeTakeFirst()
}

export async function findCustomersByExternal(ctx: Ctx, externalIds: readonly string[]): Promise<Customer[]> {
  if (externalIds.length === 0) return []
  return tables(ctx.db)
    .selectFrom('customers')
    .select(CUSTOMER)
    .where('shopId', '=', ctx.shop.id)
    .where('externalId', 'in', [...externalIds])
    .execute()
}

/** The customers with these addresses, whatever their case. */
export async function findCustomersByEmail(ctx: Ctx, emails: readonly string[]): Promise<Customer[]> {
  if (emails.length === 0) return []
  return tables(ctx.db)
    .selectFrom('customers')
    .select(CUSTOMER)
    .where('shopId', '=', ctx.shop.id)
    .where(
      sql`lower(email)`,
      'in',
      emails.map((email) => email.toLowerCase()),
    )
    .execute()
}

export async function findCustomerByEmail(ctx: Ctx, email: string): Promise<Customer | undefined> {
  return tables(ctx.db)
    .selectFrom('customers')
    .select(CUSTOMER)
    .where('shopId', '=', ctx.shop.id)
    .where(sql`lower(email)`, '=', email.trim().toLowerCase())
    .executeTakeFirst()
}

/** How a customer reads her messages. */
export interface MailReader {
  readonly lang: Customer['lang']
  /** She asked to be told in messages what goes with her things. */
  readonly wantsHints: boolean
}

/** How these customers read their messages, by id. */
export async function mailReaders(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, MailReader>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<MailReader & { id: string }>`
    select id, lang, hints_wanted_at is not null as wants_hints from customers
    where shop_id = ${ctx.shop.id} and id = any(${[...ids]})`.execute(ctx.db)
  return new Map(rows.map(({ id, ...reader }) => [id, reader]))
}

/**
 * Her wish to be told, in messages about her orders, what goes with her things: nobody is told without it (广告法 art. 43).
 * @returns false when there is no such customer any more
 */
export async function setHintsWanted(ctx: Ctx, id: string, isWanted: boolean): Promise<boolean> {
  const at = isWanted ? new Date(ctx.clock.now()) : null
  const done = await sql`
    update customers set hints_wanted_at = ${at}::timestamptz, version = version + 1
    where shop_id = ${ctx.shop.id} and id = ${id} and erased_at is null`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0) === 1
}

/** By name and postcode of the default address; undefined when none or more than one fits. */
export async function findCustomerByName(
  ctx: Ctx,
  name: { readonly firstName: string; readonly lastName: string; readonly postcode: string },
): Promise<Customer | undefined> {
  const rows = await tables(ctx.db)
    .selectFrom('customers')
    .select(CUSTOMER)
    .where('shopId', '=', ctx.shop.id)
    .where(sql`lower(last_name)`, '=', name.lastName.trim().toLowerCase())
    .where(sql`lower(first_name)`, '=', name.firstName.trim().toLowerCase())
    .where(sql`default_address->>'postcode'`, '=', name.postcode.trim())
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0] : undefined
}

/** The id of the customer with this e-mail, `null` when there is none. */
export const customerIdReading = (ctx: Ctx, email: string): Reading<string | null> => ({
  sql: sql`(select to_jsonb(id) from customers
    where shop_id = ${ctx.shop.id} and lower(email) = ${email.trim().toLowerCase()} limit 1)`,
  of: (value) => value as string | null,
})

/** The write of a customer whom nobody knew a moment ago, to be carried out together with what she does; see `isMadeMeanwhile`. */
export const newCustomer = (ctx: Ctx, customer: NewCustomer): RawBuilder<unknown> => sql`
  insert into customers (id, shop_id, external_id, email, phone, first_name, last_name, lang, default_address,
    is_simulated, created_at)
  values (${customer.id}, ${ctx.shop.id}, ${customer.externalId}, ${customer.email}, ${customer.phone},
    ${customer.firstName}, ${customer.lastName}, ${customer.lang},
    ${customer.defaultAddress === null ? null : json(customer.defaultAddress)}, ${customer.isSimulated}::boolean,
    ${customer.createdAt}::timestamptz)`

/** True for the error of a `newCustomer` whom another transaction made first. */
export const isMadeMeanwhile = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'customers_email'

/**
 * The customer with this e-mail, made when there is none, by one statement: guests who buy twice are one person only if they
 * write the same address.
 * @returns her id
 */
export async function ensureCustomer(ctx: Ctx, customer: NewCustomer & { readonly email: string }): Promise<string> {
  const { email } = customer
  const { rows } = await sql<{ id: string }>`
    with made as (${newCustomer(ctx, customer)}
      on conflict do nothing returning id)
    select id from made union all
    select id from customers where shop_id = ${ctx.shop.id} and lower(email) = ${email.trim().toLowerCase()}`.execute(
    ctx.db,
  )
  // Neither: another order made her after this statement began to look.
  const found = rows[0]?.id ?? (await findCustomerByEmail(ctx, email))?.id
  if (!found) throw new Error('a customer that was just added is not there')
  return found
}

export async function updateCustomer(
  ctx: Ctx,
  id: string,
  patch: Partial<Pick<Customer, 'phone' | 'firstName' | 'lastName' | 'lang' | 'defaultAddress'>>,
): Promise<void> {
  const { defaultAddress, ...plain } = patch
  await tables(ctx.db)
    .updateTable('customers')
    .set({
      ...plain,
      ...(defaultAddress === undefined ? {} : { defaultAddress: json(defaultAddress) }),
      version: sql<number>`version + 1`,
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Takes simulated customers away whose external id begins so. */
export async function removeSimulatedCustomers(ctx: Ctx, prefix: string): Promise<void> {
  await tables(ctx.db)
    .deleteFrom('customers')
    .where('shopId', '=', ctx.shop.id)
    .where('isSimulated', '=', true)
    .where('externalId', 'like', `${prefix}%`)
    .execute()
}

export async function insertMethods(ctx: Ctx, methods: readonly SavedMethod[]): Promise<void> {
  if (methods.length === 0) return
  await tables(ctx.db)
    .insertInto('savedMethods')
    .values(methods.map((method) => ({ ...method, shopId: ctx.shop.id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The write of a new method, to be carried out together with what it pays. */
export const newMethod = (ctx: Ctx, method: SavedMethod): RawBuilder<unknown> => sql`
  insert into saved_methods (id, shop_id, customer_id, external_id, kind, label, balance_minor, created_at)
  values (${method.id}, ${ctx.shop.id}, ${method.customerId}, ${method.externalId}, ${method.kind}, ${method.label},
    ${method.balanceMinor}::bigint, ${method.createdAt}::timestamptz)`

/** A customer's methods, and those with one of these ids: how a guest's order was paid belongs to no customer. */
export async function findMethods(
  ctx: Ctx,
  by: { readonly customerId: string | null; readonly ids?: readonly string[] },
): Promise<SavedMethod[]> {
  return tables(ctx.db)
    .selectFrom('savedMethods')
    .select(METHOD)
    .where('shopId', '=', ctx.shop.id)
    .where((is) => is.or([is('customerId', '=', by.customerId ?? ''), is('id', 'in', ['', ...(by.ids ?? [])])]))
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** All methods of these customers. */
export async function methodsOfCustomers(ctx: Ctx, customerIds: readonly string[]): Promise<SavedMethod[]> {
  if (customerIds.length === 0) return []
  return tables(ctx.db)
    .selectFrom('savedMethods')
    .select(METHOD)
    .where('shopId', '=', ctx.shop.id)
    .where('customerId', 'in', [...customerIds])
    .execute()
}

/**
 * Moves money on or off a gift card; never below nothing, whoever else is at it.
 * @returns whether the card held enough
 */
export async function moveBalance(ctx: Ctx, methodId: string, byMinor: number): Promise<boolean> {
  const done = await sql`update saved_methods set balance_minor = balance_minor + ${byMinor}
    where shop_id = ${ctx.shop.id} and id = ${methodId} and kind = 'gift_card' and balance_minor + ${byMinor} >= 0`.execute(
    ctx.db,
  )
  return Number(done.numAffectedRows ?? 0) === 1
}
