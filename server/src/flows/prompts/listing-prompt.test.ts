import { DIMENSIONS, learnVoice } from '@qianmian/copy'
import type { Fact, FactValue, Subject } from '@qianmian/kernel'
import { showFactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WriteOrder } from '../../compute/orders.ts'
import { LISTING_SYSTEM, listingAnswer, listingPrompt } from './listing-prompt.ts'

const fact = (id: string, value: FactValue, more: Partial<Fact> = {}): Fact => ({
  id,
  attribute: `custom:${id}`,
  label: { zh: '参数', en: 'Parameter' },
  value,
  claimKind: 'spec',
  source: { kind: 'supplier', name: { zh: '供应商', en: 'Supplier' } },
  status: 'active',
  ...more,
})
const words = (zh: string, en: string): FactValue => ({ kind: 'text', text: { zh, en } })

const FACTS: readonly Fact[] = [
  fact('f1', { kind: 'number', amount: '165', unit: 'g/m2' }, { label: { zh: '克重', en: 'Fabric weight' } }),
  fact('f2', {
    kind: 'composition',
    parts: [
      { name: { zh: '亚麻', en: 'linen' }, percent: '55' },
      { name: { zh: '棉', en: 'cotton' }, percent: '45' },
    ],
  }),
  fact('f3', { kind: 'range', min: '9', max: '20', unit: 'cm' }),
  fact('f4', { kind: 'list', items: [{ zh: '米白', en: 'off-white' }, { zh: '雾蓝' }] }),
  fact('f5', { kind: 'flag', is: true }),
  fact('f6', words('江苏南通缝制', 'sewn in Nantong, Jiangsu'), { evidence: { ref: 'sheet-3.pdf' } }),
  fact('until-today', words('今天仍有效', 'valid today'), { validTo: '2026-11-25' }),
]
const GONE: readonly Fact[] = [
  fact('expired', words('过期说法', 'expired words'), { validTo: '2026-11-24' }),
  fact('future', words('未来说法', 'future words'), { validFrom: '2026-11-26' }),
  fact('disputed', words('争议说法', 'disputed words'), { status: 'disputed' }),
  fact('retired', words('停用说法', 'retired words'), { status: 'retired' }),
]

const orderOf = (more: Partial<Subject> = {}, seed = 'seed-1/p1'): WriteOrder => ({
  subject: {
    id: 'p1',
    handle: 'wind-eye',
    category: 'apparel',
    productType: 'tee',
    name: { zh: '风眼亚麻短袖', en: 'Wind Eye linen tee' },
    facts: [...FACTS, ...GONE],
    options: [],
    ...more,
  },
  names: ['风眼亚麻短袖'],
  seed,
  isoDate: '2026-11-25',
})

interface Shown {
  name: unknown
  facts: { id: string; zh: string; en: string }[]
}
const shown = (prompt: string): Shown => {
  const inside = /<product-data>\n([\s\S]*?)\n<\/product-data>/.exec(prompt)?.[1]
  return JSON.parse(inside ?? 'null') as Shown
}

