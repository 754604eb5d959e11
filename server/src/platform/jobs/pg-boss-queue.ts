import { type CompiledQuery, CompiledQuery as Query } from 'kysely'
import PgBoss from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import type { EnqueueOptions, JobContext, JobQueue } from './job-queue.ts'

type Handler = (data: Record<string, unknown>, context: JobContext) => Promise<void>

/** A crashed process's jobs come back after this long without a sign of life. */
const EXPIRE_SECONDS = 15 * 60

/** pg-boss speaks plain SQL text; this passes it through Kysely so that both databases and transactions work alike. */
function executor(db: Database): PgBoss.Db {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      const query: CompiledQuery = Query.raw(text, values)
      const result = await db.withoutPlugins().executeQuery(query)
      return { rows: result.rows as unknown[] }
    },
  } as PgBoss.Db
}

/** Jobs on the same database, by pg-boss. */
export class PgBossQueue implements JobQueue {
  readonly #boss: PgBoss
  readonly #log: Log
  readonly #handlers = new Map<string, Handler>()
  readonly #abort = new AbortController()
  readonly #running = new Set<Promise<void>>()
  #started = false

  constructor(db: Database, log: Log, schema = 'jobs') {
    this.#log = log
    this.#boss = new PgBoss({ db: executor(db), schema })
    this.#boss.on('error', (error) => {
      if (!this.#abort.signal.aborted) log.error({ err: error }, 'job queue')
    })
  }

  register(name: string, handler: Handler): void {
    if (this.#started) throw new Error(`job ${name} registered after the start`)
    this.#handlers.set(name, handler)
  }

  async start(): Promise<void> {
    this.#started = true
    await this.#boss.start()
    for (const [name, handler] of this.#handlers) {
      await this.#boss.createQueue(name, {
        name,
        policy: 'standard',
        retryLimit: 20,
        retryDelay: 5,
        retryBackoff: true,
        expireInSeconds: EXPIRE_SECONDS,
      })
      await this.#boss.work<Record<string, unknown>>(name, { pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (!job) return
        const work = handler(job.data, { id: job.id, signal: this.#abort.signal })
        this.#running.add(work)
        try {
          await work
        } catch (error) {
          this.#log.error({ err: error, job: name, id: job.id }, 'job failed')
          throw error
        } finally {
          this.#running.delete(work)
        }
      })
    }
  }

  async enqueue(name: string, data: Readonly<Record<string, unknown>>, options: EnqueueOptions = {}): Promise<void> {
    if (!this.#handlers.has(name)) throw new Error(`no such job: ${name}`)
    await this.#boss.send(name, data as Record<string, unknown>, {
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
      ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
      ...(options.db ? { db: executor(options.db) } : {}),
    })
  }

  async stop(): Promise<void> {
    this.#abort.abort()
    await Promise.allSettled([...this.#running])
    if (this.#started) await this.#boss.stop({ graceful: false, close: false, wait: true })
  }
}
