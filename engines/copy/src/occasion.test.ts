import { checkLaw, gateListing, traceClaims } from '@qianmian/compliance'
import { LANGS, type Lang, type ListingText, plain, type Subject, seededRandom, spansText } from '@qianmian/kernel'
import { fitsOccasion, GRAPH, OCCASIONS, occasionReach, readProduct } from '@qianmian/occasions'
import { describe, expect, it } from 'vitest'
import { DEMO_SUBJECTS } from '../samples/demo-subjects.ts'
import { channel } from './channels.data.ts'
import { OCCASIONS_WITH_LINES, occasionLines } from './occasion.ts'
import { LINEN_TEE } from './test-subjects.ts'
import { UNSAYABLE } from './unsayable.data.ts'
import { writeListing } from './write-listing.ts'

const DAY = '2026-11-26'
/** How lines call an occasion whose name is a figure or a brand of a day. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  '618': ['年中大促', 'mid-year sale'],
  '1111': ['双十一', 'Singles’ Day'],
  '1212': ['双十二', 'December sales'],
  '38-sale': ['妇女节', 'Women’s Day'],
  'stock-up': ['年货', 'New Year'],
  lantern: ['元宵', 'Lantern Festival'],
  'mid-autumn': ['中秋', 'Mid-Autumn'],
  'new-year': ['元旦', 'New Year'],
  'womens-day': ['妇女节', 'Women’s Day'],
  'term-spring': ['春季开学', 'spring term'],
  'term-autumn': ['秋季开学', 'autumn term'],
  'summer-break': ['暑假', 'summer holidays'],
  gaokao: ['高考', 'university entrance examination'],
}

const listing = (lang: Lang, said: readonly string[]): ListingText => ({
  lang,
  title: [],
  sellingPoints: [],
  description: said.map((text) => [plain(text)]),
  adHeadline: [],
  adBody: [],
})
const write = (subject: Subject, id: string, factId: string, seed = 'a') => {
  const written = writeListing(
    subject,
    { channel: channel('shop'), isoDate: DAY, occasion: { id, factId } },
    seededRandom(`${seed}/${id}/${subject.id}`),
  )
  if (!written.ok) throw new Error(written.error.code)
  return written.value
}

describe('opening lines', () => {
  it('are at least three in each language for every occasion at which anything is sold, and for no other', () => {
    const isSold = (id: string) => !OCCASIONS.find((one) => one.id === id)?.taboos.some(({ zh }) => zh === '促销')
    expect([...OCCASIONS_WITH_LINES].sort()).toEqual(
      OCCASIONS.map(({ id }) => id)
        .filter(isSold)
        .sort(),
    )
    for (const id of OCCASIONS_WITH_LINES)
      for (const lang of LANGS) expect(new Set(occasionLines(id, lang)).size, `${id} ${lang}`).toBeGreaterThanOrEqual(3)
  })

  it('name their occasion', () => {
    for (const { id, name } of OCCASIONS)
      for (const [lang, at] of [
        ['zh', 0],
        ['en', 1],
      ] as const)
        for (const line of occasionLines(id, lang)) {
          const called = [name[lang] ?? '', ALSO_CALLED[id]?.[at] ?? ''].filter(Boolean)
          expect(
            called.some((one) => line.toLowerCase().includes(one.toLowerCase())),
            `${id}: ${line}`,
          ).toBe(true)
        }
  })

  it('state nothing: no figure, no claim, nothing that the law refuses, and no full stop', () => {
    for (const lang of LANGS) {
      const lines = OCCASIONS_WITH_LINES.flatMap((id) => occasionLines(id, lang))
      const text = listing(lang, lines)
      const { numbers, claims } = traceClaims(text, [], { isoDate: DAY })
      const laws = ['general', 'food', 'beauty', 'children'].flatMap(
        (category) => checkLaw(text, { category, jurisdiction: 'CN', isoDate: DAY }).findings,
      )
      const findings = [...numbers.findings, ...claims.findings, ...laws]
      expect(findings.map(({ code, excerpt, path }) => `${code} ${excerpt}: ${lines[path?.index ?? 0]}`)).toEqual([])
      for (const line of lines) {
        expect(line, line).not.toMatch(/\d|[。.!！;；]$/)
        expect(line).not.toMatch(UNSAYABLE[lang])
      }
    }
  })
})

describe('a text for an occasion', () => {
  it('opens with the occasion and the fact that links to it, and tells that fact once', () => {
    const { zh, en } = write(LINEN_TEE, 'term-minor-heat', 'f1')
    for (const text of [zh, en]) {
      const [first = []] = text.description
      expect(occasionLines('term-minor-heat', text.lang).some((line) => spansText(first).startsWith(line))).toBe(true)
      expect(first.find(({ factIds }) => factIds.length > 0)?.factIds).toEqual(['f1'])
      expect(first[0]?.factIds).toEqual([])
      const cited = text.description.flat().filter(({ factIds }) => factIds.includes('f1'))
      expect(cited.length, spansText(text.description.flat())).toBeLessThanOrEqual(2)
    }
  })

  it('is the text of every day when the occasion or the fact is unknown', () => {
    const plainText = writeListing(LINEN_TEE, { channel: channel('shop'), isoDate: DAY }, seededRandom('x'))
    for (const [id, factId] of [
      ['term-clear-and-bright', 'f1'],
      ['nothing', 'f1'],
      ['laba', 'nope'],
    ] as const) {
      const written = writeListing(
        LINEN_TEE,
        { channel: channel('shop'), isoDate: DAY, occasion: { id, factId } },
        seededRandom('x'),
      )
      expect(written.ok && plainText.ok && written.value.zh).toEqual(plainText.ok && plainText.value.zh)
    }
  })

  it('passes the gates for every occasion with the demo products that fit it best', () => {
    const products = DEMO_SUBJECTS.map((subject) => ({ subject, read: readProduct(GRAPH, subject, DAY) }))
    const wrong: string[] = []
    let written = 0
    for (const occasion of OCCASIONS.filter(({ id }) => OCCASIONS_WITH_LINES.includes(id))) {
      const goal = occasionReach(GRAPH, occasion)
      const fitting = products
        .flatMap(({ subject, read }) => {
          const fit = fitsOccasion(GRAPH, read, occasion, goal)
          return fit.ok ? [{ subject, fit: fit.fits[0] }] : []
        })
        .sort((a, b) => (b.fit?.score ?? 0) - (a.fit?.score ?? 0))
      expect(fitting.length, occasion.id).toBeGreaterThan(0)
      for (const { subject, fit } of fitting.slice(0, 3)) {
        const text = write(subject, occasion.id, fit?.fact.id ?? '')
        written += 1
        const gates = gateListing([text.zh, text.en], subject.facts, {
          isoDate: DAY,
          category: subject.category,
          jurisdiction: 'CN',
          names: [subject.name.zh ?? '', subject.name.en ?? ''],
        })
        // The reader of implied claims asks about scenes too; the server then writes the text again.
        for (const { findings } of gates)
          for (const { code, excerpt, lang, path } of findings.filter((one) => !one.code.startsWith('implied-')))
            if (path?.field === 'description' && path.index === 0)
              wrong.push(`${occasion.id} ${subject.id} ${lang} ${code} ${excerpt}`)
      }
    }
    expect(written).toBeGreaterThan(150)
    expect(wrong).toEqual([])
  })
})
