import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Person, PersonalPart } from '../../privacy/types.ts'

const texts = (values: readonly string[]) => sql`${sql.val([...values])}::text[]`
const sessionsOf = ({ customerId, basketIds, orders }: Person) => sql`(customer_id = ${customerId}
  or basket_id = any(${texts(basketIds)}) or order_id = any(${texts(orders.map((order) => order.id))}))`

/** Kept answers name her by her address, her basket or her order. */
const answersOf = ({ emails, basketIds, orders }: Person) => {
  const words = [...emails, ...basketIds, ...orders.flatMap(({ id, email }) => [id, email])]
  return sql`exists (select 1 from unnest(${texts(words)}) w where w <> '' and strpos(lower(body::text), lower(w)) > 0)`
}

/** Programs that act for her: permissions, what they wrote for her, and answers that are given again for a day. */
export const AGENT_PART: PersonalPart = {
  module: 'agents',
  tables: { agent_grants: 'person', agent_sessions: 'person', agent_requests: 'person' },
  async exportOf(ctx, person) {
    const grants = await sql<Record<string, unknown>>`
      select c.name as program, g.created_at, g.revoked_at from agent_grants g join agent_clients c on c.id = g.client_id
      where g.shop_id = ${ctx.shop.id} and g.customer_id = ${person.customerId} order by g.created_at`.execute(ctx.db)
    const sessions = await sql<Record<string, unknown>>`
      select protocol, kind, data, created_at from agent_sessions
      where shop_id = ${ctx.shop.id} and ${sessionsOf(person)} order by created_at`.execute(ctx.db)
    const answers = await sql<Record<string, unknown>>`
      select status, body, created_at from agent_requests
      where shop_id = ${ctx.shop.id} and ${answersOf(person)} order by created_at`.execute(ctx.db)
    return { programs: grants.rows, programSessions: sessions.rows, programAnswers: answers.rows }
  },
  async erase(ctx, person) {
    await sql`delete from agent_grants where shop_id = ${ctx.shop.id} and customer_id = ${person.customerId}`.execute(
      ctx.db,
    )
    await sql`delete from agent_requests where shop_id = ${ctx.shop.id} and ${answersOf(person)}`.execute(ctx.db)
    await sql`delete from agent_sessions where shop_id = ${ctx.shop.id} and ${sessionsOf(person)}`.execute(ctx.db)
  },
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Answers of more than a day ago, sessions and permissions taken back before a moment. @returns how many went */
export async function forgetAgents(ctx: Ctx, before: Date): Promise<number> {
  const dayAgo = new Date(ctx.clock.now() - DAY_MS)
  const gone = [
    await sql`delete from agent_requests where shop_id = ${ctx.shop.id} and created_at < ${dayAgo}`.execute(ctx.db),
    await sql`delete from agent_sessions where shop_id = ${ctx.shop.id} and created_at < ${before}`.execute(ctx.db),
    await sql`delete from agent_grants where shop_id = ${ctx.shop.id} and revoked_at < ${before}`.execute(ctx.db),
  ]
  return gone.reduce((sum, one) => sum + Number(one.numAffectedRows ?? 0), 0)
}
