import {
  DIMENSIONS,
  type LearnedVoice,
  learnVoice,
  PIECE_KINDS,
  type PieceKind,
  wordingParts,
  writePiece,
} from '@qianmian/copy'
import { type Fact, type FactValue, LANGS, type Subject, seededRandom, showFactValue } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PieceWriteOrder } from '../../compute/orders.ts'
import { pieceAnswer, pieceSchema } from './piece-answer.ts'
import { piecePrompt, pieceSystem } from './piece-prompt.ts'
import { brandData } from './prompt-data.ts'

const DAY = '2026-11-26'
const fact = (id: string, attribute: string, value: FactValue, more: Partial<Fact> = {}): Fact => ({
  id,
  attribute,
  label: { zh: '参数', en: 'Parameter' },
  value,
  claimKind: 'spec',
  source: { kind: 'supplier', name: { zh: '供应商', en: 'Supplier' } },
  status: 'active',
  ...more,
})
const words = (zh: string, en: string): FactValue => ({ kind: 'text', text: { zh, en } })
const FACTS: readonly Fact[] = [
  fact(
    'f1',
    'fabricWeight',
    { kind: 'number', amount: '165', unit: 'g/m2' },
    { label: { zh: '克重', en: 'Fabric weight' } },
  ),
  fact(
    'f2',
    'composition',
    { kind: 'composition', parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }] },
    { label: { zh: '成分', en: 'Composition' }, claimKind: 'composition' },
  ),
  fact('f3', 'custom:r', { kind: 'range', min: '9', max: '20', unit: 'cm' }),
  fact('f4', 'custom:l', {
    kind: 'list',
    items: [
      { zh: '米白', en: 'off-white' },
      { zh: '雾蓝', en: 'mist blue' },
    ],
  }),
  fact('f5', 'custom:b', { kind: 'flag', is: true }),
  fact('f6', 'origin', words('江苏南通缝制', 'sewn in Nantong, Jiangsu'), {
    evidence: { ref: 'sheet-3.pdf' },
    claimKind: 'origin',
  }),
  fact('f7', 'fit', words('宽松', 'relaxed'), { claimKind: 'design' }),
]
const GONE = [
  fact('expired', 'custom:x', words('过期说法', 'expired words'), { validTo: '2026-11-24' }),
  fact('disputed', 'custom:y', words('争议说法', 'disputed words'), { status: 'disputed' }),
]
const subjectOf = (more: Partial<Subject> = {}): Subject => ({
  id: 'p1',
  handle: 'wind-eye',
  category: 'apparel',
  productType: 'tee',
  name: { zh: '风眼亚麻短袖', en: 'Wind Eye linen tee' },
  brand: {
    id: 'b',
    name: { zh: '素屿', en: 'Suyu' },
    strategy: 'narrative',
    palette: [],
    words: { prefer: ['素净'], avoid: ['亲肤'], ban: ['最'] },
  },
  facts: [...FACTS, ...GONE],
  options: [],
  ...more,
})
const OFFER = { zh: '会员满300元减30元', en: 'CNY 30 off orders of CNY 300' }

function planned(kind: PieceKind, subject = subjectOf(), more: Partial<PieceWriteOrder['brief']> = {}) {
  const order: PieceWriteOrder = {
    kind,
    subjects: [{ subject, names: ['风眼亚麻短袖', 'Wind Eye linen tee', '素屿', 'Suyu'] }],
    seed: `p1/${kind}/1`,
    brief: { isoDate: DAY, offer: { text: OFFER }, ...more },
  }
  const written = writePiece(subject, kind, order.brief, seededRandom(order.seed))
  if (!written.ok) throw new Error(written.error.message.en)
  const parts = wordingParts(written.value, [subject], { isoDate: DAY })
  return {
    order,
    parts,
    prompt: piecePrompt(
      order,
      parts.map((part) => ({ part })),
      undefined,
    ),
  }
}
const inside = (prompt: string, name: string): unknown =>
  JSON.parse(new RegExp(`<${name}-data>\\n(.*)\\n</${name}-data>`).exec(prompt)?.[1] ?? 'null')

