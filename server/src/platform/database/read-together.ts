import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Something that a module can read, not read yet: an expression of one JSON value, and what it becomes. So a flow reads what
 * several modules know by one statement and one journey to the database, and each module keeps its tables to itself.
 */
export interface Reading<T> {
  /** An expression of one `jsonb` value, `null` where there is nothing. */
  readonly sql: RawBuilder<unknown>
  of(value: unknown): T
}

/**
 * Reads everything by one statement, and therefore as of one moment.
 * @example const { rules, offers } = await readTogether(ctx.db, { rules: saleRulesReading(ctx), offers: offersReading(ctx, ids) })
 */
export async function readTogether<P extends Readonly<Record<string, Reading<unknown>>>>(
  db: Database,
  parts: P,
): Promise<{ [K in keyof P]: P[K] extends Reading<infer T> ? T : never }> {
  const names = Object.keys(parts)
  // Columns have plain names: those of the parts need not be names that the database can write.
  const columns = names.map((name, n) => sql`${parts[name]?.sql} as ${sql.ref(`part${n}`)}`)
  const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(db)
  const [row = {}] = rows
  return Object.fromEntries(names.map((name, n) => [name, parts[name]?.of(row[`part${n}`])])) as {
    [K in keyof P]: P[K] extends Reading<infer T> ? T : never
  }
}
