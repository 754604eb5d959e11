import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ErasurePlanAnswer } from '../../src/contract/privacy.ts'
import type { StudioOrderView } from '../../src/contract/types.ts'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { insertGrant, makeClient } from '../../src/modules/agents/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { linkFor } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { HOME_FORM, type Problem, tillShopper } from '../support/till-shopper.ts'

const TEE = { product: 'wind-eye-linen-tee', o0: 0, o1: 1 }

/** A customer and the people of the shop at the doors of her data, on a real server with the demo shop. */
describe('the doors of a person’s data', () => {
  let server: TestServer
  let desk: Ctx
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    desk = server.app.context(shop, { kind: 'person', userId: 'u', name: 'desk', role: 'owner' }, 'zh', 'privacy-test')
  })
  afterAll(() => server?.stop())

  const buyer = async (email: string) => {
    const shopper = tillShopper(server, {})
    await shopper.add({ ...TEE, units: 1 })
    const bought = await shopper.buy(email)
    expect(bought.status).toBe(200)
    const signed = await shopper.signIn(desk, email)
    return { shopper, orderId: bought.body.id, number: bought.body.number, customerId: signed.body.customerId }
  }
  const arrive = async (orderId: string) => {
    await shipOrder(desk, orderId, { carrier: '顺丰', tracking: `SF-${orderId}` })
    await deliverOrder(desk, orderId)
  }
  /** A field of the form that the page shows. */
  const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

  it('shows her account by plain forms: address, programs, a copy, the end', async () => {
    const stranger = await tillShopper(server, {}).form('/zh/account')
    expect([stranger.status, stranger.location]).toEqual([303, '/zh/sign-in?next=%2Fzh%2Faccount'])
    const { shopper, orderId, number, customerId } = await buyer('account-1@example.com')
    const { client } = await makeClient(desk, { name: 'Pocket Helper', scopes: ['orders'], role: null, perMinute: 60 })
    const { grant } = await insertGrant(desk, { clientId: client.id, customerId })
    const page = await shopper.form('/zh/account')
    expect(page.html).toContain('Pocket Helper')
    expect(page.html).toContain(HOME_FORM.line1)
    expect((await shopper.form('/zh/orders')).html).toContain('href="/zh/account"')

    const bad = await shopper.form('/zh/account/address', { ...HOME_FORM, city: '火星市' })
    expect(bad.status).toBe(422)
    const looked = await shopper.form('/zh/account/address', { ...HOME_FORM, line1: '满觉陇 9 号' })
    expect(looked.html).toContain('满觉陇 9 号')
    const moved = await shopper.form('/zh/me/address/confirm', {
      token: hidden(looked.html, 'token'),
      key: hidden(looked.html, 'key'),
    })
    expect([moved.status, moved.location]).toEqual([303, '/zh/account?done=address'])
    expect((await shopper.form('/zh/account?done=address')).html).toContain('满觉陇 9 号')

    const other = await buyer('account-2@example.com')
    expect((await other.shopper.form(`/zh/account/programs/${grant.id}/revoke`, {})).status).toBe(404)
    expect((await shopper.form(`/zh/account/programs/${grant.id}/revoke`, {})).status).toBe(303)
    expect((await shopper.form('/zh/account')).html).not.toContain('Pocket Helper')

    const copy = await shopper.json<Record<string, unknown>>('/zh/account/export.json')
    expect(copy.body).toMatchObject({ format: 'qianmian-person/2', customer: { email: 'account-1@example.com' } })
    expect(copy.html).toContain(number)
    expect(copy.html).not.toContain('account-2@example.com')

    const early = await shopper.form('/zh/account/erase', {})
    expect(early.status).toBe(409)
    expect(early.html).toContain(number)
    expect(hidden(early.html, 'token')).toBe('')
    await arrive(orderId)
    const plan = await shopper.form('/zh/account/erase', {})
    const fields = { token: hidden(plan.html, 'token'), key: hidden(plan.html, 'key') }
    expect((await other.shopper.form('/zh/account/erase/confirm', fields)).status).toBe(404)
    const gone = await shopper.form('/zh/account/erase/confirm', fields)
    expect([gone.status, gone.location]).toEqual([303, '/zh/account/erased'])
    expect((await shopper.form('/zh/account/erase/confirm', fields)).status).toBe(303)
    expect((await shopper.form('/zh/account/erased')).html).toContain('资料已经删除')
    expect((await shopper.form('/zh/account')).status).toBe(303)
    expect((await other.shopper.json<Record<string, unknown>>('/zh/account/export.json')).body).toMatchObject({
      customer: { email: 'account-2@example.com' },
    })
    // Her address is free again, and leads to nothing old.
    const again = await buyer('account-1@example.com')
    expect(again.customerId).not.toBe(customerId)
    expect((await again.shopper.json<{ total: number }>('/zh/orders')).body.total).toBe(1)
  })

  it('lets only an owner act for her, and a viewer find nobody by name or address', async () => {
    const { orderId, number } = await buyer('account-3@example.com')
    await arrive(orderId)
    const viewer = await cookieByLink(await linkFor(server, 'viewer'))
    const post = <T>(path: string, json: unknown, as?: string) =>
      server.api<T>(path, { method: 'POST', json, ...(as ? { as } : {}) })
    const found = async (text: string, as?: string) =>
      (await server.api<{ total: number }>(`/orders?text=${encodeURIComponent(text)}`, as ? { as } : {})).body.total
    expect([await found('account-3@example.com'), await found('account-3@example.com', viewer)]).toEqual([1, 0])
    expect([await found(number, viewer), await found(HOME_FORM.recipient, viewer)]).toEqual([1, 0])
    const asked = { reason: 'asked-by-phone' }
    for (const what of ['export', 'erasure']) {
      const refused = await post<Problem>(`/orders/${orderId}/person/${what}`, asked, viewer)
      expect([refused.status, refused.body.error.code]).toEqual([403, 'forbidden'])
    }
    expect((await post(`/orders/${orderId}/person/export`, { reason: 'because' })).status).toBe(422)
    const copy = await post<{ customer: { email: string } }>(`/orders/${orderId}/person/export`, asked)
    expect(copy.body.customer.email).toBe('account-3@example.com')
    const { token } = (await post<ErasurePlanAnswer>(`/orders/${orderId}/person/erasure`, asked)).body
    expect((await post('/people/erase', { token, key: 'key-viewer-1' }, viewer)).status).toBe(403)
    expect((await post('/people/erase', { token, key: 'key-owner-1' })).status).toBe(200)
    const order = (await server.api<StudioOrderView>(`/orders/${orderId}`)).body
    expect(order).toMatchObject({ isErased: true, email: expect.stringMatching(/@erased\.invalid$/) })
    expect(order.lookedAt.map((look) => look.purpose)).toContain('person-export')
    expect(order.history.map((deed) => deed.sentence.zh)).toContain('删除了顾客的资料')
    expect(await found('account-3@example.com')).toBe(0)
  })
})
