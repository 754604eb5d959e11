import type { Lang } from '@qianmian/kernel'
import { writeGrid } from '../grid/write-grid.ts'
import type { ProductDraft, Products, SourceProfile } from '../product-draft.ts'
import { shopifyGrid, shopifyHeaders } from './shopify-grid.ts'

/**
 * Writes Shopify's product CSV. With the profile of an imported file it gives that file back: the same columns in the same
 * order, the same rows, the same spelling of what has not changed. Without one it writes the current template, with a
 * metafield column for each attribute among the facts (only for a list: a stream cannot be looked through first).
 * @example const text = await joinText(writeShopifyCsv(drafts, opened.profile))
 */
export function writeShopifyCsv(products: Products, profile?: SourceProfile): AsyncGenerator<string> {
  const used = profile ?? newShopifyProfile(Array.isArray(products) ? (products as readonly ProductDraft[]) : [])
  const lang: Lang = used.details.lang === 'zh' ? 'zh' : 'en'
  const currency = used.details.currency ?? ''
  const grid = shopifyGrid(used.columns, used.variant === 'shopify-old' ? 'shopify-old' : 'shopify-new', {
    currency,
    lang,
  })
  return writeGrid(products, grid, used)
}

/** The profile of a Shopify file made from nothing. Prices are taken to be in the currency of the first product. */
export function newShopifyProfile(products: readonly ProductDraft[], lang: Lang = 'zh'): SourceProfile {
  return {
    format: 'shopify-csv',
    variant: 'shopify-new',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\n',
    columns: shopifyHeaders(products, 'en'),
    details: { quote: 'minimal', lang, currency: products[0]?.variants[0]?.price.currency ?? 'CNY' },
  }
}
