import type { Lang } from '@qianmian/kernel'
import { writeGrid } from '../grid/write-grid.ts'
import type { ProductDraft, Products, SourceProfile } from '../product-draft.ts'
import { type TableField, tableMappingOf } from './table-field.ts'
import { tableGrid } from './table-grid.ts'

/**
 * Writes an ordinary table. With the profile of an imported file it gives that file back; without one, a table of its own
 * whose headers are the field names, which `guessMapping` reads again.
 */
export function writeTableCsv(products: Products, profile?: SourceProfile): AsyncGenerator<string> {
  const used = profile ?? newTableProfile(Array.isArray(products) ? (products as readonly ProductDraft[]) : [])
  const lang: Lang = used.details.lang === 'zh' ? 'zh' : 'en'
  const grid = tableGrid(used.columns, tableMappingOf(used), {
    currency: used.details.currency ?? '',
    lang,
  })
  return writeGrid(products, grid, used)
}

const STANDARD: readonly TableField[] = [
  ...([
    'handle',
    'name.zh',
    'name.en',
    'description.zh',
    'description.en',
    'brand',
    'category',
    'productType',
  ] as const),
  ...([
    'tags',
    'status',
    'option1.name',
    'option1',
    'option2.name',
    'option2',
    'option3.name',
    'option3',
    'sku',
  ] as const),
  ...(['barcode', 'price', 'compareAtPrice', 'weightGrams', 'images', 'variantImage'] as const),
]

/** The profile of a table made from nothing, with a column for each attribute and each stock location that occurs. */
export function newTableProfile(products: readonly ProductDraft[], lang: Lang = 'zh'): SourceProfile {
  const facts = products.flatMap((product) => product.facts.map((fact): TableField => `fact:${fact.attribute}`))
  const locations = products.flatMap((product) => product.variants.flatMap((variant) => Object.keys(variant.stock)))
  const stocks = locations.map((location): TableField => (location === 'default' ? 'stock' : `stock:${location}`))
  const columns = [...STANDARD, ...new Set(stocks.length > 0 ? stocks : ['stock' as const]), ...new Set(facts)]
  return {
    format: 'table-csv',
    variant: 'table',
    encoding: 'utf-8-bom',
    delimiter: ',',
    newline: '\r\n',
    columns,
    details: {
      quote: 'minimal',
      lang,
      currency: products[0]?.variants[0]?.price.currency ?? 'CNY',
      mapping: JSON.stringify(columns),
    },
  }
}
