import { type CsvStyle, csvRow } from '../csv/csv-row.ts'
import type { Products, SourceProfile } from '../product-draft.ts'
import type { Grid } from './grid-column.ts'
import { writeGridRows } from './write-grid-rows.ts'

/** The style of a profile's file. */
export function csvStyle(profile: SourceProfile): CsvStyle {
  return {
    delimiter: profile.delimiter || ',',
    newline: profile.newline || '\n',
    quote: profile.details.quote === 'all' ? 'all' : 'minimal',
  }
}

/** Writes a table product by product: header first, then the rows of each. */
export async function* writeGrid(products: Products, grid: Grid, profile: SourceProfile): AsyncGenerator<string> {
  const style = csvStyle(profile)
  yield csvRow(
    grid.columns.map((column) => column.header),
    style,
  )
  for await (const product of products) {
    yield writeGridRows(product, grid)
      .map((cells) => csvRow(cells, style))
      .join('')
  }
}
