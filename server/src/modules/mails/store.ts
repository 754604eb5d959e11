import type { Lang } from '@qianmian/kernel'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'

/** A mail in the outbox. Subject and texts are written when it is sent. */
export interface Mail {
  readonly id: string
  readonly toAddress: string
  readonly kind: string
  readonly lang: Lang
  readonly data: Readonly<Record<string, unknown>>
  readonly subject: string | null
  readonly html: string | null
  readonly text: string | null
  readonly state: 'queued' | 'sent' | 'failed'
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly error: string | null
}

type MailTables = { mails: Mail & { shopId: string } }
const tables = (db: Database) => db.withTables<MailTables>()

/** Puts a mail into the outbox, in the transaction of what it tells of. */
export async function insertMail(
  ctx: Ctx,
  mail: Pick<Mail, 'id' | 'toAddress' | 'kind' | 'lang' | 'data'>,
): Promise<void> {
  await tables(ctx.db)
    .insertInto('mails')
    .values({
      ...mail,
      data: json(mail.data),
      shopId: ctx.shop.id,
      subject: null,
      html: null,
      text: null,
      state: 'queued',
      createdAt: new Date(ctx.clock.now()),
      sentAt: null,
      error: null,
    })
    .execute()
}
