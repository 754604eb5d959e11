import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  OccasionProductsView,
  OccasionYearView,
  PackView,
  TopicFeedView,
  TopicPageView,
  TopicProductsView,
} from '../../src/contract/types.ts'
import { type FakeFeedServer, fakeFeedServer } from '../support/fake-feed-server.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

describe('occasions over the API', () => {
  let server: TestServer
  let feeds: FakeFeedServer
  const feedOf = async (id: string) =>
    (await server.api<{ items: TopicFeedView[] }>('/topic-feeds')).body.items.find((one) => one.id === id)
  const add = async (path: string) =>
    (await server.api<TopicFeedView>('/topic-feeds', { json: { url: `${feeds.url}${path}` }, method: 'POST' })).body.id
  beforeAll(async () => {
    feeds = await fakeFeedServer()
    server = await testServer({ FEED_OWN_HOSTS: feeds.host, FEED_TIMEOUT_MS: '1200' })
  })
  afterAll(async () => {
    await server?.stop()
    await feeds?.close()
  })

  it('tells the year with windows, and does not guess holidays whose notice is not out', async () => {
    const { body } = await server.api<OccasionYearView>('/occasions?year=2027')
    const spring = body.occasions.find(({ id }) => id === 'spring-festival')
    expect(spring).toMatchObject({ day: '2027-02-06', from: '2027-01-07', to: '2027-02-20', isSold: true })
    expect(body.occasions.find(({ id }) => id === 'zhongyuan')).toMatchObject({ isSold: false })
    const later = await server.api<OccasionYearView>('/occasions?year=2035')
    expect(later.body.statutory).toEqual({ isPublished: false, days: [] })
    const known = await server.api<OccasionYearView>('/occasions?year=2025')
    expect(known.body.statutory.isPublished && known.body.statutory.days.length).toBeGreaterThan(20)
    expect((await server.api('/occasions?year=1900')).status).toBe(422)
    expect((await server.api('/occasions?region=XX')).status).toBe(422)
    const us = await server.api<OccasionYearView>('/occasions?year=2027&region=US')
    expect(us.body.occasions.some(({ id }) => id === 'thanksgiving')).toBe(true)
    expect(us.body.occasions.some(({ id }) => id === 'laba')).toBe(false)
  })

  it('finds products by a fact, and says the way from the fact to the occasion', async () => {
    const { body } = await server.api<OccasionProductsView>('/occasions/term-minor-heat/products')
    expect(body.looked).toBe(body.total)
    expect(body.openings.zh.length).toBeGreaterThanOrEqual(3)
    expect(body.items.length).toBeGreaterThan(5)
    for (const { fits } of body.items) {
      const path = fits[0]?.path ?? []
      expect(path[0]?.kind).toBe('fact')
      expect(path.at(-1)).toMatchObject({ kind: 'goal', text: { zh: '小暑', en: 'Minor Heat' } })
      expect(path.slice(1).every(({ by }) => by?.zh && by.en)).toBe(true)
    }
    expect((await server.api<OccasionProductsView>('/occasions/zhongyuan/products')).body.items).toEqual([])
    expect((await server.api('/occasions/nothing/products')).status).toBe(404)
    expect((await server.api('/occasions/zhongyuan', { method: 'PUT', json: { isChosen: true } })).status).toBe(409)
    expect((await server.api('/occasions/laba', { method: 'PUT', json: { isChosen: true, more: 1 } })).status).toBe(422)
  })

  it('writes packs that open with the occasion and cite the fact, and refuses what has none', async () => {
    const { body } = await server.api<OccasionProductsView>('/occasions/term-minor-heat/products')
    const [best] = body.items
    const all = await server.api<{ items: { id: string }[] }>('/products?limit=500')
    const fitting = new Set(body.items.map(({ product }) => product.id))
    const stranger = all.body.items.find(({ id }) => !fitting.has(id))?.id ?? ''
    const run = await server.api<{ id: string; title: { zh: string } }>('/runs', {
      method: 'POST',
      json: { productIds: [best?.product.id, stranger], posters: false, occasion: 'term-minor-heat' },
    })
    expect(run.body.title.zh).toMatch(/^小暑：/)
    const ended = await until(
      () =>
        server.api<{ status: string; failures: { productId: string; error: { zh: string } }[] }>(
          `/runs/${run.body.id}`,
        ),
      (answer) => answer.body.status === 'done',
    )
    expect(ended.body.failures).toEqual([
      { productId: stranger, error: expect.objectContaining({ zh: expect.stringContaining('没有一条事实') }) },
    ])
    const packs = await server.api<{ items: PackView[] }>('/assets?limit=20')
    const pack = packs.body.items.find(({ productId }) => productId === best?.product.id)
    expect(pack?.provenance.parameters.occasion).toBe('term-minor-heat')
    const opening = pack?.zh.description[0] ?? []
    expect(body.openings.zh.some((line) => opening[0]?.text.startsWith(line))).toBe(true)
    expect(opening.find(({ factIds }) => factIds.length > 0)?.factIds).toEqual([best?.fits[0]?.factId])
    expect(pack?.en.description[0]?.[0]?.text).toMatch(/Minor Heat/)
    // Written anew it still opens with the occasion.
    const waiting = await server.api<{ items: { id: string }[] }>(`/proposals?runId=${run.body.id}`)
    const anew = await server.api<{ packId: string }>(`/proposals/${waiting.body.items[0]?.id}/rewrite`, {
      json: {},
      method: 'POST',
    })
    const again = await server.api<{ items: PackView[] }>('/assets?limit=20')
    expect(again.body.items.find(({ id }) => id === anew.body.packId)?.provenance.parameters.occasion).toBe(
      'term-minor-heat',
    )
    for (const occasion of ['zhongyuan', 'nothing'])
      expect((await server.api('/runs', { method: 'POST', json: { productIds: [stranger], occasion } })).status).toBe(
        422,
      )
  })

  it('reads a feed as a job, leaves the denied and the unclear to the list and to people, and matches the rest', async () => {
    const id = await add('/rss')
    await until(
      () => feedOf(id),
      (feed) => feed?.readAt !== null && feed !== undefined,
    )
    expect(await feedOf(id)).toMatchObject({ title: '身边', problem: null, found: 5 })
    const allowed = await server.api<TopicPageView>('/topics?state=allowed')
    expect(allowed.body.counts).toEqual({ new: 2, allowed: 2, refused: 1, expired: 0 })
    const green = allowed.body.items.find(({ judgement }) => judgement.safe?.id === 'green')
    const matched = await server.api<TopicProductsView>(`/topics/${green?.id}/products`)
    const liquid = matched.body.items.find(({ product }) => product.handle === 'plant-based-laundry-liquid')
    expect(liquid?.green?.level).toBe('attribute')
    expect(liquid?.green?.lines.length).toBeGreaterThanOrEqual(5)
    for (const { green: words } of matched.body.items) expect(words?.level).not.toBe('none')
    const refused = (await server.api<TopicPageView>('/topics?state=refused')).body.items[0]
    expect((await server.api(`/topics/${refused?.id}/products`)).status).toBe(409)
    const decide = (json: unknown) => server.api(`/topics/${refused?.id}/decide`, { method: 'POST', json })
    expect((await decide({ decision: 'allow' })).status).toBe(422)
    expect((await decide({ decision: 'allow', note: 'x', extra: true })).status).toBe(422)
  })

  it('is stopped by no feed that is slow, endless, lying, or points into the house', async () => {
    for (const [path, said] of [
      ['/slow', '太久'],
      ['/huge', '2 MB'],
      ['/cut', '没有传完'],
      ['/page', '不是 RSS'],
      ['/to-self', '内部网络'],
      ['/to-cloud', '内部网络'],
    ] as const) {
      const id = await add(path)
      const feed = await until(
        () => feedOf(id),
        (one) => Boolean(one?.problem),
      )
      expect(feed?.problem?.zh, path).toContain(said)
      expect(JSON.stringify(feed)).not.toMatch(/secret|meta-data/)
      expect((await server.api(`/topic-feeds/${id}`, { method: 'DELETE' })).status).toBe(200)
    }
    expect((await server.api('/topics')).status).toBe(200)
  })

  it('takes topics and triples from files, and says what was wrong with each row', async () => {
    const upload = (path: string, body: string) => server.api<Record<string, unknown>>(path, { method: 'POST', body })
    expect(
      (await upload('/topics/upload?fileName=a.csv', '标题,链接\n夜跑装备清单,https://a.example/\n,x')).body,
    ).toMatchObject({
      read: 1,
      added: 1,
      problems: [{ line: 3, code: 'no-title' }],
    })
    expect((await upload('/topics/upload?fileName=a.csv', 'a,b\n1,2')).status).toBe(415)
    expect((await upload('/topics/upload?fileName=a.xml', '<!DOCTYPE a><a/>')).status).toBe(415)
    expect(
      (
        await upload(
          '/triples?fileName=t.csv',
          'subject,predicate,object,source,licence\nQ1,P2,Q3,wikidata.org,CC0-1.0\n,,,,',
        )
      ).body,
    ).toMatchObject({
      taken: 1,
      problems: [{ line: 3 }, { line: 3 }, { line: 3 }, { line: 3 }, { line: 3 }],
    })
    expect((await upload('/topics/upload?fileName=a.csv', 'x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413)
  })
})
