import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

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
  const names = Object.keys(columns)
  const list = sql.join(names.map((name) => sql.ref(name)))
  const typed = sql.join(names.map((name) => sql`${sql.ref(name)} ${sql.raw(columns[name] ?? 'text')}`))
  const result = await sql`
    insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_to_recordset(cast(${JSON.stringify(rows)}::text as jsonb)) as r(${typed})
    ${conflict ? sql`on conflict ${conflict}` : sql``}`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}
