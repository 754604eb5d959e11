import { attribute, LANGS, type Lang, type Span, type Subject, showFactValue, spansText } from '@qianmian/kernel'
import { tellableFacts } from '../tellable-facts.ts'
import { type PieceField, pieceFields } from './fields.ts'
import { SMS_SEGMENTS } from './limits.data.ts'
import { limitedFields, smsWhole } from './limits.ts'
import { PART_NAMES } from './outline.data.ts'
import { lengthOf } from './say-fact.ts'
import { FILM_PACE } from './shots.data.ts'
import type { PieceKind, PieceText, Spans } from './types.ts'
import { type Pair, pairOf } from './weave.ts'
import { SAYS_MACHINE, WORDING_ROWS, type WordingRow } from './wording-parts.data.ts'

/** How long a part may become: in characters as a channel counts them, or as it is spoken, Chinese characters and English words. */
export interface WordingLimit {
  readonly max: number
  readonly count: 'characters' | 'spoken'
}

/**
 * A sentence of a written piece that another writer may put into other words. What it rests on, how long it may be and
 * every figure in it stay: figures, prices, offers and dates are slots, filled with the very text of the piece.
 */
export interface WordingPart {
  /** Its address, the same in both languages: `shots.2.voice`. */
  readonly path: string
  readonly name: Pair<string>
  readonly job: string
  /** True: a note for colleagues or a crew, which no shopper reads. */
  readonly isNote?: true
  /** The product that it is about; absent where it speaks of several or of none. */
  readonly subjectId?: string
  /** Both languages rest on these facts, all of them. */
  readonly factIds: readonly string[]
  /** What the words may say that is measured: attributes of those facts. */
  readonly attributes: readonly string[]
  /** What is printed for `{id}`, by fact. */
  readonly slots: Pair<Readonly<Record<string, string>>>
  /** Facts that only their slot may say: it holds a figure, a price, a stock, an offer or a day. */
  readonly fixed: readonly string[]
  /** The words as they stand, slots as `{id}`. */
  readonly text: Pair<string>
  readonly limit: Pair<WordingLimit>
}

/** Digits of any script; figures in words are for the gates. */
export const FIGURE = /\p{Nd}/u

/** Room for other words, where nothing sets a limit: so many times the length, and never less than this. */
const ROOM = 1.6
const LEAST: Pair<number> = { zh: 24, en: 14 }

/**
 * The sentences of a piece that may be put into other words, in reading order.
 * @param texts both languages of one piece of the embedded engine
 * @param subjects its products: their facts as they are told give the slots
 * @param isoDate the day on which it was written
 * @example wordingParts({ zh, en }, [subject], { isoDate: '2026-11-26' })[0]?.text.zh // '克重{f2}，{price-p1}。'
 */
export function wordingParts(
  texts: Pair<PieceText>,
  subjects: readonly Subject[],
  { isoDate, channel }: { readonly isoDate: string; readonly channel?: string },
): WordingPart[] {
  const known: Known = {
    forms: spokenForms(subjects, isoDate),
    attributes: new Map(subjects.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact.attribute]))),
  }
  const english = new Map(pieceFields(texts.en).map((field) => [field.path, field]))
  return pieceFields(texts.zh).flatMap((field) => {
    const other = english.get(field.path)
    const row = WORDING_ROWS[texts.zh.kind].find(({ at }) => at.test(field.path))
    if (!other || !row) return []
    const part = partOf(texts, row, { zh: field, en: other }, known, channel)
    return part ? [part] : []
  })
}

/**
 * Addresses that sentences of a kind may have, as one expression.
 * @example wordingAddress('push').test('title') // true
 */
export const wordingAddress = (kind: PieceKind): RegExp =>
  new RegExp(WORDING_ROWS[kind].map(({ at }) => at.source).join('|'))

/** The ways in which the engine says a value, longest first, by language and fact. */
type Forms = Pair<ReadonlyMap<string, readonly string[]>>

/** What is known of the facts of the products. */
interface Known {
  readonly forms: Forms
  readonly attributes: ReadonlyMap<string, string>
}

/** A value whose label says more than the vocabulary does, or that holds under a condition, is not taken out of its words. */
function spokenForms(subjects: readonly Subject[], isoDate: string): Forms {
  const told = subjects
    .flatMap((subject) => tellableFacts(subject, isoDate).told)
    .filter(({ fact, condition, spoken }) => {
      const known = attribute(fact.attribute)?.label
      return LANGS.every(
        (lang) =>
          condition[lang] === undefined &&
          spoken[lang] !== undefined &&
          (fact.label[lang] === undefined || fact.label[lang] === known?.[lang]),
      )
    })
  return pairOf(
    (lang) =>
      new Map(
        told.map(({ fact, spoken }) => [
          fact.id,
          [spoken[lang]?.value ?? '', spoken[lang]?.table ?? '', showFactValue(fact.value, lang)]
            .filter(Boolean)
            .sort((a, b) => b.length - a.length),
        ]),
      ),
  )
}

