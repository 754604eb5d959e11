import { type FeedItem, feedItems, feedPrice, GOOGLE_LIMITS } from './feed-items.ts'
import type { FeedProduct } from './feed-product.ts'
import { xmlElement, xmlText } from './xml.ts'

/** The shop that a feed speaks for. */
export interface FeedChannel {
  readonly title: string
  readonly url: string
  readonly description: string
}

/**
 * Google Merchant Center's product data as RSS 2.0 with the `g:` namespace, one item a variant. Text that an algorithm wrote
 * goes into `structured_title` and `structured_description` with its digital source type, as Google asks. Variants that lack a
 * required field are left out; `feedItems` says which and why.
 * Source: support.google.com/merchants/answer/7052112, 6324468 and 6324415.
 * @example googleMerchantXml(products, { title: '千面', url: 'https://shop.example', description: '…' })
 */
export function googleMerchantXml(products: Iterable<FeedProduct>, channel: FeedChannel): string {
  const { items } = feedItems(products, GOOGLE_LIMITS)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n  <channel>\n',
    xmlElement('title', channel.title, 4),
    xmlElement('link', channel.url, 4),
    xmlElement('description', channel.description, 4),
    ...items.map(itemXml),
    '  </channel>\n</rss>\n',
  ].join('')
}

function itemXml(item: FeedItem): string {
  const { product } = item
  const optional = (name: string, value: string | undefined) => (value ? xmlElement(`g:${name}`, value, 6) : '')
  const hasIdentifier = item.gtin !== undefined || (product.brand !== undefined && item.mpn !== undefined)
  return [
    '    <item>\n',
    xmlElement('g:id', item.id, 6),
    writtenText('title', item.title, product.titleIsGenerated),
    writtenText('description', item.description, product.descriptionIsGenerated),
    xmlElement('g:link', item.url, 6),
    xmlElement('g:image_link', item.image, 6),
    ...item.moreImages.map((url) => xmlElement('g:additional_image_link', url, 6)),
    xmlElement('g:availability', item.available ? 'in_stock' : 'out_of_stock', 6),
    xmlElement('g:price', feedPrice(item.price), 6),
    optional('sale_price', item.salePrice && feedPrice(item.salePrice)),
    optional('brand', product.brand?.slice(0, 70)),
    optional('gtin', item.gtin),
    optional('mpn', item.mpn?.slice(0, 70)),
    hasIdentifier ? '' : xmlElement('g:identifier_exists', 'no', 6),
    xmlElement('g:condition', product.condition, 6),
    optional('google_product_category', product.googleCategoryId ? String(product.googleCategoryId) : undefined),
    optional('product_type', product.productType),
    optional('item_group_id', item.groupId),
    ...Object.entries(item.attributes).map(([name, value]) => optional(name, value.slice(0, 100))),
    '    </item>\n',
  ].join('')
}

function writtenText(field: 'title' | 'description', text: string, isGenerated: boolean): string {
  if (!isGenerated) return xmlElement(`g:${field}`, text, 6)
  return [
    `      <g:structured_${field}>\n`,
    xmlElement('g:digital_source_type', 'trained_algorithmic_media', 8),
    `        <g:content>${xmlText(text)}</g:content>\n`,
    `      </g:structured_${field}>\n`,
  ].join('')
}
