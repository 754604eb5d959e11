import { readShopFiles, type ShopFile } from '../formats/orders/read-shop-files.ts'
import type { ShopDraft } from '../formats/orders/shop-draft.ts'

/** Reads the files of a shop beside the event loop: a file of many megabytes takes seconds. */
export async function readShop({
  files,
  currency,
}: {
  readonly files: readonly ShopFile[]
  readonly currency: string
}): Promise<ShopDraft> {
  return readShopFiles(files, currency)
}
