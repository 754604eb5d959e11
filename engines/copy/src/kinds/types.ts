import type { Fact, Lang, LocalizedText, Money, Span } from '@qianmian/kernel'
import type { FramePrints } from '../novelty-memory.ts'
import type { CatalogueStatistics, Intent } from '../types.ts'

/** What can be written from the facts of a product beside its listing. */
export const PIECE_KINDS = [
  'push',
  'sms',
  'short-description',
  'poster-slots',
  'campaign',
  'shot-list',
  'live-script',
  'after-sales',
] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** Kinds that tell several products at once. */
export const GROUP_KINDS: ReadonlySet<PieceKind> = new Set(['campaign', 'live-script'])

export const AUDIENCES = ['everyone', 'first-time', 'returning', 'young', 'middle-aged'] as const
/** For whom a piece is written. It decides which words open it, never which facts are true. */
export type Audience = (typeof AUDIENCES)[number]

export const OBJECTIVES = ['introduce', 'sell', 'bring-back'] as const
export type Objective = (typeof OBJECTIVES)[number]

export type Spans = readonly Span[]

/** An occasion as the calendar knows it; a `DatedOccasion` of `engines/occasions` with its window fits. */
export interface BriefOccasion {
  readonly id: string
  readonly name: LocalizedText
  readonly class: string
  /** ISO days: of the occasion, and from when to when it is in people's minds. */
  readonly day: string
  readonly from: string
  readonly to: string
  readonly values: readonly LocalizedText[]
  readonly taboos: readonly LocalizedText[]
}

/** An offer that a person has decided on. The engine repeats it and never makes one. */
export interface BriefOffer {
  readonly text: Readonly<Record<Lang, string>>
  /** ISO days on which it holds. */
  readonly from?: string
  readonly to?: string
}

/** What a caller wants from one piece. */
export interface PieceBrief {
  /** Absent: follows the brand's strategy. */
  readonly intent?: Intent
  /** ISO day on which the piece is written. */
  readonly isoDate: string
  readonly audience?: Audience
  /** Row of `PIECE_LIMITS`; absent or unknown: the house's own limits. */
  readonly channel?: string
  readonly occasion?: BriefOccasion
  readonly objective?: Objective
  /** Absent: the piece says nothing of an offer, and a campaign says that there is none. */
  readonly offer?: BriefOffer
  readonly budget?: Money
  /** Length of a film. */
  readonly seconds?: 15 | 30
  /** Who signs messages and opens a live room where a product has no brand: the shop. */
  readonly sender?: LocalizedText
  /** Who speaks in a live room. A virtual presenter says so. */
  readonly presenter?: 'virtual' | 'person'
  /** Stock as it is now, by subject id: cited by the lines that a live room has to read again before it says them. */
  readonly stock?: Readonly<Record<string, Fact>>
  readonly catalogue?: CatalogueStatistics
}

interface TextBase<K extends PieceKind> {
  readonly kind: K
  readonly lang: Lang
  /** The visible mark of a generated text, in its own words. */
  readonly label: Spans
}

export interface PushText extends TextBase<'push'> {
  readonly title: Spans
  readonly body: Spans
}

export interface SmsText extends TextBase<'sms'> {
  /** 【素屿】 */
  readonly signature: Spans
  readonly message: Spans
  /** How to refuse more of them: the law asks for it. */
  readonly optOut: Spans
}

export interface ShortDescription extends TextBase<'short-description'> {
  readonly text: Spans
}

export interface PosterSlots extends TextBase<'poster-slots'> {
  readonly kicker: Spans
  readonly headline: Spans
  readonly subline: Spans
  /** The figure that stands large, and what it measures. Empty where no figure carries a poster. */
  readonly figure: Spans
  readonly figureLabel: Spans
  readonly price: Spans
  readonly callToAction: Spans
}

export interface CampaignStep {
  readonly date: string
  readonly phase: 'prepare' | 'warm-up' | 'open' | 'day' | 'follow-up' | 'review'
  readonly what: Spans
}

export interface CampaignChannel {
  readonly id: string
  readonly name: Spans
  readonly role: Spans
  /** Of the budget, in per cent. */
  readonly share: number
  /** Of the budget, where one was given. */
  readonly amount?: Money
}

