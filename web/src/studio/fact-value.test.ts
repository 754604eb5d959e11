import { showFactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import type { FactValueView } from '../../../server/src/contract/types.ts'
import { keptOrTyped, shownValue, typedValue } from './fact-value.ts'

describe('a typed value', () => {
  it('is a number with its unit when it is a figure', () => {
    expect(typedValue({ zh: ' 165 ', en: '', unit: 'g/m2' })).toEqual({ kind: 'number', amount: '165', unit: 'g/m2' })
    expect(typedValue({ zh: '−3.5', en: '', unit: '' })).toEqual({ kind: 'number', amount: '-3.5' })
  })

  it('stays words in both languages otherwise', () => {
    expect(typedValue({ zh: '亚麻', en: 'linen', unit: 'g' })).toEqual({
      kind: 'text',
      text: { zh: '亚麻', en: 'linen' },
    })
    expect(typedValue({ zh: '', en: 'linen', unit: '' })).toEqual({ kind: 'text', text: { en: 'linen' } })
    expect(typedValue({ zh: '3', en: 'three', unit: '' })).toEqual({ kind: 'text', text: { zh: '3', en: 'three' } })
  })

  it('is nothing when nothing was typed', () => {
    expect(typedValue({ zh: ' ', en: '', unit: 'g' })).toBeUndefined()
  })

  const VALUES: readonly FactValueView[] = [
    { kind: 'number', amount: '165', unit: 'g/m2' },
    { kind: 'range', min: '2', max: '9', unit: 'cm' },
    {
      kind: 'composition',
      parts: [
        { name: { zh: '棉', en: 'cotton' }, percent: '95' },
        { name: { zh: '氨纶' }, percent: '5' },
      ],
    },
    { kind: 'list', items: [{ zh: '春' }, { zh: '秋', en: 'autumn' }] },
    { kind: 'flag', is: true },
    { kind: 'text', text: { zh: '亚麻', en: 'linen' } },
  ]
  const inForm = (value: FactValueView) => shownValue(value, (lang) => showFactValue(value, lang))

  it('of any kind stays what it is when a person changes something else', () => {
    for (const value of VALUES) expect(keptOrTyped(value, inForm(value), inForm(value))).toBe(value)
  })

  it('is what was typed when it was changed', () => {
    for (const value of VALUES)
      expect(keptOrTyped(value, inForm(value), { ...inForm(value), zh: '别的' })).toMatchObject({ kind: 'text' })
    const weight = VALUES[0]
    if (weight)
      expect(keptOrTyped(weight, inForm(weight), { zh: '170', en: '', unit: 'g/m2' })).toEqual({
        kind: 'number',
        amount: '170',
        unit: 'g/m2',
      })
  })
})
