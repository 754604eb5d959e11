import { describe, expect, it } from 'vitest'
import { explainInterests, sessionProfile, strikeInterest, updateProfile } from '../profile/index.ts'
import { queryTraits } from './query-traits.ts'

const BANDS = { apparel: [20_000, 50_000] } as const
const NOW = Date.UTC(2026, 10, 26, 12)
const names = { product: () => undefined }

describe('what a query asks for', () => {
  it('is kind, category, material and price band, in both languages', () => {
    expect(queryTraits('200元以内亚麻衬衫', BANDS)).toEqual({
      type: ['shirt'],
      category: ['apparel'],
      material: ['linen'],
      priceBand: ['low'],
    })
    expect(queryTraits('linen shirt')).toMatchObject({ type: ['shirt'], material: ['linen'] })
    expect(queryTraits('瑜伽垫')).toMatchObject({ type: ['yoga-mat'], category: ['sport'] })
  })
  it('is nothing of what it does not want, and nothing of what nobody understands', () => {
    expect(queryTraits('衬衫 不要羊毛').material).toBeUndefined()
    for (const odd of ['', '   ', 'qzxv plk', '😀', '1'.repeat(500)]) expect(queryTraits(odd), odd).toEqual({})
  })
  it('names no band when its price reaches over more than one, or nobody knows the prices', () => {
    expect(queryTraits('300元以内衬衫', BANDS).priceBand).toBeUndefined()
    expect(queryTraits('200元以内衬衫').priceBand).toBeUndefined()
  })
  it('teaches with her words as evidence, once for the same words, and can be struck', () => {
    const search = (id: string, query: string) => ({
      id,
      kind: 'search' as const,
      atMs: NOW,
      query,
      traits: queryTraits(query),
    })
    const once = updateProfile(sessionProfile(NOW), search('e1', '亚麻衬衫'), NOW)
    const texts = explainInterests(once, NOW, names).map(({ text }) => text)
    expect(texts.map(({ zh }) => zh)).toContain('眼下在看：亚麻，因为你搜过「亚麻衬衫」。')
    expect(texts.map(({ en }) => en)).toContain('Looking for now: linen, because you searched for “亚麻衬衫”.')
    const twice = updateProfile(once, search('e2', '亚麻衬衫'), NOW)
    expect(twice.interests.material[0]?.evidence).toHaveLength(1)
    expect(twice.interests.material[0]?.minutes).toBeCloseTo(3)
    const struck = updateProfile(strikeInterest(once, 'material', 'linen'), search('e3', '亚麻长裤'), NOW)
    expect(struck.interests.material).toEqual([])
    expect(struck.interests.type.map(({ key }) => key).sort()).toEqual(['shirt', 'trousers'])
  })
})
