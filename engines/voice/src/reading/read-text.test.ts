import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../../kernel/test/cpu-ms.ts'
import { complaint, readCases } from '../../reading/score.ts'
import { readText } from './read-text.ts'

const spoken = (text: string, lang?: 'zh' | 'en') =>
  readText(text, lang)
    .phrases.map(({ tokens }) => tokens.map((token) => token.spoken).join(lang === 'en' ? ' ' : ''))
    .join('|')
const surface = (text: string) =>
  readText(text, 'zh')
    .phrases.flatMap(({ tokens }) => tokens.flatMap((token) => (token.syllables ?? []).map((one) => one.surface)))
    .join(' ')

describe('Chinese', () => {
  it.each([
    ['到手价￥1,299', '到手价一千二百九十九元'],
    ['¥99/件', '九十九元每件'],
    ['原价12.50元', '原价十二点五零元'],
    ['7×24小时', '七乘二十四小时'],
    ['11月11日20:00-24:00', '十一月十一日二十点到二十四点'],
    ['２０２６年', '二零二六年'],
    ['销量2w+', '销量两万加'],
    ['PM2.5', 'P M二点五'],
    ['重达1.5kg', '重达一点五千克'],
    ['10~12月', '十到十二月'],
    ['尺码S-3XL', '尺码S到三X L'],
    ['220V~50Hz', '二百二十伏|五十赫兹'],
    ['40s棉', '四十支棉'],
    ['0571-88886666转802', '零五七幺八八八八六六六六转八零二'],
    ['9'.repeat(20), '九'.repeat(20)],
  ])('reads %s', (text, wanted) => expect(spoken(text, 'zh')).toBe(wanted))

  it('keeps 一 in decimals and dates and bends it elsewhere', () => {
    expect(surface('一点五千克')).toContain('yi1 dian')
    expect(surface('一点也不')).toMatch(/^yi4 dian/)
    expect(surface('11月1日')).toBe('shi2 yi1 yue4 yi1 ri4')
    expect(surface('100件')).toMatch(/^yi4 bai3/)
  })

  it('hears who grows and what is long', () => {
    expect(surface('孩子长高了')).toContain('zhang3')
    expect(surface('裤子长了一截')).toContain('chang2 le5')
    expect(surface('得给孩子带一个')).toMatch(/^dei2/)
    expect(surface('头发干得快')).toContain('gan1 de5')
    expect(surface('买一得三')).toContain('de2')
    expect(surface('为夏天而生')).toMatch(/^wei4/)
    expect(surface('手机壳子的电子版')).toContain('ke2 zi5 de5 dian4 zi2')
  })

  it('rests at marks and not inside figures', () => {
    const { phrases } = readText('真轻！一件只要¥1,299，买吗？', 'zh')
    expect(phrases.map(({ end }) => end)).toEqual(['exclaim', 'comma', 'question'])
  })
})

describe('English', () => {
  it.each([
    ['Only $1,299.50 today', 'only one thousand two hundred ninety-nine dollars fifty today'],
    ['250ml bottle', 'two hundred fifty milliliter bottle'],
    ['founded in 2019', 'founded in twenty nineteen'],
    ['2,019 pairs', 'two thousand nineteen pairs'],
    ['10 in 1 box', 'ten in one box'],
    ['by 12/24', 'by december twenty-fourth'],
    ['4.8/5 stars', 'four point eight out of five stars'],
    ['J. Smith of the U.S. shop', 'j smith of the u s shop'],
    ['1080p at 30°C max.', 'ten eighty p at thirty degrees celsius maximum'],
    ['2x 50ml', 'two times fifty milliliters'],
  ])('reads %s', (text, wanted) => expect(spoken(text, 'en').toLowerCase()).toBe(wanted))

  it('says Chinese names as Chinese', () => {
    const tokens = readText('Meet Zhang Wei from 上海', 'en').phrases.flatMap((phrase) => phrase.tokens)
    expect(tokens.filter((token) => token.syllables).map((token) => token.spoken)).toEqual(['Zhang', 'Wei', '上海'])
  })
})

describe('every reading', () => {
  it('maps each token to its place in the text, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '¥199',
        '2026-11-26',
        '3-5天',
        'SPF50+',
        '重新',
        'USB-C',
        '👍',
        '𠮷野家',
        '-',
        '/',
        ':',
        '%',
        '1/2',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('zh' as const, 'en' as const), (pieces, lang) => {
        const text = pieces.join('')
        let at = 0
        for (const token of readText(text, lang).phrases.flatMap((phrase) => phrase.tokens)) {
          expect(token.start).toBeGreaterThanOrEqual(Math.min(at, token.start))
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          expect(token.spoken.trim()).not.toBe('')
          at = token.end
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('takes time in proportion to the text', () => {
    // The least of three: what else the machine does adds to a time and never takes from it.
    const time = (text: string) => Math.min(...[1, 2, 3].map(() => cpuMs(() => readText(text))))
    for (const unit of ['1', '1,', '2026-', '价¥1-', 'a-', 'A1', '.', '一不', '((', '1/']) {
      time(unit.repeat(500))
      // Eight times the text: quadratic work would take sixty-four times as long.
      const [short, long] = [time(unit.repeat(1000)), time(unit.repeat(8000))]
      expect(long / Math.max(short, 5), unit).toBeLessThan(24)
    }
  })

  it.each(['zh', 'en'] as const)('reads at least .98 of the scoring cases (%s)', (lang) => {
    const cases = readCases(readFileSync(new URL(`../../reading/scoring.${lang}.tsv`, import.meta.url), 'utf8'))
    const wrong = cases.flatMap((one) => complaint(one, readText(one.text, lang)) ?? [])
    expect(cases.length).toBe(lang === 'zh' ? 200 : 100)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(cases.length * 0.02)
  })
})
