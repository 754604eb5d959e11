import type { LocalizedText } from '@qianmian/kernel'
import type { Concept } from '../profile/concepts.ts'

/** What a chip says about the results. */
export type ChipKind =
  | 'price'
  | 'exclude'
  | 'colour'
  | 'material'
  | 'season'
  | 'scene'
  | 'style'
  | 'audience'
  | 'size'
  | 'quantity'
  | 'brand'
  | 'sort'

/** A part of the query that was understood, shown to the shopper, who may take it away by its id. */
export interface Chip {
  /** Stable for the same understanding: `price:0-20000`, `material:linen`. */
  readonly id: string
  readonly kind: ChipKind
  readonly label: LocalizedText
  /** Half-open range of the query as typed. */
  readonly start: number
  readonly end: number
  /** False when it could not be used: a price in another currency. */
  readonly used: boolean
}

export type SortIntent = 'price-up' | 'price-down' | 'newest' | 'popular'

/** One way to match a unit: all of the terms, worth so much. */
export interface Alternative {
  readonly terms: readonly string[]
  readonly weight: number
  /** The words as they stand in texts, for highlights. */
  readonly surface: string
  /** Only where it stands in the name, kind or tags: a coat of varnish is no 外套. */
  readonly strongly?: boolean
}

/** A part of the query that a product matches or not. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'word' | 'unknown' | Exclude<ChipKind, 'price' | 'exclude' | 'sort'>
  readonly chipId?: string
  readonly required: boolean
  /** Nobody knows the word; it is matched by what it may be near to. */
  readonly guessed?: boolean
  readonly alternatives: readonly Alternative[]
}

/** What must not be in a product. */
export interface Exclusion {
  readonly chipId: string
  readonly concepts: readonly Concept[]
  readonly alternatives: readonly Alternative[]
}

/** A word that was read as another one. */
export interface Correction {
  readonly from: string
  readonly to: string
  readonly how: 'spelling' | 'sound' | 'pinyin' | 'initials'
  readonly start: number
  readonly end: number
}

/** A query as it was understood. Prices are in minor units of the shop's currency. */
export interface ParsedQuery {
  readonly text: string
  readonly truncated: boolean
  readonly units: readonly Unit[]
  readonly exclusions: readonly Exclusion[]
  readonly chips: readonly Chip[]
  readonly price?: { readonly from: number; readonly to: number; readonly chipId: string }
  readonly sort?: SortIntent
  readonly corrections: readonly Correction[]
}
