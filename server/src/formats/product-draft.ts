import type { LocalizedText, Money, SourceKind } from '@qianmian/kernel'
import type { DraftScope } from './draft-scope.ts'

/**
 * What an importer found about one product, before the catalogue decides what to do with it.
 * Values are already clean (trimmed, parsed, HTML sanitised on the way in), but nothing has been looked up.
 */
export interface ProductDraft {
  /** Stable key in the merchant's file: handle, outer id. Lower-case slug. */
  readonly handle: string
  readonly name: LocalizedText
  readonly descriptionHtml: LocalizedText
  readonly brandName?: string
  /** Vocabulary ids where the importer could tell, else absent. */
  readonly category?: string
  readonly productType?: string
  readonly tags: readonly string[]
  readonly status: 'active' | 'draft' | 'archived'
  readonly optionNames: readonly LocalizedText[]
  readonly variants: readonly VariantDraft[]
  readonly images: readonly ImageDraft[]
  readonly facts: readonly FactDraft[]
  /** Columns of the product's first row that we do not understand, by their header as written. Come back on export. */
  readonly extras: Readonly<Record<string, string>>
  /** What the file has a place for; absent means everything. Belongs to the reading, is never written. */
  readonly scope?: DraftScope
}

export interface VariantDraft {
  readonly sku?: string
  readonly barcode?: string
  /** One value per option name, in the same order. */
  readonly optionValues: readonly LocalizedText[]
  readonly price: Money
  readonly compareAtPrice?: Money
  readonly weightGrams?: string
  /** Stock by location code; `default` when the file has only one number. */
  readonly stock: Readonly<Record<string, number>>
  readonly extras: Readonly<Record<string, string>>
}

export interface ImageDraft {
  readonly src: string
  readonly alt?: string
  /** Index of the variant that the picture shows. */
  readonly variant?: number
  readonly extras: Readonly<Record<string, string>>
}

export interface FactDraft {
  /** Vocabulary id or `custom:<name>`. */
  readonly attribute: string
  readonly label?: LocalizedText
  /** As written in the file; the catalogue parses figures and units. */
  readonly valueText: LocalizedText
  readonly unit?: string
  readonly sourceKind: SourceKind
  readonly sourceName: LocalizedText
  readonly evidenceRef?: string
}

/** One row that could not be used, or can be used with a remark. Lines count from 1 as an editor shows them. */
export interface RowIssue {
  readonly line: number
  readonly column?: string
  readonly severity: 'error' | 'warning'
  /** Stable code: `negative-price`, `duplicate-handle`, `bad-encoding` … */
  readonly code: string
  readonly message: LocalizedText
  readonly value?: string
}

/** What a reader yields, product by product, so that 100,000 rows never stand in memory at once. */
export type ReadItem =
  | {
      readonly kind: 'product'
      readonly line: number
      readonly lastLine: number
      readonly draft: ProductDraft
      readonly issues: readonly RowIssue[]
    }
  | {
      readonly kind: 'bad'
      readonly line: number
      readonly lastLine: number
      readonly handle?: string
      readonly issues: readonly RowIssue[]
    }

/** The shape of the file that a product came from, kept so that an export gives the same file back. */
export interface SourceProfile {
  readonly format: 'shopify-csv' | 'taobao-csv' | 'json' | 'table-csv'
  /** Format variant: `shopify-old`, `shopify-new`, Taobao's version line … */
  readonly variant: string
  readonly encoding: string
  readonly delimiter: string
  readonly newline: string
  /** Header cells exactly as written, in order. */
  readonly columns: readonly string[]
  /** Whatever else the writer needs (Taobao's three header lines, quoting style, column mapping). */
  readonly details: Readonly<Record<string, string>>
}

/** Products for a writer: a list, or a stream of any length. */
export type Products = Iterable<ProductDraft> | AsyncIterable<ProductDraft>
