import {
  type Fact,
  LANGS,
  type ListingText,
  listingFields,
  type Subject,
  seededRandom,
  spansText,
} from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { channel } from './channels.data.ts'
import { SO } from './lexicon/so.data.ts'
import { nameSubject } from './naming.ts'
import { factOf, LINEN_TEE, numberOf, subjectOf, textOf } from './test-subjects.ts'
import type { Intent, Written } from './types.ts'
import { mentions } from './word-match.ts'
import { writeListing } from './write-listing.ts'

const INTENTS: readonly Intent[] = ['rational', 'emotional', 'action']

/** Texts of a subject under every intent and some seeds. */
function* versions(subject: Subject, channelId = 'shop', isoDate = '2026-07-16'): Generator<Written> {
  for (const intent of INTENTS) {
    for (let seed = 0; seed < 12; seed++) {
      const brief = { channel: channel(channelId), isoDate, intent }
      const written = writeListing(subject, brief, seededRandom(`${intent}/${seed}`))
      if (!written.ok) throw new Error(written.error.message.en)
      yield written.value
    }
  }
}

const allText = (text: ListingText) =>
  listingFields(text)
    .map(({ spans }) => spansText(spans))
    .join('\n')

const toldIds = (text: ListingText) =>
  new Set([...text.sellingPoints, ...text.description].flatMap((spans) => spans.flatMap((span) => span.factIds)))

const headphones = (facts: readonly Fact[]): Subject =>
  subjectOf(facts, { category: 'technology', productType: 'headphones' }, { zh: '听澜耳机', en: 'Tinglan headphones' })

