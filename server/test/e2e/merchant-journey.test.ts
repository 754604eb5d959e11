import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  ImportPreviewView,
  ImportView,
  ProposalDetailView,
  ProposalView,
  RunView,
} from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'

const CSV = `编码,商品名称,品牌,价格,库存,克重,成分,产地
linen-1,山岚亚麻短袖,素屿,199.00,12,165 g/m²,亚麻 100%,江苏南通
linen-2,溪石亚麻衬衫,素屿,299.00,8,180 g/m²,亚麻 55% 棉 45%,江苏南通
bad-1,坏价格,素屿,-19.9,3,,,
`

/** What the main job must do: a file becomes a reviewed, labelled, published page, and can be taken back. */
describe('a merchant brings a file', () => {
  let server: TestServer
  let products: { id: string; handle: string; name: { zh?: string; en?: string } }[] = []
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server?.stop())

  const until = async <T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> => {
    for (const deadline = Date.now() + 60_000; ; ) {
      const value = await read()
      if (done(value)) return value
      if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(value).slice(0, 300)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  it('sees row by row what will happen, with bad rows by line and column, before anything is written', async () => {
    const { status, body } = await server.api<ImportPreviewView>('/imports?fileName=linen.csv', {
      method: 'POST',
      body: CSV,
    })
    expect(status).toBe(200)
    expect(body.counts).toMatchObject({ products: 2, bad: 1 })
    expect(body.issues[0]).toMatchObject({ line: 4, code: 'negative-price' })
    expect(body.issues[0]?.message.zh).toContain('第 4 行')
    expect((await server.api<{ total: number }>('/products?text=山岚')).body.total).toBe(0)
  })

  it('imports the good rows and keeps the facts with their source', async () => {
    const preview = (await server.api<ImportPreviewView>('/imports?fileName=linen.csv', { method: 'POST', body: CSV }))
      .body
    await server.api(`/imports/${preview.id}/start`, { method: 'POST', json: { mode: 'good-rows' } })
    const done = await until(
      async () => (await server.api<ImportView>(`/imports/${preview.id}`)).body,
      (row) => row.status === 'done',
    )
    expect(done.counts).toMatchObject({ created: 2, updated: 0 })
    const found = (
      await server.api<{ items: { id: string; handle: string; name: { zh?: string } }[] }>(
        '/products?text=亚麻&limit=200',
      )
    ).body.items
    products = found
      .filter((product) => /山岚|溪石/.test(product.name.zh ?? ''))
      .sort((a, b) => ((a.name.zh ?? '') < (b.name.zh ?? '') ? -1 : 1))
    expect(products).toHaveLength(2)
    const detail = (
      await server.api<{ facts: { attribute: string; source: { kind: string }; value: unknown }[] }>(
        `/products/${products[0]?.id}`,
      )
    ).body
    expect(detail.facts.find((fact) => fact.attribute === 'fabricWeight')).toMatchObject({
      source: { kind: 'import' },
      value: { kind: 'number', amount: '165', unit: 'g/m2' },
      // Chinese headers; English texts need to be able to say it too.
      label: { zh: '克重', en: 'Fabric weight' },
    })
    // The file says no kind: the name does.
    const ours = await server.api<{ total: number; items: { category: string }[] }>(`/products?importId=${preview.id}`)
    expect(ours.body.total).toBe(2)
    expect(ours.body.items.map(({ category }) => category)).toEqual(['apparel', 'apparel'])
    expect((await server.api<{ total: number }>('/products?importId=imp_of_nobody')).body.total).toBe(0)
  })

  it('refuses the whole file when one row is bad and the merchant chose so', async () => {
    const preview = (
      await server.api<ImportPreviewView>('/imports?fileName=linen.csv', {
        method: 'POST',
        body: CSV.replaceAll('linen-', 'whole-'),
      })
    ).body
    const { status } = await server.api(`/imports/${preview.id}/start`, {
      method: 'POST',
      json: { mode: 'all-or-nothing' },
    })
    expect(status).toBe(422)
    expect((await server.api<{ items: { handle: string }[] }>('/products?text=whole-')).body.items).toHaveLength(0)
  })

  it('gets a pack in both languages that waits for a decision, while the shop shows nothing of it', async () => {
    const run = (
      await server.api<RunView>('/runs', {
        method: 'POST',
        json: { productIds: products.map((product) => product.id), posters: false },
      })
    ).body
    const done = await until(
      async () => (await server.api<RunView>(`/runs/${run.id}`)).body,
      (row) => row.status === 'done',
    )
    expect(done).toMatchObject({ done: 2, failed: 0 })
    const { items } = (await server.api<{ items: ProposalView[] }>(`/proposals?runId=${run.id}`)).body
    expect(items).toHaveLength(2)
    const detail = (await server.api<ProposalDetailView>(`/proposals/${items[0]?.id}`)).body
    expect(detail.pack.zh.sellingPoints.length).toBeGreaterThanOrEqual(3)
    expect(detail.pack.zh.description.length).toBeGreaterThanOrEqual(1)
    expect(detail.pack.gates.map((gate) => gate.gate).sort()).toEqual(['channel', 'claims', 'law', 'numbers'])
    // The second of two alike products is told in other words than the first.
    const { rows } = await sql<{ frames: { zh: number[] } }>`
      select provenance -> 'frames' as frames from listing_packs where run_id = ${run.id}`.execute(
      server.app.platform.db,
    )
    const [one = [], two = []] = rows.map(({ frames }) => frames.zh)
    expect(Math.min(one.length, two.length)).toBeGreaterThan(4)
    expect(two.filter((print) => one.includes(print)).length).toBeLessThan(two.length / 2)
    const html = await (await fetch(`${server.url}/zh/p/${encodeURIComponent(products[0]?.handle ?? '')}`)).text()
    expect(html).not.toMatch(/AI ?生成，店主审核/)
  })

  it('publishes what was approved, with the label and a fact under each claim, and takes it back', async () => {
    const { items } = (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${products[0]?.id}`)).body
    const proposal = items[0]
    if (!proposal) throw new Error('no proposal')
    const stale = await server.api(`/proposals/${proposal.id}/decide`, {
      method: 'POST',
      json: { decision: 'approve', version: 99 },
    })
    expect(stale.status).toBe(409)
    const approved = await server.api<ProposalView>(`/proposals/${proposal.id}/decide`, {
      method: 'POST',
      json: { decision: 'approve', version: proposal.version },
    })
    expect(approved.body).toMatchObject({ status: 'approved' })
    const twice = await server.api(`/proposals/${proposal.id}/decide`, {
      method: 'POST',
      json: { decision: 'approve' },
    })
    expect(twice.status).toBe(409)
    const handle = encodeURIComponent(products[0]?.handle ?? '')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const html = await (await fetch(`${server.url}/zh/p/${handle}`)).text()
    expect(html).toMatch(/AI ?生成，店主审核/)
    expect(html).toMatch(/class="claim/)
    const undone = await server.api<ProposalView>(`/proposals/${proposal.id}/decide`, {
      method: 'POST',
      json: { decision: 'undo' },
    })
    expect(undone.body.status).toBe('undone')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await (await fetch(`${server.url}/zh/p/${handle}`)).text()).not.toMatch(/AI ?生成，店主审核/)
    const trail = (
      await server.api<{ items: { action: string }[] }>(`/activity?objectType=product&objectId=${products[0]?.id}`)
    ).body.items.map((row) => row.action)
    expect(trail.slice(0, 2)).toEqual(['proposal.undo', 'proposal.approve'])
  })

  it('edits words by hand: the gates judge them again, and an invented figure cannot be published', async () => {
    const { items } = (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${products[1]?.id}`)).body
    const proposal = items[0]
    if (!proposal) throw new Error('no proposal')
    const edited = await server.api<ProposalDetailView>(`/proposals/${proposal.id}/edit`, {
      method: 'POST',
      json: {
        version: proposal.version,
        edits: [{ lang: 'zh', field: 'adBody', text: '每平方米只有99克，全网最轻。' }],
      },
    })
    expect(edited.status).toBe(200)
    expect(edited.body.pack.parentId).toBe(proposal.packId)
    expect(edited.body.pack.status).toBe('block')
    const refused = await server.api(`/proposals/${proposal.id}/decide`, {
      method: 'POST',
      json: { decision: 'approve' },
    })
    expect(refused.status).toBe(409)
  })

  it('takes a text off the shop when a fact behind it changes, refuses the stale proposal, and writes it anew', async () => {
    const product = products[0]
    if (!product) throw new Error('no product')
    const write = async () => {
      const run = (
        await server.api<RunView>('/runs', { method: 'POST', json: { productIds: [product.id], posters: false } })
      ).body
      await until(
        async () => (await server.api<RunView>(`/runs/${run.id}`)).body,
        (row) => row.status === 'done',
      )
    }
    const waiting = async () =>
      (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${product.id}&status=open`)).body.items[0]
    const page = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1100))
      return (await fetch(`${server.url}/zh/p/${encodeURIComponent(product.handle)}`)).text()
    }
    await write()
    await server.api(`/proposals/${(await waiting())?.id}/decide`, { method: 'POST', json: { decision: 'approve' } })
    await write()
    const stale = await waiting()
    expect(await page()).toMatch(/AI ?生成，店主审核/)

    const detail = (
      await server.api<{ facts: { id: string; attribute: string; source: unknown }[] }>(`/products/${product.id}`)
    ).body
    const weight = detail.facts.find((fact) => fact.attribute === 'fabricWeight')
    const cited = (await server.api<ProposalDetailView>(`/proposals/${stale?.id}`)).body.pack.provenance.factIds
    expect(cited).toContain(weight?.id)
    const corrected = await server.api(`/facts/${weight?.id}`, {
      method: 'PATCH',
      json: { value: { kind: 'number', amount: '170', unit: 'g/m2' }, source: weight?.source },
    })
    expect(corrected.status).toBe(200)

    const html = await page()
    expect(html).not.toMatch(/AI ?生成，店主审核|165/)
    expect(html).toContain('170')
    const again = await until(
      async () => await waiting(),
      (proposal) => proposal !== undefined && proposal.id !== stale?.id,
    )
    const refused = await server.api<{ code: string }>(`/proposals/${stale?.id}/decide`, {
      method: 'POST',
      json: { decision: 'approve' },
    })
    expect(refused.status).toBe(409)
    const fresh = (await server.api<ProposalDetailView>(`/proposals/${again?.id}`)).body
    expect(JSON.stringify(fresh.pack.zh)).toContain('170')
    expect(JSON.stringify(fresh.pack.zh)).not.toContain('165')
  })

  it('draws the posters anew when words that they print are edited', async () => {
    const product = products[1]
    if (!product) throw new Error('no product')
    const run = (
      await server.api<RunView>('/runs', { method: 'POST', json: { productIds: [product.id], posters: true } })
    ).body
    await until(
      async () => (await server.api<RunView>(`/runs/${run.id}`)).body,
      (row) => row.status === 'done',
    )
    const proposal = (await server.api<{ items: ProposalView[] }>(`/proposals?runId=${run.id}`)).body.items[0]
    const before = (await server.api<ProposalDetailView>(`/proposals/${proposal?.id}`)).body
    const edit = (version: number | undefined, field: string, text: string) =>
      server.api<ProposalDetailView>(`/proposals/${proposal?.id}/edit`, {
        method: 'POST',
        json: { version, edits: [{ lang: 'zh', field, index: 0, text }] },
      })
    const title = (await edit(proposal?.version, 'title', product.name.zh ?? '')).body
    expect(title.pack.posters.map((poster) => poster.url)).toEqual(before.pack.posters.map((poster) => poster.url))
    const headline = (await edit(title.proposal.version, 'adHeadline', '给夏天的一件衣服')).body
    for (const poster of headline.pack.posters.filter((poster) => poster.lang === 'zh')) {
      expect(poster.alt).toBe('给夏天的一件衣服')
      expect(before.pack.posters.map((old) => old.url)).not.toContain(poster.url)
    }
    expect(headline.pack.gates.map((gate) => gate.gate)).toEqual(expect.arrayContaining(['label', 'layout']))
    const late = await edit(title.proposal.version, 'adHeadline', '晚到的一改')
    expect(late.status).toBe(409)
  })
})
