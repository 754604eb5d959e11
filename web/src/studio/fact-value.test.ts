import { describe, expect, it } from 'vitest'
import { shownValue, typedValue } from './fact-value.ts'

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

  it('comes back into the form as it was', () => {
    expect(shownValue({ kind: 'number', amount: '165', unit: 'g/m2' }, '')).toEqual({ zh: '165', en: '', unit: 'g/m2' })
    expect(shownValue({ kind: 'flag', is: true }, '是')).toEqual({ zh: '是', en: '', unit: '' })
  })
})
