/** One record of a table with the line on which it begins, counted from 1. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface TableProblem {
  readonly line: number
  readonly code: 'open-quote' | 'stray-quote'
}

/**
 * Reads a table of comma- or tab-separated values: quotes, doubled quotes and line breaks inside quotes as in RFC 4180, any of
 * the three line ends, an optional byte order mark. Strict: a quote in the middle of a bare cell, or one that is never
 * closed, is a problem of its line and not repaired.
 * @param separator the separator; absent: the one that the first line has more of
 * @example readTable('a,b\n"x, y",2').rows[1]?.cells // ['x, y', '2']
 */
export function readTable(
  text: string,
  separator: ',' | '\t' | ';' = guessSeparator(text),
): { readonly rows: readonly TableRow[]; readonly problems: readonly TableProblem[] } {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  const end = text.length
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  let start = 1
  let cells: string[] = []
  let isBad = false
  const close = (): void => {
    if (!isBad && (cells.length > 1 || cells[0] !== '')) rows.push({ line: start, cells })
    cells = []
    isBad = false
    start = line
  }
  while (at < end) {
    const [cell, next, lines, problem] = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator)
    if (problem && !isBad) {
      problems.push({ line, code: problem })
      isBad = true
    }
    line += lines
    cells.push(cell.trim())
    at = next
    if (at >= end) break
    if (text[at] === separator) {
      at += 1
      // A separator at the very end is followed by one more, empty cell.
      if (at >= end) cells.push('')
      continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line += 1
    close()
  }
  if (cells.length > 0) close()
  return { rows, problems }
}

type Cell = readonly [text: string, next: number, lines: number, problem?: TableProblem['code']]

const isEnd = (text: string, at: number, separator: string): boolean =>
  at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r'

function bare(text: string, from: number, separator: string): Cell {
  let at = from
  let problem: TableProblem['code'] | undefined
  while (!isEnd(text, at, separator)) {
    if (text[at] === '"') problem = 'stray-quote'
    at += 1
  }
  return [text.slice(from, at), at, 0, problem]
}

function quoted(text: string, from: number, separator: string): Cell {
  const parts: string[] = []
  let lines = 0
  let start = from + 1
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1
    if (text[at] !== '"') continue
    parts.push(text.slice(start, at))
    if (text[at + 1] === '"') {
      parts.push('"')
      at += 1
      start = at + 1
      continue
    }
    let next = at + 1
    while (!isEnd(text, next, separator)) next += 1
    return [parts.join(''), next, lines, text.slice(at + 1, next).trim() === '' ? undefined : 'stray-quote']
  }
  return ['', text.length, lines, 'open-quote']
}

function guessSeparator(text: string): ',' | '\t' | ';' {
  const first = text.slice(0, 4000).split(/[\r\n]/, 1)[0] ?? ''
  const count = (mark: string) => first.split(mark).length
  if (count('\t') > count(',')) return '\t'
  return count(';') > count(',') ? ';' : ','
}
