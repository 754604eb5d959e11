import { ATTRIBUTES, type LocalizedText, showFactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFactValue } from './parse-fact-value.ts'

const zh = (text: string): LocalizedText => ({ zh: text })

describe('parseFactValue', () => {
  it.each([
    ['165 g/m²', 'fabricWeight', { kind: 'number', amount: '165', unit: 'g/m2' }],
    ['165克每平方米', 'fabricWeight', { kind: 'number', amount: '165', unit: 'g/m2' }],
    ['165', 'fabricWeight', { kind: 'number', amount: '165', unit: 'g/m2' }],
    ['1,200 mAh', 'batteryCapacity', { kind: 'number', amount: '1200', unit: 'mAh' }],
    ['60S', 'yarnCount', { kind: 'number', amount: '60', unit: 's_yarn' }],
    ['60s', 'yarnCount', { kind: 'number', amount: '60', unit: 's_yarn' }],
    ['2年', 'warranty', { kind: 'number', amount: '2', unit: 'year' }],
    ['12-16 cm', 'garmentLength', { kind: 'range', min: '12', max: '16', unit: 'cm' }],
    ['12 cm–16 cm', 'garmentLength', { kind: 'range', min: '12', max: '16', unit: 'cm' }],
    ['20～40℃', 'storage', { kind: 'range', min: '20', max: '40', unit: '°C' }],
    ['是', 'removableCover', { kind: 'flag', is: true }],
    ['No', 'removableCover', { kind: 'flag', is: false }],
    [
      '亚麻 55% 棉 45%',
      'composition',
      {
        kind: 'composition',
        parts: [
          { name: zh('亚麻'), percent: '55' },
          { name: zh('棉'), percent: '45' },
        ],
      },
    ],
    [
      '亚麻55%，棉45%',
      'composition',
      {
        kind: 'composition',
        parts: [
          { name: zh('亚麻'), percent: '55' },
          { name: zh('棉'), percent: '45' },
        ],
      },
    ],
    [
      '55% linen, 45% cotton',
      'composition',
      {
        kind: 'composition',
        parts: [
          { name: { en: 'linen' }, percent: '55' },
          { name: { en: 'cotton' }, percent: '45' },
        ],
      },
    ],
    ['棉 100%', 'material', { kind: 'composition', parts: [{ name: zh('棉'), percent: '100' }] }],
  ] as const)('reads %s', (text, attribute, expected) => expect(parseFactValue(zh(text), attribute)).toEqual(expected))

  it.each([
    ['约 165 g/m²', 'fabricWeight'],
    ['≤ 5%', 'shrinkage'],
    ['60', 'width'],
    ['0.05', 'shrinkage'],
    ['500', 'netContent'],
    ['2.4 × 1.2 m', 'dimensions'],
    ['亚麻 55% 棉 40%', 'composition'],
    ['20-10 cm', 'length'],
    ['2024-2025', 'harvest'],
    ['GB/T 12345', 'standard'],
    ['12345678', 'certificate'],
    ['是', 'material'],
    ['165 g/m² after wash', 'fabricWeight'],
    ['12 M', 'warranty'],
  ])('leaves %s as it is written: a misread figure would be a false fact', (text, attribute) =>
    expect(parseFactValue(zh(text), attribute)).toEqual({ kind: 'text', text: zh(text) }),
  )

  it('uses the unit that the header states', () => {
    expect(parseFactValue(zh('60'), 'width', 'cm')).toEqual({ kind: 'number', amount: '60', unit: 'cm' })
    expect(parseFactValue(zh('60 mm'), 'width', 'cm')).toEqual({ kind: 'number', amount: '60', unit: 'mm' })
  })

  it('needs both languages to say the same', () => {
    expect(parseFactValue({ zh: '165 克', en: '165 g' }, 'weight')).toEqual({
      kind: 'number',
      amount: '165',
      unit: 'g',
    })
    expect(parseFactValue({ zh: '165 克', en: '170 g' }, 'weight').kind).toBe('text')
    expect(parseFactValue({ zh: '亚麻 55%，棉 45%', en: 'linen 55%, cotton 45%' }, 'composition')).toEqual({
      kind: 'composition',
      parts: [
        { name: { zh: '亚麻', en: 'linen' }, percent: '55' },
        { name: { zh: '棉', en: 'cotton' }, percent: '45' },
      ],
    })
  })

  it('reads again what the fact table prints, to the same value', () => {
    const value = fc.oneof(
      fc.record({
        kind: fc.constant('number' as const),
        amount: fc.constantFrom('1', '165', '0.5', '12000'),
        unit: fc.constantFrom('g/m2', 'cm', 'mAh', 'kg', '%', '°C', 'h', 'L'),
      }),
      fc.record({
        kind: fc.constant('range' as const),
        min: fc.constantFrom('1', '2.5'),
        max: fc.constantFrom('3', '1000'),
        unit: fc.constantFrom('cm', '°C', 'min'),
      }),
    )
    fc.assert(
      fc.property(value, fc.constantFrom('zh' as const, 'en' as const), (fact, lang) => {
        expect(parseFactValue({ [lang]: showFactValue(fact, lang) }, 'custom:x')).toEqual(fact)
      }),
    )
  })

  it('never loses a character of a text that it does not understand, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...ATTRIBUTES.map((a) => a.id)), (text, attribute) => {
        const value = parseFactValue(zh(text), attribute)
        if (value.kind === 'text') expect(value.text).toEqual(zh(text))
        if (value.kind === 'number')
          expect(text.normalize('NFKC').replaceAll(',', '').replace('−', '-')).toContain(value.amount.replace(/^-/, ''))
      }),
      { numRuns: 1_000 },
    )
  })
})
