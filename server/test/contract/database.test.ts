import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/migrations.ts'
import { bulkInsert, writeTogether } from '../../src/platform/database/bulk.ts'
import { type Database, json } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { databasesUnderTest } from '../support/databases.ts'

for (const adapter of await databasesUnderTest()) {
  describe(`database contract: ${adapter.name}`, () => {
    let db: Database
    let schema: string
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ db, schema, close } = await adapter.open())
      await sql`create table things (id text primary key, data jsonb, n bigint, at timestamptz, flag boolean)`.execute(
        db,
      )
    })
    afterAll(() => close())

    it('gives back JSON, large counts, times and truth values as they went in', async () => {
      const at = new Date('2026-11-25T08:00:00.123Z')
      await sql`insert into things values ('a', ${json([{ zh: '亚麻', list: [1, 'zwei'] }])}, ${9_007_199_254_740_991}, ${at}, ${true})`.execute(
        db,
      )
      const { rows } = await sql`select * from things where id = 'a'`.execute(db)
      expect(rows[0]).toEqual({
        id: 'a',
        data: [{ zh: '亚麻', list: [1, 'zwei'] }],
        n: 9_007_199_254_740_991,
        at,
        flag: true,
      })
    })

    it('keeps a JSON string a string: a merchant may type 12 or true as text', async () => {
      await sql`insert into things (id, data) values ('s', ${json('12')})`.execute(db)
      const { rows } = await sql<{ data: unknown }>`select data from things where id = 's'`.execute(db)
      expect(rows[0]?.data).toBe('12')
    })

    it('rolls everything back when a step of a transaction fails', async () => {
      await expect(
        db.transaction().execute(async (trx) => {
          await sql`insert into things (id) values ('half')`.execute(trx)
          throw new Error('stop')
        }),
      ).rejects.toThrow('stop')
      const { rows } = await sql`select 1 from things where id = 'half'`.execute(db)
      expect(rows).toHaveLength(0)
    })

    const thing = (id: string) => sql`insert into things (id) values (${id})`
    const count = async (...ids: string[]) =>
      (await sql`select 1 from things where id = any(${ids})`.execute(db)).rows.length

    it('ends a transaction with its last statement: what was written is there for everybody', async () => {
      await db.transaction().execute(async (trx) => {
        await thing('last-1').execute(trx)
        await writeTogether(trx, [thing('last-2'), thing('last-3')], true)
      })
      expect(await count('last-1', 'last-2', 'last-3')).toBe(3)
    })

    it('takes a transaction back whose first or last statement fails, with the error of that statement', async () => {
      await expect(
        db.transaction().execute((trx) => sql`insert into things (id, n) values ('f', 1 / 0)`.execute(trx)),
      ).rejects.toMatchObject({ code: '22012' })
      await expect(
        db.transaction().execute(async (trx) => {
          await thing('lost').execute(trx)
          await writeTogether(trx, [thing('lost-too'), thing('last-1')], true)
        }),
      ).rejects.toMatchObject({ code: '23505' })
      expect(await count('f', 'lost', 'lost-too')).toBe(0)
    })

    it('takes back what was thrown after the first statement, or before it', async () => {
      const stop = () => Promise.reject(new Error('stop'))
      await expect(db.transaction().execute(stop)).rejects.toThrow('stop')
      await db.transaction().execute(async () => undefined)
      await expect(
        db.transaction().execute(async (trx) => {
          await thing('thrown').execute(trx)
          await stop()
        }),
      ).rejects.toThrow('stop')
      expect(await count('thrown')).toBe(0)
    })

    it.skipIf(adapter.name === 'PGlite')('refuses a statement after the last one: it would stand alone', async () => {
      await expect(
        db.transaction().execute(async (trx) => {
          await writeTogether(trx, [thing('ended')], true)
          await thing('alone').execute(trx)
        }),
      ).rejects.toThrow('last one')
      expect(await count('ended', 'alone')).toBe(1)
    })

    it.skipIf(adapter.name === 'PGlite')(
      'outlives connections that are cut in the middle of a transaction',
      async () => {
        const cut = (pid: number) => sql`select pg_terminate_backend(${pid}::int)`.execute(db)
        const pidOf = async (trx: Database) =>
          (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)).rows[0]?.pid ?? 0
        // Between two statements, in a statement, and while nobody uses it.
        await expect(
          db.transaction().execute(async (trx) => {
            await thing('cut').execute(trx)
            await cut(await pidOf(trx))
            await new Promise((resolve) => setTimeout(resolve, 100))
            await thing('cut-too').execute(trx)
          }),
        ).rejects.toThrow()
        await expect(
          db.transaction().execute(async (trx) => {
            const pid = await pidOf(trx)
            await Promise.all([sql`select pg_sleep(${5})`.execute(trx), cut(pid)])
          }),
        ).rejects.toThrow()
        await db.transaction().execute(async (trx) => {
          // Of two connections one is not this one, and rests by now.
          const [own, ...others] = await Promise.all([pidOf(trx), pidOf(db), pidOf(db)])
          for (const pid of new Set(others))
            if (pid !== own) await sql`select pg_terminate_backend(${pid}::int)`.execute(trx)
        })
        await new Promise((resolve) => setTimeout(resolve, 100))
        await db.transaction().execute((trx) => thing('after').execute(trx))
        expect([await count('cut', 'cut-too'), await count('after')]).toEqual([0, 1])
      },
    )

    it('keeps concurrent transactions apart', async () => {
      await sql`insert into things (id, n) values ('count', 0)`.execute(db)
      await Promise.all(
        Array.from({ length: 20 }, () =>
          db.transaction().execute(async (trx) => {
            const { rows } = await sql<{ n: number }>`select n from things where id = 'count' for update`.execute(trx)
            await sql`update things set n = ${Number(rows[0]?.n) + 1} where id = 'count'`.execute(trx)
          }),
        ),
      )
      const { rows } = await sql<{ n: number }>`select n from things where id = 'count'`.execute(db)
      expect(Number(rows[0]?.n)).toBe(20)
    })

    it('says which rule a row broke with the same code on every database', async () => {
      await expect(sql`insert into things (id) values ('a')`.execute(db)).rejects.toMatchObject({ code: '23505' })
    })

    it('inserts many rows with one parameter, and updates them on conflict', async () => {
      const rows = Array.from({ length: 3000 }, (_, i) => ({ id: `b${i}`, data: { i }, n: i }))
      expect(await bulkInsert(db, 'things', { id: 'text', data: 'jsonb', n: 'bigint' }, rows)).toBe(3000)
      await bulkInsert(
        db,
        'things',
        { id: 'text', n: 'bigint' },
        [{ id: 'b7', n: 70 }],
        sql`(id) do update set n = excluded.n`,
      )
      const { rows: found } = await sql<{ n: number }>`select n from things where id = 'b7'`.execute(db)
      expect(Number(found[0]?.n)).toBe(70)
    })

    it('migrates twice without doing anything the second time', async () => {
      expect(await migrate(db, MIGRATIONS, schema)).toEqual([])
    })
  })
}
