import { type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import { CONCEPT_ROWS, type ConceptRow } from './concepts.data.ts'

/** What kind of thing a concept is. */
export type ConceptKind = keyof typeof CONCEPT_ROWS

/** A named thing that texts speak of: a colour, a material, a season, a style, a scene, an audience. */
export interface Concept {
  readonly kind: ConceptKind
  readonly id: string
  readonly name: LocalizedText
  readonly words: readonly string[]
}

/** A concept found in a text, with the half-open range of the folded text that names it. */
export interface ConceptMention {
  readonly concept: Concept
  readonly start: number
  readonly end: number
}

const PLAIN = /^[\u0020-\u007e\u4e00-\u9fff、。]*$/
const KINDS = Object.keys(CONCEPT_ROWS) as ConceptKind[]

function conceptOf(kind: ConceptKind, [id, zh, en]: ConceptRow): Concept {
  const zhWords = zh.split('|')
  const enWords = en.split('|')
  return { kind, id, name: { zh: zhWords[0] ?? id, en: enWords[0] ?? id }, words: [...zhWords, ...enWords] }
}

/** True if folding changes nothing but the case, and no length. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** All concepts by kind. */
export const CONCEPTS: Readonly<Record<ConceptKind, readonly Concept[]>> = Object.fromEntries(
  KINDS.map((kind) => [kind, CONCEPT_ROWS[kind].map((row) => conceptOf(kind, row))]),
) as unknown as Readonly<Record<ConceptKind, readonly Concept[]>>

/** Words of a kind by their first character, longest first: one word may name two concepts (棉麻). */
const BY_FIRST = new Map<ConceptKind, Map<string, { word: string; concepts: Concept[] }[]>>()
for (const kind of KINDS) {
  const words = new Map<string, Concept[]>()
  for (const concept of CONCEPTS[kind])
    for (const word of concept.words) {
      const key = foldText(word)
      words.set(key, [...(words.get(key) ?? []), concept])
    }
  const byFirst = new Map<string, { word: string; concepts: Concept[] }[]>()
  for (const [word, concepts] of words) {
    const first = word[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, concepts }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  BY_FIRST.set(kind, byFirst)
}

/**
 * Full width to half width, lower case, accents off: what people type is not what files hold. May change the length.
 * @example foldText('ＰＩＱＵÉ') // 'pique'
 */
export function foldText(text: string): string {
  // Plain Latin and plain Chinese need no normal form, and are most of what there is.
  if (isPlain(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39

/**
 * The concepts of one kind that a folded text names, longest words first, none inside another.
 * @param text already folded by `foldText`
 * @example mentionsOf('material', foldText('木浆棉、剑麻')).map(({ concept }) => concept.id) // ['cellulose']
 */
export function mentionsOf(kind: ConceptKind, text: string): ConceptMention[] {
  const byFirst = BY_FIRST.get(kind)
  const found: ConceptMention[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    // An English word begins at its beginning.
    if (isLatin(code) && at > 0 && isLatin(text.charCodeAt(at - 1))) {
      at++
      continue
    }
    const entry = byFirst
      ?.get(text[at] ?? '')
      ?.find(
        ({ word }) =>
          text.startsWith(word, at) &&
          !(isLatin(word.charCodeAt(word.length - 1)) && isLatin(text.charCodeAt(at + word.length))),
      )
    if (!entry) {
      at++
      continue
    }
    for (const concept of entry.concepts) found.push({ concept, start: at, end: at + entry.word.length })
    at += entry.word.length
  }
  return found
}

/** Ids of the concepts of one kind that a text names, each once. @example conceptIds('season', '春夏') // ['spring', 'summer'] */
export const conceptIds = (kind: ConceptKind, text: string): string[] => [
  ...new Set(mentionsOf(kind, foldText(text)).map(({ concept }) => concept.id)),
]

const BY_ID = new Map(KINDS.flatMap((kind) => CONCEPTS[kind].map((one) => [`${kind}/${one.id}`, one] as const)))

/** A concept by kind and id. */
export const conceptOfId = (kind: ConceptKind, id: string): Concept | undefined => BY_ID.get(`${kind}/${id}`)

/** Its name; the id itself when nothing is known. @example conceptName('material', 'linen', 'zh') // '亚麻' */
export const conceptName = (kind: ConceptKind, id: string, lang: Lang): string =>
  pick(conceptOfId(kind, id)?.name ?? { zh: id }, lang)
