import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

/** What a shopper does reaches the next answer; what she agreed to is kept, shown, corrected, exported and erased. */
describe('the audience of the demo shop', () => {
  let server: TestServer
  let ids = new Map<string, string>()
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
    ids = await productIds()
  })
  afterAll(() => server?.stop())

  const context = async () => {
    const shop = (await server.app.shops())[0]
    if (!shop) throw new Error('no shop')
    return server.app.context(shop, { kind: 'shopper' }, 'zh', 'test')
  }
  const productIds = async () => {
    const { products } = await server.app.snapshots.get(await context())
    return new Map(products.map(({ detail }) => [detail.handle, detail.id]))
  }
  const id = (handle: string): string => {
    const found = ids.get(handle)
    if (!found) throw new Error(`no product ${handle}`)
    return found
  }
  const event = (more: Record<string, unknown>) => ({
    id: randomUUID(),
    type: 'view',
    occurredAt: Date.now(),
    session: 'session-of-a-test',
    ...more,
  })
  const send = async (events: readonly unknown[], shop = 'shanyu', sentAt: unknown = Date.now()) => {
    const response = await fetch(`${server.url}/api/events`, {
      method: 'POST',
      body: JSON.stringify({ shop, sentAt, events }),
    })
    return { status: response.status, body: (await response.json()) as { taken?: number; repeated?: number } }
  }
  const ask = async (query: Record<string, string>) => {
    const response = await fetch(
      `${server.url}/api/recommendations?${new URLSearchParams({ shop: 'shanyu', ...query })}`,
    )
    const body = (await response.json()) as { items?: { productId: string; handle: string; price?: string }[] }
    return { status: response.status, handles: (body.items ?? []).map(({ handle }) => handle), items: body.items ?? [] }
  }
  const page = async (path: string, visitor?: string) => {
    const response = await fetch(server.url + path, {
      redirect: 'manual',
      headers: visitor ? { cookie: `consent=granted; visitor=${visitor}` } : {},
    })
    return { status: response.status, html: await response.text(), headers: response.headers }
  }
  const change = (visitor: string, fields: Record<string, string>, consent = 'granted') =>
    fetch(`${server.url}/zh/me`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url, cookie: `consent=${consent}; visitor=${visitor}` },
      body: new URLSearchParams(fields),
    })

  it('knows a click in the next answer, for a visit that nobody agreed to remember', async () => {
    const session = 'visit-without-consent'
    const before = await ask({ surface: 'continue', session, most: '8' })
    await send([event({ session, product: id('moss-yoga-mat') })])
    const after = await ask({ surface: 'continue', session, most: '8' })
    expect(after.handles).not.toEqual(before.handles)
    expect(after.handles).toContain('panli-kettlebell')
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from profiles`.execute(server.app.platform.db)
    expect(rows[0]?.n).toBe(0)
  })

  it('discovers nothing that was looked at, and nothing that does not go on sale', async () => {
    const session = 'visit-that-discovers'
    const seen = ['moss-yoga-mat', 'panli-kettlebell', 'panli-hex-dumbbells']
    await send(seen.map((handle) => event({ session, product: id(handle) })))
    const { handles } = await ask({ surface: 'discover', session, most: '30' })
    expect(handles.length).toBeGreaterThan(5)
    for (const handle of seen) expect(handles).not.toContain(handle)
  })

  it('counts an event once, whatever its clock says and in whatever order it comes', async () => {
    const one = event({ session: 'visit-of-doubles', product: id('moss-yoga-mat') })
    expect((await send([one, one])).body).toEqual({ taken: 1, repeated: 1 })
    expect((await send([one])).body).toEqual({ taken: 0, repeated: 1 })
    const future = event({
      session: 'visit-of-doubles',
      product: id('panli-kettlebell'),
      occurredAt: 9_000_000_000_000,
    })
    const past = event({ session: 'visit-of-doubles', product: id('panli-hex-dumbbells'), occurredAt: 1 })
    expect((await send([future, past], 'shanyu', 9_000_000_000_000)).body.taken).toBe(2)
    expect((await ask({ surface: 'continue', session: 'visit-of-doubles' })).status).toBe(200)
  })

  it('takes what no shop has without learning from it', async () => {
    const session = 'visit-of-inventions'
    const events = Array.from({ length: 200 }, (_, i) =>
      event({ session, product: `invented-${i}`, visitor: 'visitor-inventor' }),
    )
    expect((await send(events)).body.taken).toBe(200)
    expect((await server.app.audience.person(await context(), 'visitor-inventor'))?.profile.counts.taken ?? 0).toBe(0)
  })

  it('bears a visit of ten thousand clicks, and learns nothing from it', async () => {
    const session = 'visit-of-a-bot'
    const handles = [...ids.values()]
    const shop = await server.app.audience.of(await context())
    for (let b = 0; b < 50; b++)
      await server.app.audience.take(
        await context(),
        Array.from({ length: 200 }, (_, i) => ({
          id: `bot-${b}-${i}`,
          act: 'view' as const,
          atMs: Date.now(),
          session,
          product: handles[(b * 200 + i) % handles.length],
        })),
      )
    expect(shop.clicksOf(session).length).toBeLessThanOrEqual(50)
    const { bots, finished } = shop.visits.intakeCounts
    shop.visits.sweep(Number.POSITIVE_INFINITY)
    expect(shop.visits.intakeCounts.bots).toBe(bots + 1)
    expect(shop.visits.intakeCounts.finished - finished).toBeLessThan(5)
  })

  it('refuses a question that makes no sense, in a sentence', async () => {
    const odd: Record<string, string>[] = [
      { surface: 'everything' },
      { surface: 'continue', most: '0' },
      { surface: 'continue', who: 'me' },
    ]
    for (const query of odd) expect((await ask(query)).status).toBe(422)
    expect((await ask({ surface: 'continue', shop: 'nowhere' })).status).toBe(404)
  })

  it('names things to go with a basket, the same for everybody, at the same price', async () => {
    const query = { surface: 'basket', products: id('moss-yoga-mat'), most: '4', lang: 'zh' }
    const anybody = await ask(query)
    expect(anybody.handles.length).toBeGreaterThanOrEqual(2)
    expect(anybody.handles).not.toContain('moss-yoga-mat')
    const visitor = 'visitor-with-a-basket'
    await send([event({ visitor, product: id('panli-kettlebell'), type: 'add_to_basket' })])
    const known = await ask({ ...query, visitor })
    const prices = new Map(anybody.items.map(({ handle, price }) => [handle, price]))
    for (const { handle, price } of known.items) if (prices.has(handle)) expect(price).toBe(prices.get(handle))
  })

  describe('a person who agreed', () => {
    const visitor = 'visitor-who-agreed'
    it('gets a page of her own from the first look on, and says why', async () => {
      expect((await page('/zh', visitor)).html).toContain('没有用到你看过什么')
      const product = await page('/zh/p/moss-yoga-mat', visitor)
      expect(product.html).toMatch(/data-look="[\w-]{8,64}"/)
      const home = await page('/zh', visitor)
      expect(home.html).toContain('这一页是为你排的')
      expect(home.html).toContain('因为你看过')
      expect((await page('/en', visitor)).html).toContain('This page was composed for you')
      expect((await page('/zh')).html).toContain('没有用到你看过什么')
      expect((await page('/zh')).html).not.toContain('这一页是为你排的')
    })
    it('counts the look that the page noted and the browser reports as one', async () => {
      const look = /data-look="([\w-]+)"/.exec((await page('/zh/p/panli-kettlebell', visitor)).html)?.[1] ?? ''
      const before = (await server.app.audience.person(await context(), visitor))?.profile.counts.taken
      await send([event({ id: look, visitor, product: id('panli-kettlebell') })])
      expect((await server.app.audience.person(await context(), visitor))?.profile.counts.taken).toBe(before)
    })
    it('sees the same price as everybody', async () => {
      const price = (html: string) => /"price":"?([\d.]+)/.exec(html)?.[1]
      const [own, others] = [await page('/zh/p/panli-kettlebell', visitor), await page('/zh/p/panli-kettlebell')]
      expect(price(own.html)).toBeDefined()
      expect(price(own.html)).toBe(price(others.html))
    })
    it('reads what is noted, strikes it, and puts it back', async () => {
      expect((await page('/zh/me', visitor)).html).toContain('苔瑜伽垫')
      const { interests } = (await server.app.audience.person(await context(), visitor))?.profile ?? {}
      const key = interests?.type[0]?.key ?? ''
      expect(key).not.toBe('')
      const struck = await change(visitor, { act: 'strike', facet: 'type', key })
      expect(struck.status).toBe(303)
      expect(struck.headers.get('location')).toBe('/zh/me?saved=1')
      expect((await page('/zh/me', visitor)).html).toMatch(/<s>/)
      await page('/zh/p/moss-yoga-mat', visitor)
      const after = (await server.app.audience.person(await context(), visitor))?.profile
      expect(after?.interests.type.some((one) => one.key === key)).toBe(false)
      await change(visitor, { act: 'restore', facet: 'type', key })
      expect((await page('/zh/me', visitor)).html).not.toMatch(/<s>/)
    })
    it('refuses a change that is none', async () => {
      expect((await change(visitor, { act: 'strike', facet: 'income', key: 'x' })).status).toBe(422)
      expect((await change(visitor, { act: 'erase', also: 'x' })).status).toBe(422)
    })
    it('says how pages should be', async () => {
      await change(visitor, { act: 'manner', manner: 'facts' })
      const ctx = await context()
      const person = await server.app.audience.person(ctx, visitor)
      const moment = { nowMs: Date.now(), season: 'winter' } as const
      const plan = await server.app.audience.plan(ctx, 'home', { person, visitor }, { moment, seed: 'a' })
      expect(plan.manner).toBe('facts')
      expect((await page('/zh/me', visitor)).html).toMatch(/<input[^>]*checked=""[^>]*value="facts"/)
      await change(visitor, { act: 'manner', manner: '' })
    })
    it('hides a thing for good', async () => {
      const { handles } = await ask({ surface: 'discover', visitor, most: '5' })
      const gone = handles[0] ?? ''
      await send([event({ visitor, type: 'hide', product: id(gone) })])
      expect((await ask({ surface: 'discover', visitor, most: '50' })).handles).not.toContain(gone)
      expect((await page('/zh', visitor)).html).not.toContain(`data-hide="${id(gone)}"`)
    })
    it('is not shown again what she bought', async () => {
      const { handles } = await ask({ surface: 'discover', visitor, most: '5' })
      const bought = handles[0] ?? ''
      const ctx = await context()
      await ctx.services.events.append(ctx, [
        {
          id: 'order-of-a-test',
          type: 'order.placed',
          occurredAt: new Date(),
          data: { orderId: 'o1', visitor, lines: [{ productId: id(bought), units: 1, amountMinor: 100 }] },
        },
      ])
      const person = async () => (await server.app.audience.person(ctx, visitor))?.profile.bought ?? []
      await until(person, (all) => all.includes(id(bought)))
      expect((await ask({ surface: 'discover', visitor, most: '50' })).handles).not.toContain(bought)
      expect((await ask({ surface: 'continue', visitor, most: '50' })).handles).not.toContain(bought)
    })
    it('switches it off: nothing is used, nothing is added', async () => {
      await change(visitor, { act: 'switch', on: 'no' })
      expect((await page('/zh', visitor)).html).not.toContain('这一页是为你排的')
      const before = (await server.app.audience.person(await context(), visitor))?.profile.counts.taken
      await page('/zh/p/panli-hex-dumbbells', visitor)
      expect((await server.app.audience.person(await context(), visitor))?.profile.counts.taken).toBe(before)
      await change(visitor, { act: 'switch', on: 'yes' })
      expect((await page('/zh', visitor)).html).toContain('这一页是为你排的')
    })
    it('exports everything, and only her own', async () => {
      const mine = JSON.parse((await page('/zh/me/export.json', visitor)).html) as { events: unknown[]; taste: unknown }
      expect(mine.events.length).toBeGreaterThan(0)
      expect(JSON.stringify(mine.taste)).toContain(id('moss-yoga-mat'))
      expect((await page('/zh/me/export.json')).status).toBe(404)
      expect((await page('/zh/me/export.json', 'visitor-somebody-else')).html).not.toContain(id('moss-yoga-mat'))
    })
    it('erases everything, also after taking her word back: events stay as looks by nobody', async () => {
      const erased = await change(visitor, { act: 'erase' }, 'denied')
      expect(erased.headers.get('location')).toBe('/zh/me?erased=1')
      expect(erased.headers.getSetCookie().join()).toContain('consent=denied')
      const { db } = server.app.platform
      const left = await sql<{ n: number }>`
        select count(*)::int as n from events where data::text like ${`%${visitor}%`}
          and type like 'shopper.%'`.execute(db)
      expect(left.rows[0]?.n).toBe(0)
      const kept = await sql<{ n: number }>`
        select count(*)::int as n from profiles where visitor = ${visitor}`.execute(db)
      expect(kept.rows[0]?.n).toBe(0)
      expect((await page('/zh', visitor)).html).not.toContain('这一页是为你排的')
    })
  })

  it('offers what comes near when a search finds nothing', async () => {
    const { html } = await page(`/zh/search?q=${encodeURIComponent('zzqx 瑜伽')}&not=x`)
    expect(html).toMatch(/class="card/)
  })
})

describe('the audience after a restart', () => {
  it('knows people and visits of before', async () => {
    const first = await testServer()
    const shop = (await first.app.shops())[0]
    if (!shop) throw new Error('no shop')
    const ctx = first.app.context(shop, { kind: 'shopper' }, 'zh', 'test')
    const products = (await first.app.snapshots.get(ctx)).products.map(({ detail }) => detail.id)
    const [a = '', b = ''] = products
    // Two hours ago, so that the visits are over.
    const at = Date.now() - 2 * 3_600_000
    await fetch(`${first.url}/api/events`, {
      method: 'POST',
      body: JSON.stringify({
        shop: shop.slug,
        sentAt: Date.now(),
        events: Array.from({ length: 20 }, (_, i) => ({
          id: `restart-${i}-event`,
          type: 'view',
          occurredAt: at + 60_000 * i,
          session: `restart-visit-${i >> 1}`,
          visitor: 'visitor-who-returns',
          product: i % 2 === 0 ? a : b,
        })),
      }),
    })
    await first.stop()
    const second = await testServer({}, first.dataDir)
    try {
      const again = second.app.context(shop, { kind: 'shopper' }, 'zh', 'test')
      const person = await second.app.audience.person(again, 'visitor-who-returns')
      expect(person?.profile.counts.taken).toBe(20)
      const audience = await second.app.audience.of(again)
      await until(
        () => audience.hasVisits,
        (has) => has,
      )
      const { ids } = await second.app.audience.answer(again, { surface: 'continue', products: [a], most: 3 })
      expect(ids).toContain(b)
    } finally {
      await second.stop()
    }
  })
})
