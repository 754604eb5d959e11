import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, originalRange } from './normalise.ts'

describe('evasions are read as what they mean', () => {
  it.each([
    ['蕞·好', '最好'],
    ['全店最*好的毛巾', '全店最好的毛巾'],
    ['全店最 好的毛巾', '全店最好的毛巾'],
    ['最🌟好', '最好'],
    ['抗✨菌', '抗菌'],
    ['抑 菌 面料', '抑菌面料'],
    ['第①', '第1'],
    ['第 ① 品牌', '第1 品牌'],
    ['頂級面料', '顶级面料'],
    ['獨一無二', '独一无二'],
    ['１２Ｈ', '12h'],
    ['1️⃣2️⃣小时', '12小时'],
    ['𝟏𝟐 ℎ', '12 h'],
    ['٣ hours', '3 hours'],
    ['१२ hours', '12 hours'],
    ['½ L', '0.5 l'],
    ['1½ L', '1.5 l'],
    ['⅓', '1/3'],
    ['bеst', 'best'],
    ['𝐁𝐞𝐬𝐭', 'best'],
    ['b\u200best', 'best'],
    ['b.e.s.t tee', 'best tee'],
    ['b e s t tee', 'best tee'],
    ['be*st', 'best'],
    ['b̶e̶s̶t̶', 'best'],
    ['ᴄᴏᴏʟᴇsᴛ', 'coolest'],
    ['zui好', '最好'],
    ['抗jun面料', '抗菌面料'],
    ['💯亚麻', '100%亚麻'],
    ['⽆糖', '无糖'],
  ])('%s', (typed, read) => {
    expect(normalise(typed).text).toBe(read)
  })
})

describe('what is written as it should be stays', () => {
  it.each([
    '亚麻 短袖 白色',
    '夏季 亚麻',
    '风眼·亚麻短袖',
    '9–20℃，165 g/m²',
    'S M L XL',
    '1600×800×750毫米',
    'GB/T 5453-1997',
    'USB-C & Wi-Fi',
    '5 * 10 cm',
    'one of us, a cup of tea',
  ])('%s', (text) => {
    expect(normalise(text).cased).toBe(text)
  })
})

describe('offsets', () => {
  it('lead back to the original for every character, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('最*好', 'b.e.s.t', '½', '💯', '1️⃣', 'zui好', '抗jun', '頂', '\u200b', '\n', '👨‍👩‍👧'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
        const original = parts.join('')
        const { text, cased, origin, originEnd } = normalise(original)
        expect(cased.length).toBe(text.length)
        expect(origin).toHaveLength(text.length + 1)
        expect(originEnd).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++) {
          const range = originalRange({ text, cased, origin, originEnd }, at, at + 1)
          expect(range.start).toBeLessThan(range.end)
          expect(range.end).toBeLessThanOrEqual(original.length)
          if (at > 0) expect(range.start).toBeGreaterThanOrEqual(origin[at - 1] ?? 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('a plain text keeps its own offsets', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ,\u4e00-\u4e05]{0,40}$/), (text) => {
        fc.pre(normalise(text).text === text)
        expect(Array.from(normalise(text).origin)).toEqual([...Array(text.length + 1).keys()])
      }),
    )
  })
})
