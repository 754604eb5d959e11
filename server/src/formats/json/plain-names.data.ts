/** The names under which other shops' JSON keeps a field, the usual one first. */
export const PLAIN_NAMES = {
  handle: ['handle', 'slug'],
  name: ['title', 'name'],
  description: ['description', 'body_html', 'descriptionHtml'],
  brand: ['brand', 'vendor'],
  category: ['category'],
  productType: ['productType', 'product_type', 'type'],
  tags: ['tags'],
  status: ['status'],
  price: ['price'],
  compareAtPrice: ['compareAtPrice', 'compare_at_price'],
  stock: ['stock', 'inventory', 'quantity'],
  sku: ['sku'],
  barcode: ['barcode', 'gtin'],
  images: ['images'],
} as const

export type PlainField = keyof typeof PLAIN_NAMES

/** Sentences about a product that other shops' JSON carries as fields of their own. */
export const FACT_FIELDS: Readonly<Record<string, string>> = {
  warrantyInformation: 'warranty',
  shippingInformation: 'delivery',
  returnPolicy: 'returnDays',
  material: 'material',
  color: 'colour',
  colour: 'colour',
}
