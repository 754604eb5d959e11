import type { BuildConflict, BuildLine, PurchaseProposal, StockCell, StockWarning } from '@qianmian/supply'
import type { PackedFutures } from './pack-futures.ts'

/** One item at its warehouses, for the stock half of a plan. Money in minor units, times in days. */
export interface StockPlanItem {
  readonly variantId: string
  readonly unitCostMinor: number
  readonly priceMinor: number
  /** Units by week of the last half year, oldest first: how steady it sells. */
  readonly weekly: readonly number[]
  /** Sampled futures of the whole country, row by row. */
  readonly paths: Float32Array
  /** Share of demand by place, in the order of `places`. */
  readonly shares: readonly number[]
  /** By place: units that nobody was promised. */
  readonly free: readonly number[]
  readonly arrivals: readonly { readonly place: number; readonly day: number; readonly units: number }[]
  readonly leadDays: number
  readonly leadDaysDeviation: number
  readonly minOrder: number
  readonly pack: number
  readonly shelfLifeDays: number | null
}

export interface StockPlanOrder {
  readonly seed: string
  readonly horizon: number
  readonly places: readonly string[]
  readonly items: readonly StockPlanItem[]
  readonly reviewDays: number
  readonly budgetMinor: number | null
  /** Share of buyers who do not take what would come from a far warehouse, in basis points. */
  readonly farLossBp: number
  readonly lane: { readonly fixedMinor: number; readonly unitMinor: number; readonly days: number }
  /** By place: units that find room, and that its doors take in a day; null where nobody said. */
  readonly limits: readonly { readonly roomUnits: number | null; readonly doorUnits: number | null }[]
  /** The next sales event in days ahead, from its first day up to before another. */
  readonly event: { readonly fromDay: number; readonly untilDay: number } | null
}

/** Units of one place at the end of each day: with what is proposed, and the middle without. */
export interface PlaceProjection {
  readonly median: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly without: readonly number[]
  /** Middle day of running out, if nothing is done; null where that is beyond the horizon. */
  readonly stockOutInDays: number | null
  /** Within 14 days, if nothing is done. */
  readonly stockOutProbability: number
  /** Thinned futures of demand there, by day: what the sliders play with. */
  readonly futures: PackedFutures
}

export interface ProposedTransfer {
  readonly variantId: string
  readonly from: string
  readonly to: string
  readonly units: number
  readonly costMinor: number
  /** Profit over the horizon that it brings by itself, 80 % interval. */
  readonly profit: { readonly mean: number; readonly low: number; readonly high: number }
  readonly stockOut: { readonly now: number; readonly after: number }
}

export interface ProposedPurchase extends Omit<PurchaseProposal, 'id'> {
  readonly variantId: string
  /** Where the units are needed most. */
  readonly place: string
  readonly serviceLevel: number
  readonly profit: ProposedTransfer['profit']
}

/** An order of the build before an event that must be given before stock is looked at again. */
export interface ProposedBuild {
  readonly variantId: string
  readonly place: string
  readonly units: number
  readonly costMinor: number
  /** Days ahead by which it has to be ordered, and on which it is there. */
  readonly orderDay: number
  readonly arrivalDay: number
  readonly reasons: BuildLine['reasons']
  /** Both until the event is over. */
  readonly profit: ProposedTransfer['profit']
  readonly stockOut: ProposedTransfer['stockOut']
}

/** What must be there when an event begins, and how it comes in. Days ahead, units, minor units. */
export interface StockBuild {
  readonly fromDay: number
  readonly untilDay: number
  /** Over all items and places: what the event asks for at its level of service, and what is there of it then anyway. */
  readonly needed: number
  readonly expected: number
  readonly lines: readonly BuildLine[]
  readonly conflicts: readonly BuildConflict[]
  /** In the order of places, by day up to the event: what lies there in the evening and what comes in, with the build. */
  readonly places: readonly { readonly lying: readonly number[]; readonly arriving: readonly number[] }[]
}

export interface StockPlan {
  readonly items: readonly {
    readonly variantId: string
    readonly cell: StockCell
    readonly places: readonly PlaceProjection[]
    /** Over all places, within 14 days. */
    readonly stockOutProbability: number
    readonly stockOutInDays: number | null
    readonly lostUnits: number
  }[]
  readonly warnings: readonly StockWarning[]
  readonly purchases: readonly ProposedPurchase[]
  readonly transfers: readonly ProposedTransfer[]
  readonly builds: readonly ProposedBuild[]
  readonly build: StockBuild | null
  /** Cost of all transfers against what no plan can be below. */
  readonly transferGap: number
}
