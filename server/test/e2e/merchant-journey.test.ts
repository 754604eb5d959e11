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
  let products: { id: string; handle: string }[] = []
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
    })
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
    expect(approved.body.status).toBe('approved')
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
})
