import { err, ok } from '@qianmian/kernel'
import { type Opening, type OpenOptions, openText } from '../open-source.ts'
import type { ProductDraft, ReadItem, RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { hasError, rowIssue } from '../row-issue.ts'
import { guessLang } from '../text/localize.ts'
import { slug } from '../text/slug.ts'
import { type FileSource, stopIssue, type TextEvent } from '../text/source-text.ts'
import { LAYOUT_KEYS, setExtra } from '../text/spelling.ts'
import { type JsonPiece, JsonSplitter } from './json-splitter.ts'
import { isJsonObject, type JsonObject, own, parseJson, unstorableAt } from './json-value.ts'
import { readOwnDraft } from './own-draft.ts'
import { readPlainDraft } from './plain-draft.ts'

/** The name and version that our own export carries. */
export const OWN_FORMAT = { format: 'qianmian', version: 1 } as const

type Piece = JsonPiece | { readonly kind: 'issue'; readonly issue: RowIssue }

/**
 * Opens a JSON file of products: our own export (`{"format":"qianmian","version":1,"products":[…]}`), a list or an object with
 * `products` of flat objects as DummyJSON has them, or one object a line. The products are cut out one by one, so the file may
 * be longer than memory.
 */
export async function openJson(source: FileSource, options: OpenOptions): Opening {
  const text = await openText(source, options)
  if (!text.ok) return text
  const { detected, limits, texts } = text.value
  const splitter = new JsonSplitter(detected.variant === 'lines' ? 'lines' : 'document', limits)
  const pieces = jsonPieces(texts, splitter)
  const first = await pieces.next()
  const firstPiece = first.done ? undefined : first.value
  if (firstPiece?.kind !== 'element') {
    await pieces.return(undefined)
    if (!firstPiece && splitter.head !== '') return ok({ profile: profileOf([]), items: emptyItems() })
    return err([firstPiece ? pieceIssue(firstPiece) : rowIssue('no-products', { line: 1 })])
  }
  const head = splitter.head.trim()
  const version = headValue(head, 'version')
  const isOwn = headValue(head, 'format') === OWN_FORMAT.format
  if (isOwn && version !== OWN_FORMAT.version) {
    await pieces.return(undefined)
    return err([rowIssue('unknown-version', { line: 1, text: String(version) })])
  }
  const firstValue = parseJson(firstPiece.text)
  const keys = isJsonObject(firstValue) ? Object.keys(firstValue) : []
  const reader = new JsonReader(isOwn, keys, options.currency, limits)
  return ok({ profile: profileOf(isOwn ? [] : keys), items: readPieces(firstPiece, pieces, reader) })

  function profileOf(columns: readonly string[]) {
    const own = headValue(splitter.head.trim(), 'format') === OWN_FORMAT.format
    return {
      format: 'json' as const,
      variant: own
        ? 'qianmian'
        : detected.variant === 'lines'
          ? 'lines'
          : splitter.head.trim() === '['
            ? 'list'
            : 'products',
      encoding: detected.encoding,
      delimiter: '',
      newline: detected.newline,
      columns,
      details: {
        head: own ? '' : splitter.head.trim(),
        lang: guessLang(text.ok ? text.value.sample : ''),
        currency: options.currency,
      },
    }
  }
}

async function* emptyItems(): AsyncGenerator<ReadItem> {}

function headValue(head: string, key: string): unknown {
  if (head === '[' || head === '') return undefined
  const closed = parseJson(`${head}]}`)
  return isJsonObject(closed) ? own(closed, key) : undefined
}

async function* jsonPieces(texts: AsyncGenerator<TextEvent>, splitter: JsonSplitter): AsyncGenerator<Piece> {
  try {
    for await (const event of texts) {
      if (typeof event !== 'string') {
        yield { kind: 'issue', issue: stopIssue(event, splitter.lineNumber) }
        return
      }
      yield* splitter.push(event)
      if (splitter.done) return
    }
    yield* splitter.end()
  } finally {
    await texts.return(undefined)
  }
}

function pieceIssue(piece: Exclude<Piece, { kind: 'element' }>): RowIssue {
  return piece.kind === 'issue' ? piece.issue : rowIssue(piece.code, { line: piece.line, limit: piece.limit })
}

async function* readPieces(first: Piece, rest: AsyncGenerator<Piece>, reader: JsonReader): AsyncGenerator<ReadItem> {
  try {
    yield reader.read(first)
    for await (const piece of rest) {
      yield reader.read(piece)
      if (reader.over) return
    }
  } finally {
    await rest.return(undefined)
  }
}

class JsonReader {
  over = false
  private readonly isOwn: boolean
  private readonly keys: readonly string[]
  private readonly currency: string
  private readonly limits: ReadLimits
  private readonly seen = new Map<string, number>()
  private count = 0

  constructor(isOwn: boolean, keys: readonly string[], currency: string, limits: ReadLimits) {
    this.isOwn = isOwn
    this.keys = keys
    this.currency = currency
    this.limits = limits
  }

  read(piece: Piece): ReadItem {
    if (piece.kind !== 'element') {
      const issue = pieceIssue(piece)
      this.over = true
      return { kind: 'bad', line: issue.line, lastLine: issue.line, issues: [issue] }
    }
    const { line, lastLine } = piece
    const bad = (issues: readonly RowIssue[], handle?: string): ReadItem => ({
      kind: 'bad',
      line,
      lastLine,
      handle,
      issues,
    })
    if (++this.count > this.limits.rows) {
      this.over = true
      return bad([rowIssue('too-many-rows', { line, limit: this.limits.rows })])
    }
    const value = parseJson(piece.text)
    if (!isJsonObject(value)) return bad([rowIssue('bad-json', { line })])
    if (Object.keys(value).length > this.limits.columns) {
      const number = Object.keys(value).length
      return bad([rowIssue('too-many-columns', { line, number, limit: this.limits.columns })])
    }
    const broken = unstorableAt(value)
    if (broken !== undefined) return bad([rowIssue('bad-characters', { line, column: broken })])
    const issues: RowIssue[] = []
    const draft = this.draftOf(value, line, issues)
    if (!draft) return bad(issues)
    if (piece.text.includes('\uFFFD')) issues.push(rowIssue('bad-encoding', { line, column: draft.handle }))
    const handle = this.freeHandle(draft.handle, value)
    const earlier = this.seen.get(handle)
    if (handle !== '' && earlier !== undefined) {
      issues.push(rowIssue('duplicate-handle', { line, field: 'handle', text: handle, number: earlier }))
    }
    if (hasError(issues)) return bad(issues, draft.handle)
    // A slice of the file's text would keep its whole chunk in memory for as long as the handle is remembered.
    this.seen.set(Buffer.from(handle).toString(), line)
    return { kind: 'product', line, lastLine, draft: { ...draft, handle }, issues }
  }

  private draftOf(value: JsonObject, line: number, issues: RowIssue[]): ProductDraft | undefined {
    if (this.isOwn) return readOwnDraft(value, line, this.currency, this.limits, issues)
    const draft = readPlainDraft(value, line, this.currency, this.limits, issues)
    const keys = Object.keys(value)
    const same = keys.length === this.keys.length && keys.every((key) => this.keys.includes(key))
    if (!same) setExtra(draft.extras as Record<string, string>, LAYOUT_KEYS, JSON.stringify(keys))
    return draft
  }

  /** Two products with one title and no handle of their own are told apart by the id that the file gives them. */
  private freeHandle(handle: string, value: JsonObject): string {
    if (this.isOwn || !this.seen.has(handle) || own(value, 'handle') !== undefined || own(value, 'slug') !== undefined)
      return handle
    const id = own(value, 'id')
    return typeof id === 'number' || typeof id === 'string' ? slug(`${handle}-${id}`) : handle
  }
}
