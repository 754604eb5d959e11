import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { Person, PersonalPart } from '../../privacy/types.ts'

export const MAIL_PRIVACY_MIGRATIONS: readonly Migration[] = [
  sqlMigration('0147-mails-reader', 'create index mails_reader on mails (shop_id, lower(to_address));'),
]

/** Messages to her addresses, and those about her orders, wherever they went. */
const hers = ({ emails, orders }: Person) => sql`(lower(to_address) = any(${sql.val([...emails])}::text[])
  or data->>'orderId' = any(${sql.val(orders.map((order) => order.id))}::text[]))`

/** Messages. All of them go; copies in the outbox are files, and go with `mailIdsOfPerson`. */
export const MAIL_PART: PersonalPart = {
  module: 'mails',
  tables: { mails: 'person' },
  async exportOf(ctx, person) {
    const { rows } = await sql<Record<string, unknown>>`
      select id, to_address, kind, lang, subject, text, state, created_at, sent_at from mails
      where shop_id = ${ctx.shop.id} and ${hers(person)} order by created_at, id`.execute(ctx.db)
    return { mails: rows }
  },
  async erase(ctx, person) {
    await sql`delete from mails where shop_id = ${ctx.shop.id} and ${hers(person)}`.execute(ctx.db)
  },
}

/** Which messages are hers: what the way out keeps of them goes by these ids. */
export async function mailIdsOfPerson(ctx: Ctx, person: Person): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from mails where shop_id = ${ctx.shop.id} and ${hers(person)}`.execute(ctx.db)
  return rows.map((row) => row.id)
}

/** Messages that were queued before a moment and are done with. @returns the ids that went, at most `limit` */
export async function forgetMails(ctx: Ctx, before: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from mails where id in (select id from mails
      where shop_id = ${ctx.shop.id} and state <> 'queued' and created_at < ${before} order by created_at limit ${limit})
    returning id`.execute(ctx.db)
  return rows.map((row) => row.id)
}
