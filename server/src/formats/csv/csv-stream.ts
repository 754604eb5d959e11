import type { RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { rowIssue } from '../row-issue.ts'
import { stopIssue, type TextEvent } from '../text/source-text.ts'
import { type CsvBroken, type CsvEvent, type CsvRecord, CsvTokenizer } from './csv-tokenizer.ts'

/** What a CSV file gives: a record, a broken row, or the end before its time. */
export type CsvItem = CsvEvent | { readonly kind: 'stop'; readonly issue: RowIssue }

/** A CSV file read record by record, with a look ahead for headers and samples. */
export interface CsvStream {
  /** The next items without consuming them: as many as there are, at most `count`. */
  peek(count: number): Promise<readonly CsvItem[]>
  /** Drops the next `count` items. */
  skip(count: number): void
  /** All further items, in batches. Ends after a fatal event or the row limit. Can be read once. */
  batches(): AsyncGenerator<readonly CsvItem[]>
  /** Stops the file behind. */
  close(): Promise<void>
}

/** Opens decoded text as CSV. The row limit counts records including the header. */
export function csvStream(texts: AsyncGenerator<TextEvent>, delimiter: string, limits: ReadLimits): CsvStream {
  const tokenizer = new CsvTokenizer(delimiter, limits)
  let ready: CsvItem[] = []
  let over = false
  let records = 0

  const accept = (events: readonly CsvItem[]) => {
    for (const event of events) {
      if (event.kind === 'record' && ++records > limits.rows + 1) {
        ready.push({ kind: 'stop', issue: rowIssue('too-many-rows', { line: event.line, limit: limits.rows }) })
        over = true
        return
      }
      ready.push(event)
    }
  }

  const fill = async () => {
    const next = await texts.next()
    if (next.done) {
      accept(tokenizer.end())
      over = true
    } else if (typeof next.value === 'string') {
      accept(tokenizer.push(next.value))
      over ||= tokenizer.done
    } else {
      accept(tokenizer.end())
      if (!over) ready.push({ kind: 'stop', issue: stopIssue(next.value, tokenizer.line) })
      over = true
    }
    if (over) await texts.return(undefined)
  }

  return {
    async peek(count) {
      while (!over && ready.length < count) await fill()
      return ready.slice(0, count)
    },
    skip(count) {
      ready = ready.slice(count)
    },
    async *batches() {
      try {
        for (;;) {
          if (ready.length > 0) {
            const batch = ready
            ready = []
            yield batch
          } else if (over) return
          else await fill()
        }
      } finally {
        await texts.return(undefined)
      }
    },
    async close() {
      await texts.return(undefined)
    },
  }
}

/** The issue of a broken row. */
export function brokenIssue(broken: CsvBroken): RowIssue {
  return rowIssue(broken.code, { line: broken.line, limit: broken.limit, number: broken.cells.length })
}

/** True for a record that has nothing in any cell: a spreadsheet's empty tail. */
export const isBlank = (record: CsvRecord): boolean => record.cells.every((cell) => cell.trim() === '')
