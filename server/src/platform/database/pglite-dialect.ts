import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type QueryResult,
} from 'kysely'
import { DatabaseError, type PgliteClient } from './pglite-client.ts'

/** How long a query waits for the one connection before it is taken for a query outside its own transaction. */
const LOCK_TIMEOUT_MS = 60_000

/** One holder at a time, first come first served. */
export class Mutex {
  #held = false
  readonly #queue: (() => void)[] = []

  async acquire(): Promise<void> {
    if (!this.#held) {
      this.#held = true
      return
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#queue.splice(this.#queue.indexOf(turn), 1)
        reject(
          new DatabaseError(
            'waited too long for the database connection: is a query running outside its transaction?',
            '55P03',
          ),
        )
      }, LOCK_TIMEOUT_MS)
      this.#queue.push(turn)
    })
  }

  release(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#held = false
  }
}

class PgliteConnection implements DatabaseConnection {
  readonly #client: PgliteClient
  constructor(client: PgliteClient) {
    this.#client = client
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result =
      query.parameters.length === 0 && query.sql.includes(';')
        ? await this.#client.exec(query.sql)
        : await this.#client.query(query.sql, query.parameters)
    return { rows: result.rows as R[], numAffectedRows: BigInt(result.affectedRows) }
  }

  // biome-ignore lint/correctness/useYield: PGlite has no cursors here, and saying so is the whole body
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new DatabaseError('streaming is not supported by the embedded database')
  }
}

class PgliteDriver implements Driver {
  readonly #connection: PgliteConnection
  readonly #client: PgliteClient
  readonly #mutex: Mutex
  constructor(client: PgliteClient, mutex: Mutex) {
    this.#client = client
    this.#connection = new PgliteConnection(client)
    this.#mutex = mutex
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#mutex.acquire()
    return this.#connection
  }
  async beginTransaction(): Promise<void> {
    await this.#client.exec('begin')
  }
  async commitTransaction(): Promise<void> {
    await this.#client.exec('commit')
  }
  async rollbackTransaction(): Promise<void> {
    await this.#client.exec('rollback')
  }
  async releaseConnection(): Promise<void> {
    this.#mutex.release()
  }
  async destroy(): Promise<void> {
    await this.#client.close()
  }
}

/** Kysely over PGlite in its thread. */
export class PgliteDialect implements Dialect {
  readonly #client: PgliteClient
  readonly #mutex = new Mutex()
  constructor(client: PgliteClient) {
    this.#client = client
  }
  createDriver(): Driver {
    return new PgliteDriver(this.#client, this.#mutex)
  }
  createAdapter(): DialectAdapter {
    return new PostgresAdapter()
  }
  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler()
  }
  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new PostgresIntrospector(db as unknown as Kysely<never>)
  }
}
