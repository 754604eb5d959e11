import type { LocalizedText, Subject } from '@qianmian/kernel'
import type { EvidenceRef, Facet, InterestProfile, Manner, Stage, Traits } from '../profile/index.ts'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Weather = 'hot' | 'cold' | 'rain' | 'dry' | 'smog'

/** One need of an intent: what may fill it, and what it is for in words that claim nothing. */
export interface Slot {
  readonly id: string
  /** Product types that fill it, the first preferred. */
  readonly types: readonly string[]
  /** Or, without types: anything of these categories and scenes. */
  readonly categories?: readonly string[]
  readonly scenes?: readonly string[]
  /** A fact must say so. */
  readonly materials?: readonly string[]
  readonly seasons?: readonly Season[]
  readonly does: LocalizedText
}

/** Something that a shopper may be up to: needs that are filled from what the shop has. */
export interface Intent {
  readonly id: string
  readonly heading: LocalizedText
  /** Only then. Absent: all year. */
  readonly seasons?: readonly Season[]
  /** Speaks louder in such weather. */
  readonly weather?: readonly Weather[]
  /** Occasions (ids of the calendar) in whose time it speaks louder. */
  readonly occasions?: readonly string[]
  /** Without its occasion near, not at all. */
  readonly onlyThen?: boolean
  /** Interests by which it is recognised beside the types of its slots. */
  readonly scenes?: readonly string[]
  readonly audiences?: readonly string[]
  readonly slots: readonly Slot[]
  /** Fewest different things; below it is left out. */
  readonly least: number
}

/** A product as the planner sees it. */
export interface PageProduct {
  readonly subject: Subject
  readonly traits: Traits
  /** Things that are the same in another colour or size share it. */
  readonly variantGroup?: string
  readonly hasPicture?: boolean
  readonly hasFilm?: boolean
  readonly available?: boolean
  readonly popularity?: number
  readonly publishedAtMs?: number
}

/** What a slot asks the shop for. */
export interface CandidateRequest {
  readonly types?: readonly string[]
  readonly categories?: readonly string[]
  readonly scenes?: readonly string[]
  readonly most: number
}

/** How the planner gets products: the caller's retrieval, best first. It may answer with anything; what does not fit is dropped. */
export type CandidateSource = (request: CandidateRequest) => readonly PageProduct[]

/** Why something is shown, in a form that a text can be made of. Never a claim of its own: what it says is in its facts. */
export interface Reason {
  readonly kind:
    | 'interest'
    | 'seen'
    | 'goes-with'
    | 'bought-with'
    | 'season'
    | 'weather'
    | 'occasion'
    | 'transition'
    | 'intent'
    | 'compare'
    | 'story'
    | 'film'
    | 'care'
    | 'search'
    | 'popular'
    | 'new'
    | 'shop'
  /** Facts of the product that it rests on. */
  readonly factIds: readonly string[]
  /** Events of the shopper that it rests on. */
  readonly evidence: readonly EvidenceRef[]
  readonly facet?: Facet
  readonly key?: string
  /** The other product, for `goes-with` and `bought-with`. */
  readonly productId?: string
}

export interface PageItem {
  readonly productId: string
  readonly slotId?: string
  readonly does?: LocalizedText
  readonly reason: Reason
}

export type BlockKind =
  | 'hero'
  | 'intent'
  | 'continue'
  | 'discover'
  | 'film'
  | 'story'
  | 'comparison'
  | 'care'
  | 'complements'
  | 'results'

/** What leads in a block. */
export type BlockForm = 'picture' | 'text' | 'facts'

export interface Block {
  readonly kind: BlockKind
  readonly form: BlockForm
  readonly intentId?: string
  /** In words that claim nothing; the copy engine may say it better from the reasons. */
  readonly heading: LocalizedText
  readonly items: readonly PageItem[]
  /** Why this block stands on this page. */
  readonly reason: Reason
  /** For a comparison: attributes that all of its products have measured, under the same condition. */
  readonly attributes?: readonly string[]
}

export type Surface = 'home' | 'product' | 'basket' | 'after-purchase' | 'empty-search' | 'email'

/** A page in order, with what it was made from. */
export interface PagePlan {
  readonly surface: Surface
  readonly blocks: readonly Block[]
  /** False when nothing about the person was used. */
  readonly personal: boolean
  readonly manner: Manner | 'mixed'
  readonly stage: Stage
  readonly seed: string
}

/** What is known of the moment. The occasions are those of `@qianmian/occasions` (`occasionsAround`), or any of that shape. */
export interface Moment {
  readonly nowMs: number
  readonly season: Season
  readonly weather?: Weather
  readonly occasions?: readonly { readonly id: string; readonly inDays: number }[]
}

/** What a page is planned for. */
export interface PageContext {
  readonly profile: InterestProfile
  readonly moment: Moment
  /** What the shopper said of herself; nothing of it is guessed. */
  readonly declared?: { readonly manner?: Manner }
  /** P(next type | type), by the shop's own sessions. */
  readonly transitions?: (fromType: string) => Readonly<Record<string, number>>
  /** Kinds bought with a kind: shrunk lift as a natural logarithm, below 0 = less often than chance. */
  readonly together?: (type: string) => Readonly<Record<string, number>>
  /** Products bought with a product, in the same measure. */
  readonly boughtWith?: (productId: string) => Readonly<Record<string, number>>
  /** The product of a product page, the products of a basket or of the order that was just placed. */
  readonly around?: readonly PageProduct[]
  /** For an empty search: what was understood of it. */
  readonly search?: {
    readonly types?: readonly string[]
    readonly scenes?: readonly string[]
    readonly near?: readonly PageProduct[]
  }
  /** The same seed gives the same page. */
  readonly seed: string
}
