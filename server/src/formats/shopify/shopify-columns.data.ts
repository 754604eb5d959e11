import type { ColumnRole } from '../grid/grid-column.ts'

/** One thing that a Shopify product file can say, with its header in both generations of the format. */
export interface ShopifyColumn {
  readonly role: ColumnRole
  readonly old?: string
  readonly current?: string
  /** Written when a file is made from nothing. */
  readonly standard?: boolean
}

const variantExtra: ColumnRole = { kind: 'extra', scope: 'variant' }
const productExtra: ColumnRole = { kind: 'extra', scope: 'product' }

const options: readonly ShopifyColumn[] = [0, 1, 2].flatMap((option): ShopifyColumn[] => {
  const n = option + 1
  return [
    { role: { kind: 'optionName', option }, old: `Option${n} Name`, current: `Option${n} name`, standard: true },
    { role: { kind: 'optionValue', option }, old: `Option${n} Value`, current: `Option${n} value`, standard: true },
    { role: productExtra, old: `Option${n} Linked To`, current: `Option${n} Linked To` },
  ]
})

/**
 * Shopify's product CSV, in the order of the current template. Headers are compared without regard to case.
 * Source: help.shopify.com, "Using CSV files to import and export products", both generations of the template.
 */
export const SHOPIFY_COLUMNS: readonly ShopifyColumn[] = [
  { role: { kind: 'name' }, old: 'Title', current: 'Title', standard: true },
  { role: { kind: 'handle' }, old: 'Handle', current: 'URL handle', standard: true },
  {
    role: { kind: 'description', content: 'html' },
    old: 'Body (HTML)',
    current: 'Description',
    standard: true,
  },
  { role: { kind: 'brand' }, old: 'Vendor', current: 'Vendor', standard: true },
  { role: { kind: 'category' }, old: 'Product Category', current: 'Product category' },
  { role: { kind: 'productType' }, old: 'Type', current: 'Type', standard: true },
  { role: { kind: 'tags' }, old: 'Tags', current: 'Tags', standard: true },
  { role: { kind: 'published' }, old: 'Published', current: 'Published on online store', standard: true },
  { role: { kind: 'status' }, old: 'Status', current: 'Status', standard: true },
  { role: { kind: 'sku' }, old: 'Variant SKU', current: 'SKU', standard: true },
  { role: { kind: 'barcode' }, old: 'Variant Barcode', current: 'Barcode', standard: true },
  ...options,
  { role: { kind: 'price' }, old: 'Variant Price', current: 'Price', standard: true },
  { role: { kind: 'compareAtPrice' }, old: 'Variant Compare At Price', current: 'Compare-at price', standard: true },
  { role: variantExtra, old: 'Cost per item', current: 'Cost per item' },
  { role: variantExtra, old: 'Variant Taxable', current: 'Charge tax' },
  { role: variantExtra, old: 'Variant Tax Code', current: 'Tax code' },
  { role: variantExtra, current: 'Unit price total measure' },
  { role: variantExtra, current: 'Unit price total measure unit' },
  { role: variantExtra, current: 'Unit price base measure' },
  { role: variantExtra, current: 'Unit price base measure unit' },
  { role: variantExtra, old: 'Variant Inventory Tracker', current: 'Inventory tracker' },
  { role: { kind: 'stock' }, old: 'Variant Inventory Qty', current: 'Inventory quantity', standard: true },
  { role: variantExtra, old: 'Variant Inventory Policy', current: 'Continue selling when out of stock' },
  { role: { kind: 'weightGrams' }, old: 'Variant Grams', current: 'Weight value (grams)', standard: true },
  { role: variantExtra, old: 'Variant Weight Unit', current: 'Weight unit for display' },
  { role: variantExtra, old: 'Variant Requires Shipping', current: 'Requires shipping' },
  { role: variantExtra, old: 'Variant Fulfillment Service', current: 'Fulfillment service' },
  { role: { kind: 'image' }, old: 'Image Src', current: 'Product image URL', standard: true },
  { role: { kind: 'extra', scope: 'image' }, old: 'Image Position', current: 'Image position' },
  { role: { kind: 'imageAlt' }, old: 'Image Alt Text', current: 'Image alt text', standard: true },
  { role: { kind: 'variantImage' }, old: 'Variant Image', current: 'Variant image URL', standard: true },
  { role: productExtra, old: 'Gift Card', current: 'Gift card' },
  { role: productExtra, old: 'SEO Title', current: 'SEO title' },
  { role: productExtra, old: 'SEO Description', current: 'SEO description' },
]
