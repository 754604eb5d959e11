/**
 * Files in, files out: product importers and exporters, feeds and page markup, brand files. Pure functions over text and
 * streams; nothing here knows a database.
 * @module
 */
export * from './detect-format.ts'
export * from './feeds/breadcrumb-json-ld.ts'
export * from './feeds/feed-items.ts'
export * from './feeds/feed-product.ts'
export * from './feeds/google-merchant-xml.ts'
export * from './feeds/openai-product-feed.ts'
export * from './feeds/product-json-ld.ts'
export * from './feeds/robots-txt.ts'
export * from './feeds/script-json.ts'
export * from './feeds/sitemap-xml.ts'
export type { OpenedFile, Opening, OpenOptions } from './open-source.ts'
export * from './product-draft.ts'
export * from './read-limits.ts'
export * from './row-issue.ts'
export * from './shopify/open-shopify-csv.ts'
export * from './shopify/write-shopify-csv.ts'
export { cleanHtml, textToHtml } from './text/clean-html.ts'
export * from './text/encode-text.ts'
export * from './text/join-text.ts'
export { slug } from './text/slug.ts'
export type { Encoding, FileSource } from './text/source-text.ts'
export { isReservedExtra } from './text/spelling.ts'
