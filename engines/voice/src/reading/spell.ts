import { ENGLISH_SPOKEN, READ_AS_WORD, SPELT } from './english-words.data.ts'

/** Letters one by one. @example spell('USB') // 'U S B' */
export const spell = (letters: string): string => [...letters.toUpperCase()].join(' ')

/** Consonants and vowels take turns, so that a mouth can say it. */
const isSayable = (word: string): boolean => /[AEIOUY]/.test(word) && !/[^AEIOUY]{4}|^[^AEIOUY]{3}/.test(word)

/**
 * How a Latin word is said: as it stands, or letter by letter.
 * @param word letters only, maybe with an apostrophe or a hyphen
 * @example sayLatin('USB') // 'U S B'
 * @example sayLatin('SHANYU') // 'shanyu'
 */
export function sayLatin(word: string): string {
  const known = ENGLISH_SPOKEN[word.toLowerCase()]
  if (known !== undefined) return known
  if (/^[A-Z]$/.test(word)) return word
  if (/^[A-Z]+s$/.test(word) && SPELT.has(word.slice(0, -1))) return `${spell(word.slice(0, -1))}'s`
  if (!/^[A-Z]+$/.test(word)) return word.length === 1 || /[a-z]/.test(word) ? word : spell(word)
  if (SPELT.has(word)) return spell(word)
  if (READ_AS_WORD.has(word)) return word.toLowerCase()
  return word.length >= 5 && isSayable(word) ? word.toLowerCase() : spell(word)
}
