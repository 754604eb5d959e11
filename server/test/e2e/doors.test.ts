import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertShop } from '../../src/modules/shops/index.ts'
import { cookieFor, type TestServer, testServer } from '../support/server.ts'

/** Who may come in, and what a stranger, a forger or a flood gets. */
describe('the doors', () => {
  let server: TestServer
  let viewer: string
  beforeAll(async () => {
    server = await testServer()
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
    await server.api('/members', { method: 'POST', json: { email: 'kan@shanyu.local', name: '看看', role: 'viewer' } })
    viewer = await cookieFor(server, 'kan@shanyu.local', '看看')
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

  it('refuses unknown fields and wrong kinds, and says which', async () => {
    const { status, body } = await server.api<{ error: { fields: Record<string, unknown> } }>('/runs', {
      method: 'POST',
      json: { posters: 'yes', sudo: true },
    })
    expect(status).toBe(422)
    expect(Object.keys(body.error.fields).length).toBeGreaterThan(0)
  })

  it('refuses a body of ten megabytes', async () => {
    const { status } = await server.api('/runs', {
      method: 'POST',
      body: 'x'.repeat(10 * 1024 * 1024),
      headers: { 'content-type': 'application/json' },
    })
    expect(status).toBe(413)
  })

  it('uses the one-time link once', async () => {
    const link = await server.app.auth.oneTimeLink('once@shanyu.local', '一次')
    const first = await fetch(link, { redirect: 'manual' })
    expect(first.headers.getSetCookie().length).toBeGreaterThan(0)
    const second = await fetch(link, { redirect: 'manual' })
    expect(second.headers.getSetCookie().join()).not.toContain('session_token=ey')
    expect(second.headers.get('location')).toContain('error')
  })

  it('shows the API document and keeps it in step with the routes', async () => {
    const document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {
      openapi: string
      paths: Record<string, unknown>
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/shops/{shop}/proposals/{id}/decide')
    expect((await fetch(`${server.url}/api`)).status).toBe(200)
  })

  it('is healthy, ready and measured', async () => {
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe('ok')
    expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('ready')
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('qianmian_http_request_seconds')
  })

  it('sends pages with a policy that runs no foreign script', async () => {
    const response = await fetch(`${server.url}/zh`)
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const html = await response.text()
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    for (const tag of html.match(/<script(?![^>]*(?:\bsrc=|application\/))[^>]*>/g) ?? []) expect(tag).toContain(nonce)
  })
})
