import { sql } from 'kysely'
import type { Person, PersonalPart } from '../../privacy/types.ts'

const hers = ({ customerId, orders }: Person) => sql`((object_type = 'order'
    and object_id = any(${sql.val(orders.map((order) => order.id))}::text[]))
  or (object_type = 'customer' and object_id = ${customerId}) or actor = ${`customer:${customerId}`})`

/** The trail of deeds stays: it says what was done, by numbers. Sentences and parcel numbers in it go. */
export const AUDIT_PART: PersonalPart = {
  module: 'activity',
  tables: { audit: 'person' },
  async exportOf(ctx, person) {
    const { rows } = await sql<Record<string, unknown>>`
      select at, action, object_type, object_id, summary from audit
      where shop_id = ${ctx.shop.id} and ${hers(person)} order by seq`.execute(ctx.db)
    return { deeds: rows }
  },
  async erase(ctx, person) {
    await sql`
      update audit set summary = summary - 'reason' - 'tracking' - 'reference'
      where shop_id = ${ctx.shop.id} and ${hers(person)}`.execute(ctx.db)
  },
}
