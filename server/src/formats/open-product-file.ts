import { err, ok } from '@qianmian/kernel'
import { detectFormat } from './detect-format.ts'
import { openJson } from './json/open-json.ts'
import type { Opening } from './open-source.ts'
import { rowIssue } from './row-issue.ts'
import { openShopifyCsv } from './shopify/open-shopify-csv.ts'
import { openTableCsv, type TableOptions } from './table/open-table-csv.ts'
import { openTaobaoCsv } from './taobao/open-taobao-csv.ts'
import { type FileSource, peekSource } from './text/source-text.ts'

/**
 * Opens any product file that we know: detects its format and hands it to that reader. A mapping is only used for tables.
 * @returns the file's shape and its products, or one sentence why it cannot be read
 * @example
 * const opened = await openProductFile(request.body, { currency: 'CNY', fileName: '商品.csv' })
 * if (!opened.ok) return opened.error[0]?.message
 * for await (const item of opened.value.items) save(item)
 */
export async function openProductFile(source: FileSource, options: TableOptions): Opening {
  const { head, chunks } = await peekSource(source)
  const detected = options.detected ? ok(options.detected) : detectFormat(head, options.fileName)
  if (!detected.ok) return err([{ ...rowIssue('unreadable-file', { line: 1 }), message: detected.error }])
  const known = { ...options, detected: detected.value }
  switch (detected.value.format) {
    case 'shopify-csv':
      return known.mapping || known.mappingByHeader ? openTableCsv(chunks, known) : openShopifyCsv(chunks, known)
    case 'taobao-csv':
      return openTaobaoCsv(chunks, known)
    case 'json':
      return openJson(chunks, known)
    case 'table-csv':
      return openTableCsv(chunks, known)
  }
}
