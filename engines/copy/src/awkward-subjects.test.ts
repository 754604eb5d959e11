import {
  type Fact,
  type FactValue,
  LANGS,
  type LocalizedText,
  listingFields,
  type Subject,
  seededRandom,
  spansText,
} from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channel } from './channels.data.ts'
import { factOf, numberOf, subjectOf, textOf } from './test-subjects.ts'
import { writeListing } from './write-listing.ts'

const JUNK = /undefined|null|NaN|\[object|\{|\}|\(n\)|\((is|are|it|has)\|/
const JOINTS = {
  zh: /[，。；：、]{2}|的的|是是|\s[，。；]|[，、；：]$|^[，。；：、]|（）/,
  en: /[,.;:]{2}| {2}| [,.;:]|[,;:]$|^[,.;:]|\(\)|\b(a|an|the) (a|an|the)\b|, and [A-Z][a-z]+ (is|are) /,
}

/** What is wrong with a listing, or undefined; a refusal has to give its reason in both languages. */
function faults(subject: Subject, seed: number | string): string[] {
  const written = writeListing(subject, { channel: channel('shop'), isoDate: '2026-07-16' }, seededRandom(seed))
  if (!written.ok) return written.error.message.zh && written.error.message.en ? [] : ['refused without a reason']
  const found: string[] = []
  for (const lang of LANGS) {
    for (const { path, spans } of listingFields(written.value[lang])) {
      const said = spansText(spans)
      if (said.trim() === '') found.push(`${lang} ${path.field} is empty`)
      if (JUNK.test(said)) found.push(`${lang} ${path.field}: ${said}`)
      // The name is the merchant's own, marks and all; everything around it is ours.
      if (path.field !== 'title' && path.field !== 'adHeadline' && JOINTS[lang].test(said))
        found.push(`${lang} ${path.field}: ${said}`)
    }
  }
  return found
}

const CATEGORIES = [
  'apparel',
  'children',
  'technology',
  'beauty',
  'home-care',
  'food',
  'sport',
  'furniture',
  'home-textile',
  'general',
]

const names: fc.Arbitrary<LocalizedText> = fc.oneof(
  fc.constantFrom<LocalizedText>(
    { zh: '风眼亚麻短袖', en: 'Wind Eye linen tee' },
    { zh: '只有中文' },
    { en: 'English only' },
    { zh: '', en: 'Empty Chinese' },
    { zh: '<b>加粗</b>短袖', en: '<b>Bold</b> "quoted" tee' },
    { zh: '夏日☀️短袖🎉', en: 'Summer ☀️ tee 🎉' },
    { zh: '“引号”与‘单引号’', en: 'It\'s a "tee"' },
    { zh: '亚麻'.repeat(120), en: 'very long name '.repeat(40) },
    { zh: '{value} [价格] (is|are)', en: '{value} a(n) [x] (is|are)' },
    { zh: '   ', en: '' },
  ),
  fc.record({ zh: fc.string({ maxLength: 40 }), en: fc.string({ maxLength: 40 }) }),
)
const brands = fc.constantFrom<Subject['brand']>(
  undefined,
  {
    id: 'b',
    name: { zh: '', en: '' },
    strategy: 'narrative',
    palette: [],
    words: { prefer: [''], avoid: [''], ban: [''] },
  },
  { id: 'b', name: { en: 'Suyu' }, strategy: 'action', palette: [], words: { prefer: [], avoid: [], ban: ['棉'] } },
  {
    id: 'b',
    name: { zh: '素屿', en: 'Suyu' },
    strategy: 'rational',
    palette: [],
    words: { prefer: [], avoid: [], ban: [] },
  },
)
const valued = fc.oneof(
  fc.constantFrom<readonly [string, FactValue]>(
    ['fit', textOf('宽松', 'relaxed')],
    ['weight', numberOf('318', 'g')],
    ['weight', { kind: 'range', min: '2.5', max: '10', unit: 'kg' }],
    ['material', textOf('白橡木实木', 'solid white oak')],
    [
      'composition',
      {
        kind: 'composition',
        parts: [
          { name: { zh: '棉', en: 'cotton' }, percent: '50' },
          { name: { zh: '麻', en: 'hemp' }, percent: '50' },
        ],
      },
    ],
    [
      'composition',
      {
        kind: 'composition',
        parts: [
          { name: { zh: '棉' }, percent: '60' },
          { name: { zh: '涤纶' }, percent: '40' },
        ],
      },
    ],
    ['ingredients', { kind: 'list', items: [{ zh: '燕麦', en: 'oats' }] }],
    ['ingredients', { kind: 'list', items: [] }],
    ['removableCover', { kind: 'flag', is: true }],
    ['care', textOf('30℃机洗。不烘干。', 'Machine wash at 30 °C. Do not tumble dry.')],
    ['closure', textOf('双头拉链', 'two-way zip')],
    ['storage', textOf('避光', 'Away from light. Contains milk.')],
    ['scene', textOf('书桌、厨房', 'desk, kitchen')],
    ['texture', textOf('厚润', 'rich')],
    ['ageRange', numberOf('3', 'age')],
    ['bluetooth', textOf('5.3，同时连两台', '5.3, two devices at once')],
    ['custom:angle', numberOf('11', 'ratio')],
    ['custom:gauge', { kind: 'text', text: { zh: '七针' } }],
    ['custom:note', { kind: 'text', text: { en: 'undefined' } }],
    ['price', numberOf('9', 'CNY')],
  ),
)
const labels = fc.option(
  fc.constantFrom<LocalizedText>(
    { zh: '整件重量（M）', en: 'Weight (M)' },
    { zh: '层数', en: 'Layers' },
    { zh: '斜面不倒（度）', en: 'Stable on a slope (degrees)' },
    { zh: '说明' },
    { zh: '', en: '' },
    { en: 'Gauge' },
  ),
  { nil: undefined },
)
const subjects = fc
  .record({
    name: names,
    brand: brands,
    category: fc.constantFrom(...CATEGORIES, 'no-such-category'),
    productType: fc.constantFrom(undefined, '', 'tee', 'sofa', 'headphones', 'tea', 'bin-bags', 'no-such-type'),
    facts: fc.array(fc.tuple(valued, labels), { maxLength: 40 }),
  })
  .map(({ name, brand, category, productType, facts }) =>
    subjectOf(
      facts.map(([[attributeId, value], label], i) => factOf(`f${i}`, attributeId, value, label ? { label } : {})),
      { category, productType, brand, priceFrom: { amount: 23900, currency: 'CNY' }, priceFactId: 'price' },
      name,
    ),
  )

describe('an awkward subject', () => {
  it('is told honestly or refused with a reason, never with junk', () => {
    fc.assert(
      fc.property(subjects, fc.integer(), (subject, seed) => {
        expect(faults(subject, seed)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('of one fact gives one point and a description that says no more', () => {
    const subject = subjectOf([factOf('w', 'weight', numberOf('318', 'g'))], {
      brand: undefined,
      productType: undefined,
    })
    for (let seed = 0; seed < 20; seed++) {
      const written = writeListing(subject, { channel: channel('shop'), isoDate: '2026-07-16' }, seededRandom(seed))
      if (!written.ok) throw new Error(written.error.message.en)
      for (const lang of LANGS) {
        expect(written.value[lang].sellingPoints).toHaveLength(1)
        expect(spansText(written.value[lang].sellingPoints[0] ?? [])).toContain('318')
      }
      expect(faults(subject, seed)).toEqual([])
    }
  })

  it('without a usable fact is refused', () => {
    const written = writeListing(subjectOf([]), { channel: channel('shop'), isoDate: '2026-07-16' }, seededRandom(1))
    expect(written.ok ? '' : written.error.code).toBe('no-facts')
  })

  it('of forty facts keeps to five points and the length of a description', () => {
    const facts: Fact[] = Array.from({ length: 40 }, (_, i) =>
      factOf(`f${i}`, `custom:row${i}`, numberOf(String(100 + i), 'mm'), {
        label: { zh: `第${i}段长`, en: `Length ${i}` },
      }),
    )
    const written = writeListing(subjectOf(facts), { channel: channel('shop'), isoDate: '2026-07-16' }, seededRandom(1))
    if (!written.ok) throw new Error(written.error.message.en)
    for (const lang of LANGS) {
      expect(written.value[lang].sellingPoints).toHaveLength(5)
      expect(written.value[lang].description.map(spansText).join('').length).toBeLessThan(900)
    }
    expect(faults(subjectOf(facts), 1)).toEqual([])
  })

  it('with Chinese facts only says so and leaves its English text without Chinese characters', () => {
    const subject = subjectOf(
      [
        factOf('m', 'material', { kind: 'text', text: { zh: '某种新料' } }, { label: { zh: '材质' } }),
        factOf('w', 'weight', numberOf('318', 'g')),
      ],
      {},
      { zh: '风眼短袖' },
    )
    const written = writeListing(subject, { channel: channel('shop'), isoDate: '2026-07-16' }, seededRandom(1))
    if (!written.ok) throw new Error(written.error.message.en)
    const described = written.value.en.description.map(spansText).join(' ')
    expect(described).not.toMatch(/\p{Script=Han}/u)
    expect(written.value.problems.some((problem) => problem.en?.includes('no English wording'))).toBe(true)
  })
})
