import type { LeadTime } from '../stock/lead-time-demand.ts'

/** Money of one item, in minor units; parts of them are allowed where an amount is for a unit and a day. */
export interface ScenarioItem {
  readonly id: string
  /** What a unit costs to buy. */
  readonly unitCost: number
  readonly unitPrice: number
  /** What a sold unit earns at that price: what a missing one loses. */
  readonly unitMargin: number
  /** Of a unit that lies overnight. */
  readonly holdingCost: number
  /** Written off for a unit that is left after the last day; 0 when left out. */
  readonly leftoverCost?: number
}

/** Units that come in before a day's sales. Days count from 0, today; parts of a day are rounded up. */
export interface ScenarioArrival {
  /** Always the same, or one a future. */
  readonly day: LeadTime
  readonly units: number
}

/** An item at a place: what is there, what is coming, and what may be asked for. */
export interface ScenarioPosition {
  readonly item: string
  readonly place: string
  readonly onHand: number
  /** Sampled futures, units by day. The k-th paths of all positions belong to one future. */
  readonly paths: readonly Float64Array[]
  readonly arrivals?: readonly ScenarioArrival[]
}

/** What one place has not, another may send to the customer, at so much a unit. */
export interface CrossLane {
  readonly from: string
  readonly to: string
  readonly unitCost: number
}

/** What all policies start from, and the futures that all of them meet. Plain data: it can be sent to a worker. */
export interface StockProblem {
  /** Days that are simulated. */
  readonly horizon: number
  readonly places: readonly string[]
  readonly items: readonly ScenarioItem[]
  readonly positions: readonly ScenarioPosition[]
  /** Unmet demand is lost where no lane leads; the cheapest lane is taken first. */
  readonly crossShipping?: readonly CrossLane[]
}

/** Paid on the day of the order, there after its lead time. */
export interface ScenarioPurchase {
  readonly item: string
  readonly place: string
  readonly day: number
  readonly units: number
  readonly leadTime: LeadTime
  readonly fixedCost?: number
}

/** Leaves before the sales of its day, with what is there; from a closed place on the day it opens. */
export interface ScenarioTransfer {
  readonly item: string
  readonly from: string
  readonly to: string
  readonly day: number
  readonly units: number
  /** On the way, whole. */
  readonly days: number
  readonly unitCost?: number
  readonly fixedCost?: number
}

/** Another price from a day on: demand is multiplied by (price / unitPrice) ^ elasticity. */
export interface ScenarioPrice {
  readonly item: string
  readonly price: number
  /** One number, or one a future. */
  readonly elasticity: LeadTime
  readonly fromDay?: number
}

/** Every `review` days: at or below the reorder point, order up to the level. */
export interface StandingRule {
  readonly item: string
  readonly place: string
  readonly review: number
  readonly firstDay?: number
  /** Stock, and what is under way, after the order. */
  readonly level: number
  /** The level itself when left out. */
  readonly reorderPoint?: number
  readonly leadTime: LeadTime
  /** Ordered in multiples of it. */
  readonly pack?: number
}

/** What is done. */
export interface StockPolicy {
  readonly id: string
  readonly purchases?: readonly ScenarioPurchase[]
  readonly transfers?: readonly ScenarioTransfer[]
  readonly prices?: readonly ScenarioPrice[]
  readonly replenishment?: readonly StandingRule[]
}

/** Days from one, up to before another; the whole horizon when left out. */
export interface DayWindow {
  readonly fromDay?: number
  readonly untilDay?: number
}

/** What may happen. An item or a place that is left out means all of them. */
export type ShockEvent =
  | ({
      readonly kind: 'demand'
      readonly factor: number
      readonly item?: string
      readonly place?: string
    } & DayWindow)
  /** What is under way or will be ordered comes later by so many days. */
  | { readonly kind: 'supplierDelay'; readonly days: LeadTime; readonly item?: string; readonly place?: string }
  /** A rival's price falls by a share: demand is multiplied by (1 - cut) ^ crossElasticity. */
  | ({
      readonly kind: 'competitorCut'
      readonly cut: number
      readonly crossElasticity: LeadTime
      readonly item?: string
    } & DayWindow)
  /** A place sends nothing; what is asked for there is sent from another place over a lane, or lost. */
  | ({ readonly kind: 'outage'; readonly place: string } & DayWindow)

/** Events that happen together. */
export interface StockShock {
  readonly id: string
  readonly events: readonly ShockEvent[]
}

/** Nothing happens. */
export const NO_SHOCK: StockShock = { id: 'none', events: [] }

/** Nothing is done. */
export const NO_ACTION: StockPolicy = { id: 'nothing' }
