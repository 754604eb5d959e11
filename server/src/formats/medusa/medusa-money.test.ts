import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medusaDecimal, medusaMinor, nearestMinor } from './medusa-money.ts'

describe('amounts of Medusa', () => {
  it.each([
    ['259.5', 'CNY', 25_950],
    ['0', 'CNY', 0],
    ['-12.34', 'CNY', -1_234],
    ['1200', 'JPY', 1_200],
    ['1.500', 'CNY', 150],
    ['0.125', 'KWD', 125],
  ])('%s %s is %i', (decimal, currency, minor) => {
    expect(medusaMinor(decimal, currency)).toEqual({ ok: true, value: minor })
  })
  it('refuses a price without a coin, and one that no number holds', () => {
    expect(medusaMinor('9.999', 'CNY')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(medusaMinor('1.5', 'JPY')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(medusaMinor('99999999999999999', 'CNY')).toEqual({ ok: false, error: 'too-large' })
  })
  it('takes calculated amounts to the nearest coin', () => {
    expect(['631.557', '631.554', '0.005', '-1.005', '7'].map((text) => nearestMinor(text, 'CNY'))).toEqual([
      63_156, 63_155, 1, -101, 700,
    ])
  })
  it('writes the digits that it read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom('CNY', 'JPY', 'KWD'), (minor, currency) => {
        expect(medusaMinor(String(medusaDecimal(minor, currency)), currency)).toEqual({ ok: true, value: minor })
      }),
    )
  })
})
