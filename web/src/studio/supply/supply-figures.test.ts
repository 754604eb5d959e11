import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber, gain, money, ratio, share, signed, units } from './supply-figures.ts'

describe('figures of prices and supply', () => {
  it('shorten large amounts as each language does', () => {
    expect(money(142_600_000, 'CNY', 'zh')).toBe('¥142.6\u00a0万')
    expect(money(142_600_000, 'CNY', 'en')).toBe('¥1.4\u00a0M')
    expect(money(1_200_000, 'CNY', 'zh')).toBe('¥1.2\u00a0万')
    expect(money(999_900, 'CNY', 'zh')).toBe('¥9,999')
    expect(money(-999_900, 'CNY', 'en')).toBe('−¥9,999')
    expect(money(5_000_000, 'JPY', 'zh')).toBe('JP¥500\u00a0万')
  })

  it('carry a true minus and a plus where something was won', () => {
    expect(gain(741_000, 'CNY', 'zh')).toBe('+¥7,410')
    expect(gain(-132_000, 'CNY', 'zh')).toBe('−¥1,320')
    expect(gain(20, 'CNY', 'zh')).toBe('¥0')
    expect([signed(1680), signed(-720), signed(0.2)]).toEqual(['+1,680', '−720', '0'])
    expect([units(1459.6), ratio(-1.718), share(0.812)]).toEqual(['1,460', '−1.72', '81%'])
  })

  it('count days without a zone', () => {
    expect(dayAt(dayNumber('2026-03-01') - 1)).toBe('2026-02-28')
  })
})
