import type { BrandProfile, GateResult, ListingText, Subject } from '@qianmian/kernel'

/** What the copy task needs: everything that decides the text, so that the same order gives the same text. */
export interface WriteOrder {
  readonly subject: Subject
  /** Names in which figures are part of the name. */
  readonly names: readonly string[]
  readonly intent?: 'rational' | 'emotional' | 'action'
  readonly seed: string
  readonly isoDate: string
}

/** A written text with what the gates said. */
export interface WrittenText {
  readonly zh: ListingText
  readonly en: ListingText
  readonly gates: readonly GateResult[]
  readonly generator: 'embedded' | 'model'
  readonly engine: string
  readonly version: string
  readonly parameters: Readonly<Record<string, string | number>>
}

export interface PosterOrder {
  readonly lang: 'zh' | 'en'
  readonly format: 'square' | 'portrait'
  readonly headline: string
  /** Stands in when no layout holds the headline. */
  readonly shortHeadline: string
  readonly subline: string
  readonly price?: string
  readonly brandName: string
  readonly brand?: BrandProfile
  readonly picture?: { readonly bytes: Uint8Array; readonly mime: string; readonly isRender: boolean }
  readonly seed: string
}

export interface PosterDrawn {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly width: number
  readonly height: number
  readonly template: string
  readonly gates: readonly GateResult[]
}
