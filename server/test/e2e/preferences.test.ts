import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PackView, ProposalDetailView, ProposalView, TasteView, VoiceTextView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

const NUMBER = { hook: 'number', style: 'rational', length: 'short' }
const SCENE = { hook: 'scene', style: 'emotional', length: 'medium' }

/** What the shop's own people picked, edited and sent back steers what is written, once it has shown that it foretells them. */
describe('learned taste', () => {
  let server: TestServer
  let products: string[]
  const taste = async () => (await server.api<TasteView>('/preferences')).body
  const pick = (json: unknown, id = products[0]) => server.api(`/products/${id}/picks`, { method: 'POST', json })
  /** Writes a product anew and waits for its proposal. */
  const written = async (id: string | undefined): Promise<{ proposal: ProposalView; pack: PackView }> => {
    const run = await server.api<{ id: string }>('/runs', {
      method: 'POST',
      json: { productIds: [id], posters: false, writer: 'embedded' },
    })
    const [proposal] = await until(
      async () => (await server.api<{ items: ProposalView[] }>(`/proposals?runId=${run.body.id}`)).body.items,
      (items) => items.length === 1,
      60_000,
    )
    const detail = await server.api<ProposalDetailView>(`/proposals/${proposal?.id}`)
    return { proposal: detail.body.proposal, pack: detail.body.pack }
  }
  const decide = (proposal: ProposalView, decision: string) =>
    server.api(`/proposals/${proposal.id}/decide`, { method: 'POST', json: { decision } })

  beforeAll(async () => {
    server = await testServer()
    const list = await server.api<{ items: { id: string }[] }>('/products?text=%E4%BA%9A%E9%BA%BB&limit=20')
    products = list.body.items.map((item) => item.id)
  })
  afterAll(() => server?.stop())

  it('knows nothing at first, says so, and writes one text', async () => {
    expect(await taste()).toMatchObject({ isOn: true, isUsed: false, sentences: [], counts: { picks: 0 } })
    expect((await taste()).statement.zh).toContain('还看不出偏好')
    const { pack } = await written(products[0])
    expect(pack.provenance.parameters.candidates).toBeUndefined()
  })

  it('gives candidates their features, takes picks of known ones alone, and of its own products alone', async () => {
    const { body } = await server.api<{ voices: VoiceTextView[] }>(`/products/${products[0]}/voices`, {
      method: 'POST',
    })
    const [first, ...others] = body.voices.map((voice) => voice.features)
    expect(first).toMatchObject({ style: 'emotional' })
    expect((await pick({ from: 'voices', picked: first, over: others })).status).toBe(204)
    expect((await taste()).counts.picks).toBe(2)
    expect((await pick({ from: 'voices', picked: { mood: 'x' }, over: [SCENE] })).status).toBe(422)
    expect((await pick({ from: 'voices', picked: NUMBER, over: [] })).status).toBe(422)
    expect((await pick({ from: 'voices', picked: NUMBER, over: [SCENE] }, 'prd_nowhere')).status).toBe(404)
    expect((await server.api('/preferences?brandId=brd_nowhere')).status).toBe(404)
    // Two of a kind teach nothing.
    await pick({ from: 'voices', picked: NUMBER, over: [NUMBER] })
    expect((await taste()).counts.picks).toBe(2)
  })

  it('learns from decisions: a text over the one that was sent back, an edit, a thumb; undone, it is forgotten', async () => {
    const first = await written(products[1])
    await decide(first.proposal, 'reject')
    expect((await taste()).counts).toMatchObject({ thumbs: 1, edits: 0 })
    const second = await written(products[1])
    await server.api(`/proposals/${second.proposal.id}/edit`, {
      method: 'POST',
      json: {
        version: second.proposal.version,
        edits: [{ lang: 'zh', field: 'adHeadline', text: '这样的天，穿什么？' }],
      },
    })
    expect((await decide(second.proposal, 'approve')).status).toBe(200)
    const after = (await taste()).counts
    expect(after.edits).toBe(1)
    expect(after.picks).toBeGreaterThanOrEqual(2)
    await decide(second.proposal, 'undo')
    expect((await taste()).counts).toEqual({ picks: 2, edits: 0, thumbs: 1 })
    // Approved many at once, nobody compared anything.
    const many = [await written(products[2]), await written(products[3])]
    await server.api('/proposals/decide', {
      method: 'POST',
      json: { ids: many.map(({ proposal }) => proposal.id), decision: 'approve' },
    })
    expect((await taste()).counts).toEqual({ picks: 2, edits: 0, thumbs: 1 })
  })

  it('is used only when it foretells picks better than the default, names its evidence, and can be switched off', async () => {
    // Without a pattern the gate stays shut however many picks there are.
    for (let i = 0; i < 40; i++)
      await pick({ from: 'compare', picked: i % 2 ? NUMBER : SCENE, over: [i % 2 ? SCENE : NUMBER] })
    expect(await taste()).toMatchObject({ isUsed: false })
    expect((await taste()).statement.zh).toContain('还不比默认的好')
    for (let i = 0; i < 110; i++) await pick({ from: 'compare', picked: NUMBER, over: [SCENE] })
    const learned = await taste()
    expect(learned.isUsed).toBe(true)
    expect(learned.statement.zh).toMatch(/^写内容包时照它选：没见过的 \d+ 次挑选里猜对 \d+%，不看偏好是 50%。$/)
    const sentence = learned.sentences.find(({ sentence }) => sentence.zh?.startsWith('开头用数字的'))
    expect(sentence).toMatchObject({ isSure: true })
    expect(sentence?.sentence.zh).toMatch(/15\d 次里选了 13\d 次/)
    // The picks above, whatever chance the texts before them gave.
    expect(sentence?.evidence).toBeGreaterThanOrEqual(150)

    const { pack } = await written(products[4])
    expect(pack.provenance.parameters).toMatchObject({ candidates: 3 })
    expect(pack.provenance.parameters.taste).toMatch(/^(shop|brand)\/\d+$/)

    expect((await server.api('/preferences', { method: 'PUT', json: { isOn: false } })).status).toBe(204)
    expect(await taste()).toMatchObject({ isOn: false, isUsed: false })
    expect((await written(products[5])).pack.provenance.parameters.candidates).toBeUndefined()
    await server.api('/preferences', { method: 'PUT', json: { isOn: true } })
    expect(await taste()).toMatchObject({ isOn: true, isUsed: true })
  })
})
