import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { PersonalPart } from '../../privacy/types.ts'

/** Who looked at whose data. It names people of the shop and numbers of orders; it stays as the proof that it is. */
export const ACCESS_PART: PersonalPart = {
  module: 'access',
  tables: { access_log: 'number' },
  async exportOf(ctx, { customerId, orders }) {
    const ids = [customerId, ...orders.map((order) => order.id)].filter((id) => id !== null)
    const { rows } = await sql<Record<string, unknown>>`
      select at, purpose, object_type from access_log
      where shop_id = ${ctx.shop.id} and jsonb_exists_any(object_ids, ${sql.val(ids)}::text[]) order by at`.execute(
      ctx.db,
    )
    return { lookedAt: rows }
  },
}

/** @returns how many rows went */
export async function forgetAccesses(ctx: Ctx, before: Date): Promise<number> {
  const done = await sql`delete from access_log where shop_id = ${ctx.shop.id} and at < ${before}`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}
