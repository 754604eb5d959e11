import type { LocalizedText } from '@qianmian/kernel'

/** Where the words of a variant come from. */
export type VariantOrigin = 'published' | 'rewrite' | 'remix'

/** `proposed` waits for a person; only `running` is shown. */
export type VariantState = 'proposed' | 'running' | 'paused' | 'stopped'

/** Structured content parameters: hook, style, length, leadFact, callToAction, composition. */
export type VariantFeatures = Readonly<Record<string, string>>

/** One approved way to present a product. */
export interface Variant {
  readonly id: string
  readonly productId: string
  readonly packId: string
  readonly origin: VariantOrigin
  readonly remixId: string | null
  /** The shopper who agreed to be named, for a remix. */
  readonly credit: string | null
  /** Stands in place of the pack's headline: a remix says one line anew and keeps the rest. */
  readonly headline: LocalizedText | null
  readonly features: VariantFeatures
  readonly state: VariantState
  readonly proposalId: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
}
