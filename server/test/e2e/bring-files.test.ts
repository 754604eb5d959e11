import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProblemView, ShopImportView, SupplyPlanView } from '../../src/contract/types.ts'
import { linkFor, shopContext } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const HEAD = 'order_id,email,status,placed_at,sku,name,units,unit_price,recipient,country,region,city,line1'
const row = (id: string, price = '99.90') =>
  `${id},shen@example.com,delivered,2026-01-05,LOOSE,亚麻衬衫,2,${price},沈知夏,CN,浙江省,杭州市,龙井路 1 号`

/** What a merchant does who drops the files of her other shop in the studio. */
describe('files of a running shop in the studio', () => {
  let server: TestServer
  let viewer: string
  const send = <T = ShopImportView>(files: Readonly<Record<string, string>>, as?: string, field = 'files') => {
    const body = new FormData()
    for (const [name, text] of Object.entries(files)) body.append(field, new File([text], name))
    return server.api<T>('/order-imports', { method: 'POST', body, ...(as ? { as } : {}) })
  }
  const ended = (id: string) =>
    until(
      async () => (await server.api<ShopImportView>(`/order-imports/${id}`)).body,
      ({ state }) => ['done', 'failed', 'cancelled'].includes(state),
    )
  beforeAll(async () => {
    server = await testServer({ MAX_UPLOAD_MB: '1' })
    await shopContext(server)
    viewer = await cookieByLink(await linkFor(server, 'viewer'))
  })
  afterAll(() => server?.stop())

  it('are looked at, brought in, and change nothing a second time', async () => {
    const files = { '../../orders.csv': [HEAD, row('A1'), row('A2', '=cheap')].join('\n') }
    const looked = await send(files)
    expect(looked.status).toBe(200)
    expect(looked.body).toMatchObject({ state: 'read', files: [{ name: 'orders.csv' }], errors: 1 })
    expect(looked.body.plan.orders).toMatchObject({ read: 1, created: 1 })
    const started = await server.api(`/order-imports/${looked.body.id}/start`, { method: 'POST', json: {} })
    expect(started.status).toBe(200)
    expect(await ended(looked.body.id)).toMatchObject({ state: 'done', counts: { orders: { created: 1 } } })
    // What came in is planned with, without anybody asking.
    const plan = await until(
      async () => (await server.api<SupplyPlanView>('/supply/plan')).body,
      ({ state }) => state !== 'none',
    )
    expect(plan.id).not.toBeNull()
    const table = await server.api<string>(`/order-imports/${looked.body.id}/problems?lang=zh`)
    expect(table.body).toMatch(/place,severity,sentence\r\norders\.csv:3,error,.+unit_price/)
    const again = await send(files)
    expect(again.body.plan.orders).toMatchObject({ created: 0, unchanged: 1 })
    const list = await server.api<{ items: ShopImportView[] }>('/order-imports')
    expect(list.body.items.map((one) => one.state)).toEqual(['read', 'done'])
    const given = await server.api<ShopImportView>(`/order-imports/${again.body.id}/cancel`, {
      method: 'POST',
      json: {},
    })
    expect(given.body.state).toBe('cancelled')
    const late = await server.api<ProblemView>(`/order-imports/${again.body.id}/start`, { method: 'POST', json: {} })
    expect([late.status, late.body.error.code]).toEqual([409, 'conflict'])
  })

  it('are nothing for somebody who may only look', async () => {
    expect((await send({ 'orders.csv': HEAD }, viewer)).status).toBe(403)
    expect((await server.api('/order-imports', { as: viewer })).status).toBe(403)
  })

  it('are refused with a sentence when they are too large, empty, of another kind, or no files at all', async () => {
    const codes = async (answer: Promise<{ status: number; body: unknown }>) => {
      const { status, body } = await answer
      const { code, message } = (body as ProblemView).error
      expect(message.zh && message.en).toBeTruthy()
      return [status, code]
    }
    expect(await codes(send<ProblemView>({ 'orders.csv': '' }))).toEqual([415, 'unsupported-file'])
    expect(await codes(send<ProblemView>({ 'cat.png': '\u0089PNG' }))).toEqual([415, 'unsupported-file'])
    expect(await codes(send<ProblemView>({ 'orders.csv': HEAD }, undefined, 'other'))).toEqual([400, 'bad-request'])
    expect(await codes(server.api('/order-imports', { method: 'POST', json: { files: [] } }))).toEqual([
      400,
      'bad-request',
    ])
    const broken = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await codes(server.api('/order-imports', { method: 'POST', body: 'no form', headers: broken }))).toEqual([
      400,
      'bad-request',
    ])
    expect(await codes(server.api('/order-imports/none/start', { method: 'POST', json: {} }))).toEqual([
      404,
      'not-found',
    ])
    const more = await server.api<ProblemView>('/order-imports/none/start', { method: 'POST', json: { all: true } })
    expect(more.status).toBe(422)
    // The last one: the server closes the connection before it has taken what is too much.
    expect(await codes(send<ProblemView>({ 'big.csv': 'x'.repeat(1_200_000) }))).toEqual([413, 'too-large'])
  })
})
