import { ATTRIBUTES, CATEGORIES, type Fact, type FactValue } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { factOf, numberOf, textOf } from '../test-subjects.ts'
import { inUnit } from '../unit-scale.ts'
import { type Entry, entries, type Row } from './entry.ts'
import { entriesForFact, LEXICON, type Setting } from './index.ts'
import { type LintOptions, lintLexicon } from './lint-lexicon.ts'

const found = (more: readonly Entry[], options?: LintOptions) =>
  lintLexicon(more, options).map(({ kind, message }) => `${kind}: ${message.en}`)

const say = (...rows: readonly Row[]): Entry[] => entries('mine', 'say', rows)

describe('the tables of the lexicon', () => {
  it('hold no row that contradicts itself, stands twice or says what no fact carries', () => {
    const errors = lintLexicon(LEXICON).filter(({ level }) => level === 'error')
    expect(errors.map(({ entryId, frame, message }) => `${entryId} ${frame ?? ''} ${message.en}`)).toEqual([])
  })

  it('hold no row that a narrower one always beats: its words would never be read', () => {
    const unreachable = lintLexicon(LEXICON).filter(({ kind }) => kind === 'unreachable')
    expect(unreachable.map(({ entryId }) => entryId)).toEqual([])
  })
})

describe('the linter', () => {
  it.each<[string, readonly Row[], string]>([
    ['an attribute that does not exist', [['colourOfMoon', ['是{value}'], ['(is|are) {value}']]], 'no attribute'],
    [
      'a kind of thing in a foreign category',
      [['weight', ['{value}'], ['{value}'], { category: ['food'], type: ['tee'] }]],
      'in no category',
    ],
    ['bounds the wrong way round', [['weight', ['{value}'], ['{value}'], { min: 5, max: 2 }]], 'above its upper bound'],
    ['bounds in a unit of another kind', [['weight', ['{value}'], ['{value}'], { min: 5, unit: ['dB'] }]], 'kept in'],
    [
      'an attribute asked for and excluded',
      [['weight', ['{value}'], ['{value}'], { also: 'fit', without: 'fit' }]],
      'for its absence',
    ],
    [
      'the same row twice',
      [
        ['weight', ['重{value}'], ['(weighs|weigh) {value}']],
        ['weight', ['重{value}'], ['(weighs|weigh) {value}']],
      ],
      'the same as',
    ],
    ['a figure of its own', [['weight', ['净重5克'], ['(weighs|weigh) {value}']]], 'figures come from facts'],
    ['an absolute word', [['weight', ['最轻，{value}'], ['(weighs|weigh) {value}']]], 'may not be used'],
    ['a body shape', [['fit', ['{value}，修饰腿型'], ['(has|have) a {value} fit']]], 'how a body looks'],
    ['a slot that nothing fills', [['fit', ['{valeu}'], ['{value}']]], 'There is no slot {valeu}'],
    ['an open bracket', [['fit', ['[{value}'], ['{value}']]], 'brackets do not match'],
    ['Chinese in English', [['fit', ['{value}'], ['{value} 版型']]], 'holds Chinese'],
    ['one language only', [['fit', ['{value}'], []]], 'It has no English'],
  ])('sees %s', (_, rows, said) => {
    expect(found(say(...rows)).join('\n')).toContain(said)
  })

  it('sees an explanation that is bound to no value, and a promise in one that is', () => {
    const of = (row: Row) => found(entries('mine', 'so', [row])).join('\n')
    expect(of(['fit', ['不贴身'], ['away from the body']])).toContain('for which values it holds')
    expect(of(['fit', ['穿着放心'], ['away from the body'], { value: /宽松/ }])).toContain('promises something')
    expect(of(['fit', ['不贴身'], ['away from the body'], { value: /宽松/ }])).toBe('')
  })

  it('sees a general row that narrower rows beat in every category, and leaves one alone that is needed', () => {
    const general: Row = ['weight', ['重{value}'], ['(weighs|weigh) {value}']]
    const narrow = (ids: readonly string[]): Row => ['weight', ['净重{value}'], ['(is|are) {value}'], { category: ids }]
    const all = CATEGORIES.map(({ id }) => id)
    expect(found(say(general, narrow(all)))).toEqual(['unreachable: A narrower row wins wherever this one holds.'])
    expect(found(say(general, narrow(all.slice(1))))).toEqual([])
    // A narrower row that asks for more than the category does not hold everywhere.
    expect(found(say(general, ['weight', ['轻，{value}'], ['(is|are) {value}'], { category: all, max: 100 }]))).toEqual(
      [],
    )
  })

  it('says when words were published so often that they are worn', () => {
    const rows = say(['weight', ['重{value}'], ['(weighs|weigh) {value}']])
    expect(found(rows, { published: () => 40 }).join()).toContain('Published 40 times')
    expect(found(rows, { published: () => 3 })).toEqual([])
  })

  it('lets a shop write a row in one language', () => {
    expect(found(say(['fit', ['版型是{value}'], []]), { oneLanguage: true })).toEqual([])
    expect(found(say(['fit', [], []]), { oneLanguage: true }).join()).toContain('no frame')
  })

  it('speaks to a copywriter in both languages', () => {
    for (const { message } of lintLexicon(say(['nothing', ['重5克'], ['best 5']]))) {
      expect(message.zh).toMatch(/^[^\n]+。$/)
      expect(message.en).toMatch(/^[^\n\p{Script=Han}]+\.$/u)
    }
  })
})

