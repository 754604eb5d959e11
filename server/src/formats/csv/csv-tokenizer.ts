import type { ReadLimits } from '../read-limits.ts'

/** One record of the file. Lines are physical lines from 1: a quoted cell may run over several. */
export interface CsvRecord {
  readonly kind: 'record'
  readonly line: number
  readonly lastLine: number
  readonly cells: readonly string[]
  /** Every cell was in quotation marks. */
  readonly quoted: boolean
}

/** A place that is not CSV. `fatal` means that reading stopped here. */
export interface CsvBroken {
  readonly kind: 'broken'
  readonly line: number
  readonly code:
    | 'unclosed-quote'
    | 'cell-too-large'
    | 'row-too-large'
    | 'nul-byte'
    | 'too-many-columns'
    | 'too-many-broken-rows'
  readonly limit: number
  readonly fatal: boolean
  /** The cells before the broken one. */
  readonly cells: readonly string[]
}

export type CsvEvent = CsvRecord | CsvBroken

const QUOTE = 34
const LF = 10
const CR = 13
const MIN_PARSE = 65_536

/**
 * Splits text into CSV records (RFC 4180) with the line numbers an editor shows, in memory bounded by one record. It is our own
 * because it must go on after a broken row: a quotation mark without its pair costs one line, not the rest of the file.
 * Quotation marks inside an unquoted cell are ordinary characters. Blank lines are skipped.
 * @example
 * const csv = new CsvTokenizer(',', DEFAULT_LIMITS)
 * csv.push('a,b\n1,"2\n3"\n') // [], the text is kept until there is enough
 * csv.end() // records ['a','b'] on line 1 and ['1','2\n3'] on lines 2-3
 */
export class CsvTokenizer {
  private readonly delimiter: number
  private readonly limits: ReadLimits
  private rest = ''
  private pending: string[] = []
  private pendingChars = 0
  private lineNumber = 1
  private rescanned = 0
  private largeRecoveries = 0
  private stopped = false

  constructor(delimiter: string, limits: ReadLimits) {
    this.delimiter = delimiter.charCodeAt(0)
    this.limits = limits
  }

  /** The physical line that is read next. */
  get line(): number {
    return this.lineNumber
  }

  /** True after a fatal event: nothing more will come. */
  get done(): boolean {
    return this.stopped
  }

  /** Takes more text, returns the records that are complete. */
  push(text: string): CsvEvent[] {
    if (this.stopped) return []
    this.pending.push(text)
    this.pendingChars += text.length
    // Growing in proportion keeps the work linear when one cell comes in a thousand small chunks.
    if (this.pendingChars < Math.max(MIN_PARSE, this.rest.length / 2)) return []
    return this.run(false)
  }

  /** Says that the file is over, returns what is left. */
  end(): CsvEvent[] {
    return this.stopped ? [] : this.run(true)
  }

  private run(end: boolean): CsvEvent[] {
    let text = this.pending.length === 0 ? this.rest : this.rest + this.pending.join('')
    this.pending = []
    this.pendingChars = 0
    const events: CsvEvent[] = []
    const nul = text.indexOf('\0')
    if (nul >= 0) text = text.slice(0, nul)
    let at = 0
    while (!this.stopped && at < text.length) {
      const next = this.record(text, at, end || nul >= 0, events)
      if (next < 0) break
      at = next
    }
    this.rest = text.slice(at)
    if (nul >= 0 && !this.stopped) this.stop(events, 'nul-byte', this.lineNumber, 0, [])
    return events
  }

  private stop(
    events: CsvEvent[],
    code: CsvBroken['code'],
    line: number,
    limit: number,
    cells: readonly string[],
  ): void {
    events.push({ kind: 'broken', line, code, limit, fatal: true, cells })
    this.stopped = true
    this.rest = ''
  }

