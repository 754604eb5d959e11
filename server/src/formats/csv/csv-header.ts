import { err, ok, type Result } from '@qianmian/kernel'
import type { RowIssue } from '../product-draft.ts'
import { rowIssue } from '../row-issue.ts'
import { brokenIssue, type CsvStream } from './csv-stream.ts'
import type { CsvRecord } from './csv-tokenizer.ts'

/** Longer than any name of a column: a header line of this kind is text that lost its line ends. */
const HEADER_CHARS = 500

/** Takes the first `count` records of a stream as header lines. */
export async function takeHeader(
  stream: CsvStream,
  count: number,
): Promise<Result<readonly CsvRecord[], readonly RowIssue[]>> {
  const items = await stream.peek(count)
  const records: CsvRecord[] = []
  for (const item of items) {
    const long = item.kind === 'record' ? item.cells.find((cell) => cell.length > HEADER_CHARS) : undefined
    if (item.kind === 'record' && long !== undefined) {
      await stream.close()
      const detail = { line: item.line, column: long.slice(0, 40), number: long.length, limit: HEADER_CHARS }
      return err([rowIssue('too-long', detail)])
    }
    if (item.kind === 'record') records.push(item)
    else {
      await stream.close()
      return err([item.kind === 'stop' ? item.issue : brokenIssue(item)])
    }
  }
  if (records.length < count) {
    await stream.close()
    return err([rowIssue('no-rows', { line: 1 })])
  }
  stream.skip(count)
  return ok(records)
}
