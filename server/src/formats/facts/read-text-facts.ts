import { type Attribute, attributeByName, type ClaimKind, type FactSource, type Lang } from '@qianmian/kernel'
import type { FactDraft, ProductDraft } from '../product-draft.ts'
import { htmlLines } from '../text/html-text.ts'
import { FIBRES } from './fibres.data.ts'
import { parseFactValue } from './parse-fact-value.ts'

const SOURCE = { zh: '名称和描述', en: 'Name and description' }

/** True if the fact was read from the product's name or description, not from a place of its own in the file. */
export const isTextFact = (source: Pick<FactSource, 'kind' | 'name'>): boolean =>
  source.kind === 'import' && source.name.en === SOURCE.en

/** Claims of these kinds need evidence, which a description is not; prices and stock have fields of their own. */
const NOT_FROM_TEXT: ReadonlySet<ClaimKind> = new Set(['efficacy', 'green', 'award', 'price', 'stock'])
/** Longer values are prose, not facts. */
const LONGEST_VALUE = 60
const LONGEST_TEXT = 20_000
const LONGEST_SENTENCE = 400

const PAIR = /^[\s•·●■◆*＊\-–—【[「]*([^:：】\]」]{1,24}?)\s*(?:[】\]」]\s*[:：]?|[:：])\s*(\S.*)$/u
const LABEL_FIGURE = /^(?:.*[\s，,])?([\p{L}]{2,8}?)\s*(?:为|是|达|仅)?\s*(\d[\d.,]*\s*[^\s\d，,。；;（(]{1,6})$/u
const SHARE_OF = /^([\p{Script=Han}A-Za-z]{1,12}含量)\s*(?:为|是|达)?\s*[:：]?\s*(\d+(?:\.\d+)?\s*%)$/u
const SHARE_BEFORE = /(\d{1,3}(?:\.\d+)?)\s*%\s*([\p{L} ]{1,24})/gu
const SHARE_AFTER = /([\p{L} ]{1,24}?)\s*(\d{1,3}(?:\.\d+)?)\s*%/gu
/** Net content at the end of a name; several packs (×2) say it of one or of all, so they are left alone. */
const NAME_CONTENT = /(?<![\d.×x*])(\d+(?:\.\d+)?)\s*(ml|毫升|l|升|g|克|kg|千克|公斤)\s*$/iu
const SOLD_BY_CONTENT: ReadonlySet<string> = new Set(['beauty', 'home-care', 'food'])

/**
 * The facts that a product's name and description state outright: lines of label and value (材质：纯棉), labels with a figure
 * behind them (克重180 g/m²), compositions that add up, net content at the end of a name. Prose is left alone, as is what
 * would need evidence: a fact that is missing can be added, one that is misread would be printed.
 * @param category where the thing stands; net content is read only where things are sold by it
 * @returns facts for attributes that the file has no fact of, each once
 * @example readTextFacts({ name: { zh: '洗衣液 2L' }, descriptionHtml: { zh: '<p>产地：苏州</p>' }, facts: [] }, 'home-care')
 * // netContent 2L, origin 苏州
 */
export function readTextFacts(
  draft: Pick<ProductDraft, 'name' | 'descriptionHtml' | 'facts'>,
  category: string,
): FactDraft[] {
  const found = new Map<string, FactDraft>()
  const told = new Set(draft.facts.map((fact) => fact.attribute))
  const tell = (lang: Lang, attribute: string, text: string, label?: string) => {
    if (told.has(attribute)) return
    const before = found.get(attribute)
    // The first mention counts in each language.
    if (before?.valueText[lang] !== undefined) return
    found.set(attribute, {
      attribute,
      ...(label ? { label: { ...before?.label, [lang]: label } } : {}),
      valueText: { ...before?.valueText, [lang]: text },
      sourceKind: 'import',
      sourceName: SOURCE,
    })
  }
  for (const lang of ['zh', 'en'] as const) {
    const html = draft.descriptionHtml[lang]
    if (html === undefined) continue
    for (const line of htmlLines(html.slice(0, LONGEST_TEXT), '：'))
      for (const sentence of sentencesOf(line)) readSentence(sentence, lang, tell)
  }
  if (SOLD_BY_CONTENT.has(category)) {
    for (const lang of ['zh', 'en'] as const) {
      const content = NAME_CONTENT.exec(draft.name[lang]?.trim() ?? '')
      if (content) tell(lang, 'netContent', `${content[1]}${content[2]}`)
    }
  }
  return [...found.values()]
}

type Tell = (lang: Lang, attribute: string, text: string, label?: string) => void

/** A full stop within a figure (5.5) or an abbreviation ends nothing: only one before a blank does. */
const sentencesOf = (line: string): string[] => line.replace(/[:：]\s*$/u, '').split(/[。；;！!|｜]|\.(?=\s|$)/u)

function readSentence(sentence: string, lang: Lang, tell: Tell): void {
  const clauses = sentence.split(/[，,]/u)
  for (const [at, clause] of clauses.entries()) {
    const pair = pairOf(clause)
    if (pair) {
      // What follows up to the next pair belongs to the value: 材质：棉 95%，氨纶 5%.
      const next = clauses.findIndex((other, index) => index > at && pairOf(other) !== undefined)
      const rest = clauses.slice(at + 1, next < 0 ? undefined : next)
      readPair(pair, rest, lang, tell)
      continue
    }
    const share = SHARE_OF.exec(clause.trim())
    if (share?.[1] && share[2]) tell(lang, `custom:${share[1]}`, share[2], share[1])
    const figure = LABEL_FIGURE.exec(clause.trim())
    const known = figure?.[1] && statable(figure[1])
    if (known && figure[2] && isFigure(figure[2], known, lang)) tell(lang, known.id, figure[2].trim())
  }
  const shares = composition(sentence, lang)
  if (shares) tell(lang, 'material', shares)
}

interface Pair {
  readonly attribute: Attribute
  readonly value: string
}

function pairOf(clause: string): Pair | undefined {
  const match = PAIR.exec(clause)
  const known = match?.[1] && statable(match[1])
  return known && match[2] ? { attribute: known, value: match[2].trim() } : undefined
}

function statable(label: string): Attribute | undefined {
  const known = attributeByName(label.replace(/\s+/g, ' '))
  return known && !NOT_FROM_TEXT.has(known.claimKind) ? known : undefined
}

/** Figures and compositions end where they end; words are a value only if nothing else follows them in the sentence. */
function readPair({ attribute, value }: Pair, rest: readonly string[], lang: Lang, tell: Tell): void {
  const whole = [value, ...rest].join(lang === 'zh' ? '，' : ',').trim()
  const isComposition = (text: string) => parseFactValue({ [lang]: text }, attribute.id).kind === 'composition'
  const text = isComposition(whole) ? whole : isFigure(value, attribute, lang) || isComposition(value) ? value : whole
  const isWord = text === whole && rest.length > 0 && !isComposition(whole)
  if (text.length > LONGEST_VALUE || (isWord && !rest.every((clause) => clause.trim().length <= 12))) return
  tell(lang, attribute.id, text)
}

function isFigure(text: string, attribute: Attribute, lang: Lang): boolean {
  const { kind } = parseFactValue({ [lang]: text.trim() }, attribute.id)
  return kind === 'number' || kind === 'range'
}

/** Shares of known fibres that add up to the whole, wherever they stand in a sentence: made of 95% cotton and 5% elastane. */
function composition(sentence: string, lang: Lang): string | undefined {
  if (!sentence.includes('%')) return undefined
  const text = sentence.slice(0, LONGEST_SENTENCE)
  const before = [...text.matchAll(SHARE_BEFORE)].map(([, percent = '', words = '']) => ({
    percent,
    name: longestFibre(starts(words.trim())),
  }))
  const after = [...text.matchAll(SHARE_AFTER)].map(([, words = '', percent = '']) => ({
    percent,
    name: longestFibre(ends(words.trim())),
  }))
  for (const shares of [before, after]) {
    const parts = shares.flatMap(({ percent, name }) => (name === undefined ? [] : [`${percent}% ${name}`]))
    const joined = parts.join(lang === 'zh' ? '，' : ', ')
    if (parts.length > 0 && parseFactValue({ [lang]: joined }, 'material').kind === 'composition') return joined
  }
  return undefined
}

const longestFibre = (candidates: readonly string[]): string | undefined =>
  candidates.find((candidate) => FIBRES.has(candidate.toLowerCase()))

/** Beginnings of some words, the longest first: by words where there are blanks, else by characters. */
const starts = (words: string): string[] =>
  [...words].flatMap((_, length) =>
    isEdge(words, words.length - length) ? [words.slice(0, words.length - length)] : [],
  )

const ends = (words: string): string[] =>
  [...words].flatMap((_, length) => (isEdge(words, length) ? [words.slice(length)] : []))

/** Between two characters a word may end, unless both are Latin letters. */
const isEdge = (words: string, at: number): boolean =>
  !/[a-z]/i.test(words.charAt(at - 1)) || !/[a-z]/i.test(words.charAt(at))
