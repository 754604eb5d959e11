import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { PersonalPart } from '../../privacy/types.ts'

export const CUSTOMER_PRIVACY_MIGRATIONS: readonly Migration[] = [
  // Retention looks for these by age.
  sqlMigration(
    '0145-customers-age',
    `
create index customers_created on customers (shop_id, created_at) where erased_at is null;
create index customer_sessions_expiry on customer_sessions (expires_at);`,
  ),
]

/** A customer's own row, how she pays, and where she is signed in. Her id stays, under which her orders belong together. */
export const CUSTOMER_PART: PersonalPart = {
  module: 'customers',
  tables: { customers: 'person', saved_methods: 'person', customer_codes: 'person', customer_sessions: 'person' },
  async exportOf(ctx, { customerId }) {
    const { rows } = await sql<Record<string, unknown>>`
      select id, external_id, email, phone, first_name, last_name, lang, default_address, created_at, hints_wanted_at
      from customers where shop_id = ${ctx.shop.id} and id = ${customerId}`.execute(ctx.db)
    const methods = await sql<Record<string, unknown>>`
      select kind, label, balance_minor, created_at from saved_methods
      where shop_id = ${ctx.shop.id} and customer_id = ${customerId} order by created_at, id`.execute(ctx.db)
    const sessions = await sql<Record<string, unknown>>`
      select created_at, expires_at from customer_sessions
      where shop_id = ${ctx.shop.id} and customer_id = ${customerId} order by created_at`.execute(ctx.db)
    const codes = await sql<Record<string, unknown>>`
      select expires_at, tries_left from customer_codes
      where shop_id = ${ctx.shop.id} and customer_id = ${customerId}`.execute(ctx.db)
    return { customer: rows[0] ?? null, methods: methods.rows, signIns: sessions.rows, signInCodes: codes.rows }
  },
  async erase(ctx, { customerId }) {
    if (customerId === null) return
    for (const table of ['saved_methods', 'customer_codes', 'customer_sessions'])
      await sql`delete from ${sql.table(table)} where shop_id = ${ctx.shop.id} and customer_id = ${customerId}`.execute(
        ctx.db,
      )
    await sql`
      update customers set email = null, phone = null, first_name = '', last_name = '', default_address = null,
        external_id = null, hints_wanted_at = null, erased_at = ${new Date(ctx.clock.now())}, version = version + 1
      where shop_id = ${ctx.shop.id} and id = ${customerId}`.execute(ctx.db)
  },
}

/** Money that a customer would lose with her gift cards, in minor units. */
export async function giftBalance(ctx: Ctx, customerId: string): Promise<number> {
  const { rows } = await sql<{ minor: number }>`
    select coalesce(sum(balance_minor), 0)::int as minor from saved_methods
    where shop_id = ${ctx.shop.id} and customer_id = ${customerId} and kind = 'gift_card'`.execute(ctx.db)
  return rows[0]?.minor ?? 0
}

/** Codes and sessions that are over. @returns how many went */
export async function forgetSignIns(ctx: Ctx): Promise<number> {
  const now = new Date(ctx.clock.now())
  const codes = await sql`delete from customer_codes where shop_id = ${ctx.shop.id} and expires_at < ${now}`.execute(
    ctx.db,
  )
  const sessions =
    await sql`delete from customer_sessions where shop_id = ${ctx.shop.id} and expires_at < ${now}`.execute(ctx.db)
  return Number(codes.numAffectedRows ?? 0) + Number(sessions.numAffectedRows ?? 0)
}

/**
 * Customers who came before a moment, are signed in nowhere and have no money on a card; whether they bought since, who asks
 * looks at. By id.
 * @param after goes on behind this id
 */
export async function restingCustomers(ctx: Ctx, before: Date, after: string, limit: number): Promise<string[]> {
  const now = new Date(ctx.clock.now())
  const { rows } = await sql<{ id: string }>`
    select c.id from customers c
    where c.shop_id = ${ctx.shop.id} and c.id > ${after} and c.erased_at is null and c.created_at < ${before}
      and not c.is_simulated
      and not exists (select 1 from customer_sessions s where s.customer_id = c.id and s.expires_at > ${now})
      and not exists (select 1 from saved_methods m where m.customer_id = c.id and m.balance_minor > 0)
    order by c.id limit ${limit}`.execute(ctx.db)
  return rows.map((row) => row.id)
}
