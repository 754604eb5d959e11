import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber } from '../text/chinese-number.ts'
import { extractFigures } from './extract-figures.ts'

const seen = (text: string): string[] => extractFigures(text).map((figure) => figure.text)

describe('every figure of a text is seen', () => {
  it.each([
    ['每平方米165克，透气率812 mm/s', ['165克', '812 mm/s']],
    ['12,000转/分', ['12,000转/分']],
    ['9–20℃，9到20℃', ['9–20℃', '9到20℃']],
    ['酶洗两遍，肩线后移一厘米，质保三年', ['两遍', '一厘米', '三年']],
    ['一米五高', ['一米五']],
    ['半小时', ['半小时']],
    ['轻约一成，百分之五十', ['一成', '百分之五十']],
    ['¥239，239元，$19.99', ['¥239', '239元', '$19.99']],
    ['2026年3月12日，2026-03-12', ['2026年3月12日', '2026-03-12']],
    ['GB 18401 B类，GB/T 5453，IPX8', ['GB 18401', 'GB/T 5453', 'IPX8']],
    ['SPF50+，pH5.5', ['50', '5.5']],
    ['washed twice, two-year warranty, seven shell buttons', ['twice', 'two-year', 'seven shell buttons']],
    ['165 g per square metre', ['165 g per square metre']],
    ['１６５克', ['１６５克']],
    ['20:00截止', ['20:00']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected)
  })

  it.each([
    '一杯茶',
    '两个人',
    '三口之家',
    '第一次',
    '第2步',
    '早上7点',
    '三伏天',
    '二十四节气',
    '3D剪裁',
    '四季',
    '十分柔软',
  ])('leaves out what measures nothing: %s', (text) => {
    expect(seen(text)).toEqual([])
  })

  it('gives the unit at the end to all sides', () => {
    expect(extractFigures('180×200厘米').map((figure) => figure.units)).toEqual([['cm'], ['cm']])
  })
})

describe('Chinese numerals', () => {
  it.each([
    ['十二', '12'],
    ['一百五十', '150'],
    ['两千零五', '2005'],
    ['三万', '30000'],
    ['一点五', '1.5'],
    ['二十', '20'],
  ])('%s', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it('does not guess: 两三 is no number', () => {
    expect(chineseNumber('两三')).toBeUndefined()
  })

  it('read what they write, up to ten thousand', () => {
    const digits = '零一二三四五六七八九'
    const write = (n: number): string => {
      let text = ''
      const places = [1000, 100, 10, 1]
      for (const place of places) {
        const digit = Math.floor(n / place) % 10
        if (digit > 0) text += digits[digit] + ({ 1000: '千', 100: '百', 10: '十', 1: '' }[place] ?? '')
        else if (text !== '' && !text.endsWith('零') && n % place > 0) text += '零'
      }
      return text
    }
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (n) => chineseNumber(write(n)) === String(n)))
  })
})
