/** Signs that are not seen: controls, zero-width and direction marks, tags. They can hide words from people that machines read. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/**
 * Words of a file, a shopper or a merchant as data for a machine: one line, nothing unseen, cut to length.
 * @example dataText('Linen\u200b\n shirt', 40) // 'Linen shirt'
 */
export function dataText(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim()
  const signs = [...plain]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : plain
}
