import { Worker } from 'node:worker_threads'

export interface QueryRows {
  readonly rows: Record<string, unknown>[]
  readonly affectedRows: number
}

interface Waiting {
  resolve(rows: QueryRows): void
  reject(error: Error): void
}

interface Reply extends QueryRows {
  readonly id?: number
  readonly ready?: boolean
  readonly error?: { message: string; code?: string; constraint?: string; detail?: string }
}

/** A database error with PostgreSQL's SQLSTATE, alike for PGlite and the pg driver. */
export class DatabaseError extends Error {
  readonly code: string | undefined
  readonly constraint: string | undefined
  constructor(message: string, code?: string, constraint?: string) {
    super(message)
    this.name = 'DatabaseError'
    this.code = code
    this.constraint = constraint
  }
}

/** Talks to the PGlite thread. One statement at a time; PGlite has one connection. */
export class PgliteClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 1
  #closed = false
  #afterClose: () => void = () => {}

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  /** Opens (and creates, the first time) the database in `dataDir`; `:memory:` keeps nothing. */
  static async open(dataDir: string): Promise<PgliteClient> {
    const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), {
      workerData: { dataDir },
      execArgv: [],
    })
    const client = new PgliteClient(worker)
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('message', () => resolve())
    })
    worker.removeAllListeners('error')
    worker.on('message', (reply: Reply) => client.#settle(reply))
    worker.on('error', (error) => client.#fail(error))
    worker.on('exit', () => client.#fail(new DatabaseError('the database thread has ended')))
    return client
  }

  query(text: string, params: readonly unknown[]): Promise<QueryRows> {
    return this.#send('query', text, params)
  }

  /** Several statements without parameters. */
  exec(text: string): Promise<QueryRows> {
    return this.#send('exec', text, [])
  }

  /** What is done once nothing of this process touches the folder any more. */
  onClose(done: () => void): void {
    this.#afterClose = done
  }

  async close(): Promise<void> {
    if (!this.#closed) await this.#send('close', '', [])
    this.#closed = true
    this.#afterClose()
  }

  #send(kind: string, text: string, params: readonly unknown[]): Promise<QueryRows> {
    if (this.#closed) return Promise.reject(new DatabaseError('the database is closed'))
    return new Promise((resolve, reject) => {
      const id = this.#next++
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, kind, text, params })
    })
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id ?? 0)
    if (!waiting) return
    this.#waiting.delete(reply.id ?? 0)
    if (reply.error) waiting.reject(new DatabaseError(reply.error.message, reply.error.code, reply.error.constraint))
    else waiting.resolve(reply)
  }

  #fail(error: Error): void {
    this.#closed = true
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
