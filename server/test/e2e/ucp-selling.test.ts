import { newId } from '@qianmian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowAgent } from '../../src/flows/agents/agent-grants.ts'
import { commerceSettings, saveCommerceSettings, savePromotion } from '../../src/modules/checkout/index.ts'
import { ensureCustomer } from '../../src/modules/customers/index.ts'
import { type AgentAnswer, shopContext } from '../support/agents.ts'
import { notSet } from '../support/official-schemas.ts'
import { amount, HOME, PAY, payWith, type UcpShop, ucpShop } from '../support/ucp-shop.ts'

/** Cases of the official conformance suite for UCP about prices, delivery, stock and payment (see `ucp.test.ts`). */
describe('UCP selling', () => {
  let shop: UcpShop
  const ask: UcpShop['ask'] = (...args) => shop.ask(...args)
  const line: UcpShop['line'] = (...args) => shop.line(...args)
  const ready: UcpShop['ready'] = (...args) => shop.ready(...args)
  const open: UcpShop['open'] = (...args) => shop.open(...args)

  beforeAll(async () => {
    shop = await ucpShop()
  })
  afterAll(() => shop?.server.stop())

  it('business logic: totals add up, discounts apply alone, together and fixed; one that is not known is said', async () => {
    const sum = (body: AgentAnswer['body']) =>
      body.totals
        .filter((one: { type: string }) => one.type !== 'total')
        .reduce((n: number, one: { amount: number }) => n + one.amount, 0)
    const plain = await open()
    expect(sum(plain)).toBe(amount(plain, 'total'))
    const price = shop.items[0]?.price ?? 0
    const ten = await open({ discounts: { codes: ['10OFF'] } })
    expect(ten.discounts.applied.find((one: { code: string }) => one.code === '10OFF').amount).toBeGreaterThan(0)
    expect(sum(ten)).toBe(amount(ten, 'total'))
    const both = await open({ discounts: { codes: ['10OFF', 'FIXED500'] } })
    expect(both.discounts.applied.filter((one: { code?: string }) => one.code)).toHaveLength(2)
    const fixed = await open({ discounts: { codes: ['FIXED500'] } })
    expect(fixed.discounts.applied.find((one: { code: string }) => one.code === 'FIXED500').amount).toBe(
      Math.min(500, price),
    )
    const mixed = await open({ discounts: { codes: ['10OFF', 'NOPE'] } })
    expect(mixed.discounts.applied.filter((one: { code?: string }) => one.code)).toHaveLength(1)
    expect(mixed.messages.find((one: { code: string }) => one.code === 'discount_code_invalid').content).toContain(
      'NOPE',
    )
    expect(mixed.status).toBe('ready_for_complete')
  })

  it('business logic: buyer and her consent stay', async () => {
    const made = await open({
      buyer: { email: 'a@example.com', first_name: 'A', consent: { marketing: true, analytics: false } },
    })
    const changed = await ask('PUT', `/checkout-sessions/${made.id}`, { line_items: [line(0, 2)] })
    expect(changed.body.buyer).toEqual({
      email: 'a@example.com',
      first_name: 'A',
      consent: { marketing: true, analytics: false },
    })
  })

  it('fulfillment: options come with the address, the chosen one is in the total', async () => {
    const none = await ask('POST', '/checkout-sessions', { line_items: [line()], buyer: { email: 'j@example.com' } })
    expect(none.body.fulfillment.methods[0].destinations).toEqual([])
    const made = await open()
    const [method] = made.fulfillment.methods
    const options = method.groups[0].options
    expect(options.length).toBeGreaterThan(1)
    const dearest = options.toSorted(
      (a: AgentAnswer['body'], b: AgentAnswer['body']) => b.totals[0].amount - a.totals[0].amount,
    )[0]
    const chosen = await ask(
      'PUT',
      `/checkout-sessions/${made.id}`,
      ready({
        fulfillment: { methods: [{ ...method, groups: [{ ...method.groups[0], selected_option_id: dearest.id }] }] },
      }),
    )
    expect(chosen.body.fulfillment.methods[0].groups[0].selected_option_id).toBe(dearest.id)
    expect(amount(chosen.body, 'fulfillment')).toBe(dearest.totals[0].amount)
    const abroad = await ask(
      'PUT',
      `/checkout-sessions/${made.id}`,
      ready({
        fulfillment: {
          methods: [
            {
              type: 'shipping',
              line_item_ids: [],
              destinations: [{ ...HOME, id: 'abroad', address_country: 'BR' }],
              selected_destination_id: 'abroad',
            },
          ],
        },
      }),
    )
    expect(abroad.body.messages[0].content).toContain('do not deliver')
    const pickup = await ask('POST', '/checkout-sessions', ready({ fulfillment: { methods: [{ type: 'pickup' }] } }))
    expect(pickup.body.messages[0].content).toContain('no pickup')
  })

  it('validation: what is not there, more than there is, a card that declines, no address', async () => {
    const nothing = await ask(
      'POST',
      '/checkout-sessions',
      ready({ line_items: [{ item: { id: 'pink_wumpus' }, quantity: 1 }] }),
    )
    expect([nothing.status, nothing.body.ucp.status, nothing.body.messages[0].code]).toEqual([
      200,
      'error',
      'not_found',
    ])
    const many = await ask('POST', '/checkout-sessions', ready({ line_items: [line(0, 900)] }))
    expect(many.body.messages[0].code).toBe('out_of_stock')
    const made = await open()
    const more = await ask('PUT', `/checkout-sessions/${made.id}`, ready({ line_items: [line(0, 900)] }))
    expect([more.status, more.body.messages[0].code]).toEqual([200, 'out_of_stock'])
    expect(more.body.line_items[0].quantity).toBe(1)
    const declined = await ask('POST', `/checkout-sessions/${made.id}/complete`, payWith('test-declines'))
    expect([declined.status, declined.body.messages[0].code, declined.body.order]).toEqual([
      200,
      'payment_declined',
      undefined,
    ])
    expect((await ask('POST', `/checkout-sessions/${made.id}/complete`, PAY)).body.status).toBe('completed')
    const bare = await ask('POST', '/checkout-sessions', { line_items: [line()], buyer: { email: 'j@example.com' } })
    const early = await ask('POST', `/checkout-sessions/${bare.body.id}/complete`, PAY)
    expect([early.body.status, early.body.messages[0].content]).toEqual([
      'incomplete',
      'No address to deliver to is chosen yet.',
    ])
  })

  it('totals_calculation_on_create, _on_update: the shop knows titles and prices, whatever a client sends', async () => {
    const { id, price } = shop.items[0] ?? { id: '', price: 0 }
    const made = await open({ line_items: [{ item: { id, title: 'Wrong Title', price: 1 }, quantity: 1 }] })
    expect(made.line_items[0].item).toMatchObject({ id, price })
    expect(made.line_items[0].item.title).not.toBe('Wrong Title')
    const two = await ask('PUT', `/checkout-sessions/${made.id}`, ready({ line_items: [line(0, 2)] }))
    expect([amount(made, 'subtotal'), amount(two.body, 'subtotal')]).toEqual([price, 2 * price])
  })

  it('discount_flow, multiple_discounts: exactly what the codes say, one after the other', async () => {
    const price = shop.items[0]?.price ?? 0
    const goods = async (codes: string[]) => {
      const body = await open({ discounts: { codes } })
      return (amount(body, 'subtotal') ?? 0) + (amount(body, 'discount') ?? 0)
    }
    expect(await goods(['10OFF'])).toBe(price - Math.round(price / 10))
    expect(await goods(['10OFF', 'NOPE'])).toBe(price - Math.round(price / 10))
    expect(await goods(['FIXED500'])).toBe(price - 500)
    expect(await goods(['10OFF', 'WELCOME20'])).toBe(Math.round(price * 0.9) - Math.round(price * 0.9 * 0.2))
    expect(await goods(['INVALID_CODE_123'])).toBe(price)
  })

  it('order_fulfillment_retrieval: the order says which way of delivery was chosen', async () => {
    const made = await open()
    const [method] = made.fulfillment.methods
    const [group] = method.groups
    const option = group.options.at(-1)
    await ask('PUT', `/checkout-sessions/${made.id}`, {
      ...ready(),
      fulfillment: { methods: [{ ...method, groups: [{ ...group, selected_option_id: option.id }] }] },
    })
    const done = await ask('POST', `/checkout-sessions/${made.id}/complete`, PAY)
    const order = await ask('GET', `/orders/${done.body.order.id}`)
    expect(order.body.fulfillment.expectations[0].description).toBe(option.title)
  })

  it('dynamic_fulfillment, free_shipping: options go by the country, fees by what is bought', async () => {
    const ctx = await shopContext(shop.server)
    const settings = await commerceSettings(ctx)
    const [standard] = settings.deliveries
    if (!standard) throw new Error('a shop delivers')
    const abroad = { ...standard, id: 'abroad', countries: ['CA'], priceMinor: 9_000, freeFromMinor: null }
    await saveCommerceSettings(ctx, {
      ...settings,
      deliveries: [{ ...standard, freeFromMinor: 2 * (shop.items[0]?.price ?? 0) }, abroad],
    })
    const optionsOf = (body: AgentAnswer['body']) =>
      body.fulfillment.methods[0].groups[0].options.map((one: AgentAnswer['body']) => [one.id, one.totals[0].amount])
    const made = await open()
    expect(optionsOf(made)).toEqual([['standard', standard.priceMinor]])
    const away = { type: 'shipping', line_item_ids: [], destinations: [{ id: 'ca', address_country: 'CA' }] }
    const moved = await ask('PUT', `/checkout-sessions/${made.id}`, {
      ...ready(),
      fulfillment: { methods: [{ ...away, selected_destination_id: 'ca' }] },
    })
    expect(optionsOf(moved.body)).toEqual([['abroad', 9_000]])
    expect(optionsOf(await open({ line_items: [line(0, 2)] }))).toEqual([['standard', 0]])
    await savePromotion(ctx, {
      id: 'prm_free',
      name: { en: 'Free delivery' },
      code: null,
      kind: 'free-delivery',
      value: 0,
      fromMinor: 0,
      productIds: [shop.items[1]?.productId ?? ''],
      bundledProductId: null,
      categories: [],
      startsAt: null,
      endsAt: null,
      isStackable: true,
      isActive: true,
    })
    expect(amount(await open({ line_items: [line(1)] }), 'fulfillment')).toBe(0)
    expect(amount(await open(), 'fulfillment')).toBe(standard.priceMinor)
    await saveCommerceSettings(ctx, settings)
  })

  it('known_customer: her address is offered with her permission only, and never for her e-mail', async () => {
    const ctx = await shopContext(shop.server)
    const customer = (email: string, defaultAddress: unknown) =>
      ensureCustomer(ctx, {
        id: newId('cus', ctx.clock, ctx.randomBytes),
        externalId: null,
        email,
        phone: null,
        firstName: 'Mei',
        lastName: 'Lin',
        lang: 'en',
        defaultAddress,
        isSimulated: false,
        createdAt: new Date(ctx.clock.now()),
      })
    const grantOf = async (customerId: string) => {
      const hers = { ...ctx, actor: { kind: 'customer' as const, customerId } }
      const made = await allowAgent(hers, shop.agent.clientId)
      if (!made.ok) throw new Error(made.error.message.en)
      return { 'x-customer-grant': made.value.token }
    }
    const saved = { recipient: 'Lin Mei', country: 'CN', region: 'Fujian', city: 'Xiamen', line1: '5 Gulangyu' }
    const known = await customer('mei@example.com', saved)
    const bare = await customer('bare@example.com', null)
    const shipping = { fulfillment: { methods: [{ type: 'shipping', line_item_ids: [] as string[] }] } }
    const of = (email: string) => ({ line_items: [line()], buyer: { email }, ...shipping })
    const places = (body: AgentAnswer['body']) => body.fulfillment.methods[0].destinations
    // By e-mail alone nobody learns where she lives, though she is known and has ordered before.
    expect(places((await ask('POST', '/checkout-sessions', of('mei@example.com'))).body)).toEqual([])
    const none = await ask('POST', '/checkout-sessions', of('bare@example.com'), await grantOf(bare))
    expect(places(none.body)).toEqual([])
    const grant = await grantOf(known)
    const offered = await ask('POST', '/checkout-sessions', of('mei@example.com'), grant)
    expect(places(offered.body)).toMatchObject([{ id: 'saved', street_address: '5 Gulangyu', address_country: 'CN' }])
    const path = `/checkout-sessions/${offered.body.id}`
    const select = (id: string, destinations?: unknown[]) => ({
      ...of('mei@example.com'),
      fulfillment: {
        methods: [
          {
            type: 'shipping',
            line_item_ids: [],
            ...(destinations ? { destinations } : {}),
            selected_destination_id: id,
          },
        ],
      },
    })
    const chosen = await ask('PUT', path, select('saved'), grant)
    expect([chosen.body.fulfillment.methods[0].selected_destination_id, chosen.body.status]).toEqual([
      'saved',
      'ready_for_complete',
    ])
    const other = await ask('PUT', path, select('home', [HOME]), grant)
    expect(places(other.body).map((one: { id: string }) => one.id)).toEqual(['home', 'saved'])
    // An address that was sent has an id, and is of this checkout only.
    const { id: _, ...unnamed } = HOME
    const sent = { fulfillment: { methods: [{ type: 'shipping', line_item_ids: [], destinations: [unnamed] }] } }
    const fresh = await ask('POST', '/checkout-sessions', { ...of('new@example.com'), ...sent })
    expect(places(fresh.body)[0].id).toBeTruthy()
    expect(places((await ask('POST', '/checkout-sessions', of('new@example.com'))).body)).toEqual([])
  })

  it('token_binding, card_credential, ap2_mandate: a bound token pays; a card and a mandate are refused', async () => {
    const { id } = await open()
    const complete = (body: unknown) => ask('POST', `/checkout-sessions/${id}/complete`, body)
    for (const credential of [
      { type: 'card', card_number_type: 'fpan', number: '4242424242424242', expiry_month: 12 },
      { type: 'test_token', token: '4242-4242-4242-4242' },
    ]) {
      const instruments = [{ ...PAY.payment.instruments[0], credential }]
      const card = await complete({ payment: { instruments } })
      expect(card.body.status).toBe('ready_for_complete')
      expect(card.body.messages[0].content).toContain('Numbers of cards are not taken')
    }
    const mandate = await complete({ ...PAY, ap2: { checkout_mandate: 'header.payload.signature~kb' } })
    expect([mandate.status, mandate.body.content]).toEqual([400, '$.ap2: There is no field “ap2”.'])
    const binding = { checkout_id: id, identity: { access_token: 'user_access_token' } }
    expect((await complete(payWith('test-succeeds', { binding }))).body.status).toBe('completed')
  })

  it('every answer of these cases fits the official schemas', (context) => {
    if (!process.env.UCP_SCHEMAS) return context.skip(notSet('UCP_SCHEMAS'))
    expect(shop.agent.failures).toEqual([])
    expect([...shop.agent.counts.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(100)
  })
})
