import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaJobView, RecipeView, ShopWorkListView, WorkView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

/** Approved works on the product page, the library over all products, and files that players jump about in. */
describe('works where people meet them', () => {
  let server: TestServer
  let product: { id: string; handle: string }
  let poster: WorkView
  let speech: WorkView
  const shopPage = async () => (await fetch(`${server.url}/zh/p/${product.handle}`)).text()
  const make = async (recipe: RecipeView): Promise<WorkView> => {
    const { job } = (
      await server.api<{ job: MediaJobView }>(`/products/${product.id}/works`, { method: 'POST', json: { recipe } })
    ).body
    const { workId } = await until(
      async () => (await server.api<MediaJobView>(`/media-jobs/${job.id}`)).body,
      ({ state }) => state === 'done' || state === 'failed',
      120_000,
    )
    return (await server.api<WorkView>(`/works/${workId}`)).body
  }
  const publish = async (work: WorkView) => {
    const { proposalId } = (await server.api<WorkView>(`/works/${work.id}/propose`, { method: 'POST' })).body
    await server.api(`/proposals/${proposalId}/decide`, { method: 'POST', json: { decision: 'approve' } })
  }
  beforeAll(async () => {
    server = await testServer()
    const found = await server.api<{ items: { id: string; handle: string }[] }>(
      `/products?text=${encodeURIComponent('风眼亚麻短袖')}`,
    )
    product = found.body.items[0]!
    poster = await make({ kind: 'poster', lang: 'zh', format: 'portrait', seed: 'shop' })
    speech = await make({ kind: 'speech', lang: 'zh', from: { field: 'description' } })
  })
  afterAll(() => server?.stop())

  it('lists works of the shop by kind and state, with the product that each is of', async () => {
    const all = (await server.api<ShopWorkListView>('/works')).body
    expect(all.total).toBe(2)
    expect(all.items.every((item) => item.product.handle === product.handle)).toBe(true)
    expect((await server.api<ShopWorkListView>('/works?kind=speech')).body.items.map(({ id }) => id)).toEqual([
      speech.id,
    ])
    expect((await server.api<ShopWorkListView>('/works?state=published')).body.total).toBe(0)
    expect((await server.api('/works?kind=song')).status).toBe(422)
    expect((await server.api('/works', { as: null })).status).toBe(401)
  })

  it('shows an approved poster and reading on the product page with their labels, and nothing before', async () => {
    expect(await shopPage()).not.toContain(poster.url)
    await publish(poster)
    await publish(speech)
    const page = await until(shopPage, (html) => html.includes(poster.url) && html.includes(speech.url), 10_000)
    expect(page).toContain('AI生成海报')
    expect(page).toContain('AI合成语音')
    const english = await (await fetch(`${server.url}/en/p/${product.handle}`)).text()
    expect(english).not.toContain(poster.url)
  })

  it('takes a withdrawn work off the page', async () => {
    await server.api(`/works/${poster.id}/withdraw`, { method: 'POST' })
    const page = await until(shopPage, (html) => !html.includes(poster.url), 10_000)
    expect(page).toContain(speech.url)
  })

  it('gives players the part of a recording that they ask for, and refuses what lies behind its end', async () => {
    const part = await fetch(server.url + speech.url, { headers: { range: 'bytes=0-3' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${speech.bytes}`)
    expect(await part.text()).toBe('RIFF')
    const behind = await fetch(server.url + speech.url, { headers: { range: `bytes=${speech.bytes}-` } })
    expect(behind.status).toBe(416)
  })

  it('keeps proposals of works out of the review of texts', async () => {
    const again = await make({ kind: 'poster', lang: 'zh', format: 'square', seed: 'two' })
    await server.api(`/works/${again.id}/propose`, { method: 'POST' })
    const of = async (kind: string) => (await server.api<{ total: number }>(`/proposals?kind=${kind}`)).body.total
    expect([await of('publish-work'), await of('publish-listing')]).toEqual([1, 0])
  })
})
