import { traceClaims } from '@qianmian/compliance'
import {
  claim,
  type Fact,
  LANGS,
  type ListingText,
  plain,
  type Subject,
  seededRandom,
  spansText,
} from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { nameSubject } from './naming.ts'
import { pricePerUse, sayPricePerUse } from './price-per-use.ts'

const fact = (id: string, attribute: string, amount: string, unit: string, zh: string, en: string): Fact => ({
  id,
  attribute,
  label: { zh, en },
  value: { kind: 'number', amount, unit },
  claimKind: 'spec',
  source: { kind: 'measured', name: { zh: '实测', en: 'Measured' } },
  status: 'active',
})
const price: Fact = {
  ...fact('p', 'price', '0', '', '价格', 'Price'),
  value: { kind: 'text', text: { zh: '¥39.90', en: '¥39.90' } },
  claimKind: 'price',
}
const washes = fact('w', 'washes', '60', 'wash', '可洗次数', 'Washes')
const liquid = (facts: readonly Fact[], more: Partial<Subject> = {}): Subject => ({
  id: 's',
  handle: 's',
  category: 'home-care',
  name: { zh: '清泉洗衣液', en: 'Spring laundry liquid' },
  facts: [price, ...facts],
  options: [],
  priceFrom: { amount: 3990, currency: 'CNY' },
  priceFactId: 'p',
  ...more,
})
const of = (subject: Subject) => pricePerUse(subject, nameSubject(subject), '2026-11-26')

describe('price per use', () => {
  it('is told of a use before it is told of a volume', () => {
    const made = of(liquid([fact('n', 'netContent', '2', 'L', '净含量', 'Net content'), washes]))
    expect(made?.factIds).toEqual(['p', 'w'])
    expect(made?.price).toEqual({ money: { amount: 67, currency: 'CNY' }, isExact: false })
  })

  it('counts litres as millilitres, exactly', () => {
    const made = of(liquid([fact('n', 'netContent', '1.5', 'L', '净含量', 'Net content')]))
    expect(made?.amount).toBe('1500')
    expect(made?.price).toEqual({ money: { amount: 266, currency: 'CNY' }, isExact: true })
  })

  it.each([
    ['variants cost differently', liquid([washes], { pricesDiffer: true })],
    ['there is no price to cite', liquid([washes], { priceFactId: 'x' })],
    ['several stand in one pack', liquid([washes], { name: { zh: '洗衣液3瓶装', en: 'Laundry liquid 3-pack' } })],
    ['the amount is that of one bag', liquid([fact('c', 'count', '90', 'sheet', '每包张数', 'Sheets per pack')])],
    ['the fact is disputed', liquid([{ ...washes, status: 'disputed' }])],
    ['two facts disagree', liquid([washes, { ...washes, id: 'w2' }])],
    ['nothing is used up', liquid([fact('c', 'count', '6', 'piece', '藤条根数', 'Reeds')])],
    ['a garment is washed', liquid([washes], { category: 'apparel', name: { zh: '短袖T恤', en: 'T-shirt' } })],
  ])('is not told where %s', (_why, subject) => {
    expect(of(subject)).toBeUndefined()
  })

  it('is accepted by the number tracer, which reckons for itself, in every wording', () => {
    const subjects = [
      liquid([washes]),
      liquid([fact('n', 'netContent', '1.5', 'L', '净含量', 'Net content')]),
      liquid([fact('c', 'count', '80', 'sheet', '张数', 'Sheets')], { name: { zh: '湿巾', en: 'wet wipes' } }),
      liquid([fact('s', 'count', '30', 'times', '每罐份数', 'Servings a jar')], {
        category: 'food',
        name: { zh: '乳清蛋白粉', en: 'whey protein powder' },
      }),
      liquid([fact('b', 'count', '12', 'piece', '包数', 'Packs')], { category: 'food', name: { zh: '茶', en: 'tea' } }),
    ]
    for (const subject of subjects)
      for (const lang of LANGS)
        for (let seed = 0; seed < 12; seed++) {
          const made = of(subject)
          if (!made) throw new Error('nothing was reckoned')
          const spans = sayPricePerUse(made, lang, seededRandom(`${seed}`))
          const text: ListingText = {
            lang,
            title: [plain('x')],
            sellingPoints: [],
            description: [],
            adHeadline: [],
            adBody: [claim('', 'p'), ...spans],
          }
          const { numbers } = traceClaims(text, subject.facts, { isoDate: '2026-11-26' })
          expect(numbers.findings, spansText(spans)).toEqual([])
          expect(numbers.checked, spansText(spans)).toBeGreaterThan(0)
        }
  })
})
