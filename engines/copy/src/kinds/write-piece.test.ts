import { aiLabel, checkLabel, checkLaw, traceClaims } from '@qianmian/compliance'
import { type Fact, LANGS, type ListingText, type Subject, seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { DEMO_SUBJECTS } from '../../samples/demo-subjects.ts'
import { nameSubject } from '../naming.ts'
import { factOf, numberOf, subjectOf, textOf } from '../test-subjects.ts'
import {
  type BriefOccasion,
  limitedFields,
  PIECE_KINDS,
  type PieceBrief,
  type PieceKind,
  type PieceText,
  pieceFactIds,
  pieceFields,
  smsLength,
  smsWhole,
  writePiece,
} from './index.ts'

const DAY = '2026-11-26'
const SEEDS = ['a', 'b', 'c', 'd', 'e']
/** Ten products, at least one of each category. */
const TEN: readonly Subject[] = [0, 9, 10, 20, 30, 41, 50, 60, 70, 82].flatMap((at) => DEMO_SUBJECTS[at] ?? [])
const SINGLES_DAY: BriefOccasion = {
  id: '1212',
  name: { zh: '双十二', en: '12.12' },
  class: 'shopping',
  day: '2026-12-12',
  from: '2026-12-02',
  to: '2026-12-13',
  values: [],
  taboos: [],
}

/** Fields as paragraphs, so that the gates read them as they read a listing. */
const asListing = (text: PieceText, fields = pieceFields(text)): ListingText => ({
  lang: text.lang,
  title: [],
  sellingPoints: [],
  description: fields.map(({ spans }) => spans),
  adHeadline: [],
  adBody: [],
})

function namesOf(subject: Subject): string[] {
  const { name, brand } = subject
  return [name.zh, name.en, brand?.name.zh, brand?.name.en, ...Object.values(nameSubject(subject).noun)].filter(
    (one): one is string => !!one,
  )
}

function write<K extends PieceKind>(
  kind: K,
  subjects: readonly Subject[],
  seed: string,
  brief: Partial<PieceBrief> = {},
) {
  const written = writePiece(subjects, kind, { isoDate: DAY, ...brief }, seededRandom(`${seed}/${subjects[0]?.id}`))
  if (!written.ok) throw new Error(written.error.message.en)
  return written.value
}

function findings(text: PieceText, subjects: readonly Subject[], given: readonly Fact[]): string[] {
  const facts = [...subjects.flatMap((subject) => subject.facts), ...given]
  const names = subjects.flatMap(namesOf)
  const listing = asListing(text)
  const fields = pieceFields(text)
  const { numbers, claims } = traceClaims(listing, facts, { isoDate: DAY, names })
  const law = checkLaw(listing, {
    category: subjects[0]?.category ?? 'general',
    jurisdiction: 'CN',
    isoDate: DAY,
    facts,
    names,
  })
  return [numbers, claims, law]
    .flatMap((gate) => gate.findings)
    .map(({ code, excerpt, path }) => {
      const field = fields[path?.index ?? 0]
      return `${subjects[0]?.handle} ${text.kind} ${field?.path} ${code} "${excerpt}" in: ${field ? spansText(field.spans) : ''}`
    })
}

const GROUPS: Readonly<Partial<Record<PieceKind, number>>> = { 'live-script': 2, campaign: 2 }
const cases = PIECE_KINDS.flatMap((kind) =>
  TEN.map((subject, i) => ({ kind, subject, next: TEN[(i + 1) % TEN.length]! })),
)

describe.each(PIECE_KINDS)('%s over ten products and five seeds', (kind) => {
  const own = cases.filter((one) => one.kind === kind)
  const all = own.flatMap(({ subject, next }) => {
    const subjects = GROUPS[kind] === 2 ? [subject, next] : [subject]
    return SEEDS.map((seed, i) => ({
      subjects,
      piece: write(kind, subjects, seed, {
        ...(i % 2 === 1 ? { occasion: SINGLES_DAY } : {}),
        ...(i === 2 ? { offer: { text: { zh: '满300元减30元', en: 'CNY 30 off orders of CNY 300' } } } : {}),
        seconds: i % 2 === 0 ? 15 : 30,
        intent: (['rational', 'emotional', 'action'] as const)[i % 3],
      }),
    }))
  })

  it('says nothing that no fact states and nothing that the law refuses', () => {
    const wrong = all.flatMap(({ subjects, piece }) =>
      LANGS.flatMap((lang) => findings(piece[lang], subjects, piece.facts)),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  it('rests on the same facts in both languages, and on some', () => {
    for (const { piece } of all) {
      expect(new Set(pieceFactIds(piece.en))).toEqual(new Set(pieceFactIds(piece.zh)))
      expect(pieceFactIds(piece.zh).length).toBeGreaterThan(0)
    }
  })

  it('keeps the limits and leaves no slot open', () => {
    for (const { piece } of all)
      for (const lang of LANGS) {
        for (const { fits, field, text } of limitedFields(piece[lang]))
          expect([field, text, fits]).toEqual([field, text, true])
        const whole = pieceFields(piece[lang]).map(({ spans }) => spansText(spans))
        expect(whole.filter((text) => /[{}[\]<>|]|undefined/.test(text))).toEqual([])
        expect(whole.filter((text) => (lang === 'en' ? /\p{Script=Han}/u : /[a-z] [a-z]+ [a-z]+ /).test(text))).toEqual(
          [],
        )
      }
  })

  it('carries the visible label', () => {
    for (const { piece } of all)
      for (const lang of LANGS) {
        const visible = spansText(piece[lang].label).trim()
        const label = aiLabel('text', 'CN', 'embedded', { producer: 'QIANMIAN', produceId: 'x' })
        const gate = checkLabel({
          kind: 'text',
          jurisdiction: 'CN',
          visible,
          exportedText: `${visible}\n…`,
          aigc: { ...label.hidden.AIGC },
        })
        expect(gate.findings).toEqual([])
      }
  })

  it('is the same for the same seed, and another for another', () => {
    const [first] = own
    if (!first) return
    const again = () => JSON.stringify(write(kind, [first.subject], 'x').zh)
    expect(again()).toBe(again())
    const many = new Set(SEEDS.map((seed) => JSON.stringify(write(kind, [first.subject], seed).zh)))
    expect(many.size).toBeGreaterThan(1)
  })
})

describe('writePiece', () => {
  it('puts the way to refuse into every message, in one segment', () => {
    for (const subject of TEN) {
      const { zh, en } = write('sms', [subject], 'sms')
      expect(spansText(smsWhole(zh))).toMatch(/^【.+】.*AI生成，拒收请回复R$/)
      expect(spansText(smsWhole(en))).toMatch(/AI-generated\. Reply R to opt out$/)
      expect(smsLength(spansText(smsWhole(zh))).segments).toBe(1)
    }
  })

  it('names no offer that nobody made, and repeats the one of the brief', () => {
    const [subject] = TEN
    const without = write('campaign', [subject!], 'o')
    expect(spansText(without.zh.kind === 'campaign' ? without.zh.offer : [])).toMatch(/没有优惠/)
    const offer = { text: { zh: '满300元减30元', en: 'CNY 30 off orders of CNY 300' } }
    const withOffer = write('campaign', [subject!], 'o', { offer })
    expect(spansText(withOffer.zh.kind === 'campaign' ? withOffer.zh.offer : [])).toContain('满300元减30元')
  })

  it('takes the dates of a campaign out of the lead window, in order, none before today', () => {
    const { zh } = write('campaign', [TEN[0]!], 'd', {
      occasion: SINGLES_DAY,
      budget: { amount: 1_000_001, currency: 'CNY' },
    })
    if (zh.kind !== 'campaign') throw new Error('not a campaign')
    const dates = zh.schedule.map(({ date }) => date)
    expect(dates[0]).toBe('2026-12-02')
    expect(dates).toContain('2026-12-12')
    expect([...dates].sort()).toEqual(dates)
    expect(zh.channels.reduce((sum, { share }) => sum + share, 0)).toBe(100)
    expect(zh.channels.reduce((sum, { amount }) => sum + (amount?.amount ?? 0), 0)).toBe(1_000_001)
  })

  it('sells nothing around a day of mourning', () => {
    const mourning = {
      ...SINGLES_DAY,
      id: 'term-clear',
      class: 'solar-term',
      name: { zh: '清明', en: 'Clear and Bright' },
      taboos: [{ zh: '促销', en: 'sales' }],
    }
    const { zh } = write('campaign', [TEN[0]!], 'm', { occasion: mourning })
    expect(zh.kind === 'campaign' && spansText(zh.trigger)).toMatch(/不做售卖/)
    const push = write('push', [TEN[0]!], 'm', { occasion: mourning }).zh
    expect(push.kind === 'push' && spansText(push.title)).not.toMatch(/清明/)
  })

  it('fills a film to the second and never says more than the shot has time for', () => {
    for (const seconds of [15, 30] as const)
      for (const subject of TEN) {
        const { zh, en } = write('shot-list', [subject], 'f', { seconds })
        for (const text of [zh, en]) {
          if (text.kind !== 'shot-list') continue
          const last = text.shots[text.shots.length - 1]
          expect((last?.t ?? 0) + (last?.seconds ?? 0)).toBe(seconds)
          for (const shot of text.shots) {
            const said = spansText(shot.voice)
            const length = text.lang === 'zh' ? said.length : said.split(' ').length
            expect(length).toBeLessThanOrEqual(shot.seconds * (text.lang === 'zh' ? 5 : 3))
          }
        }
      }
  })

  it('names the facts that a live room reads again before it says them', () => {
    const subject = TEN[0]!
    const stock: Fact = factOf('stock', 'custom:stock', textOf('23件', '23 pieces'), {
      claimKind: 'stock',
      label: { zh: '库存', en: 'Stock' },
    })
    const { zh } = write('live-script', [subject], 'l', { stock: { [subject.id]: stock } })
    if (zh.kind !== 'live-script') throw new Error('not a script')
    const live = zh.products[0]?.price.flatMap((line) => line.live ?? [])
    expect(live).toEqual(expect.arrayContaining([subject.priceFactId, 'stock']))
    expect(zh.products[0]?.price.map((line) => spansText(line.text)).join('')).toContain('23件')
    expect(zh.products[0]?.questions.length).toBeGreaterThan(2)
  })

  it('says what the data does not hold instead of making it up', () => {
    const bare = subjectOf([factOf('w', 'weight', numberOf('268', 'g'))])
    const { zh } = write('after-sales', [bare], 'g')
    if (zh.kind !== 'after-sales') throw new Error('not a guide')
    const care = zh.sections.find(({ id }) => id === 'care')
    expect(care && spansText(care.lines[0] ?? [])).toMatch(/资料/)
    expect(pieceFactIds(zh).filter((id) => id !== 'w')).toEqual([])
  })

  it('names what is on file in one language only, and never calls it missing', () => {
    const care = factOf('c', 'care', { kind: 'text', text: { zh: '挂在背阴处，别拧' } })
    const guide = write('after-sales', [subjectOf([factOf('w', 'weight', numberOf('268', 'g')), care])], 'g')
    const linesOf = (text: typeof guide.zh) =>
      (text.sections.find(({ id }) => id === 'care')?.lines ?? []).map(spansText).join('')
    expect(linesOf(guide.zh)).toContain('挂在背阴处，别拧')
    expect(linesOf(guide.en)).toMatch(/on file in Chinese only/)
    expect(pieceFactIds(guide.en)).toEqual(pieceFactIds(guide.zh))
  })

  it('signs for the shop where a product has no brand, and greets without a name where nobody is known', () => {
    const loose = subjectOf([factOf('w', 'weight', numberOf('268', 'g'))], { brand: undefined })
    const sms = write('sms', [loose], 's', { sender: { zh: '山隅', en: 'Shanyu' } })
    expect(spansText(smsWhole(sms.zh))).toMatch(/^【山隅】/)
    const live = write('live-script', [loose], 's')
    expect(live.zh.opening.map(({ text }) => spansText(text)).join('')).not.toMatch(/这里是/)
  })

  it.each<[string, Subject, string]>([
    ['no name', subjectOf([factOf('w', 'weight', numberOf('268', 'g'))], {}, {}), 'no-name'],
    ['no fact', subjectOf([]), 'no-facts'],
    [
      'facts in one language only',
      subjectOf([factOf('x', 'craft', { kind: 'text', text: { zh: '手缝一整天' } })]),
      'no-facts',
    ],
  ])('has a reason with %s', (_, subject, code) => {
    for (const kind of PIECE_KINDS) {
      const written = writePiece(subject, kind, { isoDate: DAY }, seededRandom('n'))
      expect(!written.ok && written.error.code).toBe(code)
    }
  })

  it('does not tell twenty products in the same words', () => {
    const twenty = DEMO_SUBJECTS.filter((_, i) => i % 4 === 0).slice(0, 20)
    for (const kind of ['push', 'sms', 'short-description', 'shot-list', 'live-script'] as const) {
      const uses = new Map<string, number>()
      for (const subject of twenty) {
        const { zh } = write(kind, [subject], 't')
        const noun = nameSubject(subject).noun.zh
        const said = pieceFields(zh)
          .filter(({ path }) => !/label|optOut|sound|unknown|opening|closing|cues|signature|scene/.test(path))
          .map(({ spans }) =>
            spansText(spans)
              .replaceAll(subject.name.zh ?? '', '…')
              .replaceAll(noun, '…'),
          )
        for (const text of new Set(said)) uses.set(text, (uses.get(text) ?? 0) + 1)
      }
      const repeated = [...uses.values()].filter((n) => n > 3).length
      expect([kind, repeated / uses.size < 0.12]).toEqual([kind, true])
    }
  })
})
