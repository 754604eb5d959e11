import type { BrandStrategy, Lang, ListingText, LocalizedText } from '@qianmian/kernel'
import type { Bank } from './lexicon/index.ts'
import type { FramePrints, NoveltyMemory } from './novelty-memory.ts'
import type { OccasionBrief } from './occasion.ts'
import type { LearnedVoice, VoiceDistance } from './voice/voice-types.ts'

/** How a text speaks: figures first, scene first, or what to do first. */
export type Intent = 'rational' | 'emotional' | 'action'

/** The way a description is built. */
export type Schema = 'spec-first' | 'story-arc' | 'fab' | 'problem-solution' | 'list'

/** How a sentence or clause relates to the one before it. Chooses the connective. */
export type Relation = 'open' | 'elaborate' | 'addition' | 'sequence' | 'result'

/** What a fact is about, so that facts of one theme share a sentence. */
export type Theme = 'material' | 'make' | 'measure' | 'form' | 'performance' | 'proof' | 'use' | 'care' | 'service'

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter'

/** How long a text may be: UTF-16 characters, or bytes where a Chinese character counts two. */
export interface TextLimit {
  readonly max: number
  readonly count: 'characters' | 'gbk-bytes'
}

/** What a channel accepts. Rows are in `channels.data.ts`. */
export interface ChannelLimits {
  readonly id: string
  readonly name: LocalizedText
  readonly title: Readonly<Record<Lang, TextLimit>>
  readonly description?: TextLimit
  /** Characters that a title may not contain. */
  readonly forbiddenInTitle?: string
  /** Where the limit was read, and when. `confirmed` is false for a cautious setting of the house. */
  readonly source: string
  readonly date: string
  readonly confirmed: boolean
}

/** What a caller wants from one text. */
export interface CopyBrief {
  /** Absent: follows the brand's strategy. */
  readonly intent?: Intent
  readonly channel: ChannelLimits
  /** The day on which the text is written, `2026-07-16`: decides which facts are valid and which season it is. */
  readonly isoDate: string
  /** What was published before, so that texts do not repeat one another. */
  readonly novelty?: NoveltyMemory
  /** How many products of the catalogue have each `attribute`, of how many: rarer facts are told first. */
  readonly catalogue?: CatalogueStatistics
  /** The shop's own approved entries, which stand beside the built-in lexicon. */
  readonly bank?: Bank
  /** What was learned of the brand's voice: of the ways to say a thing, the nearer ones are taken. */
  readonly voice?: LearnedVoice
  /** A plan that was made before, to be told in another voice: the same facts in the same order, in other words. */
  readonly plan?: CopyPlan
  /** The text opens with this occasion and the fact that links the product to it. */
  readonly occasion?: OccasionBrief
}

/** How common attributes and values are, for telling what is different about this product. */
export interface CatalogueStatistics {
  readonly products: number
  /** Key: attribute id, or `attribute=value in zh`. */
  readonly counts: Readonly<Record<string, number>>
}

/** One fact in the plan, with why it is there. */
export interface PlannedFact {
  readonly factId: string
  readonly attribute: string
  readonly theme: Theme
  readonly score: number
  readonly mustHave: boolean
}

/** What a clause does with a fact. */
export type ClauseKind = 'say' | 'consequence'

/** One clause: the sense (a lexicon entry) and the fact under it. Both languages take their words from the same entry. */
export interface PlannedClause {
  readonly kind: ClauseKind
  readonly factId: string
  readonly entryId: string
  /** The built-in entry that speaks where a shop's own has no words in a language. */
  readonly elseId?: string
}

/** Chooses the clause for a fact, if there is one. */
export type Say = (factId: string) => PlannedClause | undefined

export type SentenceKind = 'scene' | 'facts' | 'proof' | 'price' | 'per-use' | 'close' | 'occasion'

/** One sentence of the plan. Scene and close may rest on no fact; then they state nothing about the product. */
export interface PlannedSentence {
  readonly kind: SentenceKind
  readonly relation: Relation
  readonly factIds: readonly string[]
  readonly clauses: readonly PlannedClause[]
  /** The lexicon entry of a scene, proof, price or close sentence. */
  readonly entryId?: string
  /** The built-in entry that speaks where a shop's own has no words in a language. */
  readonly elseId?: string
}

/** How a selling point begins. */
export type PointPattern = 'statement' | 'figure' | 'label' | 'consequence'

export interface PlannedPoint {
  readonly factId: string
  readonly pattern: PointPattern
  readonly say: PlannedClause
  readonly consequence?: PlannedClause
  /** A figure of the same theme that stands beside the fact where nothing is explained. */
  readonly companion?: string
}

/** What will be said, in which order and why, before a word of either language is chosen. */
export interface CopyPlan {
  readonly intent: Intent
  readonly schema: Schema
  readonly season: SeasonName
  readonly facts: readonly PlannedFact[]
  /** Facts that the category must not leave out. */
  readonly mustHave: readonly string[]
  /** Facts whose words compete for the title, best first. */
  readonly title: readonly string[]
  readonly points: readonly PlannedPoint[]
  readonly paragraphs: readonly (readonly PlannedSentence[])[]
  readonly headline: PlannedSentence
  readonly adBody: readonly PlannedSentence[]
}

/** A written listing in both languages with the plan that both came from. */
export interface Written {
  readonly zh: ListingText
  readonly en: ListingText
  readonly plan: CopyPlan
  /** The frames of the lexicon that stand in the texts, so that the next product is told in other words. */
  readonly frames: FramePrints
  /** Ids of the shop's own entries whose words stand in the texts. */
  readonly own: readonly string[]
  readonly engine: { readonly name: 'copy'; readonly version: string }
  /** How far each text is from the voice that was asked for, where that was learned in its language. */
  readonly distance: Readonly<Partial<Record<Lang, VoiceDistance>>>
  /** What a person may want to know: a fact that was left out, a language that is missing. */
  readonly problems: readonly LocalizedText[]
}

/** The intent that a brand's strategy asks for. @example intentOf('narrative') // 'emotional' */
export function intentOf(strategy: BrandStrategy | undefined): Intent {
  if (strategy === 'narrative') return 'emotional'
  return strategy === 'action' ? 'action' : 'rational'
}
