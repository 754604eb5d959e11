import { z } from '@hono/zod-openapi'
import { between, DECISION_KINDS, day, GUARD_RULES, item, minor, supplyDecision, supplyRow } from './supply.ts'

export const supplyRows = z.object({ items: z.array(supplyRow), total: z.number() }).openapi('SupplyRows')
export const rowsQuery = z.object({
  /** Which page asks: rows with an open decision of the kind come first. */
  of: z.enum(DECISION_KINDS),
  text: z.string().max(80).optional(),
  only: z.enum(['all', 'open']).default('all'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** What is asked of one item: other prices, another push, a late supplier. Answers in well under a second. */
export const whatIfQuery = z
  .object({
    priceMinor: z.number().int().min(1).max(1_000_000_000),
    /** Of the days ahead: 30 is 30 % more demand. */
    demandPercent: z.number().min(-90).max(500).default(0),
    supplierDelayDays: z.number().int().min(0).max(60).default(0),
  })
  .strict()
export const whatIfAnswer = z
  .object({
    /** Over the plan's days beyond what stands now, minor units. */
    profit: between,
    units: between,
    stockOutInDays: z.number().nullable(),
    stockOutProbability: z.number(),
    fillRate: z.number(),
    /** Rules that forbid the price. */
    blockedBy: z.array(z.enum(GUARD_RULES)),
    projection: z.object({ median: z.array(z.number()), low: z.array(z.number()), high: z.array(z.number()) }),
    milliseconds: z.number(),
  })
  .openapi('SupplyWhatIf')

/** What the shop allows and wants: who decides what, how far prices may move, how much may be bought. */
export const supplySettings = z
  .object({
    /** Approved by rule what is small and sure; everything else asks. */
    policy: z.enum(['ask', 'auto']),
    autoPriceBp: z.number().int().min(0).max(3000),
    autoUnits: z.number().int().min(0).max(100_000),
    autoCostMinor: z.number().int().min(0).max(1_000_000_000),
    /** A bundle with at most this much off may be opened by rule; none while it is 0. */
    autoBundleBp: z.number().int().min(0).max(5000).default(0),
    /** Most that a proposed bundle takes off. */
    bundleMostBp: z.number().int().min(500).max(5000).default(2000),
    /** Nothing is proposed nor done by rule while it is on. */
    isStopped: z.boolean(),
    marginFloorBp: z.number().int().min(0).max(9000),
    stepBp: z.number().int().min(100).max(5000),
    restDays: z.number().int().min(1).max(60),
    competitorBelowBp: z.number().int().min(0).max(9000).nullable(),
    competitorAboveBp: z.number().int().min(0).max(9000).nullable(),
    competitorMaxAgeDays: z.number().int().min(1).max(60),
    referenceRule: z.enum(['cn', 'eu']),
    /** Where a cost is not known: share of the price. */
    assumedCostBp: z.number().int().min(500).max(9500),
    /** Prices that are tried at once, for what they teach. */
    trialsAtOnce: z.number().int().min(0).max(50).default(3),
    leadDays: z.number().int().min(0).max(180),
    leadDaysDeviation: z.number().min(0).max(60),
    reviewDays: z.number().int().min(1).max(60),
    budgetMinor: z.number().int().min(0).max(100_000_000_000).nullable(),
    laneFixedMinor: z.number().int().min(0).max(10_000_000),
    laneUnitMinor: z.number().int().min(0).max(1_000_000),
    /** Of those who would get it from a far warehouse, who does not want to wait. */
    farLossBp: z.number().int().min(0).max(10_000).default(2000),
    laneDays: z.number().int().min(1).max(30),
  })
  .strict()
  .openapi('SupplySettings')

/** What may happen while the plan runs. */
export const scenarioQuery = z
  .object({
    demandPercent: z.number().min(-90).max(500).default(0),
    supplierDelayDays: z.number().int().min(0).max(60).default(0),
    competitorCutPercent: z.number().min(0).max(60).default(0),
    outageLocationId: z.string().max(80).nullable().default(null),
  })
  .strict()

export const decisionsQuery = z.object({
  kind: z.enum(DECISION_KINDS).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const supplyDecisions = z
  .object({ items: z.array(supplyDecision), total: z.number() })
  .openapi('SupplyDecisions')

/** What a supplier still owes, and what is between two warehouses. */
export const supplyMoves = z
  .object({
    purchases: z.array(
      z.object({
        id: z.string(),
        item,
        locationId: z.string(),
        units: z.number(),
        receivedUnits: z.number(),
        costMinor: minor,
        supplier: z.string().nullable(),
        dueOn: day,
        isLate: z.boolean(),
      }),
    ),
    transfers: z.array(
      z.object({
        id: z.string(),
        item,
        fromLocationId: z.string(),
        toLocationId: z.string(),
        units: z.number(),
        dueOn: day,
      }),
    ),
  })
  .openapi('SupplyMoves')
