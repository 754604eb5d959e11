import { sql } from 'kysely'
import type { Database } from './database.ts'

/** One step of the schema, named `<number>-<module>-<what>`. Applied once, in order of names, inside a transaction. */
export interface Migration {
  readonly name: string
  readonly up: (db: Database) => Promise<void>
}

/** A migration written as SQL statements separated by semicolons at line ends. */
export function sqlMigration(name: string, text: string): Migration {
  const statements = text
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '')
  return {
    name,
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db)
    },
  }
}

/**
 * Brings the database up to date.
 * A lock keeps two starting processes from migrating at once; the second waits and then finds nothing to do.
 * @returns the names of the migrations that ran
 */
export async function migrate(db: Database, migrations: readonly Migration[], schema = 'public'): Promise<string[]> {
  const ordered = [...migrations].sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = new Set(ordered.map((migration) => migration.name))
  if (names.size !== ordered.length) throw new Error('two migrations have the same name')
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(710431)`.execute(trx)
    if (schema !== 'public') await sql`create schema if not exists ${sql.id(schema)}`.execute(trx)
    await sql`create table if not exists schema_migrations (name text primary key, applied_at timestamptz not null default now())`.execute(
      trx,
    )
    const done = await sql<{ name: string }>`select name from schema_migrations`.execute(trx)
    const applied = new Set(done.rows.map((row) => row.name))
    const ran: string[] = []
    for (const migration of ordered) {
      if (applied.has(migration.name)) continue
      await migration.up(trx)
      await sql`insert into schema_migrations (name) values (${migration.name})`.execute(trx)
      ran.push(migration.name)
    }
    return ran
  })
}
