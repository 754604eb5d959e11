import type { BankRow } from '@qianmian/copy'
import { type Expression, type SqlBool, sql } from 'kysely'
import { actorName, type Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'
import type { BankAsk, BankFilter, BankStatus, NewBankRow, StoredBankRow } from './types.ts'

export const BANK_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0028-bank',
    `
create table bank_rows (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  role text not null check (role in ('say', 'so', 'scene', 'close')),
  attributes jsonb not null,
  zh jsonb not null,
  en jsonb not null,
  conditions jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'approved', 'refused')),
  origin text not null check (origin in ('approved', 'pasted', 'table', 'written', 'model')),
  sources jsonb not null default '[]',
  new_words jsonb not null default '[]',
  gate text not null check (gate in ('pass', 'ask', 'block')),
  findings jsonb not null default '[]',
  checked_on int not null default 0,
  created_by text not null,
  created_at timestamptz not null default now(),
  decided_by text,
  decided_at timestamptz,
  version int not null default 1
);
create index bank_rows_shop on bank_rows (shop_id, status, created_at, id);
create table bank_versions (
  shop_id text primary key references shops(id) on delete cascade,
  version int not null
);
create table bank_asks (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  status text not null check (status in ('queued', 'running', 'done', 'failed')),
  spots jsonb not null,
  added int not null default 0,
  refused jsonb not null default '[]',
  message jsonb,
  created_by text not null,
  created_at timestamptz not null default now()
);
create index bank_asks_shop on bank_asks (shop_id, created_at desc);`,
  ),
]

type BankTables = {
  bankRows: Omit<StoredBankRow, 'when'> & { shopId: string; conditions: StoredBankRow['when'] }
  bankVersions: { shopId: string; version: number }
  bankAsks: BankAsk & { shopId: string }
}

const tables = (db: Database) => db.withTables<BankTables>()
const ROW = [
  'id',
  'role',
  'attributes',
  'zh',
  'en',
  'conditions as when',
  'status',
  'origin',
  'sources',
  'newWords',
  'gate',
  'findings',
  'checkedOn',
  'createdBy',
  'createdAt',
  'decidedBy',
  'decidedAt',
  'version',
] as const
const ASK = ['id', 'status', 'spots', 'added', 'refused', 'message', 'createdBy', 'createdAt'] as const

const actorLabel = (ctx: Ctx): string => (ctx.actor.kind === 'person' ? ctx.actor.name : actorName(ctx.actor))

/** Keeps rows that wait for a person. */
export async function insertBankRows(ctx: Ctx, rows: readonly NewBankRow[]): Promise<void> {
  if (rows.length === 0) return
  const createdAt = new Date(ctx.clock.now())
  await tables(ctx.db)
    .insertInto('bankRows')
    .values(
      rows.map(({ when, ...row }) => ({
        ...row,
        shopId: ctx.shop.id,
        attributes: json([...row.attributes]),
        zh: json([...row.zh]),
        en: json([...row.en]),
        conditions: json(when),
        sources: json([...row.sources]),
        newWords: json([...row.newWords]),
        findings: json([...row.findings]),
        status: 'waiting' as const,
        createdBy: actorLabel(ctx),
        createdAt,
        decidedBy: null,
        decidedAt: null,
        version: 1,
      })),
    )
    .execute()
}

function where(ctx: Ctx, filter: BankFilter): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`shop_id = ${ctx.shop.id}`]
  if (filter.status) parts.push(sql<SqlBool>`status = ${filter.status}`)
  if (filter.gate) parts.push(sql<SqlBool>`gate = ${filter.gate}`)
  if (filter.origin) parts.push(sql<SqlBool>`origin = ${filter.origin}`)
  if (filter.role) parts.push(sql<SqlBool>`role = ${filter.role}`)
  if (filter.attribute) parts.push(sql<SqlBool>`attributes @> ${json([filter.attribute])}`)
  if (filter.category)
    parts.push(sql<SqlBool>`(conditions->'category' is null or conditions->'category' @> ${json([filter.category])})`)
  if (filter.ids)
    parts.push(
      sql<SqlBool>`id in (select jsonb_array_elements_text(cast(${JSON.stringify(filter.ids)}::text as jsonb)))`,
    )
  if (filter.text) {
    const like = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(sql<SqlBool>`(zh::text ilike ${like} or en::text ilike ${like})`)
  }
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

/** Rows of the shop, oldest first, so that a queue is worked through from its beginning. */
export async function listBankRows(
  ctx: Ctx,
  filter: BankFilter = {},
  page: { limit: number; offset?: number } = { limit: 10_000 },
): Promise<StoredBankRow[]> {
  return tables(ctx.db)
    .selectFrom('bankRows')
    .select(ROW)
    .where(where(ctx, filter))
    .orderBy('createdAt')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute()
}

/** How many rows are in each state. */
export async function countBankRows(ctx: Ctx, filter: BankFilter = {}): Promise<Record<BankStatus, number>> {
  const { rows } = await sql<{ status: BankStatus; n: number }>`
    select status, count(*)::int as n from bank_rows where ${where(ctx, filter)} group by status`.execute(ctx.db)
  const counts = { waiting: 0, approved: 0, refused: 0 }
  for (const { status, n } of rows) counts[status] = n
  return counts
}

