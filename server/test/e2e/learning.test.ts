import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT, type Served, serve, signIn } from '../../../bench/serve.ts'
import type { LearnView, ProposalView, RunView } from '../../src/contract/types.ts'
import { answerLosers } from '../../src/flows/answer-losers.ts'
import { seenDecisions } from '../../src/modules/decisions/index.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { listVariants } from '../../src/modules/variants/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { pgliteFolder } from '../support/databases.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/142.0' }

type Api = <T>(path: string, json?: unknown) => Promise<T>

/** Publishes a pack of the first product, asks for two other ways of saying it, and starts them. */
async function publishAndTry(api: Api): Promise<{ productId: string; handle: string }> {
  const { items } = await api<{ items: { id: string; handle: string }[] }>('/products?limit=1')
  const product = items[0]
  if (!product) throw new Error('the demo shop has no product')
  const run = await api<RunView>('/runs', { productIds: [product.id], posters: false, writer: 'embedded' })
  await until(
    () => api<RunView>(`/runs/${run.id}`),
    ({ status }) => status === 'done',
  )
  const waiting = (kind: string) =>
    api<{ items: ProposalView[] }>(`/proposals?kind=${kind}&productId=${product.id}`).then(({ items }) => items)
  for (const { id } of (await waiting('publish-listing')).slice(0, 1))
    await api(`/proposals/${id}/decide`, { decision: 'approve' })
  await api(`/products/${product.id}/variants`, { count: 2 })
  for (const { id } of await until(
    () => waiting('start-variant'),
    ({ length }) => length === 2,
  ))
    await api(`/proposals/${id}/decide`, { decision: 'approve' })
  return { productId: product.id, handle: product.handle }
}

const decisionIn = (html: string): string | undefined => /data-qm-decision="(dec_[\w-]+)"/.exec(html)?.[1]

