import type { Fact, FactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { compareFacts } from './compare-facts.ts'

const DAY = '2026-11-26'
const LABELS: Readonly<Record<string, Fact['label']>> = {
  fabricWeight: { zh: '克重', en: 'Fabric weight' },
  composition: { zh: '成分', en: 'Composition' },
  fit: { zh: '版型', en: 'Fit' },
  length: { zh: '衣长', en: 'Length' },
}
const fact = (id: string, attribute: string, value: FactValue, more: Partial<Fact> = {}): Fact => ({
  id,
  attribute,
  label: LABELS[attribute] ?? { zh: attribute, en: attribute },
  value,
  claimKind: 'spec',
  source: { kind: 'merchant', name: { zh: '店主', en: 'merchant' }, date: DAY },
  status: 'active',
  ...more,
})
const grams = (amount: string, unit = 'g/m²'): FactValue => ({ kind: 'number', amount, unit })
const text = (zh: string, en?: string): FactValue => ({ kind: 'text', text: en === undefined ? { zh } : { zh, en } })

describe('what two products both state', () => {
  it('stands side by side as each states it, differences and figures first', () => {
    const ours = [
      fact('a1', 'fit', text('宽松', 'relaxed')),
      fact('a2', 'composition', {
        kind: 'composition',
        parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }],
      }),
      fact('a3', 'fabricWeight', grams('165')),
    ]
    const theirs = [
      fact('b1', 'fabricWeight', grams('180')),
      fact('b2', 'fit', text('宽松', 'relaxed')),
      fact('b3', 'composition', { kind: 'composition', parts: [{ name: { zh: '棉', en: 'cotton' }, percent: '100' }] }),
    ]
    expect(compareFacts(ours, theirs, 'zh', DAY)).toEqual([
      { label: '克重', values: ['165 g/m²', '180 g/m²'], factIds: ['a3', 'b1'] },
      { label: '成分', values: ['亚麻 100%', '棉 100%'], factIds: ['a2', 'b3'] },
      { label: '版型', values: ['宽松', '宽松'], factIds: ['a1', 'b2'] },
    ])
  })

  it('is nothing that only one of them states', () => {
    expect(
      compareFacts([fact('a', 'fabricWeight', grams('165'))], [fact('b', 'fit', text('宽松'))], 'zh', DAY),
    ).toEqual([])
  })

  it('leaves out what cannot be read side by side: other units, other kinds, another language', () => {
    const against = (a: FactValue, b: FactValue, lang: 'zh' | 'en' = 'zh') =>
      compareFacts([fact('a', 'fabricWeight', a)], [fact('b', 'fabricWeight', b)], lang, DAY)
    expect(against(grams('165'), grams('4.9', 'oz/yd²'))).toEqual([])
    expect(against(grams('165'), text('轻薄'))).toEqual([])
    expect(against(text('轻薄'), text('厚实', 'heavy'), 'en')).toEqual([])
    expect(against({ kind: 'flag', is: true }, { kind: 'flag', is: false })).toEqual([])
    expect(against(grams('165'), { kind: 'range', min: '160', max: '180', unit: 'g/m²' })).toHaveLength(1)
  })

  it('claims no effect and nothing that does not hold today', () => {
    const pair = (more: Partial<Fact>) =>
      compareFacts(
        [fact('a', 'fabricWeight', grams('165'), more)],
        [fact('b', 'fabricWeight', grams('180'))],
        'zh',
        DAY,
      )
    expect(pair({})).toHaveLength(1)
    expect(pair({ claimKind: 'efficacy' })).toEqual([])
    expect(pair({ status: 'disputed' })).toEqual([])
    expect(pair({ validTo: '2026-01-01' })).toEqual([])
  })

  it('leaves out what a product states once for every size', () => {
    const sizes = [fact('a1', 'length', grams('64', 'cm')), fact('a2', 'length', grams('66', 'cm'))]
    expect(compareFacts(sizes, [fact('b', 'length', grams('70', 'cm'))], 'zh', DAY)).toEqual([])
  })
})
