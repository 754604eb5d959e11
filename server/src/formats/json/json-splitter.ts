import type { ReadLimits } from '../read-limits.ts'

/** One element of the list of products as its own text, or the reason why reading stopped. */
export type JsonPiece =
  | { readonly kind: 'element'; readonly text: string; readonly line: number; readonly lastLine: number }
  | {
      readonly kind: 'stop'
      readonly code: 'too-deep' | 'row-too-large' | 'bad-json' | 'no-products' | 'nul-byte'
      readonly line: number
      readonly limit: number
    }

const QUOTE = 34
const BACKSLASH = 92

/**
 * Cuts the list of products out of a JSON file without parsing the whole: a list (`[…]`), an object that holds it under
 * `products` (`{"products":[…]}`), or one object a line. Depth and size of an element are checked while it goes by, so that
 * neither a deep nor an endless value reaches `JSON.parse`.
 */
export class JsonSplitter {
  /** What stood before the list, as JSON text: `{"format":"qianmian","version":1`. */
  head = ''
  private readonly limits: ReadLimits
  private readonly lines: boolean
  private state: 'head' | 'list' | 'element' | 'done' = 'head'
  private buffer = ''
  private line = 1
  private elementLine = 1
  private depth = 0
  private inString = false
  private escaped = false
  private sawCr = false

  constructor(variant: 'document' | 'lines', limits: ReadLimits) {
    this.lines = variant === 'lines'
    this.limits = limits
    if (this.lines) this.state = 'list'
  }

  get done(): boolean {
    return this.state === 'done'
  }

  get lineNumber(): number {
    return this.line
  }

  push(text: string): JsonPiece[] {
    const pieces: JsonPiece[] = []
    let from = 0
    for (let at = 0; at < text.length && this.state !== 'done'; at++) {
      const code = text.charCodeAt(at)
      if (code === 0) {
        this.stop(pieces, 'nul-byte', 0)
        break
      }
      this.countLine(code)
      if (this.state === 'head') this.headChar(text[at] ?? '', pieces)
      else if (this.state === 'list') {
        if (this.listChar(code, pieces)) from = at
      } else if (this.elementChar(code, pieces)) {
        this.finish(this.buffer + text.slice(from, at + 1), pieces)
        this.buffer = ''
      }
    }
    if (this.state === 'element') {
      this.buffer += text.slice(from)
      if (this.buffer.length > this.limits.recordChars) this.stop(pieces, 'row-too-large', this.limits.recordChars)
    }
    return pieces
  }

  end(): JsonPiece[] {
    const pieces: JsonPiece[] = []
    if (this.state === 'head') this.stop(pieces, 'no-products', 0)
    else if (this.state === 'element' || (this.state === 'list' && !this.lines)) this.stop(pieces, 'bad-json', 0)
    return pieces
  }

  private stop(pieces: JsonPiece[], code: Extract<JsonPiece, { kind: 'stop' }>['code'], limit: number): void {
    const line = this.state === 'element' ? this.elementLine : this.line
    pieces.push({ kind: 'stop', code, line, limit })
    this.state = 'done'
    this.buffer = ''
  }

  private countLine(code: number): void {
    if (code === 13 || (code === 10 && !this.sawCr)) this.line++
    this.sawCr = code === 13
  }

  /** Before the list: everything up to its opening bracket is kept, to see the format and version. */
  private headChar(character: string, pieces: JsonPiece[]): void {
    this.head += character
    if (this.head.length > 65_536) {
      this.stop(pieces, 'no-products', 0)
      return
    }
    if (this.track(character.charCodeAt(0))) return
    if (character === '{' || character === '[') this.depth++
    if (character === '}' || character === ']') this.depth--
    if (character !== '[') return
    const isRoot = this.depth === 1 && this.head.trim() === '['
    if (isRoot || (this.depth === 2 && /"products"\s*:\s*\[$/.test(this.head))) {
      this.state = 'list'
      this.depth = 0
    }
  }

  /** Between elements. Returns true where one begins. */
  private listChar(code: number, pieces: JsonPiece[]): boolean {
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 44 || code === 0xfeff) return false
    if (code === 93 && !this.lines) {
      this.state = 'done'
      return false
    }
    this.elementLine = this.line
    if (code !== 123) {
      this.stop(pieces, 'bad-json', 0)
      return false
    }
    this.state = 'element'
    this.depth = 1
    return true
  }

  /** Inside an element. Returns true on its last character. */
  private elementChar(code: number, pieces: JsonPiece[]): boolean {
    if (this.track(code)) return false
    if (code === 123 || code === 91) {
      this.depth++
      if (this.depth > this.limits.jsonDepth) this.stop(pieces, 'too-deep', this.limits.jsonDepth)
    } else if (code === 125 || code === 93) this.depth--
    return this.depth === 0
  }

  /** Follows strings. Returns true if the character belongs to one. */
  private track(code: number): boolean {
    if (!this.inString) {
      if (code !== QUOTE) return false
      this.inString = true
      return true
    }
    if (this.escaped) this.escaped = false
    else if (code === BACKSLASH) this.escaped = true
    else if (code === QUOTE) this.inString = false
    return true
  }

  private finish(text: string, pieces: JsonPiece[]): void {
    this.state = 'list'
    if (text.length > this.limits.recordChars) {
      this.stop(pieces, 'row-too-large', this.limits.recordChars)
      return
    }
    pieces.push({ kind: 'element', text, line: this.elementLine, lastLine: this.line })
  }
}
