import { CATEGORIES, type LocalizedText } from '@qianmian/kernel'
import { CONCEPTS, type Concept, foldText } from '../profile/concepts.ts'
import { SYNONYM_LINES } from './synonyms.data.ts'
import { isHan, runsOf, STOP_ZH, stem } from './text.ts'

/** A word or phrase that the search knows, with what it stands for. */
export interface Entry {
  /** As written in the table, folded. */
  readonly word: string
  /** Words that mean the same. */
  readonly same: readonly string[]
  /** Words for kinds of it: who asks for a coat also gets a down jacket. */
  readonly kinds: readonly string[]
  readonly concepts: readonly Concept[]
  readonly productTypes: readonly string[]
}

interface Draft {
  readonly word: string
  readonly same: Set<string>
  readonly kinds: Set<string>
  readonly concepts: Set<Concept>
  readonly productTypes: Set<string>
}

/** The key of an English phrase: stems in order; of a Chinese word: itself. */
export const phraseKey = (folded: string): string =>
  runsOf(folded)
    .map(({ kind, text }) => (kind === 'word' ? stem(text) : text))
    .join(' ')

export interface Lexicon {
  /** By `phraseKey`. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Chinese words by first character, longest first. */
  readonly han: ReadonlyMap<string, readonly string[]>
  /** Single English words that are whole entries or part of one. */
  readonly english: ReadonlySet<string>
  readonly longestPhrase: number
  readonly groups: number
}

/** Colour words that shoppers type for a colour; names of shades (oat, moss, 墨) mean other things too. */
const COLOUR_WORD =
  /色$|^(?:藏青|藏蓝|米白|墨绿|灰绿|军绿|深蓝|浅蓝|天蓝|海军蓝|粉红|枣红|砖红|炭灰|炭黑|雾蓝|灰蓝|white|off-white|black|gr[ea]y|beige|khaki|brown|red|burgundy|orange|yellow|mustard|green|grey green|blue|navy|light blue|sky blue|purple|violet|pink)$/

function build(): Lexicon {
  const drafts = new Map<string, Draft>()
  const draft = (word: string): Draft => {
    const folded = foldText(word).trim()
    const key = phraseKey(folded)
    const known = drafts.get(key)
    if (known) return known
    const next = {
      word: folded,
      same: new Set<string>(),
      kinds: new Set<string>(),
      concepts: new Set<Concept>(),
      productTypes: new Set<string>(),
    }
    drafts.set(key, next)
    return next
  }
  let groups = 0
  for (const line of Object.values(SYNONYM_LINES).join('\n').split('\n')) {
    if (line.trim() === '') continue
    groups++
    const [left = '', right] = line.split('>').map((side) => side.trim().split('|'))
    if (right) for (const word of left) for (const kind of right) draft(word).kinds.add(foldText(kind))
    else for (const word of left) for (const other of left) if (other !== word) draft(word).same.add(foldText(other))
  }
  for (const list of Object.values(CONCEPTS))
    for (const concept of list)
      for (const word of concept.words) {
        // Single characters name shades of a thing and parts of words; a query has to be clearer.
        if (concept.kind === 'colour' && !COLOUR_WORD.test(foldText(word))) continue
        if (concept.kind !== 'season' && concept.kind !== 'audience' && word.length === 1) continue
        draft(word).concepts.add(concept)
      }
  for (const { productTypes } of CATEGORIES)
    for (const [type, { zh = '', en = '' }] of Object.entries(productTypes))
      for (const word of [zh, en]) if (word) draft(word).productTypes.add(type)
  // A word of the same group as a type's name names the type.
  for (const one of [...drafts.values()])
    for (const other of one.same)
      for (const type of drafts.get(phraseKey(other))?.productTypes ?? [])
        if (isTypeName(type, other)) one.productTypes.add(type)
  // What is a kind of a word is a kind of the words that mean the same.
  const kindsOf = new Map([...drafts.values()].map((one) => [one.word, [...one.kinds]] as const))
  for (const one of drafts.values())
    for (const other of one.same)
      for (const kind of kindsOf.get(other) ?? []) if (kind !== one.word) one.kinds.add(kind)
  for (const word of STOP_ZH) drafts.delete(word)
  const entries = new Map<string, Entry>()
  const han = new Map<string, string[]>()
  const english = new Set<string>()
  let longestPhrase = 1
  for (const [key, one] of drafts) {
    entries.set(key, {
      word: one.word,
      same: [...one.same],
      kinds: [...one.kinds],
      concepts: [...one.concepts],
      productTypes: [...one.productTypes],
    })
    const first = one.word[0] ?? ''
    if ([...one.word].every(isHan)) han.set(first, [...(han.get(first) ?? []), one.word])
    else {
      const words = key.split(' ')
      longestPhrase = Math.max(longestPhrase, words.length)
      for (const word of words) if (!isHan(word)) english.add(word)
    }
  }
  for (const list of han.values()) list.sort((a, b) => b.length - a.length)
  return { entries, han, english, longestPhrase: Math.min(longestPhrase, 5), groups }
}

const TYPE_NAMES = new Map<string, LocalizedText>(
  CATEGORIES.flatMap(({ productTypes }) => Object.entries(productTypes)),
)
function isTypeName(type: string, word: string): boolean {
  const name = TYPE_NAMES.get(type)
  return word === foldText(name?.zh ?? '') || word === foldText(name?.en ?? '')
}

let built: Lexicon | undefined

/** The table of words, built at first use. The same for every shop: what one shop alone says is learned by its index. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

/** How many groups of synonyms there are. */
export const synonymGroups = (): number => lexicon().groups

/** The known Chinese words that begin at a place of a run, longest first. */
export function hanWordsAt(run: string, at: number): readonly string[] {
  const words = lexicon().han.get(run[at] ?? '')
  return words ? words.filter((word) => run.startsWith(word, at)) : NONE
}
const NONE: readonly string[] = []
