import { randomUUID } from 'node:crypto'
import { seededRandom } from '@qianmian/kernel'
import { FEATURES } from '@qianmian/recommend'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packDescribed } from '../../src/audience/described.ts'
import type { LearnView } from '../../src/contract/types.ts'
import { LEAST_LISTS, learnRankings } from '../../src/flows/learn-ranking.ts'
import { insertShownLists, markTaken, usedWeights } from '../../src/modules/decisions/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

interface ListRow {
  id: string
  items: string[]
  clicks: string[]
  taken: number | null
  basket: boolean
  visitor: string | null
  described: string
}

/** A recommendation is written down, what came of it is joined, and its order is learned, told and taken back. */
describe('the order of recommendations', () => {
  let server: TestServer
  let ctx: Ctx
  let ids: string[] = []
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
    const shop = (await server.app.shops())[0]
    if (!shop) throw new Error('no shop')
    ctx = server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
    ids = (await server.app.snapshots.get(ctx)).products.map(({ detail }) => detail.id)
  })
  afterAll(() => server?.stop())

  const send = (more: Record<string, unknown>) =>
    fetch(`${server.url}/api/events`, {
      method: 'POST',
      body: JSON.stringify({
        shop: 'shanyu',
        sentAt: Date.now(),
        events: [{ id: randomUUID(), type: 'view', occurredAt: Date.now(), ...more }],
      }),
    })
  const ask = async (query: Record<string, string>) => {
    const response = await fetch(
      `${server.url}/api/recommendations?${new URLSearchParams({ shop: 'shanyu', ...query })}`,
    )
    return ((await response.json()) as { items: { productId: string }[] }).items.map(({ productId }) => productId)
  }
  const listsOf = async (column: 'session' | 'visitor', value: string) =>
    (
      await sql<ListRow>`
        select id, items, clicks, taken, basket_at is not null as basket, visitor, described from shown_lists
        where shop_id = ${ctx.shop.id} and ${sql.ref(column)} = ${value} order by at`.execute(ctx.db)
    ).rows
  const view = async () => (await server.api<LearnView>('/learn')).body

  it('is written down as it was shown, and what was taken is joined to it', async () => {
    const session = 'visit-of-a-ranking'
    await send({ session, product: ids[0] })
    const shown = await ask({ surface: 'continue', session, most: '8' })
    const [list] = await until(
      () => listsOf('session', session),
      ({ length }) => length === 1,
    )
    expect(list?.items).toEqual(shown)
    expect(list?.clicks).toEqual([ids[0]])
    expect(list?.described.length).toBeGreaterThan(100)
    await send({ session, product: shown[2] })
    await send({ session, product: shown[4] })
    await send({ session, product: shown[2], type: 'add_to_basket' })
    const joined = await until(
      () => listsOf('session', session),
      ([one]) => one?.basket === true,
    )
    expect(joined[0]?.taken).toBe(2)
  })

  it('names nobody after she wants to be forgotten, and is in what she can take with her', async () => {
    const visitor = 'visitor-of-a-ranking'
    const cookie = `consent=granted; visitor=${visitor}`
    await send({ session: 'visit-of-a-person', visitor, product: ids[3] })
    await ask({ surface: 'discover', visitor, most: '6' })
    await until(
      () => listsOf('visitor', visitor),
      ({ length }) => length === 1,
    )
    const mine = await (await fetch(`${server.url}/zh/me/export.json`, { headers: { cookie } })).json()
    expect((mine as { recommendations: unknown[] }).recommendations).toHaveLength(1)
    await fetch(`${server.url}/zh/me`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url, cookie },
      body: new URLSearchParams({ act: 'erase' }),
    })
    expect(await listsOf('visitor', visitor)).toEqual([])
  })

  it('stays the default while there is little, is learned when that is better, and can be taken back', async () => {
    const sentence = async () => (await view()).rankings.find(({ surface }) => surface === 'continue')?.sentence.en
    expect(await sentence()).toMatch(/still the default, 1 of 500 impressions/)
    expect(await learnRankings(ctx)).toEqual([])
    // Lists of which always that is taken which is most like the visit (feature 10), whatever stands first.
    const random = seededRandom('ranking')
    const now = Date.now()
    const lists = Array.from({ length: LEAST_LISTS + 100 }, (_, i) => {
      const features = Float32Array.from({ length: 8 * FEATURES }, () => random.next())
      const likeness = Array.from({ length: 8 }, (_, n) => features[n * FEATURES + 22]! + 0.2 * random.next())
      return {
        taken: likeness.indexOf(Math.max(...likeness)),
        list: {
          id: `rec_made-${i}`,
          shopId: ctx.shop.id,
          surface: 'continue' as const,
          items: ids.slice(0, 8),
          clicks: [],
          cell: 0,
          described: packDescribed({ features, legs: new Float32Array(24), rows: 8 }),
          swapped: null,
          propensity: 0.9,
          share: 1,
          session: `made-${i}`,
          visitor: null,
          at: new Date(now - 86_400_000 + i * 1000),
        },
      }
    })
    await insertShownLists(
      ctx.db,
      lists.map(({ list }) => list),
    )
    await markTaken(
      ctx.db,
      lists.map(({ list, taken }) => ({
        shopId: ctx.shop.id,
        id: list.id,
        place: taken,
        kind: 'look' as const,
        at: list.at,
      })),
    )
    expect(await learnRankings(ctx)).toEqual(['continue'])
    const used = await usedWeights(ctx, 'continue')
    expect(used?.mrrAfter).toBeGreaterThan(used?.mrrBefore ?? 1)
    expect(await sentence()).toMatch(/learned from 601 impressions, \+\d+\.\d % on the 150 kept aside/)
    expect((await view()).history[0]?.sentence.en).toMatch(/learned order: from 451 impressions, \+[\d.]+ %/)
    // Learned once, it waits for news; an answer is given by it.
    expect(await learnRankings(ctx)).toEqual([])
    await server.app.audience.readOrder(ctx)
    expect((await ask({ surface: 'continue', session: 'visit-of-a-ranking', most: '8' })).length).toBe(8)

    const undone = await server.api('/learn/rankings/undo', { method: 'POST', json: { surface: 'continue' } })
    expect(undone.status).toBe(200)
    expect(await usedWeights(ctx, 'continue')).toBeUndefined()
    expect(await sentence()).toMatch(/still the default, 0 of 500/)
    expect((await view()).history[0]?.sentence.zh).toMatch(/换回/)
    const again = await server.api('/learn/rankings/undo', { method: 'POST', json: { surface: 'continue' } })
    expect(again.status).toBe(409)
  })

  it('swaps nothing in a shop that does not want it', async () => {
    const changed = await server.api('/settings', { method: 'PUT', json: { explore: 'off' } })
    expect(changed.status).toBe(204)
    await server.app.audience.readOrder(ctx)
    expect((await server.app.audience.of(ctx)).lists?.explores).toBe(false)
  })
})