describe('an explanation', () => {
  it('is plain text, never a claim, except where it repeats the value', () => {
    const frames = new Set(SO.flatMap((entry) => [...entry.zh, ...entry.en]).filter((frame) => !/[{[]/.test(frame)))
    let seen = 0
    for (const written of versions(LINEN_TEE)) {
      for (const lang of LANGS) {
        for (const { spans } of listingFields(written[lang])) {
          for (const span of spans) {
            const found = [...frames].filter((frame) => span.text.toLowerCase().includes(frame))
            seen += found.length
            if (found.length > 0) expect(span.factIds, span.text).toEqual([])
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(20)
  })

  it('stands at most once in a text', () => {
    for (const written of versions(LINEN_TEE)) {
      const used = [
        ...written.plan.points.flatMap((point) => point.consequence ?? []),
        ...written.plan.paragraphs
          .flat()
          .flatMap((sentence) =>
            sentence.clauses.flatMap((clause) => (clause.kind === 'consequence' ? clause.entryId : [])),
          ),
      ]
      expect(new Set(used).size).toBe(used.length)
    }
  })
})

describe('a condition', () => {
  const withLabel = (zh: string | undefined, en: string | undefined): Subject =>
    headphones([
      factOf('b', 'batteryLife', numberOf('50', 'h'), { label: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) } }),
      factOf('w', 'weight', numberOf('268', 'g')),
    ])

  it('stays with its figure when only the English label names it', () => {
    for (const written of versions(withLabel('续航', 'Battery life with ANC off'))) {
      for (const { spans, path } of listingFields(written.en)) {
        const said = spansText(spans)
        if (said.includes('50')) expect(said, path.field).toMatch(/anc off/i)
      }
    }
  })

  it('takes the figure with it when a language cannot print it', () => {
    for (const written of versions(withLabel('续航（A*B模式）', 'Battery life (A*B mode)')))
      for (const lang of LANGS) expect(allText(written[lang])).not.toContain('50')
  })

  it('is not replaced by another label that says something else', () => {
    for (const written of versions(withLabel('续航（关降噪）', 'Battery life per charge'))) {
      expect(allText(written.en)).not.toContain('50')
      expect(allText(written.zh)).toContain('关降噪')
    }
  })

  it('keeps a figure out of the title, a size included', () => {
    const subject = subjectOf([
      factOf('c', 'composition', {
        kind: 'composition',
        parts: [{ name: { zh: '棉', en: 'cotton' }, percent: '100' }],
      }),
      factOf('l', 'fabricWeight', numberOf('318', 'g/m2'), { label: { zh: '克重（M）', en: 'Fabric weight (M)' } }),
    ])
    for (const written of versions(subject, 'taobao'))
      for (const lang of LANGS) expect(spansText(written[lang].title)).not.toContain('318')
  })
})

describe('a headline', () => {
  it('is never made of the legs, the lining or another part', () => {
    const subject = subjectOf(
      [
        factOf('l', 'legMaterial', textOf('白橡木', 'white oak')),
        factOf('i', 'lining', textOf('网布', 'mesh')),
        factOf('w', 'width', numberOf('1860', 'mm')),
      ],
      { category: 'furniture', productType: 'sofa' },
      { zh: '卧雪沙发', en: 'Snow Rest sofa' },
    )
    for (const written of versions(subject)) {
      expect(spansText(written.zh.adHeadline)).not.toMatch(/橡木|网布/)
      expect(spansText(written.en.adHeadline)).not.toMatch(/oak|mesh/i)
    }
  })
})

describe('facts that share words', () => {
  it('are all told: a value inside the label of another is no echo', () => {
    const subject = subjectOf([
      factOf('m', 'material', textOf('亚麻布', 'linen cloth')),
      factOf('g', 'custom:cloth', numberOf('165', 'g'), { label: { zh: '亚麻布重量', en: 'Linen cloth weight' } }),
      factOf('f', 'fit', textOf('宽松', 'relaxed')),
    ])
    for (const written of versions(subject)) {
      const described = new Set(written.plan.paragraphs.flat().flatMap((sentence) => sentence.factIds))
      expect([...described].sort()).toEqual(['f', 'g', 'm'])
      expect(toldIds(written.zh)).toEqual(new Set(['f', 'g', 'm']))
    }
  })
})

describe('the words of a brand', () => {
  const branded = (words: { prefer?: string[]; avoid?: string[]; ban?: string[] }, facts: readonly Fact[]): Subject =>
    subjectOf(facts, {
      brand: {
        id: 'b',
        name: { zh: '素屿', en: 'Suyu' },
        strategy: 'narrative',
        palette: [],
        words: { prefer: words.prefer ?? [], avoid: words.avoid ?? [], ban: words.ban ?? [] },
      },
    })
  const fit = factOf('f', 'fit', textOf('宽松', 'relaxed'))

  it('are kept out of labels too', () => {
    const facts = [
      fit,
      factOf('t', 'custom:touch', textOf('很软', 'very soft'), { label: { zh: '亲肤感', en: 'Skin feel' } }),
    ]
    for (const written of versions(branded({ ban: ['亲肤', 'skin feel'] }, facts))) {
      expect(allText(written.zh)).not.toContain('亲肤')
      expect(allText(written.en)).not.toMatch(/skin feel/i)
      expect(written.problems.some((problem) => problem.zh?.includes('禁用'))).toBe(true)
    }
  })

  it('are matched as words, so that a ban on "tin" leaves "meeting" alone', () => {
    expect(mentions('meeting room', 'tin')).toBe(false)
    expect(mentions('A Tin box', 'tin')).toBe(true)
    expect(mentions('很亲肤的', '亲肤')).toBe(true)
    expect(mentions('anything', ' ')).toBe(false)
  })

  it('are tried first when the brand prefers them', () => {
    const said = (prefer: string[]): number => {
      let count = 0
      for (const written of versions(branded({ prefer }, [fit]))) if (allText(written.zh).includes('剪裁')) count += 1
      return count
    }
    expect(said(['剪裁'])).toBeGreaterThan(said([]))
  })
})

describe('a name', () => {
  it('in an empty string is no name: the other language stands in', () => {
    const naming = nameSubject(subjectOf(LINEN_TEE.facts, {}, { zh: '', en: 'Wind Eye linen tee' }))
    // The Chinese text says what it is, as shops do.
    expect(naming.name).toEqual({ zh: 'Wind Eye linen tee 短袖', en: 'Wind Eye linen tee' })
    const brand = { ...LINEN_TEE.brand, name: { zh: '', en: 'Suyu' } } as Subject['brand']
    expect(nameSubject({ ...LINEN_TEE, brand }).brand.zh).toBe('Suyu')
    const shirt = subjectOf(LINEN_TEE.facts, { productType: '' }, { zh: '檐下亚麻衬衫', en: 'Under Eaves linen shirt' })
    expect(nameSubject(shirt).productType).toBe('shirt')
  })
})

describe('a cleaner', () => {
  it('has a texture, but none on the skin', () => {
    const subject = subjectOf(
      [factOf('t', 'texture', textOf('稠液，挂壁约3分钟', 'thick liquid, clings for about three minutes'))],
      { category: 'home-care', productType: 'toilet-cleaner' },
      { zh: '弯颈洁厕液', en: 'Curved-neck toilet cleaner' },
    )
    for (const written of versions(subject)) expect(allText(written.en)).not.toMatch(/on the skin/i)
  })
})

describe('options', () => {
  it('are only mentioned where the product has them', () => {
    for (const written of versions(LINEN_TEE)) {
      expect(allText(written.zh)).not.toMatch(/颜色|尺码/)
      expect(allText(written.en)).not.toMatch(/choose a colour|choose your size|size chart/i)
    }
  })
})

describe('counts', () => {
  it('are not said twice where the label counts already', () => {
    const subject = headphones([
      factOf('s', 'custom:servings', numberOf('30', 'times'), { label: { zh: '每罐份数', en: 'Servings a jar' } }),
      factOf('c', 'count', numberOf('64', 'piece')),
    ])
    for (const written of versions(subject)) {
      expect(allText(written.en)).not.toMatch(/30 times/)
      expect(allText(written.zh)).not.toMatch(/份数(是)?30次/)
      expect(allText(written.zh)).toContain('64件')
      for (const lang of LANGS)
        for (const point of written[lang].sellingPoints) expect(spansText(point)).not.toMatch(/^30$|^30[，,;；]/)
    }
  })
})

describe('a shop that knows its products in Chinese only', () => {
  const facts = [
    factOf('w', 'fabricWeight', { kind: 'number', amount: '180', unit: 'g/m2' }),
    factOf('c', 'composition', { kind: 'composition', parts: [{ name: { zh: '棉' }, percent: '100' }] }),
    factOf('s', 'style', { kind: 'text', text: { zh: '休闲' } }),
    factOf('t', 'season', { kind: 'text', text: { zh: '夏' } }),
  ]
  const tee = (more: Partial<Subject>) =>
    subjectOf(facts, { category: 'general', productType: undefined, name: { zh: '夏季休闲短袖' }, ...more })

  it('gets an English text that is English, and a tee that is called one', () => {
    for (const type of [undefined, 'Tops']) {
      for (const { zh, en } of versions(tee({ productType: type }))) {
        expect(allText(en)).not.toMatch(/\p{Script=Han}/u)
        expect(spansText(en.title)).toContain('T-shirt')
        expect([...toldIds(en)].sort()).toEqual(['c', 's', 't', 'w'])
        expect(allText(zh)).not.toMatch(/适合夏(?!天|季)|夏用得上|休闲的样子/)
      }
    }
  })

  it('shows a summer tee in no other season, and a tee without a season of its own in any', () => {
    const AUTUMN = /早晚开始凉|天短了|days are short|mornings turn cool/
    const SUMMER = /(?:暑|三伏|大暑|heat|July|hottest)/i
    const texts = (date: string) =>
      [...versions(tee({}), 'shop', date)].flatMap(({ zh, en }) => [allText(zh), allText(en)])
    expect(texts('2026-10-20').filter((text) => AUTUMN.test(text))).toEqual([])
    const winter = tee({ facts: [...facts.slice(0, 3), factOf('t', 'season', { kind: 'text', text: { zh: '冬' } })] })
    const cold = [...versions(winter, 'shop', '2026-07-16')].map(({ zh }) => allText(zh))
    expect(cold.filter((text) => SUMMER.test(text))).toEqual([])
  })
})