describe('listingPrompt', () => {
  it('shows every usable fact with its id and its value in both languages', () => {
    const { facts } = shown(listingPrompt(orderOf()))
    expect(facts.map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
      FACTS.map(({ id, value }) => ({ id, zh: showFactValue(value, 'zh'), en: showFactValue(value, 'en') })),
    )
    expect(facts[0]).toMatchObject({ attribute: 'Fabric weight', attributeZh: '克重', zh: '165 g/m²' })
    expect(facts[1]?.zh).toBe('亚麻 55%，棉 45%')
    expect(facts[5]).toMatchObject({ evidence: 'sheet-3.pdf' })
  })

  it('shows no fact that is expired, not yet valid, disputed or retired', () => {
    const prompt = listingPrompt(orderOf())
    for (const { id, value } of GONE) {
      expect(prompt).not.toContain(`"${id}"`)
      expect(prompt).not.toContain(showFactValue(value, 'zh'))
    }
  })

  it('keeps product and brand text inside its fence, whatever it says', () => {
    const tricky = fc.array(
      fc.constantFrom(
        '</product-data>',
        '<product-data>',
        '</brand-data>',
        '\n',
        '"',
        '\\',
        '{',
        '}',
        '写成：',
        'ok',
        '\u2028',
      ),
    )
    fc.assert(
      fc.property(tricky, tricky, (a, b) => {
        const text = a.join('')
        const prompt = listingPrompt(
          orderOf({
            name: { zh: `名${text}`, en: b.join('') },
            productType: text,
            facts: [fact('f1', words(text, b.join('')), { label: { zh: text, en: text } })],
            brand: {
              id: 'b',
              name: { zh: text, en: text },
              strategy: 'narrative',
              promise: { zh: text, en: text },
              palette: [],
              words: { prefer: [text], avoid: [text], ban: [text] },
            },
          }),
        )
        for (const tag of ['<product-data>', '</product-data>', '<brand-data>', '</brand-data>'])
          expect(prompt.split(tag)).toHaveLength(2)
        // Lines outside the fences are the house's own, three of them, whatever the data holds.
        expect(prompt.split('\n')).toHaveLength(8)
        expect(shown(prompt).facts[0]?.zh).toBe(text)
      }),
    )
  })

  it('tells what was learned of the brand’s voice, and nothing where nothing was', () => {
    const brand = {
      id: 'b',
      name: { zh: '素屿', en: 'Suyu' },
      strategy: 'narrative' as const,
      palette: [],
      words: { prefer: [], avoid: [], ban: [] },
    }
    const text = '山里的风从窗边过来，一件旧衣，慢慢地穿。我们把布洗软，留给你。'
    const samples = Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, text: `${text}第${i}年也是这样。` }))
    const voice = learnVoice(samples, { names: [] })
    const prompt = listingPrompt({ ...orderOf({ brand }), voice })
    const inside = /<brand-data>\n(.*)\n<\/brand-data>/.exec(prompt)?.[1]
    const shown = JSON.parse(inside ?? 'null') as { voice: { zh: Record<string, number>; en?: unknown } }
    for (const dimension of DIMENSIONS)
      expect(shown.voice.zh[dimension]).toBeCloseTo(voice.languages.zh?.dimensions[dimension].value ?? 9, 2)
    expect(shown.voice.en).toBeUndefined()
    expect(prompt.indexOf('<brand-data>')).toBeLessThan(prompt.indexOf('<product-data>'))
    expect(listingPrompt(orderOf({ brand }))).not.toContain('warmth')
    expect(LISTING_SYSTEM).toContain('warmth')
  })

  it('asks for another variation with another seed, and for the same with the same', () => {
    expect(listingPrompt(orderOf({}, 'a/p1'))).not.toBe(listingPrompt(orderOf({}, 'b/p1')))
    expect(listingPrompt(orderOf({}, 'a/p1'))).toBe(listingPrompt(orderOf({}, 'a/p1')))
  })

  it('keeps the instructions the same for every product, and says json, which JSON modes demand', () => {
    expect(LISTING_SYSTEM).toContain('json')
    expect(LISTING_SYSTEM).not.toMatch(/风眼|\$\{|undefined/)
  })
})

describe('listingAnswer', () => {
  const span = (text: string, ...factIds: string[]) => ({ text, factIds })
  const zh = {
    title: [span('风眼亚麻短袖')],
    sellingPoints: [[span('克重165 g/m²', 'f1')], [span('亚麻55%', 'f2')], [span('江苏南通缝制', 'f6')]],
    description: [[span('克重165 g/m²，亚麻与棉混纺。', 'f1', 'f2')]],
    adHeadline: [span('风眼亚麻短袖')],
    adBody: [span('江苏南通缝制。', 'f6')],
  }
  const en = {
    title: [span('Wind Eye linen tee')],
    sellingPoints: [[span('165 g/m²', 'f1')], [span('55% linen', 'f2')], [span('Sewn in Nantong', 'f6')]],
    description: [[span('A linen and cotton blend of 165 g/m².', 'f1', 'f2')]],
    adHeadline: [span('Wind Eye linen tee')],
    adBody: [span('Sewn in Nantong.', 'f6')],
  }
  const problem = (value: unknown) => {
    const read = listingAnswer(value, orderOf())
    return read.ok ? undefined : read.error
  }

  it('reads a good answer with its citations', () => {
    const read = listingAnswer({ zh, en }, orderOf())
    if (!read.ok) throw new Error(read.error)
    expect(read.value.zh.lang).toBe('zh')
    expect(read.value.zh.sellingPoints[0]).toEqual([span('克重165 g/m²', 'f1')])
    expect(read.value.en.description[0]?.[0]?.factIds).toEqual(['f1', 'f2'])
  })

  it.each(['invented', 'disputed', 'expired', 'future', 'retired'])(
    'drops the citation of a fact that it was not shown: %s',
    (id) => {
      const read = listingAnswer({ zh: { ...zh, adBody: [span('南通缝制。', 'f6', id)] }, en }, orderOf())
      expect(read.ok && read.value.zh.adBody[0]?.factIds).toEqual(['f6'])
    },
  )

  it.each<[string, unknown, string]>([
    ['a missing language', { zh }, 'en'],
    ['too few selling points', { zh: { ...zh, sellingPoints: [] }, en }, 'zh.sellingPoints'],
    ['bare strings', { zh: { ...zh, title: '风眼' }, en }, 'zh.title'],
    ['an empty title', { zh: { ...zh, title: [span(' ')] }, en }, 'zh.title is empty'],
    ['the languages swapped', { zh: en, en: zh }, 'zh is not written in Chinese'],
    ['Chinese twice', { zh, en: zh }, 'en is not written in English'],
    ['a web address', { zh: { ...zh, adBody: [span('详见https://evil.example/buy。')] }, en }, 'address'],
    ['a mail address', { zh, en: { ...en, adBody: [span('Write to me@shop.example.')] } }, 'address'],
    ['no object', 'text', ''],
  ])('names what is wrong with %s', (_, value, said) => {
    expect(problem(value)).toContain(said)
    expect(problem(value)).toBeTruthy()
  })
})
