import { describe, expect, it } from 'vitest'
import { changeBasket } from '../../src/flows/orders/change-basket.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { tendOrders } from '../../src/flows/orders/tend-orders.ts'
import { settlePagePayment } from '../../src/flows/payments/settle-page-payment.ts'
import { PAGE_MS, startPagePayment } from '../../src/flows/payments/start-page-payment.ts'
import { tendPagePayments } from '../../src/flows/payments/tend-page-payments.ts'
import { findBasket, findPagePayment } from '../../src/modules/checkout/index.ts'
import { findMethods } from '../../src/modules/customers/index.ts'
import { findOrderOfBasket, paidMinor } from '../../src/modules/orders/index.ts'
import { CardDesk, MINUTE_MS, PRICE, urls } from '../support/card-desk.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { testCustomer, testShop } from '../support/trade.ts'

describe.each(await databasesUnderTest())('paying on the page of a card service ($name)', (database) => {
  const desk = new CardDesk(() => database.open())
  const { fake } = desk

  const mails = () =>
    desk.ctx.db
      .withTables<{ mails: { shopId: string; kind: string; toAddress: string; text: string } }>()
      .selectFrom('mails')
      .select(['kind', 'text'])
      .where('shopId', '=', desk.ctx.shop.id)
      .execute()

  it('places the order once, whoever tells of it and however often', async () => {
    const id = await desk.bag()
    const before = fake.movedMinor
    const payment = await desk.start(id)
    expect(fake.pages.last).toMatchObject({ amount: PRICE, currency: 'cny', paymentId: payment.id, title: '山隅' })
    // The provider learns what to charge and where to write, and nothing of goods and address.
    expect(fake.fields.toString()).not.toMatch(/%E5%95%86%E5%93%81|%E9%BE%99%E4%BA%95/)
    expect(await desk.free()).toBe(2)
    expect((await desk.settle(payment.id)).payment.state).toBe('open')
    desk.payOn(payment)
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => desk.settle(payment.id, false, n % 2 ? desk.ctx : desk.system)),
    )
    expect(new Set(all.map((one) => `${one.payment.state} ${one.payment.orderId}`)).size).toBe(1)
    await tendOrders(desk.system)
    const order = await findOrderOfBasket(desk.ctx, id)
    expect(order?.id).toBe(all[0]?.payment.orderId)
    expect(
      order?.ledger.map(({ kind, methodKind, amountMinor, state, providerRef }) => [
        kind,
        methodKind,
        amountMinor,
        state,
        providerRef,
      ]),
    ).toEqual([['charge', 'card', PRICE, 'succeeded', fake.pages.last.intent?.id]])
    const methods = await findMethods(desk.ctx, { customerId: null, ids: [order?.ledger[0]?.methodId ?? ''] })
    expect(methods.map((one) => one.label)).toEqual(['Visa ·· 4242'])
    expect(fake.movedMinor - before).toBe(PRICE)
    expect(await desk.free()).toBe(2)
    // Long after what was held has run out, the goods are still the order's.
    desk.later(2 * PAGE_MS)
    await tendOrders(desk.system)
    expect(await desk.free()).toBe(2)
  })

  it('asks by itself when nobody tells, and asks no more than once a minute', async () => {
    const id = await desk.bag()
    const payment = await desk.start(id)
    desk.payOn(payment)
    const asked = () => fake.requests.filter((line) => line.includes(`${payment.pageRef}?`)).length
    await tendPagePayments(desk.system)
    expect(asked()).toBe(0)
    desk.later(MINUTE_MS + 1)
    await tendPagePayments(desk.system)
    await tendPagePayments(desk.system)
    expect(asked()).toBe(1)
    expect((await findOrderOfBasket(desk.ctx, id))?.state).toBe('pending')
  })

  it('gives the bag back with the reason when the card was declined, goods held, and takes another way', async () => {
    const id = await desk.bag()
    const before = fake.movedMinor
    const payment = await desk.start(id)
    desk.payOn(payment, '4000 0000 0000 9995')
    expect((await desk.settle(payment.id)).payment).toMatchObject({ state: 'open', reason: 'no-funds' })
    // While the page is open nothing else is begun.
    expect(await placeOrder(desk.ctx, id, { payment: { kind: 'test' } })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await placeOrder(desk.ctx, id, { payment: { kind: 'card', token: 'pm_1' } })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
    expect(await changeBasket(desk.ctx, id, { codes: [] })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect((await desk.settle(payment.id, true)).payment).toMatchObject({ state: 'over', reason: 'no-funds' })
    expect(await findBasket(desk.ctx, id)).toMatchObject({ state: 'held', payment: null })
    expect(await desk.free()).toBe(2)
    // The page is closed: nobody can pay on it any more.
    expect(desk.payOn(payment)).toBeUndefined()
    const order = must(await placeOrder(desk.ctx, id, { payment: { kind: 'test' } }))
    expect(order.ledger.map((entry) => entry.methodKind)).toEqual(['test'])
    expect(fake.movedMinor - before).toBe(0)
    expect(await desk.free()).toBe(2)
  })

  it('orders when she gives up what she has paid', async () => {
    const id = await desk.bag()
    const payment = await desk.start(id)
    desk.payOn(payment)
    const { payment: settled } = await desk.settle(payment.id, true)
    expect(settled.state).toBe('ordered')
    expect((await findOrderOfBasket(desk.ctx, id))?.id).toBe(settled.orderId)
  })

  it('opens the bag again when the page ran out, and the goods are free', async () => {
    const id = await desk.bag()
    const payment = await desk.start(id)
    desk.later(PAGE_MS + 1)
    fake.pages.expire(payment.pageRef ?? '')
    await tendOrders(desk.system)
    expect(await findPagePayment(desk.ctx, payment.id)).toMatchObject({ state: 'over', reason: 'timed-out' })
    expect(await findBasket(desk.ctx, id)).toMatchObject({ state: 'open', quote: null })
    expect(await desk.free()).toBe(3)
  })

  it('gives money back, once, when the goods were sold meanwhile, and tells her', async () => {
    const id = await desk.bag()
    const before = fake.movedMinor
    const payment = await desk.start(id)
    desk.payOn(payment)
    // Nobody told, the hold ran out, and somebody else bought all three.
    desk.later(PAGE_MS + 1)
    must(await placeOrder(desk.ctx, await desk.bag(desk.ctx, 3), { payment: { kind: 'test' } }))
    fake.mood = 'broken'
    expect((await desk.settle(payment.id)).isSilent).toBe(true)
    fake.mood = 'good'
    expect((await desk.settle(payment.id)).payment).toMatchObject({ state: 'returned', reason: 'sold-out' })
    for (let n = 0; n < 3; n++) await desk.settle(payment.id)
    desk.later(MINUTE_MS + 1)
    await tendOrders(desk.system)
    expect(fake.movedMinor - before).toBe(0)
    expect(await findOrderOfBasket(desk.ctx, id)).toBeUndefined()
    expect(await findBasket(desk.ctx, id)).toMatchObject({ state: 'open', payment: null })
    expect(await desk.free()).toBe(0)
    const told = (await mails()).filter((mail) => mail.kind === 'payment-returned')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain('卖完')
    expect(told[0]?.text).toContain('199')
  })

  it('sells at the price she paid when the hold ran out and the price changed, while there is some', async () => {
    const id = await desk.bag()
    const payment = await desk.start(id)
    desk.payOn(payment)
    desk.later(PAGE_MS + 1)
    await desk.ctx.db
      .withTables<{ variants: { id: string; priceMinor: number } }>()
      .updateTable('variants')
      .set({ priceMinor: 29_900 })
      .where('id', '=', desk.variant)
      .execute()
    expect((await desk.settle(payment.id)).payment.state).toBe('ordered')
    const order = await findOrderOfBasket(desk.ctx, id)
    expect(paidMinor(order?.ledger ?? [])).toBe(PRICE)
    expect(order?.lines[0]?.unitPriceMinor).toBe(PRICE)
    expect(await desk.free()).toBe(2)
  })

  it('charges no other total than the one she saw', async () => {
    const id = await desk.bag()
    const pages = fake.pages.pages.size
    const refused = await startPagePayment(desk.ctx, id, { expectedTotalMinor: PRICE - 1 }, urls)
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(fake.pages.pages.size).toBe(pages)
    expect((await findBasket(desk.ctx, id))?.state).toBe('open')
    expect(await desk.free()).toBe(3)
  })

  it('answers a double click with the same page', async () => {
    const id = await desk.bag()
    const pages = fake.pages.pages.size
    const [a, b] = [await desk.start(id), await desk.start(id)]
    expect(a.id).toBe(b.id)
    expect(fake.pages.pages.size).toBe(pages + 1)
    expect(await desk.free()).toBe(2)
    const both = await desk.bag()
    const at = await Promise.all([
      startPagePayment(desk.ctx, both, {}, urls),
      startPagePayment(desk.ctx, both, {}, urls),
    ])
    expect(new Set(at.map((one) => (one.ok && one.value.kind === 'page' ? one.value.payment.id : one))).size).toBe(1)
    expect(fake.pages.pages.size).toBe(pages + 2)
  })

  it('takes a gift card with it, for her, also when nobody is signed in where the order is placed', async () => {
    const her = await testCustomer(desk.ctx, 'gifted', 5000)
    const asHer = { ...desk.ctx, actor: her.ctx.actor }
    const id = await desk.bag(asHer)
    const payment = await desk.start(id, asHer, { giftCardId: her.giftCardId })
    expect(fake.pages.last.amount).toBe(PRICE - 5000)
    desk.payOn(payment)
    expect((await desk.settle(payment.id, false, desk.system)).payment.state).toBe('ordered')
    const order = await findOrderOfBasket(desk.ctx, id)
    expect(order?.customerId).toBe(her.id)
    expect(order?.ledger.map((entry) => [entry.methodKind, entry.amountMinor])).toEqual([
      ['gift_card', 5000],
      ['card', PRICE - 5000],
    ])
    const [card] = await findMethods(desk.ctx, { customerId: null, ids: [her.giftCardId] })
    expect(card?.balanceMinor).toBe(0)
  })

  it('gives the card’s part back when the gift card was spent meanwhile', async () => {
    const her = await testCustomer(desk.ctx, 'spent', 5000)
    const asHer = { ...desk.ctx, actor: her.ctx.actor }
    const before = fake.movedMinor
    const payment = await desk.start(await desk.bag(asHer), asHer, { giftCardId: her.giftCardId })
    const pay = { payment: { kind: 'test' as const, giftCardId: her.giftCardId } }
    must(await placeOrder(asHer, await desk.bag(asHer), pay))
    desk.payOn(payment)
    expect((await desk.settle(payment.id)).payment).toMatchObject({ state: 'returned', reason: 'gift-card' })
    expect(fake.movedMinor - before).toBe(0)
    expect(await desk.free()).toBe(2)
  })

  it('places the order at once where a gift card pays it all', async () => {
    const her = await testCustomer(desk.ctx, 'rich', 50_000)
    const asHer = { ...desk.ctx, actor: her.ctx.actor }
    const started = must(await startPagePayment(asHer, await desk.bag(asHer), { giftCardId: her.giftCardId }, urls))
    expect(started).toMatchObject({ kind: 'order', order: { state: 'pending' } })
  })

  it('knows nothing of a payment of another shop', async () => {
    const payment = await desk.start(await desk.bag())
    desk.payOn(payment)
    const other = { ...(await testShop(desk.db)).ctx, services: desk.ctx.services }
    expect(await settlePagePayment(other, payment.id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect((await findPagePayment(desk.ctx, payment.id))?.state).toBe('open')
  })
})
