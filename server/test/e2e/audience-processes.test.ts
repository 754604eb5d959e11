import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { natsUnderTest, serverDatabases } from '../support/databases.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const nats = await natsUnderTest()
const database = (await serverDatabases()).find(({ name }) => name === 'PostgreSQL')

/** Two processes on one PostgreSQL with NATS between them: what one learns the other knows. */
describe.runIf(nats && database)('the audience over two processes', () => {
  let one: TestServer
  let other: TestServer
  const visitor = 'visitor-of-two-processes'
  beforeAll(async () => {
    const env = { ...database?.env, NATS_URL: nats ?? '' }
    one = await testServer(env)
    other = await testServer(env)
  })
  afterAll(async () => {
    await other?.stop()
    await one?.stop()
    await database?.close()
  })

  const idOf = async (handle: string): Promise<string> => {
    const { html } = await page(one, `/zh/p/${handle}`)
    return /data-product="([^"]+)"/.exec(html)?.[1] ?? ''
  }
  const page = async (server: TestServer, path: string, as?: string) => {
    const headers = as ? { cookie: `consent=granted; visitor=${as}` } : undefined
    return { html: await (await fetch(server.url + path, { headers })).text() }
  }
  const ask = async (server: TestServer, query: Record<string, string>): Promise<string[]> => {
    const response = await fetch(
      `${server.url}/api/recommendations?${new URLSearchParams({ shop: 'shanyu', most: '8', ...query })}`,
    )
    return ((await response.json()) as { items: { handle: string }[] }).items.map(({ handle }) => handle)
  }
  const send = (server: TestServer, more: Record<string, unknown>) =>
    fetch(`${server.url}/api/events`, {
      method: 'POST',
      body: JSON.stringify({
        shop: 'shanyu',
        sentAt: Date.now(),
        events: [{ id: randomUUID(), type: 'view', occurredAt: Date.now(), session: 'visit-of-two', ...more }],
      }),
    })

  it('a click in one changes the next answer of the other', async () => {
    const query = { surface: 'continue', session: 'visit-of-two' }
    const before = await ask(other, query)
    await send(one, { product: await idOf('moss-yoga-mat') })
    const after = await until(
      () => ask(other, query),
      (handles) => JSON.stringify(handles) !== JSON.stringify(before),
    )
    expect(after).toContain('panli-kettlebell')
  })

  it('a person whom one knows is known to the other, with what she corrected', async () => {
    await page(one, '/zh/p/moss-yoga-mat', visitor)
    await page(one, '/zh/p/panli-kettlebell', visitor)
    await until(
      async () => (await page(other, '/zh/me', visitor)).html,
      (html) => html.includes('苔瑜伽垫'),
    )
    await fetch(`${one.url}/zh/me`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: one.url, cookie: `consent=granted; visitor=${visitor}` },
      body: new URLSearchParams({ act: 'strike', facet: 'category', key: 'sport' }),
    })
    await until(
      async () => (await page(other, '/zh/me', visitor)).html,
      (html) => html.includes('<s>'),
    )
  })

  it('a person whom one erased is gone from the other', async () => {
    await fetch(`${one.url}/zh/me`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: one.url, cookie: `consent=granted; visitor=${visitor}` },
      body: new URLSearchParams({ act: 'erase' }),
    })
    await until(
      async () => (await page(other, '/zh/me', visitor)).html,
      (html) => !html.includes('苔瑜伽垫'),
    )
  })
})
