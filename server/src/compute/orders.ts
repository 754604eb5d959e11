import type {
  BankRow,
  FramePrints,
  LearnedVoice,
  OccasionBrief,
  PieceBrief,
  PieceKind,
  PieceText,
  SampleFinding,
  VoiceSample,
} from '@qianmian/copy'
import type { CampaignKind, FormatId, PosterComparison, PosterSlots, SlotMoves, TemplateId } from '@qianmian/design'
import type { BrandProfile, Fact, GateResult, ListingText, LocalizedText, Subject } from '@qianmian/kernel'
import type { PieceGate } from '../modules/pieces/index.ts'

/** What the copy task needs: everything that decides the text, so that the same order gives the same text. */
export interface WriteOrder {
  readonly subject: Subject
  /** Names in which figures are part of the name. */
  readonly names: readonly string[]
  readonly intent?: 'rational' | 'emotional' | 'action'
  readonly seed: string
  readonly isoDate: string
  /** What the text opens with, and the fact that links the product to it. */
  readonly occasion?: OccasionBrief
  /** What the newest texts of the same category were made of, so that this one is told in other words. */
  readonly told?: readonly FramePrints[]
  /** The shop's own approved rows. `key` names their state, so that a thread makes them ready once. */
  readonly bank?: { readonly key: string; readonly rows: readonly BankRow[] }
  /** What was learned of the brand's voice, as a person wants it. */
  readonly voice?: LearnedVoice
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
  readonly frames?: FramePrints
  /** Ids of the shop's own rows whose words stand in the texts. */
  readonly ownRows?: readonly string[]
  /** How far each language is from the brand's voice, where that was learned. */
  readonly distance?: Readonly<Partial<Record<'zh' | 'en', number>>>
}

/** A picture that goes into an order. */
export interface OrderPicture {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly isRender: boolean
  /** Its content hash: a thread then keeps it open for the next order. */
  readonly hash?: string
}

export interface PosterOrder {
  readonly lang: 'zh' | 'en'
  readonly format: FormatId
  readonly headline: string
  /** Stands in when no layout holds the headline; absent, the headline stands as it is or not at all. */
  readonly shortHeadline?: string
  readonly subline: string
  /** A season or occasion, a few characters. */
  readonly kicker?: string
  readonly price?: string
  /** Short phrases that each show a fact. */
  readonly phrases?: readonly string[]
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
  readonly brandName: string
  readonly brand?: BrandProfile
  readonly picture?: OrderPicture
  /** The things of a collection. */
  readonly items?: readonly { readonly picture: OrderPicture; readonly name: string; readonly price?: string }[]
  /** The product against another one, fact against fact. */
  readonly comparison?: PosterComparison
  /** What a person chose to show beside the product: only arrangements that show it. */
  readonly must?: PosterSlots['must']
  readonly campaign?: CampaignKind
  readonly template?: TemplateId
  readonly moves?: SlotMoves
  readonly seed: string
  /** Ids of the facts that its words rest on, and of the works that went into it: they go into its label. */
  readonly facts?: readonly string[]
  readonly parents?: readonly string[]
}

/** A poster, or only the gates that say why there is none. */
export interface PosterResult {
  readonly poster?: DrawnPoster
  readonly gates: readonly GateResult[]
}

export interface DrawnPoster {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly width: number
  readonly height: number
  readonly template: string
  /** The headline that stands on it. */
  readonly headline: string
  /** Slots that found no room. */
  readonly dropped: readonly string[]
}

/** Samples of a brand, to be learned from. */
export interface LearnOrder {
  readonly samples: readonly Pick<VoiceSample, 'id' | 'text' | 'isKept'>[]
  /** Names that are masked: the brand's and its products'. */
  readonly names: readonly string[]
  readonly isoDate: string
}

export interface LearnResult {
  readonly voice: LearnedVoice
  /** What the law rules found, by sample. */
  readonly findings: Readonly<Record<string, readonly SampleFinding[]>>
}

/** What the task of pieces needs. The same order gives the same piece. */
export interface PieceWriteOrder {
  readonly kind: PieceKind
  readonly subjects: readonly { readonly subject: Subject; readonly names: readonly string[] }[]
  readonly brief: PieceBrief
  readonly seed: string
}

/** A written piece with what the gates said. */
export interface PieceWritten {
  readonly zh: PieceText
  readonly en: PieceText
  readonly facts: readonly Fact[]
  readonly gates: readonly PieceGate[]
  readonly problems: readonly LocalizedText[]
  readonly generator: 'embedded' | 'model'
  readonly engine: string
  readonly version: string
  readonly parameters: Readonly<Record<string, string | number>>
  /** Addresses of sentences that a model was asked for and the embedded engine wrote. */
  readonly standIns?: readonly string[]
  /** Which provider was asked and why the embedded engine stands in, for some sentences or for all. */
  readonly fallback?: { readonly from: string; readonly reason: LocalizedText }
}

/** What the task of judging a piece needs. */
export interface PieceGateOrder {
  readonly texts: readonly PieceText[]
  readonly context: PieceGateContext
}

/** What the gates of a piece have to know: every product that it speaks of, and what the brief and the calendar state. */
export interface PieceGateContext {
  readonly subjects: PieceWriteOrder['subjects']
  readonly facts: readonly Fact[]
  readonly isoDate: string
  readonly channel?: string
  /** Who wrote words of it; absent: the embedded engine. */
  readonly generator?: 'embedded' | 'model'
  /** Addresses of sentences for shoppers whose words nobody has read yet: the reader of implied claims looks at them. */
  readonly unread?: readonly string[]
}
