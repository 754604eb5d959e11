import type { Lang } from '@qianmian/kernel'
import { LEXICON } from '../lexicon/index.ts'
import { fixedWords } from '../lexicon/lint-lexicon.ts'
import { type BankRole, type BankRow, type BankWhen, likeness, sameWords } from './bank-row.ts'
import { type ClauseRefusal, REFUSALS } from './shape-frame.ts'

/** Where a mined row was found. */
export interface ClauseSource {
  readonly subjectId: string
  readonly words: string
}

/** A row that a text gave, with where it stood. */
export interface MinedRow extends Omit<BankRow, 'id'> {
  readonly sources: readonly ClauseSource[]
  /** Words that no row of the lexicon has: what a person should look at. */
  readonly newWords: readonly string[]
}

/** A clause that became no row, and why. */
export interface RefusedClause extends ClauseRefusal {
  readonly words: string
  readonly subjectId: string
}

/** From this likeness on, two frames are one. */
const SAME = 0.85
/** Kinds of thing of one category from which on a row fits the whole category. */
const KINDS_OF_A_CATEGORY = 3

/** A clause as it was found, before it is compared with others. */
export interface Candidate {
  readonly role: BankRole
  readonly attribute?: string
  readonly lang: Lang
  readonly frame: string
  readonly when: BankWhen
  readonly source: ClauseSource
}

/** What the house says anyway: its frames, and its fixed words as one text. */
let builtIn: Readonly<Record<Lang, { frames: ReadonlySet<string>; text: string }>> | undefined

function knownToTheHouse(): NonNullable<typeof builtIn> {
  if (builtIn) return builtIn
  const read = (lang: Lang) => {
    const frames = new Set<string>()
    const text = new Set<string>()
    for (const entry of LEXICON)
      for (const frame of entry[lang]) {
        frames.add(`${entry.role} ${sameWords(frame.replace(/^(\?\w+:)+/, ''), lang)}`)
        text.add(fixedWords(frame).toLowerCase())
      }
    return { frames, text: [...text].join('\n') }
  }
  builtIn = { zh: read('zh'), en: read('en') }
  return builtIn
}

const SEGMENTS: Readonly<Record<Lang, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}
/** Shorter words stand in any text. */
const SHORTEST_WORD: Readonly<Record<Lang, number>> = { zh: 2, en: 4 }

/**
 * Words of a frame that no row of the built-in lexicon has: what a person should look at.
 * @example newWordsOf('走的是{value}的路子', 'zh') // ['路子']
 */
export function newWordsOf(frame: string, lang: Lang): string[] {
  const { text } = knownToTheHouse()[lang]
  const words = [...SEGMENTS[lang].segment(fixedWords(frame).toLowerCase())]
    .filter(({ isWordLike, segment }) => isWordLike && segment.length >= SHORTEST_WORD[lang])
    .map(({ segment }) => segment)
  return [...new Set(words)].filter((word) => !text.includes(word))
}

interface Merged {
  readonly candidate: Candidate
  readonly whens: BankWhen[]
  readonly sources: ClauseSource[]
}

/** Joins what says the same, and leaves out what the house or the shop says already. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  others: readonly Pick<BankRow, 'role' | 'attributes' | 'zh' | 'en'>[],
): { rows: MinedRow[]; known: RefusedClause[] } {
  const known: RefusedClause[] = []
  const merged: Merged[] = []
  for (const candidate of candidates) {
    const { role, attribute, lang, frame, source } = candidate
    const house = knownToTheHouse()[lang]
    // Part of a built-in line is no new line.
    const isOurs =
      house.frames.has(`${role} ${sameWords(frame, lang)}`) ||
      (role !== 'say' &&
        house.text.includes(
          fixedWords(frame)
            .toLowerCase()
            .replace(/[。.]$/, ''),
        ))
    const isTheirs = others.some(
      (row) =>
        row.role === role &&
        (attribute === undefined || row.attributes.includes(attribute)) &&
        row[lang].some((other) => likeness(other, frame, lang) >= SAME),
    )
    if (isOurs || isTheirs) {
      known.push({ ...REFUSALS.known, words: source.words, subjectId: source.subjectId })
      continue
    }
    const twin = merged.find(
      ({ candidate: other }) =>
        other.role === role &&
        other.attribute === attribute &&
        other.lang === lang &&
        likeness(other.frame, frame, lang) >= SAME &&
        JSON.stringify(other.when.values) === JSON.stringify(candidate.when.values),
    )
    if (twin) {
      twin.whens.push(candidate.when)
      if (!twin.sources.some((one) => one.subjectId === source.subjectId && one.words === source.words))
        twin.sources.push(source)
    } else merged.push({ candidate, whens: [candidate.when], sources: [source] })
  }
  const rows = merged.map(
    ({ candidate, whens, sources }): MinedRow => ({
      role: candidate.role,
      attributes: candidate.attribute ? [candidate.attribute] : [],
      zh: candidate.lang === 'zh' ? [candidate.frame] : [],
      en: candidate.lang === 'en' ? [candidate.frame] : [],
      when: joined(whens),
      sources,
      newWords: newWordsOf(candidate.frame, candidate.lang),
    }),
  )
  return { rows, known }
}

/** The constraints of all products that said the same; many kinds of a category make the category. */
function joined(whens: readonly BankWhen[]): BankWhen {
  const all = <K extends 'kind' | 'shape' | 'unit' | 'category' | 'type' | 'season' | 'values'>(key: K) => [
    ...new Set(whens.flatMap((when) => (when[key] ?? []) as readonly string[])),
  ]
  const types = all('type')
  const categories = all('category')
  const wide = whens.some((when) => !when.type) || (categories.length === 1 && types.length >= KINDS_OF_A_CATEGORY)
  const [first] = whens
  const bounds = whens.flatMap((when) => when.parts ?? [])
  const parts = {
    kind: all('kind'),
    shape: all('shape'),
    unit: all('unit'),
    values: all('values'),
    category: categories,
    type: wide ? [] : types,
    season: all('season'),
  }
  return {
    ...(Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0)) as BankWhen),
    ...(bounds.length > 0 ? { parts: [Math.min(...bounds), Math.max(...bounds)] as const } : {}),
    ...(first?.ownLabel ? { ownLabel: true } : {}),
  }
}
