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

/** What a plan promised of a change, so that it can be compared with what came of it. Money in minor units. */
export interface Promise80 {
  readonly planId: string
  /** Days that the promise is about. */
  readonly days: number
  /** Profit beyond doing nothing: mean and 80 % interval. */
  readonly profit: { readonly mean: number; readonly low: number; readonly high: number } | null
  /** Chance of running out before help comes: as it was, and with the change. */
  readonly stockOut: { readonly now: number; readonly after: number } | null
  /** What was sold a day, at which price and cost, when it was proposed. */
  readonly before: { readonly unitsPerDay: number; readonly priceMinor: number; readonly unitCostMinor: number }
  readonly binding: readonly string[]
  readonly steps: readonly LocalizedText[]
}

/** Sells a variant at another price. Amounts in minor units of the shop's currency. */
export interface ChangePrice {
  readonly kind: 'change-price'
  readonly productId: string
  readonly variantId: string
  readonly fromMinor: number
  readonly toMinor: number
  /** Of a plan; absent where a person or a key proposed it. */
  readonly promised?: Promise80
}

/** Sends units from one warehouse to another: they leave at once and arrive when they are due. */
export interface TransferStock {
  readonly kind: 'transfer-stock'
  readonly productId: string
  readonly variantId: string
  readonly fromLocationId: string
  readonly toLocationId: string
  readonly units: number
  readonly days: number
  readonly costMinor: number
  readonly promised: Promise80
}

/** Orders units from a supplier. */
export interface PlacePurchase {
  readonly kind: 'place-purchase'
  readonly productId: string
  readonly variantId: string
  readonly locationId: string
  readonly units: number
  readonly days: number
  readonly costMinor: number
  readonly supplier: string | null
  readonly promised: Promise80
  /** The occasion that it builds up for, by its id and day; absent where it fills up what is sold. */
  readonly forEvent?: { readonly id: string; readonly day: string }
}

/** Opens a promotion for some days: who has `withProductId` in the bag gets a percentage off a unit of `productId`. */
export interface OpenBundle {
  readonly kind: 'open-bundle'
  /** What becomes cheaper, and the variant of which most is left over. */
  readonly productId: string
  readonly variantId: string
  readonly withProductId: string
  readonly withVariantId: string
  /** Kept for the promotion, so that approving twice makes one. */
  readonly promotionId: string
  readonly name: LocalizedText
  readonly valueBp: number
  readonly days: number
  /** Of the variant: asked when it was proposed, and asked in the bundle. */
  readonly fromMinor: number
  readonly toMinor: number
  /** What a unit brings that is left over. */
  readonly salvageMinor: number
  /** Units that were expected to go in bundles. */
  readonly units: number
  /** Share of the baskets of what it goes with that hold it, without the offer and with it. */
  readonly attach: { readonly before: number; readonly after: number; readonly low: number; readonly high: number }
  readonly promised: Promise80
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

/** What a plan of prices and supply proposes. */
export type SupplyChange = ChangePrice | TransferStock | PlacePurchase | OpenBundle

/** What is proposed beside words and works: by the machines of the merchant, and by plans. */
export type MerchantChange = ChangeStock | OrderOperation | WritePromotion | SupplyChange

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
