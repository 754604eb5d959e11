import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { BagAnswer, CardAnswer, OrderAnswer } from '../../src/contract/shopping.ts'
import { tendOrders } from '../../src/flows/orders/tend-orders.ts'
import { findOrderOfBasket, type Order } from '../../src/modules/orders/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { signed } from '../support/fake-card-pages.ts'
import { FakePaymentServer } from '../support/fake-payment-server.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { HOME_FORM, type Problem, tillShopper } from '../support/till-shopper.ts'

const SECRET = 'whsec_of_the_tests'
const HOOK = '/api/payments/card/webhook'

/** A shop that takes cards, a service that speaks like Stripe, and shoppers by plain forms. */
describe('paying by card in the storefront', () => {
  const fake = new FakePaymentServer()
  let server: TestServer
  let env: Record<string, string>
  let desk: Ctx
  let variants: readonly string[]

  const contextOf = async (running: Pick<TestServer, 'app'>): Promise<Ctx> => {
    const [shop] = await running.app.shops()
    if (!shop) throw new Error('no shop')
    return running.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'cards')
  }

  beforeAll(async () => {
    env = {
      STRIPE_SECRET_KEY: 'sk_test_x',
      STRIPE_WEBHOOK_SECRET: SECRET,
      STRIPE_BASE_URL: await fake.start(),
      PAYMENT_TIMEOUT_MS: '1000',
    }
    server = await testServer(env)
    desk = await contextOf(server)
    const { rows } = await sql<{ id: string }>`select v.id from variants v join products p on p.id = v.product_id
      where p.handle = 'wind-eye-linen-tee' and p.shop_id = ${desk.shop.id} order by v.id`.execute(desk.db)
    variants = rows.map((row) => row.id)
  })
  afterAll(async () => {
    await server?.stop()
    await fake.stop()
  })
  afterEach(() => {
    fake.mood = 'good'
    fake.pages.liesMinor = undefined
  })

  type Shopper = ReturnType<typeof tillShopper>
  /** A shopper at the last step. */
  const atTill = async (units = 1, on: Pick<TestServer, 'url'> = server): Promise<{ her: Shopper; total: number }> => {
    const her = tillShopper(on)
    await her.json<BagAnswer>('/zh/bag/lines', { variant: variants[0], units })
    const ready = await her.json<BagAnswer>('/zh/bag', { email: 'card@example.com', address: HOME_FORM })
    expect((await her.json<BagAnswer>('/zh/bag/hold', {})).status).toBe(200)
    return { her, total: ready.body.totalMinor }
  }
  const payForm = (her: Shopper, total: number) =>
    her.form('/zh/checkout', { step: 'pay', kind: 'card', expectedTotalMinor: String(total) })
  /** To the page of the service. @returns our address of the payment */
  const go = async (her: Shopper, total: number): Promise<string> => {
    const sent = await payForm(her, total)
    expect(sent.status, sent.html).toBe(303)
    return (sent.location ?? '').replace('?go=1', '')
  }
  const ring = (body: string, signature: string | null = signed(body, SECRET), path = HOOK) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(signature === null ? {} : { 'stripe-signature': signature }) },
      body,
    })
  const ordersOf = async (her: Shopper): Promise<Order[]> => {
    const order = await findOrderOfBasket(desk, her.jar.get(`bag-${desk.shop.slug}`) ?? '')
    return order ? [order] : []
  }
  const stock = async () => (await freeUnits(desk, [variants[0] ?? ''])).get(variants[0] ?? '') ?? 0

  it('offers the card first, and no test payment', async () => {
    const { her } = await atTill()
    const { body } = await her.bag()
    expect(body.payments.map((one) => one.kind)).toEqual(['card', 'cash_on_delivery'])
    const { html } = await her.form('/zh/checkout?step=pay')
    expect(html).toMatch(/name="kind"[^>]*value="card"[^>]*checked|checked[^>]*value="card"/)
    expect(html).not.toContain('test-succeeds')
    // No field of ours takes a number of a card.
    expect(html).not.toMatch(/cc-number|name="(number|card|pan|cvc)"/)
  })

  it('goes to the page of the service and comes back with an order', async () => {
    const { her, total } = await atTill()
    const [before, money] = [await stock(), fake.movedMinor]
    const here = await go(her, total)
    const leaving = await fetch(`${server.url}${here}?go=1`, {
      headers: { cookie: [...her.jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    const page = fake.pages.last
    expect(leaving.headers.get('refresh')).toContain(`/pay/${page.id}`)
    expect(await leaving.text()).toContain(`/pay/${page.id}`)
    expect(page).toMatchObject({ amount: total, currency: 'cny', email: 'card@example.com' })
    expect(new URL(page.backUrl).pathname).toBe(here)
    const waiting = await her.form(`${here}?back=1`)
    expect(waiting.html).toContain('在等银行确认')
    fake.pages.pay(page.id)
    await new Promise((resolve) => setTimeout(resolve, 1600))
    const back = await her.form(new URL(page.backUrl).pathname + new URL(page.backUrl).search)
    expect(back.location).toMatch(/\/zh\/orders\/ord_.*thanks=1/)
    const order = await her.json<OrderAnswer>(`${back.location?.split('?')[0]}`)
    expect(order.body.payments).toMatchObject([{ methodKind: 'card', amountMinor: total, state: 'succeeded' }])
    // Notices afterwards, twice, and the page looked at again change nothing.
    for (const type of ['checkout.session.completed', 'payment_intent.succeeded', 'checkout.session.completed'])
      expect(await (await ring(fake.pages.event(page.id, type))).json()).toEqual({ outcome: 'taken' })
    expect((await her.form(`${here}?back=1`)).location).toBe(back.location)
    expect(fake.movedMinor - money).toBe(total)
    expect(await stock()).toBe(before)
  })

  it('takes the notice that comes before she is back, and shows the order when she is', async () => {
    const { her, total } = await atTill()
    const here = await go(her, total)
    fake.pages.pay(fake.pages.last.id)
    expect((await ring(fake.pages.event(fake.pages.last.id, 'checkout.session.completed'))).status).toBe(200)
    const [order] = await ordersOf(her)
    expect(order).toBeDefined()
    const seen = await her.json<CardAnswer>(here)
    expect(seen.body).toMatchObject({ state: 'ordered', orderId: order?.id })
    expect((await her.form(here)).location).toContain(`/orders/${order?.id}`)
  })

  it('needs no notice at all', async () => {
    const { her, total } = await atTill()
    await go(her, total)
    fake.pages.pay(fake.pages.last.id)
    await tendOrders({ ...desk, clock: { now: () => Date.now() + 61_000 } })
    expect(await ordersOf(her)).toHaveLength(1)
  })

  it('is moved by no notice that is unsigned, forged, old, replayed, changed or about something else', async () => {
    const { her, total } = await atTill()
    const here = await go(her, total)
    const { id } = fake.pages.last
    const money = fake.movedMinor
    const body = fake.pages.event(id, 'checkout.session.completed', { payment_status: 'paid', status: 'complete' })
    const now = Math.floor(Date.now() / 1000)
    for (const signature of [
      null,
      '',
      't=x,v1=zz',
      signed(body, 'whsec_of_somebody_else'),
      signed(body, SECRET, now - 301),
      // Far enough ahead to be so still when it arrives: seconds go by.
      signed(body, SECRET, now + 360),
      signed(`${body} `, SECRET),
      signed(body, SECRET).replace('v1=', 'v0='),
      `t=${now},v1=`,
    ])
      expect((await ring(body, signature)).status, String(signature)).toBe(400)
    // Signed, and it says that it was paid; the service itself says that it was not.
    expect(await (await ring(body)).json()).toEqual({ outcome: 'taken' })
    // One of several signatures counts, as while a secret is changed.
    expect((await ring(body, `${signed(body, 'whsec_old')},${signed(body, SECRET).split(',')[1]}`)).status).toBe(200)
    for (const [type, more, outcome] of [
      ['checkout.session.completed', { client_reference_id: 'pgp_of_another_house' }, 'not-ours'],
      ['checkout.session.completed', { client_reference_id: null, payment_intent: 'pi_x', metadata: null }, 'not-ours'],
      ['customer.created', {}, 'other'],
      ['checkout.session.completed', { id: 7 }, 'other'],
    ] as const)
      expect(await (await ring(fake.pages.event(id, type, more))).json()).toEqual({ outcome })
    expect(await (await ring('[]')).json()).toEqual({ outcome: 'other' })
    expect(await (await ring('{"id"')).json()).toEqual({ outcome: 'other' })
    expect((await ring(body, signed(body, SECRET), '/api/payments/test/webhook')).status).toBe(404)
    expect((await ring(body, signed(body, SECRET), '/api/payments/cash_on_delivery/webhook')).status).toBe(404)
    // On a connection of its own: a body that is not read to its end closes it.
    const huge = JSON.stringify({ id: 'x'.repeat(300_000) })
    const headers = { 'content-type': 'application/json', connection: 'close' }
    expect((await fetch(`${server.url}${HOOK}`, { method: 'POST', headers, body: huge })).status).toBe(413)
    expect(await ordersOf(her)).toEqual([])
    expect(fake.movedMinor).toBe(money)
    expect((await her.json<CardAnswer>(here)).body.state).toBe('waiting')
  })

  it('asks to be told again while the service cannot be asked, and takes it then', async () => {
    const { her, total } = await atTill()
    await go(her, total)
    fake.pages.pay(fake.pages.last.id)
    const body = fake.pages.event(fake.pages.last.id, 'checkout.session.completed')
    fake.mood = 'broken'
    expect((await ring(body)).status).toBe(503)
    fake.mood = 'good'
    expect((await ring(body)).status).toBe(200)
    expect(await ordersOf(her)).toHaveLength(1)
  })

  it('says in her language why the card was declined, keeps the goods, and takes another way', async () => {
    const { her, total } = await atTill()
    const before = await stock()
    const here = await go(her, total)
    const { id, cancelUrl } = fake.pages.last
    fake.pages.pay(id, '4000000000000069')
    await ring(fake.pages.event(id, 'payment_intent.payment_failed'))
    const seen = await her.json<CardAnswer>(here)
    expect(seen.body).toMatchObject({ state: 'waiting', reason: { en: expect.stringContaining('expired') } })
    const { pathname, search } = new URL(cancelUrl)
    const back = await her.form(pathname + search)
    expect(back.location).toContain('/zh/checkout?step=pay&card=')
    const page = await her.form(back.location ?? '')
    expect(page.html).toContain('这张卡过期了，没有扣款。')
    expect((await her.form((back.location ?? '').replace('/zh/', '/en/'))).html).toContain('This card has expired.')
    expect(await stock()).toBe(before)
    const placed = await her.form('/zh/checkout', {
      step: 'pay',
      kind: 'cash_on_delivery',
      expectedTotalMinor: String(total),
    })
    expect(placed.location).toMatch(/\/zh\/orders\/ord_/)
    expect(await stock()).toBe(before)
    // The page is closed; a notice that comes late is about nothing.
    expect(fake.pages.pay(id)).toBeUndefined()
    expect((await ring(fake.pages.event(id, 'checkout.session.expired'))).status).toBe(200)
  })

  it('leads back to the card that is being paid, and lets her choose another way', async () => {
    const { her, total } = await atTill()
    const here = await go(her, total)
    expect((await her.form('/zh/checkout')).location).toBe(here)
    const again = await payForm(her, total)
    expect(again.location).toBe(`${here}?go=1`)
    const change = await her.json<Problem>('/zh/bag/lines', { variant: variants[0] })
    expect(change.status).toBe(409)
    const given = await her.form(here, {})
    expect(given.location).toContain('/zh/checkout?step=pay&card=')
    expect((await her.form(given.location ?? '')).html).toContain('您没有付卡就回来了')
  })

  it('refuses another total than the one on the page, and stays where she was', async () => {
    const { her, total } = await atTill()
    const pages = fake.pages.pages.size
    const refused = await payForm(her, total + 1)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('价格刚刚变了')
    expect(fake.pages.pages.size).toBe(pages)
  })

  it('says that the service does not answer, with the goods still hers', async () => {
    const { her, total } = await atTill()
    fake.mood = 'broken'
    const refused = await payForm(her, total)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('付卡的服务没有回应，没有扣款。')
    fake.mood = 'good'
    await go(her, total)
    fake.mood = 'broken'
    await new Promise((resolve) => setTimeout(resolve, 1600))
    const waiting = await her.form(`${new URL(fake.pages.last.backUrl).pathname}?back=1`)
    expect(waiting.html).toContain('我们会一直问下去')
  })

  it('shows a payment to nobody else', async () => {
    const { her, total } = await atTill()
    const here = await go(her, total)
    const other = await atTill()
    expect((await other.her.json(here)).status).toBe(404)
    expect((await other.her.form(`${here}?cancel=1`)).location).toBe('/zh/bag')
    expect((await other.her.form(here, {})).location).toBe('/zh/bag')
    expect((await her.json<CardAnswer>(here)).body.state).toBe('waiting')
    expect((await her.form('/zh/checkout/card/pgp_nothing')).location).toBe('/zh/bag')
  })

  it('serves programs: begin, look, give up', async () => {
    const { her, total } = await atTill()
    const begun = await her.json<CardAnswer>('/zh/bag/card', { expectedTotalMinor: total })
    expect(begun.body).toMatchObject({ state: 'waiting', url: expect.stringContaining('/pay/'), orderId: null })
    const wrong = await her.json<Problem>('/zh/bag/card', { number: '4242424242424242' })
    expect(wrong.status).toBe(422)
    expect(JSON.stringify(wrong.body)).not.toContain('4242')
    const over = await her.json<CardAnswer>(`/zh/checkout/card/${begun.body.id}`, {})
    expect(over.body).toMatchObject({ state: 'over', url: null })
  })

  it('shows the shop which payment it was, in the language of who looks, and four figures of the card', async () => {
    const { her, total } = await atTill()
    await go(her, total)
    const { id } = fake.pages.last
    fake.pages.pay(id)
    await ring(fake.pages.event(id, 'checkout.session.completed'))
    const [order] = await ordersOf(her)
    const seen = await server.api<{ ledger: { method: string; reference: string | null }[] }>(`/orders/${order?.id}`, {
      headers: { 'accept-language': 'en' },
    })
    expect(seen.body.ledger).toMatchObject([{ method: 'Visa ·· 4242', reference: fake.pages.last.intent?.id }])
    fake.refundAtDesk(fake.pages.last.intent?.id ?? '', 1000)
    await ring(fake.pages.event(id, 'charge.refunded'))
    await ring(fake.pages.event(id, 'charge.refunded'))
    const after = await server.api<{ ledger: { kind: string; amountMinor: number }[] }>(`/orders/${order?.id}`)
    expect(after.body.ledger.filter((entry) => entry.kind === 'refund')).toMatchObject([{ amountMinor: 1000 }])
  })

  it('names a way to pay in the language of who looks, also in orders that kept it in another', async () => {
    const { her, total } = await atTill()
    await her.form('/zh/checkout', { step: 'pay', kind: 'cash_on_delivery', expectedTotalMinor: String(total) })
    const [order] = await ordersOf(her)
    const shown = async (lang: string) =>
      (
        await server.api<{ ledger: { method: string }[]; methods: { label: string }[] }>(`/orders/${order?.id}`, {
          headers: { 'accept-language': lang },
        })
      ).body
    const methodId = order?.ledger[0]?.methodId ?? ''
    for (const kept of ['', '货到付款', 'Cash on delivery']) {
      await sql`update saved_methods set label = ${kept} where id = ${methodId}`.execute(desk.db)
      expect((await shown('en')).ledger[0]?.method).toBe('Cash on delivery')
      expect((await shown('zh')).ledger[0]?.method).toBe('货到付款')
      expect((await shown('en')).methods.map((one) => one.label)).toContain('Cash on delivery')
    }
  })

  it('places the order of a payment that was made while the server was down', async () => {
    const { her, total } = await atTill()
    await go(her, total)
    const bag = her.jar.get(`bag-${desk.shop.slug}`) ?? ''
    await server.stop()
    fake.pages.pay(fake.pages.last.id)
    server = await testServer(env, server.dataDir)
    desk = await contextOf(server)
    await tendOrders({ ...desk, clock: { now: () => Date.now() + 61_000 } })
    await tendOrders({ ...desk, clock: { now: () => Date.now() + 200_000 } })
    const order = await findOrderOfBasket(desk, bag)
    expect(order?.ledger.map((entry) => [entry.kind, entry.amountMinor])).toEqual([['charge', total]])
  })
})