/** The approved rows that may fit a product of a category: what a writer is given. */
export async function approvedBankRows(ctx: Ctx, category: string): Promise<BankRow[]> {
  return tables(ctx.db)
    .selectFrom('bankRows')
    .select(['id', 'role', 'attributes', 'zh', 'en', 'conditions as when'])
    .where(where(ctx, { status: 'approved', category }))
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** The state of the bank as a number: it grows with every change of what is approved. Zero for a shop without one. */
export async function bankVersion(ctx: Ctx): Promise<number> {
  const row = await tables(ctx.db)
    .selectFrom('bankVersions')
    .select('version')
    .where('shopId', '=', ctx.shop.id)
    .executeTakeFirst()
  return row?.version ?? 0
}

async function bumpBank(ctx: Ctx): Promise<void> {
  await sql`
    insert into bank_versions (shop_id, version) values (${ctx.shop.id}, 1)
    on conflict (shop_id) do update set version = bank_versions.version + 1`.execute(ctx.db)
}

/** Gives rows another state. @returns those that had another one before */
export async function setBankStatus(ctx: Ctx, ids: readonly string[], status: BankStatus): Promise<StoredBankRow[]> {
  if (ids.length === 0) return []
  const decided = status !== 'waiting'
  const rows = await tables(ctx.db)
    .updateTable('bankRows')
    .set({
      status,
      decidedBy: decided ? actorLabel(ctx) : null,
      decidedAt: decided ? new Date(ctx.clock.now()) : null,
      version: sql<number>`version + 1`,
    })
    .where(where(ctx, { ids }))
    .where('status', '<>', status)
    .returning(ROW)
    .execute()
  if (rows.length > 0) await bumpBank(ctx)
  return rows
}

/** Replaces the words and constraints of a row, which waits again. @returns undefined if its version is another by now */
export async function replaceBankRow(
  ctx: Ctx,
  row: Omit<NewBankRow, 'origin' | 'sources'>,
  version: number,
): Promise<StoredBankRow | undefined> {
  const { id, role, attributes, zh, en, when, newWords, gate, findings, checkedOn } = row
  const changed = await tables(ctx.db)
    .updateTable('bankRows')
    .set({
      role,
      attributes: json([...attributes]),
      zh: json([...zh]),
      en: json([...en]),
      conditions: json(when),
      newWords: json([...newWords]),
      gate,
      findings: json([...findings]),
      checkedOn,
      status: 'waiting',
      decidedBy: null,
      decidedAt: null,
      version: version + 1,
    })
    .where(where(ctx, { ids: [id] }))
    .where('version', '=', version)
    .returning(ROW)
    .executeTakeFirst()
  if (changed) await bumpBank(ctx)
  return changed
}

/** Erases rows for good, or the whole bank. @returns how many there were */
export async function eraseBankRows(ctx: Ctx, filter: BankFilter): Promise<number> {
  const done = await tables(ctx.db).deleteFrom('bankRows').where(where(ctx, filter)).executeTakeFirst()
  const erased = Number(done.numDeletedRows)
  if (erased > 0) await bumpBank(ctx)
  return erased
}

/** Keeps an asking before its job begins. */
export async function insertAsk(ctx: Ctx, ask: Pick<BankAsk, 'id' | 'spots'>): Promise<void> {
  await tables(ctx.db)
    .insertInto('bankAsks')
    .values({
      id: ask.id,
      shopId: ctx.shop.id,
      status: 'queued',
      spots: json([...ask.spots]),
      added: 0,
      refused: json([]),
      message: null,
      createdBy: actorLabel(ctx),
      createdAt: new Date(ctx.clock.now()),
    })
    .execute()
}

export async function findAsk(ctx: Ctx, id: string): Promise<BankAsk | undefined> {
  return tables(ctx.db)
    .selectFrom('bankAsks')
    .select(ASK)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The newest askings. */
export async function listAsks(ctx: Ctx, limit = 5): Promise<BankAsk[]> {
  return tables(ctx.db)
    .selectFrom('bankAsks')
    .select(ASK)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Tells how far an asking is. */
export async function updateAsk(
  ctx: Ctx,
  id: string,
  change: Partial<Pick<BankAsk, 'status' | 'added' | 'refused' | 'message'>>,
): Promise<void> {
  const { refused, message, ...rest } = change
  await tables(ctx.db)
    .updateTable('bankAsks')
    .set({
      ...rest,
      ...(refused ? { refused: json([...refused]) } : {}),
      ...(message === undefined ? {} : { message: message === null ? null : json(message) }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Askings that a killed process left, of every shop. */
export async function unfinishedAsks(db: Database): Promise<{ id: string; shopId: string }[]> {
  return tables(db)
    .selectFrom('bankAsks')
    .select(['id', 'shopId'])
    .where('status', 'in', ['queued', 'running'])
    .execute()
}
