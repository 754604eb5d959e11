import type { LocalizedText } from '@qianmian/kernel'
import type {
  ScenarioComparisonView,
  SupplyBuildView,
  SupplyDecisionView,
  SupplyItemView,
  SupplyRowView,
  SupplySettingsView,
  SupplyView,
  SupplyWarningView,
} from '../../contract/types.ts'

export type SupplySettings = SupplySettingsView
export type PlanStep = NonNullable<SupplyView['plan']['step']>

/** A warning as a plan found it, whatever was decided since. */
export type FoundWarning = Omit<SupplyWarningView, 'decided'>

/** What the tower shows of the last plan. */
export interface PlanSummary {
  readonly today: string
  readonly horizonDays: number
  readonly isSimulated: boolean
  readonly items: number
  readonly errorLastWeek: number | null
  readonly inStock: number | null
  readonly regions: SupplyView['regions']
  /** By warehouse, its share of demand over the horizon, and in the last half year. Absent in plans that were made before. */
  readonly demand?: readonly { readonly locationId: string; readonly share: number; readonly was: number }[]
  /** Days until the first item that matters runs out, by warehouse. */
  readonly daysLeft: Readonly<Record<string, number>>
  readonly warnings: readonly FoundWarning[]
  readonly scenarios: ScenarioComparisonView | null
  /** Absent in plans that were made before there was such a thing. */
  readonly build?: SupplyBuildView | null
  readonly focus: string | null
  /** Absent in plans that were made before there was such a thing. */
  readonly forecaster?: SupplyView['forecaster']
  /** What the plan took, in CPU and wall milliseconds by step: for whoever runs it. */
  readonly milliseconds: Readonly<Record<string, number>>
}

/** What a row of a page shows of an item; stock is read when it is shown. */
export type ItemSummary = Pick<
  SupplyRowView,
  'kind' | 'cell' | 'weekUnits' | 'nextUnits' | 'stockOutProbability' | 'elasticity'
> & {
  /** Units a day over the horizon. */
  readonly perDay: number
}

/** What the last plan found of an item. */
export type ItemDetail = Pick<
  SupplyItemView,
  | 'history'
  | 'kind'
  | 'forecast'
  | 'noForecast'
  | 'says'
  | 'members'
  | 'occasions'
  | 'parts'
  | 'elasticity'
  | 'ladder'
  | 'guards'
  | 'reference'
  | 'competitors'
  | 'places'
  | 'build'
> & {
  /** Absent in plans that were made before there was such a thing. */
  readonly because?: SupplyItemView['because']
  readonly moved?: SupplyItemView['moved']
  /** Sampled futures of the whole horizon by place, thinned: what the sliders play with. */
  readonly futures: {
    readonly days: number
    readonly byPlace: Readonly<Record<string, readonly (readonly number[])[]>>
  }
}

/** What came of a decision. */
export type Outcome = NonNullable<SupplyDecisionView['outcome']>

/** Where a shop says nothing. */
export const DEFAULT_SETTINGS: SupplySettings = {
  policy: 'ask',
  autoPriceBp: 300,
  autoUnits: 50,
  autoCostMinor: 200_000,
  autoBundleBp: 0,
  bundleMostBp: 2000,
  isStopped: false,
  marginFloorBp: 1800,
  stepBp: 1000,
  restDays: 7,
  competitorBelowBp: null,
  competitorAboveBp: null,
  competitorMaxAgeDays: 3,
  referenceRule: 'cn',
  assumedCostBp: 5500,
  trialsAtOnce: 3,
  leadDays: 7,
  leadDaysDeviation: 2,
  reviewDays: 7,
  budgetMinor: null,
  laneFixedMinor: 20_000,
  laneUnitMinor: 240,
  farLossBp: 2000,
  laneDays: 3,
}

/** A sentence that names what is missing. */
export type Problem = LocalizedText
