import type { Lang } from '@qianmian/kernel'
import { columnKeys } from '../csv/column-keys.ts'
import type { Grid } from '../grid/grid-column.ts'
import type { TableMapping } from './guess-mapping.ts'
import { fieldRole } from './table-field.ts'

/** The grid of an ordinary table. A column without a field of its own is kept as an extra. */
export function tableGrid(
  columns: readonly string[],
  mapping: TableMapping,
  options: { readonly currency: string; readonly lang: Lang },
): Grid {
  const keys = columnKeys(columns)
  // Where one product has several rows, an unknown column may differ from row to row.
  const grouped = mapping.some((field) => field.startsWith('option'))
  const scope = grouped ? 'variant' : 'product'
  return {
    columns: columns.map((header, index) => ({
      header,
      key: keys[index] ?? header,
      role: fieldRole(mapping[index] ?? 'ignore', header, scope),
    })),
    grouped,
    sourceName: { zh: '商品表', en: 'Product table' },
    ...options,
  }
}
