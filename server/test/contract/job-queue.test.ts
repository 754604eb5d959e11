import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { LeaseLost } from '../../src/platform/jobs/job-queue.ts'
import { PgBossQueue, type QueueOptions } from '../../src/platform/jobs/pg-boss-queue.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { silentLog } from '../support/silent-log.ts'

for (const adapter of await databasesUnderTest()) {
  describe(`job queue contract: pg-boss over ${adapter.name}`, () => {
    let db: Database
    let schema: string
    let close: () => Promise<void>
    const queues: PgBossQueue[] = []
    const open = (options: QueueOptions = {}) => {
      const queue = new PgBossQueue(db, silentLog, `${schema}_jobs`, options)
      queues.push(queue)
      return queue
    }
    // One database for all: pg-boss takes seconds to make its tables. Each test finds them empty.
    beforeAll(async () => {
      ;({ db, schema, close } = await adapter.open())
    })
    afterEach(async () => {
      for (const queue of queues.splice(0)) await queue.stop()
      await sql`delete from job_leases`.execute(db)
      await sql`delete from ${sql.table(`${schema}_jobs.job`)}`.execute(db)
    })
    afterAll(async () => close())

    it('runs a job with its data', async () => {
      const queue = open()
      const done = new Promise<Record<string, unknown>>((resolve) =>
        queue.register('greet', async (data) => resolve(data)),
      )
      await queue.start()
      await queue.enqueue('greet', { name: '林岚' })
      expect(await done).toEqual({ name: '林岚' })
    })

    it('runs a job that a stopped process had left', async () => {
      const first = open()
      first.register('later', async () => {})
      await first.start()
      await first.enqueue('later', { n: 1 }, { startAfterSeconds: 1 })
      await first.stop()
      queues.splice(queues.indexOf(first), 1)
      const second = open()
      const done = new Promise<unknown>((resolve) => second.register('later', async (data) => resolve(data.n)))
      await second.start()
      expect(await done).toBe(1)
    })

    it('forgets a job whose transaction was rolled back', async () => {
      const queue = open()
      const seen: unknown[] = []
      queue.register('maybe', async (data) => void seen.push(data.n))
      await queue.start()
      await db
        .transaction()
        .execute(async (trx) => {
          await queue.enqueue('maybe', { n: 1 }, { db: trx })
          throw new Error('undo')
        })
        .catch(() => undefined)
      await queue.enqueue('maybe', { n: 2 })
      await expect.poll(() => seen, { timeout: 10_000 }).toEqual([2])
    })

    it('tells a running job that the server stops, and waits for it', async () => {
      const queue = open()
      let stopped = false
      const started = new Promise<void>((resolve) => {
        queue.register('long', async (_data, { signal }) => {
          resolve()
          while (!signal.aborted) await new Promise((r) => setTimeout(r, 20))
          stopped = true
        })
      })
      await queue.start()
      await queue.enqueue('long', {})
      await started
      await queue.stop()
      queues.splice(0)
      expect(stopped).toBe(true)
    })

    it('does not wait for ever for a job that does not stop', async () => {
      const queue = open({ stopMs: 200 })
      const started = new Promise<void>((resolve) => {
        queue.register('deaf', async () => {
          resolve()
          await new Promise((r) => setTimeout(r, 3000))
        })
      })
      await queue.start()
      await queue.enqueue('deaf', {})
      await started
      const since = Date.now()
      await queue.stop()
      queues.splice(0)
      expect(Date.now() - since).toBeLessThan(2500)
      await new Promise((r) => setTimeout(r, 3000))
    })

    it('keeps a job that takes longer than its lease: no second process starts it', async () => {
      let runs = 0
      let atOnce = 0
      let most = 0
      const handler = async () => {
        runs += 1
        atOnce += 1
        most = Math.max(most, atOnce)
        await new Promise((r) => setTimeout(r, 3500))
        atOnce -= 1
      }
      for (const queue of [open({ leaseSeconds: 1 }), open({ leaseSeconds: 1 })]) {
        queue.register('slow', handler)
        await queue.start()
        // What a starting process does with a run that it finds unfinished.
        await queue.enqueue('slow', {}, { singletonKey: 'run-1' })
      }
      await expect.poll(() => [runs, atOnce], { timeout: 20_000 }).toEqual([2, 0])
      expect(most).toBe(1)
    })

    it('gives the job of a process that fell silent to another, and lets the first write nothing any more', async () => {
      const wrote: string[] = []
      const silent = open({ leaseSeconds: 1000 })
      let wake = () => {}
      const outcome = new Promise<unknown>((resolve) => {
        silent.register('write', async (_data, job) => {
          await new Promise<void>((r) => {
            wake = r
          })
          await db
            .transaction()
            .execute(async (trx) => {
              await job.confirm(trx)
              wrote.push('silent')
            })
            .then(() => resolve('wrote'), resolve)
        })
      })
      await silent.start()
      await silent.enqueue('write', {})
      await expect.poll(async () => (await sql`select 1 from job_leases`.execute(db)).rows.length).toBe(1)
      await sql`update job_leases set until = now() - interval '1 second'`.execute(db)

      const second = open({ leaseSeconds: 1 })
      second.register('write', async (_data, job) => {
        await db.transaction().execute(async (trx) => {
          await job.confirm(trx)
          wrote.push('second')
        })
      })
      await second.start()
      await expect.poll(() => wrote, { timeout: 10_000 }).toEqual(['second'])
      wake()
      expect(await outcome).toBeInstanceOf(LeaseLost)
      expect(wrote).toEqual(['second'])
    })

    it('goes on at once after a kill when no other process can be there', async () => {
      const killed = open({ leaseSeconds: 1000, stopMs: 0 })
      const begun = new Promise<void>((resolve) => {
        killed.register('work', async () => {
          resolve()
          await new Promise(() => {})
        })
      })
      await killed.start()
      await killed.enqueue('work', { n: 1 })
      await begun
      await killed.stop()
      queues.splice(0)

      const next = open({ isExclusive: true })
      const done = new Promise<unknown>((resolve) => next.register('work', async (data) => resolve(data.n)))
      const since = Date.now()
      await next.start()
      expect(await done).toBe(1)
      expect(Date.now() - since).toBeLessThan(10_000)
    })

    it('brings a failed job again', async () => {
      const queue = open()
      let tries = 0
      queue.register('flaky', async () => {
        tries += 1
        if (tries === 1) throw new Error('once')
      })
      await queue.start()
      await queue.enqueue('flaky', {})
      await expect.poll(() => tries, { timeout: 30_000 }).toBe(2)
    })
  })
}
