import {
  ATTRIBUTES,
  attribute,
  err,
  type Lang,
  type LocalizedText,
  ok,
  type Result,
  type Span,
  spansText,
} from '@qianmian/kernel'
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

/** Names of everything in the vocabulary that has a unit. */
const MEASURES: Readonly<Record<Lang, readonly string[]>> = {
  zh: measuresIn('zh'),
  en: measuresIn('en'),
}

/** Names that are common words as well (宽, "count") prove nothing. */
function measuresIn(lang: Lang): readonly string[] {
  const least = lang === 'zh' ? 2 : 6
  return ATTRIBUTES.flatMap(({ unit, label }) => {
    const name = label[lang] ?? ''
    return unit === undefined || name.length < least ? [] : [name]
  })
}

const SLOT = /(\{[^{}]*\})/
/** Signs that belong to no sentence: control characters, line breaks, braces and angle brackets. */
const STRAY = /[\p{Cc}\p{Co}<>{}]/u

/**
 * Puts words into a part in one language. Slots are filled with the text of the plan, so that figures, prices, offers and
 * days are printed exactly; a value that was written out in the plan's own form counts as its slot. Everything that the
 * plan states has to be stated, and nothing else may be cited.
 * @returns the spans, or what is wrong with the words
 * @example fillPart(part, 'zh', [{ text: '克重{f2}。', factIds: ['f2'] }], { names: [] }) // [{ text: '克重165 g/m²。', factIds: ['f2'] }]
 */
export function fillPart(
  part: WordingPart,
  lang: Lang,
  segments: readonly WordedSegment[],
  options: FillOptions,
): Result<Spans, LocalizedText> {
  const own: Span[] = []
  const out: Span[] = []
  const slots: string[] = []
  for (const { text, factIds } of segments) {
    const cited = factIds.filter((id) => part.factIds.includes(id))
    for (const piece of withSlots(part, lang, text).split(SLOT)) {
      const id = /^\{([^{}]*)\}$/.exec(piece)?.[1]
      if (id === undefined) {
        own.push({ text: piece, factIds: cited })
        out.push({ text: piece, factIds: cited })
        continue
      }
      const value = Object.hasOwn(part.slots[lang], id) ? part.slots[lang][id] : undefined
      if (value === undefined) return err({ zh: `{${id}}不是这一句的空`, en: `{${id}} is no slot of this part` })
      slots.push(id)
      out.push({ text: value, factIds: [id] })
      // A mark in the place of the value keeps the words on both sides apart.
      own.push({ text: '\u25a1', factIds: [] })
    }
  }
  const problem = wordsProblem(part, lang, spansText(own), options)
  if (problem) return err(problem)
  const told = new Set(out.flatMap(({ factIds }) => factIds))
  const missing = part.factIds.find((id) => !told.has(id))
  if (missing !== undefined) return err({ zh: '少说了一条事实', en: `the fact ${missing} is not told or not cited` })
  const unslotted = part.fixed.find((id) => !slots.includes(id))
  if (unslotted !== undefined) return err({ zh: '少了一个数字或价格', en: `{${unslotted}} is missing` })
  const twice = part.fixed.find((id) => slots.indexOf(id) !== slots.lastIndexOf(id))
  if (twice !== undefined) return err({ zh: '同一个数字说了两遍', en: `{${twice}} stands twice` })
  const unsaid = part.factIds.find((id) => !saysValue(part, lang, id, out))
  if (unsaid !== undefined)
    return err({
      zh: '引了一条事实，却没有说出来',
      en: `${unsaid} is cited and not said; write {${unsaid}} or its words`,
    })
  const spans = tidied(out, lang)
  const { max, count } = part.limit[lang]
  const length = wordingLength(spans, lang, part.limit[lang])
  const unit = count === 'spoken' && lang === 'en' ? { zh: '个词', en: 'words' } : { zh: '个字符', en: 'characters' }
  if (length > max)
    return err({
      zh: `太长：${length}${unit.zh}，最多${max}`,
      en: `too long: ${length}, at most ${max} ${unit.en}`,
    })
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
): LocalizedText | undefined {
  if (own.trim() === '') return { zh: '没有话', en: 'there are no words' }
  const stray = STRAY.exec(own)?.[0]
  if (stray !== undefined)
    return {
      zh: '有换行或者代码的符号',
      en: 'line breaks, control characters and brackets of code are not allowed',
    }
  const nameless = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => (name === '' ? text : text.replaceAll(name, ' ')), own)
  if (FIGURE.test(nameless))
    return { zh: '自己写了数字', en: 'a figure stands outside of a slot; write {id} in its place' }
  const planned = part.text[lang]
  const offer = OFFER_WORDS[lang].exec(nameless)?.[0]
  if (offer !== undefined && !planned.toLowerCase().includes(offer.toLowerCase()))
    return { zh: `“${offer}”说了没有的优惠`, en: `"${offer}" speaks of an offer that nobody made` }
  const measure = part.fixed.length > 0 ? otherMeasure(part, lang, nameless) : undefined
  if (measure !== undefined)
    return { zh: `“${measure}”不是这个数字说的`, en: `"${measure}" is not what the figures of this part measure` }
  const word = unwanted.find((one) => mentions(nameless, one) && !mentions(planned, one))
  if (word !== undefined) return { zh: `品牌不用“${word}”`, en: `the brand does not use "${word}"` }
  return languageProblem(planned, lang, nameless)
}

/** What is measured and is none of the part's: 透气率 beside the figure of a fabric weight. */
function otherMeasure(part: WordingPart, lang: Lang, words: string): string | undefined {
  const own = part.attributes.flatMap((id) => attribute(id)?.label[lang]?.toLowerCase() ?? [])
  return MEASURES[lang].find((label) => {
    const wanted = label.toLowerCase()
    if (own.some((one) => one.includes(wanted) || wanted.includes(one))) return false
    return mentions(words, wanted) && !mentions(part.text[lang], wanted)
  })
}

function languageProblem(planned: string, lang: Lang, words: string): LocalizedText | undefined {
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0
  if (lang === 'en' && han > letters * 0.5) return { zh: '英文那句不是英文', en: 'en is not written in English' }
  // A brand's name alone may be all of a short line.
  if (lang === 'zh' && letters > 8 && han < letters * 0.2 && /\p{Script=Han}/u.test(planned))
    return { zh: '中文那句不是中文', en: 'zh is not written in Chinese' }
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
