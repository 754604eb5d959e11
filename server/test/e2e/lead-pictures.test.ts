import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LearnView, MediaJobView, ProposalView, RunView } from '../../src/contract/types.ts'
import { answerLosers } from '../../src/flows/answer-losers.ts'
import { seenDecisions } from '../../src/modules/decisions/index.ts'
import { listVariants } from '../../src/modules/variants/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/142.0' }

/** Which picture stands in front is tried like words: proposed, chosen, logged, counted, and shown first when it does better. */
describe('the picture in front', () => {
  let server: TestServer
  let ctx: Ctx
  let product: { id: string; handle: string }
  const api = async <T>(path: string, json?: unknown): Promise<T> => {
    const answer = await server.api<T>(path, json === undefined ? {} : { method: 'POST', json })
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const waiting = async (kind: string) =>
    (await api<{ items: ProposalView[] }>(`/proposals?kind=${kind}&productId=${product.id}&limit=50`)).items
  const decide = (id: string, decision: string) => api(`/proposals/${id}/decide`, { decision })
  const publishPoster = async (lang: 'zh' | 'en') => {
    const recipe = { kind: 'poster', lang, format: 'fourFive', seed: 'lead' }
    const { job } = await api<{ job: MediaJobView }>(`/products/${product.id}/works`, { recipe })
    const { workId } = await until(
      () => api<MediaJobView>(`/media-jobs/${job.id}`),
      ({ state }) => state === 'done',
    )
    await api(`/works/${workId}/propose`, {})
    for (const { id } of await waiting('publish-work')) await decide(id, 'approve')
  }
  const page = async (lang: 'zh' | 'en' = 'zh') =>
    (await fetch(`${server.url}/${lang}/p/${product.handle}`, { headers: BROWSER })).text()
  const firstPicture = (html: string) => /\/media\/([0-9a-f]{16,})/.exec(html.slice(html.indexOf('<main')))?.[1]

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    ctx = server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
    const [first] = (await api<{ items: { id: string; handle: string }[] }>('/products?limit=1')).items
    if (!first) throw new Error('the demo shop has no product')
    product = first
    const run = await api<RunView>('/runs', { productIds: [product.id], posters: false, writer: 'embedded' })
    await until(
      () => api<RunView>(`/runs/${run.id}`),
      ({ status }) => status === 'done',
    )
    for (const { id } of await waiting('publish-listing')) await decide(id, 'approve')
  })
  afterAll(() => server?.stop())

  it('cannot be tried of a product that the shop shows in one way only', async () => {
    const refused = await server.api<{ message: { en: string } }>(`/products/${product.id}/variants`, {
      method: 'POST',
      json: { change: 'pictures' },
    })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toMatch(/in one way only|只有一种构图/)
    expect(await listVariants(ctx, { productIds: [product.id] })).toEqual([])
  })

  it('is proposed once posters in both languages are in the shop, and runs beside the first picture', async () => {
    await publishPoster('zh')
    await publishPoster('en')
    await api(`/products/${product.id}/variants`, { change: 'pictures' })
    const [proposal, ...more] = await waiting('start-variant')
    expect(more).toEqual([])
    expect(proposal?.title.zh).toContain('换一张图打头')
    await decide(proposal?.id ?? '', 'approve')
    const running = await listVariants(ctx, { productIds: [product.id], states: ['running'] })
    expect(running.map(({ origin }) => origin).sort()).toEqual(['picture', 'published'])
    expect(running.find(({ origin }) => origin === 'picture')?.lead?.ids).toHaveLength(2)
    const again = await server.api(`/products/${product.id}/variants`, { method: 'POST', json: { change: 'pictures' } })
    expect(again.status).toBe(409)
  })

  it('is chosen by chance, said to the record with its probability, and stands first on the page in her language', async () => {
    const posters = (await api<{ items: { id: string; lang: string; url: string }[] }>(`/products/${product.id}/works`))
      .items
    const hashes = { zh: '', en: '' }
    for (const { lang, url } of posters) hashes[lang as 'zh' | 'en'] = /media\/([0-9a-f]+)/.exec(url)?.[1] ?? ''
    const seen = { zh: new Set<string>(), en: new Set<string>() }
    await until(
      async () => {
        for (const lang of ['zh', 'en'] as const) seen[lang].add(firstPicture(await page(lang)) ?? '')
        return seen
      },
      ({ zh, en }) => zh.has(hashes.zh) && en.has(hashes.en) && zh.size === 2 && en.size === 2,
    )
    expect(seen.zh.has(hashes.en)).toBe(false)
    await server.app.learning.writer.flush()
    const chosen = server.app.learning.chooseVariant(ctx, await shown())
    expect(chosen?.variant.variant.features.composition).toMatch(/^(front|poster)$/)
    expect(chosen?.propensity).toBeGreaterThan(0)
  })

  it('wins with evidence: the loop proposes to show it first, the shop does, and undoing brings the old one back', async () => {
    const running = await listVariants(ctx, { productIds: [product.id], states: ['running'] })
    const poster = running.find(({ origin }) => origin === 'picture')?.id ?? ''
    for (let round = 0; round < 3; round++) {
      const [now, events] = [await shown(), [] as Record<string, unknown>[]]
      for (let i = 0; i < 400; i++) {
        const one = server.app.learning.chooseVariant(ctx, now, { simulated: true })
        if (!one) throw new Error('nothing was chosen')
        const likes = one.variant.variant.id === poster ? i % 2 === 0 : i % 20 === 0
        const about = {
          session: randomUUID(),
          product: product.id,
          decision: one.decisionId,
          occurredAt: Date.now(),
        }
        events.push({ ...about, id: randomUUID(), type: 'view' })
        if (likes) events.push({ ...about, id: randomUUID(), type: 'add_to_basket' })
      }
      await server.app.learning.writer.flush()
      for (let at = 0; at < events.length; at += 200)
        await fetch(`${server.url}/api/events`, {
          method: 'POST',
          body: JSON.stringify({ shop: ctx.shop.slug, sentAt: Date.now(), events: events.slice(at, at + 200) }),
        })
      await until(
        () => seenDecisions(ctx, { from: new Date(0), limit: 10_000 }),
        (rows) => rows.filter(({ simulated }) => simulated).length >= 400 * (round + 1),
      )
      await server.app.learning.relearn(ctx)
    }
    const view = await api<LearnView>('/learn')
    const row = view.leaderboard.rows.find(({ variantId }) => variantId === poster)
    expect(row).toMatchObject({ origin: 'picture', standing: 'leads' })
    expect(row?.traits.map(({ zh }) => zh)).toContain('带字的海报打头')
    await answerLosers(ctx, server.app.learning.findings(ctx.shop.id).losers)
    const [proposal] = await waiting('show-first')
    expect(proposal?.reason.en).toMatch(/fewer baskets than .*\(shows a poster with words first\).*simulated/)
    const card = async () =>
      firstPicture(await (await fetch(`${server.url}/zh/c/${(await shown()).detail.category}`)).text())
    const before = await card()
    await decide(proposal?.id ?? '', 'approve')
    expect((await shown()).lead?.composition).toBe('poster')
    expect(await until(card, (hash) => hash !== before)).toBeDefined()
    // What was first until now is compared with no more; the poster is what others are compared with.
    const after = await listVariants(ctx, { productIds: [product.id], states: ['running'] })
    expect(after.map(({ id }) => id)).toEqual([poster])
    await decide(proposal?.id ?? '', 'undo')
    expect((await shown()).lead).toBeNull()
    expect(await listVariants(ctx, { productIds: [product.id], states: ['running'] })).toHaveLength(2)
    expect(await until(card, (hash) => hash === before)).toBe(before)
  })

  it('is tried no more once its poster was taken off the shop', async () => {
    const { items } = await api<{ items: { id: string }[] }>(`/products/${product.id}/works`)
    await api(`/works/${items[0]?.id}/withdraw`, {})
    expect((await shown()).variants).toEqual([])
  })

  async function shown() {
    const { Snapshots } = await import('../../src/storefront/snapshot.ts')
    const found = (await new Snapshots().get(ctx)).byHandle.get(product.handle)
    if (!found) throw new Error('the product is not shown')
    return found
  }
})
