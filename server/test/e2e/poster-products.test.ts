import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaJobView, PosterDraftView, RecipeView, WorkView } from '../../src/contract/types.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { until } from '../support/until.ts'

type Refused = { error: { message: { zh: string }; fields?: Record<string, { zh: string }> } }
type Poster = Extract<RecipeView, { kind: 'poster' }>

/** Posters of several products: what a person chose stands on them, and they fall with the facts of any of them. */
describe('posters of several products', () => {
  let server: TestServer
  let ids: Record<'tee' | 'shirt' | 'scarf', string>
  let made: WorkView
  const idOf = async (text: string) =>
    (await server.api<{ items: { id: string }[] }>(`/products?text=${encodeURIComponent(text)}`)).body.items[0]?.id ??
    ''
  const draft = (more: Partial<Poster>) =>
    server.api<PosterDraftView & Refused>(`/products/${ids.tee}/poster-draft`, {
      method: 'POST',
      json: { recipe: { kind: 'poster', lang: 'zh', format: 'portrait', ...more } },
    })
  beforeAll(async () => {
    server = await testServer()
    ids = { tee: await idOf('风眼亚麻短袖'), shirt: await idOf('檐下亚麻衬衫'), scarf: await idOf('空谷羊绒混纺围巾') }
  })
  afterAll(() => server?.stop())

  it('draws a table of what both products state, in an arrangement made for it', async () => {
    const { body } = await draft({ campaign: 'comparison', productIds: [ids.shirt] })
    expect([body.template, body.templates.map(({ id }) => id)]).toEqual(['versus', ['versus']])
    expect(body.lint.filter(({ status }) => status === 'block')).toEqual([])
  })

  it('refuses products that cannot stand there, each with its sentence', async () => {
    const why = async (more: Partial<Poster>) => {
      const { status, body } = await draft(more)
      return [status, body.error?.fields?.['recipe.productIds']?.zh]
    }
    expect(await why({ campaign: 'story', productIds: [ids.shirt] })).toEqual([422, '只有系列和对比的海报放别的商品。'])
    expect(await why({ campaign: 'comparison', productIds: [ids.shirt, ids.scarf] })).toEqual([
      422,
      '对比只放一件别的商品。',
    ])
    expect(await why({ campaign: 'collection', productIds: [ids.tee] })).toEqual([422, '同一件商品选了两次。'])
    expect(await why({ campaign: 'collection', productIds: ['prd_none'] })).toEqual([
      422,
      '有一件选中的商品已经不在了。',
    ])
  })

  it('makes a poster that cites the facts of both, and keeps it from the shop once one of them has changed', async () => {
    const recipe = { kind: 'poster', lang: 'zh', format: 'portrait', campaign: 'comparison', productIds: [ids.shirt] }
    const { job } = (
      await server.api<{ job: MediaJobView }>(`/products/${ids.tee}/works`, { method: 'POST', json: { recipe } })
    ).body
    const { workId } = await until(
      async () => (await server.api<MediaJobView>(`/media-jobs/${job.id}`)).body,
      ({ state }) => state === 'done' || state === 'failed',
      60_000,
    )
    made = (await server.api<WorkView>(`/works/${workId}`)).body
    const shirt = (await server.api<{ facts: { id: string }[] }>(`/products/${ids.shirt}`)).body.facts
    const cited = shirt.find(({ id }) => made.provenance.factIds.includes(id))
    expect(cited).toBeDefined()
    const proposed = await server.api<WorkView>(`/works/${made.id}/propose`, { method: 'POST' })
    expect(proposed.status).toBe(200)
    await server.api(`/works/${made.id}/withdraw`, { method: 'POST' })
    await server.api(`/facts/${cited?.id}/status`, {
      method: 'POST',
      json: { status: 'disputed', reason: '再量一次' },
    })
    expect((await server.api(`/works/${made.id}/propose`, { method: 'POST' })).status).toBe(409)
  })
})
