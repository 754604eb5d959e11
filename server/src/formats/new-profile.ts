import type { ProductDraft, SourceProfile } from './product-draft.ts'
import { newShopifyProfile } from './shopify/write-shopify-csv.ts'
import { newTableProfile } from './table/write-table-csv.ts'
import { newTaobaoProfile } from './taobao/write-taobao-csv.ts'

/**
 * The shape of a file made from nothing, a new object each time.
 * @param samples products that between them have every attribute and every stock location that the file is to hold
 */
export function newProfile(format: SourceProfile['format'], samples: readonly ProductDraft[]): SourceProfile {
  switch (format) {
    case 'shopify-csv':
      return newShopifyProfile(samples)
    case 'taobao-csv':
      return newTaobaoProfile()
    case 'table-csv':
      return newTableProfile(samples)
    case 'json':
      return {
        format,
        variant: 'qianmian',
        encoding: 'utf-8',
        delimiter: '',
        newline: '\n',
        columns: [],
        details: {},
      }
  }
}
