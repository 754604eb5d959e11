import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAgent } from '../support/agents.ts'
import { notSet } from '../support/official-schemas.ts'
import { amount, PAY, payWith, type UcpShop, ucpShop } from '../support/ucp-shop.ts'

/**
 * Cases of the official conformance suite for UCP, against our own shop; those about prices, delivery, stock and payment are in
 * `ucp-selling.test.ts`. docs/protocols.md lists all 59 and says which do not apply and why. Where v2026-04-08 answers outcomes of
 * business with 200 and a message, the suite's older statuses are not asked for.
 */
describe('UCP protocol', () => {
  let shop: UcpShop
  const ask: UcpShop['ask'] = (...args) => shop.ask(...args)
  const line: UcpShop['line'] = (...args) => shop.line(...args)
  const ready: UcpShop['ready'] = (...args) => shop.ready(...args)
  const open: UcpShop['open'] = (...args) => shop.open(...args)

  beforeAll(async () => {
    shop = await ucpShop()
  })
  afterAll(() => shop?.server.stop())

  it('discovery: the profile names version, both transports, capabilities and ways to pay', async () => {
    const { status, body } = await shop.agent.ask('GET', '/.well-known/ucp')
    expect(status).toBe(200)
    expect(body.ucp.version).toBe('2026-04-08')
    expect(
      body.ucp.services['dev.ucp.shopping'].map((one: { endpoint: string }) => new URL(one.endpoint).pathname),
    ).toEqual(['/api/ucp', '/api/ucp/mcp'])
    expect(Object.keys(body.ucp.capabilities)).toContain('dev.ucp.shopping.checkout')
    expect(body.ucp.payment_handlers['org.qianmian.payment.test'][0].id).toBe('test')
  })

  it('version: a later one is refused, ours and an earlier one are not', async () => {
    const profile = (version: string) => ({
      'ucp-agent': `profile="https://agent.example/p.json"; version="${version}"`,
    })
    expect((await ask('POST', '/carts', { line_items: [line()] }, profile('2026-01-11'))).status).toBe(201)
    const later = await ask('POST', '/carts', { line_items: [line()] }, profile('2099-01-01'))
    expect([later.status, later.body.code]).toEqual([422, 'version_unsupported'])
  })

  it('lifecycle: create, get, update, complete; the order is there', async () => {
    const made = await ask('POST', '/checkout-sessions', { line_items: [line()] })
    expect([made.status, made.body.status]).toEqual([201, 'incomplete'])
    expect(made.body.messages.map((one: { path: string }) => one.path)).toContain('$.buyer.email')
    const { id } = made.body
    expect((await ask('GET', `/checkout-sessions/${id}`)).body.id).toBe(id)
    const updated = await ask('PUT', `/checkout-sessions/${id}`, { ...ready({ line_items: [line(0, 2)] }) })
    expect([updated.status, updated.body.status]).toEqual([200, 'ready_for_complete'])
    expect(updated.body.line_items[0].quantity).toBe(2)
    expect(amount(updated.body, 'subtotal')).toBe(2 * (shop.items[0]?.price ?? 0))
    const done = await ask('POST', `/checkout-sessions/${id}/complete`, PAY)
    expect([done.status, done.body.status], JSON.stringify(done.body)).toEqual([200, 'completed'])
    const order = await ask('GET', `/orders/${done.body.order.id}`)
    expect(order.body.checkout_id).toBe(id)
    expect(order.body.line_items[0].quantity).toEqual({ original: 2, total: 2, fulfilled: 0 })
    expect(amount(order.body, 'total')).toBe(amount(done.body, 'total'))
    expect(order.body.fulfillment.expectations[0].destination.address_locality).toBe('Hangzhou')
    expect(order.body.permalink_url).toContain(done.body.order.id)
  })

  it('lifecycle: what is over is not changed, completed or cancelled any more', async () => {
    const cancelled = await open()
    expect((await ask('POST', `/checkout-sessions/${cancelled.id}/cancel`)).body.status).toBe('canceled')
    const completed = await open()
    await ask('POST', `/checkout-sessions/${completed.id}/complete`, PAY)
    for (const { id } of [cancelled, completed]) {
      expect((await ask('PUT', `/checkout-sessions/${id}`, ready())).status).toBe(409)
      expect((await ask('POST', `/checkout-sessions/${id}/complete`, PAY)).status).toBe(409)
      expect((await ask('POST', `/checkout-sessions/${id}/cancel`)).status).toBe(409)
    }
    expect((await ask('GET', `/checkout-sessions/${completed.id}`)).body.status).toBe('completed')
  })

  it('idempotency: the same key gives the same answer, another body under it 409; for create, update, complete and cancel', async () => {
    const key = (name: string) => ({ 'idempotency-key': `key-${name}` })
    const first = await ask('POST', '/checkout-sessions', ready(), key('create'))
    const again = await ask('POST', '/checkout-sessions', ready(), key('create'))
    expect([again.status, again.body]).toEqual([first.status, first.body])
    expect((await ask('POST', '/checkout-sessions', ready({ line_items: [line(1)] }), key('create'))).status).toBe(409)
    const path = `/checkout-sessions/${first.body.id}`
    const updated = await ask('PUT', path, ready({ line_items: [line(0, 3)] }), key('update'))
    expect((await ask('PUT', path, ready({ line_items: [line(0, 3)] }), key('update'))).body).toEqual(updated.body)
    expect((await ask('PUT', path, ready({ line_items: [line(0, 4)] }), key('update'))).status).toBe(409)
    const both = await Promise.all([1, 2].map(() => ask('POST', `${path}/complete`, PAY, key('complete'))))
    const done = both.find((one) => one.status === 200)
    expect(done?.body.status).toBe('completed')
    expect((await ask('POST', `${path}/complete`, PAY, key('complete'))).body).toEqual(done?.body)
    expect((await ask('POST', `${path}/complete`, payWith('test-declines'), key('complete'))).status).toBe(409)
    const other = await open()
    const gone = await ask('POST', `/checkout-sessions/${other.id}/cancel`, undefined, key('cancel'))
    expect((await ask('POST', `/checkout-sessions/${other.id}/cancel`, undefined, key('cancel'))).body).toEqual(
      gone.body,
    )
  })

  it('invalid input: refused with the field that is wrong, and nothing done', async () => {
    for (const [body, content] of [
      [{ line_items: [{ item: { id: 'x' }, quantity: 0 }] }, '$.line_items.0.quantity: At least 1.'],
      [{ line_items: [], sudo: true }, '$.sudo: There is no field “sudo”.'],
      [{ line_items: 'all' }, '$.line_items: This has to be a list.'],
    ] as const) {
      const answer = await ask('POST', '/carts', body)
      expect([answer.status, answer.body]).toEqual([400, { code: 'invalid_request', content }])
    }
    const euros = await ask('POST', '/carts', { line_items: [line()], currency: 'EUR' })
    expect(euros.body.messages[0].content).toContain('does not sell in this currency')
  })

  it('carts: open, change, make a checkout of it once', async () => {
    const cart = await ask('POST', '/carts', { line_items: [line(0), line(1)] })
    expect(cart.status).toBe(201)
    const changed = await ask('PUT', `/carts/${cart.body.id}`, { id: cart.body.id, line_items: [line(1, 2)] })
    expect(changed.body.line_items.map((one: { quantity: number }) => one.quantity)).toEqual([2])
    const first = await ask('POST', '/checkout-sessions', { cart_id: cart.body.id, line_items: [] })
    const again = await ask('POST', '/checkout-sessions', { cart_id: cart.body.id, line_items: [] })
    expect([again.body.id, again.body.line_items[0].quantity]).toEqual([first.body.id, 2])
    expect((await ask('POST', `/carts/${cart.body.id}/cancel`)).status).toBe(200)
  })

  it('catalogue: search, lookup and one product, with options that are there', async () => {
    const page = await ask('POST', '/catalog/search', { pagination: { limit: 2 } })
    expect(page.body.products).toHaveLength(2)
    const next = await ask('POST', '/catalog/search', { pagination: { limit: 2, cursor: page.body.pagination.cursor } })
    expect(next.body.products[0].id).not.toBe(page.body.products[0].id)
    const cheap = await ask('POST', '/catalog/search', {
      filters: { price: { max: 10_000 } },
      pagination: { limit: 50 },
    })
    for (const product of cheap.body.products) expect(product.price_range.min.amount).toBeLessThanOrEqual(10_000)
    const looked = await ask('POST', '/catalog/lookup', { ids: [shop.items[0]?.id, 'nothing'] })
    expect(looked.body.products[0].variants[0].inputs).toEqual([{ id: shop.items[0]?.id, match: 'exact' }])
    expect(looked.body.messages[0].content).toBe('nothing')
    const one = await ask('POST', '/catalog/product', { id: shop.items[0]?.id })
    expect(one.body.product.selected.length).toBe(one.body.product.options?.length ?? 0)
    expect((await ask('POST', '/catalog/product', { id: 'nothing' })).body.messages[0].code).toBe('not_found')
  })

  it('keys: without one only the catalogue, with one only its rights, another client sees nothing', async () => {
    const bare = (path: string, body: unknown) =>
      fetch(`${shop.server.url}/api/ucp${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await bare('/catalog/search', {})).status).toBe(200)
    expect((await bare('/carts', { line_items: [] })).status).toBe(401)
    const looker = await testAgent(shop.server, { scopes: ['catalog'] })
    expect((await looker.ask('POST', '/api/ucp/carts', { line_items: [] })).status).toBe(403)
    const other = await testAgent(shop.server)
    const mine = await open()
    expect((await other.ask('GET', `/api/ucp/checkout-sessions/${mine.id}`)).body.messages[0].code).toBe('not_found')
    const slow = await testAgent(shop.server, { perMinute: 1 })
    await slow.ask('POST', '/api/ucp/catalog/search', {})
    expect((await slow.ask('POST', '/api/ucp/catalog/search', {})).status).toBe(429)
    expect(
      (
        await shop.agent.ask('GET', '/api/ucp/orders/ord_x', undefined, {
          authorization: `Bearer qk_${'a'.repeat(43)}`,
        })
      ).status,
    ).toBe(401)
  })

  it('discovery_urls: every address that the profile gives is a page or a schema of the specification', async (context) => {
    const root = process.env.UCP_SCHEMAS
    if (!root) return context.skip(notSet('UCP_SCHEMAS'))
    const { body } = await shop.agent.ask('GET', '/.well-known/ucp')
    const addresses = JSON.stringify(body.ucp).match(/https:\/\/ucp\.dev\/[^"]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(10)
    const missing = addresses.filter((address) => {
      const path = new URL(address).pathname.replace('/2026-04-08/', '')
      const files = path.startsWith('specification/')
        ? [`docs/${path}.md`, `docs/${path}/index.md`]
        : [`source/${path}`]
      return !files.some((file) => existsSync(join(root, file)))
    })
    expect(missing).toEqual([])
  })

  it('orders: a client reads them and does not write them; nothing simulates shipping', async () => {
    const made = await open()
    const done = await ask('POST', `/checkout-sessions/${made.id}/complete`, PAY)
    const path = `/orders/${done.body.order.id}`
    const before = (await ask('GET', path)).body
    for (const adjustments of [[{ id: 'adj', type: 'refund', status: 'INVALID_STATUS' }], { id: 'adj' }])
      expect((await ask('PUT', path, { ...before, adjustments })).status).toBe(404)
    expect((await ask('GET', path)).body).toEqual(before)
    for (const secret of ['', 'wrong']) {
      const simulated = await fetch(`${shop.server.url}/testing/simulate-shipping/${before.id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'simulation-secret': secret },
      })
      expect(simulated.status).toBe(404)
    }
  })

  it('every answer of these cases fits the official schemas', (context) => {
    if (!process.env.UCP_SCHEMAS) return context.skip(notSet('UCP_SCHEMAS'))
    expect(shop.agent.failures).toEqual([])
    expect([...shop.agent.counts.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100)
  })
})
