import {
  ATTRIBUTES,
  attribute,
  type Fact,
  type FactValue,
  LANGS,
  type ListingText,
  listingFields,
  type Subject,
  seededRandom,
  showFactValue,
  spansText,
  UNITS,
} from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANNELS, channel } from './channels.data.ts'
import { createNoveltyMemory } from './novelty-memory.ts'
import { descriptionLength } from './rank.ts'
import { factOf, LINEN_TEE, numberOf, subjectOf, textOf } from './test-subjects.ts'
import { measure } from './text-limit.ts'
import type { CopyBrief, Intent, Written } from './types.ts'
import { UNSAYABLE } from './unsayable.data.ts'
import { writeListing } from './write-listing.ts'

const BRIEF: CopyBrief = { channel: channel('shop'), isoDate: '2026-07-16' }

function write(subject: Subject, brief: CopyBrief = BRIEF, seed = 'test'): Written {
  const written = writeListing(subject, brief, seededRandom(seed))
  if (!written.ok) throw new Error(written.error.message.en)
  return written.value
}

const allText = (text: ListingText) =>
  listingFields(text)
    .map(({ spans }) => spansText(spans))
    .join('\n')

const idsOf = (text: ListingText) =>
  new Set([...text.sellingPoints, ...text.description].flatMap((spans) => spans.flatMap((span) => span.factIds)))

/** Every figure in a claim must be printed in the fact's value or in the condition that its label states. */
function looseFigures(text: ListingText, facts: readonly Fact[], price: string | undefined): string[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const loose: string[] = []
  for (const { spans } of listingFields(text)) {
    for (const span of spans) {
      for (const figure of span.text.match(/\d+/g) ?? []) {
        const printed = span.factIds.map((id) => {
          const fact = byId.get(id)
          if (!fact) return id === 'price' ? (price ?? '') : ''
          return LANGS.map((lang) => `${showFactValue(fact.value, lang)} ${fact.label[lang] ?? ''}`).join(' ')
        })
        // Prose says "3 years" and "10厘米" where the table prints a sign, so unit words count as printed too.
        const units = Object.values(UNITS)
          .map((unit) => `${unit.prose.zh} ${unit.prose.en}`)
          .join(' ')
        if (span.factIds.length === 0 || !(figuresIn(printed.join(' ')).has(figure) || figuresIn(units).has(figure)))
          loose.push(`${figure} in "${span.text}"`)
      }
    }
  }
  return loose
}

/** Whole figures: 5 is not in 165. */
const figuresIn = (text: string): ReadonlySet<string> => new Set(text.match(/\d+/g) ?? [])

