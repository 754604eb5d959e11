import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { synonymGroups } from './lexicon.ts'
import { chineseNumber, readPrice } from './price.ts'
import { quantitiesIn } from './quantities.ts'
import { createSearch } from './search.ts'
import { editDistance, SpellIndex } from './spell.ts'
import { foldWithOffsets, runsOf, stem } from './text.ts'

const search = createSearch(demoSubjects().map((subject, i) => ({ ...subject, tags: DEMO_PRODUCTS[i]?.tags })))
const chips = (query: string, without: readonly string[] = []) => search.understand(query, without).chips
const ids = (query: string) => chips(query).map(({ id }) => id)

describe('prices', () => {
  it.each([
    ['200元以内透气短袖', { to: 200, currency: 'CNY' }],
    ['¥300以下', { to: 300, currency: 'CNY' }],
    ['不超过一千五的沙发', { to: 1500 }],
    ['under $50 linen shirt', { to: 50, currency: '$' }],
    ['less than 1,200 yuan', { to: 1200, currency: 'CNY' }],
    ['500-800 的台灯', { from: 500, to: 800 }],
    ['三百到五百块', { from: 300, to: 500, currency: 'CNY' }],
    ['between 100 and 200', { from: 100, to: 200 }],
    ['2000元以上', { from: 2000, currency: 'CNY' }],
    ['over £30', { from: 30, currency: 'GBP' }],
    ['100元左右', { from: 80, to: 120, currency: 'CNY' }],
    ['1千元内', { to: 1000, currency: 'CNY' }],
  ])('%s', (query, bounds) => {
    const read = readPrice(foldWithOffsets(query).text)
    expect(read).toMatchObject(bounds)
  })

  it.each([
    '500ml 水壶',
    '2.4-5 ghz',
    'under 100 g',
    '10公斤以内',
    'k75 键盘',
    '1.5米床',
    '6-10岁',
    'T恤 100',
    '3到5条',
    'gb 18401-2010',
  ])('is none: %s', (query) => expect(readPrice(foldWithOffsets(query).text)).toBeUndefined())

  it('reads Chinese numerals', () => {
    expect(
      [
        ['二百五', 250],
        ['一千', 1000],
        ['两千三百', 2300],
        ['十五', 15],
        ['一万二', 12000],
        ['三十', 30],
      ].map(([text]) => chineseNumber(text as string)),
    ).toEqual([250, 1000, 2300, 15, 12000, 30])
  })

  it('is a filter in the shop’s currency only; in another it is shown and not used', () => {
    expect(search.understand('200元以内').price).toMatchObject({ from: 0, to: 20000 })
    const dollars = search.understand('under $50 shirt')
    expect(dollars.price).toBeUndefined()
    expect(dollars.chips[0]).toMatchObject({ kind: 'price', used: false })
    expect(search.find('under $50 shirt').exact).toBe(false)
  })
})

