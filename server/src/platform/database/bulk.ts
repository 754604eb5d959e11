import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

/** Rows for one table: SQL column names with their SQL types, and objects keyed by those names. */
export interface BulkRows {
  readonly table: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/**
 * Inserts many rows with one parameter, however many there are: the rows travel as one JSON document. Several times
 * faster than a parameter a cell on both databases.
 * @param columns SQL column names with their SQL types
 * @param rows objects keyed by those column names
 * @param conflict what follows `on conflict`, for upserts
 * @example await bulkInsert(db, 'stock', { variant_id: 'text', on_hand: 'int' }, rows)
 */
export async function bulkInsert(
  db: Database,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, unknown>>[],
  conflict?: RawBuilder<unknown>,
): Promise<number> {
  if (rows.length === 0) return 0
  const result =
    await sql`${insertOf({ table, columns, rows })} ${conflict ? sql`on conflict ${conflict}` : sql``}`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/**
 * Inserts into several tables by one statement; foreign keys between them are looked at when all are in.
 * @example await bulkInsertAll(db, [{ table: 'orders', columns, rows }, { table: 'order_lines', columns, rows }])
 */
export async function bulkInsertAll(db: Database, parts: readonly BulkRows[]): Promise<void> {
  const filled = parts.filter(({ rows }) => rows.length > 0)
  const last = filled.at(-1)
  if (!last) return
  const before = filled.slice(0, -1).map((part, n) => sql`${sql.ref(`part_${n}`)} as (${insertOf(part)})`)
  await sql`${before.length > 0 ? sql`with ${sql.join(before)}` : sql``} ${insertOf(last)}`.execute(db)
}

function insertOf({ table, columns, rows }: BulkRows): RawBuilder<unknown> {
  const names = Object.keys(columns)
  const list = sql.join(names.map((name) => sql.ref(name)))
  const typed = sql.join(names.map((name) => sql`${sql.ref(name)} ${sql.raw(columns[name] ?? 'text')}`))
  return sql`insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_to_recordset(cast(${JSON.stringify(rows)}::text as jsonb)) as r(${typed})`
}