describe('content that learns', () => {
  let server: TestServer
  let ctx: Ctx
  let productId: string
  let handle: string

  const api: Api = async <T>(path: string, json?: unknown) => {
    const answer = await server.api<T>(path, json === undefined ? {} : { method: 'POST', json })
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const send = async (events: Record<string, unknown>[], shop = ctx.shop.slug) => {
    const response = await fetch(`${server.url}/api/events`, {
      method: 'POST',
      body: JSON.stringify({ shop, sentAt: Date.now(), events }),
    })
    return (await response.json()) as { taken: number; repeated: number }
  }
  const act = (type: string, session: string, decision?: string) => ({
    id: randomUUID(),
    type,
    occurredAt: Date.now(),
    session,
    product: productId,
    ...(decision ? { decision } : {}),
  })
  const visit = async (): Promise<{ decision: string; html: string }> => {
    const html = await (await fetch(`${server.url}/zh/p/${handle}`, { headers: BROWSER })).text()
    const decision = decisionIn(html)
    if (!decision) throw new Error('the page carries no decision')
    return { decision, html }
  }
  const seen = () => seenDecisions(ctx, { from: new Date(0), limit: 10_000 })
  const learn = () => api<LearnView>('/learn')

  beforeAll(async () => {
    server = await testServer()
    const [shop] = await server.app.shops()
    if (!shop) throw new Error('no shop')
    ctx = server.app.context(shop, { kind: 'system', name: 'test' }, 'zh', 'test')
    ;({ productId, handle } = await publishAndTry(api))
    // Another request has to see the new version of the shop.
    await until(
      async () => decisionIn(await (await fetch(`${server.url}/zh/p/${handle}`, { headers: BROWSER })).text()),
      (decision) => decision !== undefined,
    )
  })
  afterAll(() => server?.stop())

  it('runs the published pack as baseline beside the ones that were started, each unlike the others', async () => {
    const running = await listVariants(ctx, { productIds: [productId], states: ['running'] })
    expect(running.map(({ origin }) => origin).sort()).toEqual(['published', 'rewrite', 'rewrite'])
    expect(new Set(running.map(({ features }) => JSON.stringify(features))).size).toBe(3)
    for (const { features } of running)
      expect(Object.keys(features)).toEqual(expect.arrayContaining(['hook', 'style', 'length']))
  })

  it('puts a decision of its own into each answer of a kept page, and machines get the published pack without one', async () => {
    const pages = [await visit(), await visit(), await visit()]
    expect(new Set(pages.map(({ decision }) => decision)).size).toBe(3)
    for (const { html } of pages) {
      expect(html).not.toContain('decision-of-this-request')
      // Once on the event script, once where the product is bought.
      expect(html.match(/data-qm-decision="dec_/g)).toHaveLength(2)
    }
    const crawled = await fetch(`${server.url}/zh/p/${handle}`, { headers: { 'user-agent': 'Googlebot/2.1' } })
    expect(decisionIn(await crawled.text())).toBeUndefined()
  })

  it('counts a page as seen when a browser says so, once, whoever repeats it; and a basket to whom it belongs', async () => {
    const [{ decision }, unseen] = [await visit(), await visit()]
    const session = randomUUID()
    const [view, basket] = [act('view', session, decision), act('add_to_basket', session, decision)]
    expect(await send([view, basket])).toEqual({ taken: 2, repeated: 0 })
    const found = await until(seen, (rows) => rows.some(({ id, basketAt }) => id === decision && basketAt !== null))
    expect(found.some(({ id }) => id === unseen.decision)).toBe(false)
    const before = found.find(({ id }) => id === decision)
    expect(before).toMatchObject({ session, productId, mode: expect.stringMatching(/^(learned|holdout)$/) })

    // The same events again; the same view as a new event of somebody else; a basket of somebody who never saw the page.
    expect(await send([view, basket])).toEqual({ taken: 0, repeated: 2 })
    const other = randomUUID()
    await send([act('view', other, decision), act('add_to_basket', other, unseen.decision)])
    const own = await visit()
    await send([act('view', other, own.decision)])
    const after = await until(seen, (rows) => rows.some(({ id }) => id === own.decision))
    expect(after.find(({ id }) => id === decision)).toEqual(before)
    // A basket shows that its page was seen, by whoever filled it.
    expect(after.find(({ id }) => id === unseen.decision)).toMatchObject({ session: other })
  })

  it('refuses a decision of another shop', async () => {
    const id = 'shp_other'
    await insertShop(ctx.db, {
      id,
      slug: 'other',
      name: { zh: '别家', en: 'Other' },
      currency: 'CNY',
      locales: ['zh', 'en'],
      timeZone: 'Asia/Shanghai',
      settings: {},
    })
    server.app.forgetShops()
    const { decision } = await visit()
    expect(await send([act('view', randomUUID(), decision)], 'other')).toEqual({ taken: 1, repeated: 0 })
    const own = await visit()
    await send([act('view', randomUUID(), own.decision)])
    const rows = await until(seen, (rows) => rows.some((row) => row.id === own.decision))
    expect(rows.some((row) => row.id === decision)).toBe(false)
    expect(await seenDecisions({ ...ctx, shop: { ...ctx.shop, id } }, { from: new Date(0), limit: 10 })).toEqual([])
  })

  it('puts an order down to the newest page that its session saw, and its return to the same', async () => {
    const session = randomUUID()
    const [first, second] = [await visit(), await visit()]
    await send([act('view', session, first.decision)])
    await until(seen, (rows) => rows.some(({ id }) => id === first.decision))
    await send([act('view', session, second.decision)])
    await until(seen, (rows) => rows.some(({ id }) => id === second.decision))
    const order = { orderId: 'ord_1', session, lines: [{ productId, units: 2, amountMinor: 47_800 }] }
    const log = (type: string, data: object) =>
      ctx.services.events.append(ctx, [{ id: randomUUID(), type, occurredAt: new Date(), data: { ...data } }])
    await log('order.placed', order)
    await log('order.returned', order)
    await log('service.complaint', { productId, session })
    const rows = await until(seen, (rows) => rows.some(({ complainedAt }) => complainedAt !== null))
    expect(rows.find(({ id }) => id === second.decision)).toMatchObject({ boughtMinor: 47_800, returnedMinor: 47_800 })
    expect(rows.find(({ id }) => id === first.decision)).toMatchObject({ boughtAt: null, returnedAt: null })
  })

  it('learns from hundreds of visits, shows the leader first, and proposes to stop what loses', async () => {
    const product = await loser()
    const view = await learn()
    expect(view.leaderboard.outcome).toBe('basket')
    const rows = view.leaderboard.rows.filter((row) => row.product.id === productId)
    expect(rows[0]).toMatchObject({ variantId: product.leader, standing: 'leads' })
    expect(rows.find(({ variantId }) => variantId === product.baseline)?.standing).toBe('baseline')
    for (const row of rows) {
      expect(row.low).toBeLessThanOrEqual(row.rate)
      expect(row.high).toBeGreaterThanOrEqual(row.rate)
      expect(row.traits.length).toBeGreaterThan(1)
    }
    expect(view.simulated).toBe(true)
    expect(view.lift?.days.length).toBeGreaterThan(0)
    expect(view.funnel.map(({ step }) => step)).toEqual(['visit', 'product', 'basket', 'purchase', 'kept'])
    expect(view.whatIf).toHaveLength(3)
    expect(view.whatIf.every(({ answer, refusal }) => (answer === null) !== (refusal === null))).toBe(true)
    expect(view.whatIf.find(({ name }) => name.en?.includes('leads'))?.answer?.difference).toBeGreaterThan(0)

    // The policy shows the leader far more often than the others by now.
    const chosen = Array.from(
      { length: 200 },
      () => server.app.learning.chooseVariant(ctx, product.shown)?.variant.variant.id,
    )
    expect(chosen.filter((id) => id === product.leader).length).toBeGreaterThan(100)

    const proposals = await api<{ items: ProposalView[] }>(`/proposals?productId=${productId}&limit=50`)
    const answers = proposals.items.filter(({ kind }) => kind === 'stop-variant' || kind === 'publish-listing')
    expect(answers.length).toBeGreaterThan(0)
    expect(answers[0]?.reason.en).toMatch(/\d+–\d+ % fewer (baskets|purchases) than/)
    // What waits is not proposed again.
    await answerLosers(ctx, server.app.learning.findings(ctx.shop.id).losers)
    const again = await api<{ items: ProposalView[] }>(`/proposals?productId=${productId}&limit=50`)
    expect(again.items.filter(({ kind }) => kind !== 'start-variant')).toHaveLength(
      proposals.items.filter(({ kind }) => kind !== 'start-variant').length,
    )
    const stop = answers.find(({ kind }) => kind === 'stop-variant')
    if (stop) {
      await api(`/proposals/${stop.id}/decide`, { decision: 'approve' })
      expect((await learn()).history[0]?.sentence.en).toMatch(/^Stopped a way of saying it/)
      await api(`/proposals/${stop.id}/decide`, { decision: 'undo' })
    }
    const running = await listVariants(ctx, { productIds: [productId], states: ['running'] })
    expect(running).toHaveLength(3)

    const csv = await server.api<string>('/learn/leaderboard.csv')
    expect(csv.status).toBe(200)
    expect(String(csv.body).split('\r\n').length).toBeGreaterThan(3)
  })

  it('answers for one product and one segment, and not for a product that there is not', async () => {
    const one = await api<LearnView>(`/learn?product=${handle}&segment=returning`)
    expect(new Set(one.leaderboard.rows.map((row) => row.product.handle))).toEqual(new Set([handle]))
    expect(one.leaderboard.rows.every(({ impressions }) => impressions < 400)).toBe(true)
    expect((await server.api('/learn?product=nothing')).status).toBe(404)
    expect((await server.api('/learn?days=1000')).status).toBe(422)
    expect((await server.api('/learn', { as: null })).status).toBe(401)
  })

  /** Simulated shoppers of whom one variant pleases half and the others a twentieth. */
  async function loser() {
    const running = await listVariants(ctx, { productIds: [productId], states: ['running'] })
    const leader = running.find(({ origin }) => origin === 'rewrite')?.id ?? ''
    const baseline = running.find(({ origin }) => origin === 'published')?.id ?? ''
    const { Snapshots } = await import('../../src/storefront/snapshot.ts')
    const shown = (await new Snapshots().get(ctx)).byHandle.get(handle)
    if (!shown) throw new Error('the product is not shown')
    const { learning } = server.app
    for (let round = 0; round < 3; round++) {
      const events = []
      for (let i = 0; i < 400; i++) {
        const audience = i % 3 === 0 ? 'returning' : 'new'
        const chosen = learning.chooseVariant(ctx, shown, { audience, simulated: true })
        if (!chosen) throw new Error('nothing was chosen')
        const session = randomUUID()
        const likes = chosen.variant.variant.id === leader ? i % 2 === 0 : i % 20 === 0
        events.push(act('view', session, chosen.decisionId))
        if (likes) events.push(act('add_to_basket', session, chosen.decisionId))
      }
      for (let at = 0; at < events.length; at += 200) await send(events.slice(at, at + 200))
      const wanted = 400 * (round + 1)
      await until(seen, (rows) => rows.filter(({ simulated }) => simulated).length >= wanted)
      await learning.relearn(ctx)
    }
    return { leader, baseline, shown }
  }
})

describe('decisions that were written before a kill', () => {
  it('are still there at the next start, and what came of them is learned again', { timeout: 400_000 }, async () => {
    if (!existsSync(join(ROOT, 'server/dist/main.js'))) throw new Error('build the server first: npm run build')
    const dataDir = await pgliteFolder('demo')
    const env = { WORKER_THREADS: '1' }
    let served: Served = await serve({ dataDir, keepData: true, env })
    try {
      const cookie = await signIn(served)
      const api: Api = async <T>(path: string, json?: unknown) => {
        const response = await fetch(`${served.url}/api/shops/shanyu${path}`, {
          ...(json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }),
          headers: { cookie, origin: served.url, 'content-type': 'application/json' },
        })
        const body = await response.text()
        if (!response.ok) throw new Error(`${path}: ${response.status} ${body}`)
        return (body ? JSON.parse(body) : undefined) as T
      }
      const { productId, handle } = await publishAndTry(api)
      const page = async () =>
        decisionIn(await (await fetch(`${served.url}/zh/p/${handle}`, { headers: BROWSER })).text())
      const decision = await until(page, (found) => found !== undefined)
      const post = (type: string) =>
        fetch(`${served.url}/api/events`, {
          method: 'POST',
          body: JSON.stringify({
            shop: 'shanyu',
            sentAt: Date.now(),
            events: [
              {
                id: randomUUID(),
                type,
                occurredAt: Date.now(),
                session: 'session-of-the-kill',
                product: productId,
                decision,
              },
            ],
          }),
        })
      await post('view')
      const impressions = async () =>
        (await api<LearnView>(`/learn?product=${productId}`)).leaderboard.rows.reduce(
          (sum, row) => sum + row.impressions,
          0,
        )
      await until(impressions, (count) => count === 1)
      served.child.kill('SIGKILL')
      await new Promise((resolve) => served.child.on('exit', resolve))
      served = await serve({ dataDir, keepData: true, env })
      expect(await impressions()).toBe(1)
      await post('add_to_basket')
      const rates = async () =>
        (await api<LearnView>(`/learn?product=${productId}`)).leaderboard.rows.map((row) => row.rate)
      expect(Math.max(...(await until(rates, (found) => found.some((rate) => rate > 0))))).toBe(1)
    } finally {
      await served.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
