import { csvRow } from '../csv/csv-row.ts'

const STYLE = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const

/** Samples of a brand as a CSV file that `readSampleFile` takes back. */
export function writeSamples(
  samples: readonly {
    readonly text: string
    readonly source: string
    readonly addedByName: string
    readonly addedAt: Date
  }[],
): string {
  const rows = samples.map(({ text, source, addedByName, addedAt }) => [
    text,
    source,
    addedByName,
    addedAt.toISOString(),
  ])
  // The mark tells a spreadsheet that it is UTF-8.
  return `\ufeff${[['text', 'source', 'added by', 'added at'], ...rows].map((row) => csvRow(row, STYLE)).join('')}`
}
