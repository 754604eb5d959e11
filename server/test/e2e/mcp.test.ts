import { spawn } from 'node:child_process'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHOP_TOOLS } from '../../src/http/mcp/shop-tools.ts'
import { MERCHANT_SCOPES } from '../../src/platform/ctx.ts'
import { type TestAgent, testAgent } from '../support/agents.ts'
import { type TestServer, testServer } from '../support/server.ts'

const NEW = '2026-07-28'
const META = {
  'io.modelcontextprotocol/protocolVersion': NEW,
  'io.modelcontextprotocol/clientCapabilities': {},
}

/** Scenarios of the official suite that ask for what both servers declare; docs/protocols.md names the others, with why. */
const SCENARIOS: readonly (readonly [string, string])[] = [
  ['server-initialize', '2025-11-25'],
  ['server-session-lifecycle', '2025-11-25'],
  ['ping', '2025-11-25'],
  ['tools-list', '2025-11-25'],
  ['dns-rebinding-protection', '2025-11-25'],
  ['tools-list', NEW],
  ['dns-rebinding-protection', NEW],
  ['http-header-validation', NEW],
  ['sep-2164-resource-not-found', NEW],
  ['server-sse-multiple-streams', NEW],
  ['input-required-result-unsupported-methods', NEW],
  ['input-required-result-validate-input', NEW],
]

