import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countWaitingComments } from '../../src/modules/audience/index.ts'
import { countPublished } from '../../src/modules/content/index.ts'
import { byGate, countDecidedToday, decidedToday, gateCounts } from '../../src/modules/proposals/index.ts'
import { activeRunId } from '../../src/modules/runs/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const PROPOSALS = 20_000

for (const adapter of await databasesUnderTest()) {
  describe(`figures of the navigation over ${adapter.name}, ${PROPOSALS} proposals`, () => {
    let db: Database
    let close: () => Promise<void>
    let ctx: Ctx
    let other: Ctx
    beforeAll(async () => {
      ;({ db, close } = await adapter.open())
      // 2026-11-25 00:30 in Shanghai: the day has begun there, not yet in UTC.
      ctx = await testContext(db, { now: Date.UTC(2026, 10, 24, 16, 30) })
      other = await testContext(db)
      for (const shop of [ctx.shop.id, other.shop.id]) {
        await sql`
          insert into proposals (id, shop_id, corner, title, reason, action, gate, risk, policy, status, decided_at)
          select ${shop}::text || n, ${shop}, 'algorithm', '{}', '{}',
            jsonb_build_object('kind', 'publish-listing', 'productId', 'p' || n, 'packId', repeat('x', 400)),
            (array['pass', 'ask', 'block', 'pass'])[1 + n % 4], 'low', 'ask',
            (array['open', 'approved', 'superseded', 'rejected', 'open'])[1 + n % 5],
            case when n % 5 in (1, 3) then timestamptz '2026-11-24 15:59:00+00' + (n % 2) * interval '2 minutes' - (n % 3) * interval '1 day' end
          from generate_series(1, ${PROPOSALS}::int) n`.execute(db)
      }
      await sql`vacuum analyze proposals`.execute(db)
    })
    afterAll(() => close())

    const slow = async <T>(query: () => Promise<{ rows: T[] }>) => (await query()).rows

    it('counts open proposals by gate as counting them one by one does', async () => {
      const rows = await slow(() =>
        sql<{
          gate: 'pass'
          n: number
        }>`select gate, count(*)::int as n from proposals where shop_id = ${ctx.shop.id} and status = 'open' group by gate`.execute(
          db,
        ),
      )
      expect(await gateCounts(ctx, { status: ['open'] })).toEqual(Object.fromEntries(rows.map((r) => [r.gate, r.n])))
    })

    it("counts what was decided today, by the shop's calendar, not what was ever decided", async () => {
      const rows = await slow(() =>
        sql<{
          at: Date
        }>`select decided_at as at from proposals where shop_id = ${ctx.shop.id} and status in ('approved', 'rejected')`.execute(
          db,
        ),
      )
      const today = rows.filter((row) => row.at.getTime() >= Date.UTC(2026, 10, 24, 16)).length
      expect(today).toBeGreaterThan(0)
      expect(today).toBeLessThan(rows.length)
      expect(await countDecidedToday(ctx, 'Asia/Shanghai')).toBe(today)
      expect(await countDecidedToday(ctx, 'UTC')).toBeGreaterThan(today)
    })

    it('reads the figures from an index, without the rows of the shop', async () => {
      const plan = async (query: RawBuilder<unknown>) => {
        const { rows } = await sql<Record<string, string>>`explain ${query}`.execute(db)
        return rows.map((row) => Object.values(row)[0]).join('\n')
      }
      expect(await plan(sql`${byGate(ctx, { status: ['open'] })}`)).toMatch(/Index Only Scan using proposals_gate/)
      expect(await plan(decidedToday(ctx, 'Asia/Shanghai'))).toMatch(/proposals_decided/)
    })

    it('answers for an empty shop', async () => {
      const empty = await testContext(db)
      expect(await countPublished(empty)).toBe(0)
      expect(await countWaitingComments(empty)).toBe(0)
      expect(await activeRunId(empty)).toBeUndefined()
      expect(await countDecidedToday(empty, 'Asia/Shanghai')).toBe(0)
    })

    it('counts waiting comments beyond five hundred', async () => {
      await sql`insert into products (id, shop_id, handle, category, name, status, position) values ('prd-c', ${ctx.shop.id}, 'c', 't-shirt', '{}', 'active', 0)`.execute(
        db,
      )
      await sql`
        insert into comments (id, shop_id, product_id, nickname, body, status, created_at)
        select 'cmt' || n, ${ctx.shop.id}, 'prd-c', 'n', 'b', case when n % 10 = 0 then 'shown' else 'waiting' end, now() from generate_series(1, 700) n`.execute(
        db,
      )
      expect(await countWaitingComments(ctx)).toBe(630)
    })
  })
}
