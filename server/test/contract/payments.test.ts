import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { tendOrders } from '../../src/flows/orders/tend-orders.ts'
import { findOrderOfBasket, paidMinor } from '../../src/modules/orders/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import { cashOnDelivery, testPayments } from '../../src/platform/payments/embedded-payments.ts'
import type { PaymentProvider } from '../../src/platform/payments/payment-provider.ts'
import { stripePayments } from '../../src/platform/payments/stripe-payments.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { FakePaymentServer } from '../support/fake-payment-server.ts'
import { HOME, type TestShop, testCustomer, testShop } from '../support/trade.ts'

const NOW = Date.UTC(2026, 10, 26)
const fake = new FakePaymentServer()
let cards: PaymentProvider

beforeAll(async () => {
  cards = stripePayments({
    secretKey: 'sk_test_x',
    webhookSecret: 'whsec_test',
    baseUrl: await fake.start(),
    timeoutMs: 1000,
    retries: 2,
    now: () => NOW,
  })
})
afterAll(() => fake.stop())
afterEach(() => {
  fake.mood = 'good'
})

describe.each([
  ['test payment', () => testPayments],
  ['cash on delivery', () => cashOnDelivery],
  ['cards', () => cards],
] as const)('the payment seam: %s', (_name, provider) => {
  const request = { amountMinor: 1234, currency: 'CNY', reference: 'shop', token: 'pm_card' }

  it('answers the same key with the same payment', async () => {
    const [a, b] = [
      await provider().charge({ ...request, idempotencyKey: 'same' }),
      await provider().charge({ ...request, idempotencyKey: 'same' }),
    ]
    expect(a).toEqual(b)
    expect(['succeeded', 'pending']).toContain(a.state)
  })

  it('gives back what it took', async () => {
    const charged = await provider().charge({ ...request, idempotencyKey: 'back' })
    if (!('providerRef' in charged)) throw new Error(charged.state)
    const back = { idempotencyKey: 'back-1', providerRef: charged.providerRef, amountMinor: 1234, currency: 'CNY' }
    expect(['succeeded', 'pending']).toContain((await provider().refund(back)).state)
  })
})

describe('cards by a service that is slow, broken or lies', () => {
  it('charges a shared payment token as one that was granted, and a token of its own as its own', async () => {
    const request = { amountMinor: 1234, currency: 'CNY', reference: 'shop' }
    const granted = 'payment_method_data[shared_payment_granted_token]'
    await cards.charge({ ...request, idempotencyKey: 'granted', token: 'spt_1' })
    expect([fake.fields.get(granted), fake.fields.get('payment_method')]).toEqual(['spt_1', null])
    await cards.charge({ ...request, idempotencyKey: 'own', token: 'pm_1' })
    expect([fake.fields.get(granted), fake.fields.get('payment_method')]).toEqual([null, 'pm_1'])
  })

  const charge = (key: string) =>
    cards.charge({ amountMinor: 500, currency: 'CNY', reference: 'shop', token: 'pm_card', idempotencyKey: key })

  it('asks again under the same key, and charges once', async () => {
    const before = fake.movedMinor
    fake.mood = 'silent-once'
    expect((await charge('once')).state).toBe('succeeded')
    expect(fake.movedMinor - before).toBe(500)
    expect(fake.requests.filter((line) => line.endsWith(' once'))).toHaveLength(2)
  })

  it.each([
    ['silent', 'unknown'],
    ['broken', 'unknown'],
    ['nonsense', 'unknown'],
    ['declines', 'declined'],
    ['wants-action', 'declined'],
    ['slow-to-settle', 'pending'],
  ] as const)(
    '%s: %s',
    async (mood, state) => {
      fake.mood = mood
      expect((await charge(`mood-${mood}`)).state).toBe(state)
    },
    20_000,
  )

  it('believes a notice only when it is signed and new', () => {
    const body = JSON.stringify({ id: 'evt_1', type: 'payment_intent.succeeded', data: { object: { id: 'pi_1' } } })
    const at = NOW / 1000
    const sign = (t: number, secret = 'whsec_test') =>
      `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`
    const read = (signature: string, text = body) =>
      cards.readNotice?.(new Headers({ 'stripe-signature': signature }), text)
    expect(read(sign(at))).toEqual({ id: 'evt_1', providerRef: 'pi_1', state: 'succeeded' })
    expect(read(sign(at - 301))).toBeUndefined()
    expect(read(sign(at, 'whsec_other'))).toBeUndefined()
    expect(read(sign(at), body.replace('pi_1', 'pi_2'))).toBeUndefined()
    expect(read('t=x,v1=zz')).toBeUndefined()
    expect(read('')).toBeUndefined()
  })
})

