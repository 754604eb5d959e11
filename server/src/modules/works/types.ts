import type { GateResult, GateStatus, Lang, LocalizedText } from '@qianmian/kernel'

export type WorkKind = 'poster' | 'render' | 'cutout' | 'picture' | 'speech' | 'film' | 'storyboard'
export type WorkState = 'draft' | 'proposed' | 'published' | 'withdrawn'
export type PosterFormatId = 'square' | 'portrait' | 'fourFive' | 'story' | 'landscape' | 'banner'
export type CampaignKind = 'launch' | 'festival' | 'price' | 'story' | 'comparison' | 'collection'
export type MovableSlot = 'headline' | 'subline' | 'price' | 'facts' | 'brand' | 'picture'
export type ListingField = 'title' | 'sellingPoints' | 'description' | 'adHeadline' | 'adBody'

export interface PosterRecipe {
  readonly kind: 'poster'
  readonly lang: Lang
  readonly format: PosterFormatId
  readonly campaign?: CampaignKind
  readonly template?: string
  /** Other products that stand on it, in this order: those of a collection, or the one to compare with. */
  readonly productIds?: readonly string[]
  /** Pixels of the poster, from where the template puts a slot. */
  readonly moves?: Readonly<Partial<Record<MovableSlot, { readonly dx: number; readonly dy: number }>>>
  /** Facts that stand small on it, in this order; absent, the engine chooses. */
  readonly factIds?: readonly string[]
  /** Words of a person instead of the pack's. */
  readonly words?: { readonly headline?: string; readonly subline?: string }
  readonly seed?: string
}

export interface RenderRecipe {
  readonly kind: 'render'
  readonly scene: string
  readonly angle: string
  readonly seed?: string
}

export interface CutoutRecipe {
  readonly kind: 'cutout'
  readonly pictureHash: string
}

export interface PictureRecipe {
  readonly kind: 'picture'
  readonly scene: string
  readonly angle: string
  readonly provider?: string
  readonly seed?: string
}

/** Where spoken words come from. */
export type SpeechSource = { readonly field: ListingField } | { readonly pieceId: string }

export interface SpeechRecipe {
  readonly kind: 'speech'
  readonly lang: Lang
  /** Absent: the brand's own style, else the one of the category. */
  readonly style?: string
  readonly from: SpeechSource
}

interface FilmFields {
  readonly lang: Lang
  readonly cut: 'young' | 'story'
  readonly format: 'portrait' | 'landscape'
  readonly seconds: 15 | 30
  readonly style?: string
  /** A shot list of the product; absent, one is written from the facts. */
  readonly pieceId?: string
  readonly seed?: string
}
export interface FilmRecipe extends FilmFields {
  readonly kind: 'film'
}
export interface StoryboardRecipe extends FilmFields {
  readonly kind: 'storyboard'
}

/** How a work is made: plain data, kept with it. */
export type Recipe =
  | PosterRecipe
  | RenderRecipe
  | CutoutRecipe
  | PictureRecipe
  | SpeechRecipe
  | FilmRecipe
  | StoryboardRecipe

/** Words with the time at which they are heard, in milliseconds. */
export interface TimedText {
  readonly startMs: number
  readonly endMs: number
  readonly text: string
}

/** A phrase and, in a reading, its single words, which put together are the phrase. */
export interface Caption extends TimedText {
  readonly words?: readonly TimedText[]
}

/** How a work came to be. */
export interface WorkProvenance {
  readonly engine: string
  readonly version: string
  readonly at: string
  readonly factIds: readonly string[]
  /** What those facts said when it was made. */
  readonly factPrints: Readonly<Record<string, string>>
  /** What a person should know of how it was made. */
  readonly notes: readonly LocalizedText[]
}

/** A generated picture, sound or film. Its content never changes; only its state moves. */
export interface Work {
  readonly id: string
  readonly productId: string
  readonly jobId: string
  readonly kind: WorkKind
  readonly lang: Lang | null
  readonly recipe: Recipe
  /** The place on the product that it would take: two works of one place are never shown at once. */
  readonly place: string
  readonly mediaHash: string
  readonly mime: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly durationMs: number | null
  readonly alt: LocalizedText
  readonly captions: readonly Caption[]
  /** Hashes of media and ids of works that went into it. */
  readonly parents: readonly string[]
  readonly parentId: string | null
  readonly version: number
  readonly gates: readonly GateResult[]
  readonly status: GateStatus
  readonly state: WorkState
  readonly proposalId: string | null
  readonly publishedAt: Date | null
  readonly provenance: WorkProvenance
  readonly createdBy: string
  readonly createdAt: Date
}

export type MediaJobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** A work being made. */
export interface MediaJob {
  readonly id: string
  readonly productId: string
  readonly kind: WorkKind
  readonly recipe: Recipe
  readonly parentId: string | null
  readonly state: MediaJobState
  readonly done: number
  readonly total: number
  readonly note: LocalizedText | null
  readonly previewHash: string | null
  readonly error: LocalizedText | null
  readonly workId: string | null
  /** Starts that did not reach an end: a job that takes the process with it is given up. */
  readonly tries: number
  readonly createdBy: string
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
}
