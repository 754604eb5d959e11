import { describe, expect, it } from 'vitest'
import { moneyMinor, moneyText, percentBp } from './money-field.ts'

describe('amounts as they are typed', () => {
  it('reads and writes exactly, in the decimals of the currency', () => {
    expect(moneyMinor('0.29', 'CNY')).toBe(29)
    expect(moneyMinor(' ¥1,299.5 ', 'CNY')).toBe(129_950)
    expect(moneyMinor('12', 'JPY')).toBe(12)
    for (const amount of [0, 1, 29, 100, 1250, 999_999_999]) {
      expect(moneyMinor(moneyText(amount, 'CNY'), 'CNY')).toBe(amount)
    }
  })

  it('refuses what is no amount', () => {
    for (const text of ['', '-1', '1.005', '1e3', 'abc', '12.']) expect(moneyMinor(text, 'CNY')).toBeUndefined()
    expect(moneyMinor('1.5', 'JPY')).toBeUndefined()
  })

  it('reads percent in hundredths', () => {
    expect(percentBp('13')).toBe(1300)
    expect(percentBp('8.25')).toBe(825)
    expect(percentBp('101')).toBeUndefined()
  })
})
