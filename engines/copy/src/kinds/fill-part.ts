import { err, type Lang, ok, type Result, type Span, spansText } from '@qianmian/kernel'
import { capitalizeSpans } from '../span-tools.ts'
import { mentions } from '../word-match.ts'
import { OFFER_WORDS } from './offer-words.data.ts'
import type { Spans } from './types.ts'
import { FIGURE, placeOf, type WordingPart, wordingLength } from './wording-parts.ts'

/** Words for a part, by whoever wrote them. `{id}` stands for the slot of that fact; `factIds` are what the rest rests on. */
export interface WordedSegment {
  readonly text: string
  readonly factIds: readonly string[]
}

/** What else decides whether words may stand. */
export interface FillOptions {
  /** Names in which figures are part of the name. */
  readonly names: readonly string[]
  /** Words that the brand does not use. */
  readonly unwanted?: readonly string[]
}

const SLOT = /(\{[^{}]*\})/
/** Signs that belong to no sentence: control characters, line breaks, braces and angle brackets. */
const STRAY = /[\p{Cc}\p{Co}<>{}]/u

/**
 * Puts words into a part in one language. Slots are filled with the text of the plan, so that figures, prices, offers and
 * days are printed exactly; a value that was written out in the plan's own form counts as its slot. Everything that the
 * plan states has to be stated, and nothing else may be cited.
 * @returns the spans, or in English what is wrong with the words
 * @example fillPart(part, 'zh', [{ text: '克重{f2}。', factIds: ['f2'] }], { names: [] }) // [{ text: '克重165 g/m²。', factIds: ['f2'] }]
 */
export function fillPart(
  part: WordingPart,
  lang: Lang,
  segments: readonly WordedSegment[],
  options: FillOptions,
): Result<Spans, string> {
  const own: Span[] = []
  const out: Span[] = []
  for (const { text, factIds } of segments) {
    const cited = factIds.filter((id) => part.factIds.includes(id))
    for (const piece of withSlots(part, lang, text).split(SLOT)) {
      const id = /^\{([^{}]*)\}$/.exec(piece)?.[1]
      if (id === undefined) {
        own.push({ text: piece, factIds: cited })
        out.push({ text: piece, factIds: cited })
        continue
      }
      const value = part.slots[lang][id]
      if (value === undefined) return err(`{${id}} is no slot of this part`)
      out.push({ text: value, factIds: [id] })
      // A mark in the place of the value keeps the words on both sides apart.
      own.push({ text: '\u25a1', factIds: [] })
    }
  }
  const problem = wordsProblem(part, lang, spansText(own), options)
  if (problem) return err(problem)
  const told = new Set(out.flatMap(({ factIds }) => factIds))
  const missing = part.factIds.find((id) => !told.has(id))
  if (missing !== undefined) return err(`the fact ${missing} is not told or not cited`)
  const unslotted = part.fixed.find(
    (id) => !out.some(({ text, factIds }) => factIds[0] === id && text === part.slots[lang][id]),
  )
  if (unslotted !== undefined) return err(`{${unslotted}} is missing`)
  const unsaid = part.factIds.find((id) => !saysValue(part, lang, id, out))
  if (unsaid !== undefined) return err(`${unsaid} is cited and not said; write {${unsaid}} or its words`)
  const spans = tidied(out, lang)
  const length = wordingLength(spans, lang, part.limit[lang])
  if (length > part.limit[lang].max)
    return err(
      `too long: ${length}, at most ${part.limit[lang].max} ${part.limit[lang].count === 'spoken' && lang === 'en' ? 'words' : 'characters'}`,
    )
  return ok(spans)
}

/** Values that were written out become slots. */
function withSlots(part: WordingPart, lang: Lang, text: string): string {
  let found = text
  for (const id of part.fixed) {
    const value = part.slots[lang][id] ?? ''
    if (found.includes(`{${id}}`)) continue
    const at = placeOf(found, value)
    if (at >= 0) found = `${found.slice(0, at)}{${id}}${found.slice(at + value.length)}`
  }
  return found
}

/** True if the words that cite a fact hold a word of its value: two characters of Chinese, one word of English. */
function saysValue(part: WordingPart, lang: Lang, id: string, spans: readonly Span[]): boolean {
  const value = (part.slots[lang][id] ?? '').toLowerCase()
  const said = spansText(spans.filter(({ factIds }) => factIds.includes(id))).toLowerCase()
  if (said.includes(value)) return true
  if (lang === 'en') return (value.match(/[a-z]{3,}/g) ?? []).some((word) => mentions(said, word))
  return Array.from({ length: Math.max(0, value.length - 1) }, (_, i) => value.slice(i, i + 2)).some((two) =>
    said.includes(two),
  )
}

/** What is wrong with the words beside the slots. */
function wordsProblem(
  part: WordingPart,
  lang: Lang,
  own: string,
  { names, unwanted = [] }: FillOptions,
): string | undefined {
  if (own.trim() === '') return 'there are no words'
  const stray = STRAY.exec(own)?.[0]
  if (stray !== undefined) return 'line breaks, control characters and brackets of code are not allowed'
  const nameless = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => (name === '' ? text : text.replaceAll(name, ' ')), own)
  if (FIGURE.test(nameless)) return 'a figure stands outside of a slot; write {id} in its place'
  const planned = part.text[lang]
  const offer = OFFER_WORDS[lang].exec(nameless)?.[0]
  if (offer !== undefined && !planned.toLowerCase().includes(offer.toLowerCase()))
    return `"${offer}" speaks of an offer that nobody made`
  const word = unwanted.find((one) => mentions(nameless, one) && !mentions(planned, one))
  if (word !== undefined) return `the brand does not use "${word}"`
  return languageProblem(planned, lang, nameless)
}

function languageProblem(planned: string, lang: Lang, words: string): string | undefined {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  if (lang === 'en' && han > letters * 0.5) return 'en is not written in English'
  // A brand's name alone may be all of a short line.
  if (lang === 'zh' && letters > 8 && han < letters * 0.2 && /\p{Script=Han}/u.test(planned))
    return 'zh is not written in Chinese'
  return undefined
}

/** Neighbours on the same facts joined, ends without blanks, a capital where English begins. */
function tidied(spans: readonly Span[], lang: Lang): Spans {
  const joined: Span[] = []
  for (const span of spans) {
    if (span.text === '') continue
    const last = joined.at(-1)
    const isSame =
      last && last.factIds.length === span.factIds.length && last.factIds.every((id) => span.factIds.includes(id))
    if (last && isSame) joined[joined.length - 1] = { text: last.text + span.text, factIds: last.factIds }
    else joined.push(span)
  }
  const trimmed = joined
    .map((span, i) => ({
      ...span,
      text: (i === 0 ? span.text.trimStart() : span.text).slice(0),
    }))
    .map((span, i) => (i === joined.length - 1 ? { ...span, text: span.text.trimEnd() } : span))
    .filter(({ text }) => text !== '')
  return lang === 'en' ? capitalizeSpans(trimmed) : trimmed
}
