/** Marks that separate or end; Chinese ones stand without spaces, Latin ones are followed by one. */
const COMMAS = '，、；：,;:'
const STOPS = '。！？.!?'

/**
 * Puts `words` in the place of some characters and tidies the seam, so that taking words out leaves no 「，，」,
 * no comma at the start, none before a full stop, and no two spaces.
 * @param start of what is replaced, in characters
 * @param end of it, excluded
 * @example replaceWords('轻薄，全网最凉爽，好洗', 3, 8, '') // '轻薄，好洗'
 */
export function replaceWords(text: string, start: number, end: number, words: string): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (words.trim() !== '') return before + words + after
  const left = before.replace(/[ \t]+$/, '')
  const right = after.replace(/^[ \t]+/, '')
  const [last, next] = [left.at(-1), right[0]]
  const lastIsMark = !last || COMMAS.includes(last) || STOPS.includes(last) || last === '\n'
  // Nothing before, or a mark before: the mark after has lost its words.
  if (next && COMMAS.includes(next) && lastIsMark) return join(left, right.slice(1))
  if (next && STOPS.includes(next)) {
    if (last && COMMAS.includes(last)) return join(left.slice(0, -1), right)
    if (lastIsMark) return join(left, right.slice(1))
  }
  if (!next && last && COMMAS.includes(last)) return left.slice(0, -1)
  return join(left, right)
}

/** Latin words need a space between them, Chinese ones none. */
function join(left: string, right: string): string {
  const rest = right.replace(/^[ \t]+/, '')
  const needsSpace = /[\w,;:.!?)]$/.test(left) && /^[\w(]/.test(rest)
  return needsSpace ? `${left} ${rest}` : left + rest
}
