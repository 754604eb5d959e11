/**
 * Text of a file in UTF-8, UTF-16 with its mark, or what Chinese spreadsheets save (GB 18030).
 * @example decodeText(readFileSync('orders.csv'))
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return text
  const chinese = new TextDecoder('gb18030').decode(bytes)
  return chinese.includes('\uFFFD') ? text : chinese
}
