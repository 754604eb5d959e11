import type { LocalizedText } from '@qianmian/kernel'

/** Where what is new in a variant comes from: other words, or another picture in front. */
export type VariantOrigin = 'published' | 'rewrite' | 'remix' | 'picture'

/** `proposed` waits for a person; only `running` is shown. */
export type VariantState = 'proposed' | 'running' | 'paused' | 'stopped'

/** Structured content parameters: hook, style, length, leadFact, callToAction, composition. */
export type VariantFeatures = Readonly<Record<string, string>>

/** How the picture in front shows the thing: from which side, a detail of it, cut out, in a place, or on a poster with words. */
export const COMPOSITIONS = ['front', 'side', 'top', 'detail', 'cutout', 'scene', 'poster'] as const
export type Composition = (typeof COMPOSITIONS)[number]

/** The picture that stands in front on the product's page. */
export interface LeadPicture {
  readonly composition: Composition
  /** Ids of pictures or published works: one, or one a language where words stand in it. */
  readonly ids: readonly string[]
}

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
  /** Stands in front of the other pictures; null: the product's own first one does. */
  readonly lead: LeadPicture | null
  readonly features: VariantFeatures
  readonly state: VariantState
  readonly proposalId: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
}

/** Whether two leads are the same pictures. */
export const isSameLead = (a: LeadPicture | null, b: LeadPicture | null): boolean =>
  a === b || (a !== null && b !== null && [...a.ids].sort().join() === [...b.ids].sort().join())

/**
 * Whether a variant is the published way itself: its pack with its own headline, and the picture that the product shows first.
 * @param published the pack and the lead that the product shows
 */
export const isPublished = (
  { packId, origin, headline, lead }: Pick<Variant, 'packId' | 'origin' | 'headline' | 'lead'>,
  published: { readonly packId: string | undefined; readonly lead: LeadPicture | null },
): boolean =>
  // A remix that was erased has lost its words, and is not the shop's for that.
  origin !== 'remix' && headline === null && packId === published.packId && isSameLead(lead, published.lead)