const setting = (category: string, productType?: string): Setting => ({
  category,
  ...(productType ? { productType } : {}),
  season: 'summer',
  intent: 'emotional',
  attributes: new Set(),
})

const idsFor = (fact: Fact, where: Setting): string[] =>
  entriesForFact('so', fact, where).map((entry) => entry.zh[0] ?? '')

describe('bounds', () => {
  it('compare in one unit: 0.118 kg is light however it is written, and 118 kg is not', () => {
    const cloth = (value: FactValue) => idsFor(factOf('f', 'fabricWeight', value), setting('apparel', 'tee'))
    expect(cloth(numberOf('118', 'g/m2'))).toContain('在衣料里算轻的')
    expect(cloth(numberOf('118', 'g'))).toEqual([])
    const spot = (value: FactValue) => idsFor(factOf('f', 'width', value), setting('furniture', 'sofa'))
    expect(spot(numberOf('1860', 'mm'))).toEqual(spot(numberOf('1.86', 'm')))
    expect(spot(numberOf('1860', 'mm'))).toHaveLength(1)
    expect(spot(numberOf('1860', 'm'))).toEqual([])
    expect(spot(numberOf('3', 'mm'))).toEqual([])
  })

  it('hold for both ends of a range', () => {
    const acid = (min: string, max: string) =>
      idsFor(factOf('f', 'ph', { kind: 'range', min, max, unit: 'ratio' }), setting('beauty', 'serum'))
    expect(acid('5.4', '6.0')).toContain('比中性偏酸一点')
    expect(acid('6.5', '7.5')).toEqual([])
  })

  it('leave alone what they cannot measure', () => {
    expect(idsFor(factOf('f', 'fabricWeight', numberOf('much', 'g/m2')), setting('apparel'))).toEqual([])
    expect(inUnit('', 'g', 'g')).toBeUndefined()
    expect(inUnit('1', 'dB', 'g')).toBeUndefined()
    expect(inUnit('2', 'kg', 'g')).toBe(2000)
    expect(inUnit('1.5', 'h', 'min')).toBe(90)
  })
})

describe('explanations', () => {
  it('follow from the value', () => {
    const of = (attributeId: string, value: FactValue, category: string, type?: string) =>
      idsFor(factOf('f', attributeId, value), setting(category, type)).join(' ')
    expect(of('closure', textOf('双头拉链', 'two-way zip'), 'apparel', 'jacket')).toContain('上下都能拉开')
    expect(of('closure', textOf('单头拉链', 'one-way zip'), 'apparel', 'jacket')).toBe('')
    expect(of('assembly', textOf('两人装，40分钟', 'assembled by two people in 40 minutes'), 'furniture', 'bed')).toBe(
      '',
    )
    expect(of('finish', textOf('木蜡油两遍，清漆一遍', 'two coats of oil, one of lacquer'), 'furniture')).toBe('')
    expect(of('warranty', numberOf('2', 'year'), 'technology')).toBe('')
    expect(of('material', textOf('白橡木实木贴面', 'solid oak veneer'), 'furniture')).not.toContain('里外是同一种木头')
  })

  it('exist for no attribute without a bound, whatever the value', () => {
    for (const { id } of ATTRIBUTES) {
      const odd = factOf('f', id, textOf('某种东西', 'something'))
      for (const { id: category } of CATEGORIES) {
        const said = idsFor(odd, setting(category))
        expect(
          said.filter((zh) => !/先在耳后|手腕/.test(zh)),
          `${id} ${category}`,
        ).toEqual([])
      }
    }
  })
})
