import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** Somebody who buys, in a list. */
export interface FoundPerson {
  readonly id: string
  readonly email: string | null
  readonly firstName: string
  readonly lastName: string
  readonly isSimulated: boolean
  readonly createdAt: Date
}

/**
 * People who buy, newest first, without those who were erased.
 * @param text part of an address or of a name, in either order, with or without a space between
 */
export async function findPeople(
  ctx: Ctx,
  { text = '', limit, offset }: { readonly text?: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly people: readonly FoundPerson[]; readonly total: number }> {
  const part = text.trim().toLowerCase()
  const joined = part.replace(/\s+/g, '')
  const which =
    part === ''
      ? sql`true`
      : sql`(strpos(lower(coalesce(email, '')), ${part}) > 0
          or strpos(lower(replace(last_name || first_name, ' ', '')), ${joined}) > 0
          or strpos(lower(replace(first_name || last_name, ' ', '')), ${joined}) > 0)`
  const { rows } = await sql<FoundPerson & { total: number }>`
    select id, email, first_name, last_name, is_simulated, created_at, count(*) over ()::int as total from customers
    where shop_id = ${ctx.shop.id} and erased_at is null and ${which}
    order by created_at desc, id limit ${limit} offset ${offset}`.execute(ctx.db)
  return { people: rows.map(({ total: _total, ...person }) => person), total: rows[0]?.total ?? 0 }
}
