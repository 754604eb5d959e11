import { spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { fillPart, type WordingPart } from './index.ts'

const PART: WordingPart = {
  path: 'body',
  name: { zh: '正文', en: 'Body' },
  job: 'body',
  factIds: ['f1', 'f2', 'price-p1'],
  attributes: ['fabricWeight', 'fit', 'price'],
  slots: {
    zh: { f1: '165 g/m²', f2: '宽松', 'price-p1': '¥239起' },
    en: { f1: '165 g/m²', f2: 'relaxed', 'price-p1': 'from ¥239' },
  },
  fixed: ['f1', 'price-p1'],
  text: { zh: '克重{f1}，{f2}，{price-p1}。', en: '{f1}; {f2} fit; {price-p1}.' },
  limit: { zh: { max: 40, count: 'characters' }, en: { max: 90, count: 'characters' } },
}
const NAMES = ['风眼5号短袖', 'Wind Eye no. 5']
const fill = (text: string, factIds: readonly string[] = ['f2'], lang: 'zh' | 'en' = 'zh', part = PART) =>
  fillPart(part, lang, [{ text, factIds }], { names: NAMES, unwanted: ['亲肤'] })
const said = (...given: Parameters<typeof fill>) => {
  const made = fill(...given)
  return made.ok ? spansText(made.value) : made.error.en
}

describe('fillPart', () => {
  it('prints slots with the text of the plan, each on its fact', () => {
    const made = fillPart(
      PART,
      'zh',
      [
        { text: '布重{f1}，', factIds: ['f1'] },
        { text: '{f2}裁，{price-p1}。', factIds: [] },
      ],
      { names: [] },
    )
    expect(made).toEqual({
      ok: true,
      value: [
        { text: '布重165 g/m²，', factIds: ['f1'] },
        { text: '宽松', factIds: ['f2'] },
        { text: '裁，', factIds: [] },
        { text: '¥239起', factIds: ['price-p1'] },
        { text: '。', factIds: [] },
      ],
    })
  })

  it('takes a value that was written out in its own form for its slot, and lets a name keep its figure', () => {
    expect(said('风眼5号短袖：165 g/m²，版型宽松，¥239起。')).toBe('风眼5号短袖：165 g/m²，版型宽松，¥239起。')
    const made = fill('风眼5号短袖：165 g/m²，版型宽松，¥239起。')
    expect(made.ok && made.value.find(({ text }) => text === '165 g/m²')?.factIds).toEqual(['f1'])
  })

  it('begins an English sentence with a capital', () => {
    expect(said('{f2} fit, {f1}, {price-p1}.', ['f2'], 'en')).toBe('Relaxed fit, 165 g/m², from ¥239.')
  })

  it.each<[string, string, readonly string[], RegExp]>([
    ['another figure', '克重188 g/m²，{f1}，{f2}，{price-p1}', [], /figure stands outside/],
    ['a figure that only looks alike', '克重1165 g/m²，{f2}，{price-p1}', ['f1'], /figure stands outside/],
    ['a full-width figure', '{f1}，{f2}，{price-p1}，再送３件', [], /figure stands outside/],
    ['a price without its 起', '{f1}，{f2}，¥239', [], /figure stands outside/],
    ['a fact that is left out', '{f1}，{price-p1}', [], /fact f2 is not told/],
    ['a fact that is cited and not said', '{f1}，好看，{price-p1}', ['f2'], /cited and not said/],
    ['a figure that is left out', '克重，{f2}，{price-p1}', ['f1'], /\{f1\} is missing|cited and not said/],
    ['the name of another measure', '透气率{f1}，{f2}，{price-p1}', [], /"透气率" is not what/],
    ['a slot that is not there', '{f1}，{f2}，{price-p1}，{f9}', [], /no slot/],
    ['a slot of the language itself', '{f1}，{f2}，{price-p1}，{constructor}', [], /no slot/],
    ['a price said twice', '{f1}，{f2}，{price-p1}，只要{price-p1}', [], /stands twice/],
    ['an offer that nobody made', '{f1}，{f2}，{price-p1}，限时优惠', [], /offer that nobody made/],
    ['a word that the brand does not use', '{f1}亲肤，{f2}，{price-p1}', [], /does not use/],
    ['a line break', '{f1}，{f2}，\n{price-p1}', [], /line breaks/],
    ['a tag', '{f1}，{f2}，<b>{price-p1}', [], /line breaks/],
    ['too many words', `${'慢'.repeat(40)}{f1}，{f2}，{price-p1}`, [], /too long: \d+, at most 40/],
    ['no words', ' ', [], /no words/],
    ['English for Chinese', 'The fabric weight is {f1}, fit {f2}, {price-p1}', [], /not written in Chinese/],
  ])('refuses %s', (_, text, factIds, reason) => {
    expect(said(text, factIds)).toMatch(reason)
  })

  it('drops a citation that the plan does not make', () => {
    const made = fill('{f1}，版型宽松，{price-p1}。', ['f2', 'f9'])
    expect(made.ok && made.value.some(({ factIds }) => factIds.includes('f9'))).toBe(false)
  })
})
