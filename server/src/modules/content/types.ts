import type { GateResult, GateStatus, ListingText, LocalizedText } from '@qianmian/kernel'

/** How an asset came to be: answers "why this?" and stays with it for ever. */
export interface Provenance {
  /** `embedded` is the house engine, `model` a language model, `person` a hand edit. */
  readonly generator: 'embedded' | 'model' | 'person'
  readonly engine: string
  readonly version: string
  readonly at: string
  readonly factIds: readonly string[]
  /** What those facts, and the price on the posters, said when this was written. */
  readonly factPrints?: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string | number>>
  /** Prints of the lexicon's frames that the text was made of. */
  readonly frames?: Readonly<Record<'zh' | 'en', readonly number[]>>
  /** Ids of the shop's own rows whose words stand in the text. */
  readonly ownRows?: readonly string[]
  /** Set when another provider was asked first and could not answer. */
  readonly fallback?: { readonly from: string; readonly reason: LocalizedText }
  readonly by?: string
}

export interface PosterRef {
  readonly format: 'square' | 'portrait'
  readonly lang: 'zh' | 'en'
  readonly mediaHash: string
  readonly width: number
  readonly height: number
  readonly template: string
  readonly alt: string
}

/** A listing pack: text in both languages and posters, with what the gates said. Immutable; an edit makes a child. */
export interface ListingPack {
  readonly id: string
  readonly productId: string
  readonly runId: string | null
  readonly parentId: string | null
  readonly zh: ListingText
  readonly en: ListingText
  readonly posters: readonly PosterRef[]
  readonly gates: readonly GateResult[]
  readonly status: GateStatus
  readonly provenance: Provenance
  readonly createdAt: Date
}

/** Which pack a product shows now, and which it showed before. */
export interface Publication {
  readonly productId: string
  readonly packId: string
  readonly proposalId: string
  readonly publishedAt: Date
}
