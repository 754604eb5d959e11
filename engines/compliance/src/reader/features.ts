import { normalise } from '../text/normalise.ts'
import { CONCEPT_NAMES, type ConceptHit, conceptHits, familyName, familyOf } from './concept-search.ts'

/** What the reader knows of a sentence beside its words. */
export interface SentenceContext {
  /** Category of the vocabulary, or one of the corpus: `health_food`, `medical_device`, `alcohol`, `service`. */
  readonly category: string
  /** Codes of the rules that already found something in it. */
  readonly found: readonly string[]
}

/** Buckets of hashed features. */
export const BUCKETS = 1 << 17

/** FNV-1a over the characters of a feature's name. */
function bucket(name: string): number {
  let print = 0x811c9dc5
  for (let i = 0; i < name.length; i++) print = Math.imul(print ^ name.charCodeAt(i), 0x01000193)
  print ^= print >>> 15
  return (print >>> 0) & (BUCKETS - 1)
}

/** Categories that the law treats alike. */
const GROUPS: Readonly<Record<string, string>> = {
  beauty: 'beauty',
  cosmetic: 'beauty',
  food: 'food',
  health_food: 'health',
  medical_device: 'medical',
  children: 'child',
  child: 'child',
  infant: 'child',
  alcohol: 'alcohol',
  service: 'service',
}

const groupOf = (category: string): string => GROUPS[category] ?? 'goods'

/** The concepts of a sentence by name, in the order of their first words. */
export const conceptNamesOf = (sentence: string): readonly string[] => [
  ...new Set(conceptHits(normalise(sentence).text).map(({ concept }) => CONCEPT_NAMES[concept] ?? '')),
]

/** The buckets that hold what a concept says by itself and by its family. */
export const signalOf = (concept: string, { category }: SentenceContext): readonly number[] => [
  bucket(`c ${concept}`),
  bucket(`cg ${groupOf(category)} ${concept}`),
  bucket(`f ${familyName(concept)}`),
  bucket(`fg ${groupOf(category)} ${familyName(concept)}`),
]

/** How a sentence looks: the tricks of those who hide a word, and marks of proof and of speech. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['figure', /\d|[一二三四五六七八九十百千万]{2,}/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['pinyin within', /\p{Script=Han}[a-z]{1,5}(?:\p{Script=Han}|$)/iu],
  ['sign within', /\p{Script=Han}[^\p{L}\p{N}\s，。、；：！？“”‘’（）()《》,.;:!?%·+/-]\p{Script=Han}/u],
  ['ordinal sign', /[①-⑳⓪㈠-㈩]|N0|№/],
  ['question', /[?？]|吗|呢$/],
  ['exclaimed', /[!！]/],
  ['quoted', /[“”「」"]/],
  ['number of proof', /[A-Z]{1,5}[ -]?\d{4,}|\d{6,}|编号|号/],
  ['per cent', /%|％|成$|成以|几成/],
  ['from to', /从.{1,6}(?:到|变|降|涨|掉)/],
  ['after', /(?:以后|之后|后[，,]|完[，,]|了[，,])/],
  ['time span', /(?:\d+|[一二三四五六七八九十半两几])(?:天|周|个月|分钟|小时|次|晚|年|疗程|瓶|盒|片)/],
]

/**
 * Longer pieces are left to the words of the concepts: on unseen themes pieces of three or four characters and pairs with a
 * gap took more from the others, with which they share buckets, than they gave.
 */
const LONGEST = 2
const MASKED_DIGIT = '0'

/**
 * The features of a sentence as buckets: pieces of one or two characters, concepts alone, in pairs and by family, rules that
 * found something, shape. A bucket stands once.
 */
export function featuresOf(sentence: string, context: SentenceContext): Uint32Array {
  const plain = normalise(sentence).text
  const text = plain.replace(/\d/g, MASKED_DIGIT).replace(/0+/g, MASKED_DIGIT)
  const group = groupOf(context.category)
  const found = new Set<number>()
  const add = (name: string): void => {
    found.add(bucket(name))
  }
  add(`group ${group}`)
  const padded = `^${text}$`
  for (let size = 1; size <= LONGEST; size++)
    for (let at = 0; at + size <= padded.length; at++) add(`${size} ${padded.slice(at, at + size)}`)
  const hits = conceptHits(plain)
  addConcepts(add, hits, context.category)
  addPlaces(add, hits, plain)
  const families = new Set(hits.map(({ concept }) => familyOf(concept)))
  for (const code of new Set(context.found)) {
    add(`rule ${code}`)
    add(`rule group ${group} ${code}`)
    for (const family of families) add(`rule family ${code} ${family}`)
  }
  if (context.found.length === 0) add('no rule')
  for (const [name, pattern] of SHAPES) if (pattern.test(sentence)) add(`shape ${name}`)
  add(`length ${Math.min(6, Math.floor(text.length / 6))}`)
  return Uint32Array.from(found)
}

/** Concepts and their families: alone, for the kind of goods, and in pairs wherever they stand. */
function addConcepts(add: (name: string) => void, hits: readonly ConceptHit[], category: string): void {
  const group = groupOf(category)
  const concepts = [...new Set(hits.map(({ concept }) => concept))].sort((a, b) => a - b)
  for (const [position, concept] of concepts.entries()) {
    add(`c ${CONCEPT_NAMES[concept]}`)
    add(`cg ${group} ${CONCEPT_NAMES[concept]}`)
    for (const other of concepts.slice(position + 1)) add(`cc ${concept} ${other}`)
  }
  const families = [...new Set(concepts.map(familyOf))]
  for (const [position, family] of families.entries()) {
    add(`f ${family}`)
    add(`fg ${group} ${family}`)
    add(`fk ${category} ${family}`)
    for (const other of families.slice(position + 1)) add(`ff ${family} ${other}`)
  }
}

/** Where concepts stand: which comes first and last, which family follows which, the words and the characters beside them. */
function addPlaces(add: (name: string) => void, hits: readonly ConceptHit[], text: string): void {
  const [first, last] = [hits[0], hits.at(-1)]
  if (first && last) {
    add(`first ${CONCEPT_NAMES[first.concept]}`)
    add(`last ${CONCEPT_NAMES[last.concept]}`)
  }
  const firstEnd = new Map<string, number>()
  const lastStart = new Map<string, number>()
  for (const { concept, start, end } of hits) {
    const family = familyOf(concept)
    add(`word ${text.slice(start, end)}`)
    add(`before ${text.slice(Math.max(0, start - 1), start)} ${family}`)
    add(`behind ${family} ${text.slice(end, end + 1)}`)
    firstEnd.set(family, Math.min(end, firstEnd.get(family) ?? end))
    lastStart.set(family, start)
  }
  for (const [family, end] of firstEnd)
    for (const [other, start] of lastStart) if (start >= end) add(`fo ${family} ${other}`)
}
