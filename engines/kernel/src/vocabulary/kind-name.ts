import type { LocalizedText } from '../locale.ts'
import { category } from './categories.ts'
import { thing } from './things.ts'

/**
 * What a product is, in both languages: its product type, the thing that it is, or else its category.
 * @example kindName('technology', 'phone') // { zh: '手机', en: 'phone' }
 */
export function kindName(categoryId: string, productType: string | null | undefined): LocalizedText {
  const home = category(categoryId)
  const type = productType ? home.productTypes[productType] : undefined
  const known = productType && !type ? thing(productType) : undefined
  return type ?? (known ? { zh: known.zh, en: known.en } : home.name)
}
