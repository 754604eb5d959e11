/** Encodings that a feed may be in besides UTF-8; a label that is not among them is read as UTF-8. */
const KNOWN = new Set([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gbk',
  'gb2312',
  'gb18030',
  'big5',
  'iso-8859-1',
  'windows-1252',
  'shift_jis',
  'euc-kr',
])

/**
 * The text of a feed: by its byte order mark, by what the answer's header says, by what its own first line says, else UTF-8.
 * @example decodeFeed(bytes, 'application/rss+xml; charset=gbk')
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named =
    mark ??
    /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    /^[^<]{0,3}<\?xml[^>]{0,120}encoding\s*=\s*["']([\w-]{1,40})/i.exec(start)?.[1] ??
    'utf-8'
  const label = named.toLowerCase()
  return new TextDecoder(KNOWN.has(label) ? label : 'utf-8').decode(bytes)
}
