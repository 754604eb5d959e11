import type { Concept } from '../profile/concepts.ts'
import { type Entry, lexicon, phraseKey } from './lexicon.ts'
import type { Alternative } from './query.ts'
import { isHan, runsOf, STOP_EN, stem } from './text.ts'

/** How much a match counts by how it came about. */
const WORTH = {
  literal: 1,
  same: 0.8,
  type: 0.9,
  kinds: 0.55,
  concept: 0.75,
  pairs: 0.85,
  guessed: 0.5,
  faint: 0.2,
} as const
const MOST_ALTERNATIVES = 40

/**
 * The terms that a word or phrase is looked up by: a Chinese word of up to two characters is itself, a longer known one too,
 * and any other its pairs of characters; English words are stems.
 */
export function termsOfWord(folded: string, isKnown: boolean): string[] {
  const terms: string[] = []
  for (const { kind, text } of runsOf(folded)) {
    if (kind === 'number') terms.push(text)
    else if (kind === 'word') {
      if (!STOP_EN.has(text)) terms.push(stem(text))
    } else if (text.length <= 2 || isKnown) terms.push(text)
    else for (let i = 0; i + 1 < text.length; i++) terms.push(text.slice(i, i + 2))
  }
  return terms
}

const alternative = (word: string, weight: number, isKnown = true): Alternative => ({
  terms: termsOfWord(word, isKnown),
  weight,
  surface: word,
})

/** Facts stand in both languages: a translation that only facts hold is likelier another sense of the word. */
const isOtherScript = (a: string, b: string): boolean => isHan(a[0] ?? '') !== isHan(b[0] ?? '')

/** What is for everyone is for men and for women. */
const conceptTerms = ({ kind, id }: Concept): string[] =>
  kind === 'audience' && (id === 'men' || id === 'women')
    ? [`c:${kind}/${id}`, 'c:audience/everyone']
    : [`c:${kind}/${id}`]

/**
 * All ways to match a known word: itself, words that mean the same, kinds of it, the product types and concepts that it names.
 * @param has tells which terms occur at all, so that nothing is looked up in vain
 */
export function knownAlternatives(entry: Entry, has: (term: string) => boolean): Alternative[] {
  const list: Alternative[] = [
    alternative(entry.word, WORTH.literal),
    ...entry.productTypes.map((type) => ({ terms: [`t:${type}`], weight: WORTH.type, surface: entry.word })),
    ...entry.concepts
      .flatMap(conceptTerms)
      .map((term) => ({ terms: [term], weight: WORTH.concept, surface: entry.word })),
    ...entry.same.map((word) => ({ ...alternative(word, WORTH.same), strongly: isOtherScript(entry.word, word) })),
    ...entry.kinds.flatMap(kindAlternatives),
  ]
  return usable(list, has)
}

/** A word that only the shop knows, or that nobody knows: itself, and its pairs of characters all together. */
export const plainAlternatives = (
  word: string,
  has: (term: string) => boolean,
  weight: number = WORTH.literal,
): Alternative[] => usable([alternative(word, weight * WORTH.pairs, false)], has)

export const termAlternatives = (
  terms: readonly string[],
  surface: string,
  has: (term: string) => boolean,
): Alternative[] =>
  usable(
    terms.map((term) => ({ terms: [term], weight: WORTH.literal, surface })),
    has,
  )

/** A kind by its product type; by its word only faintly, since words stand in others (餐桌 in 餐桌布). */
function kindAlternatives(word: string): Alternative[] {
  const types = lexicon().entries.get(phraseKey(word))?.productTypes ?? []
  return [
    ...types.map((type) => ({ terms: [`t:${type}`], weight: WORTH.kinds, surface: word })),
    { ...alternative(word, types.length > 0 ? WORTH.faint : WORTH.kinds), strongly: true },
  ]
}

const MOST_LONGER = 6

/**
 * What an unknown Chinese word may be near to: known words that begin with it (洗头: 洗头水), else things whose name ends as it
 * does, because the last character names the kind (边桌: 餐桌, 书桌). A guess, and said to be one.
 */
export function guessedAlternatives(word: string, has: (term: string) => boolean): Alternative[] {
  if (word.length < 2 || !isHan(word[0] ?? '')) return []
  const longer = (lexicon().han.get(word[0] ?? '') ?? []).filter((one) => one.startsWith(word)).slice(0, MOST_LONGER)
  const found = longer.flatMap((one) => {
    const entry = lexicon().entries.get(one)
    return entry ? knownAlternatives(entry, has) : []
  })
  const scaled = found.map((one) => ({ ...one, weight: one.weight * WORTH.guessed }))
  if (scaled.length > 0) return usable(scaled, has)
  const last = word.at(-1) ?? ''
  return usable([{ terms: [last], weight: WORTH.guessed, surface: last, strongly: true }], has)
}

/** Alternatives whose terms all occur, each once. */
function usable(list: readonly Alternative[], has: (term: string) => boolean): Alternative[] {
  const seen = new Set<string>()
  return list
    .filter(({ terms }) => terms.length > 0 && terms.every(has))
    .filter(({ terms }) => {
      const key = terms.join(' ')
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST_ALTERNATIVES)
}
