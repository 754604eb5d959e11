import { csvRow } from '../csv/csv-row.ts'
import { csvStyle } from '../grid/write-grid.ts'
import type { ProductDraft, Products, SourceProfile } from '../product-draft.ts'
import { getExtra, spelled } from '../text/spelling.ts'
import { TAOBAO_COLUMNS } from './taobao-columns.data.ts'
import { READ_KEYS, type TaobaoGrid, taobaoGrid } from './taobao-row.ts'
import { taobaoCells } from './write-taobao-cells.ts'

/**
 * Writes Taobao's assistant table: with the profile of an imported file the same columns, header lines and unknown values;
 * without one the newest layout (UTF-16 with tabs). Variants of a product from elsewhere have no Taobao option ids, so such a
 * product is written with its lowest price and whole stock, without 销售属性组合.
 */
export async function* writeTaobaoCsv(
  products: Products,
  profile: SourceProfile = newTaobaoProfile(),
): AsyncGenerator<string> {
  const style = csvStyle({ ...profile, delimiter: profile.delimiter || '\t' })
  const grid = taobaoGrid(profile.columns, profile.details.currency ?? 'CNY')
  const version = readList(profile.details.versionCells)
  yield csvRow(version.length > 0 ? version : [profile.variant], style)
  yield csvRow(profile.columns, style)
  yield csvRow(readList(profile.details.names), style)
  for await (const product of products) yield csvRow(productRow(product, grid), style)
}

function productRow(draft: ProductDraft, grid: TaobaoGrid): readonly string[] {
  const canonical = taobaoCells(draft)
  return grid.columns.map((column, index) => {
    const key = grid.keys[index] ?? column
    if (!READ_KEYS.has(column) || grid.index.get(column) !== index) return getExtra(draft.extras, key) ?? ''
    return spelled(draft.extras, column, canonical.get(column) ?? '')
  })
}

function readList(text: string | undefined): readonly string[] {
  const value: unknown = text === undefined ? [] : JSON.parse(text)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** The newest layout that public files show. */
export function newTaobaoProfile(): SourceProfile {
  return {
    format: 'taobao-csv',
    variant: 'version 1.00',
    encoding: 'utf-16le',
    delimiter: '\t',
    newline: '\r\n',
    columns: TAOBAO_COLUMNS.map(([key]) => key),
    details: {
      versionCells: JSON.stringify(['version 1.00']),
      names: JSON.stringify(TAOBAO_COLUMNS.map(([, name]) => name)),
      quote: 'minimal',
      lang: 'zh',
      currency: 'CNY',
    },
  }
}