describe('chips', () => {
  it('name what was understood, with its place in the query as typed', () => {
    const query = '  ２００元以内 黑色亚麻短袖'
    const [price, colour, material] = chips(query)
    expect(query.slice(price?.start, price?.end)).toBe('２００元以内')
    expect(query.slice(colour?.start, colour?.end)).toBe('黑色')
    expect(query.slice(material?.start, material?.end)).toBe('亚麻')
    expect([price?.kind, colour?.id, material?.id]).toEqual(['price', 'colour:black', 'material:linen'])
    expect(material?.label).toEqual({ zh: '亚麻', en: 'linen' })
  })

  it('hold what must not be in it', () => {
    expect(ids('不要羊毛的毯子')).toContain('exclude:wool')
    expect(ids('毯子 不含羊毛和羊绒')).toEqual(expect.arrayContaining(['exclude:wool', 'exclude:cashmere']))
    expect(ids('alcohol-free toner')).toContain('exclude:alcohol')
    expect(ids('snacks without nuts')).toContain('exclude:nuts')
    expect(ids('无香精面霜')).toContain('exclude:fragrance')
    expect(ids('无线鼠标')).not.toContain('exclude:线')
    expect(ids('无线鼠标').some((id) => id.startsWith('exclude'))).toBe(false)
  })

  it('know sizes, seasons, people, brands, orders', () => {
    expect(ids('卫衣 XL码')).toContain('size:xl')
    expect(ids('shirt size m')).toContain('size:m')
    expect(ids('冬天的围巾')).toContain('season:winter')
    expect(ids('给孩子的水杯')).toContain('audience:children')
    expect(ids('听澜 键盘')).toContain('brand:tinglan')
    expect(ids('最便宜的毛巾')).toContain('sort:price-up')
    expect(ids('10公斤哑铃')).toContain('q:10000g')
    expect(ids('白茶')).not.toContain('colour:white')
  })

  it('are taken away by their id, and then count for nothing', () => {
    const all = search.find('200元以内 亚麻')
    const [price] = all.chips
    const wider = search.find('200元以内 亚麻', { without: [price?.id ?? ''] })
    expect(wider.total).toBeGreaterThan(all.exact ? all.total : 0)
    expect(wider.chips.map(({ id }) => id)).not.toContain(price?.id)
  })

  it('point into the query whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '亚麻',
            '200元以内',
            ' ',
            'ＸＬ',
            '😀',
            'é',
            '不要羊毛',
            'ﬁ',
            'linen',
            '\u202e',
            'שלום',
            '1.5',
            '黑色',
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const query = parts.join('')
          for (const { start, end } of [...chips(query), ...search.understand(query).units]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(query.length)
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('words', () => {
  it('are at least four hundred groups of synonyms', () => expect(synonymGroups()).toBeGreaterThanOrEqual(400))

  it('fold and keep the way back', () => {
    const { text, at } = foldWithOffsets('ＡÉ亚😀b')
    expect(text).toBe('ae亚😀b')
    expect([...at]).toEqual([0, 1, 2, 3, 3, 5, 6])
  })

  it('are runs of one nature; a T-shirt is one word', () => {
    expect(runsOf('亚麻t-shirt 2.5kg שלום').map(({ kind, text }) => [kind, text])).toEqual([
      ['han', '亚麻'],
      ['word', 'tshirt'],
      ['number', '2.5'],
      ['word', 'kg'],
      ['word', 'שלום'],
    ])
    expect(runsOf("women's 𠮷野").map(({ text }) => text)).toEqual(["women's", '𠮷野'])
  })

  it('have stems that lose only the plural', () => {
    expect(['shirts', 'brushes', 'batteries', 'dress', 'bus', "men's", 'glasses', 'shoes'].map(stem)).toEqual([
      'shirt',
      'brush',
      'battery',
      'dress',
      'bus',
      'men',
      'glass',
      'shoe',
    ])
  })

  it('measure the same in any unit', () => {
    const terms = (text: string) => quantitiesIn(text).map(({ term }) => term)
    expect(terms('10公斤 10 kg 20斤 10000克')).toEqual(Array.from({ length: 4 }, () => 'q:10000g'))
    expect(terms('1.5升')).toEqual(['q:1500ml'])
    expect(terms('m4 mouse')).toEqual([])
  })
})

describe('near words', () => {
  it('are found within the distance', () => {
    const index = new SpellIndex()
    for (const word of ['keyboard', 'headphones', 'curtain', 'lamp', 'shampoo']) index.add(word)
    expect(index.near('keybord')[0]?.word).toBe('keyboard')
    expect(index.near('headphnoes')[0]?.word).toBe('headphones')
    expect(index.near('curtian')[0]?.word).toBe('curtain')
    expect(index.near('lam')).toEqual([])
    expect(index.near('zzzzzzz')).toEqual([])
    expect(index.near('x'.repeat(10_000))).toEqual([])
  })

  it('agree with the distance by its definition', () => {
    const slow = (a: string, b: string): number => {
      const d = Array.from({ length: a.length + 1 }, (_, i) =>
        Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
      )
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          const row = d[i] as number[]
          const same = a[i - 1] === b[j - 1] ? 0 : 1
          row[j] = Math.min((d[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (d[i - 1]?.[j - 1] ?? 0) + same)
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
            row[j] = Math.min(row[j] ?? 0, (d[i - 2]?.[j - 2] ?? 0) + 1)
        }
      return d[a.length]?.[b.length] ?? 0
    }
    const word = fc.stringMatching(/^[abc]{0,7}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 2)).toBe(Math.min(3, slow(a, b)))
      }),
    )
  })
})
