import type { Lang, LocalizedText } from '@qianmian/kernel'

/** What a column of a product table means. */
export type ColumnRole =
  | { readonly kind: 'handle' }
  | { readonly kind: 'name'; readonly lang?: Lang }
  /** `html`: the cell is HTML. `any`: it may be plain text, which becomes paragraphs. */
  | { readonly kind: 'description'; readonly lang?: Lang; readonly content: 'html' | 'any' }
  | { readonly kind: 'brand' | 'category' | 'productType' | 'tags' | 'status' | 'published' }
  | { readonly kind: 'optionName'; readonly option: number }
  /** `name` where the header itself is the option's name. */
  | { readonly kind: 'optionValue'; readonly option: number; readonly name?: LocalizedText }
  | { readonly kind: 'sku' | 'barcode' | 'price' | 'compareAtPrice' }
  /** `unit` is the header's, for cells that are bare figures. */
  | { readonly kind: 'weightGrams'; readonly unit?: 'kg' | 'mg' }
  /** Without a location the column is the whole stock. */
  | { readonly kind: 'stock'; readonly location?: string }
  /** One picture a row, with its own rows where there are more pictures than variants. */
  | { readonly kind: 'image' | 'imageAlt' | 'variantImage' }
  /** All pictures of the product in one cell. */
  | { readonly kind: 'imageList' }
  | { readonly kind: 'fact'; readonly attribute: string; readonly label?: LocalizedText; readonly unit?: string }
  /** Not understood: comes back on export. `scope` says whose it is. */
  | { readonly kind: 'extra'; readonly scope: 'product' | 'variant' | 'image' }

export interface GridColumn {
  readonly header: string
  /** Key of the column among extras (see `columnKeys`). */
  readonly key: string
  readonly role: ColumnRole
}

/** A table with what it needs to be read and written. */
export interface Grid {
  readonly columns: readonly GridColumn[]
  /** Consecutive rows with one handle are one product. Otherwise a repeated handle is a mistake. */
  readonly grouped: boolean
  readonly sourceName: LocalizedText
  /** ISO 4217, for prices without a sign of their own. */
  readonly currency: string
  /** The language that a column without a language is written in. */
  readonly lang: Lang
}

const VARIANT_KINDS: ReadonlySet<ColumnRole['kind']> = new Set([
  'optionValue',
  'sku',
  'barcode',
  'price',
  'compareAtPrice',
  'weightGrams',
  'stock',
  'variantImage',
])

const IMAGE_KINDS: ReadonlySet<ColumnRole['kind']> = new Set(['image', 'imageAlt'])

/** Whose value a column holds. */
export function scopeOf(role: ColumnRole): 'product' | 'variant' | 'image' {
  if (role.kind === 'extra') return role.scope
  if (VARIANT_KINDS.has(role.kind)) return 'variant'
  return IMAGE_KINDS.has(role.kind) ? 'image' : 'product'
}
