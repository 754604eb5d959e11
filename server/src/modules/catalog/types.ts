import type { Fact, LocalizedText } from '@qianmian/kernel'

export type ProductStatus = 'active' | 'draft' | 'archived'

export interface SizeTable {
  readonly unit: 'cm'
  readonly columns: readonly LocalizedText[]
  readonly rows: readonly { readonly size: string; readonly values: readonly number[] }[]
}

export interface ProductOption {
  readonly name: LocalizedText
  readonly values: readonly (LocalizedText & { readonly swatch?: string })[]
}

export interface Variant {
  readonly id: string
  readonly sku: string | null
  readonly barcode: string | null
  readonly optionValues: readonly LocalizedText[]
  readonly priceMinor: number
  readonly compareAtMinor: number | null
  readonly weightGrams: string | null
  readonly position: number
  readonly extras: Readonly<Record<string, string>>
}

export interface ProductPicture {
  readonly id: string
  readonly mediaHash: string | null
  /** Address in the merchant's file, for pictures that are not stored here. */
  readonly sourceUrl: string | null
  readonly width: number | null
  readonly height: number | null
  readonly alt: LocalizedText
  readonly view: string
  /** A render or otherwise generated picture, which carries the AI label. */
  readonly isRender: boolean
  readonly variantId: string | null
  readonly position: number
  readonly extras: Readonly<Record<string, string>>
}

export interface Product {
  readonly id: string
  readonly handle: string
  readonly brandId: string | null
  /** The brand as the merchant's file writes it, also where no brand of the shop has that name. */
  readonly brandName?: string | null
  readonly category: string
  readonly productType: string | null
  readonly name: LocalizedText
  readonly descriptionHtml: LocalizedText
  readonly status: ProductStatus
  readonly tags: readonly string[]
  readonly options: readonly ProductOption[]
  readonly sizeChart: SizeTable | null
  readonly sourceProfile: string | null
  readonly extras: Readonly<Record<string, string>>
  readonly version: number
  readonly position: number
  readonly updatedAt: Date
}

/** A product with everything that hangs on it. */
export interface ProductDetail extends Product {
  readonly variants: readonly Variant[]
  readonly pictures: readonly ProductPicture[]
  readonly facts: readonly StoredFact[]
  /** Units by variant id and location id. */
  readonly stock: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface StoredFact extends Fact {
  readonly productId: string
  readonly position: number
  /** Why it is disputed, and by whom. */
  readonly dispute: { readonly reason: string; readonly by: string; readonly at: string } | null
  /** Who corrected the value by hand. No import overwrites such a value. */
  readonly editedBy?: string
  readonly editedAt?: Date
}
