import type { BasketCounts } from '@qianmian/pricing'
import type { SupplySettingsView } from '../../contract/types.ts'
import type { PriceItem } from './price-plan-types.ts'

type Spread = { readonly mean: number; readonly low: number; readonly high: number }

/** A variant as bundles look at it: as prices do, with what a plan found of it. Money in minor units. */
export interface BundleVariant extends Omit<PriceItem, 'weeks' | 'ledger' | 'lastChangeMs'> {
  readonly elasticity: Spread & { readonly isIdentified: boolean }
  readonly shelfLifeDays: number | null
  /** A lower price that the plan proposes, with what it brings a week. */
  readonly markdown: { readonly toMinor: number; readonly profit: Spread } | null
}

/** A product with everything of it that is on sale. */
export interface BundleProduct {
  readonly productId: string
  readonly category: string
  readonly variants: readonly BundleVariant[]
  /** Units in a basket that holds it; 1 where none did. */
  readonly unitsPerBasket: number
  /** Most that promotions which stand beside others take off it, whatever the basket: basis points. */
  readonly stackedBp: number
}

/** What bundles are found from: counts of baskets and of buyers, and nothing about who they are. */
export interface BundlePlanOrder {
  readonly currency: string
  readonly region: string
  readonly nowMs: number
  readonly settings: SupplySettingsView
  readonly products: readonly BundleProduct[]
  /** Days that the counts are of. */
  readonly countedDays: number
  readonly counts: BasketCounts
  /** Baskets with `slow` and without `fast` whose buyer had `fast` in another one near by. */
  readonly near: readonly { readonly slow: string; readonly fast: string; readonly near: number }[]
  /** Products that a bundle stands for already. */
  readonly taken: readonly string[]
}

/** A pair worth proposing. */
export interface FoundBundle {
  /** The slow product, and the variant of which most is left over. */
  readonly productId: string
  readonly variantId: string
  /** What it goes with, and the variant of it that sells most. */
  readonly withProductId: string
  readonly withVariantId: string
  readonly valueBp: number
  readonly days: number
  /** Of the variant: asked now, asked in the bundle, and what a unit brings that is left over. */
  readonly fromMinor: number
  readonly toMinor: number
  readonly salvageMinor: number
  /** Units that go in bundles, and beyond what would have been sold anyway. */
  readonly units: Spread
  readonly freshUnits: number
  /** Units that nobody buys by the horizon, and how many weeks that is. */
  readonly overstockUnits: number
  readonly horizonWeeks: number
  /** Baskets with the fast product that are expected in these days. */
  readonly fastBaskets: number
  readonly attach: {
    /** Share of its baskets that hold the slow one too: as it is, with an 80 % interval, and as the discount makes it. */
    readonly before: Spread
    readonly after: number
    readonly together: number
    readonly baskets: number
    readonly ownShare: number
    /** The discount was believed to do no more than the stated cap. */
    readonly isCapped: boolean
  }
  /** Share of bundles whose buyer would have bought the slow product anyway, and of those who buy it alone, who could have waited. */
  readonly cannibalisation: number
  readonly waitingShare: number
  /** Over the days beyond doing nothing, minor units: mean and 80 % interval. */
  readonly gain: Spread
  /** Rules that a deeper discount would have broken. */
  readonly binding: readonly string[]
  readonly isCostAssumed: boolean
  readonly isElasticityOwn: boolean
  readonly elasticity: number
  /** The markdown that the plan would have proposed instead, over the same days. */
  readonly markdown: { readonly variantId: string; readonly toMinor: number; readonly gainMean: number } | null
}

export interface BundlePlan {
  readonly bundles: readonly FoundBundle[]
  /** Bundles that bring less than a markdown of the same product: named where that is proposed. */
  readonly beaten: readonly FoundBundle[]
  /** Products with more stock than they sell by their horizon. */
  readonly slowProducts: number
}
