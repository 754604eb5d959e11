import { err, type Result } from '@qianmian/kernel'
import {
  type DetectedFormat,
  detectFormat,
  type FileSource,
  type OpenedFile,
  openJson,
  openShopifyCsv,
  openTableCsv,
  openTaobaoCsv,
  previewTable,
  type RowIssue,
  rowIssue,
  type TableField,
} from '../formats/index.ts'

/** Opens a product file of any format that we read. `mapping` is for tables: the field of each column, by its header. */
export async function openProducts(
  source: FileSource,
  options: {
    detected: DetectedFormat
    currency: string
    fileName: string
    fileBytes: number
    mapping?: Readonly<Record<string, string>> | null
  },
): Promise<Result<OpenedFile, readonly RowIssue[]>> {
  const open = {
    currency: options.currency,
    detected: options.detected,
    fileName: options.fileName,
    limits: { fileBytes: options.fileBytes },
  }
  switch (options.detected.format) {
    case 'shopify-csv':
      return openShopifyCsv(source, open)
    case 'taobao-csv':
      return openTaobaoCsv(source, open)
    case 'json':
      return openJson(source, open)
    case 'table-csv': {
      const { mapping } = options
      if (!mapping) return openTableCsv(source, open)
      // The mapping is kept by header; the file itself says in which order the columns stand.
      const table = await previewTable(source, open)
      if (!table.ok) return table
      return openTableCsv(source, {
        ...open,
        mapping: table.value.columns.map((name) => (mapping[name] ?? 'ignore') as TableField),
      })
    }
  }
}

/** What the first bytes say, or why nothing can be read. */
export function detect(bytes: Uint8Array, fileName: string): Result<DetectedFormat, readonly RowIssue[]> {
  const detected = detectFormat(bytes.subarray(0, 65_536), fileName)
  return detected.ok ? detected : err([{ ...rowIssue('unreadable-file', { line: 1 }), message: detected.error }])
}
