import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MIGRATIONS } from '../../src/migrations.ts'
import { bulkInsert } from '../../src/platform/database/bulk.ts'
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
