import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/platform/database/database.ts'
import { PgBossQueue } from '../../src/platform/jobs/pg-boss-queue.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { silentLog } from '../support/silent-log.ts'

for (const adapter of await databasesUnderTest()) {
  describe(`job queue contract: pg-boss over ${adapter.name}`, () => {
    let db: Database
    let schema: string
    let close: () => Promise<void>
    const queues: PgBossQueue[] = []
    const open = () => {
      const queue = new PgBossQueue(db, silentLog, `${schema}_jobs`)
      queues.push(queue)
      return queue
    }
    beforeEach(async () => {
      ;({ db, schema, close } = await adapter.open())
    })
    afterEach(async () => {
      for (const queue of queues.splice(0)) await queue.stop()
      await close()
    })

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
  })
}
