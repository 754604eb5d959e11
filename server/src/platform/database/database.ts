import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'
import { fewJourneys } from './few-journeys.ts'
import { lockFolder } from './folder-lock.ts'
import { PgliteClient } from './pglite-client.ts'
import { PgliteDialect } from './pglite-dialect.ts'
import { prepareRepeated } from './prepared-statements.ts'

/**
 * The database as modules see it: Kysely without tables. Each module narrows it to its own tables with
 * `ctx.db.withTables<CatalogTables>()`, so that none can reach into another's by accident.
 */
// biome-ignore lint/complexity/noBannedTypes: the empty table set is exactly what is meant
export type Database = Kysely<{}>

export interface DatabaseOptions {
  /** PostgreSQL when given, else PGlite under `dataDir`. */
  readonly url?: string
  readonly schema?: string
  readonly dataDir: string
  readonly poolSize?: number
  /** A resting connection was lost; the pool makes another one. */
  readonly onLost?: (error: Error) => void
}

/** bigint columns hold counts and minor units, all within 2^53. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * Opens the database: PGlite in a thread, kept under `dataDir/database`, or any PostgreSQL.
 * Rows come back in camelCase, JSON parsed, timestamps as Date.
 * @throws StartError when another process has the data folder open
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
  if (options.url) {
    const config: pg.PoolConfig & { readonly pipeline: boolean } = {
      connectionString: options.url,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: 10_000,
      // Not `public` first: several installations may share one database, each in a schema of its own.
      options: `-c search_path=${options.schema ?? 'public'}`,
      pipeline: true,
    }
    const pool = new pg.Pool(config)
    prepareRepeated(pool)
    fewJourneys(pool)
    // Without a listener the loss of a connection would end the process: of one that nobody uses, and of one in the middle of a
    // transaction, between two statements. Whoever has it hears of it with the next statement.
    pool.on('error', () => undefined) // told by the connection itself
    pool.on('connect', (client) => client.on('error', (error) => options.onLost?.(error)))
    return new Kysely({ dialect: new PostgresDialect({ pool }), plugins })
  }
  if (options.dataDir === ':memory:') {
    return new Kysely({ dialect: new PgliteDialect(await PgliteClient.open(options.dataDir)), plugins })
  }
  mkdirSync(options.dataDir, { recursive: true })
  const lock = await lockFolder(options.dataDir)
  try {
    const client = await PgliteClient.open(join(options.dataDir, 'database'))
    client.onClose(() => lock.release())
    return new Kysely({ dialect: new PgliteDialect(client), plugins })
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A value for a jsonb column: always passed as text with a cast, so that both drivers agree on arrays and strings. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`cast(${JSON.stringify(value)}::text as jsonb)`
}
