import { type FeedItem, feedItems, feedPrice, GOOGLE_LIMITS } from './feed-items.ts'
import type { FeedProduct } from './feed-product.ts'

export interface OpenAiFeedOptions {
  /** One JSON object a line, or a tab-separated table with a header. */
  readonly format: 'jsonl' | 'tsv'
  /** ISO 3166-1 alpha-2: where the store is. */
  readonly country: string
  /** Where it sells; the store's own country by default. */
  readonly targetCountries?: readonly string[]
}

/** The fields in the order of a table. The first eleven are required. */
const FIELDS = [
  'item_id',
  'title',
  'description',
  'url',
  'brand',
  'seller_name',
  'image_url',
  'availability',
  'price',
  'target_countries',
  'store_country',
  'is_eligible_search',
  'is_eligible_checkout',
  'sale_price',
  'condition',
  'gtin',
  'mpn',
  'product_category',
  'additional_image_urls',
  'seller_url',
  'group_id',
  'listing_has_variations',
  'variant_dict',
  'color',
  'size',
  'material',
] as const

type Field = (typeof FIELDS)[number]
type Value = string | boolean | readonly string[] | Readonly<Record<string, string>>

/**
 * OpenAI's product feed, one row a variant, as JSON lines or a tab-separated table (UTF-8). A product without a brand is sold
 * under the seller's name, because the field is required. Checkout is declared off: it needs an integration of its own.
 * Source: developers.openai.com/commerce/specs/feed.md.
 * @example openAiProductFeed(products, { format: 'jsonl', country: 'CN' })
 */
export function openAiProductFeed(products: Iterable<FeedProduct>, options: OpenAiFeedOptions): string {
  const { items } = feedItems(products, GOOGLE_LIMITS)
  const rows = items.map((item) => fieldsOf(item, options))
  if (options.format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const lines = [FIELDS.join('\t'), ...rows.map((row) => FIELDS.map((field) => tsvCell(row[field])).join('\t'))]
  return `${lines.join('\n')}\n`
}

function fieldsOf(item: FeedItem, options: OpenAiFeedOptions): Partial<Record<Field, Value>> {
  const { product } = item
  return {
    item_id: item.id,
    title: item.title,
    description: item.description,
    url: item.url,
    brand: product.brand ?? product.seller,
    seller_name: product.seller,
    image_url: item.image,
    availability: item.available ? 'in_stock' : 'out_of_stock',
    price: feedPrice(item.price),
    target_countries: options.targetCountries ?? [options.country],
    store_country: options.country,
    is_eligible_search: true,
    is_eligible_checkout: false,
    sale_price: item.salePrice && feedPrice(item.salePrice),
    condition: product.condition,
    gtin: item.gtin,
    mpn: item.mpn,
    product_category: product.productType,
    additional_image_urls: item.moreImages.length > 0 ? item.moreImages : undefined,
    seller_url: product.sellerUrl,
    group_id: item.groupId,
    listing_has_variations: item.groupId !== undefined,
    variant_dict:
      item.groupId === undefined ? undefined : Object.fromEntries(item.options.map((o) => [o.name, o.value])),
    color: item.attributes.color,
    size: item.attributes.size,
    material: item.attributes.material,
  }
}

/** A table has no quotation marks: tabs and line ends inside a text become blanks. */
function tsvCell(value: Value | undefined): string {
  if (value === undefined) return ''
  const list = Array.isArray(value) ? value.join(',') : value
  const text = typeof list === 'object' ? JSON.stringify(list) : String(list)
  return text.replace(/[\t\r\n]+/g, ' ')
}
