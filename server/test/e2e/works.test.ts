import { decodeWav } from '@qianmian/voice'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/cli/inspect.ts'
import type {
  MediaChoicesView,
  MediaJobView,
  PosterDraftView,
  ProposalView,
  RecipeView,
  WorkListView,
  WorkProposalDetailView,
  WorkView,
} from '../../src/contract/types.ts'
import { ownerLink } from '../../src/flows/one-time-links.ts'
import { insertShop } from '../../src/modules/shops/index.ts'
import { cookieByLink, type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const POSTER: RecipeView = { kind: 'poster', lang: 'zh', format: 'square', seed: 'a' }
const SPEECH: RecipeView = { kind: 'speech', lang: 'zh', from: { field: 'sellingPoints' } }

type Refused = { error: { message: { zh: string }; fields?: Record<string, unknown> } }

/** Generated media over the API: queue, drafts, exports, the way to the shop and back. */
describe('works', () => {
  let server: TestServer
  let tee: string
  const idOf = async (text: string) => {
    const found = await server.api<{ items: { id: string }[] }>(`/products?text=${encodeURIComponent(text)}`)
    return found.body.items[0]?.id ?? ''
  }
  const order = (json: unknown, headers: Record<string, string> = {}, id = tee) =>
    server.api<{ job: MediaJobView } & Refused>(`/products/${id}/works`, { method: 'POST', json, headers })
  const jobOf = async (id: string) => (await server.api<MediaJobView>(`/media-jobs/${id}`)).body
  const ended = (id: string) =>
    until(
      () => jobOf(id),
      (job) => !['queued', 'running'].includes(job.state),
      120_000,
    )
  const workOf = async (id: string) => (await server.api<WorkView>(`/works/${id}`)).body
  const make = async (recipe: RecipeView, more = {}) => {
    const { status, body } = await order({ recipe, ...more })
    if (status !== 202) throw new Error(JSON.stringify(body))
    const job = await ended(body.job.id)
    if (job.state !== 'done' || !job.workId) throw new Error(JSON.stringify(job))
    return workOf(job.workId)
  }
  const file = async (id: string, as: string) => {
    const response = await fetch(`${server.url}/api/shops/shanyu/works/${id}/file?as=${as}`, {
      headers: { cookie: server.cookie },
    })
    return {
      status: response.status,
      mime: response.headers.get('content-type'),
      name: response.headers.get('content-disposition') ?? '',
      bytes: new Uint8Array(await response.arrayBuffer()),
    }
  }
  beforeAll(async () => {
    server = await testServer()
    tee = await idOf('风眼亚麻短袖')
  })
  afterAll(() => server?.stop())

  it('makes a poster and a recording, with gates, label and facts', async () => {
    const [poster, speech] = [await make(POSTER), await make(SPEECH)]
    expect(poster).toMatchObject({
      kind: 'poster',
      mime: 'image/webp',
      width: 1080,
      height: 1080,
      version: 1,
      state: 'draft',
    })
    expect(poster.status).toBe('pass')
    expect(poster.gates.map(({ gate }) => gate).sort()).toEqual(['claims', 'label', 'law', 'layout', 'numbers'])
    expect(poster.provenance.factIds.length).toBeGreaterThan(0)
    expect(speech).toMatchObject({ kind: 'speech', mime: 'audio/wav', lang: 'zh', status: 'pass' })
    expect(speech.captions[0]?.text).toContain('人工智能合成')
    expect(speech.captions.length).toBeGreaterThan(1)
    const { items, jobs } = (await server.api<WorkListView>(`/products/${tee}/works`)).body
    expect(items.map(({ id }) => id)).toEqual([speech.id, poster.id])
    expect(jobs).toEqual([])
  })

  it('makes a new version of a work, and of nothing else', async () => {
    const first = await make(POSTER)
    const second = await make({ ...POSTER, words: { headline: '一件亚麻短袖' } }, { parentId: first.id })
    expect(second).toMatchObject({ version: 2, parentId: first.id })
    const third = await make({ ...POSTER, seed: 'c' }, { parentId: first.id })
    expect(third.version).toBe(3)
    const other = await order({ recipe: SPEECH, parentId: first.id })
    expect([other.status, Object.keys(other.body.error.fields ?? {})]).toEqual([422, ['parentId']])
  })

  it('makes one work of a request that is sent twice, and refuses the key for another', async () => {
    const headers = { 'idempotency-key': 'press-0001' }
    const recipe: RecipeView = { kind: 'poster', lang: 'en', format: 'portrait' }
    const [first, second] = [await order({ recipe }, headers), await order({ recipe }, headers)]
    expect([first.status, second.status]).toEqual([202, 202])
    expect(second.body.job.id).toBe(first.body.job.id)
    expect((await order({ recipe: POSTER }, headers)).status).toBe(409)
    expect((await order({ recipe }, { 'idempotency-key': 'short' })).status).toBe(400)
    await ended(first.body.job.id)
  })

  it.each([
    ['an unknown kind', { kind: 'hologram' }],
    ['an unknown format', { ...POSTER, format: 'a4' }],
    ['an unknown field', { ...POSTER, prompt: 'x' }],
    ['an unknown template', { ...POSTER, template: 'baroque' }],
    ['a slot that cannot be moved', { ...POSTER, moves: { label: { dx: 1, dy: 1 } } }],
    ['a blank headline', { ...POSTER, words: { headline: '  ' } }],
    ['an unknown voice', { ...SPEECH, style: 'opera' }],
    ['a piece of nobody', { kind: 'speech', lang: 'zh', from: { pieceId: 'pce_none' } }],
    ['a picture of another product', { kind: 'cutout', pictureHash: 'a'.repeat(64) }],
    [
      'a shot list of nobody',
      { kind: 'film', lang: 'zh', cut: 'young', format: 'portrait', seconds: 15, pieceId: 'x' },
    ],
  ])('refuses %s with a sentence and queues nothing', async (_, recipe) => {
    const before = (await server.api<{ items: unknown[] }>(`/media-jobs?productId=${tee}`)).body.items.length
    const { status, body } = await order({ recipe })
    expect(status).toBe(422)
    expect(body.error.message.zh).toMatch(/[。！]$/)
    expect((await server.api<{ items: unknown[] }>(`/media-jobs?productId=${tee}`)).body.items).toHaveLength(before)
  })

  it('offers only kinds that it can make', async () => {
    const choices = (await server.api<MediaChoicesView>(`/media-choices?productId=${tee}`)).body
    expect(choices.kinds).toEqual(expect.arrayContaining(['poster', 'speech']))
    for (const kind of choices.kinds) expect(choices[kind as 'poster'], kind).not.toBeNull()
    expect(choices.poster?.formats.map(({ id }) => id)).toContain('banner')
    expect(choices.speech?.sources.map(({ from }) => from)).toContainEqual({ field: 'adHeadline' })
  })

  it('cancels what waits and what runs: neither leaves a work', async () => {
    const before = (await server.api<WorkListView>(`/products/${tee}/works`)).body.items.length
    const long: RecipeView = { kind: 'speech', lang: 'zh', from: { field: 'description' } }
    const jobs: MediaJobView[] = []
    for (let i = 0; i < 4; i++) jobs.push((await order({ recipe: long })).body.job)
    const running = await until(
      () => jobOf(jobs[0]?.id ?? ''),
      (job) => job.state === 'running',
    )
    const cancelled = await Promise.all(
      [running, ...jobs.slice(1)].map(({ id }) => server.api(`/media-jobs/${id}/cancel`, { method: 'POST', json: {} })),
    )
    expect(cancelled.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await server.api(`/media-jobs/${running.id}/cancel`, { method: 'POST', json: {} })).status).toBe(409)
    // The queue goes on behind them.
    await make(SPEECH)
    const { items } = (await server.api<WorkListView>(`/products/${tee}/works`)).body
    expect(items).toHaveLength(before + 1)
    for (const { id } of jobs) expect((await jobOf(id)).state).toBe('cancelled')
  })

  it('goes on with its queue after a restart, each work once', async () => {
    const jobs: string[] = []
    for (const seed of ['r1', 'r2', 'r3']) jobs.push((await order({ recipe: { ...POSTER, seed } })).body.job.id)
    await server.stop()
    server = await testServer({}, server.dataDir)
    for (const id of jobs) expect((await ended(id)).state).toBe('done')
    const { items } = (await server.api<WorkListView>(`/products/${tee}/works?limit=100`)).body
    const seeds = items.flatMap(({ recipe }) => ('seed' in recipe ? [recipe.seed] : []))
    for (const seed of ['r1', 'r2', 'r3']) expect(seeds.filter((one) => one === seed)).toHaveLength(1)
  })

  it('lets works out in other formats, each with label, manifest and a name; the original stays', async () => {
    const [poster, speech] = [await make(POSTER), await make(SPEECH)]
    const originals = await Promise.all(
      [poster, speech].map(({ url }) => fetch(server.url + url).then((r) => r.arrayBuffer())),
    )
    expect(poster.exports).toEqual(['png', 'jpeg', 'webp', 'pdf'])
    for (const [work, formats] of [
      [poster, poster.exports],
      [speech, speech.exports],
    ] as const)
      for (const as of formats) {
        const out = await file(work.id, as)
        expect(out.status, as).toBe(200)
        expect(out.name).toMatch(new RegExp(`${work.kind}-zh.*\\.${as === 'jpeg' ? 'jpg' : as}"`))
        const seen = await inspectFile(`x.${as}`, out.bytes)
        expect(seen.hiddenLabel?.Label, as).toBe('1')
        expect(seen.problems, as).toEqual([])
        expect(seen.facts.length, as).toBeGreaterThan(0)
        if (as !== 'pdf') expect(seen.c2pa.state, as).toBe('valid')
        if (['png', 'jpeg', 'webp'].includes(as)) expect((await sharp(out.bytes).metadata()).format).toBe(as)
        if (as === 'wav') expect(decodeWav(out.bytes).ok).toBe(true)
      }
    expect((await file(poster.id, 'wav')).status).toBe(422)
    const after = await Promise.all(
      [poster, speech].map(({ url }) => fetch(server.url + url).then((r) => r.arrayBuffer())),
    )
    for (const [i, bytes] of after.entries())
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(originals[i] ?? bytes))).toBe(0)
  })

  it('shows a work on its product after an approval, and no more after the undo', async () => {
    const work = await make({ ...POSTER, seed: 'shown' })
    const page = async () => (await fetch(`${server.url}/zh/p/${await handleOf()}`)).text()
    const handleOf = async () => (await server.api<{ handle: string }>(`/products/${tee}`)).body.handle
    expect((await server.api(`/works/${work.id}/propose`, { method: 'POST', json: {} })).status).toBe(200)
    expect((await server.api(`/works/${work.id}/propose`, { method: 'POST', json: {} })).status).toBe(409)
    const { items } = (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${tee}`)).body
    const proposal = items.find(({ workId }) => workId === work.id)
    expect(proposal).toMatchObject({ kind: 'publish-work', packId: null, status: 'open', gate: 'pass' })
    const detail = (await server.api<WorkProposalDetailView>(`/proposals/${proposal?.id}`)).body
    expect(detail.work.url).toBe(work.url)
    expect(detail.facts.length).toBeGreaterThan(0)
    const decide = (decision: string) =>
      server.api<ProposalView>(`/proposals/${proposal?.id}/decide`, { method: 'POST', json: { decision } })
    expect((await decide('approve')).body.status).toBe('approved')
    expect((await workOf(work.id)).state).toBe('published')
    await until(page, (html) => html.includes(work.url), 5_000)
    // Another one takes its place, and gives it back when it is undone.
    const next = await make({ ...POSTER, seed: 'next' })
    await server.api(`/works/${next.id}/propose`, { method: 'POST', json: {} })
    const second = (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${tee}`)).body.items.find(
      ({ workId }) => workId === next.id,
    )
    const decideNext = (decision: string) =>
      server.api(`/proposals/${second?.id}/decide`, { method: 'POST', json: { decision } })
    await decideNext('approve')
    expect([(await workOf(work.id)).state, (await workOf(next.id)).state]).toEqual(['withdrawn', 'published'])
    expect((await decide('undo')).status).toBe(409)
    await decideNext('undo')
    expect([(await workOf(work.id)).state, (await workOf(next.id)).state]).toEqual(['published', 'draft'])
    expect((await decide('undo')).body.status).toBe('undone')
    await until(page, (html) => !html.includes(work.url), 5_000)
    expect((await workOf(work.id)).state).toBe('draft')
  })

  it('takes a proposal back, and a rejected one leaves a draft', async () => {
    const work = await make({ ...POSTER, format: 'landscape' })
    await server.api(`/works/${work.id}/propose`, { method: 'POST', json: {} })
    const { proposalId } = await workOf(work.id)
    await server.api(`/proposals/${proposalId}/decide`, { method: 'POST', json: { decision: 'reject' } })
    expect((await workOf(work.id)).state).toBe('draft')
    await server.api(`/works/${work.id}/propose`, { method: 'POST', json: {} })
    expect((await server.api<WorkView>(`/works/${work.id}/withdraw`, { method: 'POST', json: {} })).body.state).toBe(
      'withdrawn',
    )
    const open = (await server.api<{ items: ProposalView[] }>(`/proposals?productId=${tee}`)).body.items
    expect(open.map(({ workId }) => workId)).not.toContain(work.id)
  })

  it('drafts a poster while somebody types: boxes, findings, and the gates over her words', async () => {
    const draft = async (more: object) =>
      (
        await server.api<PosterDraftView>(`/products/${tee}/poster-draft`, {
          method: 'POST',
          json: { recipe: { ...POSTER, ...more } },
        })
      ).body
    const first = await draft({})
    expect(first.picture?.mime).toBe('image/svg+xml')
    const svg = Buffer.from(first.picture?.data ?? '', 'base64')
    expect(await sharp(svg).metadata()).toMatchObject({ width: 1080, height: 1080 })
    expect(first.boxes.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['headline', 'label', 'picture']))
    expect(first.boxes.find(({ slot }) => slot === 'label')?.movable).toBe(false)
    expect([first.status, first.gates]).toEqual(['pass', []])
    const template = first.template ?? undefined
    const headline = first.boxes.find(({ slot }) => slot === 'headline')
    const moved = await draft({ template, moves: { headline: { dx: 0, dy: 37 } } })
    expect((moved.boxes.find(({ slot }) => slot === 'headline')?.y ?? 0) - (headline?.y ?? 0)).toBeCloseTo(37, 3)
    const away = await draft({ template, moves: { headline: { dx: 3000, dy: 0 } } })
    expect(away.lint.map(({ status }) => status)).toContain('block')
    expect(away.lint[0]?.message).toMatchObject({ zh: expect.any(String), en: expect.any(String) })
    const claimed = await draft({ words: { headline: '全国最好的亚麻短袖，能治腰痛' } })
    expect(claimed.status).toBe('block')
    expect(claimed.gates.flatMap(({ findings }) => findings).length).toBeGreaterThan(0)
    const figure = await draft({ words: { headline: '只有 12 克重' } })
    expect(figure.gates.find(({ gate }) => gate === 'numbers')?.findings.length).toBeGreaterThan(0)
  })

  it('keeps blocked words off the shop', async () => {
    const work = await make({ ...POSTER, words: { headline: '全国最好的短袖' } })
    expect(work.status).toBe('block')
    expect((await server.api(`/works/${work.id}/propose`, { method: 'POST', json: {} })).status).toBe(409)
  })

  it('speaks in the style of the brand when it has chosen one', async () => {
    const { brand } = (await server.api<{ brand: { id: string } }>(`/products/${tee}`)).body
    const style = async () => (await server.api<MediaChoicesView>(`/media-choices?productId=${tee}`)).body.speech
    expect((await style())?.styleOf).toBe('category')
    await server.api(`/brands/${brand.id}/speech-style`, { method: 'PUT', json: { style: 'technology' } })
    expect(await style()).toMatchObject({ style: 'technology', styleOf: 'brand' })
    expect(
      (await server.api(`/brands/${brand.id}/speech-style`, { method: 'PUT', json: { style: 'opera' } })).status,
    ).toBe(422)
    expect((await make(SPEECH)).provenance.engine).toContain('technology')
    await server.api(`/brands/${brand.id}/speech-style`, { method: 'PUT', json: { style: null } })
  })

  it('shows another shop nothing of it', async () => {
    const work = await make({ ...POSTER, seed: 'own' })
    const shop = {
      id: 'shp_b',
      slug: 'b',
      name: { zh: '乙', en: 'B' },
      currency: 'CNY',
      locales: ['zh', 'en'] as const,
      timeZone: 'Asia/Shanghai',
      settings: {},
    }
    await insertShop(server.app.platform.db, { ...shop, locales: ['zh', 'en'] })
    server.app.forgetShops()
    const other = (await server.app.shops()).find(({ slug }) => slug === 'b')
    const link = other && (await ownerLink(server.app, other))
    const as = await cookieByLink(link ?? '')
    expect(as).not.toBe('')
    const foreign = (path: string, method = 'GET') =>
      server.api(`/api/shops/b${path}`, { as, method, ...(method === 'GET' ? {} : { json: {} }) })
    expect((await server.api('/api/shops/b/overview', { as })).status).toBe(200)
    for (const [path, method] of [
      [`/works/${work.id}`],
      [`/works/${work.id}/file?as=png`],
      [`/works/${work.id}/propose`, 'POST'],
      [`/works/${work.id}/withdraw`, 'POST'],
      [`/products/${tee}/works`],
      [`/media-choices?productId=${tee}`],
      [`/media-jobs/stream?productId=${tee}`],
    ] as const)
      expect((await foreign(path, method)).status, path).toBe(404)
    expect(
      (await server.api(`/api/shops/b/products/${tee}/works`, { as, method: 'POST', json: { recipe: POSTER } })).status,
    ).toBe(404)
    expect((await server.api<{ items: unknown[] }>('/api/shops/b/media-jobs', { as })).body.items).toEqual([])
    expect((await server.api(`/works/${work.id}`, { as })).status).toBe(404)
  })
})
