import type { LeadTime } from '../stock/lead-time-demand.ts'
import type { PlaceFill } from './full-places.ts'

/** A way between places for stock that is moved: whole days, at least one. */
export interface TransferLane {
  readonly from: string
  readonly to: string
  readonly days: number
  readonly unitCost?: number
}

/** Somebody who delivers an item. */
export interface SupplyOption {
  readonly item: string
  /** All places when left out. */
  readonly place?: string
  readonly kind: 'purchase' | 'expedite'
  readonly leadTime: LeadTime
  /** Above the unit's cost, minor units. */
  readonly extraUnitCost?: number
  readonly minOrder?: number
  readonly pack?: number
}

/** How full a place may be, in the size that items have. */
export interface PlaceCapacity {
  readonly place: string
  readonly capacity: number
}

/** What may be done, and when a warning is worth a person's time. */
export interface WarningOptions {
  /** Days ahead that are looked at. */
  readonly withinDays?: number
  /** Share of futures in which an item runs out, from which on it is warned of. */
  readonly threshold?: number
  readonly lanes?: readonly TransferLane[]
  readonly supply?: readonly SupplyOption[]
  /** Where a price may be raised: how demand answers, below 0. */
  readonly elasticities?: readonly { readonly item: string; readonly elasticity: number }[]
  readonly capacities?: readonly PlaceCapacity[]
  /** Is filled further with what lies in the places; whoever passes it on from batch to batch asks `fullPlaces` at the end. */
  readonly fill?: PlaceFill
  /** Of a unit; 1 where not told. */
  readonly sizes?: readonly { readonly item: string; readonly size: number }[]
  /** Stock that lasts longer is too much. */
  readonly overstockDays?: number
  readonly overstockThreshold?: number
  readonly fullThreshold?: number
  readonly onProgress?: (share: number) => void
  readonly shouldStop?: () => boolean
}

/** What to do, and whether it comes before the stock runs out in half of the futures that run out. */
export type SuggestedAction =
  | {
      readonly kind: 'transfer'
      readonly from: string
      readonly to: string
      readonly units: number
      readonly days: number
      readonly inTime: boolean
    }
  | {
      readonly kind: 'purchase' | 'expedite'
      readonly place: string | null
      readonly units: number
      /** In four of five deliveries not longer. */
      readonly days: number
      readonly extraCost: number
      readonly inTime: boolean
    }
  /** @property factor what the price is multiplied by */
  | { readonly kind: 'raisePrice'; readonly factor: number; readonly inTime: boolean }
  | { readonly kind: 'none' }

/** Why, with the figures that a sentence needs; units are those of the item. */
export type WarningReason =
  | { readonly code: 'cover'; readonly onHand: number; readonly dailyDemand: number; readonly days: number | null }
  | { readonly code: 'arrivals'; readonly units: number; readonly late: number }
  | { readonly code: 'noArrivals' }
  | { readonly code: 'surplus'; readonly place: string; readonly units: number }
  | { readonly code: 'noSurplus' }
  | { readonly code: 'supplierTooSlow'; readonly days: number }
  | { readonly code: 'noSupply' }
  | { readonly code: 'tooLate'; readonly days: number }

export interface StockOutWarning {
  readonly kind: 'stockOut'
  readonly item: string
  /** Null: over all places. */
  readonly place: string | null
  readonly probability: number
  /** Of the futures that run out: the middle day and the mean; and the day until which one in ten of all futures has. */
  readonly medianDay: number
  readonly meanDay: number
  readonly earlyDay: number | null
  /** Within the days that are looked at, on average; the margin in minor units. */
  readonly lostUnits: number
  readonly lostMargin: number
  /** Days until the fastest remedy comes too late for the middle day; below 0 it does already, null: there is none. */
  readonly actWithin: number | null
  /** The first is the main one, the others add what it lacks. */
  readonly actions: readonly SuggestedAction[]
  readonly reasons: readonly WarningReason[]
}

export interface OverstockWarning {
  readonly kind: 'overstock'
  readonly item: string
  readonly place: string
  /** That what is there and on its way lasts longer than so many days. */
  readonly probability: number
  readonly days: number
  /** Left after those days, on average; the value in minor units. */
  readonly leftUnits: number
  readonly leftValue: number
  readonly reasons: readonly WarningReason[]
}

export interface FullWarning {
  readonly kind: 'full'
  readonly place: string
  readonly probability: number
  /** Middle first day of the futures in which it is. */
  readonly medianDay: number
  /** Most above the capacity, mean of those futures. */
  readonly excess: number
  readonly capacity: number
}

export type StockWarning = StockOutWarning | OverstockWarning | FullWarning
