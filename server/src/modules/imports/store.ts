import type { LocalizedText } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { type Database, json } from '../../platform/database/database.ts'
import { type Migration, sqlMigration } from '../../platform/database/migrate.ts'

export const IMPORT_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0009-imports',
    `
create table imports (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  file_name text not null,
  media_hash text not null,
  format jsonb not null,
  mapping jsonb,
  mode text not null default 'good-rows',
  status text not null default 'previewed',
  brand_id text,
  counts jsonb not null default '{}',
  issues jsonb not null default '[]',
  checkpoint_line int not null default 0,
  created_by text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index imports_shop on imports (shop_id, created_at desc);
create table import_mappings (
  id text primary key,
  shop_id text not null references shops(id) on delete cascade,
  name text not null,
  mapping jsonb not null,
  unique (shop_id, name)
);`,
  ),
  sqlMigration(
    '0014-import-items',
    `
alter table imports add column checkpoint_item int not null default 0;
alter table imports drop column checkpoint_line;
create table import_updates (
  import_id text not null references imports(id) on delete cascade,
  product_id text not null,
  primary key (import_id, product_id)
);`,
  ),
]

export type ImportStatus = 'previewed' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export interface ImportCounts {
  readonly rows: number
  readonly products: number
  readonly bad: number
  readonly created: number
  readonly updated: number
}

export interface ImportIssue {
  readonly line: number
  readonly column?: string
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly message: LocalizedText
  readonly value?: string
}

/** One file that a merchant brought, from preview to the last row. */
export interface Import {
  readonly id: string
  readonly fileName: string
  readonly mediaHash: string
  readonly format: Readonly<Record<string, string>>
  readonly mapping: Readonly<Record<string, string>> | null
  /** `good-rows` leaves bad rows out; `all-or-nothing` refuses the file when one row is bad. */
  readonly mode: 'good-rows' | 'all-or-nothing'
  readonly status: ImportStatus
  readonly brandId: string | null
  readonly counts: ImportCounts
  /** At most the first 500. */
  readonly issues: readonly ImportIssue[]
  /** How many items of the file, good and bad, are confirmed. Not a line: a whole JSON file may stand on one. */
  readonly checkpointItem: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly endedAt: Date | null
}

type ImportTables = {
  imports: Import & { shopId: string }
  importMappings: { id: string; shopId: string; name: string; mapping: Readonly<Record<string, string>> }
}

const tables = (db: Database) => db.withTables<ImportTables>()
const COLUMNS = [
  'id',
  'fileName',
  'mediaHash',
  'format',
  'mapping',
  'mode',
  'status',
  'brandId',
  'counts',
  'issues',
  'checkpointItem',
  'createdBy',
  'createdAt',
  'endedAt',
] as const

export async function insertImport(
  ctx: Ctx,
  row: Omit<Import, 'checkpointItem' | 'createdAt' | 'endedAt'>,
): Promise<void> {
  await tables(ctx.db)
    .insertInto('imports')
    .values({
      ...row,
      shopId: ctx.shop.id,
      format: json(row.format),
      mapping: json(row.mapping),
      counts: json(row.counts),
      issues: json([...row.issues]),
      checkpointItem: 0,
      createdAt: new Date(ctx.clock.now()),
    })
    .execute()
}

export async function findImport(ctx: Ctx, id: string): Promise<Import | undefined> {
  return tables(ctx.db)
    .selectFrom('imports')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function listImports(ctx: Ctx, limit = 30): Promise<Import[]> {
  return tables(ctx.db)
    .selectFrom('imports')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .orderBy('createdAt', 'desc')
    .limit(limit)
    .execute()
}

/**
 * Holds an import for the rest of the transaction. Two processes that continue the same import take turns here.
 * @returns the import as it stands now
 */
export async function lockImport(ctx: Ctx, id: string): Promise<Import | undefined> {
  return tables(ctx.db)
    .selectFrom('imports')
    .select(COLUMNS)
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Remembers which products an import has updated, until `takeUpdated`. */
export async function addUpdated(ctx: Ctx, importId: string, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return
  const ids = JSON.stringify(productIds)
  await sql`
    insert into import_updates (import_id, product_id)
    select ${importId}, id from jsonb_array_elements_text(cast(${ids}::text as jsonb)) as ids(id)
    on conflict do nothing`.execute(ctx.db)
}

/** The products that an import has updated, once: call it in the transaction that acts on them. */
export async function takeUpdated(ctx: Ctx, importId: string): Promise<string[]> {
  const { rows } = await sql<{ productId: string }>`
    delete from import_updates where import_id = ${importId} returning product_id`.execute(ctx.db)
  return rows.map((row) => row.productId)
}

/** Imports that a killed process left in the middle, of every shop. */
export async function unfinishedImports(db: Database): Promise<{ id: string; shopId: string }[]> {
  return tables(db)
    .selectFrom('imports')
    .select(['id', 'shopId'])
    .where('status', 'in', ['queued', 'running'])
    .execute()
}

/** Imports of this shop that have been started and have not ended. */
export async function importsUnderWay(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from imports where shop_id = ${ctx.shop.id} and status in ('queued', 'running')`.execute(
    ctx.db,
  )
  return rows[0]?.n ?? 0
}

export async function updateImport(
  ctx: Ctx,
  id: string,
  change: Partial<
    Pick<Import, 'status' | 'mode' | 'mapping' | 'brandId' | 'counts' | 'issues' | 'checkpointItem' | 'endedAt'>
  >,
): Promise<void> {
  await tables(ctx.db)
    .updateTable('imports')
    .set({
      ...(change.status ? { status: change.status } : {}),
      ...(change.mode ? { mode: change.mode } : {}),
      ...(change.mapping === undefined ? {} : { mapping: json(change.mapping) }),
      ...(change.brandId === undefined ? {} : { brandId: change.brandId }),
      ...(change.counts ? { counts: json(change.counts) } : {}),
      ...(change.issues ? { issues: json([...change.issues]) } : {}),
      ...(change.checkpointItem === undefined ? {} : { checkpointItem: change.checkpointItem }),
      ...(change.endedAt === undefined ? {} : { endedAt: change.endedAt }),
    })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .execute()
}

/** Moves an import from one state to another, once. @returns false when it was not in that state */
export async function moveImport(
  ctx: Ctx,
  id: string,
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<boolean> {
  const result = await tables(ctx.db)
    .updateTable('imports')
    .set({ status: to })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export async function listMappings(
  ctx: Ctx,
): Promise<{ id: string; name: string; mapping: Readonly<Record<string, string>> }[]> {
  return tables(ctx.db)
    .selectFrom('importMappings')
    .select(['id', 'name', 'mapping'])
    .where('shopId', '=', ctx.shop.id)
    .orderBy('name')
    .execute()
}

export async function saveMapping(
  ctx: Ctx,
  id: string,
  name: string,
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  await sql`
    insert into import_mappings (id, shop_id, name, mapping) values (${id}, ${ctx.shop.id}, ${name}, ${json(mapping)})
    on conflict (shop_id, name) do update set mapping = excluded.mapping`.execute(ctx.db)
}