describe("the shoppers' MCP server", () => {
  let server: TestServer
  let agent: TestAgent
  beforeAll(async () => {
    server = await testServer()
    agent = await testAgent(server)
  })
  afterAll(() => server?.stop())

  const stateless = (method: string, params: Record<string, unknown> = {}) =>
    agent.ask(
      'POST',
      '/api/ucp/mcp',
      { jsonrpc: '2.0', id: 7, method, params: { ...params, _meta: META } },
      {
        'mcp-protocol-version': NEW,
        'mcp-method': method,
        ...(typeof params.name === 'string' ? { 'mcp-name': params.name } : {}),
      },
    )

  it('serves the SDK of today, handshake and all: a shopper finds, fills a cart and buys', async () => {
    const client = new Client({ name: 'test', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL(`${server.url}/api/ucp/mcp`), {
      requestInit: { headers: { authorization: `Bearer ${agent.key}`, 'accept-language': 'en' } },
    })
    await client.connect(transport as Parameters<Client['connect']>[0])
    const { tools } = await client.listTools()
    expect(tools.map((tool) => tool.name)).toEqual(SHOP_TOOLS.map((tool) => tool.name))
    const use = async (name: string, args: Record<string, unknown>) => {
      const answer = await client.callTool({ name, arguments: args })
      // biome-ignore lint/suspicious/noExplicitAny: looked into by path
      return { isError: answer.isError, ...(answer.structuredContent as any) }
    }
    const found = await use('search_catalog', { catalog: { pagination: { limit: 20 } } })
    const variant = found.products
      .flatMap((product: { variants: unknown[] }) => product.variants)
      .find((one: { availability: { available: boolean } }) => one.availability.available)
    const cart = await use('create_cart', { cart: { line_items: [{ item: { id: variant.id }, quantity: 1 }] } })
    const checkout = await use('create_checkout', {
      checkout: {
        cart_id: cart.id,
        line_items: [],
        buyer: { email: 'mcp@example.com', first_name: 'Mo', last_name: 'Li' },
        fulfillment: {
          methods: [
            {
              type: 'shipping',
              selected_destination_id: 'a',
              destinations: [{ id: 'a', street_address: '1', address_locality: 'Hangzhou', address_country: 'CN' }],
            },
          ],
        },
      },
    })
    expect(checkout.status).toBe('ready_for_complete')
    const payment = { instruments: [{ id: 'i', handler_id: 'test', type: 'test_token' }] }
    const unkeyed = await use('complete_checkout', { id: checkout.id, checkout: { payment } })
    expect([unkeyed.isError, unkeyed.messages[0].path]).toEqual([true, '$.meta'])
    const done = await use('complete_checkout', {
      meta: { 'idempotency-key': 'k1' },
      id: checkout.id,
      checkout: { payment },
    })
    expect(done.status).toBe('completed')
    expect((await use('get_order', { id: done.order.id })).checkout_id).toBe(checkout.id)
    await client.close()
  })

  it('speaks 2026-07-28: discover, list, call; no state between two requests', async () => {
    const discovered = await stateless('server/discover')
    expect(discovered.body.result).toMatchObject({ resultType: 'complete', capabilities: { tools: {} } })
    expect(discovered.body.result.supportedVersions).toContain(NEW)
    const listed = await stateless('tools/list')
    expect([listed.body.result.resultType, listed.body.result.ttlMs >= 0]).toEqual(['complete', true])
    const called = await stateless('tools/call', { name: 'search_catalog', arguments: { catalog: {} } })
    expect(called.body.result.structuredContent.products).toHaveLength(10)
    expect((await stateless('initialize')).status).toBe(404)
    const lying = await agent.ask(
      'POST',
      '/api/ucp/mcp',
      { jsonrpc: '2.0', id: 7, method: 'tools/list', params: { _meta: META } },
      {
        'mcp-protocol-version': NEW,
        'mcp-method': 'tools/call',
      },
    )
    expect([lying.status, lying.body.error.code]).toEqual([400, -32_020])
  })

  it('refuses inputs that it does not know, and pages of other sites', async () => {
    const odd = await stateless('tools/call', { name: 'get_cart', arguments: { id: 'x', sudo: true } })
    expect([odd.body.result.isError, odd.body.result.structuredContent.messages[0].path]).toEqual([true, '$.sudo'])
    const foreign = await agent.ask(
      'POST',
      '/api/ucp/mcp',
      { jsonrpc: '2.0', id: 1, method: 'ping' },
      { origin: 'https://evil.example' },
    )
    expect(foreign.status).toBe(403)
  })

  const suite = process.env.MCP_CONFORMANCE
  const runs = SCENARIOS.flatMap(([scenario, version]) =>
    ['/api/ucp/mcp', '/api/merchant/mcp'].map((path) => [scenario, version, path] as const),
  )
  it.runIf(suite !== undefined).each(runs)(
    'passes %s of the official suite at %s on %s',
    async (scenario, version, path) => {
      const keyed = await proxyWithKey(server, path.includes('merchant'))
      const child = spawn(
        process.env.MCP_CONFORMANCE_NODE ?? process.execPath,
        [suite ?? '', 'server', '--url', `${keyed.url}${path}`, '--scenario', scenario, '--spec-version', version],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      )
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
      const code = await new Promise((resolve) => child.on('close', resolve))
      await keyed.close()
      expect(code, said).toBe(0)
    },
    120_000,
  )
})

/** The suite sends no key of its own: whatever comes here goes on to the server with one, everything else as it was. */
async function proxyWithKey(server: TestServer, isMerchant: boolean): Promise<{ url: string; close(): Promise<void> }> {
  const { key } = await testAgent(server, isMerchant ? { scopes: [...MERCHANT_SCOPES], role: 'merchant' } : {})
  const target = new URL(server.url)
  const proxy = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const onward = request(
      {
        host: target.hostname,
        port: target.port,
        method,
        path,
        // The server looks at whom it was addressed as: its own address stands for the proxy's.
        headers: {
          ...headers,
          host: headers.host === address() ? target.host : headers.host,
          ...(headers.origin === `http://${address()}` ? { origin: target.origin } : {}),
          authorization: `Bearer ${key}`,
        },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  const address = () => `${target.hostname}:${(proxy.address() as AddressInfo).port}`
  await new Promise<void>((resolve) => proxy.listen(0, target.hostname, resolve))
  return {
    url: `http://${address()}`,
    close: () => new Promise((resolve) => proxy.close(() => resolve())),
  }
}
