import { brokenIssue, type CsvItem, type CsvStream, isBlank } from '../csv/csv-stream.ts'
import type { CsvRecord } from '../csv/csv-tokenizer.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import type { DraftScope } from '../draft-scope.ts'
import type { ReadItem, RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { rowIssue } from '../row-issue.ts'
import { slug } from '../text/slug.ts'
import type { Grid } from './grid-column.ts'
import { gridScope } from './grid-scope.ts'
import { readGridProduct } from './read-grid-product.ts'
import { cellOf, type GridRow } from './read-grid-variant.ts'

interface Group {
  readonly handle: string
  readonly rows: GridRow[]
  readonly issues: RowIssue[]
  /** The first row's line: a group may consist of broken rows only. */
  readonly line: number
}

/**
 * Reads the products of a table: consecutive rows with one handle are one product. Yields each as soon as its last row is
 * read, so memory holds one product at a time (and the handles seen so far).
 */
export async function* readGrid(stream: CsvStream, grid: Grid, limits: ReadLimits): AsyncGenerator<ReadItem> {
  const reader = new GridReader(grid, limits)
  for await (const batch of stream.batches()) {
    for (const item of batch) yield* reader.add(item)
  }
  yield* reader.end()
}

class GridReader {
  private readonly grid: Grid
  private readonly limits: ReadLimits
  private readonly handleAt: number
  private readonly nameAt: readonly number[]
  private readonly skuAt: number
  private readonly grouped: boolean
  private readonly scope: DraftScope
  private readonly seen = new Map<string, number>()
  private group: Group | undefined

  constructor(grid: Grid, limits: ReadLimits) {
    this.grid = grid
    this.limits = limits
    const at = (kind: string) => grid.columns.findIndex(({ role }) => role.kind === kind)
    this.handleAt = at('handle')
    this.skuAt = at('sku')
    this.nameAt = grid.columns.flatMap(({ role }, index) => (role.kind === 'name' ? [index] : []))
    this.grouped = grid.grouped
    this.scope = gridScope(grid)
  }

  *add(item: CsvItem): Generator<ReadItem> {
    switch (item.kind) {
      case 'record':
        if (!isBlank(item)) yield* this.record(item)
        return
      case 'broken':
        yield* this.broken(brokenIssue(item), this.handleOf(item.cells.map(unguardFormula)), item.fatal)
        return
      case 'stop':
        yield* this.broken(item.issue, undefined, true)
        return
    }
  }

  *end(): Generator<ReadItem> {
    const { group } = this
    this.group = undefined
    if (!group) return
    if (group.rows.length === 0) {
      yield {
        kind: 'bad',
        line: group.line,
        lastLine: group.line,
        handle: group.handle || undefined,
        issues: group.issues,
      }
    } else yield readGridProduct(group.rows, group.handle, this.grid, this.scope, this.limits, group.issues)
  }

  private *record(record: CsvRecord): Generator<ReadItem> {
    const row: GridRow = { line: record.line, lastLine: record.lastLine, cells: record.cells.map(unguardFormula) }
    const issues: RowIssue[] = []
    const over = row.cells.slice(this.grid.columns.length)
    if (over.some((cell) => cell.trim() !== '')) {
      issues.push(rowIssue('too-many-cells', { line: row.line, number: over.length }))
    }
    const handle = this.handleOf(row.cells)
    const current = this.group
    if (current && this.continues(current, row, handle)) {
      current.rows.push(row)
      current.issues.push(...issues)
      if (current.rows.length > this.limits.rowsPerProduct) {
        const limit = this.limits.rowsPerProduct
        if (!current.issues.some((issue) => issue.code === 'too-many-product-rows')) {
          current.issues.push(rowIssue('too-many-product-rows', { line: current.line, limit }))
        }
        current.rows.pop()
      }
      return
    }
    yield* this.end()
    if (handle === '') {
      const named = this.nameAt.some((at) => cellOf(row, at).trim() !== '')
      const code = named ? 'missing-handle' : 'missing-title'
      const field = named ? 'handle' : 'title'
      issues.push(rowIssue(code, { line: row.line, field, column: this.grid.columns[this.nameAt[0] ?? -1]?.header }))
    } else {
      const earlier = this.seen.get(handle)
      if (earlier !== undefined) {
        issues.push(rowIssue('duplicate-handle', { line: row.line, field: 'handle', text: handle, number: earlier }))
      }
      // A slice of the file's text would keep its whole chunk in memory for as long as the handle is remembered.
      else this.seen.set(Buffer.from(handle).toString(), row.line)
    }
    this.group = { handle, rows: [row], issues, line: row.line }
  }

  private continues(group: Group, row: GridRow, handle: string): boolean {
    const name = this.nameAt.map((at) => cellOf(row, at).trim()).join('\0')
    const blank = this.nameAt.every((at) => cellOf(row, at).trim() === '')
    const first = group.rows[0]
    if (!this.grouped) return false
    const own = this.handleAt < 0 ? '' : cellOf(row, this.handleAt).trim()
    if (this.handleAt >= 0 && own === '') return blank && group.handle !== '' && first !== undefined
    if (handle !== group.handle || handle === '') return handle === '' && blank && group.handle !== ''
    return blank || !first || name === this.nameAt.map((at) => cellOf(first, at).trim()).join('\0')
  }

  private handleOf(cells: readonly string[]): string {
    const row: GridRow = { line: 0, lastLine: 0, cells }
    const own = this.handleAt < 0 ? '' : slug(cellOf(row, this.handleAt))
    if (own !== '' || (this.handleAt >= 0 && cellOf(row, this.handleAt).trim() !== '')) return own
    const name = this.nameAt.map((at) => slug(cellOf(row, at))).find((text) => text !== '') ?? ''
    if (this.handleAt >= 0 || this.grouped || this.skuAt < 0) return name
    return slug(cellOf(row, this.skuAt)) || name
  }

  private *broken(issue: RowIssue, handle: string | undefined, fatal: boolean): Generator<ReadItem> {
    const current = this.group
    if (fatal) {
      // The product that was being read may have more rows behind the place where reading stopped.
      if (current) current.issues.push(issue)
      yield* this.end()
      if (!current) yield { kind: 'bad', line: issue.line, lastLine: issue.line, issues: [issue] }
      return
    }
    if (current && handle && handle === current.handle) {
      current.issues.push(issue)
      return
    }
    yield* this.end()
    if (handle) this.group = { handle, rows: [], issues: [issue], line: issue.line }
    else yield { kind: 'bad', line: issue.line, lastLine: issue.line, issues: [issue] }
  }
}
