import { DEMO_PRODUCTS } from '@qianmian/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

describe('the storefront of the demo shop', () => {
  let server: TestServer
  let paths: string[] = []
  beforeAll(async () => {
    server = await testServer()
    const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text()
    paths = [...sitemap.matchAll(/<loc>http[^<]*?(\/(?:zh|en)[^<]*)<\/loc>/g)].map((match) => match[1] ?? '')
  })
  afterAll(() => server?.stop())
  const page = async (path: string) => {
    const response = await fetch(server.url + path)
    return { status: response.status, html: await response.text() }
  }

  it('answers every address of its sitemap, with a title, a language and the other language', async () => {
    expect(paths.length).toBeGreaterThan(2 * 96)
    for (const path of paths) {
      const { status, html } = await page(path)
      expect(status, path).toBe(200)
      expect(html, path).toMatch(path.startsWith('/zh') ? /<html[^>]* lang="zh/ : /<html[^>]* lang="en/)
      expect(html, path).toMatch(/hreflang="x-default"/i)
      expect(html, path).toMatch(/<link rel="canonical"/)
      // Nonces are random letters: one in a few thousand pages holds these three by chance.
      const said = html.replace(/ nonce="[^"]*"/g, '')
      expect(said, path).not.toMatch(/undefined|\[object Object\]|\bNaN\b/)
    }
  })

  it('tells machines what a product is: variants, offers, brand', async () => {
    const path = paths.find((candidate) => candidate.includes('/zh/p/')) ?? ''
    const { html } = await page(path)
    const blocks = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
      (match) => JSON.parse(match[1] ?? '{}') as Record<string, unknown>,
    )
    const product = blocks.find((block) => block.$type === undefined && /Product/.test(String(block['@type'])))
    expect(product).toBeDefined()
    expect(JSON.stringify(product)).toMatch(/"priceCurrency":"CNY"/)
    expect(JSON.stringify(product)).toMatch(/"brand"/)
  })

  /** Handles on a listing page, in order. */
  const handles = (html: string): string[] =>
    [...html.matchAll(/href="\/(?:zh|en)\/p\/([\w-]+)" data-qm-product/g)].map((match) => match[1] ?? '')
  /** Handles on all pages of a listing, in order, and how often the page says that there are. */
  const listed = async (path: string): Promise<string[]> => {
    const found: string[] = []
    for (let n = 1; n < 10; n++) {
      const part = handles((await page(`${path}${path.includes('?') ? '&' : '?'}page=${n}`)).html)
      if (part.length === 0 || part.every((handle) => found.includes(handle))) break
      found.push(...part)
    }
    return found
  }
  const byHandle = new Map(DEMO_PRODUCTS.map((product) => [product.handle, product]))
  const lowest = (handle: string) => Math.min(...(byHandle.get(handle)?.variants ?? []).map((v) => v.priceYuan))

  it.each([
    ['zh', '亚麻', /亚麻/],
    ['en', 'linen', /linen/i],
  ] as const)(
    'finds in %s by %s: all that are called so, first, and nothing that does not say it',
    async (lang, query, word) => {
      const path = `/${lang}/search?q=${encodeURIComponent(query)}`
      const found = await listed(path)
      const called = DEMO_PRODUCTS.filter((product) => word.test(product.name[lang] ?? '')).map(
        (product) => product.handle,
      )
      expect(called.length).toBeGreaterThan(3)
      expect(found.slice(0, called.length).sort()).toEqual(called.sort())
      expect(found.length).toBeLessThan(DEMO_PRODUCTS.length / 2)
      for (const handle of found) expect(JSON.stringify(byHandle.get(handle) ?? handle), handle).toMatch(word)
      const said = lang === 'zh' ? `找到${found.length}件` : `${found.length} found`
      expect((await page(path)).html).toContain(said)
    },
  )

  it('offers ways out when nothing matches, and each leads to as many as it says', async () => {
    const query = '不要羊毛的盖毯'
    const { html } = await page(`/zh/search?q=${encodeURIComponent(query)}`)
    expect(html).toContain(`没有「${query}」`)
    const [listing = '', near = ''] = html.split('<section class="near">')
    expect(handles(listing)).toEqual([])
    expect(handles(near).length).toBeGreaterThan(0)
    const offers = [...html.matchAll(/<a class="link" href="(\/zh\/search\?q=[^"]+)">([^<]+?)(\d+)件<\/a>/g)]
    expect(offers.length).toBeGreaterThan(0)
    for (const [, href = '', , count] of offers) expect(await listed(href)).toHaveLength(Number(count))
  })

  it('shows what it read from a query; a wish that is taken away no longer counts', async () => {
    const path = `/zh/search?q=${encodeURIComponent('200元以内透气短袖')}`
    const { html } = await page(path)
    const chip = /<a class="chip" href="([^"]+)"[^>]*>¥200 以内/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(chip).toContain('not=price')
    const cheap = await listed(path)
    expect(cheap.length).toBeGreaterThan(0)
    for (const handle of cheap) expect(lowest(handle)).toBeLessThanOrEqual(200)
    const all = await listed(chip)
    expect(all.length).toBeGreaterThan(cheap.length)
    expect(all.some((handle) => lowest(handle) > 200)).toBe(true)
  })

  it('says what it put right and what it left aside', async () => {
    const html = async (query: string) => (await page(`/zh/search?q=${encodeURIComponent(query)}`)).html
    expect(await html('瑜家垫')).toContain('按「瑜伽垫」找的。')
    expect(await html('yjd')).toContain('按「瑜伽垫」找的。')
    expect(await html('羽绒亚麻')).toContain('没有完全符合的，放宽了：材质。')
    expect(handles(await html('亚麻'))).not.toEqual([])
  })

  it('filters and orders by the address', async () => {
    const apparel = DEMO_PRODUCTS.filter((product) => product.category === 'apparel').map((product) => product.handle)
    expect((await listed('/zh/c/apparel')).sort()).toEqual([...apparel].sort())
    const up = await listed('/zh/c/apparel?sort=price')
    expect(up.map(lowest)).toEqual(apparel.map(lowest).sort((a, b) => a - b))
    const down = await listed('/zh/c/apparel?sort=-price')
    expect(down.map(lowest)).toEqual(apparel.map(lowest).sort((a, b) => b - a))
    const cheap = await listed('/zh/c/apparel?price=100')
    expect(cheap.length).toBeGreaterThan(0)
    expect([...cheap].sort()).toEqual(apparel.filter((handle) => lowest(handle) >= 100 && lowest(handle) < 200).sort())
  })

  it('leaves out what is sold out when asked to', async () => {
    const file = 'handle,商品名称,价格,库存\nhas-some,补货布袋甲,19,3\nhas-none,补货布袋乙,29,0\n'
    const { id } = (await server.api<{ id: string }>('/imports?fileName=bags.csv', { method: 'POST', body: file })).body
    await server.api(`/imports/${id}/start`, { method: 'POST', json: { mode: 'good-rows' } })
    await until(
      async () => (await server.api<{ status: string }>(`/imports/${id}`)).body.status,
      (status) => status === 'done',
    )
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const path = `/zh/search?q=${encodeURIComponent('补货布袋')}`
    expect((await listed(path)).sort()).toEqual(['has-none', 'has-some'])
    expect(await listed(`${path}&stock=yes`)).toEqual(['has-some'])
  })

  it('renders once for all who come by an advertisement, and anew for what changes the page', async () => {
    const page = async (search: string) => {
      const html = await (await fetch(`${server.url}/zh/c/apparel${search}`)).text()
      return html.replaceAll(/nonce="[^"]+"/g, '')
    }
    const plain = await page('')
    expect(await page('?utm_source=x&gclid=y')).toBe(plain)
    expect(await page('?sort=down&utm_source=x')).not.toBe(plain)
  })

  it('says 404 for what is not there, as a page', async () => {
    const { status, html } = await page('/zh/p/nothing-here')
    expect(status).toBe(404)
    expect(html).toContain('<html')
    expect((await page('/zh/c/nothing')).status).toBe(404)
  })

  it('never runs what is typed into an address', async () => {
    const { html } = await page(`/zh/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>alert(1)')
  })

  it('feeds Google and OpenAI with every product in stock', async () => {
    const google = await (await fetch(`${server.url}/feeds/google.xml?lang=zh`)).text()
    expect((google.match(/<item>/g) ?? []).length).toBeGreaterThan(96)
    const openai = (await (await fetch(`${server.url}/feeds/openai.jsonl?lang=en`)).text()).trim().split('\n')
    expect(JSON.parse(openai[0] ?? '{}')).toHaveProperty('item_id')
    expect(await (await fetch(`${server.url}/robots.txt`)).text()).toContain('Sitemap:')
  })

  it('keeps events once, however often they are sent, and refuses what it does not know', async () => {
    const event = { id: 'evt-00000001', type: 'view', occurredAt: Date.now(), session: 'session-0001', page: '/zh' }
    const send = (body: unknown) => fetch(`${server.url}/api/events`, { method: 'POST', body: JSON.stringify(body) })
    expect(await (await send({ shop: 'shanyu', sentAt: Date.now(), events: [event] })).json()).toEqual({
      taken: 1,
      repeated: 0,
    })
    expect(await (await send({ shop: 'shanyu', sentAt: Date.now(), events: [event] })).json()).toEqual({
      taken: 0,
      repeated: 1,
    })
    expect((await send({ shop: 'nobody', sentAt: Date.now(), events: [event] })).status).toBe(404)
    expect(
      (await send({ shop: 'shanyu', sentAt: Date.now(), events: [{ ...event, id: 'evt-00000002', secret: 1 }] }))
        .status,
    ).toBe(422)
    expect((await fetch(`${server.url}/api/events`, { method: 'POST', body: 'not json' })).status).toBe(400)
  })

  it('holds a comment back until a person of the shop has read it', async () => {
    const path = paths.find((candidate) => candidate.includes('/zh/p/')) ?? ''
    const text = `很软，洗了两次没变形 <b>${Date.now()}</b>`
    const reply = await fetch(`${server.url}${path}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ text, nickname: '小满' }),
    })
    expect(await reply.json()).toEqual({ status: 'held' })
    expect((await page(path)).html).not.toContain('洗了两次没变形')
    const waiting = (await server.api<{ items: { id: string; body: string }[] }>('/comments')).body.items.find(
      (comment) => comment.body === text,
    )
    await server.api(`/comments/${waiting?.id}/status`, { method: 'POST', json: { status: 'shown' } })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const { html } = await page(path)
    expect(html).toContain('洗了两次没变形')
    expect(html).not.toContain('<b>1')
  })
})
