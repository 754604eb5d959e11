import type { LocalizedText } from '@qianmian/kernel'
import type { CompetitorPrice, PriceLedger, SalesWeek } from '@qianmian/pricing'
import type { SupplyItemView, SupplySettingsView } from '../../contract/types.ts'

/** One variant, as far as prices go. There is nothing in it about who buys. Money in minor units. */
export interface PriceItem {
  readonly variantId: string
  readonly category: string
  readonly priceMinor: number
  readonly unitCostMinor: number
  /** The cost is the shop's usual share of the price: nobody said it. */
  readonly isCostAssumed: boolean
  /** Monday to Sunday, oldest first; list price as the tag said. */
  readonly weeks: readonly SalesWeek[]
  /** What a week is forecast to sell at the present price. */
  readonly weekly: { readonly mean: number; readonly low: number; readonly high: number }
  /** Units to be had over all warehouses; null where nobody counts. */
  readonly units: number | null
  readonly lastChangeMs?: number
  readonly ledger: PriceLedger
  readonly competitors: readonly (CompetitorPrice & {
    readonly name: string
    /** Its feed went silent or absurd: shown, not believed, and it moves no price. */
    readonly isFrozen?: boolean
  })[]
  readonly minimumAdvertisedMinor?: number
}

export interface PricePlanOrder {
  readonly currency: string
  readonly region: string
  readonly nowMs: number
  readonly settings: SupplySettingsView
  readonly items: readonly PriceItem[]
  /** Products of which one must not be cheaper than the one before: variant ids, smallest first. */
  readonly lines: readonly (readonly string[])[]
}

/** What is found for one variant; shapes are those that the screen shows. */
export interface PricePlanItem {
  readonly variantId: string
  readonly elasticity: SupplyItemView['elasticity']
  readonly ladder: SupplyItemView['ladder']
  readonly guards: SupplyItemView['guards']
  readonly reference: SupplyItemView['reference']
  readonly competitors: SupplyItemView['competitors']
  /** Null: the present price stays. */
  readonly proposal: {
    readonly toMinor: number
    /** A week, beyond the present price. */
    readonly profit: { readonly mean: number; readonly low: number; readonly high: number }
    readonly binding: SupplyItemView['ladder'][number]['blockedBy']
    readonly reason: LocalizedText
    readonly steps: readonly LocalizedText[]
    readonly risk: 'low' | 'medium' | 'high'
    /** Proposed for what it teaches, not for what it earns by itself. */
    readonly isTrial?: boolean
  } | null
}

export interface PricePlan {
  readonly items: readonly PricePlanItem[]
  /** Gap of the ladder to its bound, as a share. */
  readonly gap: number
}
