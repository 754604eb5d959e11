import { err, ok } from '@qianmian/kernel'
import { takeHeader } from '../csv/csv-header.ts'
import { csvStream } from '../csv/csv-stream.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import { readGrid } from '../grid/read-grid.ts'
import { type Opening, type OpenOptions, openText } from '../open-source.ts'
import { rowIssue } from '../row-issue.ts'
import { guessLang } from '../text/localize.ts'
import type { FileSource } from '../text/source-text.ts'
import { type ShopifyVariant, shopifyGrid } from './shopify-grid.ts'

/**
 * Opens a Shopify product CSV, old headers (`Handle`, `Body (HTML)`, `Variant SKU` …) or new (`URL handle`, `Description`,
 * `SKU` …). One product is its consecutive rows: the first with the product, further ones with variants and pictures.
 * The way back is byte-for-meaning: values that we understand keep the file's spelling while they are unchanged, unknown
 * columns come back as they are, descriptions come back cleaned, and a formula in a text cell comes back guarded.
 * @returns the file's shape and its products, or why it cannot be read
 * @example
 * const opened = await openShopifyCsv(stream, { currency: 'CNY' })
 * if (opened.ok) for await (const item of opened.value.items) console.log(item.kind, item.line)
 */
export async function openShopifyCsv(source: FileSource, options: OpenOptions): Opening {
  const text = await openText(source, options)
  if (!text.ok) return text
  const { detected, limits } = text.value
  const stream = csvStream(text.value.texts, detected.delimiter || ',', limits)
  const header = await takeHeader(stream, 1)
  if (!header.ok) return header
  const columns = (header.value[0]?.cells ?? []).map(unguardFormula)
  const variant: ShopifyVariant = detected.variant === 'shopify-old' ? 'shopify-old' : 'shopify-new'
  const lang = guessLang(text.value.sample)
  const grid = shopifyGrid(columns, variant, { currency: options.currency, lang })
  for (const [kind, name] of [
    ['name', 'Title'] as const,
    ['price', variant === 'shopify-old' ? 'Variant Price' : 'Price'] as const,
  ]) {
    if (grid.columns.some(({ role }) => role.kind === kind)) continue
    await stream.close()
    return err([rowIssue('missing-column', { line: 1, text: name })])
  }
  const quote = header.value[0]?.quoted && columns.length > 1 ? 'all' : 'minimal'
  return ok({
    profile: {
      format: 'shopify-csv',
      variant,
      encoding: detected.encoding,
      delimiter: detected.delimiter,
      newline: detected.newline,
      columns,
      details: { quote, lang, currency: options.currency },
    },
    items: readGrid(stream, grid, limits),
  })
}
