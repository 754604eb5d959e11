import type { Words } from './words.ts'

/** What kind of file it is, in words: the server's `format` and `variant` are codes. */
export function formatName(format: Readonly<Record<string, string>>, words: Words): string {
  if (format.variant === 'shopify-old' || format.variant === 'shopify-new') return 'Shopify CSV'
  switch (format.format) {
    case 'taobao-csv':
      return words.taobaoFile
    case 'json':
      return 'JSON'
    default:
      return words.tableFile
  }
}
