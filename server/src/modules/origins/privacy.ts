import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { isPseudonym, type Person, type PersonalPart } from '../../privacy/types.ts'
import { type FileIdentity, keepErasedMarks } from './erased-marks.ts'
import { ERASED_DIGEST } from './store.ts'

const hers = ({ customerId, orders }: Person) => sql`((kind = 'customer' and local_id = ${customerId})
  or (kind = 'order' and local_id = any(${sql.val(orders.map((order) => order.id))}::text[])))`

/**
 * Under which numbers she came from another shop. Her orders keep theirs, so that a second import does not bring them back
 * with her name; her own number and what her records looked like go. A mark of her number there and of her addresses stays, by
 * which the same file leaves her out.
 */
export const ORIGIN_PART: PersonalPart = {
  module: 'origins',
  tables: { origins: 'person', erased_marks: 'number' },
  async exportOf(ctx, person) {
    const { rows } = await sql<Record<string, unknown>>`
      select source, kind, external_id, at from origins where shop_id = ${ctx.shop.id} and ${hers(person)}
      order by at, external_id`.execute(ctx.db)
    return { origins: rows }
  },
  async erase(ctx, person) {
    const numbers = await sql<{ source: string; externalId: string }>`
      select source, external_id from origins
      where shop_id = ${ctx.shop.id} and kind = 'customer' and local_id = ${person.customerId}`.execute(ctx.db)
    await keepErasedMarks(ctx, [
      ...person.emails
        .filter((email) => email !== '' && !isPseudonym(email))
        .map((email): FileIdentity => ({ kind: 'email', email })),
      ...numbers.rows.map((row): FileIdentity => ({ kind: 'customer', ...row })),
    ])
    await sql`
      delete from origins where shop_id = ${ctx.shop.id} and kind = 'customer' and local_id = ${person.customerId}`.execute(
      ctx.db,
    )
    await sql`update origins set digest = ${ERASED_DIGEST} where shop_id = ${ctx.shop.id} and ${hers(person)}`.execute(
      ctx.db,
    )
  },
}

/** When a customer came from another shop, the last time. */
export async function importedAt(ctx: Ctx, customerId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(at) as at from origins
    where shop_id = ${ctx.shop.id} and kind = 'customer' and local_id = ${customerId}`.execute(ctx.db)
  return rows[0]?.at ?? null
}
