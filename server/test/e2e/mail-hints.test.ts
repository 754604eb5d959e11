import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { findMail, listMails } from '../../src/modules/mails/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { tillShopper } from '../support/till-shopper.ts'
import { until } from '../support/until.ts'

/** What stands in a message once things have come: care for everybody, hints for who asked, and the way out of them. */
describe('hints in messages', () => {
  let server: TestServer
  let desk: Ctx
  beforeAll(async () => {
    server = await testServer({ TRUSTED_PROXY: '127.0.0.1, ::1' })
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    desk = server.app.context(shop, { kind: 'person', userId: 'u', name: 'desk', role: 'owner' }, 'zh', 'hints-test')
  })
  afterAll(() => server?.stop())

  /** Buys, sends, delivers. @returns the message that says it has come */
  const delivered = async (shopper: ReturnType<typeof tillShopper>, email: string) => {
    const detail = (await server.app.snapshots.get(desk)).products[0]?.detail
    const variant = detail?.variants[0]?.id
    await shopper.add({ variant: variant ?? '', units: 1 })
    const { body } = await shopper.buy(email)
    await shipOrder(desk, body.id, { carrier: '顺丰', tracking: `SF-${body.id}` })
    await deliverOrder(desk, body.id)
    return until(async () => {
      const { mails } = await listMails(desk, { limit: 50, offset: 0 })
      const one = mails.find((mail) => mail.kind === 'order-delivered' && mail.subject.includes(body.number))
      return one && findMail(desk, one.id)
    }, Boolean)
  }

  it('come only once she asked, and end by the link without signing in', async () => {
    const email = 'hints@example.com'
    const shopper = tillShopper(server, {})
    const before = await delivered(shopper, email)
    expect(before?.text).not.toContain('hints/stop')

    await shopper.signIn(desk, email)
    const bad = await shopper.json('/zh/account/hints', { wanted: 'perhaps' })
    expect(bad.status).toBe(422)
    const asked = await shopper.form('/zh/account/hints', { wanted: 'yes' })
    expect([asked.status, asked.location]).toEqual([303, '/zh/account?done=hints'])
    expect((await shopper.form('/zh/account')).html).toContain('现在是开的')

    const after = await delivered(shopper, email)
    const stop = /\/zh\/hints\/stop\?c=[\w-]+&p=[\w-]+/.exec(after?.text ?? '')?.[0] ?? ''
    expect(after?.text).toContain('和它一起用')
    expect(stop).not.toBe('')
    // Every thing that is named is one that the shop sells, by a link that works.
    const links = after?.text.match(/\/zh\/p\/[\w-]+/g) ?? []
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect((await shopper.form(link)).status).toBe(200)

    const stranger = tillShopper(server, {})
    expect((await stranger.form(stop.replace('p=', 'p=x'))).status).toBe(404)
    const page = await stranger.form(stop)
    expect(page.status).toBe(200)
    expect((await shopper.form('/zh/account')).html).toContain('现在是开的')
    const [, customer = '', proof = ''] = /c=([\w-]+)&p=([\w-]+)/.exec(stop) ?? []
    expect((await stranger.form('/zh/hints/stop', { customer, proof: `${proof}x` })).status).toBe(404)
    expect((await stranger.form('/zh/hints/stop', { customer, proof })).status).toBe(200)
    expect((await shopper.form('/zh/account')).html).toContain('现在是关的')
    expect((await delivered(shopper, email))?.text).not.toContain('hints/stop')
  })

  it('are nobody else’s to ask for', async () => {
    const stranger = tillShopper(server, {})
    const refused = await stranger.json('/zh/account/hints', { wanted: 'yes' })
    expect(refused.status).toBe(401)
  })
})
