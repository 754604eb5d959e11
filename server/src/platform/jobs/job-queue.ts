import type { Database } from '../database/database.ts'

export interface JobContext {
  readonly id: string
  /**
   * Aborted when the server stops, or when the job's lease was lost: finish the current step and return; the job runs
   * again at the next start, or runs already elsewhere.
   */
  readonly signal: AbortSignal
  /**
   * Call it inside the transaction of every write: the transaction then commits only while this run of the job holds the
   * lease. A process that was taken for dead, and wakes up, can write nothing.
   * @throws LeaseLost when another process has taken the job over
   */
  confirm(db: Database): Promise<void>
}

/** Another process has taken this job over: what this one was about to write is not written. */
export class LeaseLost extends Error {
  constructor() {
    super('another process has taken this job over')
    this.name = 'LeaseLost'
  }
}

export interface EnqueueOptions {
  /** Jobs of a kind with the same key run one after the other, never at once, in whatever process. */
  readonly singletonKey?: string
  readonly startAfterSeconds?: number
  /** Joins this transaction: the job exists exactly when it commits. */
  readonly db?: Database
}

/**
 * Durable background work, however long it takes. A job is run at least once, by one process at a time: handlers keep
 * their own checkpoint, may be killed at any point, and call `confirm` where they write.
 */
export interface JobQueue {
  /**
   * Names a kind of job and what does it. All kinds are registered before `start`.
   * @param atOnce how many of them this process runs at a time
   */
  register(
    name: string,
    handler: (data: Record<string, unknown>, context: JobContext) => Promise<void>,
    atOnce?: number,
  ): void
  start(): Promise<void>
  enqueue(name: string, data: Readonly<Record<string, unknown>>, options?: EnqueueOptions): Promise<void>
  /** Tells running handlers to stop and waits for them, up to a few seconds. */
  stop(): Promise<void>
}
