import type { LocalizedText } from './locale.ts'

/** What kind of statement a fact supports. Decides which evidence a claim needs and how a text may use it. */
export type ClaimKind =
  | 'spec' // measurable property: weight, size, power
  | 'composition' // what it is made of
  | 'process' // how it is made
  | 'design' // form, colour, fit, pattern
  | 'use' // how, where, by whom it is used
  | 'care' // how it is kept
  | 'efficacy' // what it does to a body or a stain: needs evidence
  | 'green' // environmental: needs evidence of the same level
  | 'safety' // safety class, age, standard
  | 'origin'
  | 'award' // certificates, patents, prizes
  | 'price'
  | 'stock'
  | 'service' // delivery, return, warranty

/** A fact's value. Numbers are kept as the decimal string that the source printed, so that nothing is rounded on the way. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: LocalizedText }
  | { readonly kind: 'number'; readonly amount: string; readonly unit?: string }
  | { readonly kind: 'range'; readonly min: string; readonly max: string; readonly unit?: string }
  | { readonly kind: 'list'; readonly items: readonly LocalizedText[] }
  | {
      readonly kind: 'composition'
      readonly parts: readonly { readonly name: LocalizedText; readonly percent: string }[]
    }
  | { readonly kind: 'flag'; readonly is: boolean }

/** Where a fact comes from. */
export type SourceKind =
  | 'lab-report'
  | 'certificate'
  | 'process-sheet'
  | 'measured'
  | 'supplier'
  | 'merchant'
  | 'import'

export interface FactSource {
  readonly kind: SourceKind
  /** Who or which document, in words: 'factory process sheet, page 3'. */
  readonly name: LocalizedText
  /** ISO date of the document. */
  readonly date?: string
}

/** A document that proves a fact: a file name, certificate number or address, and the page. */
export interface Evidence {
  readonly ref: string
  readonly page?: number
}

/** One true thing about a product or shop. All numbers, prices, materials and claims come from facts. */
export interface Fact {
  readonly id: string
  /** Key of the vocabulary (`fabricWeight`), or `custom:<name>` for attributes that the merchant invented. */
  readonly attribute: string
  /** The attribute's name as shown; the vocabulary's unless the source had its own. */
  readonly label: LocalizedText
  readonly value: FactValue
  readonly claimKind: ClaimKind
  readonly source: FactSource
  readonly evidence?: Evidence
  /** ISO dates; absent means always. */
  readonly validFrom?: string
  readonly validTo?: string
  /** Disputed and retired facts support no claim. */
  readonly status: 'active' | 'disputed' | 'retired'
}

/** True if the fact may support a claim on the given ISO date. */
export function isUsable(fact: Fact, isoDate: string): boolean {
  if (fact.status !== 'active') return false
  if (fact.validFrom && isoDate < fact.validFrom) return false
  return !(fact.validTo && isoDate > fact.validTo)
}
