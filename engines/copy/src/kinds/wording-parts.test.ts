import { LANGS, type Subject, seededRandom, spansText } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { DEMO_SUBJECTS } from '../../samples/demo-subjects.ts'
import { factOf, numberOf, subjectOf, textOf } from '../test-subjects.ts'
import {
  fillPart,
  PIECE_KINDS,
  type PieceBrief,
  type PieceKind,
  pieceFactIds,
  pieceFields,
  type WordingPart,
  withWords,
  wordingParts,
  writePiece,
} from './index.ts'

const DAY = '2026-11-26'
const TEN: readonly Subject[] = [0, 9, 10, 20, 30, 41, 50, 60, 70, 82].flatMap((at) => DEMO_SUBJECTS[at] ?? [])
const OFFER = { text: { zh: '满300元减30元', en: 'CNY 30 off orders of CNY 300' } }

function planOf(kind: PieceKind, subjects: readonly Subject[], seed: string, brief: Partial<PieceBrief> = {}) {
  const written = writePiece(subjects, kind, { isoDate: DAY, ...brief }, seededRandom(`${seed}/${subjects[0]?.id}`))
  if (!written.ok) throw new Error(written.error.message.en)
  const { zh, en } = written.value
  return { zh, en, parts: wordingParts({ zh, en }, subjects, { isoDate: DAY }) }
}
const namesOf = (subjects: readonly Subject[]): string[] =>
  subjects.flatMap(({ name, brand }) =>
    [name.zh, name.en, brand?.name.zh, brand?.name.en].filter((one) => !!one),
  ) as string[]
/** The words of the plan as a writer would hand them back. */
const asPlanned = (part: WordingPart, lang: 'zh' | 'en') => [
  { text: part.text[lang], factIds: part.factIds.filter((id) => !part.fixed.includes(id)) },
]

describe.each(PIECE_KINDS)('the sentences of a %s that may be worded anew', (kind) => {
  const plans = TEN.flatMap((subject, i) => {
    const more = kind === 'live-script' || kind === 'campaign' ? [TEN[(i + 1) % TEN.length]!] : []
    const subjects = [subject, ...more]
    return ['a', 'b'].map((seed) => ({
      subjects,
      plan: planOf(kind, subjects, seed, {
        seconds: 30,
        ...(i % 2 ? { offer: OFFER, budget: { amount: 2_000_000, currency: 'CNY' } } : {}),
      }),
    }))
  })

  it('are there, in both languages, with the facts of the plan', () => {
    for (const { plan } of plans) {
      expect(plan.parts.length).toBeGreaterThan(0)
      for (const { path, factIds } of plan.parts)
        for (const lang of LANGS) {
          const field = pieceFields(plan[lang]).find((one) => one.path === path)
          expect(new Set(field?.spans.flatMap((span) => span.factIds)), path).toEqual(new Set(factIds))
        }
    }
  })

  it('show no figure outside of their slots', () => {
    const open = plans.flatMap(({ plan, subjects }) =>
      plan.parts.flatMap((part) =>
        LANGS.flatMap((lang) => {
          const bare = part.text[lang].replace(/\{[^}]*\}/g, '')
          const nameless = namesOf(subjects).reduce((text, name) => text.replaceAll(name, ''), bare)
          return /\d/.test(nameless) ? [`${part.path} ${part.text[lang]}`] : []
        }),
      ),
    )
    expect(open).toEqual([])
  })

  it('give back the plan to the letter when its own words are put in', () => {
    for (const { plan, subjects } of plans) {
      const { zh, en, parts } = plan
      const [again, english] = [zh, en].map((text) => {
        const { lang } = text
        const words = new Map(
          parts.map((part) => {
            const filled = fillPart(part, lang, asPlanned(part, lang), { names: namesOf(subjects) })
            if (!filled.ok) throw new Error(`${part.path} ${lang}: ${filled.error.en}: ${part.text[lang]}`)
            return [part.path, filled.value]
          }),
        )
        return withWords(text, words)
      })
      const said = (text: typeof zh) => pieceFields(text).map(({ path, spans }) => [path, spansText(spans).trim()])
      expect(said(again!)).toEqual(said(zh))
      expect(said(english!).map(String).join('\n').toLowerCase()).toBe(said(en).map(String).join('\n').toLowerCase())
      for (const [made, before] of [
        [again!, zh],
        [english!, en],
      ] as const) {
        expect(new Set(pieceFactIds(made))).toEqual(new Set(pieceFactIds(before)))
        const bare = (text: typeof zh) =>
          JSON.stringify(text, (_, value: unknown) =>
            Array.isArray(value) &&
            value.every((one: unknown) => typeof one === 'object' && one !== null && 'factIds' in one)
              ? []
              : value,
          )
        expect(bare(made)).toBe(bare(before))
      }
    }
  })
})

describe('what stays as the plan has it', () => {
  const subject = subjectOf([
    factOf('f1', 'fabricWeight', numberOf('165', 'g/m2')),
    factOf('f2', 'fit', textOf('宽松', 'relaxed')),
    factOf('f3', 'weight', numberOf('320', 'g'), {
      label: { zh: '重量（不含耳垫）', en: 'Weight (without ear pads)' },
    }),
  ])

  it('never offers labels, signatures, guard-rails, steps or the notice of a machine', () => {
    const paths = PIECE_KINDS.flatMap((kind) => {
      const { parts, zh } = planOf(kind, [subject], 's')
      const said = (path: string) => spansText(pieceFields(zh).find((field) => field.path === path)?.spans ?? [])
      for (const { path } of parts) expect(said(path)).not.toContain('AI')
      return parts.map(({ path }) => path)
    })
    expect(
      paths.filter((path) =>
        /label|signature|optOut|guardRails|schedule|channels|offer|heading|unknown|screen/.test(path),
      ),
    ).toEqual([])
  })

  it('keeps a condition together with its figure', () => {
    const { parts } = planOf('live-script', [subject], 's')
    const told = parts.filter(({ factIds }) => factIds.includes('f3'))
    expect(told.length).toBeGreaterThan(0)
    for (const { slots, fixed } of told) {
      expect(slots.zh.f3).toContain('不含耳垫')
      expect(slots.en.f3).toMatch(/without ear pads/i)
      expect(fixed).toContain('f3')
    }
  })

  it('counts spoken seconds and the places of cues anew, and nothing else', () => {
    const { zh, parts } = planOf('live-script', [subject, { ...subject, id: 'p2' }], 's')
    if (zh.kind !== 'live-script') throw new Error('no script')
    const part = parts.find(({ path }) => /^products\.0\.bridge/.test(path))!
    const long = '这一句说得慢一些长一些，把这件短袖拿近，再拿远，再转过来看。'
    const made = withWords(zh, new Map([[part.path, [{ text: long, factIds: [] }]]]))
    const gained = made.products[0]!.seconds - zh.products[0]!.seconds
    expect(gained).toBeGreaterThan(0)
    expect(made.seconds).toBe(zh.seconds + gained)
    expect(made.products[1]).toEqual(zh.products[1])
    expect(made.cues.at(-1)!.at).toBe(zh.cues.at(-1)!.at + gained)
    expect(made.products[0]!.price).toEqual(zh.products[0]!.price)
  })
})