function partOf(
  texts: Pair<PieceText>,
  row: WordingRow,
  fields: Pair<PieceField>,
  { forms, attributes }: Known,
  channel: string | undefined,
): WordingPart | undefined {
  const { path, subjectId } = fields.zh
  const factIds = idsOf(fields.zh.spans)
  // A fact that one language states and the other only points to has no slot there.
  if (!sameIds(factIds, idsOf(fields.en.spans))) return undefined
  if (row.needsFacts && factIds.length === 0) return undefined
  if (SAYS_MACHINE.test(spansText(fields.zh.spans))) return undefined
  const read = { zh: slotted(fields.zh.spans, forms.zh), en: slotted(fields.en.spans, forms.en) }
  if (!read.zh || !read.en) return undefined
  const slots = { zh: read.zh.slots, en: read.en.slots }
  const isFixed = (id: string) => !forms.zh.has(id) || LANGS.some((lang) => FIGURE.test(slots[lang][id] ?? ''))
  const [number] = /\d+/.exec(path) ?? []
  return {
    path,
    name: pairOf((lang) => partName(row, lang, texts.zh.kind === 'shot-list' ? number : undefined)),
    job: row.job,
    ...(row.isNote ? { isNote: true as const } : {}),
    ...(subjectId === undefined ? {} : { subjectId }),
    factIds,
    attributes: factIds.flatMap((id) => attributes.get(id) ?? []),
    slots,
    fixed: factIds.filter(isFixed),
    text: { zh: read.zh.text, en: read.en.text },
    limit: pairOf((lang) => limitOf(texts[lang], fields[lang], channel)),
  }
}

function partName({ part }: WordingRow, lang: Lang, shot: string | undefined): string {
  const name = PART_NAMES[part][lang]
  return shot === undefined ? name : `${PART_NAMES.shot[lang]} ${Number(shot) + 1} ${name}`
}

/** Words with their slots; undefined where what two facts say is mixed. */
function slotted(
  spans: Spans,
  forms: ReadonlyMap<string, readonly string[]>,
): { readonly text: string; readonly slots: Readonly<Record<string, string>> } | undefined {
  const slots: Record<string, string> = {}
  let text = ''
  for (let i = 0; i < spans.length; i++) {
    const ids = spans[i]?.factIds ?? []
    const [id] = ids
    if (id === undefined) {
      text += spans[i]?.text ?? ''
      continue
    }
    // A label and its value may stand apart, with plain words between them: they are one statement.
    const last = spans.findLastIndex((span) => span.factIds.includes(id))
    const stated = spans.slice(i, last + 1)
    if (stated.some(({ factIds }) => factIds.some((other) => other !== id))) return undefined
    const said = spansText(stated)
    const value = (forms.get(id) ?? []).find((form) => holds(said, form) && !FIGURE.test(without(said, form))) ?? said
    const at = placeOf(said, value)
    slots[id] = value
    text += `${said.slice(0, at)}{${id}}${said.slice(at + value.length)}`
    i = last
  }
  return { text, slots }
}

const without = (text: string, value: string): string => {
  const at = placeOf(text, value)
  return `${text.slice(0, at)} ${text.slice(at + value.length)}`
}

const holds = (text: string, value: string): boolean => placeOf(text, value) >= 0

/** Where a value stands in a text as a whole, −1 where it does not: 1.5 does not stand in 11.5. */
export function placeOf(text: string, value: string): number {
  for (let at = text.indexOf(value); at >= 0 && value !== ''; at = text.indexOf(value, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + value.length, at + value.length + 2)
    const opens = !FIGURE.test(value[0] ?? '') || !/\p{Nd}[.,]?$/u.test(before)
    const closes = !FIGURE.test(value.at(-1) ?? '') || !/^[.,]?\p{Nd}/u.test(after)
    if (opens && closes) return at
  }
  return -1
}

const idsOf = (spans: readonly Span[]): string[] => [...new Set(spans.flatMap(({ factIds }) => factIds))]
const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

function limitOf(text: PieceText, { path, spans }: PieceField, channel: string | undefined): WordingLimit {
  const { lang } = text
  const own = spansText(spans).length
  if (text.kind === 'sms') {
    const { single } = SMS_SEGMENTS[lang === 'zh' ? 'ucs2' : 'gsm7']
    return { max: Math.max(own, single - (spansText(smsWhole(text)).length - own)), count: 'characters' }
  }
  const limited = limitedFields(text, channel).find(({ field }) => field === path)
  if (limited) return { max: Math.max(own, limited.limit.max - (limited.text.length - own)), count: 'characters' }
  const spoken = lengthOf(spans, lang)
  const shot = text.kind === 'shot-list' ? text.shots[Number(/^shots\.(\d+)\.voice$/.exec(path)?.[1] ?? -1)] : undefined
  if (shot) return { max: Math.max(spoken, Math.floor(shot.seconds * FILM_PACE[lang])), count: 'spoken' }
  return { max: Math.max(LEAST[lang], Math.ceil(spoken * ROOM)), count: 'spoken' }
}

/** The length of words as their limit counts them. */
export const wordingLength = (spans: Spans, lang: Lang, { count }: WordingLimit): number =>
  count === 'spoken' ? lengthOf(spans, lang) : spansText(spans).length
