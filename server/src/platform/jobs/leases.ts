import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'
import { LeaseLost } from './job-queue.ts'

export const JOB_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0014-job-leases',
    `
create table job_leases (
  key text primary key,
  token text not null,
  holder text not null,
  queue text not null,
  job_id text not null,
  until timestamptz not null
);`,
  ),
]

export interface Lease {
  readonly key: string
  readonly token: string
}

/** A job that a dead process was running. */
export interface Abandoned {
  readonly queue: string
  readonly jobId: string
}

/**
 * Who runs which job, in the database, with an end that the holder keeps putting off. The end is by the clock of the
 * database, so that the clocks of the machines need not agree.
 */
export class Leases {
  readonly #db: Database
  readonly #seconds: number
  readonly #holder = randomUUID()

  constructor(db: Database, seconds: number) {
    this.#db = db
    this.#seconds = seconds
  }

  /** @returns the lease, and the job that it was taken from; undefined while another holds it */
  async take(
    trx: Database,
    key: string,
    queue: string,
    jobId: string,
  ): Promise<{ lease: Lease; from: string | undefined } | undefined> {
    const old = await sql<{ jobId: string }>`
      delete from job_leases where key = ${key} and until < clock_timestamp() returning job_id`.execute(trx)
    const token = randomUUID()
    const result = await sql`
      insert into job_leases (key, token, holder, queue, job_id, until)
      values (${key}, ${token}, ${this.#holder}, ${queue}, ${jobId}, clock_timestamp() + ${this.#seconds} * interval '1 second')
      on conflict (key) do nothing`.execute(trx)
    if (Number(result.numAffectedRows ?? 0) === 0) return undefined
    return { lease: { key, token }, from: old.rows[0]?.jobId }
  }

  /** Puts the end off. @returns false when another has taken the lease */
  async extend(lease: Lease): Promise<boolean> {
    const result = await sql`
      update job_leases set until = clock_timestamp() + ${this.#seconds} * interval '1 second'
      where key = ${lease.key} and token = ${lease.token}`.execute(this.#db)
    return Number(result.numAffectedRows ?? 0) === 1
  }

  /**
   * Keeps the lease in place until the end of this transaction: whoever wants to take it over waits for the commit. The
   * lock is the weakest that does so, and lets the holder's own heartbeat through.
   */
  async confirm(trx: Database, lease: Lease): Promise<void> {
    const { rows } = await sql`
      select 1 from job_leases where key = ${lease.key} and token = ${lease.token} for key share`.execute(trx)
    if (rows.length === 0) throw new LeaseLost()
  }

  /** @returns false when another has taken the lease */
  async release(trx: Database, lease: Lease): Promise<boolean> {
    const result = await sql`delete from job_leases where key = ${lease.key} and token = ${lease.token}`.execute(trx)
    return Number(result.numAffectedRows ?? 0) === 1
  }

  /** Takes away the leases of processes that give no sign of life; all but our own when no other process can be there. */
  async collect(trx: Database, isExclusive: boolean): Promise<Abandoned[]> {
    const { rows } = await sql<Abandoned>`
      delete from job_leases where holder <> ${this.#holder} and (${isExclusive} or until < clock_timestamp())
      returning queue, job_id`.execute(trx)
    return rows
  }
}
