/** A dictionary as the file writes it: values are their source text, one Latin-1 character a byte. */
export type PdfDict = ReadonlyMap<string, string>

const SPACE = new Set([' ', '\n', '\r', '\t', '\f', '\0'])
const DELIMITER = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%'])

/** The next place that is neither white nor a comment. */
export function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    while (SPACE.has(text[at] ?? '')) at++
    if (text[at] !== '%') return at
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  }
}

/** Where a string in brackets ends; brackets inside it balance or are escaped. */
function stringEnd(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const unit = text[at]
    if (unit === '\\') at++
    else if (unit === '(') depth++
    else if (unit === ')' && --depth === 0) return at + 1
  }
  return -1
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !SPACE.has(text[at] ?? '') && !DELIMITER.has(text[at] ?? '')) at++
  return at
}

/** Where the value that begins at `from` ends, or -1. A reference (`7 0 R`) is one value. */
function valueEnd(text: string, from: number): number {
  let depth = 0
  let at = from
  do {
    at = skipSpace(text, at)
    const unit = text[at]
    if (unit === undefined) return -1
    if (unit === '(') {
      at = stringEnd(text, at)
      if (at < 0) return -1
    } else if (unit === '[' || text.startsWith('<<', at)) {
      depth++
      at += unit === '[' ? 1 : 2
    } else if (unit === ']' || text.startsWith('>>', at)) {
      depth--
      at += unit === ']' ? 1 : 2
    } else if (unit === '<') {
      at = text.indexOf('>', at) + 1
      if (at === 0) return -1
    } else if (unit === '/') at = wordEnd(text, at + 1)
    else {
      const end = wordEnd(text, at)
      if (end === at) return -1
      const reference = /^\d{1,10}$/.test(text.slice(at, end)) && REFERENCE.exec(text.slice(end, end + 24))
      at = reference ? end + reference[0].length : end
    }
  } while (depth > 0)
  return depth === 0 ? at : -1
}

const REFERENCE = /^\s{1,8}\d{1,5}\s{1,8}R(?![A-Za-z0-9])/

/**
 * Reads `<< … >>`.
 * @returns its entries (names without the slash) and where it ends; undefined for text that is no dictionary
 */
export function readDict(text: string, from: number): { dict: PdfDict; end: number } | undefined {
  let at = skipSpace(text, from)
  if (!text.startsWith('<<', at)) return undefined
  at += 2
  const dict = new Map<string, string>()
  for (;;) {
    at = skipSpace(text, at)
    if (text.startsWith('>>', at)) return { dict, end: at + 2 }
    if (text[at] !== '/') return undefined
    const nameEnd = wordEnd(text, at + 1)
    const begin = skipSpace(text, nameEnd)
    const end = valueEnd(text, begin)
    if (end < 0) return undefined
    dict.set(text.slice(at + 1, nameEnd), text.slice(begin, end))
    at = end
  }
}

/** A dictionary in the file's own writing. */
export const dictText = (dict: PdfDict): string =>
  `<< ${[...dict].map(([name, value]) => `/${name} ${value}`).join(' ')} >>`

/** The number of the object that a value refers to. @example refOf('7 0 R') // 7 */
export function refOf(value: string | undefined): number | undefined {
  const found = /^(\d{1,10})\s+\d{1,5}\s+R$/.exec(value ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}

/** A whole number, or undefined. */
export const intOf = (value: string | undefined): number | undefined =>
  /^\+?\d{1,15}$/.test(value ?? '') ? Number(value) : undefined

/** Text as a string of PDF. @param text ASCII */
export const pdfString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`

/** The text of a string in brackets, or in hexadecimal; UTF-16 by its mark. */
export function textOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const raw = value.startsWith('(') ? unescaped(value.slice(1, -1)) : value.startsWith('<') ? fromHex(value) : undefined
  if (!raw?.startsWith('\xfe\xff')) return raw
  let text = ''
  for (let i = 2; i + 1 < raw.length; i += 2)
    text += String.fromCharCode(raw.charCodeAt(i) * 256 + raw.charCodeAt(i + 1))
  return text
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (text: string): string =>
  text.replace(/\\(\d{1,3}|\r\n|[\s\S])/g, (_, code: string) =>
    /^\d/.test(code)
      ? String.fromCharCode(Number.parseInt(code, 8) & 255)
      : /^[\r\n]/.test(code)
        ? ''
        : (ESCAPES[code] ?? code),
  )
const fromHex = (value: string): string =>
  (value.replace(/[^0-9a-fA-F]/g, '').match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join('')
