import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeModelServer, startFakeModel } from '../support/fake-model-server.ts'
import { type TestServer, testServer } from '../support/server.ts'

/** What somebody who watches a run sees of the model: its words while it writes, and what it cost. */
describe('a run that a model writes, as the studio sees it', () => {
  let model: FakeModelServer
  let server: TestServer
  beforeAll(async () => {
    model = await startFakeModel(0)
    model.play('slow-drip')
    server = await testServer({ MODEL_BASE_URL: model.url, MODEL_NAME: 'fake-model' })
  })
  afterAll(async () => {
    await server?.stop()
    await model?.close()
  })

  it('sends the text as it comes, and counts calls and tokens of this run only', async () => {
    const { body } = await server.api<{ items: { id: string }[] }>('/products?limit=2')
    const start = (productId: string | undefined) =>
      server.api<{ id: string }>('/runs', {
        method: 'POST',
        json: { productIds: [productId], posters: false, writer: 'auto' },
      })
    const run = (await start(body.items[0]?.id)).body
    const stream = await fetch(`${server.url}/api/shops/shanyu/runs/${run.id}/stream`, {
      headers: { cookie: server.cookie },
    })
    const told = await stream.text()
    expect(told).toContain('event: partial')
    const last =
      told
        .split('event: run')
        .at(-1)
        ?.match(/data: (.*)/)?.[1] ?? '{}'
    expect(JSON.parse(last)).toMatchObject({ status: 'done', done: 1 })
    type Usage = { usage?: { calls: number; inputTokens: number; outputTokens: number } }
    const usage = (await server.api<Usage>(`/runs/${run.id}`)).body.usage
    expect(usage?.calls).toBeGreaterThan(0)
    expect(usage?.outputTokens).toBeGreaterThan(0)
    const other = (await start(body.items[1]?.id)).body
    const read = async () => (await server.api<Usage & { status: string }>(`/runs/${other.id}`)).body
    await expect.poll(async () => (await read()).status, { timeout: 60_000 }).toBe('done')
    // The account of the day holds both runs, the run's own only its part.
    const day = (await server.api<{ model: { calls: number } }>('/overview')).body.model
    expect(day.calls).toBe((usage?.calls ?? 0) + ((await read()).usage?.calls ?? 0))
  })
})
