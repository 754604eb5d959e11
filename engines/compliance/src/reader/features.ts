import { normalise } from '../text/normalise.ts'
import { CONCEPTS } from './concepts.data.ts'

/** What the reader knows of a sentence beside its words. */
export interface SentenceContext {
  /** Category of the vocabulary, or one of the corpus: `health_food`, `medical_device`, `alcohol`, `service`. */
  readonly category: string
  /** Codes of the rules that already found something in it. */
  readonly found: readonly string[]
}

/** Buckets of hashed features. */
export const BUCKETS = 1 << 16

const CONCEPT_NAMES = Object.keys(CONCEPTS)
const byFirst = new Map<string, { word: string; concept: number }[]>()
for (const [concept, name] of CONCEPT_NAMES.entries())
  for (const raw of new Set((CONCEPTS[name] ?? '').split(/\s+/))) {
    const word = normalise(raw).text
    const first = word[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, concept }])
  }

/** The concepts that a normalised sentence touches, in the order of their first words. */
export function conceptsOf(text: string): readonly number[] {
  const found = new Set<number>()
  for (let at = 0; at < text.length; at++)
    for (const { word, concept } of byFirst.get(text[at] ?? '') ?? []) if (text.startsWith(word, at)) found.add(concept)
  return [...found]
}

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

/** The concepts of a sentence by name. */
export const conceptNamesOf = (sentence: string): readonly string[] =>
  conceptsOf(normalise(sentence).text.toLowerCase()).map((index) => CONCEPT_NAMES[index] ?? '')

/** The buckets that hold what a concept alone says. */
export const signalOf = (concept: string, { category }: SentenceContext): readonly number[] => [
  bucket(`c ${concept}`),
  bucket(`cg ${groupOf(category)} ${concept}`),
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

const LONGEST = 4
const MASKED_DIGIT = '0'

/**
 * The features of a sentence as buckets: pieces of one to four characters, pairs with a gap, concepts, pairs of concepts in
 * their order, concepts in the category, rules that found something, shape. A bucket stands once.
 */
export function featuresOf(sentence: string, context: SentenceContext): Uint32Array {
  const text = normalise(sentence).text.toLowerCase().replace(/\d/g, MASKED_DIGIT).replace(/0+/g, MASKED_DIGIT)
  const group = groupOf(context.category)
  const found = new Set<number>()
  const add = (name: string): void => {
    found.add(bucket(name))
  }
  add(`group ${group}`)
  const padded = `^${text}$`
  for (let size = 1; size <= LONGEST; size++)
    for (let at = 0; at + size <= padded.length; at++) add(`${size} ${padded.slice(at, at + size)}`)
  for (let at = 0; at + 3 <= padded.length; at++) add(`gap ${padded[at]}_${padded[at + 2]}`)
  const concepts = conceptsOf(text)
  for (const [position, concept] of concepts.entries()) {
    const name = CONCEPT_NAMES[concept] ?? ''
    add(`c ${name}`)
    add(`cg ${group} ${name}`)
    for (const other of concepts.slice(position + 1)) {
      const pair = [name, CONCEPT_NAMES[other] ?? '']
      add(`cc ${pair.sort().join(' ')}`)
    }
  }
  for (const code of new Set(context.found)) {
    add(`rule ${code}`)
    add(`rule group ${group} ${code}`)
  }
  if (context.found.length === 0) add('no rule')
  for (const [name, pattern] of SHAPES) if (pattern.test(sentence)) add(`shape ${name}`)
  add(`length ${Math.min(6, Math.floor(text.length / 6))}`)
  return Uint32Array.from(found)
}
