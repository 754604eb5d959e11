import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { describe, expect, it } from 'vitest'
import { CONCEPTS, conceptIds, foldText, mentionsOf } from './concepts.ts'
import { priceBands, traitName, traitsOf } from './traits.ts'

const subjects = demoSubjects()
const of = (handle: string) => {
  const index = DEMO_PRODUCTS.findIndex((one) => one.handle === handle)
  const subject = subjects[index]
  if (!subject) throw new Error(`no product ${handle}`)
  return traitsOf(
    subject,
    DEMO_PRODUCTS[index]?.tags,
    priceBands(subjects.map(({ category, priceFrom }) => ({ category, amount: priceFrom?.amount ?? Number.NaN }))),
  )
}

describe('traits', () => {
  it('come from facts, options and the shop’s own words', () => {
    expect(of('wind-eye-linen-tee')).toMatchObject({
      type: ['tee'],
      material: ['linen'],
      season: ['summer'],
      priceBand: ['low'],
    })
    expect(of('far-ridge-down-jacket').material).toEqual(['down'])
    expect(of('bowstring-leggings').material).toEqual([])
    expect(of('far-ridge-down-jacket').priceBand).toEqual(['high'])
    expect(of('two-side-sponge').material).not.toContain('cotton')
    expect(of('snow-rest-sofa').scene).toContain('small-home')
  })

  it('have names in both languages', () => {
    expect(traitName('material', 'linen', 'zh')).toBe('亚麻')
    expect(traitName('type', 'tee', 'en')).toBe('T-shirt')
    expect(traitName('type', 'no-such-type', 'en')).toBe('Other')
    expect(traitName('brand', 'suyu', 'zh', () => '素屿')).toBe('素屿')
  })

  it('give no band to a category of few prices', () => {
    expect(
      priceBands([
        { category: 'sport', amount: 1 },
        { category: 'sport', amount: Number.NaN },
      ]),
    ).toEqual({})
  })
})

describe('concepts', () => {
  it('take the longest word, and English words whole', () => {
    expect(conceptIds('material', '木浆棉、剑麻')).toEqual(['cellulose'])
    expect(conceptIds('material', 'a flashy cottontail')).toEqual([])
    expect(conceptIds('material', '棉麻')).toEqual(['linen', 'cotton'])
    expect(conceptIds('colour', 'Grey green')).toEqual(['green'])
    expect(conceptIds('audience', "women's")).toEqual(['women'])
  })

  it('give ranges of the folded text', () => {
    const text = foldText('ＬＩＮＥＮ 短袖')
    const [mention] = mentionsOf('material', text)
    expect(text.slice(mention?.start, mention?.end)).toBe('linen')
  })

  it('have ids that are unique within their kind, and words that nobody lost', () => {
    for (const [kind, list] of Object.entries(CONCEPTS)) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
      for (const { id, words } of list)
        for (const word of words) expect(conceptIds(kind as 'colour', word), `${kind} ${word}`).toContain(id)
    }
  })
})
