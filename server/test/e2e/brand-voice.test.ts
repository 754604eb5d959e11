import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { QUIET } from '../../../engines/copy/src/voice/test-voices.ts'
import type { BrandView, BrandVoiceView, PackView, VoiceTextView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'

const BREAKING = '全网第一的手感，慢慢用，用很久。'

/** What a merchant does with a brand's voice, over the doors of the API. */
describe("a brand's voice", () => {
  let server: TestServer
  let base = ''
  let brands: BrandView[] = []
  const read = async () => (await server.api<BrandVoiceView>(base)).body
  const error = (body: unknown) => (body as { error: { message: { zh: string; en: string } } }).error.message
  beforeAll(async () => {
    server = await testServer()
    brands = (await server.api<{ items: BrandView[] }>('/brands')).body.items
    const { body } = await server.api<BrandView>('/brands/house', {
      method: 'PUT',
      json: {
        name: { zh: '慢屋' },
        strategy: 'narrative',
        promise: {},
        story: {},
        palette: [],
        words: { prefer: [], avoid: [], ban: [] },
        samples: { zh: [], en: [] },
      },
    })
    base = `/brands/${body.id}/voice`
  })
  afterAll(() => server?.stop())

  it('of the demo is learned when it is made: every brand in both languages, no sample held back', async () => {
    for (const brand of brands) {
      const { learned, samples } = (await server.api<BrandVoiceView>(`/brands/${brand.id}/voice`)).body
      expect(learned?.languages.zh?.samples).toBeGreaterThanOrEqual(20)
      expect(learned?.languages.en?.samples).toBeGreaterThanOrEqual(20)
      expect(samples.filter(({ state }) => state !== 'used').map(({ text }) => text)).toEqual([])
      expect(learned?.notes).toEqual([])
    }
  })

  it('says clearly that there is nothing to learn from, and changes nothing', async () => {
    expect((await read()).learned).toBeNull()
    const learn = await server.api(`${base}/learn`, { method: 'POST' })
    expect(learn.status).toBe(422)
    expect(error(learn.body).zh).toContain('还没有样本')
    expect((await server.api(`${base}/samples`, { method: 'POST', json: { text: ' \n———\n' } })).status).toBe(422)
    expect((await read()).samples).toEqual([])
  })

  it('takes pasted paragraphs once, and a file, and says what it did', async () => {
    const paste = await server.api(`${base}/samples`, { method: 'POST', json: { text: QUIET.slice(0, 12).join('\n') } })
    expect(paste.body).toEqual({ added: 12, known: 0, problems: [] })
    const again = await server.api(`${base}/samples`, {
      method: 'POST',
      json: { text: QUIET.slice(10, 13).join('\n\n') },
    })
    expect(again.body).toEqual({ added: 1, known: 2, problems: [] })
    const csv = `文案\n${QUIET.slice(13).join('\n')}\n${BREAKING}\n`
    const file = await server.api(`${base}/samples/file?fileName=${encodeURIComponent('样本.csv')}`, {
      method: 'POST',
      body: csv,
    })
    expect(file.body).toEqual({ added: 8, known: 0, problems: [] })
    const bad = await server.api(`${base}/samples/file?fileName=a.docx`, { method: 'POST', body: 'x' })
    expect([bad.status, error(bad.body).en]).toEqual([415, 'A file of samples must be .txt, .md or .csv.'])
    expect((await read()).samples).toHaveLength(21)
    expect((await read()).samples.every(({ state }) => state === 'new')).toBe(true)
  })

  it('is learned with the evidence; what breaks the law is shown and left out', async () => {
    const { body } = await server.api<BrandVoiceView>(`${base}/learn`, { method: 'POST' })
    const zh = body.learned?.languages.zh
    expect(zh?.samples).toBe(20)
    expect(zh?.dimensions.warmth?.value).toBeGreaterThan(0.4)
    expect(zh?.dimensions.warmth?.quotes[0]?.text).toBeTruthy()
    const held = body.samples.find(({ state }) => state === 'held')
    expect(held?.text).toBe(BREAKING)
    expect(held?.reason?.zh).toContain('第一')
    expect(body.learned?.notes.map((note) => note.zh).join('')).toContain('英文语气没有学')
    expect(JSON.stringify(body)).not.toContain('grams')
  })

  it('counts a held sample when a person keeps it, without the forbidden words', async () => {
    const held = (await read()).samples.find(({ state }) => state === 'held')
    const kept = await server.api(`${base}/samples/${held?.id}`, { method: 'PATCH', json: { isKept: true } })
    expect(kept.status).toBe(204)
    expect((await read()).learned?.isStale).toBe(true)
    const { body } = await server.api<BrandVoiceView>(`${base}/learn`, { method: 'POST' })
    expect(body.learned?.languages.zh?.samples).toBe(21)
    expect(body.learned?.languages.zh?.prefers.map(({ word }) => word)).not.toContain('第一')
    expect(body.samples.find(({ id }) => id === held?.id)?.reason?.zh).toContain('没学这几个字')
  })

  it('keeps a dimension that a person sets, with who and when, and sets it back', async () => {
    const path = `${base}/dimensions/zh/energy`
    expect((await server.api(path, { method: 'PUT', json: { value: 0.6 } })).status).toBe(204)
    const { edits, learned } = await read()
    expect(edits.zh.energy).toMatchObject({ value: 0.6 })
    expect(edits.zh.energy?.by).toBeTruthy()
    expect(learned?.languages.zh?.dimensions.energy?.value).not.toBe(0.6)
    expect((await server.api(path, { method: 'PUT', json: { value: null } })).status).toBe(204)
    expect((await read()).edits.zh.energy).toBeUndefined()
    expect((await server.api(path, { method: 'PUT', json: { value: 2 } })).status).toBe(422)
    expect((await server.api(`${base}/dimensions/zh/beauty`, { method: 'PUT', json: { value: 0 } })).status).toBe(404)
    const english = await server.api(`${base}/dimensions/en/energy`, { method: 'PUT', json: { value: 0 } })
    expect([english.status, error(english.body).zh]).toEqual([409, '这种语言的语气还没有学，先学了再改。'])
    const log = await server.api<{ items: { sentence: { zh: string } }[] }>('/activity?kind=brand&limit=2')
    expect(log.body.items.map((item) => item.sentence.zh)[1]).toContain('把「劲头」改为 0.6')
  })

  it('measures a text: near for its own manner, further for another', async () => {
    const near = await server.api<{ figure: number }>(`${base}/distance`, {
      method: 'POST',
      json: {
        text: '茶凉下来，你还捧着杯子，看雨打在院子里。我们把火关小，等它慢慢出味，不急。夜里静静的，有一点香。',
      },
    })
    const far = await server.api<{ figure: number }>(`${base}/distance`, {
      method: 'POST',
      json: {
        text: '测试温度 22℃，负载 2 kg，重复 5 次；平均误差 0.3 mm（报告编号 105）。额定电压 5 V，工作电流约 0.4 A。',
      },
    })
    expect(far.body.figure).toBeGreaterThan(near.body.figure + 0.5)
    const english = await server.api(`${base}/distance`, { method: 'POST', json: { text: 'Come home slowly.' } })
    expect(english.status).toBe(422)
  })

  it('refuses words that contradict one another or the law, and keeps the others', async () => {
    const words = (more: object) =>
      server.api(`${base}/words`, { method: 'PUT', json: { prefer: [], avoid: [], ban: [], ...more } })
    expect(error((await words({ prefer: ['慢慢'], ban: ['慢慢'] })).body).zh).toBe('「慢慢」同时在两处，请只留一处。')
    expect(error((await words({ prefer: ['全网第一'] })).body).zh).toContain('不合规')
    expect((await words({ prefer: ['慢慢'], ban: ['爆款'] })).status).toBe(204)
    expect((await read()).brand.words).toEqual({ prefer: ['慢慢'], avoid: [], ban: ['爆款'] })
  })

  it('is told beside each of the three voices of a product of the brand', async () => {
    const [brand] = brands
    const products = await server.api<{ items: { id: string }[] }>(`/products?brandId=${brand?.id}&limit=1`)
    const { body } = await server.api<{ voices: VoiceTextView[] }>(`/products/${products.body.items[0]?.id}/voices`, {
      method: 'POST',
    })
    expect(body.voices).toHaveLength(3)
    for (const { distance, status } of body.voices) {
      expect(distance.zh).toBeGreaterThanOrEqual(0)
      expect(distance.en).toBeGreaterThanOrEqual(0)
      expect(status).not.toBe('block')
    }
  })

  it('steers what a run writes for the brand, and the pack says so', async () => {
    const [brand] = brands
    const products = await server.api<{ items: { id: string }[] }>(`/products?brandId=${brand?.id}&limit=1`)
    const productId = products.body.items[0]?.id ?? ''
    await server.api('/runs', { method: 'POST', json: { productIds: [productId], posters: false, writer: 'embedded' } })
    const packs = async () => (await server.api<{ items: PackView[] }>(`/products/${productId}/packs`)).body.items
    await expect.poll(async () => (await packs()).length, { timeout: 30_000 }).toBe(1)
    expect((await packs())[0]?.provenance.parameters.voice).toMatch(/^[0-9a-f]+$/)
  })

  it('gives the samples back as a file, and erases them with what was learned', async () => {
    const file = await server.api<string>(`${base}/samples/export`)
    expect(file.body).toContain(QUIET[0])
    const { samples } = await read()
    expect((await server.api(`${base}/samples/${samples[0]?.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await server.api(`${base}/samples/${samples[0]?.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await server.api(`${base}/samples`, { method: 'DELETE' })).status).toBe(204)
    const empty = await read()
    expect([empty.samples, empty.learned]).toEqual([[], null])
    const log = await server.api<unknown>('/activity?kind=brand&limit=1')
    expect(JSON.stringify(log.body)).not.toContain(QUIET[1])
  })

  it('belongs to its shop: an unknown brand has none', async () => {
    for (const path of ['', '/samples/export'])
      expect((await server.api(`/brands/brd_none/voice${path}`)).status).toBe(404)
    expect((await server.api('/brands/brd_none/voice/learn', { method: 'POST' })).status).toBe(404)
    expect(
      (await server.api('/brands/brd_none/voice/samples', { method: 'POST', json: { text: '好的。' } })).status,
    ).toBe(404)
  })
})
