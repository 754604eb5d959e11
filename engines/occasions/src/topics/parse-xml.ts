import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'

export interface XmlElement {
  /** With its prefix: `atom:link`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, and that of the elements inside, in order. */
  readonly text: string
}

export interface XmlProblem {
  readonly code: 'too-large' | 'doctype' | 'entity' | 'too-deep' | 'too-many' | 'malformed'
  readonly message: LocalizedText
}

/** What a feed may be at most: characters, depth, elements, and attributes of one element. */
export const XML_LIMITS = { chars: 2_000_000, depth: 32, elements: 40_000, attributes: 40 } as const

const PROBLEMS: Readonly<Record<XmlProblem['code'], LocalizedText>> = {
  'too-large': { zh: '这个 XML 太大，没有读。', en: 'This XML is too large and was not read.' },
  doctype: {
    zh: '这个 XML 自带文档类型声明，出于安全没有读。',
    en: 'This XML brings a document type of its own and, for safety, was not read.',
  },
  entity: {
    zh: '这个 XML 用了自定的实体，出于安全没有读。',
    en: 'This XML uses entities of its own and, for safety, was not read.',
  },
  'too-deep': { zh: '这个 XML 嵌套太深，没有读。', en: 'This XML is nested too deeply and was not read.' },
  'too-many': { zh: '这个 XML 的元素太多，没有读。', en: 'This XML has too many elements and was not read.' },
  malformed: { zh: '这不是完整的 XML。', en: 'This is not well-formed XML.' },
}

class Refused extends Error {
  readonly code: XmlProblem['code']
  constructor(code: XmlProblem['code']) {
    super(code)
    this.code = code
  }
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  readonly texts: string[]
}

/**
 * Reads a small XML document that a stranger wrote. Only elements, attributes, text, comments and CDATA are known; a document
 * type, an entity beside the five of XML itself, deep nesting and large documents are refused before they cost anything. The
 * time grows with the length and nothing else.
 * @example parseXml('<a b="1">x</a>') // { ok: true, value: { name: 'a', attributes: { b: '1' }, children: [], text: 'x' } }
 */
export function parseXml(text: string): Result<XmlElement, XmlProblem> {
  try {
    return ok(read(text))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return err({ code: error.code, message: PROBLEMS[error.code] })
  }
}

function read(text: string): XmlElement {
  if (text.length > XML_LIMITS.chars) throw new Refused('too-large')
  const open: Open[] = []
  let root: XmlElement | undefined
  let elements = 0
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const after = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from)
    if (end < 0) throw new Refused('malformed')
    return end
  }
  const close = (one: Open): void => {
    const made: XmlElement = {
      name: one.name,
      attributes: one.attributes,
      children: one.children,
      text: one.texts.join(''),
    }
    const parent = open.at(-1)
    if (parent) {
      parent.children.push(made)
      parent.texts.push(made.text)
    } else if (root) throw new Refused('malformed')
    else root = made
  }
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const run = text.slice(at, next < 0 ? undefined : next)
    const inside = open.at(-1)
    if (inside) inside.texts.push(decode(run))
    else if (run.trim() !== '') throw new Refused('malformed')
    if (next < 0) break
    at = next
    if (text.startsWith('<!--', at)) at = after('-->', at + 4) + 3
    else if (text.startsWith('<![CDATA[', at)) {
      const end = after(']]>', at + 9)
      if (!inside) throw new Refused('malformed')
      inside.texts.push(text.slice(at + 9, end))
      at = end + 3
    } else if (text.startsWith('<?', at)) at = after('?>', at + 2) + 2
    else if (text.startsWith('<!', at)) throw new Refused('doctype')
    else if (text[at + 1] === '/') {
      const end = after('>', at + 2)
      const ended = open.pop()
      if (!ended || text.slice(at + 2, end).trim() !== ended.name) throw new Refused('malformed')
      close(ended)
      at = end + 1
    } else {
      elements += 1
      if (elements > XML_LIMITS.elements) throw new Refused('too-many')
      if (open.length >= XML_LIMITS.depth) throw new Refused('too-deep')
      const tag = readTag(text, at + 1)
      const one: Open = { name: tag.name, attributes: tag.attributes, children: [], texts: [] }
      if (tag.isEmpty) close(one)
      else open.push(one)
      at = tag.end
    }
  }
  if (!root || open.length > 0) throw new Refused('malformed')
  return root
}

const NAME = /[A-Za-z_][\w.:-]{0,99}/y
const SPACE = /\s*/y

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function readTag(text: string, from: number) {
  const name = match(NAME, text, from)
  if (!name) throw new Refused('malformed')
  let at = from + name.length
  // No prototype: an attribute may be called anything.
  const attributes: Record<string, string> = Object.create(null)
  for (let count = 0; ; count++) {
    const gap = match(SPACE, text, at)?.length ?? 0
    at += gap
    if (text[at] === '>') return { name, attributes, isEmpty: false, end: at + 1 }
    if (text.startsWith('/>', at)) return { name, attributes, isEmpty: true, end: at + 2 }
    const key = match(NAME, text, at)
    if (!key || gap === 0 || count >= XML_LIMITS.attributes || key in attributes) throw new Refused('malformed')
    at += key.length
    at += match(SPACE, text, at)?.length ?? 0
    if (text[at] !== '=') throw new Refused('malformed')
    at += 1
    at += match(SPACE, text, at)?.length ?? 0
    const quote = text[at]
    if (quote !== '"' && quote !== "'") throw new Refused('malformed')
    const end = text.indexOf(quote, at + 1)
    if (end < 0) throw new Refused('malformed')
    const value = text.slice(at + 1, end)
    if (value.includes('<')) throw new Refused('malformed')
    attributes[key] = decode(value)
    at = end + 1
  }
}

const FIVE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five entities of XML and characters by number; anything else would have to be declared, and nothing may be. */
function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,20})?;?/gi, (whole, name: string | undefined) => {
    if (!name || !whole.endsWith(';')) throw new Refused('malformed')
    if (!name.startsWith('#')) {
      const known = FIVE[name]
      if (known === undefined) throw new Refused('entity')
      return known
    }
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    const isText = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe)
    if (!isText && ![9, 10, 13].includes(code)) throw new Refused('malformed')
    return String.fromCodePoint(code)
  })
}
