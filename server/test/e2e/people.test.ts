import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErasurePlanAnswer } from '../../src/contract/privacy.ts'
import type { PeopleView, PersonView, ProblemView } from '../../src/contract/types.ts'
import { accessesOf } from '../../src/modules/access/index.ts'
import type { Order } from '../../src/modules/orders/index.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { linkFor, placeOrders, shopContext } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'

/** What a person of the shop sees of people who buy, and who may do what with it. */
describe('people who buy, in the studio', () => {
  let server: TestServer
  let ctx: Ctx
  let orders: Order[]
  let viewer: string
  let editor: string
  const find = (text: string, as?: string) =>
    server.api<PeopleView>(`/people?text=${encodeURIComponent(text)}`, as ? { as } : {})
  const read = (id: string, as?: string) => server.api<PersonView>(`/people/${id}`, as ? { as } : {})
  const post = <T>(path: string, json: unknown, as?: string) =>
    server.api<T>(path, { method: 'POST', json, ...(as ? { as } : {}) })

  beforeAll(async () => {
    server = await testServer()
    ctx = await shopContext(server)
    orders = await placeOrders(ctx, 7)
    viewer = await cookieByLink(await linkFor(server, 'viewer'))
    editor = await cookieByLink(await linkFor(server, 'editor'))
  })
  afterAll(() => server?.stop())
  const her = () => ({ id: orders[0]?.customerId ?? '', order: orders[0] as Order })

  it('are found by name and e-mail, and the finding is written down', async () => {
    const { id, order } = her()
    const all = (await server.api<PeopleView>('/people')).body
    expect(all.total).toBe(5)
    expect(all.items.find((one) => one.id === id)?.orders).toBe(2)
    expect(JSON.stringify(all)).not.toContain(order.email)
    for (const text of [order.email.toUpperCase(), order.address.recipient, order.email.split('@')[0] ?? ''])
      expect((await find(text)).body.items.map((one) => one.id)).toEqual([id])
    expect((await find('%')).body.total).toBe(0)
    expect((await accessesOf(ctx, id)).map((row) => row.purpose)).toContain('lookup')
  })

  it('are covered for a viewer, who finds nobody by name; whoever sees one is written down', async () => {
    const { id, order } = her()
    expect((await find(order.email, viewer)).status).toBe(403)
    const before = (await accessesOf(ctx, id)).length
    const covered = await read(id, viewer)
    expect(covered.body).toMatchObject({ isMasked: true, lookedAt: [] })
    for (const secret of [order.email, order.address.line1, order.address.recipient])
      expect(JSON.stringify(covered.body)).not.toContain(secret)
    expect(JSON.stringify((await server.api('/people', { as: viewer })).body)).not.toContain(order.address.recipient)
    expect((await accessesOf(ctx, id)).length).toBe(before)
    const seen = (await read(id, editor)).body
    expect(seen).toMatchObject({ email: order.email, isMasked: false, ordersTotal: 2, lookedAt: [] })
    expect(seen.orders.map((one) => one.number)).toContain(order.number)
    expect((await accessesOf(ctx, id)).length).toBe(before + 1)
    expect((await read(id)).body.lookedAt.map((look) => look.purpose)).toContain('person')
  })

  it('are handed over and erased by an owner alone', async () => {
    const { id, order } = her()
    const reason = 'asked-by-mail'
    for (const as of [viewer, editor])
      for (const what of ['export', 'erasure'])
        expect((await post(`/people/${id}/${what}`, { reason }, as)).status).toBe(403)
    const document = (await post<Record<string, unknown>>(`/people/${id}/export`, { reason })).body
    expect(JSON.stringify(document)).toContain(order.email)
    const waits = (await post<ErasurePlanAnswer>(`/people/${id}/erasure`, { reason })).body
    expect([waits.token, waits.blocked?.zh]).toEqual([null, expect.stringContaining(order.number)])
    for (const one of orders.filter((each) => each.customerId === id)) {
      const parcels = [{ orderId: one.id, carrier: '顺丰', tracking: `SF${one.number}` }]
      await post('/orders/ship', { parcels })
      await post('/orders/deliver', { ids: [one.id] })
    }
    const plan = (await post<ErasurePlanAnswer>(`/people/${id}/erasure`, { reason })).body
    expect((await post('/people/erase', { token: plan.token, key: 'erase-her' })).status).toBe(200)
    const gone = await server.api<ProblemView>(`/people/${id}`)
    expect([gone.status, gone.body.error.message.en]).toEqual([409, expect.stringContaining('erased')])
    expect((await server.api<PeopleView>('/people')).body.total).toBe(4)
    expect((await find(order.email)).body.total).toBe(0)
  })

  it('of another shop are nobody', async () => {
    const { platform } = server.app
    const [first] = await server.app.shops()
    if (!first) throw new Error('no shop')
    await insertShop(platform.db, { ...first, id: 'shp_other', slug: 'other' })
    server.app.forgetShops()
    const id = orders[1]?.customerId ?? ''
    const elsewhere = await server.api(`/api/shops/other/people/${id}`)
    expect([403, 404]).toContain(elsewhere.status)
  })
})
