import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savePromotion } from '../../src/modules/checkout/index.ts'
import { watchedAcp } from '../support/acp-watch.ts'
import { type AgentAnswer, shopContext, testAgent } from '../support/agents.ts'
import { acpSchemas, notSet } from '../support/official-schemas.ts'
import { type TestServer, testServer } from '../support/server.ts'
import type { Watched } from '../support/watched-agent.ts'

const VERSION = { 'api-version': '2026-04-17' }
const ADDRESS = {
  name: 'Jane Doe',
  line_one: '1 Longjing Road',
  city: 'Hangzhou',
  state: 'Zhejiang',
  country: 'CN',
  postal_code: '310013',
}
const BUYER = { first_name: 'Jane', last_name: 'Doe', email: 'jane@example.com' }
const pay = (token = 'test-succeeds', type = 'spt') => ({
  payment_data: { handler_id: 'test', instrument: { type: 'test_token', credential: { type, token } } },
})
type Body = AgentAnswer['body']

describe('ACP checkout', () => {
  let server: TestServer
  let agent: Watched
  let items: { id: string; price: number; product: string }[]
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    agent.ask(method, `/api/acp/checkout_sessions${path}`, body, {
      ...VERSION,
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    })
  const ready = (extra: object = {}) => ({
    currency: 'cny',
    line_items: [{ id: items[0]?.id }],
    buyer: BUYER,
    fulfillment_details: { name: 'Jane Doe', phone_number: '13800000000', address: ADDRESS },
    capabilities: {},
    ...extra,
  })
  const open = async (extra: object = {}): Promise<Body> => {
    const { status, body } = await ask('POST', '', ready(extra))
    expect(status, JSON.stringify(body)).toBe(201)
    return body
  }
  const amount = (of: Body, type: string): number | undefined =>
    of.totals.find((one: { type: string }) => one.type === type)?.amount

  beforeAll(async () => {
    server = await testServer()
    agent = watchedAcp(await testAgent(server))
    const feed = await (await fetch(`${server.url}/feeds/acp/products.jsonl?lang=en`)).text()
    items = feed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Body)
      .flatMap((product) => {
        const variant = product.variants.find((one: Body) => one.availability.available)
        return variant ? [{ id: variant.id, price: variant.price.amount, product: product.id }] : []
      })
    await savePromotion(await shopContext(server), {
      id: 'prm_ten',
      name: { en: '10% off' },
      code: '10OFF',
      kind: 'percent',
      value: 1000,
      fromMinor: 0,
      productIds: [],
      bundledProductId: null,
      categories: [],
      startsAt: null,
      endsAt: null,
      isStackable: true,
      isActive: true,
    })
  })
  afterAll(() => server?.stop())

  it('discovery names version, address and services, and the handlers of a session have pages', async () => {
    const { status, body } = await agent.ask('GET', '/.well-known/acp.json')
    expect([status, body.protocol.version, body.capabilities.services]).toEqual([200, '2026-04-17', ['checkout']])
    expect(new URL(body.api_base_url).pathname).toBe('/api/acp')
    const session = await open()
    const test = session.capabilities.payment.handlers.find((one: Body) => one.id === 'test')
    expect(test.requires_delegate_payment).toBe(false)
    for (const address of [test.spec, test.config_schema, ...test.instrument_schemas]) {
      const { pathname, search } = new URL(address)
      expect((await agent.ask('GET', pathname + search)).status).toBe(200)
    }
  })

  it('version and key: without or with another version 400 and what is spoken; a POST without a key 400', async () => {
    for (const [version, code] of [
      [undefined, 'missing_api_version'],
      ['2025-09-29', 'unsupported_api_version'],
    ] as const) {
      const answer = await agent.ask('POST', '/api/acp/checkout_sessions', ready(), {
        'idempotency-key': randomUUID(),
        ...(version ? { 'api-version': version } : {}),
      })
      expect([answer.status, answer.body.code, answer.body.supported_versions]).toEqual([400, code, ['2026-04-17']])
    }
    const bare = await agent.ask('POST', '/api/acp/checkout_sessions', ready(), VERSION)
    expect([bare.status, bare.body.code]).toEqual([400, 'idempotency_key_required'])
    const none = await agent.ask('GET', '/api/acp/checkout_sessions/bsk_none', undefined, VERSION)
    expect([none.status, none.body.type, none.body.code]).toEqual([404, 'invalid_request', 'not_found'])
  })

  it('lifecycle: create, update, retrieve, complete; the order is there with its link', async () => {
    const made = await ask('POST', '', { currency: 'cny', line_items: [{ id: items[0]?.id }], capabilities: {} })
    expect([made.status, made.body.status]).toEqual([201, 'not_ready_for_payment'])
    expect(made.body.messages.map((one: Body) => one.param)).toContain('$.fulfillment_details.address')
    const path = `/${made.body.id}`
    const addressed = await ask('POST', path, {
      line_items: [{ id: items[0]?.id, quantity: 2 }],
      fulfillment_details: { email: 'jane@example.com', phone_number: '13800000000', address: ADDRESS },
    })
    expect([addressed.status, addressed.body.status]).toEqual([200, 'ready_for_payment'])
    expect(addressed.body.line_items[0].quantity).toBe(2)
    expect(amount(addressed.body, 'items_base_amount')).toBe(2 * (items[0]?.price ?? 0))
    expect(addressed.body.fulfillment_details.address).toMatchObject(ADDRESS)
    const dearest = addressed.body.fulfillment_options.toSorted(
      (a: Body, b: Body) => (amount(b, 'total') ?? 0) - (amount(a, 'total') ?? 0),
    )[0]
    const chosen = await ask('POST', path, {
      selected_fulfillment_options: [{ type: 'shipping', option_id: dearest.id, item_ids: [items[0]?.id] }],
    })
    expect(chosen.body.selected_fulfillment_options[0].option_id).toBe(dearest.id)
    expect(amount(chosen.body, 'fulfillment')).toBe(amount(dearest, 'total'))
    const sums = ['subtotal', 'fulfillment', 'tax'].map((type) => amount(chosen.body, type) ?? 0)
    expect(sums.reduce((a, b) => a + b)).toBe(amount(chosen.body, 'total'))
    expect((await ask('GET', path)).body).toEqual(chosen.body)
    const done = await ask('POST', `${path}/complete`, { buyer: BUYER, ...pay() })
    expect([done.status, done.body.status], JSON.stringify(done.body)).toEqual([200, 'completed'])
    expect(done.body.order).toMatchObject({
      checkout_session_id: made.body.id,
      status: 'confirmed',
      line_items: [{ quantity: { ordered: 2, current: 2, fulfilled: 0 } }],
    })
    expect(done.body.order.permalink_url).toContain(done.body.order.id)
    expect(amount(done.body.order, 'total')).toBe(amount(chosen.body, 'total'))
  })

  it('what is over is not changed or completed any more, and not cancelled: 405', async () => {
    const cancelled = await open()
    const trace = { intent_trace: { reason_code: 'shipping_cost' } }
    expect((await ask('POST', `/${cancelled.id}/cancel`, trace)).body.status).toBe('canceled')
    const completed = await open()
    await ask('POST', `/${completed.id}/complete`, pay())
    for (const { id } of [cancelled, completed]) {
      expect((await ask('POST', `/${id}`, { buyer: BUYER })).status).toBe(409)
      expect((await ask('POST', `/${id}/complete`, pay())).status).toBe(409)
      expect((await ask('POST', `/${id}/cancel`)).status).toBe(405)
    }
    expect((await ask('GET', `/${completed.id}`)).body.status).toBe('completed')
  })

  it('idempotency: replayed whatever the order of members, 422 for another body, a key for each address, one order', async () => {
    const key = (name: string) => ({ 'idempotency-key': name })
    const body = ready()
    const first = await ask('POST', '', body, { ...key('one'), 'request-id': 'req-1' })
    expect([first.headers.get('idempotency-key'), first.headers.get('request-id')]).toEqual(['one', 'req-1'])
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    const again = await ask('POST', '', Object.fromEntries(Object.entries(body).toReversed()), key('one'))
    expect([again.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([201, first.body, 'true'])
    const other = await ask('POST', '', ready({ locale: 'en' }), key('one'))
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_conflict'])
    const path = `/${first.body.id}`
    expect((await ask('POST', path, { buyer: BUYER }, key('one'))).status).toBe(200)
    const both = await Promise.all([1, 2].map(() => ask('POST', `${path}/complete`, pay(), key('pay'))))
    const done = both.find((one) => one.status === 200)
    for (const one of both.filter((each) => each !== done)) {
      expect([200, 409]).toContain(one.status)
      if (one.status === 409)
        expect([one.body.code, one.headers.get('retry-after')]).toEqual(['idempotency_in_flight', '2'])
    }
    expect((await ask('POST', `${path}/complete`, pay(), key('pay'))).body).toEqual(done?.body)
    // A refusal is an answer too.
    const wrong = await ask('POST', '', ready({ line_items: [] }), key('wrong'))
    expect([wrong.status, (await ask('POST', '', ready(), key('wrong'))).status]).toEqual([400, 422])
  })

  it('discounts: applied with what they are, refused with a warning that names the code', async () => {
    const session = await open({ discounts: { codes: ['10OFF', 'nope'] } })
    expect(session.status).toBe('ready_for_payment')
    const [applied] = session.discounts.applied.filter((one: Body) => one.code === '10OFF')
    expect([applied.coupon.percent_off, applied.amount]).toEqual([10, amount(session, 'items_discount')])
    expect(session.discounts.rejected).toMatchObject([{ code: 'NOPE', reason: 'discount_code_invalid' }])
    expect(session.messages.find((one: Body) => one.type === 'warning').param).toBe('$.discounts.codes[1]')
  })

  it('refusals: an unknown item, too many, another currency, a bad body; a session stays as it was', async () => {
    const ghost = await ask('POST', '', ready({ line_items: [{ id: items[0]?.id }, { id: 'ghost' }] }))
    expect([ghost.status, ghost.body.code, ghost.body.param]).toEqual([400, 'invalid_item_id', '$.line_items[1].id'])
    const many = await ask('POST', '', ready({ line_items: [{ id: items[0]?.id, quantity: 900 }] }))
    expect([many.status, many.body.code]).toEqual([400, 'out_of_stock'])
    expect((await ask('POST', '', ready({ currency: 'eur' }))).status).toBe(400)
    const bad = await ask('POST', '', ready({ line_items: [{ id: 'x', quantity: 0 }] }))
    expect(bad.body).toEqual({
      type: 'invalid_request',
      code: 'invalid',
      message: 'At least 1.',
      param: '$.line_items[0].quantity',
    })
    const unknown = await ask('POST', '', ready({ sudo: true }))
    expect(unknown.body.message).toContain('sudo')
    const session = await open()
    const more = await ask('POST', `/${session.id}`, { line_items: [{ id: items[0]?.id, quantity: 900 }] })
    expect([more.status, more.body.messages[0].code, more.body.line_items[0].quantity]).toEqual([
      200,
      'out_of_stock',
      1,
    ])
    const pickup = await ask('POST', `/${session.id}`, {
      selected_fulfillment_options: [{ type: 'pickup', option_id: 'x', item_ids: [] }],
    })
    expect(pickup.body.messages[0].content).toContain('no pickup')
    const noted = await ask('POST', `/${session.id}`, { order_notes: 'Ring twice.' })
    expect(noted.body.messages[0]).toMatchObject({ type: 'info', param: '$.order_notes' })
  })

  it('payment: a declined token charges nothing, a card is refused, an unknown way to pay too; then it goes through', async () => {
    const { id } = await open()
    const declined = await ask('POST', `/${id}/complete`, pay('test-declines'))
    expect([declined.status, declined.body.type, declined.body.code]).toEqual([
      402,
      'processing_error',
      'payment_declined',
    ])
    expect((await ask('GET', `/${id}`)).body.status).toBe('ready_for_payment')
    for (const credential of [
      { type: 'spt', token: '4242 4242 4242 4242' },
      { type: 'spt', token: 'x', number: '4242424242424242' },
    ]) {
      const card = await ask('POST', `/${id}/complete`, {
        payment_data: { handler_id: 'test', instrument: { type: 'card', credential } },
      })
      expect([card.status, card.body.message]).toEqual([400, expect.stringContaining('Numbers of cards are not taken')])
    }
    const order = await ask('POST', `/${id}/complete`, { payment_data: { purchase_order_number: 'PO-1' } })
    expect(order.body.message).toContain('no purchase orders')
    const elsewhere = { ...pay().payment_data, handler_id: 'gold' }
    expect((await ask('POST', `/${id}/complete`, { payment_data: elsewhere })).status).toBe(400)
    expect((await ask('POST', `/${id}/complete`, pay())).body.status).toBe('completed')
  })

  it('keys: none 401, without the right 403, another client sees nothing', async () => {
    const bare = await fetch(`${server.url}/api/acp/checkout_sessions`, {
      method: 'POST',
      headers: { ...VERSION, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(bare.status).toBe(401)
    const headers = { ...VERSION, 'idempotency-key': 'k' }
    const looker = watchedAcp(await testAgent(server, { scopes: ['catalog'] }))
    expect((await looker.ask('POST', '/api/acp/checkout_sessions', ready(), headers)).status).toBe(403)
    const other = watchedAcp(await testAgent(server))
    const { id } = await open()
    expect((await other.ask('GET', `/api/acp/checkout_sessions/${id}`, undefined, VERSION)).status).toBe(404)
    expect([...looker.failures, ...other.failures]).toEqual([])
  })

  it('every answer of these cases, and every product of the feed, fits the official schemas', async (context) => {
    const schemas = acpSchemas()
    if (!schemas) return context.skip(notSet('ACP_SCHEMAS'))
    expect(agent.failures).toEqual([])
    expect([...agent.counts.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(60)
    for (const lang of ['zh', 'en']) {
      const metadata = await (await fetch(`${server.url}/feeds/acp/metadata.json?lang=${lang}`)).json()
      expect(schemas.problems('feed#/$defs/FeedMetadata', metadata)).toEqual([])
      const feed = await (await fetch(`${server.url}/feeds/acp/products.jsonl?lang=${lang}`)).text()
      for (const line of feed.trim().split('\n'))
        expect(schemas.problems('feed#/$defs/Product', JSON.parse(line)), line).toEqual([])
    }
  })
})
