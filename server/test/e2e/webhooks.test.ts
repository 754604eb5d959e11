import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signWebhook } from '../../src/modules/webhooks/index.ts'
import { shopContext, testAgent } from '../support/agents.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

interface Got {
  readonly headers: Record<string, string>
  readonly body: string
}

describe('webhooks', () => {
  let server: TestServer
  let receiver: Server
  let port: number
  const got: Got[] = []
  let answer = 204
  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += String(chunk)))
      request.on('end', () => {
        got.push({ headers: request.headers as Record<string, string>, body })
        response.writeHead(answer).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    port = (receiver.address() as AddressInfo).port
    server = await testServer({ DEMO: '0', FEED_OWN_HOSTS: `127.0.0.1:${port}` })
  })
  afterAll(async () => {
    await server?.stop()
    receiver?.close()
  })

  const tell = async (id: string) => {
    const ctx = await shopContext(server)
    const data = { orderId: 'ord_1', number: 'Q1', state: 'pending', session: 'secret-visit' }
    await ctx.services.events.append(ctx, [{ id, type: 'order.placed', occurredAt: new Date(), data }])
  }

  it('tells what happened, signed, once; tries again what failed; sends again on demand; never into the own network', async () => {
    const types = ['order.placed']
    const made = await server.api<{ webhook: { id: string }; secret: string }>('/webhooks', {
      method: 'POST',
      json: { url: `http://127.0.0.1:${port}/in`, types },
    })
    expect(made.status).toBe(200)
    const inside = await server.api<{ webhook: { id: string } }>('/webhooks', {
      method: 'POST',
      json: { url: 'http://127.0.0.1:1/in', types },
    })
    await tell('evt-one')
    await until(() => got.length === 1, Boolean)
    const [first] = got
    const { 'webhook-id': id = '', 'webhook-timestamp': at = '', 'webhook-signature': signature } = first?.headers ?? {}
    expect(signature).toBe(signWebhook(made.body.secret, id, Number(at), first?.body ?? ''))
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
      type: 'order.placed',
      data: { orderId: 'ord_1', number: 'Q1' },
    })
    expect(first?.body).not.toContain('secret-visit')

    const log = async (of: string) =>
      (
        await server.api<{ items: { id: string; state: string; attempts: number; lastError: string | null }[] }>(
          `/webhooks/${of}/deliveries`,
        )
      ).body.items
    await until(async () => (await log(inside.body.webhook.id))[0]?.lastError === 'private-address', Boolean)
    await until(async () => (await log(made.body.webhook.id))[0]?.state === 'delivered', Boolean)

    answer = 500
    await tell('evt-two')
    await until(
      async () =>
        (await log(made.body.webhook.id))[0]?.attempts === 1 &&
        (await log(made.body.webhook.id))[0]?.lastError === 'status',
      Boolean,
    )
    answer = 204
    await until(async () => (await log(made.body.webhook.id))[0]?.state === 'delivered', Boolean)

    const before = got.length
    const rotated = await server.api<{ secret: string }>(`/webhooks/${made.body.webhook.id}/secret`, {
      method: 'POST',
      json: {},
    })
    expect(
      (await server.api(`/webhooks/${made.body.webhook.id}/deliveries/${id}/replay`, { method: 'POST', json: {} }))
        .status,
    ).toBe(204)
    await until(() => got.length === before + 1, Boolean)
    const again = got.at(-1)
    expect(again?.headers['webhook-id']).toBe(id)
    const stamp = Number(again?.headers['webhook-timestamp'])
    expect(again?.headers['webhook-signature']?.split(' ')).toEqual(
      [rotated.body.secret, made.body.secret].map((secret) => signWebhook(secret, id, stamp, again?.body ?? '')),
    )
  }, 90_000)

  it('keys are told once, listed without, and open nothing once taken back', async () => {
    const made = await server.api<{ client: { id: string }; key: string }>('/agents', {
      method: 'POST',
      json: { name: 'Assistant', scopes: ['catalog', 'basket'] },
    })
    const listed = await server.api('/agents')
    expect(JSON.stringify(listed.body)).not.toContain(made.body.key)
    const agent = await testAgent(server)
    const headers = { authorization: `Bearer ${made.body.key}` }
    expect((await agent.ask('POST', '/api/ucp/carts', { line_items: [] }, headers)).status).toBe(201)
    expect((await server.api(`/agents/${made.body.client.id}`, { method: 'DELETE', json: {} })).status).toBe(204)
    expect((await agent.ask('POST', '/api/ucp/carts', { line_items: [] }, headers)).status).toBe(401)
  })
})
