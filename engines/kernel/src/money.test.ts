import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, minorDigits, moneyToDecimal, parseMoney } from './money.ts'

const currency = fc.constantFrom('CNY', 'USD', 'JPY', 'KWD', 'EUR')

describe('money', () => {
  it('comes back from its own decimal text, to the minor unit, in every currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }), currency, (amount, code) => {
        const text = moneyToDecimal({ amount, currency: code })
        expect(parseMoney(text, code)).toEqual({ ok: true, value: { amount, currency: code } })
      }),
    )
  })

  it('never passes through a floating-point number: 0.1 + 0.2 style prices stay exact', () => {
    expect(parseMoney('1,234,567.89', 'CNY')).toEqual({ ok: true, value: { amount: 123_456_789, currency: 'CNY' } })
    expect(parseMoney('4503599627370.49', 'CNY')).toEqual({
      ok: true,
      value: { amount: 450_359_962_737_049, currency: 'CNY' },
    })
  })

  it('refuses what is not a price instead of guessing', () => {
    for (const text of ['', 'abc', '1.2.3', '1,23', '¥5', '1e5', '0x10', '١٢'])
      expect(parseMoney(text, 'CNY').ok).toBe(false)
    expect(parseMoney('1.005', 'CNY')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(parseMoney('1.500', 'EUR')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(parseMoney('1.500', 'JPY')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(parseMoney('12.0000', 'EUR')).toEqual({ ok: true, value: { amount: 1200, currency: 'EUR' } })
    expect(parseMoney('1.500', 'KWD')).toEqual({ ok: true, value: { amount: 1500, currency: 'KWD' } })
    expect(parseMoney('1.5', 'JPY')).toEqual({ ok: false, error: 'too-many-decimals' })
    expect(parseMoney('99999999999999999', 'CNY')).toEqual({ ok: false, error: 'too-large' })
  })

  it('prints whole amounts without decimals, and others with all of them', () => {
    expect(formatMoney({ amount: 23_900, currency: 'CNY' })).toBe('¥239')
    expect(formatMoney({ amount: 1_234_550, currency: 'CNY' })).toBe('¥12,345.50')
    expect(formatMoney({ amount: -5, currency: 'USD' })).toBe('−$0.05')
    expect(formatMoney({ amount: 1500, currency: 'JPY' })).toBe('JP¥1,500')
    expect(minorDigits('KWD')).toBe(3)
  })
})
