import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueLink } from '../../src/flows/one-time-links.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import type { Role } from '../../src/platform/ctx.ts'
import { serverDatabases } from '../support/databases.ts'
import { anyAddress, cookieByLink, newOwnerLink, type TestServer, testServer, useLink } from '../support/server.ts'

type Session = { person: { id: string; email: string }; shops: { slug: string; role: Role }[]; needsOwnKey: boolean }
const PASSWORD = 'eine lange Bank am See'

/** Two shops, A (`shop`, made at the start) and B: who gets in, as whom, and as what. */
for (const database of await serverDatabases()) {
  describe(`accounts and one-time links on ${database.name}`, () => {
    let server: TestServer
    let ownerB: string
    beforeAll(async () => {
      server = await testServer({ DEMO: '0', TRUSTED_PROXY: '127.0.0.1, ::1', ...database.env })
      await insertShop(server.app.platform.db, {
        id: 'shp_b',
        slug: 'b',
        name: { zh: '乙店', en: 'Shop B' },
        currency: 'CNY',
        locales: ['zh'],
        timeZone: 'Asia/Shanghai',
        settings: {},
      })
      server.app.forgetShops()
      ownerB = await cookieByLink(await linkInto('b', 'owner@b.example', 'owner'))
    })
    afterAll(async () => {
      await server?.stop()
      await database.close()
    })

    const linkInto = async (slug: string, email: string, role: Role) => {
      const shop = (await server.app.shops()).find((candidate) => candidate.slug === slug)
      if (!shop) throw new Error(slug)
      const ctx = server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
      return issueLink(server.app, ctx, { purpose: 'invitation', email, name: email, role })
    }
    const invite = async (slug: string, as: string, email: string, role: Role) =>
      server.api<{ link: string | null }>(`/api/shops/${slug}/members`, {
        as,
        method: 'POST',
        json: { email, name: email, role },
      })
    const session = async (as: string) => (await server.api<Session>('/api/session', { as })).body
    const setUp = (as: string, email: string, extra = {}) =>
      server.api<{ error: { fields: Record<string, unknown> } }>('/api/session/complete', {
        as,
        method: 'POST',
        json: { email, name: 'N', password: PASSWORD, ...extra },
      })
    const signIn = (email: string) =>
      fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url },
        body: JSON.stringify({ email, password: PASSWORD }),
      })
    const cookieOf = (response: Response) =>
      response.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ')

    it('never signs the owner of one shop in as a person of another', async () => {
      expect((await session(ownerB)).shops).toEqual([expect.objectContaining({ slug: 'b', role: 'owner' })])
      // Both before and after that person has a key of her own.
      for (const step of ['without a key', 'with a key']) {
        const { body } = await invite('shop', server.cookie, 'owner@b.example', 'viewer')
        const used = await useLink(body.link ?? '')
        expect([step, used.status, used.headers.getSetCookie()]).toEqual([step, 403, []])
        expect(await cookieByLink(body.link ?? '', server.cookie)).toBe('')
        expect((await server.api('/api/shops/b/members', { as: server.cookie })).status).toBe(404)
        if (step === 'without a key') expect((await setUp(ownerB, 'owner@b.example')).status).toBe(204)
      }
      expect((await session(ownerB)).shops.map((shop) => shop.slug)).toEqual(['b'])
    })

    it('adds membership when the invited person has signed in herself, once', async () => {
      const { body } = await invite('shop', server.cookie, 'owner@b.example', 'viewer')
      const herself = cookieOf(await signIn('owner@b.example'))
      const used = await useLink(body.link ?? '', herself)
      expect([used.status, used.headers.get('location')]).toEqual([303, '/studio'])
      expect((await session(herself)).shops.map(({ slug, role }) => [slug, role]).sort()).toEqual([
        ['b', 'owner'],
        ['shop', 'viewer'],
      ])
      expect((await useLink(body.link ?? '', herself)).status).toBe(410)
      // A viewer of A, she is still nobody there who could invite.
      expect((await invite('shop', herself, 'more@x.example', 'owner')).status).toBe(403)
    })

    it('gives a right to a person, never to whoever takes an address', async () => {
      await invite('b', ownerB, 'chef@b.example', 'owner')
      const viewer = await cookieByLink(
        (await invite('shop', server.cookie, 'kan@a.example', 'viewer')).body.link ?? '',
      )
      // The address that a waiting invitation of another shop names.
      const taken = await setUp(viewer, 'chef@b.example')
      expect(taken.status).toBe(422)
      expect(Object.keys(taken.body.error.fields)).toEqual(['email'])
      const forged = await setUp(viewer, 'kan@a.example', { role: 'owner' })
      expect([forged.status, Object.keys(forged.body.error.fields)]).toEqual([422, ['role']])
      expect((await setUp(viewer, 'kan@a.example')).status).toBe(204)
      expect((await session(viewer)).shops.map(({ slug, role }) => [slug, role])).toEqual([['shop', 'viewer']])
      expect((await invite('shop', viewer, 'x@x.example', 'viewer')).status).toBe(403)
    })

    it('sets an account up once, and only in the session that the link opened', async () => {
      const link = (await invite('shop', server.cookie, 'einmal@a.example', 'editor')).body.link ?? ''
      const cookie = await cookieByLink(link)
      expect((await setUp(cookie, 'einmal@a.example')).status).toBe(204)
      expect((await setUp(cookie, 'einmal@a.example')).status).toBe(403)
      expect((await setUp(cookieOf(await signIn('einmal@a.example')), 'einmal@a.example')).status).toBe(403)
    })

    it('lets a link in once, also when two open it in the same moment', async () => {
      const link = (await invite('shop', server.cookie, 'zwei@a.example', 'editor')).body.link ?? ''
      const tries = await Promise.all([useLink(link), useLink(link), useLink(link)])
      expect(tries.filter((response) => response.headers.getSetCookie().length > 0).length).toBe(1)
      expect(tries.map((response) => response.status).sort()).toEqual([303, 410, 410])
    })

    it('lets only one of two shops in that invite the same new address in the same moment', async () => {
      const links = [await linkInto('shop', 'neu@x.example', 'editor'), await linkInto('b', 'neu@x.example', 'editor')]
      const tries = await Promise.all(links.map((link) => useLink(link)))
      expect(tries.map((response) => response.status).sort()).toEqual([303, 403])
    })

    it('does not mix up links that are made in the same moment', async () => {
      const emails = Array.from({ length: 8 }, (_, i) => `viele${i}@a.example`)
      const links = await Promise.all(
        emails.map(async (email) => (await invite('shop', server.cookie, email, 'viewer')).body.link ?? ''),
      )
      for (const [i, link] of links.entries())
        expect((await session(await cookieByLink(link))).person.email).toBe(emails[i])
    })

    it('makes an older link void when a newer one is made, and a removed invitation too', async () => {
      const first = (await invite('shop', server.cookie, 'alt@a.example', 'viewer')).body.link ?? ''
      const second = (await invite('shop', server.cookie, 'alt@a.example', 'viewer')).body.link ?? ''
      expect((await useLink(first)).status).toBe(410)
      const removal = await server.api('/api/shops/shop/members/alt%40a.example', { method: 'DELETE' })
      expect(removal.status).toBe(204)
      expect((await useLink(second)).status).toBe(410)
    })

    it('forgets a link after a day', async () => {
      const link = (await invite('shop', server.cookie, 'spaet@a.example', 'viewer')).body.link ?? ''
      await sql`update one_time_links set expires_at = now() - interval '1 second' where email = 'spaet@a.example'`.execute(
        server.app.platform.db,
      )
      expect((await useLink(link)).status).toBe(410)
    })

    it('keeps only the hash of a token', async () => {
      const link = (await invite('shop', server.cookie, 'hash@a.example', 'viewer')).body.link ?? ''
      const token = new URL(link).searchParams.get('token') ?? ''
      const { rows } = await sql<{ row: string; tokenHash: string }>`
        select row_to_json(l)::text as row, token_hash from one_time_links l where email = 'hash@a.example'`.execute(
        server.app.platform.db,
      )
      expect(rows.map((row) => row.tokenHash)).toEqual([createHash('sha256').update(token).digest('hex')])
      expect(rows[0]?.row).not.toContain(token)
    })

    it('looks at an invitation without using it up', async () => {
      const link = (await invite('shop', server.cookie, 'schau@a.example', 'viewer')).body.link ?? ''
      for (let i = 0; i < 3; i++) {
        const page = await fetch(link, { headers: { 'accept-language': 'zh-CN', 'x-forwarded-for': anyAddress() } })
        expect([page.status, page.headers.getSetCookie(), page.headers.get('referrer-policy')]).toEqual([
          200,
          [],
          'same-origin',
        ])
        expect(await page.text()).toContain('加入我的店')
      }
      expect(await cookieByLink(link)).not.toBe('')
    })

    it('keeps the last owner: by removal, by role, and when two remove each other', async () => {
      const me = (await session(server.cookie)).person.email
      const remove = (as: string, email: string) =>
        server.api(`/api/shops/shop/members/${encodeURIComponent(email)}`, { as, method: 'DELETE' })
      expect((await remove(server.cookie, me)).status).toBe(409)
      expect((await invite('shop', server.cookie, me, 'viewer')).status).toBe(409)
      const link = (await invite('shop', server.cookie, 'mit@a.example', 'owner')).body.link ?? ''
      const second = await cookieByLink(link)
      const both = await Promise.all([remove(server.cookie, 'mit@a.example'), remove(second, me)])
      expect(both.filter(({ status }) => status === 204).length).toBe(1)
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from memberships m join shops s on s.id = m.shop_id
        where s.slug = 'shop' and m.role = 'owner'`.execute(server.app.platform.db)
      expect(rows[0]?.n).toBe(1)
    })

    it('serves no other way to a link or an account', async () => {
      const post = (path: string, json: unknown) => server.api(`/api/auth${path}`, { as: null, method: 'POST', json })
      expect((await post('/sign-in/magic-link', { email: 'owner@b.example' })).status).toBe(404)
      expect((await post('/sign-up/email', { email: 'n@n.example', name: 'n', password: PASSWORD })).status).toBe(404)
      expect((await post('/open-session', { userId: 'x' })).status).toBe(404)
      expect((await server.api('/api/auth/magic-link/verify?token=x', { as: null })).status).toBe(404)
      expect((await server.api('/api/auth/update-user', { method: 'POST', json: { name: 'x' } })).status).toBe(404)
    })
  })
}

describe('the first start without the demo', () => {
  it('makes an empty shop with a useful page, and a link for its owner until she has a key', async () => {
    const server = await testServer({ DEMO: '0' })
    try {
      const home = await fetch(`${server.url}/`, { headers: { 'accept-language': 'zh' } })
      expect(home.status).toBe(200)
      const html = await home.text()
      expect(html).toContain('我的店')
      expect(html).toMatch(/还没有商品/)
      expect(await (await fetch(`${server.url}/en`)).text()).toMatch(/nothing here yet/i)
      expect((await fetch(`${server.url}/zh/search`)).status).toBe(200)
      const session = await server.api<Session>('/api/session')
      expect(session.body.shops).toEqual([expect.objectContaining({ slug: 'shop', role: 'owner', isDemo: false })])
      expect((await server.api('/api/shops/shop/overview')).body).toMatchObject({ products: 0 })
      await server.api('/api/session/complete', {
        method: 'POST',
        json: { email: 'lan@a.example', name: '林岚', password: PASSWORD },
      })
      await expect(newOwnerLink(server)).rejects.toThrow('a key of her own')
    } finally {
      await server.stop()
    }
  })
})
