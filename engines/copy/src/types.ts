import type { BrandStrategy, Lang, ListingText, LocalizedText } from '@qianmian/kernel'
import type { NoveltyMemory } from './novelty-memory.ts'

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
}

export type SentenceKind = 'scene' | 'facts' | 'proof' | 'price' | 'close'

/** One sentence of the plan. Scene and close may rest on no fact; then they state nothing about the product. */
export interface PlannedSentence {
  readonly kind: SentenceKind
  readonly relation: Relation
  readonly factIds: readonly string[]
  readonly clauses: readonly PlannedClause[]
  /** The lexicon entry of a scene, proof, price or close sentence. */
  readonly entryId?: string
}

/** How a selling point begins. */
export type PointPattern = 'statement' | 'figure' | 'label' | 'consequence'

export interface PlannedPoint {
  readonly factId: string
  readonly pattern: PointPattern
  readonly say: string
  readonly consequence?: string
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
  readonly engine: { readonly name: 'copy'; readonly version: string }
  /** What a person may want to know: a fact that was left out, a language that is missing. */
  readonly problems: readonly LocalizedText[]
}

/** The intent that a brand's strategy asks for. @example intentOf('narrative') // 'emotional' */
export function intentOf(strategy: BrandStrategy | undefined): Intent {
  if (strategy === 'narrative') return 'emotional'
  return strategy === 'action' ? 'action' : 'rational'
}
