import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BagAnswer, OrderAnswer } from '../../src/contract/shopping.ts'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { insertMethods } from '../../src/modules/customers/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { HOME_FORM, mailedCode, type Problem, tillShopper } from '../support/till-shopper.ts'
import { until } from '../support/until.ts'

const TEE = { product: 'wind-eye-linen-tee', o0: 0, o1: 1 }

/** The shopper's side of a sale over HTTP, on a real server with the demo shop. */
describe('the till', () => {
  let server: TestServer
  let desk: Ctx
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    desk = server.app.context(shop, { kind: 'person', userId: 'u', name: 'desk', role: 'owner' }, 'zh', 'till-test')
  })
  afterAll(() => server?.stop())

  it('goes from an empty bag to an order that teaches the loop, and charges once', async () => {
    const shopper = tillShopper(server, { consent: 'granted' })
    expect((await shopper.bag()).body).toMatchObject({ lines: [], totalMinor: 0, holdUntil: null })
    const visit = { session: 'session-till-1', visitor: 'visitor-till-1' }
    const added = await shopper.add({ ...TEE, units: 2, ...visit })
    expect(added.status).toBe(200)
    expect(added.body.lines).toMatchObject([{ units: 2, name: { zh: expect.any(String) } }])
    const { totalMinor, deliveryMinor, listMinor } = added.body
    expect(totalMinor).toBe(listMinor + deliveryMinor)
    // A third by the same variant, then set back to one.
    const [line] = added.body.lines
    expect((await shopper.add({ variant: line?.variantId, units: 1 })).body.lines[0]?.units).toBe(3)
    expect((await shopper.add({ variant: line?.variantId, units: 1, mode: 'set' })).body.lines[0]?.units).toBe(1)

    const held = await shopper.json<BagAnswer>('/zh/bag/hold', {})
    expect(held.body).toMatchObject({ state: 'held', holdUntil: expect.any(String) })
    const bought = await shopper.buy('till-1@example.com')
    expect(bought.status).toBe(200)
    expect(bought.body).toMatchObject({ state: 'pending', email: 'till-1@example.com', lines: [{ units: 1 }] })
    // Asked again, it is the same order: the money moved once.
    const again = await shopper.json<OrderAnswer>(
      '/zh/bag/order',
      { payment: { kind: 'test' } },
      { 'idempotency-key': 'again-1' },
    )
    expect([again.status, again.body.id]).toEqual([200, bought.body.id])
    expect(again.body.payments).toHaveLength(1)
    expect((await shopper.bag()).body.lines).toEqual([])
    const events = await desk.db
      .withTables<{ events: { type: string; shopId: string; data: Record<string, unknown> } }>()
      .selectFrom('events')
      .select('data')
      .where('type', '=', 'order.placed')
      .where('shopId', '=', desk.shop.id)
      .execute()
    expect(events.filter(({ data }) => data.orderId === bought.body.id)).toMatchObject([{ data: visit }])
  })

  it('shows a thing as sold out within seconds of the last one being taken, and as there again when it comes back', async () => {
    const shopper = tillShopper(server)
    const some = (await shopper.add({ product: 'wind-eye-linen-tee', o0: 0, o1: 0 })).body.lines[0]
    const free = some?.freeUnits ?? 0
    expect(free).toBeGreaterThan(1)
    const tee = async () => (await shopper.form('/zh/p/wind-eye-linen-tee')).html
    const available = async () => {
      const view = /<script type="application\/json" id="view"[^>]*>(.*?)<\/script>/s.exec(await tee())?.[1] ?? '{}'
      const { product } = JSON.parse(view) as { product: { variants: { values: number[]; available: boolean }[] } }
      return product.variants.find(({ values }) => values[0] === 0 && values[1] === 0)?.available
    }
    expect(await available()).toBe(true)
    await shopper.add({ variant: some?.variantId, units: free, mode: 'set' })
    expect((await shopper.json('/zh/bag/hold', {})).status).toBe(200)
    await until(available, (now) => now === false)
    await shopper.json('/zh/bag/cancel', {})
    await until(available, (now) => now === true)
  })

  it('says why not, in a sentence, and changes nothing', async () => {
    const shopper = tillShopper(server)
    const wrong = await shopper.json<Problem>('/zh/bag/lines', { ...TEE, sudo: true })
    expect([wrong.status, wrong.body.error.code]).toEqual([422, 'unprocessable'])
    const many = await shopper.json<Problem>('/zh/bag/lines', { ...TEE, units: 999 })
    expect([many.status, many.body.error.code]).toEqual([409, 'out-of-stock'])
    expect(many.body.error.message.zh).toMatch(/只剩|卖完/)
    await shopper.add({ ...TEE })
    const lines = Array.from({ length: 1000 }, (_, i) => ({ variantId: `var_${i}`, units: 1 }))
    expect((await shopper.json<Problem>('/zh/bag', { lines })).status).toBe(422)
    const abroad = { ...HOME_FORM, country: 'US', region: 'CA', city: 'Oakland' }
    expect((await shopper.json<Problem>('/zh/bag', { address: abroad })).body.error.message.zh).toContain('不送')
    const other = { ...HOME_FORM, city: '成都市' }
    expect(Object.keys((await shopper.json<Problem>('/zh/bag', { address: other })).body.error.fields ?? {})).toEqual([
      'address.city',
    ])
    const code = await shopper.json<BagAnswer>('/zh/bag', { codes: ['nothing'] })
    expect(code.body.refusedCodes).toMatchObject([{ code: 'NOTHING', why: { zh: '没有这个优惠码。' } }])
    expect((await shopper.json<Problem>('/zh/bag/order', { payment: { kind: 'test' } })).status).toBe(422)
    const declined = await shopper.buy('till-2@example.com', { kind: 'test', token: 'test-declines' })
    expect(declined.status).toBe(402)
    const stale = await shopper.json<Problem>('/zh/bag/order', { payment: { kind: 'test' }, expectedTotalMinor: 1 })
    expect([stale.status, stale.body.error.code]).toEqual([409, 'conflict'])
    expect((await shopper.bag()).body.lines).toHaveLength(1)
    // Another site's page cannot fill the bag in her name.
    const foreign = await fetch(`${server.url}/zh/bag/lines`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(foreign.status).toBe(403)
  })

  it('lets a guest read her one order, and change it only with the mailed code', async () => {
    const email = 'till-3@example.com'
    const shopper = tillShopper(server)
    await shopper.add(TEE)
    const { body: order } = await shopper.buy(email)
    const path = `/zh/orders/${order.id}`
    expect((await shopper.json<OrderAnswer>(path)).body.number).toBe(order.number)
    const stranger = tillShopper(server)
    expect((await stranger.json<Problem>(path)).body.error.code).toBe('sign-in-needed')
    const cancel = { kind: 'cancel-order', reason: 'no-longer-needed' }
    expect((await shopper.json<Problem>(`${path}/propose`, cancel)).body.error.code).toBe('sign-in-needed')
    // A pass of another order, made up from hers, opens nothing.
    const pass = shopper.jar.get(`order-${desk.shop.slug}`) ?? ''
    expect((await tillShopper(server, { [`order-${desk.shop.slug}`]: `${pass}x` }).json(path)).status).toBe(401)

    const [known, unknown] = [
      await shopper.json('/zh/sign-in', { email }),
      await shopper.json('/zh/sign-in', { email: 'nobody@example.com' }),
    ]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(await mailedCode(desk, 'nobody@example.com')).toBeUndefined()
    const right = (await mailedCode(desk, email)) ?? ''
    const guessed = right === '000000' ? '000001' : '000000'
    expect((await shopper.json('/zh/sign-in/code', { email, code: guessed })).status).toBe(422)
    expect((await shopper.json('/zh/sign-in/code', { email, code: right })).status).toBe(200)
    expect((await shopper.json('/zh/sign-in/code', { email, code: right })).status).toBe(422)

    const proposal = await shopper.json<{ token: string; differenceMinor: number }>(`${path}/propose`, cancel)
    expect(proposal.body.differenceMinor).toBe(-order.totalMinor)
    const { token } = proposal.body
    expect(
      (await stranger.json<Problem>(`${path}/confirm`, { token }, { 'idempotency-key': 'stranger-1' })).status,
    ).toBe(401)
    expect((await shopper.json<Problem>(`${path}/confirm`, { token })).status).toBe(400)
    const receipts = await Promise.all(
      Array.from({ length: 5 }, () =>
        shopper.json(`${path}/confirm`, { token }, { 'idempotency-key': 'cancel-till-3' }),
      ),
    )
    for (const receipt of receipts) expect([receipt.status, receipt.body]).toEqual([200, receipts[0]?.body])
    const after = (await shopper.json<OrderAnswer>(path)).body
    expect([after.state, after.payments.length]).toEqual(['cancelled', 2])
    expect((await shopper.json<{ total: number }>('/zh/orders')).body.total).toBe(1)
    await shopper.json('/zh/sign-out', {})
    expect((await shopper.json('/zh/orders')).status).toBe(401)
  })

  it('works by plain forms alone, from the product page to a return', async () => {
    const email = 'till-4@example.com'
    const shopper = tillShopper(server)
    const added = await shopper.form('/zh/bag/lines', { product: TEE.product, o0: '0', o1: '2' })
    expect([added.status, added.location]).toEqual([303, '/zh/bag'])
    expect((await shopper.form('/zh/bag')).html).toContain('去结算')
    expect((await shopper.form('/zh/bag/hold', {})).location).toBe('/zh/checkout')
    const first = await shopper.form('/zh/checkout')
    expect(first.html).toMatch(/为您留到 \d\d:\d\d/)
    const wrong = await shopper.form('/zh/checkout', { step: 'where', email: 'not-an-address', ...HOME_FORM })
    expect([wrong.status, wrong.html.includes('邮箱地址不对')]).toEqual([422, true])
    // What she typed stands there still.
    expect(wrong.html).toContain('龙井路 1 号')
    const where = await shopper.form('/zh/checkout', { step: 'where', email, ...HOME_FORM })
    expect(where.location).toBe('/zh/checkout?step=delivery')
    const company = { step: 'delivery', deliveryId: 'standard', invoiceKind: 'company', invoiceTitle: '千面公司' }
    expect((await shopper.form('/zh/checkout', company)).status).toBe(422)
    const numbered = await shopper.form('/zh/checkout', { ...company, taxNumber: '91330100MA27XYZ123' })
    expect(numbered.location).toBe('/zh/checkout?step=pay')
    const pay = await shopper.form('/zh/checkout?step=pay')
    const total = /name="expectedTotalMinor" value="(\d+)"/.exec(pay.html)?.[1] ?? ''
    const placing = { step: 'pay', kind: 'cash_on_delivery', token: 'test-succeeds', expectedTotalMinor: total }
    const placed = await shopper.form('/zh/checkout', placing)
    expect(placed.location).toMatch(/^\/zh\/orders\/ord_[\w-]+\?thanks=1$/)
    // Pressed twice, it is one order.
    expect((await shopper.form('/zh/checkout', placing)).location).toBe(placed.location)
    const thanks = await shopper.form(placed.location ?? '')
    expect(thanks.html).toContain('下单成功')
    expect(thanks.html).toContain('91330100MA27XYZ123')
    const id = /ord_[\w-]+/.exec(placed.location ?? '')?.[0] ?? ''

    await shopper.form('/zh/sign-in', { email, next: `/zh/orders/${id}` })
    const signedIn = await shopper.form('/zh/sign-in/code', {
      email,
      code: (await mailedCode(desk, email)) ?? '',
      next: `/zh/orders/${id}`,
    })
    expect(signedIn.location).toBe(`/zh/orders/${id}`)
    // An address of another site is not gone on to.
    expect((await shopper.form('/zh/sign-in?next=//evil.example')).location).toBe('/zh/orders')
    const shipped = await shipOrder(desk, id, { carrier: '顺丰', tracking: 'SF123' })
    expect(shipped.ok && (await deliverOrder(desk, id)).ok).toBe(true)
    const page = await shopper.form(`/zh/orders/${id}`)
    expect(page.html).toContain('顺丰 SF123')
    const wish = await shopper.form(`/zh/orders/${id}/return-items`)
    const lineId = /name="units-([\w-]+)"/.exec(wish.html)?.[1] ?? ''
    const methodId = /name="methodId"[^>]*value="([\w-]+)"/.exec(wish.html)?.[1] ?? ''
    const none = await shopper.form(`/zh/orders/${id}/return-items`, { methodId, reason: '不想要了' })
    expect([none.status, none.html.includes('先选好要动的商品')]).toEqual([422, true])
    const look = await shopper.form(`/zh/orders/${id}/return-items`, {
      [`units-${lineId}`]: '1',
      methodId,
      reason: '不想要了',
    })
    expect(look.html).toContain('确认后会这样')
    expect(look.html).toContain('您寄回')
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(look.html) ?? []
    const [, key = ''] = /name="key" value="([^"]+)"/.exec(look.html) ?? []
    const done = await shopper.form(`/zh/orders/${id}/confirm`, { token, key })
    expect(done.location).toMatch(/\?done=opn_/)
    const receipt = await shopper.form(done.location ?? '')
    expect(receipt.html).toContain('办好了：退货')
    expect(receipt.html).toContain('申请退货')
  })

  it('says until when goods are kept, and that the time is over only where they were', async () => {
    const shopper = tillShopper(server)
    await shopper.form('/zh/bag/lines', { product: TEE.product, o0: '0', o1: '1' })
    const fresh = (await shopper.form('/zh/checkout')).html
    expect(fresh).toContain('结算')
    expect(fresh).not.toMatch(/为您留到|保留的时间过了/)
    await shopper.form('/zh/bag/hold', {})
    expect((await shopper.form('/zh/checkout')).html).toMatch(/为您留到 \d\d:\d\d/)
    // Its time comes; other bags of this shop have none that runs.
    await desk.db
      .withTables<{ baskets: { state: string; shopId: string; holdUntil: Date } }>()
      .updateTable('baskets')
      .set({ holdUntil: new Date(desk.clock.now() - 1000) })
      .where('shopId', '=', desk.shop.id)
      .where('state', '=', 'held')
      .execute()
    const late = (await shopper.form('/zh/checkout')).html
    expect(late).toContain('保留的时间过了')
    expect(late).not.toContain('为您留到')
  })

  it("keeps somebody else's gift card and order closed", async () => {
    const [her, other] = [tillShopper(server), tillShopper(server)]
    await her.add(TEE)
    const { body: order } = await her.buy('till-5@example.com')
    const { body: who } = await her.signIn(desk, 'till-5@example.com')
    const card = {
      id: 'gift_till_5',
      customerId: who.customerId,
      externalId: null,
      label: '礼品卡',
      balanceMinor: 5000,
    }
    await insertMethods(desk, [{ ...card, kind: 'gift_card', createdAt: new Date() }])
    await other.add(TEE)
    const stolen = await other.buy('till-6@example.com', { kind: 'test', giftCardId: card.id })
    expect(stolen.status).toBe(422)
    await other.buy('till-6@example.com')
    await other.signIn(desk, 'till-6@example.com')
    expect((await other.json<Problem>(`/zh/orders/${order.id}`)).body.error.code).toBe('not-found')
    const wish = { kind: 'cancel-order', reason: 'too-slow' }
    expect((await other.json<Problem>(`/zh/orders/${order.id}/propose`, wish)).body.error.code).toBe('not-found')
    await her.add(TEE)
    expect((await her.bag()).body.giftCards).toMatchObject([{ id: card.id, balanceMinor: 5000 }])
    const paid = await her.buy('till-5@example.com', { kind: 'test', giftCardId: card.id })
    expect(paid.body.payments.map(({ methodKind, amountMinor }) => [methodKind, amountMinor])).toEqual([
      ['gift_card', 5000],
      ['test', paid.body.totalMinor - 5000],
    ])
  })
})