  /** Reads one record at `start`. Returns where the next begins, -1 if the text does not reach to its end. */
  private record(text: string, start: number, end: boolean, events: CsvEvent[]): number {
    const { limits } = this
    const firstLine = this.lineNumber
    const cells: string[] = []
    let lines = 0
    let quoted = true
    let at = start
    for (;;) {
      const cellStart = at
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at)
        const after = close + 1
        if (close < 0 || (after >= text.length && !end)) {
          return this.unfinished(text, start, at, firstLine + lines, cells, end && close < 0, events)
        }
        const code = text.charCodeAt(after)
        if (after < text.length && code !== this.delimiter && code !== LF && code !== CR) {
          return this.broken(text, at, after, firstLine + lines, cells, events)
        }
        const raw = text.slice(at + 1, close)
        lines += countLines(raw)
        cells.push(raw.includes('""') ? raw.replaceAll('""', '"') : raw)
        at = after
      } else {
        at = this.cellEnd(text, at)
        if (at >= text.length && !end) {
          return this.unfinished(text, start, -1, firstLine + lines, cells, false, events)
        }
        quoted = false
        cells.push(text.slice(cellStart, at))
      }
      if (at - cellStart > limits.cellChars) {
        this.stop(events, 'cell-too-large', firstLine, limits.cellChars, cells.slice(0, -1))
        return -1
      }
      if (cells.length > limits.columns) {
        this.stop(events, 'too-many-columns', firstLine, limits.columns, [])
        return -1
      }
      if (at < text.length && text.charCodeAt(at) === this.delimiter) {
        at++
        continue
      }
      // "\r" at the very end may be half of "\r\n".
      if (text.charCodeAt(at) === CR && at + 1 >= text.length && !end) return -1
      const next = at >= text.length ? at : at + (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)
      this.lineNumber = firstLine + lines + 1
      if (cells.length > 1 || quoted || cells[0] !== '') {
        events.push({ kind: 'record', line: firstLine, lastLine: firstLine + lines, cells, quoted })
      }
      return next
    }
  }

  private cellEnd(text: string, from: number): number {
    const { delimiter } = this
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === delimiter || code === LF || code === CR) return at
    }
    return text.length
  }

  /** The record does not end in this text: wait for more, give up if it is too large, or recover if the file is over. */
  private unfinished(
    text: string,
    start: number,
    quoteAt: number,
    line: number,
    cells: readonly string[],
    over: boolean,
    events: CsvEvent[],
  ): number {
    if (over) return this.broken(text, quoteAt, text.length, line, cells, events)
    const { cellChars, recordChars } = this.limits
    if (quoteAt >= 0 && text.length - quoteAt > cellChars) {
      // A missing pair swallows rows until the limit; a cell that is really large has no rows to go back to.
      if (this.largeRecoveries++ < 3 && hasNewline(text, quoteAt)) {
        return this.broken(text, quoteAt, text.length, line, cells, events)
      }
      this.stop(events, 'cell-too-large', line, cellChars, cells)
    } else if (quoteAt < 0 && text.length - Math.max(start, lastCell(text, this.delimiter)) > cellChars) {
      this.stop(events, 'cell-too-large', line, cellChars, cells)
    } else if (text.length - start > recordChars) {
      this.stop(events, 'row-too-large', line, recordChars, cells)
    }
    return -1
  }

  /** Reports the row with the unpaired quotation mark and goes on in the line after it. */
  private broken(
    text: string,
    quoteAt: number,
    scannedTo: number,
    line: number,
    cells: readonly string[],
    events: CsvEvent[],
  ): number {
    const next = afterNewline(text, quoteAt)
    events.push({ kind: 'broken', line, code: 'unclosed-quote', limit: 0, fatal: false, cells })
    this.rescanned += Math.max(scannedTo - next, 0)
    this.lineNumber = line + 1
    if (this.rescanned > RESCAN_BUDGET) {
      this.stop(events, 'too-many-broken-rows', line, 0, [])
      return -1
    }
    return next
  }
}

/** Going back costs a second look at the text. A file that forces more than this is made to be slow. */
const RESCAN_BUDGET = 64 * 1024 * 1024

/** Index of the quotation mark that closes the cell opened at `open`, -1 if there is none yet. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at
}

function lastCell(text: string, delimiter: number): number {
  return text.lastIndexOf(String.fromCharCode(delimiter)) + 1
}

function hasNewline(text: string, from: number): boolean {
  return text.indexOf('\n', from) >= 0 || text.indexOf('\r', from) >= 0
}

function afterNewline(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF) return at + 1
    if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  }
  return text.length
}

function countLines(text: string): number {
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF) lines++
    else if (code === CR && text.charCodeAt(at + 1) !== LF) lines++
  }
  return lines
}
