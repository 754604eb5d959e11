import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type CompiledQuery, CompiledQuery as Query, sql } from 'kysely'
import PgBoss from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { type EnqueueOptions, type JobContext, type JobQueue, LeaseLost } from './job-queue.ts'
import { type Lease, Leases } from './leases.ts'

type Handler = (data: Record<string, unknown>, context: JobContext) => Promise<void>

export interface QueueOptions {
  /** No other process can use the database (PGlite): at the start every lease belongs to a dead process. */
  readonly isExclusive?: boolean
  /** A process without a sign of life for this long loses its jobs to others. */
  readonly leaseSeconds?: number
  /** Time that running handlers get to reach a stop. */
  readonly stopMs?: number
}

/** pg-boss gives a job up after this long, its maximum being a day. Our leases notice a dead process long before. */
const EXPIRE_SECONDS = 23 * 60 * 60
const POLL_MS = 500
/** A job whose key is at work waits this long before it is looked at again. */
const BUSY_SECONDS = 2

interface Taken {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly lease: Lease
}

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

/**
 * Jobs on the same database: pg-boss keeps them, retries them and archives them; a lease says who runs one. pg-boss's own
 * workers are not used, because they take a job that runs longer than its expiry for dead.
 */
export class PgBossQueue implements JobQueue {
  readonly #db: Database
  readonly #boss: PgBoss
  readonly #schema: string
  readonly #log: Log
  readonly #leases: Leases
  readonly #options: Required<QueueOptions>
  readonly #handlers = new Map<string, { readonly handle: Handler; readonly atOnce: number }>()
  readonly #abort = new AbortController()
  readonly #loops: Promise<void>[] = []
  /** The look for jobs that every idle loop waits for. */
  #look: Promise<ReadonlySet<string>> | undefined
  #started = false
  #stopping: Promise<void> | undefined

  constructor(db: Database, log: Log, schema = 'jobs', options: QueueOptions = {}) {
    this.#db = db
    this.#schema = schema
    this.#log = log
    this.#options = { isExclusive: false, leaseSeconds: 30, stopMs: 7_000, ...options }
    // One loop for each kind of job waits on it: more of them is no leak.
    setMaxListeners(0, this.#abort.signal)
    this.#leases = new Leases(db, this.#options.leaseSeconds)
    this.#boss = new PgBoss({ db: executor(db), schema })
    this.#boss.on('error', (error) => {
      if (!this.#abort.signal.aborted) log.error({ err: error }, 'job queue')
    })
  }

  register(name: string, handle: Handler, atOnce = 1): void {
    if (this.#started) throw new Error(`job ${name} registered after the start`)
    this.#handlers.set(name, { handle, atOnce })
  }

  async start(): Promise<void> {
    this.#started = true
    await this.#boss.start()
    for (const name of this.#handlers.keys()) {
      await this.#boss.createQueue(name, {
        name,
        policy: 'standard',
        retryLimit: 20,
        retryDelay: 5,
        retryBackoff: true,
        expireInSeconds: EXPIRE_SECONDS,
      })
    }
    await this.#collect(this.#options.isExclusive)
    for (const [name, { handle, atOnce }] of this.#handlers)
      for (let i = 0; i < atOnce; i++) this.#loops.push(this.#work(name, handle))
    this.#loops.push(this.#collectForever())
  }

