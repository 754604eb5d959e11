import { err, ok, type Result } from '@qianmian/kernel'
import { takeHeader } from '../csv/csv-header.ts'
import { csvStream } from '../csv/csv-stream.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import { readGrid } from '../grid/read-grid.ts'
import { type Opening, type OpenOptions, openText } from '../open-source.ts'
import type { RowIssue } from '../product-draft.ts'
import { rowIssue } from '../row-issue.ts'
import { guessLang } from '../text/localize.ts'
import { parsePrice } from '../text/parse-price.ts'
import type { FileSource } from '../text/source-text.ts'
import { guessMapping, type TableMapping } from './guess-mapping.ts'
import { isTableField, type TableField } from './table-field.ts'
import { tableGrid } from './table-grid.ts'

export interface TableOptions extends OpenOptions {
  /** The field of each column. Guessed from the header and the first rows if absent. */
  readonly mapping?: TableMapping
  /** The same by header, as it is kept for the next file: a column that is not named is kept as it is. */
  readonly mappingByHeader?: Readonly<Record<string, string>>
}

const SAMPLE_ROWS = 20

/**
 * Opens any other table of products: a header, then rows. One product is one row, or consecutive rows with one handle (or
 * name) where an option column is mapped. Needs a name and a price among the fields.
 * @returns the file's shape, with the mapping in `profile.details.mapping`, and its products
 * @example await openTableCsv(text, { currency: 'CNY', mapping: ['sku', 'name', 'price', 'ignore'] })
 */
export async function openTableCsv(source: FileSource, options: TableOptions): Opening {
  const text = await openText(source, options)
  if (!text.ok) return text
  const { detected, limits } = text.value
  const stream = csvStream(text.value.texts, detected.delimiter || ',', limits)
  const header = await takeHeader(stream, 1)
  if (!header.ok) return header
  const columns = (header.value[0]?.cells ?? []).map(unguardFormula)
  const sample = await stream.peek(SAMPLE_ROWS)
  const rows = sample.flatMap((item) => (item.kind === 'record' ? [item.cells] : []))
  const mapping = once(options.mapping ?? byHeader(columns, options.mappingByHeader) ?? guessMapping(columns, rows))
  const missing = [
    ...missingFields(mapping, header.value[0]?.line ?? 1),
    ...foreignPrices(columns, mapping, options.currency),
  ]
  if (missing.length > 0) {
    await stream.close()
    return err(missing)
  }
  const lang = guessLang(text.value.sample)
  const grid = tableGrid(columns, mapping, { currency: options.currency, lang })
  const quote = header.value[0]?.quoted && columns.length > 1 ? 'all' : 'minimal'
  return ok({
    profile: {
      format: 'table-csv',
      variant: 'table',
      encoding: detected.encoding,
      delimiter: detected.delimiter,
      newline: detected.newline,
      columns,
      details: { quote, lang, currency: options.currency, mapping: JSON.stringify(mapping) },
    },
    items: readGrid(stream, grid, limits),
  })
}

function byHeader(
  columns: readonly string[],
  fields: Readonly<Record<string, string>> | undefined,
): TableMapping | undefined {
  if (!fields) return undefined
  return columns.map((column): TableField => {
    const field = Object.hasOwn(fields, column) ? fields[column] : undefined
    return field !== undefined && isTableField(field) ? field : 'ignore'
  })
}

/** A field that is given twice belongs to the first column; the second is kept as it is. */
function once(mapping: TableMapping): TableMapping {
  return mapping.map((field, index) => (mapping.indexOf(field) === index ? field : 'ignore'))
}

function missingFields(mapping: TableMapping, line: number): readonly RowIssue[] {
  const named = mapping.some((field) => field === 'name' || field === 'name.zh' || field === 'name.en')
  const issues: RowIssue[] = []
  if (!named) issues.push(rowIssue('missing-column', { line, field: 'title', text: '商品名称' }))
  if (!mapping.includes('price')) issues.push(rowIssue('missing-column', { line, field: 'price', text: '价格' }))
  return issues
}

/** `Price (USD)` in a shop that counts in yuan: the header says what the cells do not. */
function foreignPrices(columns: readonly string[], mapping: TableMapping, currency: string): readonly RowIssue[] {
  return columns.flatMap((column, index): RowIssue[] => {
    const field = mapping[index]
    if (field !== 'price' && field !== 'compareAtPrice') return []
    const stated = /[(（[【]([^)）\]】]+)[)）\]】]\s*$/.exec(column)?.[1]
    const price = stated === undefined ? undefined : parsePrice(`1 ${stated}`, currency)
    if (!price || price.ok || price.error !== 'other-currency') return []
    return [rowIssue('other-currency', { line: 1, column, field, text: column })]
  })
}

/** What a person needs to check a mapping: the header, the first rows and our proposal. */
export interface TablePreview {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly mapping: TableMapping
}

/** Reads only the head of a table, for choosing a mapping. */
export async function previewTable(
  source: FileSource,
  options: OpenOptions,
): Promise<Result<TablePreview, readonly RowIssue[]>> {
  const text = await openText(source, options)
  if (!text.ok) return text
  const stream = csvStream(text.value.texts, text.value.detected.delimiter || ',', text.value.limits)
  const header = await takeHeader(stream, 1)
  if (!header.ok) return header
  const columns = (header.value[0]?.cells ?? []).map(unguardFormula)
  const sample = await stream.peek(SAMPLE_ROWS)
  await stream.close()
  const rows = sample.flatMap((item) => (item.kind === 'record' ? [item.cells.map(unguardFormula)] : []))
  return ok({ columns, rows, mapping: guessMapping(columns, rows) })
}
