import type { Lang, LocalizedText, Money } from '@qianmian/kernel'

/** A picture of a feed with whether an algorithm made it. */
export interface FeedImage {
  readonly url: string
  readonly isGenerated: boolean
}

/** One purchasable variant. */
export interface FeedVariant {
  readonly id: string
  readonly sku?: string
  readonly gtin?: string
  readonly mpn?: string
  readonly url: string
  readonly image?: string
  readonly price: Money
  /** A lower price that holds now. */
  readonly salePrice?: Money
  readonly available: boolean
  /** One value per option of the product, in the same order. */
  readonly optionValues: readonly string[]
}

/** A published product in one language, as search engines, shopping feeds and agents want it. */
export interface FeedProduct {
  readonly id: string
  readonly handle: string
  readonly lang: Lang
  readonly title: string
  readonly titleIsGenerated: boolean
  /** Plain text. */
  readonly description: string
  readonly descriptionIsGenerated: boolean
  readonly url: string
  readonly images: readonly FeedImage[]
  readonly brand?: string
  /** Google product taxonomy id. */
  readonly googleCategoryId?: number
  readonly productType?: string
  readonly condition: 'new' | 'refurbished' | 'used'
  /** Option names in the product's language: 颜色, Size … */
  readonly options: readonly string[]
  readonly variants: readonly FeedVariant[]
  readonly seller: string
  readonly sellerUrl: string
}

/** Why a product or variant is not in a feed, or is there with something missing. */
export interface FeedProblem {
  readonly productId: string
  readonly variantId?: string
  readonly severity: 'error' | 'warning'
  readonly code: FeedProblemCode
  /** The feed's field. */
  readonly field: string
  readonly message: LocalizedText
}

export type FeedProblemCode =
  | 'missing'
  | 'too-long'
  | 'bad-url'
  | 'bad-price'
  | 'bad-gtin'
  | 'no-variant'
  | 'sale-not-lower'

/** The attribute of a feed that an option stands for, by its name in either language. */
export function optionAttribute(name: string): 'color' | 'size' | 'material' | 'pattern' | undefined {
  const text = name.trim().toLowerCase()
  if (/^(?:颜色|色彩|颜色分类|colou?r)$/.test(text)) return 'color'
  if (/^(?:尺码|尺寸|规格|大小|容量|size|capacity|volume)$/.test(text)) return 'size'
  if (/^(?:材质|面料|material|fabric)$/.test(text)) return 'material'
  return /^(?:图案|花色|pattern)$/.test(text) ? 'pattern' : undefined
}

/** True for a GTIN-8, -12, -13 or -14 whose check digit fits (GS1 General Specifications, 7.9). @example isGtin('6901234567892') // true */
export function isGtin(text: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(text)) return false
  const digits = [...text].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 1 ? 3 : 1), 0)
  return sum % 10 === 0
}
