import { describe, expect, it } from 'vitest'
import { joinList, speakFact } from './speak-value.ts'
import { factOf, numberOf, textOf } from './test-subjects.ts'

describe('a fact in words', () => {
  it('takes figures from the formatters, in prose and for tables', () => {
    const weight = factOf('f', 'weight', numberOf('1480', 'g'))
    expect(speakFact(weight, 'zh')).toMatchObject({ value: '1,480克', table: '1,480 g' })
    expect(speakFact(factOf('f', 'warranty', numberOf('2', 'year')), 'en')).toMatchObject({
      value: '2 years',
      modifier: '2-year',
    })
  })

  it('says a composition with its percentages', () => {
    const value = {
      kind: 'composition',
      parts: [
        { name: { zh: '棉', en: 'cotton' }, percent: '55' },
        { name: { zh: '亚麻', en: 'linen' }, percent: '45' },
      ],
    } as const
    expect(speakFact(factOf('f', 'composition', value), 'zh')?.value).toBe('55%棉和45%亚麻')
    expect(speakFact(factOf('f', 'composition', value), 'en')?.value).toBe('55% cotton and 45% linen')
  })

  it('drops typed gaps and half-width marks from Chinese', () => {
    expect(
      speakFact(factOf('f', 'afterTreatment', textOf('生物酶水洗 2 次,阴干', 'enzyme-washed twice')), 'zh')?.value,
    ).toBe('生物酶水洗2次，阴干')
  })

  it('lends one glossary word to the language that is missing, and nothing longer', () => {
    expect(speakFact(factOf('f', 'material', { kind: 'text', text: { en: 'Linen' } }), 'zh')?.value).toBe('亚麻')
    expect(
      speakFact(factOf('f', 'material', { kind: 'text', text: { en: 'linen that feels like summer air' } }), 'zh'),
    ).toBeUndefined()
    expect(speakFact(factOf('f', 'material', { kind: 'text', text: { zh: '手工织造的布' } }), 'en')).toBeUndefined()
  })

  it('refuses markup, addresses and absolute words', () => {
    for (const text of ['<b>棉</b>', '见www.example.com', '全网最凉', '{value}']) {
      expect(speakFact(factOf('f', 'fit', { kind: 'text', text: { zh: text } }), 'zh')).toBeUndefined()
    }
  })

  it('lower-cases a first word but not a name', () => {
    expect(speakFact(factOf('f', 'fit', textOf('宽松', 'Relaxed')), 'en')?.value).toBe('relaxed')
    expect(speakFact(factOf('f', 'weave', textOf('牛津纺', 'French terry')), 'en')?.value).toBe('French terry')
  })

  it('uses the Oxford comma', () => {
    expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b, and c')
    expect(joinList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙')
  })
})
