/**
 * True if a text holds a word, ignoring case. A word of Latin letters has to stand alone, so that "tin" is not found in
 * "meeting"; Chinese has no gaps between words, so there any place counts.
 * @example mentions('Meeting rooms', 'tin') // false
 */
export function mentions(text: string, word: string): boolean {
  const wanted = word.trim().toLowerCase()
  if (wanted === '') return false
  const whole = text.toLowerCase()
  if (!/^[\x20-\x7e]+$/.test(wanted)) return whole.includes(wanted)
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + wanted.length])) return true
  }
  return false
}

/**
 * A test for several words at once, for asking many texts the same question.
 * @returns undefined if there is no word to look for
 * @example mentionsAny(['tin', '亲肤'])?.('A tin box') // true
 */
export function mentionsAny(words: readonly string[]): ((text: string) => boolean) | undefined {
  const sources = words
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean)
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return /^[\x20-\x7e]+$/.test(word) ? `(?<![a-z0-9])${escaped}(?![a-z0-9])` : escaped
    })
  if (sources.length === 0) return undefined
  const pattern = new RegExp(sources.join('|'))
  return (text) => pattern.test(text.toLowerCase())
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character)
