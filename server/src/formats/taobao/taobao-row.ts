import { columnKeys } from '../csv/column-keys.ts'

/** A Taobao table's columns by their English key. */
export interface TaobaoGrid {
  readonly columns: readonly string[]
  readonly keys: readonly string[]
  readonly index: ReadonlyMap<string, number>
  readonly currency: string
}

/** Columns that we read. All others come back as they are. */
export const READ_KEYS: ReadonlySet<string> = new Set([
  'title',
  'price',
  'num',
  'description',
  'outer_id',
  'barcode',
  'approve_status',
  'picture',
  'skuProps',
])

/** Lays out the columns of the second header line. */
export function taobaoGrid(columns: readonly string[], currency: string): TaobaoGrid {
  const index = new Map<string, number>()
  columns.forEach((column, at) => {
    const key = column.trim()
    if (!index.has(key)) index.set(key, at)
  })
  return { columns, keys: columnKeys(columns), index, currency }
}

/** Key of the option values among a variant's extras: `pid:vid;pid:vid`. */
export const SKU_PROPS_KEY = 'layout:sku-props'
/** Key of what stands before the address among a picture's extras. */
export const PICTURE_PREFIX_KEY = 'layout:picture'
