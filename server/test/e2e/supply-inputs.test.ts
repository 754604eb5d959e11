import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TermsOutcomeView, TermsPreviewView, TermsStateView, WarehousesView } from '../../src/contract/types.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { linkFor } from '../support/desk-orders.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'

interface Problem {
  readonly error: {
    readonly code: string
    readonly message: { zh: string; en: string }
    readonly fields?: Record<string, { zh: string }>
  }
}

describe('what the merchant knows and the plan needs', () => {
  let server: TestServer
  let viewer: string
  let editor: string

  const csv = async (): Promise<string> => (await server.api<string>('/supply/terms.csv')).body
  const post = <T>(path: string, json: unknown, as?: string) =>
    server.api<T>(path, { method: 'POST', json, ...(as ? { as } : {}) })
  const state = async () => (await server.api<TermsStateView>('/supply/terms')).body
  /** Cells of the table by line, its line ends and mark taken off; values of the demo hold no comma. */
  const cells = (text: string) =>
    text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
  const column = (rows: readonly (readonly string[])[], name: string) => rows[0]?.indexOf(name) ?? -1

  beforeAll(async () => {
    server = await testServer()
    viewer = await cookieByLink(await linkFor(server, 'viewer'))
    editor = await cookieByLink(await linkFor(server, 'editor'))
  })
  afterAll(() => server?.stop())

  it('go out as a table and come in again: what nobody touched is unchanged, what somebody touched is taken', async () => {
    const before = await csv()
    const rows = cells(before)
    const { variants, known } = await state()
    expect(rows.length - 1).toBe(variants)
    expect(known.unitCostMinor).toBe(variants)
    const untouched = await post<TermsPreviewView>('/supply/terms/preview', { text: before })
    expect(untouched.body.counts).toEqual({ changed: 0, unchanged: variants, refused: 0 })
    expect((await post<TermsOutcomeView>('/supply/terms', { text: before })).body.says).not.toBeNull()
    expect((await state()).last).toBeNull()

    const [id, cost, lead, supplier] = ['规格编号', '单位成本', '交期天数', '供应商'].map((name) =>
      column(rows, name),
    ) as [number, number, number, number]
    const [first, second] = [rows[1]!, rows[2]!]
    // English names, and less than every column: what is not there stays as it is.
    const text = `Variant ID,Unit cost,Lead days,Supplier\n${first[id]},12.34,21,\n${second[id]},,-,新 供应商\n`
    const preview = (await post<TermsPreviewView>('/supply/terms/preview', { text })).body
    expect(preview.counts).toEqual({ changed: 2, unchanged: 0, refused: 0 })
    expect(preview.rows[0]?.changes).toContainEqual({ field: 'unitCostMinor', from: first[cost], to: '12.34' })
    expect(await csv()).toBe(before)
    const taken = await post<TermsOutcomeView>('/supply/terms', { text }, editor)
    expect(taken.body.counts.changed).toBe(2)
    const after = cells(await csv())
    expect([after[1]?.[cost], after[1]?.[lead], after[1]?.[supplier]]).toEqual(['12.34', '21', first[supplier]])
    expect([after[2]?.[cost], after[2]?.[lead], after[2]?.[supplier]]).toEqual([second[cost], '', '新 供应商'])
    expect(after.slice(3)).toEqual(rows.slice(3))
    expect((await state()).known.leadDays).toBe(variants - 1)
    // In English it says the same.
    const english = (await server.api<string>('/supply/terms.csv?lang=en')).body
    expect(english).toContain('Unit cost')
    expect((await post<TermsOutcomeView>('/supply/terms', { text: english })).body.counts).toMatchObject({
      changed: 0,
      unchanged: variants,
    })

    // The trail counts, and holds no cost.
    const trail = await server.api<{ items: { action: string; sentence: { zh: string } }[] }>('/activity?limit=5')
    expect(trail.body.items[0]).toMatchObject({ action: 'supply.terms', sentence: { zh: '更新了 2 个规格的进货条件' } })
    expect(JSON.stringify(trail.body)).not.toMatch(/12\.34|1234|新 供应商/)

    expect((await state()).last).toMatchObject({ changed: 2, canUndo: true })
    expect((await post('/supply/terms/undo', {}, viewer)).status).toBe(403)
    expect((await post<TermsOutcomeView>('/supply/terms/undo', {})).body.counts.changed).toBe(2)
    expect(await csv()).toBe(before)
    expect((await state()).last).toBeNull()
    expect((await post('/supply/terms/undo', {})).status).toBe(409)
  })

  it('change nothing when one row is wrong, and say which and why', async () => {
    const before = await csv()
    const rows = cells(before)
    const [id, sku] = [column(rows, '规格编号'), column(rows, '货号')]
    const [a, b, c] = [rows[1]!, rows[2]!, rows[3]!]
    const text = [
      'variant_id,sku,unit_cost,lead_days,currency,remark',
      `${a[id]},${a[sku]},9.99,3,CNY,good`,
      `${b[id]},${b[sku]},abc,3,,`,
      `,NOPE,1,3,,`,
      // Somebody sorted one column and not the others.
      `${b[id]},${c[sku]},1,3,,`,
      `${a[id]},,5,,,`,
      `${c[id]},,5,,USD,`,
      `,,5,,,`,
      `${c[id]},"broken`,
    ].join('\n')
    const { body } = await post<TermsPreviewView>('/supply/terms/preview', { text })
    expect(body.counts).toEqual({ changed: 1, unchanged: 0, refused: 7 })
    expect(body.ignored).toEqual(['remark'])
    // What is wrong comes first, by its line, with a sentence in both languages.
    expect(body.rows.map(({ line, state }) => [line, state])).toEqual([
      ...[3, 4, 5, 6, 7, 8, 9].map((line) => [line, 'refused']),
      [2, 'changed'],
    ])
    const said = body.rows.slice(0, 7).map(({ says }) => says?.zh ?? '')
    expect(new Set(said).size).toBe(7)
    expect(body.rows.every(({ state, says }) => state !== 'refused' || (says?.zh && says.en))).toBe(true)
    const refused = await post<Problem>('/supply/terms', { text })
    expect(refused.status).toBe(422)
    expect(refused.body.error.message.zh).toBe('7 行不对（先是第 3 行），什么都没有写。')
    expect(await csv()).toBe(before)
    // Whoever says so leaves the wrong rows out, whole.
    const some = await post<TermsOutcomeView>('/supply/terms', { text, mode: 'good-rows' })
    expect(some.body.counts).toEqual({ changed: 1, unchanged: 0, refused: 7 })
    const after = cells(await csv())
    expect(after.filter((row, i) => row.join() !== rows[i]?.join()).map((row) => row[id])).toEqual([a[id]])
    // What was changed after an import is not overwritten by taking it back.
    await post('/supply/terms', { text: `variant_id,lead_days\n${a[id]},4` })
    const setLead = (days: number) =>
      sql`update supply_terms set lead_days = ${days} where variant_id = ${a[id]}`.execute(server.app.platform.db)
    await setLead(5)
    expect((await state()).last).toMatchObject({ changed: 1, canUndo: false })
    expect((await post('/supply/terms/undo', {})).status).toBe(409)
    await setLead(4)
    expect((await post('/supply/terms/undo', {})).status).toBe(200)
    expect((await state()).last).toBeNull()
    for (const [bad, status] of [
      ['', 422],
      ['sku,unit cost\n', 422],
      [`sku,unit cost\n${'X,1\n'.repeat(20_001)}`, 413],
      ['x'.repeat(3_000_001), 422],
    ] as const)
      expect((await post('/supply/terms', { text: bad })).status).toBe(status)
    expect((await server.api('/supply/terms', { method: 'POST', body: 'x'.repeat(200), as: null })).status).not.toBe(
      200,
    )
  })

  it('warn of a cost above the price, and take it all the same', async () => {
    const rows = cells(await csv())
    const id = rows[1]?.[column(rows, '规格编号')]
    const { body } = await post<TermsPreviewView>('/supply/terms/preview', { text: `variant_id,成本\n${id},999999` })
    expect(body).toMatchObject({
      counts: { changed: 1 },
      rows: [{ says: { zh: expect.stringContaining('成本高过现价') } }],
    })
  })

  it('are for those who may edit, and for this shop alone', async () => {
    for (const as of [viewer, null]) {
      const init = { as, method: 'POST', json: { text: 'sku,unit cost\nA,1' } }
      expect((await server.api('/supply/terms.csv', { as })).status).toBe(as ? 403 : 401)
      expect((await server.api('/supply/terms', init)).status).toBe(as ? 403 : 401)
      expect((await server.api('/supply/terms/preview', init)).status).toBe(as ? 403 : 401)
    }
    expect((await server.api('/supply/terms', { as: viewer })).status).toBe(200)
    // A shop of somebody else: neither read nor written, and its variants mean nothing here.
    await insertShop(server.app.platform.db, {
      id: 'shp_other',
      slug: 'other',
      name: { zh: '别家' },
      currency: 'CNY',
      locales: ['zh'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    server.app.forgetShops()
    for (const path of ['terms', 'terms.csv', 'warehouses'])
      expect([403, 404]).toContain((await server.api(`/api/shops/other/supply/${path}`)).status)
    const there = await server.api('/api/shops/other/supply/terms', { method: 'POST', json: { text: 'sku,cost\nA,1' } })
    expect([403, 404]).toContain(there.status)
  })

  it('never reach the storefront or a feed', async () => {
    const rows = cells(await csv())
    const [id, sku] = [column(rows, '规格编号'), column(rows, '货号')]
    const text = `variant_id,unit cost,supplier\n${rows[1]?.[id]},7131.79,Geheim & Söhne\n`
    expect((await post('/supply/terms', { text })).status).toBe(200)
    const seen = await Promise.all(
      ['/zh', '/feeds/google.xml?lang=zh', '/feeds/openai.jsonl?lang=zh', '/feeds/acp/products.jsonl'].map(
        async (path) => {
          const response = await fetch(`${server.url}${path}`)
          return { path, status: response.status, text: await response.text() }
        },
      ),
    )
    for (const { path, status, text } of seen) {
      expect([path, status]).toEqual([path, 200])
      // An amount that no id holds by chance.
      expect(/Geheim|unitCost|unit_cost|7131\.79|713179/.exec(text)).toBeNull()
    }
    // They are about this item, so that a cost would show.
    expect(seen.filter(({ text }) => text.includes(String(rows[1]?.[sku]))).length).toBeGreaterThan(1)
    await post('/supply/terms/undo', {})
  })

  it('place a warehouse anywhere on earth, and nowhere else', async () => {
    const { body: before } = await server.api<WarehousesView>('/supply/warehouses')
    expect(before.provinces).toHaveLength(34)
    const [first] = before.items
    const put = <T>(json: unknown, as?: string, id = first?.id) =>
      server.api<T>(`/supply/warehouses/${id}`, { method: 'PUT', json, ...(as ? { as } : {}) })
    const place = { longitude: 13.4, latitude: 52.52, capacityUnits: 5000, inboundUnitsPerDay: 400 }
    const placed = await put<WarehousesView>(place, editor)
    expect(placed.body.items[0]).toMatchObject(place)
    expect((await put<WarehousesView>({ ...place, capacityUnits: null })).body.items[0]?.capacityUnits).toBeNull()
    for (const bad of [
      { ...place, longitude: 181 },
      { ...place, latitude: -91 },
      { ...place, latitude: null },
      { ...place, capacityUnits: -1 },
      { ...place, capacityUnits: 1.5 },
      { longitude: null, latitude: null, capacityUnits: 5 },
      { longitude: 1, latitude: 2 },
      { ...place, extra: 1 },
    ])
      expect([400, 422]).toContain((await put(bad)).status)
    expect((await put(place, viewer)).status).toBe(403)
    expect((await put(place, undefined, 'loc_none')).status).toBe(404)
    const gone = await put<WarehousesView>({ longitude: null, latitude: null, capacityUnits: null })
    expect(gone.body.items[0]).toMatchObject({ longitude: null, latitude: null, capacityUnits: null })
    expect(
      (
        await put<WarehousesView>({
          longitude: first?.longitude,
          latitude: first?.latitude,
          capacityUnits: first?.capacityUnits,
        })
      ).body,
    ).toEqual(before)
  })
})