export interface CampaignPlan extends TextBase<'campaign'> {
  readonly trigger: Spans
  readonly objective: Spans
  readonly audience: Spans
  readonly message: readonly Spans[]
  readonly offer: Spans
  readonly guardRails: readonly Spans[]
  readonly assets: readonly { readonly kind: PieceKind | 'listing' | 'poster'; readonly what: Spans }[]
  readonly channels: readonly CampaignChannel[]
  readonly schedule: readonly CampaignStep[]
  readonly budget?: Money
  readonly measures: readonly { readonly name: Spans; readonly definition: Spans }[]
  readonly risks: readonly { readonly risk: Spans; readonly handling: Spans }[]
}

export type ShotSize = 'extreme-close-up' | 'close-up' | 'medium-close-up' | 'medium' | 'full' | 'wide'
export type ShotAngle = 'eye-level' | 'high' | 'top-down' | 'low' | 'side'
export type CameraMove = 'static' | 'push-in' | 'pull-out' | 'track' | 'pan' | 'tilt' | 'follow' | 'orbit'

export interface Camera {
  readonly size: ShotSize
  readonly angle: ShotAngle
  readonly move: CameraMove
}

export interface Shot {
  /** Seconds from the start, and how long it stands. */
  readonly t: number
  readonly seconds: number
  readonly scene: Spans
  readonly action: Spans
  readonly camera: Camera
  /** The fact that the picture shows; empty where it shows none. */
  readonly fact: Spans
  readonly factIds: readonly string[]
  readonly voice: Spans
  readonly screen: Spans
  readonly sound: Spans
}

export interface ShotList extends TextBase<'shot-list'> {
  readonly seconds: number
  readonly shots: readonly Shot[]
}

/** One line of a live script. */
export interface SpokenLine {
  readonly text: Spans
  readonly seconds: number
  /** Facts that are read again at the moment of speaking: a price or a stock may have changed since the script was written. */
  readonly live?: readonly string[]
}

export interface LiveProduct {
  readonly subjectId: string
  readonly name: Spans
  readonly bridge: SpokenLine
  readonly pain: SpokenLine
  readonly demonstration: { readonly action: Spans; readonly line: SpokenLine }
  readonly facts: readonly SpokenLine[]
  /** Price, stock, warranty, delivery. */
  readonly price: readonly SpokenLine[]
  readonly questions: readonly { readonly question: Spans; readonly answer: Spans }[]
  readonly seconds: number
}

export interface LiveScript extends TextBase<'live-script'> {
  readonly opening: readonly SpokenLine[]
  readonly products: readonly LiveProduct[]
  /** Said between the lines, at about so many seconds from the start. */
  readonly cues: readonly { readonly at: number; readonly line: SpokenLine }[]
  /** What is answered when no fact holds the answer. */
  readonly unknown: Spans
  readonly closing: readonly SpokenLine[]
  readonly seconds: number
}

export interface AfterSalesGuide extends TextBase<'after-sales'> {
  readonly intro: Spans
  readonly sections: readonly {
    readonly id: 'first-use' | 'use' | 'care' | 'assembly' | 'storage' | 'troubleshooting' | 'rights'
    readonly heading: Spans
    readonly lines: readonly Spans[]
  }[]
  readonly askService: readonly Spans[]
}

/** The text of each kind in one language. */
export interface PieceTexts {
  readonly push: PushText
  readonly sms: SmsText
  readonly 'short-description': ShortDescription
  readonly 'poster-slots': PosterSlots
  readonly campaign: CampaignPlan
  readonly 'shot-list': ShotList
  readonly 'live-script': LiveScript
  readonly 'after-sales': AfterSalesGuide
}
export type PieceText = PieceTexts[PieceKind]

/** A written piece in both languages. */
export interface WrittenPiece<K extends PieceKind = PieceKind> {
  readonly kind: K
  readonly zh: PieceTexts[K]
  readonly en: PieceTexts[K]
  /** Facts of the brief and the calendar that the texts cite beside the facts of the subjects. */
  readonly facts: readonly Fact[]
  readonly frames: FramePrints
  readonly engine: { readonly name: 'copy'; readonly version: string }
  /** What a person may want to know: a fact that was left out, a line that had no room. */
  readonly problems: readonly LocalizedText[]
}
