import type { ClaimKind, Evidence, FactSource, FactValue, LocalizedText } from '@qianmian/kernel'
import type { Database } from '../../platform/database/database.ts'
import type { ProductOption, ProductStatus, SizeTable, StoredFact } from './types.ts'

type Extras = Readonly<Record<string, string>>

export type CatalogTables = {
  sourceProfiles: { id: string; shopId: string; profile: unknown }
  products: {
    id: string
    shopId: string
    handle: string
    brandId: string | null
    brandName: string | null
    category: string
    productType: string | null
    name: LocalizedText
    descriptionHtml: LocalizedText
    status: ProductStatus
    tags: readonly string[]
    options: readonly ProductOption[]
    sizeChart: SizeTable | null
    sourceProfile: string | null
    extras: Extras
    version: number
    position: number
    createdAt: Date
    updatedAt: Date
  }
  variants: {
    id: string
    shopId: string
    productId: string
    sku: string | null
    barcode: string | null
    optionValues: readonly LocalizedText[]
    priceMinor: number
    compareAtMinor: number | null
    weightGrams: string | null
    position: number
    extras: Extras
  }
  stock: { shopId: string; variantId: string; locationId: string; onHand: number }
  pictures: {
    id: string
    shopId: string
    productId: string
    mediaHash: string | null
    sourceUrl: string | null
    width: number | null
    height: number | null
    alt: LocalizedText
    view: string
    removedAt: Date | null
    isRender: boolean
    variantId: string | null
    position: number
    extras: Extras
  }
  facts: {
    id: string
    shopId: string
    productId: string
    attribute: string
    label: LocalizedText
    value: FactValue
    claimKind: ClaimKind
    source: FactSource
    evidence: Evidence | null
    validFrom: string | null
    validTo: string | null
    status: StoredFact['status']
    dispute: StoredFact['dispute']
    position: number
    updatedAt: Date
    editedBy: string | null
    editedAt: Date | null
  }
}

export const catalogTables = (db: Database) => db.withTables<CatalogTables>()
