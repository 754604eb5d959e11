import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VoiceTextView } from '../../src/contract/types.ts'
import { changeSettings } from '../../src/flows/change-settings.ts'
import { propose } from '../../src/flows/run-listings.ts'
import { contentStates, countProducts, listProducts, saveProducts } from '../../src/modules/catalog/index.ts'
import { type ListingPack, publish } from '../../src/modules/content/index.ts'
import { countDecidedToday, decide, findProposal, listProposals } from '../../src/modules/proposals/index.ts'
import { getShop } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'

const plainText = (lang: 'zh' | 'en') => ({
  lang,
  title: [],
  sellingPoints: [],
  description: [],
  adHeadline: [],
  adBody: [],
})

async function products(ctx: Ctx, count: number): Promise<string[]> {
  const saved = await saveProducts(
    ctx,
    Array.from({ length: count }, (_, position) => ({
      handle: `p${position}`,
      brandId: null,
      category: 'apparel',
      productType: 'tee',
      name: { zh: `短袖 ${position}` },
      descriptionHtml: {},
      status: position % 5 === 4 ? ('draft' as const) : ('active' as const),
      tags: [],
      options: [],
      sizeChart: null,
      sourceProfile: null,
      extras: {},
      position,
      variants: [],
      pictures: [],
      facts: [],
    })),
  )
  return saved.map((product) => product.id)
}

async function proposed(ctx: Ctx, productId: string, name: string): Promise<{ id: string; packId: string }> {
  const pack: ListingPack = {
    id: `pck_${productId}_${name}`,
    productId,
    runId: null,
    parentId: null,
    zh: plainText('zh'),
    en: plainText('en'),
    posters: [],
    gates: [],
    status: 'pass',
    provenance: { generator: 'embedded', engine: 'copy', version: '0', at: '', factIds: [], parameters: {} },
    createdAt: new Date(ctx.clock.now()),
  }
  const id = await propose(ctx, { id: productId, name: { zh: name } }, pack)
  if (!id) throw new Error('no proposal')
  return { id, packId: pack.id }
}

for (const database of await databasesUnderTest()) {
  describe(`the studio's lists on ${database.name}`, () => {
    let opened: Awaited<ReturnType<typeof database.open>>
    let ctx: Awaited<ReturnType<typeof testContext>>
    let ids: string[]
    beforeAll(async () => {
      opened = await database.open()
      ctx = await testContext(opened.db, { now: Date.UTC(2026, 10, 25, 8) })
      ids = await products(ctx, 10)
      for (const [at, id] of ids.entries()) {
        if (at > 5) continue
        const { id: proposalId, packId } = await proposed(ctx, id, `第${at}件`)
        // 0 to 2 published, 2 with a new text waiting besides; 3 to 5 waiting.
        if (at > 2) continue
        const seen = await findProposal(ctx, proposalId)
        if (seen) await decide(ctx, seen, ['open'], { status: 'approved' })
        await publish(ctx, { productId: id, packId, proposalId })
      }
      await proposed(ctx, ids[2] ?? '', '又一稿')
    })
    afterAll(() => opened?.close())

    it('filters products by what the shop shows of them, page by page, and says the same in the column', async () => {
      const counts = { published: 3, waiting: 3, none: 4 }
      const states = await contentStates(ctx, ids)
      for (const [content, n] of Object.entries(counts) as ['published' | 'waiting' | 'none', number][]) {
        expect(await countProducts(ctx, { content }), content).toBe(n)
        const pages = [
          ...(await listProducts(ctx, { content }, { limit: 2 })),
          ...(await listProducts(ctx, { content }, { limit: 2, offset: 2 })),
        ]
        expect(pages, content).toHaveLength(n)
        for (const product of pages) expect(states.get(product.id)).toBe(content)
      }
      expect(await countProducts(ctx, { content: 'none', status: 'draft' })).toBe(1)
    })

    it('does not let another shop’s proposals into the state', async () => {
      const other = await testContext(opened.db)
      expect(await contentStates(other, ids)).toEqual(new Map())
      expect(await countProducts(other, { content: 'waiting' })).toBe(0)
    })

    it('counts as decided today what was decided since midnight in the shop’s zone', async () => {
      const today = () => countDecidedToday(ctx, 'Asia/Shanghai')
      expect(await today()).toBe(3)
      // 15:59 UTC is 23:59 in Shanghai; a minute later the day is another, though in UTC it is not.
      ctx.clockAt.now = Date.UTC(2026, 10, 25, 15, 59)
      expect(await today()).toBe(3)
      ctx.clockAt.now = Date.UTC(2026, 10, 25, 16, 0)
      expect(await today()).toBe(0)
    })

    it('lets a shop that has no products yet choose its currency', async () => {
      const ctx = await testContext(opened.db)
      expect(await changeSettings(ctx, { currency: 'usd' })).toMatchObject({ ok: true })
      expect(await getShop(ctx)).toMatchObject({ currency: 'USD', name: { zh: '山隅' }, timeZone: 'Asia/Shanghai' })
      await products(ctx, 1)
      expect(await changeSettings(ctx, { currency: 'CNY' })).toMatchObject({ error: { code: 'conflict' } })
    })

    it('finds proposals by words of their title', async () => {
      expect(await listProposals(ctx, { text: '又一稿' }, { limit: 5 })).toHaveLength(1)
      expect(await listProposals(ctx, { text: '100%' }, { limit: 5 })).toHaveLength(0)
    })
  })
}

