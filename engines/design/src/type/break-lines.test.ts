import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'
import { canBeVertical, verticalColumns } from './fit-vertical.ts'

const length = (line: string): number => [...line].length
const lines = (text: string, count: number, lang: 'zh' | 'en' = 'zh', width = 40): readonly string[] | undefined =>
  breakLines(text, lang, count, length, width)?.lines

describe('breakLines', () => {
  test('a Chinese headline breaks where it pauses, not where the room ends', () => {
    expect(lines('余量九厘米，风走得过', 2)).toEqual(['余量九厘米，', '风走得过'])
    expect(lines('玻色因 10%，夜里慢慢来，早上看镜子', 3)).toEqual(['玻色因 10%，', '夜里慢慢来，', '早上看镜子'])
  })

  test('words and figures with their units stay whole', () => {
    for (const count of [2, 3]) {
      for (const line of lines('每平方米只有165克的亚麻短袖', count) ?? []) expect(line).not.toMatch(/165$|^克/)
    }
    expect(lines('白橡木沙发陪你周末', 2)?.some((line) => line.endsWith('沙'))).toBe(false)
  })

  test('no line begins with a closing mark or ends with an opening one', () => {
    const broken = lines('今年夏天，《风眼》来了：「穿一层风」。', 3) ?? []
    expect(broken.length).toBe(3)
    for (const line of broken) {
      expect(line).not.toMatch(/^[，。：」》]/)
      expect(line).not.toMatch(/[「《]$/)
    }
  })

  test('one character is never left alone on a line (孤字)', () => {
    const han = fc.constantFrom(...'风天夏穿层亚麻棉袖衣白木茶杯夜早看来走慢先洗收，')
    fc.assert(
      fc.property(fc.array(han, { minLength: 4, maxLength: 24 }), fc.integer({ min: 2, max: 4 }), (chars, count) => {
        const broken = lines(chars.join(''), count)
        for (const line of broken ?? []) expect(line.replace(/\p{P}/gu, '').length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  test('nothing is lost or turned round', () => {
    expect(lines('卧雪，放得下一整个周末下午', 3)?.join('')).toBe('卧雪，放得下一整个周末下午')
    expect(lines('Quiet is something you can measure', 3, 'en')?.join(' ')).toBe('Quiet is something you can measure')
  })

  test('English breaks between words and does not leave a little word behind', () => {
    expect(lines('Quiet is something you can measure', 2, 'en')).toEqual(['Quiet is something', 'you can measure'])
    expect(lines('Made for the heat of it', 2, 'en')?.[1]).not.toBe('it')
  })

  test('a text that does not fit is refused instead of cut', () => {
    expect(breakLines('风眼亚麻短袖', 'zh', 1, length, 4)).toBeUndefined()
    expect(breakLines('Noise-cancelling', 'en', 3, length, 20)).toBeUndefined()
  })
})

describe('vertical titles', () => {
  test('columns follow the pause, and marks are left to the break', () => {
    expect(verticalColumns('三伏天，穿一层风')).toEqual(['三伏天', '穿一层风'])
    expect(verticalColumns('换季先洗再收')?.join('')).toBe('换季先洗再收')
  })

  test('what cannot be set upright stays horizontal', () => {
    expect(canBeVertical('夏天也要穿得很轻很轻', 'zh')).toBe(false)
    expect(canBeVertical('165克，轻', 'zh')).toBe(false)
    expect(canBeVertical('皱，也服帖', 'zh')).toBe(false)
    expect(canBeVertical('Washed soft', 'en')).toBe(false)
  })
})