describe('an order that is paid over the network', async () => {
  const [database] = await databasesUnderTest()
  let opened: { db: TestShop['ctx']['db']; close(): Promise<void> }
  let shop: TestShop

  beforeAll(async () => {
    if (!database) throw new Error('no database')
    opened = await database.open()
    const made = await testShop(opened.db)
    const payments = new Map([['card', cards] as const])
    shop = { ...made, ctx: { ...made.ctx, services: { ...made.ctx.services, payments } } }
  })
  afterAll(() => opened.close())

  const bag = async () => {
    const lines = [{ variantId: shop.variants[0]?.[0] ?? '', units: 1 }]
    const basket = await openBasket(shop.ctx, { lines, email: 'card@example.com', address: HOME }, 'test')
    if (!basket.ok) throw new Error(basket.error.code)
    return basket.value.id
  }
  const pay = { payment: { kind: 'card' as const, token: 'pm_card' } }
  const free = async () => (await freeUnits(shop.ctx, [shop.variants[0]?.[0] ?? ''])).get(shop.variants[0]?.[0] ?? '')

  it('leaves a declined basket as it was, to be paid another way', async () => {
    const id = await bag()
    const before = fake.movedMinor
    fake.mood = 'declines'
    expect(await placeOrder(shop.ctx, id, pay)).toMatchObject({ ok: false, error: { code: 'payment-failed' } })
    fake.mood = 'good'
    const placed = await placeOrder(shop.ctx, id, pay)
    expect(placed.ok && placed.value.ledger[0]?.state).toBe('succeeded')
    expect(fake.movedMinor - before).toBe(19_900)
  })

  it('finishes by itself what a silent provider left in the middle, and charges once', async () => {
    const id = await bag()
    const [before, goods] = [fake.movedMinor, await free()]
    fake.mood = 'silent'
    expect(await placeOrder(shop.ctx, id, pay)).toMatchObject({ ok: false, error: { code: 'unavailable' } })
    expect(await findOrderOfBasket(shop.ctx, id)).toBeUndefined()
    // Her goods stay hers while nobody knows.
    expect(await free()).toBe((goods ?? 0) - 1)
    fake.mood = 'good'
    shop.ctx.clockAt.now += 60_000
    await tendOrders(shop.ctx)
    const order = await findOrderOfBasket(shop.ctx, id)
    expect(order?.state).toBe('pending')
    expect(fake.movedMinor - before).toBe(19_900)
  }, 30_000)

  it('makes the refund of a cancelled order until it is made, once', async () => {
    const customer = await testCustomer(shop.ctx, 'refunded')
    const id = await bag()
    const order = await placeOrder({ ...shop.ctx, actor: customer.ctx.actor }, id, pay)
    if (!order.ok) throw new Error(order.error.code)
    const owner = { ...shop.ctx, actor: { kind: 'customer' as const, customerId: order.value.customerId ?? '' } }
    const before = fake.movedMinor
    const proposed = await proposeOperation(owner, order.value.id, { kind: 'cancel-order', reason: 'too-slow' })
    if (!proposed.ok) throw new Error(proposed.error.code)
    expect((await confirmOperation(owner, proposed.value.token, 'cancel')).ok).toBe(true)
    fake.mood = 'broken'
    await tendOrders(shop.ctx)
    fake.mood = 'good'
    await tendOrders(shop.ctx)
    await tendOrders(shop.ctx)
    expect(before - fake.movedMinor).toBe(19_900)
    const after = await findOrderOfBasket(shop.ctx, id)
    expect(after?.ledger.map((entry) => [entry.kind, entry.state])).toEqual([
      ['charge', 'succeeded'],
      ['refund', 'succeeded'],
    ])
    expect(paidMinor(after?.ledger ?? [])).toBe(0)
  }, 30_000)

  it('asks for no refund under a key that the provider may have forgotten', async () => {
    const customer = await testCustomer(shop.ctx, 'late')
    const id = await bag()
    const order = await placeOrder({ ...shop.ctx, actor: customer.ctx.actor }, id, pay)
    if (!order.ok) throw new Error(order.error.code)
    const owner = { ...shop.ctx, actor: { kind: 'customer' as const, customerId: order.value.customerId ?? '' } }
    const proposed = await proposeOperation(owner, order.value.id, { kind: 'cancel-order', reason: 'too-slow' })
    if (!proposed.ok) throw new Error(proposed.error.code)
    expect((await confirmOperation(owner, proposed.value.token, 'late-cancel')).ok).toBe(true)
    const before = fake.movedMinor
    // Nothing was asked for a day: a person looks at it, at the desk.
    shop.ctx.clockAt.now += 24 * 60 * 60_000
    await tendOrders(shop.ctx)
    expect(fake.movedMinor).toBe(before)
  }, 30_000)
})