  async enqueue(name: string, data: Readonly<Record<string, unknown>>, options: EnqueueOptions = {}): Promise<void> {
    if (!this.#handlers.has(name)) throw new Error(`no such job: ${name}`)
    await this.#boss.send(name, data as Record<string, unknown>, {
      expireInSeconds: EXPIRE_SECONDS,
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
      ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
      ...(options.db ? { db: executor(options.db) } : {}),
    })
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async #stop(): Promise<void> {
    this.#abort.abort()
    const late = await Promise.race([
      Promise.allSettled(this.#loops).then(() => false),
      wait(this.#options.stopMs, true, { ref: false }),
    ])
    if (late) this.#log.warn('a job did not reach a stop in time; the next start continues it')
    if (this.#started) await this.#boss.stop({ graceful: false, close: false, wait: true })
  }

  async #work(name: string, handler: Handler): Promise<void> {
    while (!this.#abort.signal.aborted) {
      let job: Taken | undefined
      try {
        job = await this.#take(name)
      } catch (error) {
        if (!this.#abort.signal.aborted) this.#log.error({ err: error, job: name }, 'job queue not reachable')
      }
      if (job) await this.#run(name, job, handler)
      else await this.#due(name)
    }
  }

  /** Waits until this queue may have a job that is due, or the stop. One look serves all idle loops. */
  async #due(name: string): Promise<void> {
    while (!this.#abort.signal.aborted) {
      this.#look ??= this.#pause(POLL_MS).then(() => this.#lookForJobs())
      if ((await this.#look).has(name)) return
    }
  }

  /** Queues with a job that is due; who takes it, and whether its policy lets it start, is found out by taking it. */
  async #lookForJobs(): Promise<ReadonlySet<string>> {
    this.#look = undefined
    if (this.#abort.signal.aborted) return new Set()
    try {
      const { rows } = await sql<{ name: string }>`
        select distinct name from ${sql.table(`${this.#schema}.job`)} where state < 'active' and start_after <= now()
      `.execute(this.#db.withoutPlugins())
      return new Set(rows.map(({ name }) => name))
    } catch {
      // Each loop finds the same trouble when it tries to take a job, and tells it.
      return new Set(this.#handlers.keys())
    }
  }

  #pause(ms: number): Promise<void> {
    return wait(ms, undefined, { signal: this.#abort.signal }).catch(() => {
      // Woken by the stop: the caller looks at the signal.
    })
  }

  /** The next job together with its lease, or nothing. */
  #take(name: string): Promise<Taken | undefined> {
    return this.#db.transaction().execute(async (trx) => {
      const db = executor(trx)
      const [job] = await this.#boss.fetch<Record<string, unknown>>(name, { batchSize: 1, includeMetadata: true, db })
      if (!job) return undefined
      const key = job.singletonKey
      const taken = await this.#leases.take(trx, `${name}/${key ?? job.id}`, name, job.id)
      if (!taken) {
        await this.#boss.complete(name, job.id, {}, { db })
        await this.enqueue(name, job.data, { singletonKey: key ?? job.id, startAfterSeconds: BUSY_SECONDS, db: trx })
        return undefined
      }
      // The dead process's own entry: this job does the same work.
      if (taken.from && taken.from !== job.id) await this.#boss.cancel(name, taken.from, { db })
      return { id: job.id, data: job.data, lease: taken.lease }
    })
  }

  async #run(name: string, job: Taken, handler: Handler): Promise<void> {
    const lost = new AbortController()
    const beat = setInterval(() => void this.#beat(job.lease, lost), (this.#options.leaseSeconds * 1000) / 6)
    beat.unref()
    let trouble: unknown
    try {
      await handler(job.data, {
        id: job.id,
        signal: AbortSignal.any([this.#abort.signal, lost.signal]),
        confirm: (db) => this.#leases.confirm(db, job.lease),
      })
    } catch (error) {
      trouble = error
    } finally {
      clearInterval(beat)
    }
    if (trouble instanceof LeaseLost) lost.abort()
    else if (trouble !== undefined && !this.#abort.signal.aborted)
      this.#log.error({ err: trouble, job: name, id: job.id }, 'job failed')
    try {
      await this.#settle(name, job, trouble)
    } catch (error) {
      this.#log.error({ err: error, job: name, id: job.id }, 'the end of a job could not be written; it runs again')
    }
  }

  async #beat(lease: Lease, lost: AbortController): Promise<void> {
    try {
      if (!(await this.#leases.extend(lease))) lost.abort(new LeaseLost())
    } catch (error) {
      // Not known to be lost: whoever takes it over makes `confirm` fail.
      if (!this.#abort.signal.aborted) this.#log.warn({ err: error }, 'a job lease could not be extended')
    }
  }

  async #settle(name: string, job: Taken, trouble: unknown): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      const db = executor(trx)
      if (!(await this.#leases.release(trx, job.lease))) {
        this.#log.warn({ job: name, id: job.id }, 'another process has taken this job over')
        return
      }
      if (this.#abort.signal.aborted) await this.#putBack(name, job.id, db)
      else if (trouble === undefined) await this.#boss.complete(name, job.id, {}, { db })
      else await this.#boss.fail(name, job.id, { message: String(trouble) }, { db })
    })
  }

  /** The job is to run again at once; that is no failure of its own, so it costs no retry. */
  async #putBack(name: string, id: string, db: PgBoss.Db): Promise<void> {
    await this.#boss.cancel(name, id, { db })
    await this.#boss.resume(name, id, { db })
  }

  async #collectForever(): Promise<void> {
    while (!this.#abort.signal.aborted) {
      await this.#pause((this.#options.leaseSeconds * 1000) / 3)
      if (this.#abort.signal.aborted) return
      try {
        await this.#collect(false)
      } catch (error) {
        this.#log.warn({ err: error }, 'abandoned jobs could not be looked for')
      }
    }
  }

  /** Jobs of dead processes come back. */
  async #collect(isExclusive: boolean): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      for (const job of await this.#leases.collect(trx, isExclusive)) {
        await this.#putBack(job.queue, job.jobId, executor(trx))
        this.#log.info({ job: job.queue, id: job.jobId }, 'a job of a dead process goes on here')
      }
    })
  }
}
