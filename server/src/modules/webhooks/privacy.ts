import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Person, PersonalPart } from '../../privacy/types.ts'

/** Deliveries about her orders. Bodies are texts of ours, and JSON. */
const hers = ({ orders }: Person) =>
  sql`type like 'order.%' and body::jsonb->'data'->>'orderId' = any(${sql.val(orders.map((order) => order.id))}::text[])`

/** What was told to other systems. A body keeps the order's id, so that a receiver can find what it has to erase itself. */
export const WEBHOOK_PART: PersonalPart = {
  module: 'webhooks',
  tables: { webhook_deliveries: 'person' },
  async exportOf(ctx, person) {
    const { rows } = await sql<Record<string, unknown>>`
      select type, body, state, created_at, delivered_at from webhook_deliveries
      where shop_id = ${ctx.shop.id} and ${hers(person)} order by created_at, id`.execute(ctx.db)
    return { toldToOthers: rows }
  },
  async erase(ctx, person) {
    await sql`
      update webhook_deliveries set body = jsonb_build_object('type', type, 'timestamp', body::jsonb->'timestamp',
        'data', jsonb_build_object('orderId', body::jsonb->'data'->'orderId', 'erased', true))::text
      where shop_id = ${ctx.shop.id} and ${hers(person)}`.execute(ctx.db)
  },
}

/** Deliveries that are done with and older than a moment. @returns how many went */
export async function forgetDeliveries(ctx: Ctx, before: Date): Promise<number> {
  const done = await sql`
    delete from webhook_deliveries
    where shop_id = ${ctx.shop.id} and state <> 'waiting' and created_at < ${before}`.execute(ctx.db)
  return Number(done.numAffectedRows ?? 0)
}
