import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertShop } from '../../src/modules/shops/index.ts'
import { pgliteFolder } from '../support/databases.ts'
import { cookieByLink, newOwnerLink, startTestServer, type TestServer, testServer } from '../support/server.ts'

/** Who may come in, and what a stranger, a forger or a flood gets. */
describe('the doors', () => {
  let server: TestServer
  let viewer: string
  beforeAll(async () => {
    server = await testServer({ DEMO: '0', TRUSTED_PROXY: '127.0.0.1, ::1' })
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
    const json = { email: 'kan@shop.example', name: '看看', role: 'viewer' }
    viewer = await cookieByLink((await server.api<{ link: string }>('/members', { method: 'POST', json })).body.link)
  })
  afterAll(() => server?.stop())

  it('asks a stranger to sign in, in both languages', async () => {
    const { status, body } = await server.api<{
      error: { code: string; message: { zh: string; en: string }; id: string }
    }>('/products', { as: null })
    expect(status).toBe(401)
    expect(body.error).toMatchObject({ code: 'sign-in-needed', message: { zh: '请先登录。', en: 'Sign in first.' } })
  })

  it('answers the same for a foreign shop and for one that does not exist', async () => {
    const foreign = await server.api('/api/shops/other/products')
    const missing = await server.api('/api/shops/nothing/products')
    expect([foreign.status, missing.status]).toEqual([404, 404])
  })

  it('lets a viewer read and nothing else', async () => {
    expect((await server.api('/products', { as: viewer })).status).toBe(200)
    expect((await server.api('/runs', { as: viewer, method: 'POST', json: { posters: false } })).status).toBe(403)
    expect(
      (await server.api('/proposals/decide', { as: viewer, method: 'POST', json: { ids: ['x'], decision: 'approve' } }))
        .status,
    ).toBe(403)
    expect(
      (
        await server.api('/members', {
          as: viewer,
          method: 'POST',
          json: { email: 'a@b.cn', name: 'a', role: 'owner' },
        })
      ).status,
    ).toBe(403)
  })

  it('refuses a request that another site made in the name of the person', async () => {
    const { status } = await server.api('/runs', {
      method: 'POST',
      json: { posters: false },
      headers: { origin: 'https://evil.example' },
    })
    expect(status).toBe(403)
  })

  it('refuses unknown fields and wrong kinds, and says which in both languages', async () => {
    const { status, body } = await server.api<{ error: { fields: Record<string, unknown> } }>('/runs', {
      method: 'POST',
      json: { posters: 'yes', sudo: true },
    })
    expect(status).toBe(422)
    expect(body.error.fields).toEqual({
      posters: { zh: '这里要真或假。', en: 'This has to be true or false.' },
      sudo: { zh: '没有“sudo”这一项。', en: 'There is no field “sudo”.' },
    })
  })

  it('refuses a NUL character, which no database takes, wherever it stands', async () => {
    const json = { email: 'n@n.example', name: 'a\0b', role: 'viewer' }
    const asked = [
      await server.api('/members', { method: 'POST', json }),
      await server.api('/products?text=a%00b'),
      await server.api('/products/a%00b'),
    ]
    expect(asked.map(({ status }) => status)).toEqual([422, 422, 422])
    const event = { id: 'evt-broken-1', type: 'search', occurredAt: 1, session: 'session-0001' }
    for (const query of ['a\0b', 'half \uD83D'])
      expect(
        await server.api('/api/events', {
          method: 'POST',
          json: { shop: 'shanyu', sentAt: 1, events: [{ ...event, query }] },
        }),
      ).toMatchObject({ status: 422 })
  })

  it('refuses a body of ten megabytes at every door that takes one, with a sentence', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024)
    const headers = { 'content-type': 'application/json' }
    for (const path of ['/runs', '/api/session/complete', '/api/auth/sign-in/email', '/api/events']) {
      const answer = await server.api<{ error: { message: unknown } }>(path, { method: 'POST', body, headers })
      expect(answer.status, path).toBe(413)
      expect(answer.body.error.message, path).toEqual({ zh: '内容太大。', en: 'The content is too large.' })
    }
    const form = { origin: server.url, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
    for (const [path, lang, sentence] of [
      ['/zh/p/x/comments', 'en', '内容太大。'],
      ['/en/p/x/comments', 'zh', 'The content is too large.'],
      ['/join', 'zh', '内容太大。'],
    ] as const) {
      const page = await fetch(server.url + path, {
        method: 'POST',
        body,
        headers: { ...form, 'accept-language': lang },
      })
      expect(page.status, path).toBe(413)
      expect(await page.text(), path).toContain(`<h1>${sentence}</h1>`)
    }
  })

  it('answers an address that is not UTF-8 with a page, not with a failure', async () => {
    for (const [path, sentence] of [
      ['/zh/%FF', '没有这一页'],
      ['/en/p/%C3%28', 'This page does not exist'],
    ] as const) {
      const page = await fetch(server.url + path)
      expect(page.status, path).toBe(404)
      expect(await page.text(), path).toContain(sentence)
    }
    for (const path of ['/assets/%FF', '/@%FF/zh', '/studio-%FF', '/media/%FF'])
      expect((await fetch(server.url + path)).status, path).toBe(404)
  })

  it('says in the language of the person that a page or a shop is not there', async () => {
    const page = async (path: string, lang: string) =>
      (await fetch(server.url + path, { headers: { accept: 'text/html', 'accept-language': lang } })).text()
    expect(await page('/@nobody/zh', 'en')).toContain('<h1>没有找到')
    expect(await page('/nothing', 'en')).toContain('<h1>Not found')
    expect(await page('/nothing', 'zh-CN')).toContain('<h1>没有找到')
  })

  it('counts by the client that a trusted proxy names, events apart from everything else', async () => {
    const ask = (path: string, from: string, init: RequestInit = {}) =>
      fetch(server.url + path, { ...init, headers: { ...init.headers, 'x-forwarded-for': from } })
    const flood = async (path: string, from: string, times: number, init?: RequestInit) => {
      const seen = new Map<number, number>()
      for (let i = 0; i < times; i++) {
        // What the client writes left of the proxy's entry changes nothing.
        const { status } = await ask(path, `203.0.113.${i % 250}, ${from}`, init)
        seen.set(status, (seen.get(status) ?? 0) + 1)
      }
      return Object.fromEntries(seen)
    }
    expect(await flood('/join?token=x', '198.51.99.1', 40)).toEqual({ 410: 30, 429: 10 })
    expect((await ask('/join?token=x', '198.51.99.2')).status).toBe(410)
    expect(await flood('/api/events', '198.51.99.1', 610, { method: 'POST', body: 'x' })).toEqual({ 400: 600, 429: 10 })
    const refused = await ask('/api/events', '198.51.99.1', { method: 'POST', body: 'x' })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask('/api/session', '198.51.99.1')).status).toBe(401)
    const comment = {
      method: 'POST',
      headers: { origin: server.url, 'content-type': 'application/json' },
      body: 'null',
    }
    expect(await flood('/zh/p/x/comments', '198.51.99.1', 35, comment)).toEqual({ 404: 30, 429: 5 })
  })

  it('slows down whoever guesses passwords, by the client and not by the proxy', async () => {
    const guess = async (from: string) => {
      const json = { email: 'owner@shop.example', password: 'geraten und falsch' }
      const headers = { 'x-forwarded-for': from }
      return (await server.api('/api/auth/sign-in/email', { as: null, method: 'POST', json, headers })).status
    }
    const statuses: number[] = []
    for (let i = 0; i < 10; i++) statuses.push(await guess('198.51.99.3'))
    expect(statuses).toEqual([...Array(8).fill(401), 429, 429])
    expect(await guess('198.51.99.4')).toBe(401)
  })

  it('is healthy, ready and measured', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok')
    expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('ready')
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('qianmian_http_request_seconds')
  })

  it('sends pages with a policy that runs no foreign script and none without the nonce', async () => {
    const response = await fetch(`${server.url}/zh`)
    const policy = response.headers.get('content-security-policy') ?? ''
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? ''
    expect(scripts).toMatch(/^'self' 'nonce-[\w-]{20,}'$/)
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part)
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    const inline = (await response.text()).match(/<script(?![^>]*(?:\bsrc=|application\/))[^>]*>/g) ?? []
    expect(inline.length).toBeGreaterThan(0)
    for (const tag of inline) expect(tag).toContain(`nonce="${nonce}"`)
    const next = (await fetch(`${server.url}/zh`)).headers.get('content-security-policy')
    expect(next).not.toBe(policy)
  })

  it('sends every answer with the headers that keep a browser from guessing', async () => {
    for (const path of ['/zh', '/studio', '/api', '/api/session', '/join', '/robots.txt', '/favicon.svg', '/nothing']) {
      const { headers } = await fetch(server.url + path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('x-frame-options'), path).toBe('DENY')
      expect(headers.get('referrer-policy'), path).toBeTruthy()
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toMatch(/default-src '(self|none)'/)
      expect(/script-src[^;]*unsafe/.test(policy), path).toBe(false)
    }
  })

  it('keeps the session where no script can read it and no other site can use it', async () => {
    const opened = await fetch(await newOwnerLink(server), { redirect: 'manual' })
    const cookies = opened.headers.getSetCookie().filter((line) => line.includes('session_token'))
    expect(cookies.length).toBe(1)
    expect(cookies[0]).toMatch(/; HttpOnly/i)
    expect(cookies[0]).toMatch(/; SameSite=(Lax|Strict)/i)
    expect(cookies[0]).not.toMatch(/; Secure/i)
  })

  it('behind https, sends it over https only and tells browsers to stay there', async () => {
    const shop = await startTestServer({ DEMO: '0', PUBLIC_URL: 'https://shop.example' }, await pgliteFolder())
    try {
      const link = new URL(await newOwnerLink(shop))
      expect(link.origin).toBe('https://shop.example')
      const local = `http://127.0.0.1:${shop.port}`
      const opened = await fetch(local + link.pathname + link.search, { redirect: 'manual' })
      const cookies = opened.headers.getSetCookie().filter((line) => line.includes('session_token'))
      expect(cookies.length).toBe(1)
      expect(cookies[0]).toMatch(/^__Secure-.*; Secure/i)
      expect(opened.headers.get('strict-transport-security')).toMatch(/max-age=\d{7}/)
    } finally {
      await shop.stop()
    }
  })
})
