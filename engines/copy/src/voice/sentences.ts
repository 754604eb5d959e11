/** A stretch of a text (UTF-16 positions). */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

const SENTENCE = /[^。！？!?\n…]+?(?:\.(?=\s|$)|[。！？!?…]+[」”’）)"]*|(?=\n)|$)/gu

/**
 * The sentences of a text with their places. A point inside a figure ends nothing.
 * @example sentencesOf('先喷。再擦。').map(({ text }) => text) // ['先喷。', '再擦。']
 */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const match of text.matchAll(SENTENCE)) {
    const lead = match[0].length - match[0].trimStart().length
    const trimmed = match[0].trim()
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue
    found.push({ start: match.index + lead, end: match.index + lead + trimmed.length, text: trimmed })
  }
  return found
}