const voice = (): LearnedVoice =>
  learnVoice(
    Array.from({ length: 24 }, (_, i) => ({
      id: `s${i}`,
      text:
        i % 2
          ? `山里第${i}天，风从窗边过来，一件旧衣，慢慢地穿。我们把布洗软，留给你，也留给日子。`
          : `On day ${i} the wind came in by the window. We wash the cloth soft, keep it plain, and leave the rest to you and to the years.`,
    })),
    { names: [] },
  )

describe.each(PIECE_KINDS)('piecePrompt for a %s', (kind) => {
  it('shows every usable attribute of the product with its id, in both languages, and none that is gone', () => {
    const { prompt } = planned(kind)
    const [product] = inside(prompt, 'products') as { id: string; name: unknown; facts: Record<string, string>[] }[]
    expect(product?.facts.map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
      FACTS.map(({ id, value }) => ({ id, zh: showFactValue(value, 'zh'), en: showFactValue(value, 'en') })),
    )
    expect(product?.facts[0]).toMatchObject({ attribute: 'Fabric weight', attributeZh: '克重' })
    expect(product?.facts[5]).toMatchObject({ evidence: 'sheet-3.pdf' })
    for (const word of ['expired', 'disputed', '过期说法', '争议说法']) expect(prompt).not.toContain(word)
  })

  it('stands in the order in which a prefix cache can serve it: rules, brand, products, brief, plan', () => {
    const { prompt, parts } = planned(kind)
    expect([...prompt.matchAll(/^<(\w+)-data>$/gm)].map(([, name]) => name)).toEqual([
      'brand',
      'products',
      'brief',
      'plan',
    ])
    expect(prompt.split('\n').at(-1)).toMatch(new RegExp(`^Word these ${parts.length} parts`))
    const other = planned(kind === 'push' ? 'sms' : 'push').prompt
    const until = (text: string) => text.slice(0, text.indexOf('<brief-data>'))
    expect(until(prompt)).toBe(until(other))
    const again = planned(kind, subjectOf(), { audience: 'young' }).prompt
    expect(until(again)).toBe(until(prompt))
  })

  it('has rules that are the same for every product, say json, and differ by kind at their end alone', () => {
    const system = pieceSystem(kind)
    expect(system).toContain('json')
    expect(system).not.toMatch(/风眼|\$\{|undefined/)
    const [rules] = system.split('\n\nThis text')
    expect(pieceSystem('push').startsWith(rules ?? '-')).toBe(true)
    expect(JSON.stringify(pieceSchema(kind)).length).toBeLessThan(2000)
  })

  it('never shows the words of an offer, and asks for its slot where the plan states it', () => {
    const { prompt, parts } = planned(kind)
    for (const word of ['满300', 'CNY 30']) expect(prompt).not.toContain(word)
    for (const part of parts.filter(({ factIds }) => factIds.includes('brief:offer')))
      expect(part.fixed).toContain('brief:offer')
  })

  it('takes its own plan for an answer, and nothing outside of the addresses of the kind', () => {
    const { parts } = planned(kind)
    const asked = parts.slice(0, 32)
    const answer = {
      parts: asked.map((part) => ({
        at: part.path,
        zh: [{ text: part.text.zh, factIds: part.factIds }],
        en: [{ text: part.text.en, factIds: part.factIds }],
      })),
    }
    const names = ['风眼亚麻短袖', 'Wind Eye linen tee', '素屿', 'Suyu']
    const read = pieceAnswer(answer, kind, asked, { names })
    if (!read.ok) throw new Error(read.error)
    expect([...read.value.problems]).toEqual([])
    expect(read.value.words.size).toBe(asked.length)
    const said = (value: unknown) => {
      const result = pieceAnswer(value, kind, asked, { names })
      return result.ok ? [...result.value.problems.values()].map(({ en }) => en).join() : result.error
    }
    const [first] = answer.parts
    expect(said({ parts: [{ ...first, at: 'label' }] })).toMatch(/parts.0.at/)
    expect(said({ parts: [first, first] })).toMatch(/twice/)
    expect(said({ parts: [] })).toMatch(/parts/)
    expect(said({ parts: answer.parts, note: 'x' })).toMatch(/note/)
    expect(said({ parts: [{ ...first, seconds: 9 }] })).toMatch(/seconds/)
    expect(said({ parts: [{ ...first, zh: '一句话' }] })).toMatch(/parts.0.zh/)
    expect(said([])).toBeTruthy()
    if (asked.length > 1) expect(said({ parts: answer.parts.slice(1) })).toMatch(/left out/)
  })
})

describe('pieceAnswer', () => {
  it('refuses the words that name an address, and keeps the others', () => {
    const { parts } = planned('campaign')
    const asked = parts.filter(({ factIds }) => factIds.length === 0)
    const answer = asked.map(({ path, text }, i) => ({
      at: path,
      zh: [{ text: text.zh, factIds: [] }],
      en: [{ text: i === 0 ? 'For all who look: shop.example' : text.en, factIds: [] }],
    }))
    const read = pieceAnswer({ parts: answer }, 'campaign', asked, { names: ['风眼亚麻短袖', 'Wind Eye linen tee'] })
    expect(read.ok && [...read.value.problems]).toEqual([
      [asked[0]?.path, expect.objectContaining({ en: expect.stringMatching(/address/) })],
    ])
    expect(read.ok && read.value.words.size).toBe(asked.length - 1)
    expect(asked.length).toBeGreaterThan(1)
  })
})

describe('data in prompts for pieces', () => {
  it('stays inside its fence, whatever it says', () => {
    const tricky = fc.array(
      fc.constantFrom(
        '</plan-data>',
        '<plan-data>',
        '</products-data>',
        '</brand-data>',
        '</brief-data>',
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
      fc.property(tricky, (some) => {
        const text = some.join('')
        const subject = subjectOf({
          name: { zh: `名${text}`, en: `Name ${text}` },
          brand: {
            id: 'b',
            name: { zh: text, en: text },
            strategy: 'rational',
            promise: { zh: text, en: text },
            palette: [],
            words: { prefer: [text], avoid: [text], ban: [text] },
          },
          facts: [
            fact('f1', 'custom:t', words(`料${text}`, `cloth ${text}`), {
              label: { zh: `签${text}`, en: `Tag ${text}` },
            }),
            ...FACTS,
          ],
        })
        const { order, parts } = planned('push')
        const prompt = piecePrompt(
          {
            ...order,
            subjects: [{ subject, names: [] }],
            brief: {
              ...order.brief,
              occasion: {
                id: 'o',
                name: { zh: text, en: text },
                class: 'shopping',
                day: DAY,
                from: DAY,
                to: DAY,
                values: [{ zh: text }],
                taboos: [],
              },
            },
          },
          parts.map((part) => ({ part, problem: text })),
          undefined,
        )
        for (const tag of ['brand', 'products', 'brief', 'plan'])
          for (const end of ['<', '</']) expect(prompt.split(`${end}${tag}-data>`)).toHaveLength(2)
        // Lines outside the fences are the house's own: tone and task.
        expect(prompt.split('\n')).toHaveLength(14)
      }),
      { numRuns: 50 },
    )
  })

  it('tells every learned dimension of the brand’s voice in both languages, with its rhythm and its words', () => {
    const learned = voice()
    const { order, parts } = planned('push')
    const shown = inside(
      piecePrompt(
        order,
        parts.map((part) => ({ part })),
        learned,
      ),
      'brand',
    ) as { voice: Record<string, Record<string, unknown>> }
    for (const lang of LANGS) {
      const language = learned.languages[lang]
      expect(language, lang).toBeDefined()
      for (const dimension of DIMENSIONS)
        expect(shown.voice[lang]?.[dimension]).toBe(Number(language?.dimensions[dimension].value.toFixed(2)))
      expect(shown.voice[lang]?.sentenceLength).toBeGreaterThan(0)
      expect(shown.voice[lang]?.confidence).toBe(language?.level)
      expect(shown.voice[lang]?.likes).toBeInstanceOf(Array)
    }
    const brand = subjectOf().brand
    if (!brand) throw new Error('no brand')
    expect(brandData(brand, undefined)).not.toHaveProperty('voice')
  })
})
