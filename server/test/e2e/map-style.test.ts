import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { session } from '../../src/contract/studio.ts'
import { type TestServer, testServer } from '../support/server.ts'

/** Who configures a map style opens the studio's door to its origins, and no other door to anybody. */
describe('a configured map style', () => {
  let server: TestServer
  const policyOf = async (path: string): Promise<string[]> =>
    ((await fetch(server.url + path)).headers.get('content-security-policy') ?? '').split('; ')

  beforeAll(async () => {
    const env = {
      DEMO: '0',
      MAP_STYLE_URL: 'https://maps.example/style.json?key=1',
      MAP_STYLE_ORIGINS: 'https://tiles.example http://glyphs.example:8080',
    }
    server = await testServer(env)
  })
  afterAll(async () => server?.stop())

  it('is told to whoever is signed in, and to nobody else', async () => {
    const { status, body } = await server.api('/api/session')
    expect(status).toBe(200)
    expect(session.parse(body).mapStyleUrl).toBe('https://maps.example/style.json?key=1')
    const stranger = await server.api('/api/session', { as: null })
    expect(stranger.status).toBe(401)
    expect(JSON.stringify(stranger.body)).not.toContain('maps.example')
  })

  it('may be loaded from on the studio’s pages, from exactly its origins', async () => {
    for (const path of ['/studio', '/studio/supply']) {
      const policy = await policyOf(path)
      const all = 'https://maps.example https://tiles.example http://glyphs.example:8080'
      expect(policy).toContain(`connect-src 'self' ${all}`)
      expect(policy).toContain(`img-src 'self' data: blob: https: ${all}`)
      expect(policy).toContain("worker-src 'self' blob:")
      expect(policy.find((part) => part.startsWith('script-src'))).not.toContain('example')
    }
  })

  it('changes nothing for shoppers', async () => {
    for (const path of ['/zh', '/studios', '/join', '/api/session'])
      expect((await policyOf(path)).filter((part) => part.includes('.example') || part.startsWith('worker'))).toEqual(
        [],
      )
    expect(await policyOf('/zh')).toContain("connect-src 'self'")
  })
})
