import { normalHeader } from '../csv/column-keys.ts'
import { brokenIssue, isBlank } from '../csv/csv-stream.ts'
import { type CsvRecord, CsvTokenizer } from '../csv/csv-tokenizer.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import { DEFAULT_LIMITS } from '../read-limits.ts'
import type { ShopIssue } from './shop-draft.ts'

/** One row by the names of its columns in lower case; an empty text for a column that is not there. */
export interface CsvRow {
  readonly place: string
  readonly get: (key: string) => string
}

export interface CsvRows {
  /** Names of the columns as they stand, those that come twice too. */
  readonly header: readonly string[]
  readonly columns: ReadonlySet<string>
  readonly rows: readonly CsvRow[]
  readonly issues: readonly ShopIssue[]
}

const LIMITS = { ...DEFAULT_LIMITS, rows: 1_000_000 }

/** Reads a CSV with a header, separated by commas, semicolons or tabs. Broken rows are told and cost no other row. */
export function csvRows(file: string, text: string): CsvRows {
  const head = text.slice(0, 4096).split(/\r?\n/, 1)[0] ?? ''
  const delimiter = [',', '\t', ';'].reduce((a, b) => (head.split(b).length > head.split(a).length ? b : a))
  const tokenizer = new CsvTokenizer(delimiter, LIMITS)
  const issues: ShopIssue[] = []
  const records: CsvRecord[] = []
  for (const event of [...tokenizer.push(text.replace(/^\uFEFF/, '')), ...tokenizer.end()]) {
    if (event.kind === 'broken') {
      issues.push({ place: `${file}:${event.line}`, severity: 'error', message: brokenIssue(event).message })
    } else if (!isBlank(event)) records.push(event)
  }
  const [header, ...rest] = records
  const names = (header?.cells ?? []).map((cell) => normalHeader(cell).replaceAll(' ', '_'))
  const at = new Map(names.map((name, column) => [name, column]))
  const rows = rest.map(({ line, cells }) => ({
    place: `${file}:${line}`,
    get: (key: string) => unguardFormula(cells[at.get(key) ?? -1] ?? ''),
  }))
  return { header: names, columns: new Set(names), rows, issues }
}

/** Rows that belong together, in the order in which their keys first come. */
export function grouped(rows: readonly CsvRow[], key: string): CsvRow[][] {
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const id = row.get(key).trim()
    // Without a key of its own a row cannot be told from its neighbours: it stands alone, and is reported.
    const name = id === '' ? row.place : id
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return [...groups.values()]
}
