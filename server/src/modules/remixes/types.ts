import type { GateResult, GateStatus, Lang, LocalizedText } from '@qianmian/kernel'

export const REMIX_KINDS = ['caption', 'poster', 'question'] as const
export type RemixKind = (typeof REMIX_KINDS)[number]
export const REMIX_STATES = ['waiting', 'shown', 'refused', 'withdrawn'] as const
export type RemixState = (typeof REMIX_STATES)[number]

/** How a shopper arranged a poster: plain choices out of what the shop offers, never a drawing of her own. */
export interface PosterArrangement {
  readonly format: string
  readonly template?: string
  /** Facts that stand small on it, in this order. */
  readonly factIds: readonly string[]
}

/** What a shopper agreed to, word for word by its version. */
export interface RemixConsent {
  readonly version: string
  readonly lang: Lang
  /** ISO time. */
  readonly at: string
}

/** The shop's answer to a question. */
export interface RemixAnswer {
  readonly text: string
  readonly by: string
  /** ISO time. */
  readonly at: string
}

/** A shopper's own version of something that the shop shows. Her words are hers: they never become facts. */
export interface Remix {
  readonly id: string
  readonly productId: string
  readonly kind: RemixKind
  readonly lang: Lang
  readonly words: string
  readonly arrangement: PosterArrangement | null
  /** Null for somebody who wants no name under it. */
  readonly nickname: string | null
  readonly consent: RemixConsent
  readonly state: RemixState
  /** The pack whose words she started from; null when the shop showed the merchant's own. */
  readonly packId: string | null
  /** The poster that she arranged anew. */
  readonly parentWorkId: string | null
  /** The comment that she asks about. */
  readonly commentId: string | null
  /** The remix that she started from. */
  readonly parentRemixId: string | null
  readonly gates: readonly GateResult[]
  readonly gate: GateStatus
  /** The job that draws the poster. */
  readonly jobId: string | null
  readonly answer: RemixAnswer | null
  readonly proposalId: string | null
  /** Print of the key that the author's own browser holds. */
  readonly author: string
  /** Ids of the author where she agreed that the shop knows her again. */
  readonly session: string | null
  readonly visitor: string | null
  /** True for shoppers that a simulator made up. */
  readonly isSimulated: boolean
  readonly createdAt: Date
  readonly decidedAt: Date | null
}

/** Who asks for what is hers: by the key of her browser, or by the ids that she agreed to. */
export interface RemixAuthor {
  readonly author?: string
  readonly session?: string
  readonly visitor?: string
}

export const REACTION_TARGETS = ['remix', 'pack', 'work'] as const
export type ReactionTarget = (typeof REACTION_TARGETS)[number]
export const REACTION_ACTS = ['like', 'share'] as const
export type ReactionAct = (typeof REACTION_ACTS)[number]

/** A like or share of something that is shown. */
export interface Reaction {
  readonly target: ReactionTarget
  readonly targetId: string
  readonly productId: string
  readonly act: ReactionAct
  readonly session: string
}

/** A remix in the line that led to another one, the original first. */
export interface LineageStep {
  readonly id: string
  readonly kind: RemixKind
  /** Null where the words are not to be shown: withdrawn, refused or waiting. */
  readonly words: string | null
  readonly credit: LocalizedText
  readonly state: RemixState
}
