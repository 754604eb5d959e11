import { newId } from '@qianmian/kernel'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveBrand } from '../../src/modules/brands/index.ts'
import { saveProducts } from '../../src/modules/catalog/index.ts'
import { bumpVersion, insertShop } from '../../src/modules/shops/index.ts'
import { inTransaction } from '../../src/platform/ctx.ts'
import { serverDatabases } from '../support/databases.ts'
import { type TestServer, testServer } from '../support/server.ts'

const HANDLE = 'same-handle'

/** Two shops in one installation, with a product of the same handle in each: neither ever shows what the other has. */
for (const database of await serverDatabases()) {
  describe(`two shops on ${database.name}`, () => {
    let server: TestServer
    let brandB = ''
    const get = async (path: string, init?: RequestInit) => {
      const response = await fetch(server.url + path, { redirect: 'manual', ...init })
      return { status: response.status, headers: response.headers, text: await response.text() }
    }
    const contextOf = async (slug: string) => {
      const shop = (await server.app.shops()).find((candidate) => candidate.slug === slug)
      if (!shop) throw new Error(slug)
      return server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
    }
    /** Fills a shop: one brand, one product whose words name the shop's secret. */
    const fill = async (slug: string, secret: string) => {
      const outer = await contextOf(slug)
      const pixels = { width: 400, height: 300, channels: 3, background: slug === 'b' ? '#102030' : '#a0b0c0' } as const
      const picture = await outer.services.media.put(await sharp({ create: pixels }).webp().toBuffer(), 'image/webp')
      return inTransaction(outer, async (ctx) => {
        const brandId = await saveBrand(ctx, {
          id: newId('brd', ctx.clock, ctx.randomBytes),
          handle: 'house',
          name: { zh: `${secret}牌`, en: `${secret} brand` },
          strategy: 'rational',
          promise: {},
          story: {},
          palette: [],
          words: { prefer: [], avoid: [], ban: [] },
          samples: { zh: [], en: [] },
        })
        const [product] = await saveProducts(ctx, [
          {
            handle: HANDLE,
            brandId,
            category: 'apparel',
            productType: 'tee',
            name: { zh: `${secret}短袖`, en: `${secret} tee` },
            descriptionHtml: { zh: `<p>${secret}</p>` },
            status: 'active',
            tags: [],
            options: [],
            sizeChart: null,
            sourceProfile: null,
            extras: {},
            position: 0,
            variants: [
              {
                sku: secret,
                barcode: null,
                optionValues: [],
                priceMinor: 9900,
                compareAtMinor: null,
                weightGrams: null,
                extras: {},
                stock: {},
              },
            ],
            pictures: [
              {
                mediaHash: picture.hash,
                sourceUrl: null,
                width: 400,
                height: 300,
                alt: {},
                view: 'front',
                isRender: false,
                extras: {},
              },
            ],
            facts: [],
          },
        ])
        await bumpVersion(ctx)
        return { brandId, productId: product?.id ?? '', hash: picture.hash }
      })
    }
    let [a, b] = [
      { brandId: '', productId: '', hash: '' },
      { brandId: '', productId: '', hash: '' },
    ]
    beforeAll(async () => {
      server = await testServer({ DEMO: '0', ...database.env })
      await insertShop(server.app.platform.db, {
        id: 'shp_b',
        slug: 'b',
        name: { zh: '乙店', en: 'Shop B' },
        currency: 'CNY',
        locales: ['zh', 'en'],
        timeZone: 'Asia/Shanghai',
        settings: {},
      })
      server.app.forgetShops()
      a = await fill('shop', 'alphasecret')
      b = await fill('b', 'betasecret')
      brandB = b.brandId
    })
    afterAll(async () => {
      await server?.stop()
      await database.close()
    })

    it('answers by path, in both languages, and keeps every link inside its own shop', async () => {
      // Twice: the second answer comes from memory.
      for (const round of [1, 2]) {
        for (const path of [
          '/zh',
          '/en',
          `/zh/p/${HANDLE}`,
          '/zh/c/apparel',
          '/zh/search',
          '/zh/b/house',
          '/zh/none',
        ]) {
          const first = await get(path)
          const second = await get(`/@b${path}`)
          const expected = path === '/zh/none' ? 404 : 200
          expect([round, path, first.status, second.status]).toEqual([round, path, expected, expected])
          expect(first.text, path).not.toMatch(/betasecret|乙店|Shop B/)
          // Neither pictures nor stock are needed to stand on the first page.
          if (path === '/zh') expect(first.text).toContain(`href="/zh/p/${HANDLE}"`)
          expect(second.text, path).not.toMatch(/alphasecret|我的店|My shop/)
          expect(second.text, path).toMatch(/乙店|Shop B/)
          const links = [...second.text.matchAll(/(?:href|action)="([^"]+)"/gi)].map((match) => match[1] ?? '')
          const pages = links
            .map((link) => link.replace(server.url, ''))
            .filter((link) => /^\/(@|zh|en|feeds|sitemap)/.test(link))
          expect(pages.length, path).toBeGreaterThan(4)
          for (const link of pages) expect(link, path).toMatch(/^\/@b\//)
        }
      }
      const { text } = await get(`/@b/zh/p/${HANDLE}`)
      expect(text).toContain(`<link rel="canonical" href="${server.url}/@b/zh/p/${HANDLE}"`)
      expect(text).toContain('betasecret短袖')
      expect((await get(`/zh/p/${HANDLE}`)).text).toContain('alphasecret短袖')
    })

    it('leads to the language of the browser, and the first shop to its one address', async () => {
      const way = async (path: string) => {
        const { status, headers } = await get(path, { headers: { 'accept-language': 'en' } })
        return [status, headers.get('location')]
      }
      expect(await way('/@b')).toEqual([302, '/@b/en'])
      expect(await way('/@shop/zh/search?q=x')).toEqual([308, '/zh/search?q=x'])
      expect(await way('/@shop//evil.example/zh')).toEqual([404, null])
      expect((await get('/@nobody/zh')).status).toBe(404)
    })

    it('has feeds and a sitemap of its own', async () => {
      for (const file of ['/feeds/google.xml', '/feeds/openai.jsonl']) {
        const [first, second] = [await get(file), await get(`/@b${file}`)]
        expect([first.text.includes('alphasecret'), first.text.includes('betasecret')], file).toEqual([true, false])
        expect([second.text.includes('alphasecret'), second.text.includes('betasecret')], file).toEqual([false, true])
        expect(second.text, file).toContain(`${server.url}/@b/zh/p/${HANDLE}`)
        expect(second.text, file).not.toContain(`${server.url}/zh/p/${HANDLE}`)
      }
      const places = async (path: string) =>
        [...(await get(path)).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
          (match) => match[1]?.replace(server.url, '') ?? '',
        )
      const [first, second] = [await places('/sitemap.xml'), await places('/@b/sitemap.xml')]
      expect(first).toContain(`/zh/p/${HANDLE}`)
      expect(second).toContain(`/@b/en/p/${HANDLE}`)
      expect(first.some((path) => path.startsWith('/@'))).toBe(false)
      expect(second.every((path) => path.startsWith('/@b/'))).toBe(true)
      const robots = (await get('/robots.txt')).text
      expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml\nSitemap: ${server.url}/@b/sitemap.xml`)
      expect(robots).toContain('Disallow: /@b/zh/search')
    })

    it('shows only its own picture', async () => {
      const [first, second] = [(await get(`/zh/p/${HANDLE}`)).text, (await get(`/@b/zh/p/${HANDLE}`)).text]
      expect([first.includes(a.hash), first.includes(b.hash)]).toEqual([true, false])
      expect([second.includes(a.hash), second.includes(b.hash)]).toEqual([false, true])
    })

    it('gives nothing of the other shop through the API, by list or by id', async () => {
      const list = await server.api<{ items: { id: string }[] }>('/products')
      expect(list.body.items.map((item) => item.id)).toEqual([a.productId])
      expect((await server.api(`/products/${b.productId}`)).status).toBe(404)
      expect((await server.api(`/products/${b.productId}/packs`)).status).not.toBe(500)
      expect(JSON.stringify((await server.api('/brands')).body)).not.toContain('betasecret')
      for (const path of ['products', 'brands', 'comments', 'activity', 'proposals', 'members'])
        expect((await server.api(`/api/shops/b/${path}`)).status, path).toBe(404)
    })

    it('takes likes and comments for its own product, and counts no like of one for the other', async () => {
      const say = (path: string, json: unknown) =>
        get(path, {
          method: 'POST',
          headers: { origin: server.url, 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(json),
        })
      expect((await say(`/@b/zh/p/${HANDLE}/comments`, { text: 'only for b', nickname: '小满' })).status).toBe(200)
      expect(JSON.stringify((await server.api('/comments')).body)).not.toContain('only for b')
      const back = await get(`/@b/zh/p/${HANDLE}/comments`, {
        method: 'POST',
        headers: { origin: server.url },
        body: new URLSearchParams({ text: 'by form', nickname: '', website: '' }),
      })
      expect([back.status, back.headers.get('location')]).toEqual([303, `/@b/zh/p/${HANDLE}?thanks=1#comments`])
      // An event for shop A that names B's product is kept as an event and counts for nothing.
      const event = {
        id: 'evt-cross-01',
        type: 'like',
        occurredAt: Date.now(),
        session: 'session-0001',
        product: b.productId,
      }
      const sent = await fetch(`${server.url}/api/events`, {
        method: 'POST',
        body: JSON.stringify({ shop: 'shop', sentAt: Date.now(), events: [event] }),
      })
      expect(sent.status).toBe(200)
      const counts = await (await import('../../src/modules/audience/index.ts')).likeCounts(await contextOf('b'))
      expect(counts).toEqual({})
    })

    it('refuses what is no comment, and says what would be one', async () => {
      const post = (body: string) =>
        get(`/zh/p/${HANDLE}/comments`, {
          method: 'POST',
          headers: { origin: server.url, 'content-type': 'application/json' },
          body,
        })
      const long = JSON.stringify({ text: '长'.repeat(301) })
      for (const body of ['null', '[]', '3', '{', '{}', '{"text":null}', '{"text":"x","role":"owner"}', long]) {
        const { status, text } = await post(body)
        expect([body.slice(0, 30), status]).toEqual([body.slice(0, 30), 422])
        expect(JSON.parse(text)).toMatchObject({ status: 'refused' })
      }
      expect(JSON.parse((await post(long)).text).message).toBe('写一到 300 个字。')
      expect((await post(JSON.stringify({ text: '长'.repeat(300) }))).status).toBe(200)
      expect((await get(`/zh/p/${HANDLE}`)).text).toMatch(/maxlength="300"/i)
    })

    it('finds a brand by its new name as soon as it is renamed, and no longer by the old one', async () => {
      // What only comes near stands below a sentence that says that nothing was found.
      const found = async (word: string) => !(await get(`/@b/zh/search?q=${word}`)).text.includes('没有「')
      // The index is made with the old name first.
      expect([await found('betasecret'), await found('gammanew')]).toEqual([true, false])
      await inTransaction(await contextOf('b'), async (ctx) => {
        await saveBrand(ctx, {
          id: brandB,
          handle: 'house',
          name: { zh: 'gammanew牌', en: 'gammanew' },
          strategy: 'rational',
          promise: {},
          story: {},
          palette: [],
          words: { prefer: [], avoid: [], ban: [] },
          samples: { zh: [], en: [] },
        })
        await bumpVersion(ctx)
      })
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(await found('gammanew')).toBe(true)
    })

    it('serves a picture that was missing as soon as it is there, and a small copy the same twice', async () => {
      const bytes = await sharp({ create: { width: 500, height: 500, channels: 3, background: '#445566' } })
        .webp()
        .toBuffer()
      const { createHash } = await import('node:crypto')
      const hash = createHash('sha256').update(bytes).digest('hex')
      expect((await get(`/media/${hash}?w=160`)).status).toBe(404)
      await server.app.platform.media.put(bytes, 'image/webp')
      const copies = await Promise.all([0, 1, 2].map(() => fetch(`${server.url}/media/${hash}?w=160`)))
      const sizes = await Promise.all(
        copies.map(async (copy) => (await sharp(Buffer.from(await copy.arrayBuffer())).metadata()).width),
      )
      expect(sizes).toEqual([160, 160, 160])
      expect((await get(`/media/${hash}?w=161`)).status).toBe(400)
      const broken = await server.app.platform.media.put(new Uint8Array([1, 2, 3]), 'image/webp')
      const failures = await Promise.all([0, 1].map(() => get(`/media/${broken.hash}?w=160`)))
      expect(failures.every(({ status }) => status >= 400)).toBe(true)
    })
  })
}
