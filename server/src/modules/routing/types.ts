import type { LocalizedText } from '@qianmian/kernel'
import type { RoutePlanView, RouteRulesView, VehicleView } from '../../contract/types.ts'

export type Vehicle = VehicleView
export type RouteRules = RouteRulesView
export type RoutePlanState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
export type RouteMode = 'plan' | 'reoptimise'
export type LeftReason = RoutePlanView['left'][number]['reason']

/** A stop as it was gathered, with what it stands for. */
export type FreightStop = RoutePlanView['stops'][number] & {
  /** Ids of orders or transfers, so that what is on the road is not planned twice. */
  readonly refs: readonly string[]
}

/** What a plan was made of. Later changes of orders, fleet and assumptions do not reach it. */
export interface RouteBasis {
  readonly isSimulated: boolean
  readonly rules: RouteRules
  readonly vehicles: readonly Vehicle[]
  readonly warehouses: RoutePlanView['warehouses']
  readonly stops: readonly FreightStop[]
  readonly aside: RoutePlanView['aside']
  /** Ways by road as a service measured them; absent where none is configured. */
  readonly roads?: {
    readonly label: string
    /** From each to each of a warehouse and its stops, in the order of `stops`, row by row. */
    readonly byWarehouse: Readonly<
      Record<string, { readonly km: readonly number[]; readonly minutes: readonly number[] }>
    >
    /** Why straight lines stand instead. */
    readonly failure?: LocalizedText
  }
}

/** What was found, or what a person made of it. */
export interface RouteResult {
  readonly isCut: boolean
  readonly routes: RoutePlanView['routes']
  readonly left: readonly { readonly stopId: string; readonly reason: LeftReason }[]
  readonly nearest: RoutePlanView['figures']['nearest']
  readonly alone: RoutePlanView['figures']['alone']
  /** What the search took: for whoever runs it. */
  readonly searchMs: number
}

export interface RoutePlanRow {
  readonly id: string
  readonly state: RoutePlanState
  readonly mode: RouteMode
  /** In per cent. */
  readonly done: number
  /** A person asked the search to end with what it has. */
  readonly isStopping: boolean
  readonly day: string
  readonly version: number
  readonly askedBy: string
  readonly askedAt: Date
  readonly endedAt: Date | null
  readonly problem: LocalizedText | null
  readonly basis: RouteBasis | null
  readonly result: RouteResult | null
  readonly dispatchedAt: Date | null
}

/** Where a shop says nothing. */
export const DEFAULT_RULES: RouteRules = {
  radiusKm: 400,
  detourPercent: 130,
  speedKmh: 60,
  stopMinutes: 30,
  deliverFromMinute: null,
  deliverToMinute: null,
  takesTransfers: true,
}
