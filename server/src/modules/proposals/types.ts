import type { GateStatus, LocalizedText } from '@qianmian/kernel'

export type ProposalStatus = 'open' | 'later' | 'approved' | 'rejected' | 'undone' | 'superseded'

/** Shows a listing pack on its product. */
export interface PublishListing {
  readonly kind: 'publish-listing'
  readonly productId: string
  readonly packId: string
}

/** Shows a generated work on its product, in its place. */
export interface PublishWork {
  readonly kind: 'publish-work'
  readonly productId: string
  readonly workId: string
  readonly place: string
}

/** Shows a shopper's own version of something on the product. */
export interface ShowRemix {
  readonly kind: 'show-remix'
  readonly productId: string
  readonly remixId: string
}

/** Tries one more way of presenting a product beside the published pack. */
export interface StartVariant {
  readonly kind: 'start-variant'
  readonly productId: string
  readonly packId: string
  readonly variantId: string
}

/** Shows a way of presenting a product no more. */
export interface StopVariant {
  readonly kind: 'stop-variant'
  readonly productId: string
  readonly packId: string
  readonly variantId: string
}

/** Shows another picture first: the one of a variant that does better. */
export interface ShowFirst {
  readonly kind: 'show-first'
  readonly productId: string
  readonly packId: string
  readonly variantId: string
}

/** Sells a variant at another price. Amounts in minor units of the shop's currency. */
export interface ChangePrice {
  readonly kind: 'change-price'
  readonly productId: string
  readonly variantId: string
  readonly fromMinor: number
  readonly toMinor: number
}

/** Corrects the counted units of a variant at one place. */
export interface ChangeStock {
  readonly kind: 'change-stock'
  readonly productId: string
  readonly variantId: string
  readonly locationId: string
  readonly fromUnits: number
  readonly toUnits: number
}

/** Does something to an order, exactly as it was planned when it was proposed. */
export interface OrderOperation {
  readonly kind: 'order-operation'
  readonly orderId: string
  readonly orderVersion: number
  /** Shape of `OperationAction` and `OperationEffect` in modules/orders. */
  readonly operation: unknown
  readonly effect: unknown
  /** The effect in sentences, without anything personal: the address stands with the order. */
  readonly sentences: readonly LocalizedText[]
}

/** Writes a promotion: a new one, under the id that is kept for it, or another form of one that there is. */
export interface WritePromotion {
  readonly kind: 'write-promotion'
  readonly promotionId: string
  /** Shape of `promotionFields` in contract/selling; `before` is null for a new one. */
  readonly before: unknown
  readonly fields: unknown
}

/** What a machine of the merchant may propose beside words. */
export type MerchantChange = ChangePrice | ChangeStock | OrderOperation | WritePromotion

/** What a proposal would do. One member a kind; later capabilities add theirs (transfer, launch). */
export type ProposalAction =
  | PublishListing
  | PublishWork
  | ShowRemix
  | StartVariant
  | StopVariant
  | ShowFirst
  | MerchantChange

/** The product that an action is about, if it is about one. */
export const productOf = (action: ProposalAction): string | null => ('productId' in action ? action.productId : null)

/** A consequential change that waits for a decision. */
export interface Proposal {
  readonly id: string
  readonly corner: 'enterprise' | 'algorithm' | 'user'
  readonly title: LocalizedText
  readonly reason: LocalizedText
  readonly action: ProposalAction
  /** The worst of the gates: `block` cannot be approved. */
  readonly gate: GateStatus
  readonly risk: 'low' | 'medium' | 'high'
  readonly policy: 'auto' | 'ask' | 'block'
  readonly status: ProposalStatus
  readonly runId: string | null
  /** The key that proposed it, `agent:…`; null for people of the shop and its own machinery. */
  readonly proposedBy: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly note: string | null
  /** What undoing would restore: the pack or work shown before, or nothing. */
  readonly undo:
    | { readonly packId: string | null; readonly proposalId: string | null }
    | { readonly workId: string | null; readonly proposalId: string | null }
    | { readonly lead: unknown; readonly proposalId: string | null }
    | { readonly promotionId: string }
    | null
  readonly undoUntil: Date | null
  readonly createdAt: Date
  /** Counts decisions; a decision on an older version is refused. */
  readonly version: number
}