describe('the studio’s routes', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server?.stop())

  it('says how long an approval can be undone, and the same after it was changed', async () => {
    const read = async () => (await server.api<{ undoDays: number; timeZone: string }>('/settings')).body
    expect(await read()).toMatchObject({ undoDays: 30, timeZone: 'Asia/Shanghai' })
    await server.api('/settings', { method: 'PUT', json: { undoDays: 7 } })
    expect(await read()).toMatchObject({ undoDays: 7 })
    expect((await server.api<{ undoDays: number }>('/overview')).body.undoDays).toBe(7)
  })

  it('refuses a question that it does not know, by name', async () => {
    const asked = await server.api<{ error: { fields: Record<string, unknown> } }>('/overview?shops=all')
    expect(asked.status).toBe(422)
    expect(Object.keys(asked.body.error.fields)).toEqual(['shops'])
  })

  it('gives the shop another name and day, and keeps its currency while products are priced in it', async () => {
    const put = (json: object) =>
      server.api<{ error: { fields: Record<string, unknown> } }>('/settings', { method: 'PUT', json })
    const read = async () => (await server.api<Record<string, unknown>>('/settings')).body
    const before = await read()
    expect(before).toMatchObject({ currency: 'CNY', currencyIsFixed: true })
    for (const [json, status, field] of [
      [{ name: { zh: ' ', en: '' } }, 422, 'name'],
      [{ timeZone: 'Mars/Olympus', name: { zh: '不该留下' } }, 422, 'timeZone'],
      [{ currency: 'QQQ' }, 422, 'currency'],
      [{ currency: 'EUR' }, 409, 'currency'],
    ] as const) {
      const refused = await put(json)
      expect([refused.status, Object.keys(refused.body.error.fields)]).toEqual([status, [field]])
    }
    expect(await read()).toEqual(before)
    expect(
      (await put({ name: { zh: ' 远山 ', en: 'Far Hills' }, timeZone: 'Europe/Paris', currency: 'cny' })).status,
    ).toBe(204)
    expect(await read()).toMatchObject({
      name: { zh: '远山', en: 'Far Hills' },
      timeZone: 'Europe/Paris',
      currency: 'CNY',
    })
    expect(await (await fetch(`${server.url}/en`)).text()).toContain('Far Hills')
    await put({ name: before.name as object, timeZone: 'Asia/Shanghai' })
  })

  it('tells one product in three voices from the same facts, and keeps none of them', async () => {
    const { body: found } = await server.api<{ items: { id: string; factCount: number }[] }>(
      '/products?limit=1&text=Q3',
    )
    const id = found.items[0]?.id ?? ''
    const { body } = await server.api<{ voices: VoiceTextView[] }>(`/products/${id}/voices`, { method: 'POST' })
    expect(body.voices.map((voice) => voice.intent)).toEqual(['emotional', 'rational', 'action'])
    const said = body.voices.map((voice) =>
      voice.zh.description.map((spans) => spans.map((span) => span.text).join('')).join(),
    )
    expect(new Set(said).size).toBe(3)
    for (const voice of body.voices) expect(voice.status, voice.intent).toBe('pass')
    expect((await server.api<{ items: unknown[] }>(`/products/${id}/packs`)).body.items).toEqual([])
    expect((await server.api('/products/prd_none/voices', { method: 'POST' })).status).toBe(404)
  })

  it('sets many aside and opens them again in one call; keeps nothing of an edit that was only checked', async () => {
    const { body: found } = await server.api<{ items: { id: string }[] }>('/products?limit=2&content=none')
    const run = await server.api<{ id: string }>('/runs', {
      method: 'POST',
      json: { productIds: found.items.map((item) => item.id), posters: false, writer: 'embedded' },
    })
    type Page = { total: number; items: { id: string; version: number }[] }
    const page = async (status: string) =>
      (await server.api<Page>(`/proposals?status=${status}&runId=${run.body.id}`)).body
    await expect.poll(async () => (await page('open')).total, { timeout: 60_000 }).toBe(2)
    expect((await server.api<{ total: number }>('/products?content=waiting')).body.total).toBe(2)
    const ids = (await page('open')).items.map((item) => item.id)
    for (const [decision, status] of [
      ['later', 'later'],
      ['reopen', 'open'],
    ]) {
      const sent = await server.api<{ done: string[] }>('/proposals/decide', {
        method: 'POST',
        json: { ids, decision },
      })
      expect(sent.body.done).toHaveLength(2)
      expect((await page(status ?? '')).total).toBe(2)
    }
    const [first] = (await page('open')).items
    const check = await server.api<{ status: string; gates: { findings: { excerpt: string }[] }[] }>(
      `/proposals/${first?.id}/check`,
      { method: 'POST', json: { edits: [{ lang: 'zh', field: 'title', text: '全网第一的短袖' }] } },
    )
    expect(check.body.status).toBe('block')
    expect(
      check.body.gates
        .flatMap((gate) => gate.findings)
        .map((finding) => finding.excerpt)
        .join(),
    ).toContain('全网第一')
    expect((await page('open')).items.find((item) => item.id === first?.id)?.version).toBe(first?.version)
  })

  it('tells the life of a fact: added, corrected, disputed with its reason', async () => {
    const { body } = await server.api<{ items: { id: string }[] }>('/products?limit=1')
    const source = { kind: 'merchant', name: { zh: '店主', en: 'Owner' } }
    const text = (zh: string) => ({ kind: 'text', text: { zh } })
    const added = await server.api<{ id: string }>(`/products/${body.items[0]?.id}/facts`, {
      method: 'POST',
      json: { attribute: 'style', value: text('通勤'), source },
    })
    await server.api(`/facts/${added.body.id}`, { method: 'PATCH', json: { value: text('休闲'), source } })
    await server.api(`/facts/${added.body.id}/status`, {
      method: 'POST',
      json: { status: 'disputed', reason: '样衣不是这样' },
    })
    type Change = { deed: string; before: { zh: string } | null; after: { zh: string }; reason: string }
    const history = await server.api<{ items: Change[] }>(`/facts/${added.body.id}/history`)
    expect(history.body.items).toMatchObject([
      { deed: 'disputed', reason: '样衣不是这样' },
      { deed: 'correct', before: { zh: '通勤' }, after: { zh: '休闲' } },
      { deed: 'add', before: null, after: { zh: '通勤' } },
    ])
    const facts = await server.api<{ items: { action: string }[] }>('/activity?kind=fact&limit=3')
    expect(facts.body.items.map((row) => row.action)).toEqual(['fact.disputed', 'fact.correct', 'fact.add'])
  })

  it('changes a role, and never takes the last owner’s', async () => {
    const invited = await server.api<{ link: string }>('/members', {
      method: 'POST',
      json: { email: 'a@x.example', name: '阿青', role: 'viewer' },
    })
    const asViewer = await cookieByLink(invited.body.link)
    const write = () => server.api('/settings', { method: 'PUT', json: { undoDays: 9 }, as: asViewer })
    expect((await write()).status).toBe(403)
    expect((await server.api('/members/a@x.example', { method: 'PATCH', json: { role: 'owner' } })).status).toBe(204)
    expect((await write()).status).toBe(204)
    const owner = (await server.api<{ items: { email: string }[] }>('/members')).body.items[0]?.email ?? ''
    await server.api('/members/a@x.example', { method: 'PATCH', json: { role: 'editor' } })
    for (const request of [
      { path: `/members/${owner}`, method: 'PATCH', json: { role: 'viewer' } as object },
      { path: '/members', method: 'POST', json: { email: owner, name: '林岚', role: 'viewer' } },
    ])
      expect((await server.api(request.path, { method: request.method, json: request.json })).status).toBe(409)
  })
})
