import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { EventLog, StoredEvent } from '../../src/platform/events/event-log.ts'
import { NatsEventLog } from '../../src/platform/events/nats-event-log.ts'
import { TableEventLog } from '../../src/platform/events/table-event-log.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest, natsUnderTest } from '../support/databases.ts'
import { silentLog } from '../support/silent-log.ts'

const nats = await natsUnderTest()

for (const database of await databasesUnderTest()) {
  const logs: { name: string; open: (db: Database) => Promise<EventLog> }[] = [
    { name: 'table', open: async (db) => new TableEventLog(db, silentLog) },
    ...(nats
      ? [
          {
            name: 'NATS JetStream',
            open: (db: Database) => NatsEventLog.open(db, nats, `qm_test_${randomUUID().slice(0, 8)}`, silentLog),
          },
        ]
      : []),
  ]
  for (const adapter of logs) {
    describe(`event log contract: ${adapter.name} over ${database.name}`, () => {
      let db: Database
      let log: EventLog
      let ctx: Ctx
      let close: () => Promise<void>
      beforeAll(async () => {
        ;({ db, close } = await database.open())
        log = await adapter.open(db)
        ctx = await testContext(db, { events: log })
      })
      afterAll(async () => {
        await log.close()
        await close()
      })
      const event = (id: string, type = 'test.thing') => ({
        id,
        type,
        occurredAt: new Date(ctx.clock.now()),
        data: { id },
      })

      it('counts a repeated event once', async () => {
        expect(await log.append(ctx, [event('r1'), event('r2')])).toBe(2)
        expect(await log.append(ctx, [event('r2'), event('r3')])).toBe(1)
      })

      it('delivers every event in order, from the first one on', async () => {
        const seen: StoredEvent[] = []
        const subscription = await log.subscribe(
          `order-${randomUUID()}`,
          ['test.order'],
          async (events) => void seen.push(...events),
        )
        for (let i = 0; i < 25; i++) await log.append(ctx, [event(`o${i}`, 'test.order')])
        await subscription.idle()
        expect(seen.map((e) => e.id)).toEqual(Array.from({ length: 25 }, (_, i) => `o${i}`))
        expect(seen[0]?.occurredAt).toBeInstanceOf(Date)
        await subscription.stop()
      })

      it('delivers only the types that are wanted, and only with the field that is asked for', async () => {
        const seen: string[] = []
        const subscription = await log.subscribe(
          `wanted-${randomUUID()}`,
          ['test.plain', 'test.keyed?mark'],
          async (events) => void seen.push(...events.map((e) => e.id)),
        )
        await log.append(ctx, [
          event('w1', 'test.plain'),
          event('w2', 'test.keyed'),
          { ...event('w3', 'test.keyed'), data: { mark: 'x' } },
          event('w4', 'test.other'),
        ])
        for (let i = 0; i < 3; i++) await log.append(ctx, [event(`w-other-${i}`, 'test.other')])
        await log.append(ctx, [event('w5', 'test.plain')])
        await subscription.idle()
        expect(seen).toEqual(['w1', 'w3', 'w5'])
        await subscription.stop()
      })

      it('brings an event again when its handler failed', async () => {
        const seen: string[] = []
        let fail = true
        const subscription = await log.subscribe(`again-${randomUUID()}`, ['test.again'], async (events) => {
          if (fail) {
            fail = false
            throw new Error('once')
          }
          seen.push(...events.map((e) => e.id))
        })
        await log.append(ctx, [event('g1', 'test.again')])
        await subscription.idle()
        expect(seen).toEqual(['g1'])
        await subscription.stop()
      })

      it('goes on behind the last handled event after a restart of the consumer', async () => {
        const consumer = `restart-${randomUUID()}`
        const first: string[] = []
        const one = await log.subscribe(
          consumer,
          ['test.restart'],
          async (events) => void first.push(...events.map((e) => e.id)),
        )
        await log.append(ctx, [event('s1', 'test.restart')])
        await one.idle()
        await one.stop()
        await log.append(ctx, [event('s2', 'test.restart')])
        const second: string[] = []
        const two = await log.subscribe(
          consumer,
          ['test.restart'],
          async (events) => void second.push(...events.map((e) => e.id)),
        )
        await two.idle()
        expect([first, second]).toEqual([['s1'], ['s2']])
        await two.stop()
      })

      it('gives every consumer its own place', async () => {
        await log.append(ctx, [event('c1', 'test.each'), event('c2', 'test.each')])
        const seen: string[][] = [[], []]
        for (const list of seen) {
          const subscription = await log.subscribe(
            `each-${randomUUID()}`,
            ['test.each'],
            async (events) => void list.push(...events.map((e) => e.id)),
          )
          await subscription.idle()
          await subscription.stop()
        }
        expect(seen).toEqual([
          ['c1', 'c2'],
          ['c1', 'c2'],
        ])
      })

      // PGlite has one connection: there, transactions cannot cross.
      it.runIf(database.name === 'PostgreSQL')(
        'skips nothing when two transactions commit in the inverse order',
        async () => {
          const seen: string[] = []
          const subscription = await log.subscribe(
            `inverse-${randomUUID()}`,
            ['test.inverse'],
            async (events) => void seen.push(...events.map((e) => e.id)),
          )
          const gate = () => {
            let open = () => {}
            const passed = new Promise<void>((resolve) => {
              open = resolve
            })
            return { open, passed }
          }
          const [older, younger, commitYounger] = [gate(), gate(), gate()]
          // The older transaction takes its id first, its event number last, and commits first.
          const first = db.transaction().execute(async (trx) => {
            await sql`select pg_current_xact_id()`.execute(trx)
            older.open()
            await younger.passed
            await log.append({ ...ctx, db: trx }, [event('older', 'test.inverse')])
          })
          const second = db.transaction().execute(async (trx) => {
            await older.passed
            await log.append({ ...ctx, db: trx }, [event('younger', 'test.inverse')])
            younger.open()
            await commitYounger.passed
          })
          await first
          await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['older'])
          commitYounger.open()
          await second
          await subscription.idle()
          await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['older', 'younger'])
          await subscription.stop()
        },
      )

      it('loses an event with its transaction', async () => {
        const seen: string[] = []
        const subscription = await log.subscribe(
          `rollback-${randomUUID()}`,
          ['test.rollback'],
          async (events) => void seen.push(...events.map((e) => e.id)),
        )
        await db
          .transaction()
          .execute(async (trx) => {
            await log.append({ ...ctx, db: trx }, [event('x1', 'test.rollback')])
            throw new Error('undo')
          })
          .catch(() => undefined)
        await log.append(ctx, [event('x2', 'test.rollback')])
        await subscription.idle()
        expect(seen).toEqual(['x2'])
        await subscription.stop()
      })
    })
  }
}

for (const database of await databasesUnderTest()) {
  describe(`event log restored from another server, over ${database.name}`, () => {
    it('delivers old events before new ones, though their transactions lie in the future', async () => {
      const { db, close } = await database.open()
      const before = new TableEventLog(db, silentLog)
      const ctx = await testContext(db, { events: before })
      const event = (id: string) => ({ id, type: 'test.restored', occurredAt: new Date(0), data: {} })
      await before.append(ctx, [event('1'), event('2')])
      const read: string[] = []
      const handler = async (events: readonly StoredEvent[]) => void read.push(...events.map((e) => e.id))
      const first = await before.subscribe('restored', 'all', handler)
      await first.idle()
      await before.append(ctx, [event('3')])
      await before.close()
      await sql`update events set tx = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8`.execute(db)
      await sql`update event_cursors set tx = (select max(tx::text) from events)::xid8, seq = 2`.execute(db)

      const after = new TableEventLog(db, silentLog)
      read.length = 0
      const second = await after.subscribe('restored', 'all', handler)
      await after.append(ctx, [event('4')])
      await second.idle()
      expect(read).toEqual(['3', '4'])
      await after.close()
      await close()
    })
  })
}
