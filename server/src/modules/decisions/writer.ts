import type { Database } from '../../platform/database/database.ts'
import type { Log } from '../../platform/log.ts'
import { insertDecisions } from './store.ts'
import type { Decision } from './types.ts'

const FLUSH_MS = 200
const FLUSH_ROWS = 500
/** More than this waits nowhere: a database that is away for long must not take the memory of the shop. */
const MOST_WAITING = 20_000
const RETRY_MS = [500, 2000, 10_000]

/**
 * Writes rows in batches beside the answers that they belong to: no request waits for the database. A batch that cannot
 * be written is kept and tried again; what finds no room in the buffer is counted and dropped, and teaches nothing.
 */
export class BatchWriter<Row> {
  readonly #insert: (rows: readonly Row[]) => Promise<unknown>
  readonly #log: Log
  readonly #what: string
  #waiting: Row[] = []
  /** On its way to the database. */
  #underway = 0
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined
  #failures = 0
  #stopped = false
  /** Rows that were made and never kept. */
  dropped = 0

  /**
   * @param insert keeps a batch with one statement; the same row may come twice
   * @param what they are, for the log
   */
  constructor(insert: (rows: readonly Row[]) => Promise<unknown>, log: Log, what: string) {
    this.#insert = insert
    this.#log = log
    this.#what = what
  }

  /** Rows that are not kept yet. */
  get waiting(): number {
    return this.#waiting.length + this.#underway
  }

  /** Takes one row; it is kept within 200 ms. */
  add(row: Row): void {
    if (this.waiting >= MOST_WAITING) {
      if (this.dropped === 0) this.#log.warn(`the buffer of ${this.#what} is full, ${this.#what} are dropped`)
      this.dropped += 1
      return
    }
    this.#waiting.push(row)
    // A write under way takes this one along; after a failure the next try is planned already.
    if (this.#failures > 0 || this.#writing) return
    if (this.#waiting.length >= FLUSH_ROWS) void this.flush()
    else this.#later(FLUSH_MS)
  }

  /** Writes everything that was added before the call. Never throws: what fails is logged and tried again. */
  async flush(): Promise<void> {
    while (this.#writing) await this.#writing
    if (this.#waiting.length === 0) return
    this.#writing = this.#write()
    try {
      await this.#writing
    } finally {
      this.#writing = undefined
      if (this.#waiting.length > 0 && this.#failures === 0) this.#later(FLUSH_MS)
    }
  }

  /** The last flush. What still cannot be written is counted as dropped. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.flush()
    if (this.#waiting.length === 0) return
    this.dropped += this.#waiting.length
    this.#log.error({ lost: this.#waiting.length }, `${this.#what} were lost at the end`)
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, FLUSH_ROWS)
      this.#underway = batch.length
      try {
        await this.#insert(batch)
        this.#failures = 0
      } catch (error) {
        this.#waiting = [...batch, ...this.#waiting]
        this.#failures += 1
        this.#log.error(
          { err: error, waiting: this.#waiting.length },
          `${this.#what} could not be kept, will try again`,
        )
        if (!this.#stopped) this.#later(RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] ?? FLUSH_MS)
        return
      } finally {
        this.#underway = 0
      }
    }
  }

  #later(delayMs: number): void {
    if (this.#timer || this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.flush()
    }, delayMs)
    this.#timer.unref()
  }
}

/** Writes decisions. */
export class DecisionWriter extends BatchWriter<Decision> {
  /** @param insert keeps one batch; tests give one that fails on demand */
  constructor(db: Database, log: Log, insert = insertDecisions) {
    super((decisions) => insert(db, decisions), log, 'decisions')
  }
}
