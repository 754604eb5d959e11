import { err, ok } from '@qianmian/kernel'
import { takeHeader } from '../csv/csv-header.ts'
import { brokenIssue, type CsvItem, type CsvStream, csvStream, isBlank } from '../csv/csv-stream.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import { type Opening, type OpenOptions, openText } from '../open-source.ts'
import type { ReadItem } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { rowIssue } from '../row-issue.ts'
import type { FileSource } from '../text/source-text.ts'
import { readTaobaoProduct, type TaobaoRow, taobaoHandle } from './read-taobao-product.ts'
import { type TaobaoGrid, taobaoGrid } from './taobao-row.ts'

/**
 * Opens Taobao's assistant table: three header lines (version, keys, Chinese names), tab-separated, UTF-16 or GB18030 or UTF-8.
 * One row is one product. 销售属性组合 becomes variants where every part of it can be read; names of option values come from
 * 销售属性别名 and 自定义属性值. 宝贝属性 needs Taobao's category tables and is kept as it is.
 */
export async function openTaobaoCsv(source: FileSource, options: OpenOptions): Opening {
  const text = await openText(source, options)
  if (!text.ok) return text
  const { detected, limits } = text.value
  const stream = csvStream(text.value.texts, detected.delimiter || '\t', limits)
  const header = await takeHeader(stream, 3)
  if (!header.ok) return header
  const [version, keys, names] = header.value
  const columns = (keys?.cells ?? []).map((cell) => unguardFormula(cell.trim()))
  const grid = taobaoGrid(columns, options.currency)
  for (const key of ['title', 'price']) {
    if (grid.index.has(key)) continue
    await stream.close()
    return err([rowIssue('missing-column', { line: 2, text: key })])
  }
  return ok({
    profile: {
      format: 'taobao-csv',
      variant: detected.variant,
      encoding: detected.encoding,
      delimiter: detected.delimiter || '\t',
      newline: detected.newline,
      columns,
      details: {
        versionCells: JSON.stringify((version?.cells ?? []).map(unguardFormula)),
        names: JSON.stringify((names?.cells ?? []).map(unguardFormula)),
        quote: 'minimal',
        lang: 'zh',
        currency: options.currency,
      },
    },
    items: readRows(stream, grid, limits),
  })
}

async function* readRows(stream: CsvStream, grid: TaobaoGrid, limits: ReadLimits): AsyncGenerator<ReadItem> {
  const seen = new Map<string, number>()
  for await (const batch of stream.batches()) {
    for (const item of batch) {
      const read = readItem(item, grid, limits, seen)
      if (read) yield read
    }
  }
}

function readItem(
  item: CsvItem,
  grid: TaobaoGrid,
  limits: ReadLimits,
  seen: Map<string, number>,
): ReadItem | undefined {
  if (item.kind !== 'record') {
    const issue = item.kind === 'stop' ? item.issue : brokenIssue(item)
    return { kind: 'bad', line: issue.line, lastLine: issue.line, issues: [issue] }
  }
  if (isBlank(item)) return undefined
  const row: TaobaoRow = { line: item.line, lastLine: item.lastLine, cells: item.cells.map(unguardFormula) }
  const { line, lastLine } = row
  const over = row.cells.slice(grid.columns.length)
  if (over.some((cell) => cell.trim() !== '')) {
    return { kind: 'bad', line, lastLine, issues: [rowIssue('too-many-cells', { line, number: over.length })] }
  }
  const handle = taobaoHandle(row, grid)
  if (handle === '') {
    const named = (row.cells[grid.index.get('title') ?? -1] ?? '').trim() !== ''
    const issue = named
      ? rowIssue('missing-handle', { line, field: 'handle', column: 'outer_id' })
      : rowIssue('missing-title', { line, field: 'title', column: 'title' })
    return { kind: 'bad', line, lastLine, issues: [issue] }
  }
  const earlier = seen.get(handle)
  if (earlier !== undefined) {
    const issue = rowIssue('duplicate-handle', { line, field: 'handle', text: handle, number: earlier })
    return { kind: 'bad', line, lastLine, handle, issues: [issue] }
  }
  // A slice of the file's text would keep its whole chunk in memory for as long as the handle is remembered.
  seen.set(Buffer.from(handle).toString(), line)
  return readTaobaoProduct(row, handle, grid, limits)
}
