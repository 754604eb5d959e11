import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, pick } from './locale.ts'

describe('locale', () => {
  it('groups thousands, keeps no trailing zeros, and has a true minus', () => {
    expect(formatNumber(1_284)).toBe('1,284')
    expect(formatNumber(-0.5)).toBe('−0.5')
    expect(formatNumber(-0)).toBe('0')
    expect(formatNumber(2.5, 0)).toMatch(/^[23]$/)
  })

  it('prints a number that reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(Number(formatNumber(value).replaceAll(',', '').replace('−', '-'))).toBe(value)
      }),
    )
  })

  it('falls back to the other language rather than to nothing', () => {
    expect(pick({ zh: '亚麻' }, 'en')).toBe('亚麻')
    expect(pick({ en: 'linen' }, 'zh')).toBe('linen')
  })
})
