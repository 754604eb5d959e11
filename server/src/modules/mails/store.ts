import type { Lang } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { bulkInsert } from '../../platform/database/bulk.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const MAIL_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0124-mails',
    `
create table mails (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  to_address text not null,
  kind text not null,
  lang text not null,
  data jsonb not null default '{}',
  subject text not null,
  html text not null,
  text text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  created_at timestamptz not null,
  sent_at timestamptz,
  error text,
  once_key text,
  tries int not null default 0,
  next_try_at timestamptz not null
);
create unique index mails_once on mails (shop_id, once_key) where once_key is not null;
create index mails_due on mails (next_try_at) where state = 'queued';
create index mails_shop on mails (shop_id, created_at desc);`,
  ),
]

export const MAIL_STATES = ['queued', 'sent', 'failed'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** A message to a customer, written when it was queued: what she reads later is what was true then. */
export interface Mail {
  readonly id: string
  readonly toAddress: string
  readonly kind: string
  readonly lang: Lang
  readonly data: Readonly<Record<string, unknown>>
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly state: MailState
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly error: string | null
  readonly tries: number
}

type MailTables = { mails: Mail & { shopId: string; onceKey: string | null; nextTryAt: Date } }
const tables = (db: Database) => db.withTables<MailTables>()
const COLUMNS = [
  'id',
  'toAddress',
  'kind',
  'lang',
  'data',
  'subject',
  'html',
  'text',
  'state',
  'createdAt',
  'sentAt',
  'error',
  'tries',
] as const

/** A mail that is being sent belongs to its process for so long; then another one may take it. */
const CLAIM_MS = 2 * 60_000
const BACKOFF_MS = 30_000
export const MOST_TRIES = 6

/** A message as it is put into the outbox. */
export type NewMail = Pick<Mail, 'id' | 'toAddress' | 'kind' | 'lang' | 'data' | 'subject' | 'html' | 'text'> & {
  readonly onceKey: string | null
}

/** Adds messages by one statement. @returns how many: those with a key that is there already are not added */
export async function insertMails(ctx: Ctx, mails: readonly NewMail[]): Promise<number> {
  const now = new Date(ctx.clock.now())
  const rows = mails.map(({ id, toAddress, kind, lang, data, subject, html, text, onceKey }) => ({
    id,
    shop_id: ctx.shop.id,
    to_address: toAddress,
    kind,
    lang,
    data,
    subject,
    html,
    text,
    once_key: onceKey,
    created_at: now,
    next_try_at: now,
  }))
  return bulkInsert(ctx.db, 'mails', NEW, rows, sql`(shop_id, once_key) where once_key is not null do nothing`)
}
const NEW = {
  id: 'text',
  shop_id: 'text',
  to_address: 'text',
  kind: 'text',
  lang: 'text',
  data: 'jsonb',
  subject: 'text',
  html: 'text',
  text: 'text',
  once_key: 'text',
  created_at: 'timestamptz',
  next_try_at: 'timestamptz',
}

/** Takes messages of all shops that are due, so that no other process sends them meanwhile. */
export async function claimMails(db: Database, nowMs: number, limit: number): Promise<Mail[]> {
  const now = new Date(nowMs)
  const { rows } = await sql<Mail>`
    update mails set tries = tries + 1, next_try_at = ${new Date(nowMs + CLAIM_MS)}
    where id in (select id from mails where state = 'queued' and next_try_at <= ${now}
      order by next_try_at limit ${limit} for update skip locked)
    returning id, to_address, kind, lang, data, subject, html, text, state, created_at, sent_at, error, tries`.execute(
    db,
  )
  return rows
}

/**
 * What came of sending. A message that failed is tried again, later each time, and given up after `MOST_TRIES`.
 * @returns `erased` when its row is gone: its reader was erased while it was on its way
 */
export async function noteSent(
  db: Database,
  mail: Pick<Mail, 'id' | 'tries'>,
  nowMs: number,
  error: string | null,
  /** Its words are not kept once they have left: a code that signs somebody in. */
  isForgotten = false,
): Promise<MailState | 'erased'> {
  const state: MailState = error === null ? 'sent' : mail.tries >= MOST_TRIES ? 'failed' : 'queued'
  const done = await tables(db)
    .updateTable('mails')
    .set({
      state,
      error,
      sentAt: error === null ? new Date(nowMs) : null,
      ...(error === null && isForgotten ? { html: '', text: '' } : {}),
      nextTryAt: new Date(nowMs + BACKOFF_MS * 2 ** Math.min(mail.tries, 8)),
    })
    .where('id', '=', mail.id)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  if (Number(done.numUpdatedRows) > 0) return state
  const row = await tables(db).selectFrom('mails').select('id').where('id', '=', mail.id).executeTakeFirst()
  return row ? state : 'erased'
}

export interface MailFilter {
  readonly state?: MailState
  readonly kind?: string
  readonly limit: number
  readonly offset: number
}

/** Messages, newest first. */
export async function listMails(ctx: Ctx, filter: MailFilter): Promise<{ mails: Mail[]; total: number }> {
  let query = tables(ctx.db).selectFrom('mails').where('shopId', '=', ctx.shop.id)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  const mails = await query
    .select(COLUMNS)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  const { n } = await query.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
  return { mails, total: n }
}

export async function findMail(ctx: Ctx, id: string): Promise<Mail | undefined> {
  return tables(ctx.db)
    .selectFrom('mails')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function mailCounts(ctx: Ctx): Promise<Record<MailState, number>> {
  const counts: Record<MailState, number> = { queued: 0, sent: 0, failed: 0 }
  const rows = await tables(ctx.db)
    .selectFrom('mails')
    .select(['state', sql<number>`count(*)::int`.as('n')])
    .where('shopId', '=', ctx.shop.id)
    .groupBy('state')
    .execute()
  for (const row of rows) counts[row.state] = row.n
  return counts
}

/** Queues a message that was given up once more. @returns whether it had failed */
export async function retryMail(ctx: Ctx, id: string): Promise<boolean> {
  const done = await tables(ctx.db)
    .updateTable('mails')
    .set({ state: 'queued', tries: 0, nextTryAt: new Date(ctx.clock.now()) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
