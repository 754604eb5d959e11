import { sql } from 'kysely'
import type { PersonalPart } from '../../privacy/types.ts'

const MOST = 10_000
const texts = (values: readonly string[]) => sql`${sql.val([...values])}::text[]`

/** Which texts and recommendations were put before her. What came of them still counts, and nothing says that it was her. */
export const DECISION_PART: PersonalPart = {
  module: 'decisions',
  tables: { decisions: 'number', shown_lists: 'number' },
  async exportOf(ctx, { visitors, sessions }) {
    const decisions = await sql<Record<string, unknown>>`
      select product_id, slot, variant_id, at, seen_at, bought_at from decisions
      where shop_id = ${ctx.shop.id} and (visitor = any(${texts(visitors)}) or session = any(${texts(sessions)}))
      order by at desc limit ${MOST}`.execute(ctx.db)
    const lists = await sql<Record<string, unknown>>`
      select surface, at, items, clicks, taken from shown_lists
      where shop_id = ${ctx.shop.id} and (visitor = any(${texts(visitors)}) or session = any(${texts(sessions)}))
      order by at desc limit ${MOST}`.execute(ctx.db)
    return { decisions: decisions.rows, recommendations: lists.rows }
  },
  async erase(ctx, { visitors, sessions, orders }) {
    await sql`
      update decisions set visitor = null, session = null, order_id = null
      where shop_id = ${ctx.shop.id} and (visitor = any(${texts(visitors)}) or session = any(${texts(sessions)})
        or order_id = any(${texts(orders.map((order) => order.id))}))`.execute(ctx.db)
    await sql`
      update shown_lists set visitor = null, session = null, clicks = '[]'
      where shop_id = ${ctx.shop.id} and (visitor = any(${texts(visitors)}) or session = any(${texts(sessions)}))`.execute(
      ctx.db,
    )
  },
}
