import { pick } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { attributeName, whenInWords } from './lexicon-words.ts'
import { WORDS } from './words.ts'

const studio = (lang: 'zh' | 'en') =>
  ({
    words: WORDS[lang] as (typeof WORDS)['zh'],
    lang,
    say: (text: { zh?: string; en?: string } | undefined) => (text ? pick(text, lang) : ''),
  }) as const

describe('constraints in words', () => {
  it('name category, kind, season and bounds as people do', () => {
    const when = { category: ['apparel'], type: ['tee', 'shirt'], season: ['summer'], max: 150, unit: ['g/m2'] }
    expect(whenInWords(when, studio('zh'))).toEqual(['服饰', '短袖T恤、衬衫', '夏', '不多于 150 g/m2'])
    expect(whenInWords(when, studio('en'))).toEqual(['Apparel', 'T-shirt, shirt', 'summer', 'at most 150 g/m2'])
  })

  it('say nothing where nothing is asked, and shorten a long list of kinds', () => {
    expect(whenInWords({}, studio('zh'))).toEqual([])
    expect(whenInWords({ type: ['tee', 'shirt', 'polo', 'dress', 'hoodie'] }, studio('en'))[0]).toContain('+2')
  })

  it('show values, patterns and what else a product must have', () => {
    const said = whenInWords({ values: ['宽松'], pattern: '棉', also: 'fit', ownLabel: true }, studio('zh'))
    expect(said).toEqual(['值像 棉', '值是 宽松', '还要有 版型', '事实有自己的叫法'])
    expect(attributeName('custom:gauge', studio('en'))).toBe('own attribute “gauge”')
  })
})
