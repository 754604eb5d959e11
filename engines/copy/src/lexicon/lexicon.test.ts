import { ATTRIBUTES, type FactValue, LANGS, listingFields, seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { channel } from '../channels.data.ts'
import { fillFrame } from '../frame.ts'
import { splitGuards } from '../frame-guards.ts'
import { factOf, subjectOf } from '../test-subjects.ts'
import { UNSAYABLE } from '../unsayable.data.ts'
import { writeListing } from '../write-listing.ts'
import { LEXICON } from './index.ts'

const VALUES: readonly FactValue[] = [
  { kind: 'text', text: { zh: '宽松', en: 'relaxed' } },
  { kind: 'text', text: { zh: '双头拉链，立领护颏', en: 'two-way zip with chin guard' } },
  { kind: 'text', text: { zh: '30℃机洗，深浅分开', en: 'machine wash at 30 °C, separate dark from light' } },
  { kind: 'text', text: { zh: '江苏南通缝制', en: 'Sewn in Nantong, Jiangsu' } },
  {
    kind: 'list',
    items: [
      { zh: '雪松', en: 'cedar' },
      { zh: '红茶', en: 'black tea' },
      { zh: '鸢尾', en: 'iris' },
    ],
  },
  {
    kind: 'composition',
    parts: [
      { name: { zh: '棉', en: 'cotton' }, percent: '55' },
      { name: { zh: '亚麻', en: 'linen' }, percent: '45' },
    ],
  },
  { kind: 'flag', is: true },
]

describe('the lexicon', () => {
  it('has frames in both languages for every entry, under ids of their own', () => {
    for (const entry of LEXICON) {
      expect(entry.zh.length, entry.id).toBeGreaterThan(0)
      expect(entry.en.length, entry.id).toBeGreaterThan(0)
    }
    expect(new Set(LEXICON.map((entry) => entry.id)).size).toBe(LEXICON.length)
  })

  it('holds no absolute or hype word, no exclamation, no half-width mark in Chinese, no "的" chain', () => {
    for (const entry of LEXICON) {
      for (const frame of entry.zh) {
        const { body } = splitGuards(frame)
        expect(body).not.toMatch(UNSAYABLE.zh)
        expect(body.replace(/\{[^}]*\}|^=/g, ''), frame).not.toMatch(/[,;:!！?]/)
        expect(
          body.split(/[，。；：]/).every((clause) => (clause.match(/的/g) ?? []).length <= 2),
          frame,
        ).toBe(true)
        expect(body, frame).not.toMatch(/您|亲，|智能|赋能|神器/)
      }
      for (const frame of entry.en) expect(splitGuards(frame).body, frame).not.toMatch(UNSAYABLE.en)
    }
  })

  it('has no figure outside a slot, because a figure without a fact is a claim without a fact', () => {
    for (const entry of LEXICON) {
      for (const frame of [...entry.zh, ...entry.en]) {
        expect(frame.replace(/\{[^}]*\}/g, ''), `${entry.id} ${frame}`).not.toMatch(/\d/)
      }
    }
  })

  it('never asserts a body shape, coolness, sun protection, hygiene or healing without a fact of that kind', () => {
    for (const entry of LEXICON) {
      for (const frame of [...entry.zh, ...entry.en]) {
        expect(frame, entry.id).not.toMatch(
          /显瘦|修饰|凉快|凉爽|冰凉|抗菌|除菌|杀菌|舒缓|美白|祛|速干|slimming|cooling|antibacterial|sooth|heal/i,
        )
      }
    }
  })

  it('closes every bracket and knows every slot', () => {
    const naming = {
      category: 'apparel',
      name: { zh: '短袖', en: 'tee' },
      brand: { zh: '', en: '' },
      measure: '件',
      noun: { zh: '短袖', en: 'tee' },
      plural: false,
    }
    const spoken = {
      value: 'X',
      table: 'X',
      figure: 'X',
      modifier: 'X',
      either: 'X',
      label: 'Y',
      lead: 'X',
      others: 'Z',
      inUnit: () => 'X',
    }
    for (const entry of LEXICON) {
      for (const lang of LANGS) {
        for (const frame of entry[lang]) {
          const body = splitGuards(frame).body.replace(/^=/, '')
          expect((body.match(/\[/g) ?? []).length, frame).toBe((body.match(/\]/g) ?? []).length)
          const spans = fillFrame(body, { lang, naming, factIds: ['f'], spoken, price: '¥1' })
          expect(spans, `${entry.id} ${frame}`).toBeDefined()
          expect(spansText(spans ?? []), frame).not.toMatch(/[{}[\]|]/)
        }
      }
    }
  })
})

describe('every attribute of the vocabulary', () => {
  const values = (unit: string | undefined): FactValue[] => [
    ...VALUES,
    { kind: 'number', amount: '18', ...(unit ? { unit } : {}) },
    { kind: 'range', min: '8', max: '11', ...(unit ? { unit } : {}) },
  ]
  it.each(ATTRIBUTES.filter((row) => row.id !== 'price').map((row) => [row.id, row.unit] as const))(
    '%s reads in both languages',
    (id, unit) => {
      for (const value of values(unit)) {
        for (const intent of ['rational', 'emotional', 'action'] as const) {
          const subject = subjectOf(
            [factOf('f', id, value)],
            { category: 'general', productType: undefined },
            { zh: '风眼', en: 'Wind Eye' },
          )
          const written = writeListing(
            subject,
            { channel: channel('shop'), isoDate: '2026-07-16', intent },
            seededRandom(id),
          )
          if (!written.ok) throw new Error(`${id} ${value.kind}: ${written.error.message.en}`)
          for (const text of [written.value.zh, written.value.en]) {
            expect(text.sellingPoints).toHaveLength(1)
            for (const { spans } of listingFields(text)) {
              const said = spansText(spans)
              expect(said, `${id} ${value.kind}`).not.toMatch(
                /[{}[\]|]|\(n\)|的的|，，|。。|：：|，。|\.\.|,,| {2}|\ba [aeio]|是是/,
              )
            }
          }
        }
      }
    },
  )
})
