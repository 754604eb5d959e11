import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  BulkResultView,
  MailListView,
  MailView,
  MoneyToDoView,
  OperationProposalView,
  OrderCountsView,
  OrderListView,
  PickListView,
  ProblemView,
  PromotionView,
  ReturnsBenchView,
  SellingSettingsView,
  StudioOrderView,
} from '../../src/contract/types.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { queueMails } from '../../src/flows/orders/queue-mail.ts'
import type { Order } from '../../src/modules/orders/index.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { linkFor, must, placeOrders, shopContext } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

/** The shop's side of orders: what a person of the shop sees and does, and what nobody else may. */
describe('the order desk', () => {
  let server: TestServer
  let ctx: Ctx
  let orders: Order[]
  let viewer: string
  let editor: string
  const at = (index: number): Order => {
    const order = orders[index]
    if (!order) throw new Error(`no order ${index}`)
    return order
  }
  const read = async (id: string, as?: string) =>
    (await server.api<StudioOrderView>(`/orders/${id}`, as ? { as } : {})).body
  const post = <T>(path: string, json: unknown = {}, as?: string) =>
    server.api<T>(path, { method: 'POST', json, ...(as ? { as } : {}) })
  const lookedAt = async (id: string) => (await read(id)).lookedAt.length

  beforeAll(async () => {
    server = await testServer()
    ctx = await shopContext(server)
    orders = await placeOrders(ctx, 8)
    viewer = await cookieByLink(await linkFor(server, 'viewer'))
    editor = await cookieByLink(await linkFor(server, 'editor'))
  })
  afterAll(() => server?.stop())

  it('lists and finds orders by number, e-mail, name, state and day, and counts them', async () => {
    const all = (await server.api<OrderListView>('/orders')).body
    expect(all.total).toBe(8)
    expect(all.items.map((row) => row.number)).toContain(at(0).number)
    const find = async (query: string) => (await server.api<OrderListView>(`/orders?${query}`)).body
    expect((await find(`text=${at(2).number.toLowerCase()}`)).items.map((row) => row.id)).toEqual([at(2).id])
    const mine = await find(`text=${encodeURIComponent(at(1).email)}`)
    expect(mine.items.every((row) => row.recipient === at(1).address.recipient)).toBe(true)
    expect(mine.total).toBeGreaterThan(0)
    expect((await find('state=shipped')).total).toBe(0)
    expect((await find(`until=${encodeURIComponent('2020-01-01T00:00:00Z')}`)).total).toBe(0)
    const counts = (await server.api<OrderCountsView>('/orders/counts')).body
    expect(counts.states.pending).toBe(8)
    expect(JSON.stringify(all)).not.toContain(at(0).email)
  })

  it('covers contact and address for who may only look, and writes down everybody who sees them', async () => {
    const order = at(0)
    const covered = await read(order.id, viewer)
    expect(covered.isMasked).toBe(true)
    const seen = JSON.stringify(covered)
    for (const secret of [order.email, order.address.line1, order.address.recipient, order.address.phone]) {
      expect(seen).not.toContain(secret)
    }
    expect(covered.address.city).toBe(order.address.city)
    expect(covered.lookedAt).toEqual([])
    const before = await lookedAt(order.id)
    const open = await read(order.id, editor)
    expect([open.email, open.address.line1]).toEqual([order.email, order.address.line1])
    // The editor's look and the owner's own one before it.
    const after = await read(order.id)
    expect(after.lookedAt.length).toBe(before + 2)
    expect(after.lookedAt[0]?.who).toBe('编')
    const list = (await server.api<OrderListView>('/orders', { as: viewer })).body
    expect(JSON.stringify(list)).not.toContain(order.address.recipient)
  })

  it('refuses every change and every uncovered table to who may only look', async () => {
    const id = at(0).id
    const asked: [string, unknown][] = [
      ['/orders/pack', { ids: [id] }],
      ['/orders/ship', { parcels: [{ orderId: id, carrier: '顺丰', tracking: 'X' }] }],
      ['/orders/deliver', { ids: [id] }],
      [`/orders/${id}/propose`, { kind: 'cancel-order', reason: 'too-slow' }],
      ['/orders/confirm', { token: 'a.b', key: 'key-of-viewer' }],
      ['/money-to-do/x/done', {}],
      [`/orders/${id}/cases/x/receive`, undefined],
    ]
    for (const [path, json] of asked) {
      const answer = await server.api(path, { method: 'POST', as: viewer, ...(json === undefined ? {} : { json }) })
      expect([path, answer.status]).toEqual([path, 403])
    }
    for (const path of ['/orders/export', '/orders/lookup?name=a&postcode=1']) {
      expect((await server.api(path, { as: viewer })).status).toBe(403)
    }
    expect((await server.api('/selling', { method: 'PUT', as: editor, json: {} })).status).toBe(422)
    expect((await read(id)).state).toBe('pending')
  })

  it('knows nothing of the orders of another shop', async () => {
    await insertShop(server.app.platform.db, {
      id: 'shp_other',
      slug: 'other',
      name: { zh: '别家', en: 'Other' },
      currency: 'CNY',
      locales: ['zh'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    await sql`insert into memberships (shop_id, user_id, role)
      select 'shp_other', user_id, 'owner' from memberships where role = 'owner' limit 1`.execute(
      server.app.platform.db,
    )
    server.app.forgetShops()
    const id = at(0).id
    const there = (path: string) => `/api/shops/other${path}`
    expect((await server.api(there(`/orders/${id}`))).status).toBe(404)
    expect((await server.api<OrderListView>(there('/orders'))).body.total).toBe(0)
    const packed = await post<BulkResultView>(there('/orders/pack'), { ids: [id] })
    expect(packed.body).toMatchObject({ done: 0, items: [{ id, refusal: { code: 'not-found' } }] })
    const cancel = { kind: 'cancel-order', reason: 'out-of-stock' }
    expect((await post(there(`/orders/${id}/propose`), cancel)).status).toBe(404)
    expect((await server.api<PickListView>(there(`/orders/pick-list?ids=${id}`))).body.places).toEqual([])
    // A proposal of one shop does nothing in the other.
    const proposed = await post<OperationProposalView>(`/orders/${id}/propose`, cancel)
    const key = 'in-another-shop'
    expect((await post(there('/orders/confirm'), { token: proposed.body.token, key })).status).toBe(404)
    expect((await read(id)).state).toBe('pending')
  })

  it('packs and ships many at once, says which could not, and delivers', async () => {
    const ids = orders.slice(0, 3).map((order) => order.id)
    const list = (await server.api<PickListView>(`/orders/pick-list?ids=${ids.join(',')}`)).body
    const picked = list.places.flatMap((place) => place.goods).reduce((sum, goods) => sum + goods.units, 0)
    const wanted = orders
      .slice(0, 3)
      .flatMap((order) => order.lines)
      .reduce((sum, line) => sum + line.units, 0)
    expect(picked).toBe(wanted)
    expect((await post<BulkResultView>('/orders/pack', { ids })).body.done).toBe(3)
    const parcels = ids.map((orderId, n) => ({ orderId, carrier: '顺丰', tracking: `SF100${n}` }))
    const shipped = await post<BulkResultView>('/orders/ship', {
      parcels: [...parcels, { orderId: 'ord_nowhere', carrier: '顺丰', tracking: 'SF9' }],
    })
    expect(shipped.body.done).toBe(3)
    expect(shipped.body.items.at(-1)?.refusal?.code).toBe('not-found')
    // Pressed twice, nothing leaves twice.
    const again = await post<BulkResultView>('/orders/ship', { parcels })
    expect(again.body.done).toBe(0)
    expect((await read(ids[0] ?? '')).parcels).toHaveLength(1)
    expect((await server.api<OrderListView>('/orders?text=sf1001')).body.items.map((row) => row.id)).toEqual([ids[1]])
    const delivered = await post<BulkResultView>('/orders/deliver', { ids: [...ids.slice(0, 2), at(4).id] })
    expect(delivered.body.done).toBe(2)
    expect(delivered.body.items.at(-1)?.refusal?.code).toBe('not-allowed')
  })

  it('sends an order in parts, and cancels none of which a part has left', async () => {
    const order = orders.slice(3).find((one) => one.lines.length > 1)
    if (!order) throw new Error('no order of two lines')
    const [first] = order.lines
    const lines = [{ lineId: first?.id ?? '', units: first?.units ?? 0 }]
    const parcel = { orderId: order.id, carrier: '中通', tracking: 'ZT1', lines }
    expect((await post<BulkResultView>('/orders/ship', { parcels: [parcel] })).body.items[0]?.state).toBe('processing')
    const refused = await post<ProblemView>(`/orders/${order.id}/propose`, {
      kind: 'cancel-order',
      reason: 'out-of-stock',
    })
    expect([refused.status, refused.body.error.code]).toEqual([409, 'not-allowed'])
    const rest = { orderId: order.id, carrier: '中通', tracking: 'ZT2' }
    expect((await post<BulkResultView>('/orders/ship', { parcels: [rest] })).body.items[0]?.state).toBe('shipped')
    const view = await read(order.id)
    expect(view.parcels.map((one) => one.tracking)).toEqual(['ZT1', 'ZT2'])
    expect(view.lines.every((line) => line.unshippedUnits === 0)).toBe(true)
  })

  it('shows what an operation would do in words, and does it once when it is confirmed', async () => {
    const order = orders.slice(3).find((one) => one.lines.length === 1)
    if (!order) throw new Error('no order of one line')
    const proposed = await post<OperationProposalView>(`/orders/${order.id}/propose`, {
      kind: 'cancel-order',
      reason: 'out-of-stock',
    })
    expect(proposed.body.effects[0]?.zh).toContain(order.number)
    expect((await read(order.id)).state).toBe('pending')
    const confirm = { token: proposed.body.token, key: 'cancel-once' }
    // Somebody else's proposal is not hers to confirm.
    expect((await post('/orders/confirm', confirm, editor)).status).toBe(403)
    const [one, two] = await Promise.all([post('/orders/confirm', confirm), post('/orders/confirm', confirm)])
    expect([one.status, two.status]).toEqual([200, 200])
    const view = await read(order.id)
    expect(view.state).toBe('cancelled')
    expect(view.ledger.filter((entry) => entry.kind === 'refund')).toHaveLength(1)
    expect(view.paidMinor).toBe(0)
    expect(view.history.map((deed) => deed.sentence.zh)).toContain('取消订单')
  })

  it('takes a return over the bench: received, looked at, put onto a shelf, refunded; another is refused with a reason', async () => {
    const back = async (index: number) => {
      const order = at(index)
      const asOwner: Ctx = { ...ctx, actor: { kind: 'customer', customerId: order.customerId ?? '' } }
      const line = order.lines[0]
      const proposed = must(
        await proposeOperation(asOwner, order.id, {
          kind: 'return-items',
          lines: [{ lineId: line?.id ?? '', units: 1 }],
          methodId: order.ledger[0]?.methodId ?? '',
          reason: '颜色和想的不一样',
        }),
      )
      must(await confirmOperation(asOwner, proposed.token, `return-${index}`))
    }
    await back(0)
    await back(1)
    const bench = (await server.api<ReturnsBenchView>('/returns')).body
    expect(bench.counts.requested).toBe(2)
    const one = bench.items.find((item) => item.orderId === at(0).id)
    const other = bench.items.find((item) => item.orderId === at(1).id)
    const steps = `/orders/${at(0).id}/cases/${one?.case.id}`
    expect((await post(`${steps}/settle`, { restockAt: null })).status).toBe(409)
    expect((await server.api(`${steps}/receive`, { method: 'POST' })).status).toBe(200)
    expect((await post(`${steps}/settle`, { restockAt: 'loc_nowhere' })).status).toBe(422)
    const settled = await post<StudioOrderView>(`${steps}/settle`, { restockAt: bench.locations[0]?.id ?? null })
    expect(settled.body.cases[0]?.state).toBe('settled')
    expect(settled.body.ledger.at(-1)).toMatchObject({ kind: 'refund', amountMinor: -(one?.case.amountMinor ?? 0) })
    expect((await post(`${steps}/settle`, { restockAt: null })).status).toBe(409)
    const refusePath = `/orders/${at(1).id}/cases/${other?.case.id}/refuse`
    expect((await post(refusePath, { reason: ' ' })).status).toBe(422)
    const refused = await post<StudioOrderView>(refusePath, { reason: '已经洗过' })
    expect(refused.body.cases[0]?.state).toBe('refused')
    expect(refused.body.history.some((deed) => deed.sentence.zh?.includes('已经洗过'))).toBe(true)
  })

  it('lists money that a person has to move, and closes it once', async () => {
    const [cash] = await placeOrders(ctx, 1, { payment: { kind: 'cash_on_delivery' } })
    if (!cash) throw new Error('no order')
    const todo = async () => (await server.api<MoneyToDoView>('/money-to-do')).body.items
    // The courier brings it: nothing to do.
    expect(await todo()).toEqual([])
    const parcels = [{ orderId: cash.id, carrier: '顺丰', tracking: 'SF77' }]
    await post('/orders/ship', { parcels })
    await post('/orders/deliver', { ids: [cash.id] })
    const proposed = await post<OperationProposalView>(`/orders/${cash.id}/propose`, {
      kind: 'return-items',
      lines: cash.lines.map((line) => ({ lineId: line.id, units: line.units })),
      methodId: cash.ledger[0]?.methodId,
      reason: '不合适',
    })
    await post('/orders/confirm', { token: proposed.body.token, key: 'cash-return' })
    const [one] = (await read(cash.id)).cases
    await server.api(`/orders/${cash.id}/cases/${one?.id}/receive`, { method: 'POST' })
    await post(`/orders/${cash.id}/cases/${one?.id}/settle`, { restockAt: null })
    const [entry] = await todo()
    expect(entry).toMatchObject({ orderId: cash.id, kind: 'refund', methodKind: 'cash_on_delivery' })
    expect((await server.api<OrderCountsView>('/orders/counts')).body.moneyToDo).toBe(1)
    const done = () => post(`/money-to-do/${entry?.id}/done`, { reference: 'T-1' })
    const answers = await Promise.all([done(), done()])
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 404])
    expect(await todo()).toEqual([])
  })

  it('exports a guarded table and finds by name and postcode, each written down', async () => {
    const id = at(2).id
    await sql`update orders set address = jsonb_set(address, '{line2}', '"=cmd()"') where id = ${id}`.execute(ctx.db)
    const before = await lookedAt(id)
    const csv = (await server.api<string>('/orders/export?state=shipped')).body
    expect(csv).toContain(",'=cmd(),")
    expect(csv).toContain(at(2).number)
    const { recipient, postcode } = at(2).address
    const found = await server.api<OrderListView>(
      `/orders/lookup?name=${encodeURIComponent(recipient)}&postcode=${postcode}`,
    )
    expect(found.body.items.map((row) => row.id)).toContain(id)
    const wrong = await server.api<OrderListView>(
      `/orders/lookup?name=${encodeURIComponent(recipient)}&postcode=000000`,
    )
    expect(wrong.body.total).toBe(0)
    expect(await lookedAt(id)).toBe(before + 3)
  })

  it('changes how the shop sells, and refuses what makes no sense', async () => {
    const now = (await server.api<SellingSettingsView>('/selling')).body
    const put = (json: unknown) => server.api<ProblemView>('/selling', { method: 'PUT', json })
    expect((await put({ ...now, returnDays: 45 })).status).toBe(204)
    expect((await server.api<SellingSettingsView>('/selling')).body.returnDays).toBe(45)
    const [first] = now.deliveries
    expect((await put({ ...now, deliveries: [first, first] })).status).toBe(422)
    expect((await put({ ...now, deliveries: [{ ...first, days: [5, 2] }] })).status).toBe(422)
    expect((await put({ ...now, taxRateBp: -1 })).status).toBe(422)
    expect((await server.api('/selling', { method: 'PUT', as: editor, json: now })).status).toBe(403)
    const rule = {
      name: { zh: '满 300 减 30', en: '30 off 300' },
      code: 'autumn',
      kind: 'amount',
      value: 3000,
      fromMinor: 30_000,
      productIds: [],
      categories: [],
      startsAt: null,
      endsAt: null,
      isStackable: false,
      isActive: true,
    }
    const added = await post<PromotionView>('/promotions', rule)
    expect(added.body.code).toBe('AUTUMN')
    expect((await post('/promotions', { ...rule, code: 'Autumn' })).status).toBe(409)
    expect((await post('/promotions', { ...rule, code: 'b10', kind: 'percent', value: 20_000 })).status).toBe(422)
    const off = await server.api<PromotionView>(`/promotions/${added.body.id}`, {
      method: 'PUT',
      json: { ...rule, isActive: false },
    })
    expect(off.body.isActive).toBe(false)
  })

  it('writes to the customer once for each event, in files where there is no mail server', async () => {
    const mails = async () => (await server.api<MailListView>('/mails?limit=200')).body
    await until(
      mails,
      ({ counts, items }) => counts.queued === 0 && items.filter((mail) => mail.kind === 'order-placed').length === 9,
    )
    const all = (await mails()).items
    const of = (kind: string) => all.filter((mail) => mail.kind === kind)
    expect((await mails()).by).toBe('files')
    expect(of('order-placed')).toHaveLength(9)
    expect(of('order-cancelled')).toHaveLength(1)
    expect(of('return-refunded')).toHaveLength(2)
    expect(of('case-refused')).toHaveLength(1)
    const refund = (await server.api<MailView>(`/mails/${of('return-refunded')[0]?.id}`)).body
    expect(refund.html).toContain('<html lang="zh-CN">')
    expect(refund.text).toContain('退回')
    const files = readdirSync(join(server.dataDir, 'outbox'))
    expect(files).toHaveLength(all.length)
    expect(readFileSync(join(server.dataDir, 'outbox', `${refund.id}.eml`), 'utf8')).toContain('To: ')
    expect((await server.api(`/mails/${refund.id}`, { as: viewer })).status).toBe(403)
    const covered = (await server.api<MailListView>('/mails', { as: viewer })).body.items[0]
    expect(covered?.to).toMatch(/^.\*\*\*@example\.com$/)
    // A code is for its reader; where nothing is mailed, an owner may look.
    await queueMails(ctx, [{ to: 'a@example.com', kind: 'sign-in-code', lang: 'en', data: { code: '424242' } }])
    const code = (await mails()).items.find((mail) => mail.kind === 'sign-in-code')
    expect((await server.api(`/mails/${code?.id}`, { as: editor })).status).toBe(403)
    expect((await server.api<MailView>(`/mails/${code?.id}`)).body.text).toContain('424242')
  })
})
