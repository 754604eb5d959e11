import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../support/server.ts'

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
      expect(html, path).not.toMatch(/undefined|\[object Object\]|NaN/)
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

  it('finds by Chinese and English words, filters in the address, and offers a way out when nothing matches', async () => {
    expect((await page('/zh/search?q=亚麻')).html).toMatch(/亚麻/)
    expect((await page('/en/search?q=linen')).status).toBe(200)
    const empty = await page(`/zh/search?q=${encodeURIComponent('羽绒亚麻')}`)
    expect(empty.html).toMatch(/没有/)
    expect((await page('/zh/c/apparel?sort=price&stock=yes')).status).toBe(200)
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
