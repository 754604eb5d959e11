import { normalise } from '../text/normalise.ts'
import { CONCEPTS } from './concepts.data.ts'

/** A word of a concept in a text; the same place may be a word of several. */
export interface ConceptHit {
  /** Index into {@link CONCEPT_NAMES}. */
  readonly concept: number
  readonly start: number
  readonly end: number
}

export const CONCEPT_NAMES: readonly string[] = Object.keys(CONCEPTS)

/** What concepts with the same beginning have in common, so that a rare concept is judged by its kin. */
const FAMILY_NAMES = [...new Set(CONCEPT_NAMES.map(familyName))]
const FAMILY_OF = CONCEPT_NAMES.map((name) => FAMILY_NAMES.indexOf(familyName(name)))

/** The part of a concept's name before the first `_`. */
export function familyName(concept: string): string {
  return concept.split('_')[0] ?? concept
}

/** The family of a concept by its index. */
export const familyOf = (concept: number): string => FAMILY_NAMES[FAMILY_OF[concept] ?? 0] ?? ''

/** Concepts whose words hide the shorter ones within them: 最近 is not 最. Any other word leaves what it is made of to be read too. */
const HIDES = CONCEPT_NAMES.map((name) => familyName(name) === 'seeming')

interface Node {
  readonly next: Map<string, Node>
  readonly concepts: number[]
}

const NUMBER = '#'
const GAP = '~'
const LONGEST_GAP = 3
const LONGEST_NUMBER = 12
const NUMERAL = /[\d.一二两三四五六七八九十百千万亿半几多]/
const IN_WORD = /[\p{L}\p{N}]/u

const newNode = (): Node => ({ next: new Map(), concepts: [] })

let root: Node | undefined

/** All words as a tree of characters, grown when the first sentence is read. */
function tree(): Node {
  if (root) return root
  const grown = newNode()
  for (const [concept, name] of CONCEPT_NAMES.entries())
    for (const word of (CONCEPTS[name] ?? '').split(/\s+/)) {
      const plain = plainWord(word)
      if (plain === '') continue
      let node = grown
      for (const character of plain) {
        const next = node.next.get(character) ?? newNode()
        node.next.set(character, next)
        node = next
      }
      if (!node.concepts.includes(concept)) node.concepts.push(concept)
    }
  root = grown
  return grown
}

const HAN_ONLY = /^[\u4e00-\u9fff#~]+$/

/** A word as it stands in a normalised text. Most are plain already, which is a test; among their characters the signs of a pattern would be dropped as fillers. */
export function plainWord(word: string): string {
  if (HAN_ONLY.test(word)) return word
  return word
    .split(/([#~])/)
    .map((part) => (part === NUMBER || part === GAP ? part : normalise(part).text))
    .join('')
}

/** Words of all concepts in a normalised text, in order of their beginnings. */
export function conceptHits(text: string): readonly ConceptHit[] {
  const words = tree()
  const hits: ConceptHit[] = []
  const hiding: ConceptHit[] = []
  for (let start = 0; start < text.length; start++)
    walk(words, text, start, (end, concepts) => {
      for (const concept of concepts) {
        const hit = { concept, start, end }
        hits.push(hit)
        if (HIDES[concept]) hiding.push(hit)
      }
    })
  if (hiding.length === 0) return hits
  return hits.filter(
    ({ start, end }) =>
      !hiding.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  )
}

/** Follows the tree from a place on; a number or a gap may end after each of its characters. */
function walk(node: Node, text: string, at: number, found: (end: number, concepts: readonly number[]) => void): void {
  if (node.concepts.length > 0) found(at, node.concepts)
  const next = node.next.get(text[at] ?? '')
  if (next) walk(next, text, at + 1, found)
  const number = node.next.get(NUMBER)
  if (number)
    for (let end = at; end < at + LONGEST_NUMBER && NUMERAL.test(text[end] ?? ''); end++)
      walk(number, text, end + 1, found)
  const gap = node.next.get(GAP)
  if (gap)
    for (let end = at; end < at + LONGEST_GAP && IN_WORD.test(text[end] ?? ''); end++) walk(gap, text, end + 1, found)
}
