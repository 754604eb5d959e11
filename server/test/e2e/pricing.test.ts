import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  CompetitorRowsView,
  MadeMarketFeedView,
  MarketFeedsView,
  MarketOutcomeView,
  MarketPreviewView,
  PriceLedgerView,
} from '../../src/contract/types.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { signWebhook } from '../../src/modules/webhooks/index.ts'
import { linkFor } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('competitors’ prices and the price ledger', () => {
  let server: TestServer
  let sku: string
  let variantId: string
  let priceMinor: number
  let slug: string

  const post = <T>(path: string, json: unknown, as?: string) =>
    server.api<T>(path, { method: 'POST', json, ...(as ? { as } : {}) })
  const decimal = (minor: number) => (minor / 100).toFixed(2)

  beforeAll(async () => {
    server = await testServer()
    slug = (await server.app.shops())[0]?.slug ?? ''
    const { body } = await server.api<{ items: { id: string }[] }>('/products?limit=1')
    const detail = await server.api<{ variants: { id: string; sku: string; priceMinor: number }[] }>(
      `/products/${body.items[0]?.id}`,
    )
    const [variant] = detail.body.variants
    sku = variant?.sku ?? ''
    variantId = variant?.id ?? ''
    priceMinor = variant?.priceMinor ?? 0
  })
  afterAll(() => server?.stop())

  it('come as a file: looked at first, then taken, found by name, removed when the name is repeated', async () => {
    const text = `sku,competitor,price,url\n${sku},甲店,${decimal(priceMinor - 100)},https://jia.example/1\nNOPE,甲店,1\n`
    const file = { feed: '比价表', format: 'csv', text }
    const preview = await post<MarketPreviewView>('/pricing/competitors/preview', file)
    expect(preview.body).toMatchObject({ counts: { taken: 1, refused: 1 }, absurd: null })
    // What is wrong comes first.
    expect(preview.body.rows[0]).toMatchObject({ state: 'refused', says: { zh: '店里没有“NOPE”。' } })
    expect((await server.api<CompetitorRowsView>('/pricing/competitors')).body.total).toBe(0)
    expect((await post<MarketOutcomeView>('/pricing/competitors', file)).body.outcome).toBe('taken')
    expect((await post<MarketOutcomeView>('/pricing/competitors', file)).body.outcome).toBe('repeated')
    const rows = (await server.api<CompetitorRowsView>(`/pricing/competitors?text=${encodeURIComponent(sku)}`)).body
    expect(rows).toMatchObject({
      total: 1,
      items: [{ item: { variantId }, competitors: [{ name: '甲店', priceMinor: priceMinor - 100, isFrozen: false }] }],
    })
    expect((await server.api<CompetitorRowsView>('/pricing/competitors?text=zzz')).body.total).toBe(0)
    const { body: feeds } = await server.api<MarketFeedsView>('/pricing/feeds')
    expect(feeds.items).toMatchObject([{ name: '比价表', state: 'fresh', prices: 1, waiting: 0 }])
    const at = `/pricing/feeds/${feeds.items[0]?.id}`
    expect((await server.api(`${at}/prices`, { method: 'DELETE' })).status).toBe(409)
    expect((await server.api(`${at}/prices?confirm=x`, { method: 'DELETE' })).status).toBe(409)
    expect((await server.api(`${at}/prices?confirm=比价表`, { method: 'DELETE' })).status).toBe(204)
    expect((await server.api<CompetitorRowsView>('/pricing/competitors')).body.total).toBe(0)
    expect((await post<MarketOutcomeView>('/pricing/competitors', file)).body.outcome).toBe('taken')
    expect((await server.api(`${at}?confirm=比价表`, { method: 'DELETE' })).status).toBe(204)
    expect((await server.api<MarketFeedsView>('/pricing/feeds')).body.items).toEqual([])
  })

  it('come from a program that signs, and from nobody else', async () => {
    const made = (await post<MadeMarketFeedView>('/pricing/feeds', { name: '爬虫' })).body
    expect(made.secret).toMatch(/^whsec_/)
    expect(JSON.stringify((await server.api('/pricing/feeds')).body)).not.toContain(made.secret)
    const call = async (
      body: string,
      over: { id?: string; at?: number; secret?: string; path?: string; signature?: string } = {},
    ) => {
      const { id = randomUUID(), at = Math.floor(Date.now() / 1000), secret = made.secret, path = made.path } = over
      const response = await fetch(`${server.url}${path}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(at),
          'webhook-signature': over.signature ?? signWebhook(secret, id, at, body),
        },
      })
      return { status: response.status, body: (await response.json()) as MarketOutcomeView }
    }
    const batch = (of: (n: number) => number) =>
      JSON.stringify({
        prices: Array.from({ length: 6 }, (_, n) => ({
          sku,
          competitor: `店${n}`,
          price: decimal(of(n)),
          inStock: true,
        })),
      })
    const body = batch((n) => priceMinor + n)
    // Nothing of this is let in: another secret, another body, another id, an old call, no signature, no such source.
    const now = Math.floor(Date.now() / 1000)
    const refused = [
      await call(body, { secret: 'whsec_AAAA' }),
      await call(body, { signature: signWebhook(made.secret, 'a', now, `${body} `), id: 'a' }),
      await call(body, { signature: signWebhook(made.secret, 'a', now, body), id: 'b' }),
      await call(body, { at: now - 600 }),
      await call(body, { at: now + 600 }),
      await call(body, { signature: '' }),
      await call(body, { path: `/api/market/${slug}/mkt_none` }),
      await call(body, { path: made.path.replace(slug, 'nowhere') }),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400))
    expect(
      new Set(refused.map(({ body: { says: _, ...rest } }) => JSON.stringify(Reflect.get(rest, 'error')?.message)))
        .size,
    ).toBe(1)
    expect((await server.api<CompetitorRowsView>('/pricing/competitors')).body.total).toBe(0)

    const id = randomUUID()
    expect(await call(body, { id })).toMatchObject({ status: 200, body: { outcome: 'taken', counts: { taken: 6 } } })
    expect((await call(body, { id })).body.outcome).toBe('repeated')
    expect((await call('no json')).status).toBe(422)
    // Absurd: nothing is taken, and its prices are frozen until somebody has looked.
    expect((await call(batch((n) => priceMinor * 20 + n))).body).toMatchObject({
      outcome: 'held',
      counts: { taken: 0 },
    })
    const feed = async () => (await server.api<MarketFeedsView>('/pricing/feeds')).body.items[0]
    expect(await feed()).toMatchObject({ state: 'absurd', waiting: 6, prices: 6 })
    const [row] = (await server.api<CompetitorRowsView>('/pricing/competitors')).body.items
    expect(row?.competitors.map((one) => [one.priceMinor - priceMinor, one.isFrozen])).toEqual(
      Array.from({ length: 6 }, (_, n) => [n, true]),
    )
    const held = `/pricing/feeds/${made.feed.id}/held`
    const viewer = await cookieByLink(await linkFor(server, 'viewer'))
    expect((await post(held, { decision: 'drop' }, viewer)).status).toBe(403)
    expect((await post(held, { decision: 'drop' })).status).toBe(200)
    expect((await call(batch((n) => priceMinor + 2 * n + 1))).body.outcome).toBe('taken')
    expect(await feed()).toMatchObject({ state: 'fresh', waiting: 0, prices: 12 })

    // A second shop of the same people sees nothing of it, and its address does not lead there.
    await insertShop(server.app.platform.db, {
      id: 'shp_other',
      slug: 'other',
      name: { zh: '别家' },
      currency: 'CNY',
      locales: ['zh'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    server.app.forgetShops()
    expect((await call(body, { path: `/api/market/other/${made.feed.id}` })).status).toBe(400)
    expect((await server.api('/api/shops/other/pricing/feeds')).status).toBe(404)
    expect((await server.api(`/pricing/feeds/${made.feed.id}?confirm=爬虫`, { method: 'DELETE' })).status).toBe(204)
    expect((await call(body)).status).toBe(400)
  })

  it('tell what a variant was shown at, and which price may be struck through', async () => {
    const { body } = await server.api<PriceLedgerView>(`/pricing/ledger/${variantId}`)
    expect(body).toMatchObject({
      item: { variantId },
      priceMinor,
      shown: [{ priceMinor, cause: 'start' }],
      reference: { cn: { priceMinor: null }, eu: { priceMinor: null } },
    })
    expect((await server.api('/pricing/ledger/var_none')).status).toBe(404)
    const table = await server.api<string>(`/pricing/ledger/${variantId}/lines.csv`)
    expect(table.body).toContain(`,shown,${priceMinor},CNY,start`)
  })

  // Last, for the server hangs up on who sends too much.
  it('come in calls of a size that is bounded', async () => {
    const huge = { method: 'POST', body: JSON.stringify({ prices: 'x'.repeat(300_000) }) }
    expect((await fetch(`${server.url}/api/market/${slug}/mkt_none`, { ...huge, headers: JSON_TYPE })).status).toBe(413)
  })
})
