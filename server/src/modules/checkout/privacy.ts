import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { PersonalPart } from '../../privacy/types.ts'
import { forgetPagePayments } from './page-payments.ts'

export const BASKET_PRIVACY_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0146-baskets-email',
    'create index baskets_email on baskets (shop_id, lower(email)) where email is not null;',
  ),
]

interface PersonBasket {
  readonly id: string
  readonly state: string
  readonly visit: { readonly session?: string; readonly visitor?: string } | null
}

/** Baskets of a customer, under her addresses, or that became these orders. */
export async function basketsOfPerson(
  ctx: Ctx,
  who: {
    readonly customerId: string | null
    readonly emails: readonly string[]
    readonly basketIds: readonly string[]
  },
): Promise<PersonBasket[]> {
  const { rows } = await sql<PersonBasket>`
    select id, state, visit from baskets where shop_id = ${ctx.shop.id}
      and (customer_id = ${who.customerId}
        or (customer_id is null and lower(email) = any(${sql.val([...who.emails])}::text[]))
        or id = any(${sql.val([...who.basketIds])}::text[]))
    order by created_at, id`.execute(ctx.db)
  return rows
}

/** Holds baskets until the transaction ends. @returns those that are being paid right now */
export async function payingOf(ctx: Ctx, basketIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string; state: string }>`
    select id, state from baskets where shop_id = ${ctx.shop.id} and id = any(${sql.val([...basketIds])}::text[])
    order by id for update`.execute(ctx.db)
  return rows.filter((row) => row.state === 'paying').map((row) => row.id)
}

/** Baskets. Those that became orders stay as their shell; goods that others kept are let go by who erases. */
export const BASKET_PART: PersonalPart = {
  module: 'checkout',
  // Payments on a page of the provider know her by numbers alone; a card's last four figures are in the order's method.
  tables: { baskets: 'person', page_payments: 'number' },
  async exportOf(ctx, { basketIds }) {
    const { rows } = await sql<Record<string, unknown>>`
      select lines, email, address, delivery_id, codes, invoice, state, source, visit, created_at, updated_at from baskets
      where shop_id = ${ctx.shop.id} and id = any(${sql.val([...basketIds])}::text[]) order by created_at, id`.execute(
      ctx.db,
    )
    return { baskets: rows }
  },
  async erase(ctx, { basketIds }) {
    await blank(ctx, sql`id = any(${sql.val([...basketIds])}::text[])`)
  },
}

/** Empties baskets of everything personal; one that was no order is given up. */
async function blank(ctx: Ctx, which: ReturnType<typeof sql>): Promise<number> {
  const done = await sql`
    update baskets set email = null, address = null, invoice = null, visit = null, payment = null, customer_id = null,
      codes = '[]', quote = case when state = 'ordered' then quote end, hold_until = null,
      lines = case when state = 'ordered' then lines else '[]' end,
      state = case when state = 'ordered' then state else 'cancelled' end, version = version + 1
    where shop_id = ${ctx.shop.id} and state <> 'paying' and ${which}`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}

/**
 * Baskets that nobody touched since: those that became orders lose what is in the order too, others go whole, with the
 * sessions of programs that hang on them. What is kept or being paid stays.
 * @returns how many
 */
export async function forgetBaskets(ctx: Ctx, before: Date): Promise<number> {
  const now = new Date(ctx.clock.now())
  const gone = await sql`
    delete from baskets where shop_id = ${ctx.shop.id} and state in ('open', 'held', 'cancelled') and updated_at < ${before}
      and (hold_until is null or hold_until < ${now})`.execute(ctx.db)
  const blanked = await blank(
    ctx,
    sql`state = 'ordered' and updated_at < ${before} and (email is not null or address is not null or visit is not null)`,
  )
  await forgetPagePayments(ctx, before)
  return Number(gone.numAffectedRows ?? 0) + blanked
}
