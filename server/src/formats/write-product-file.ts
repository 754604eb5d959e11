import { writeJson } from './json/write-json.ts'
import type { Products, SourceProfile } from './product-draft.ts'
import { writeShopifyCsv } from './shopify/write-shopify-csv.ts'
import { writeTableCsv } from './table/write-table-csv.ts'
import { writeTaobaoCsv } from './taobao/write-taobao-csv.ts'
import { encodeText } from './text/encode-text.ts'
import { ENCODINGS, type Encoding } from './text/source-text.ts'

/** Writes products in the format of a profile, as text. */
export function writeProductText(products: Products, profile: SourceProfile): AsyncGenerator<string> {
  switch (profile.format) {
    case 'shopify-csv':
      return writeShopifyCsv(products, profile)
    case 'taobao-csv':
      return writeTaobaoCsv(products, profile)
    case 'json':
      return writeJson(products, profile)
    case 'table-csv':
      return writeTableCsv(products, profile)
  }
}

/** Writes products in the format and encoding of a profile: the file that was imported, with what has changed since. */
export function writeProductFile(products: Products, profile: SourceProfile): AsyncGenerator<Uint8Array> {
  const encoding: Encoding = ENCODINGS.find((known) => known === profile.encoding) ?? 'utf-8'
  return encodeText(writeProductText(products, profile), encoding)
}
