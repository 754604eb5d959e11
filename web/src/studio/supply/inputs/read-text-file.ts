/** Larger ones are refused before they are read: the server takes no more. */
export const MOST_FILE_BYTES = 9_000_000

/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or else GB 18030, which Chinese Excel writes.
 * @returns undefined for a file that is no text
 * @example textOf(new Uint8Array([0xb3, 0xc9])) // '成'
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? undefined : text
    } catch {
      // Not this one.
    }
  }
  return undefined
}
