import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES, attribute, attributeByName } from './attributes.ts'
import { CATEGORIES, category, categoryOfType } from './categories.ts'
import { showFactValue } from './show-fact.ts'
import { formatFigure, quantityForProse, quantityForTable, UNITS } from './units.ts'

describe('vocabulary', () => {
  it('names every attribute, category and type in both languages, once', () => {
    expect(new Set(ATTRIBUTES.map((a) => a.id)).size).toBe(ATTRIBUTES.length)
    for (const { id, label, unit } of ATTRIBUTES) {
      expect(label.zh && label.en, id).toBeTruthy()
      if (unit) expect(UNITS[unit], `${id} ${unit}`).toBeDefined()
    }
    const types = CATEGORIES.flatMap((c) => Object.keys(c.productTypes))
    expect(new Set(types).size).toBe(types.length)
    expect(types.length).toBe(102)
  })

  it('finds attributes by the words of a file, in either language and case', () => {
    expect(attributeByName(' 克重 ')?.id).toBe('fabricWeight')
    expect(attributeByName('FABRIC WEIGHT')?.id).toBe('fabricWeight')
    expect(attribute('nothing')).toBeUndefined()
    expect(category('nothing').id).toBe('general')
    expect(categoryOfType('sofa')?.id).toBe('furniture')
  })

  it('never changes a digit of a figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, decimals) => {
        const text = `${whole}.${String(decimals).padStart(3, '0')}`
        expect(formatFigure(text).replaceAll(',', '')).toBe(text)
      }),
    )
  })

  it('prints quantities as tables and sentences want them', () => {
    expect(quantityForTable('165', 'g/m2')).toBe('165 g/m²')
    expect(quantityForTable('92', '%')).toBe('92%')
    expect(quantityForProse('165', 'g', 'zh')).toBe('165克')
    expect(quantityForProse('1', 'h', 'en')).toBe('1 hour')
    expect(quantityForProse('32', 'h', 'en')).toBe('32 hours')
    expect(quantityForProse('7', 'blinks', 'en')).toBe('7 blinks')
    expect(formatFigure('123456789012345678901')).toBe('123,456,789,012,345,678,901')
    expect(formatFigure('0075')).toBe('0075')
    expect(formatFigure('-1234.50')).toBe('−1,234.50')
  })

  it('shows every kind of value in both languages', () => {
    expect(showFactValue({ kind: 'range', min: '9', max: '20', unit: 'cm' }, 'zh')).toBe('9–20 cm')
    expect(
      showFactValue(
        {
          kind: 'composition',
          parts: [
            { name: { zh: '亚麻', en: 'linen' }, percent: '55' },
            { name: { zh: '棉', en: 'cotton' }, percent: '45' },
          ],
        },
        'en',
      ),
    ).toBe('linen 55%, cotton 45%')
    expect(showFactValue({ kind: 'flag', is: true }, 'zh')).toBe('是')
    expect(showFactValue({ kind: 'list', items: [{ zh: '春' }, { zh: '夏' }] }, 'zh')).toBe('春、夏')
  })
})