/** Marks of a text that was put together badly. */
function blemishes(text: ListingText): string[] {
  const found: string[] = []
  for (const { path, spans } of listingFields(text)) {
    const said = spansText(spans)
    const where = `${text.lang} ${path.field}: ${said}`
    if (/[{}[\]|]|\?\w+:|\ba\(n\)|\((is|are|has)\|/.test(said)) found.push(`frame marks in ${where}`)
    if (text.lang === 'zh' && (/[，。；：、]{2}|的的|是是|了了|\s[，。]|[，、；：]$/.test(said) || /[!！]/.test(said)))
      found.push(`zh joints in ${where}`)
    if (text.lang === 'en' && (/[,.;:]{2}| {2}| [,.;]|[,;:]$/.test(said) || /!/.test(said)))
      found.push(`en joints in ${where}`)
    // A capital in the middle of a sentence is a name, such as of the part A of a composition.
    if (
      text.lang === 'en' &&
      /(?:^|[.?] )A [aeio]\w|(?:^|[.?] )An [bcdfgjkpqtvwyz]\w|\ba [aeio]\w|\ban [bcdfgjkpqtvwyz]\w/.test(said)
    )
      found.push(`article in ${where}`)
    if (said.trim() === '') found.push(`empty ${path.field}`)
  }
  return found
}

describe('a written listing', () => {
  it('has a title, five selling points, two or three paragraphs and an advertisement in both languages', () => {
    const written = write(LINEN_TEE)
    for (const text of [written.zh, written.en]) {
      expect(text.sellingPoints).toHaveLength(5)
      expect(text.description.length).toBeGreaterThanOrEqual(2)
      expect(text.description.length).toBeLessThanOrEqual(3)
      expect(spansText(text.adHeadline)).not.toBe('')
      expect(spansText(text.adBody)).not.toBe('')
    }
  })

  it('says the same facts in both languages', () => {
    for (const seed of ['a', 'b', 'c']) {
      const written = write(LINEN_TEE, BRIEF, seed)
      expect([...idsOf(written.en)].sort()).toEqual([...idsOf(written.zh)].sort())
    }
  })

  it('is the same text for the same seed and another for another', () => {
    expect(write(LINEN_TEE, BRIEF, 's')).toEqual(write(LINEN_TEE, BRIEF, 's'))
    const others = ['1', '2', '3', '4'].map((seed) => allText(write(LINEN_TEE, BRIEF, seed).zh))
    expect(new Set(others).size).toBeGreaterThan(1)
  })

  it('covers what the category must say', () => {
    const { plan, zh } = write(LINEN_TEE)
    const told = idsOf(zh)
    expect(plan.mustHave.length).toBeGreaterThan(2)
    expect(plan.mustHave.filter((id) => !told.has(id))).toEqual([])
  })

  it('keeps a description inside the length band when the facts allow it', () => {
    const { zh, en } = write(LINEN_TEE)
    expect(descriptionLength(zh)).toBeGreaterThanOrEqual(100)
    expect(descriptionLength(zh)).toBeLessThanOrEqual(260)
    expect(descriptionLength(en)).toBeGreaterThanOrEqual(60)
    expect(descriptionLength(en)).toBeLessThanOrEqual(140)
  })

  it('does not begin two selling points alike', () => {
    for (const intent of ['rational', 'emotional', 'action'] as Intent[]) {
      const { zh, en } = write(LINEN_TEE, { ...BRIEF, intent })
      expect(new Set(zh.sellingPoints.map((spans) => spansText(spans).slice(0, 2))).size).toBe(5)
      expect(new Set(en.sellingPoints.map((spans) => spansText(spans).split(' ')[0])).size).toBeGreaterThanOrEqual(4)
    }
  })

  it('speaks with the intent of the brand unless told otherwise', () => {
    expect(write(LINEN_TEE).plan.intent).toBe('emotional')
    expect(write(LINEN_TEE, { ...BRIEF, intent: 'action' }).plan.intent).toBe('action')
  })

  it('cites the price only where the subject has one, under its own fact id', () => {
    const cited = write(LINEN_TEE).zh.adBody.filter((span) => span.factIds.includes('price'))
    expect(cited.map((span) => span.text).join('')).toContain('¥239')
    const without: Subject = { ...LINEN_TEE, priceFrom: undefined }
    expect(allText(write(without).zh)).not.toContain('¥')
  })

  it('does not repeat the words of what was published before', () => {
    const novelty = createNoveltyMemory()
    const scenes = new Set<string>()
    for (let i = 0; i < 6; i++) {
      const written = write({ ...LINEN_TEE, id: `p${i}` }, { ...BRIEF, novelty }, `seed ${i}`)
      novelty.remember(written.zh)
      novelty.remember(written.en)
      scenes.add(spansText(written.zh.description[0] ?? []).split('。')[0] ?? '')
    }
    expect(scenes.size).toBeGreaterThanOrEqual(5)
  })

  it('fits the title of every channel, without a forbidden character or a word twice', () => {
    const long = subjectOf(
      LINEN_TEE.facts,
      {},
      {
        zh: '风眼夏季男女同款宽松休闲百搭透气纯色圆领亚麻短袖T恤衫上衣加长版',
        en: 'Wind Eye summer relaxed casual linen tee with a very long name that somebody typed into a shop system years ago!',
      },
    )
    for (const subject of [LINEN_TEE, long]) {
      for (const row of CHANNELS) {
        const written = write(subject, { ...BRIEF, channel: row })
        for (const lang of LANGS) {
          const title = spansText(written[lang].title)
          expect(measure(title, row.title[lang]), `${row.id} ${title}`).toBeLessThanOrEqual(row.title[lang].max)
          for (const character of row.forbiddenInTitle ?? '') expect(title).not.toContain(character)
        }
      }
    }
    const title = spansText(write(LINEN_TEE, { ...BRIEF, channel: channel('taobao') }).zh.title)
    expect(title.match(/亚麻/g)).toHaveLength(1)
  })
})

describe('what is not written', () => {
  it('gives a reason when there is no name or no usable fact', () => {
    const nameless = writeListing(subjectOf(LINEN_TEE.facts, {}, { zh: ' ' }), BRIEF, seededRandom(1))
    expect(nameless.ok ? '' : nameless.error.code).toBe('no-name')
    const empty = writeListing(subjectOf([]), BRIEF, seededRandom(1))
    expect(empty.ok ? '' : empty.error.message.zh).toContain('事实')
  })

  it('leaves out disputed, retired and expired facts', () => {
    const subject = subjectOf([
      factOf('ok', 'fit', textOf('宽松', 'relaxed')),
      factOf('disputed', 'origin', textOf('江苏南通', 'Nantong'), { status: 'disputed' }),
      factOf('expired', 'weight', numberOf('185', 'g'), { validTo: '2026-01-01' }),
    ])
    const text = allText(write(subject).zh) + allText(write(subject).en)
    expect(text).not.toMatch(/南通|Nantong|185/)
  })

  it('leaves out efficacy without evidence and says so', () => {
    const subject = subjectOf([
      factOf('a', 'netContent', numberOf('50', 'g')),
      factOf('b', 'efficacy', textOf('保湿', 'moisturising'), { evidence: undefined }),
    ])
    const written = write(subject)
    expect(allText(written.zh)).not.toContain('保湿')
    expect(written.problems.some((problem) => problem.zh?.includes('功效'))).toBe(true)
  })

  it('leaves out words that the brand bans, even inside a fact', () => {
    const brand = { ...LINEN_TEE.brand, words: { prefer: [], avoid: ['轻的'], ban: ['宽松'] } }
    const text = allText(write({ ...LINEN_TEE, brand: brand as Subject['brand'] }).zh)
    expect(text).not.toMatch(/宽松|轻的/)
  })

  it('never turns a free description into claims', () => {
    const subject = subjectOf([
      factOf('w', 'weight', numberOf('185', 'g')),
      factOf(
        'd',
        'custom:description',
        textOf('全网最凉爽的短袖，吸汗速干抗菌', 'The coolest tee ever, antibacterial'),
        { label: { zh: '描述', en: 'Description' } },
      ),
      factOf('t', 'custom:tags', textOf('夏季, 爆款', 'summer, hot'), { label: { zh: '标签', en: 'Tags' } }),
    ])
    const written = write(subject)
    expect(allText(written.zh) + allText(written.en)).not.toMatch(/凉爽|抗菌|爆款|cool|antibacterial|hot/)
  })

  it('does not print a figure without the condition under which it holds', () => {
    const subject = subjectOf(
      [
        factOf('b', 'batteryLife', numberOf('32', 'h'), {
          label: { zh: '续航（开降噪）', en: 'Battery life (noise cancelling on)' },
        }),
      ],
      { category: 'technology', productType: 'headphones' },
      { zh: '听澜头戴耳机', en: 'Tinglan headphones' },
    )
    const written = write(subject)
    for (const text of [written.zh, written.en]) {
      for (const { spans } of listingFields(text)) {
        const said = spansText(spans)
        if (said.includes('32')) expect(said).toMatch(/开降噪|noise cancelling on/)
      }
    }
  })
})

describe('a poor import', () => {
  it('still reads, and only says what was imported', () => {
    const subject: Subject = {
      id: 'x',
      handle: 'harbour-shirt',
      category: 'general',
      name: { en: 'Harbour Linen Shirt' },
      facts: [
        factOf(
          'm',
          'material',
          { kind: 'text', text: { en: 'Linen' } },
          { source: { kind: 'import', name: { en: 'products.csv' } }, evidence: undefined },
        ),
        factOf('w', 'weight', numberOf('240', 'g'), {
          source: { kind: 'import', name: { en: 'products.csv' } },
          evidence: undefined,
        }),
        factOf(
          'd',
          'custom:body',
          { kind: 'text', text: { en: 'Our best shirt. You will love it.' } },
          { label: { en: 'Body (HTML)' } },
        ),
      ],
      options: [],
      priceFrom: { amount: 4900, currency: 'USD' },
      priceFactId: 'price',
    }
    const written = write(subject)
    expect(spansText(written.en.title)).toContain('Harbour Linen Shirt')
    expect(allText(written.zh)).toContain('亚麻')
    expect(allText(written.zh)).toContain('$49')
    expect(allText(written.en)).not.toMatch(/best|love/)
    expect(written.en.sellingPoints).toHaveLength(2)
    expect(written.problems.some((problem) => problem.en?.includes('Chinese name'))).toBe(true)
    expect([...blemishes(written.zh), ...blemishes(written.en)]).toEqual([])
  })
})

const word = fc.constantFrom('棉麻', '手工', '宽松', '哑光', '白橡木', '三层', '江苏南通', '阴干', 'USB-C')
const enWord = fc.constantFrom(
  'cotton',
  'hand made',
  'relaxed',
  'matte',
  'oak',
  'three layers',
  'Nantong',
  'USB-C',
  'apple green',
  'hour glass',
)
const messy = fc.oneof(
  word,
  fc.string({ maxLength: 30 }),
  fc.constant('{value}'),
  fc.constant('全网最凉'),
  fc.constant('，，好，，'),
  fc.constant('第3代 9层'),
)
const messyEn = fc.oneof(
  enWord,
  fc.string({ maxLength: 30 }),
  fc.constant('(is|are) best'),
  fc.constant('a(n) egg'),
  fc.constant('grade 3–4, 12 mm'),
)
const amount = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom('0.5', '-1.8', '24.0', '1e9', 'x'),
)
const unit = fc.option(fc.constantFrom(...Object.keys(UNITS), 'bogus'), { nil: undefined })
const localized = fc.record({ zh: messy, en: messyEn }, { requiredKeys: [] })
const value: fc.Arbitrary<FactValue> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: localized }),
  fc.record({ kind: fc.constant('number' as const), amount, unit }),
  fc.record({ kind: fc.constant('range' as const), min: amount, max: amount, unit }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(localized, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('composition' as const),
    parts: fc.array(fc.record({ name: localized, percent: amount }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('flag' as const), is: fc.boolean() }),
)
const attributeId = fc.oneof(
  fc.constantFrom(...ATTRIBUTES.map((row) => row.id)),
  fc.constantFrom('custom:gauge', 'custom:note', 'custom:尺寸2'),
)
const label = fc.option(
  fc.record({
    zh: fc.constantFrom('针型', '续航（开灯，50%）', '尺寸2', '最大承重'),
    en: fc.constantFrom('Gauge', 'Battery life (lights on)', 'Size 2', 'Max load'),
  }),
  { nil: undefined },
)
const subjects = fc
  .record({
    facts: fc.array(fc.record({ attributeId, value, label }), { minLength: 1, maxLength: 12 }),
    category: fc.constantFrom('apparel', 'furniture', 'food', 'beauty', 'technology', 'home-care', 'general'),
    strategy: fc.constantFrom('narrative' as const, 'action' as const, 'rational' as const),
  })
  .map(({ facts, category, strategy }) =>
    subjectOf(
      facts.map((row, i) => factOf(`f${i}`, row.attributeId, row.value, row.label ? { label: row.label } : {})),
      {
        category,
        productType: undefined,
        priceFrom: { amount: 23990, currency: 'CNY' },
        priceFactId: 'price',
        brand: {
          id: 'b',
          name: { zh: '素屿', en: 'Suyu' },
          strategy,
          palette: [],
          words: { prefer: [], avoid: [], ban: [] },
        },
      },
      { zh: '风眼', en: 'Wind Eye' },
    ),
  )

describe('any facts at all', () => {
  it('never print a figure that no fact holds, an absolute word, a frame mark or a broken joint', () => {
    fc.assert(
      fc.property(subjects, fc.integer(), (subject, seed) => {
        const written = writeListing(subject, BRIEF, seededRandom(seed))
        if (!written.ok) return
        const { zh, en } = written.value
        for (const text of [zh, en]) {
          expect(looseFigures(text, subject.facts, '¥239.90')).toEqual([])
          expect(allText(text)).not.toMatch(UNSAYABLE[text.lang])
          expect(blemishes(text)).toEqual([])
        }
        const inZh = idsOf(zh)
        const bilingual = subject.facts.every(
          (fact) => /^(number|range|flag)$/.test(fact.value.kind) && attribute(fact.attribute)?.label === fact.label,
        )
        if (bilingual) expect([...idsOf(en)].filter((id) => !inZh.has(id))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
