/** The parts of a product that a file may or may not have a place for. */
export type DraftField =
  | 'name.zh'
  | 'name.en'
  /** A column without a language of its own: what it says replaces a name of one language, and joins one of two. */
  | 'name'
  | 'description.zh'
  | 'description.en'
  | 'description'
  | 'brand'
  | 'category'
  | 'productType'
  | 'tags'
  | 'status'
  /** Option columns: the file lists the variants of a product, all of them. */
  | 'options'
  | 'sku'
  | 'barcode'
  | 'price'
  | 'compareAtPrice'
  | 'weight'
  | 'images'
  | 'imageAlt'
  /** Which variant a picture shows. */
  | 'variantImage'

/**
 * What a file has a place for, by its columns or keys. When it updates a product, everything else stays as it is: a price
 * list without a stock column says nothing about stock. What has a place and is empty there is cleared.
 */
export interface DraftScope {
  readonly fields: ReadonlySet<DraftField>
  /** Attributes with a column of their own; `all` where a product brings its whole list of facts. */
  readonly attributes: ReadonlySet<string> | 'all'
  /** Location codes with a column of their own; `total` for one number a variant, `all` for every location, else `none`. */
  readonly stock: ReadonlySet<string> | 'total' | 'all' | 'none'
  /** Keys under which extras may come: those of other files stay. */
  readonly columns: ReadonlySet<string> | 'all'
}

/** The scope of a source that says everything about a product: our own export, a seed. */
export const FULL_SCOPE: DraftScope = {
  fields: new Set<DraftField>([
    ...(['name.zh', 'name.en', 'description.zh', 'description.en', 'brand', 'category', 'productType'] as const),
    ...(['tags', 'status', 'options', 'sku', 'barcode', 'price', 'compareAtPrice', 'weight'] as const),
    ...(['images', 'imageAlt', 'variantImage'] as const),
  ]),
  attributes: 'all',
  stock: 'all',
  columns: 'all',
}

/** The scope without some fields: a cell that was not understood is no empty cell. */
export function withoutFields(scope: DraftScope, fields: ReadonlySet<DraftField>): DraftScope {
  if (fields.size === 0) return scope
  return { ...scope, fields: new Set([...scope.fields].filter((field) => !fields.has(field))) }
}
