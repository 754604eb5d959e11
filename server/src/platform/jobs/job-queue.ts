import type { Database } from '../database/database.ts'

export interface JobContext {
  readonly id: string
  /** Aborted when the server stops: finish the current step and return; the job runs again at the next start. */
  readonly signal: AbortSignal
}

export interface EnqueueOptions {
  /** Jobs with the same key wait in line as one. */
  readonly singletonKey?: string
  readonly startAfterSeconds?: number
  /** Joins this transaction: the job exists exactly when it commits. */
  readonly db?: Database
}

/**
 * Durable background work. A job is run at least once: handlers keep their own checkpoint and may be killed at any point.
 */
export interface JobQueue {
  /** Names a kind of job and what does it. All kinds are registered before `start`. */
  register(name: string, handler: (data: Record<string, unknown>, context: JobContext) => Promise<void>): void
  start(): Promise<void>
  enqueue(name: string, data: Readonly<Record<string, unknown>>, options?: EnqueueOptions): Promise<void>
  /** Waits for running handlers to reach a stop. */
  stop(): Promise<void>
}
