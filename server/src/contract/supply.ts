import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'
import { between, day, item, minor } from './supply-base.ts'
import { buildLine, supplyBuild } from './supply-build.ts'

export { between, day, item, minor } from './supply-base.ts'

export const GUARD_RULES = [
  'margin',
  'floor',
  'ceiling',
  'minimum-advertised',
  'step',
  'frequency',
  'competitor',
  'feed',
  'ladder',
] as const
export const DEMAND_KINDS = ['smooth', 'erratic', 'intermittent', 'lumpy', 'new', 'dead'] as const
export const UNIDENTIFIED = ['too-few-weeks', 'no-sales', 'price-never-changed', 'too-little-price-variation'] as const
export const WARNING_KINDS = ['stock-out', 'late-supplier', 'overstock', 'full-warehouse', 'feed'] as const
export const PLAN_STATES = ['none', 'waiting', 'running', 'done', 'failed', 'cancelled'] as const
export const DECISION_KINDS = ['price', 'purchase', 'transfer', 'bundle'] as const
export const DECISION_STATES = ['open', 'later', 'approved', 'rejected', 'undone', 'superseded'] as const

/** How a plan is getting on: one is made every night, after an import, and when somebody asks. */
export const planProgress = z
  .object({
    id: z.string().nullable(),
    state: z.enum(PLAN_STATES),
    /** What is being done: sales, forecasts, prices, stock, scenarios, proposals. */
    step: z.enum(['sales', 'forecasts', 'prices', 'stock', 'scenarios', 'proposals']).nullable(),
    done: z.number(),
    total: z.number(),
    startedAt: isoTime.nullable(),
    endedAt: isoTime.nullable(),
    problem: localizedText.nullable(),
  })
  .openapi('SupplyPlanProgress')

/** One thing that should be decided or looked at. */
export const supplyWarning = z
  .object({
    id: z.string(),
    kind: z.enum(WARNING_KINDS),
    /** Days left until it happens; null where there is no date. */
    inDays: z.number().nullable(),
    /** Null where it is reckoned, not drawn: what cannot be there in time. */
    probability: z.number().nullable(),
    title: localizedText,
    /** What it would cost, and what can be done in time. */
    says: localizedText,
    item: item.nullable(),
    locationId: z.string().nullable(),
    lostMinor: minor.nullable(),
    /** A proposal that deals with it and waits to be decided. */
    proposalId: z.string().nullable(),
    /** What its button says: approve the transfer of 820 units. */
    action: localizedText.nullable(),
    /** What became of that proposal, once somebody or the rule decided. */
    decided: z
      .object({
        proposalId: z.string(),
        title: localizedText,
        status: z.enum(DECISION_STATES),
        byPolicy: z.boolean(),
        canUndo: z.boolean(),
      })
      .nullable(),
  })
  .openapi('SupplyWarning')

/** The pair of a bundle. */
const bundle = z.object({
  with: item,
  /** Addresses of small pictures of both; null where there is none. */
  picture: z.string().nullable(),
  withPicture: z.string().nullable(),
  valueBp: z.number(),
  /** Units that were expected to go in bundles. */
  units: z.number(),
  /** Share of the baskets of the one it goes with that hold it too: as it was with its 80 % interval, and with the offer. */
  attach: z.object({ before: z.number(), low: z.number(), high: z.number(), after: z.number() }),
  days: z.number(),
  /** When the promotion ends by itself; null until it is approved. */
  endsOn: day.nullable(),
})

/** A decision with what it promised and what came of it. */
export const supplyDecision = z
  .object({
    proposalId: z.string(),
    kind: z.enum(DECISION_KINDS),
    status: z.enum(DECISION_STATES),
    title: localizedText,
    reason: localizedText,
    item,
    /** By price and bundle: minor units. By purchase and transfer: units. */
    from: z.number().nullable(),
    to: z.number(),
    /** Purchases and transfers: where from and where to, what it costs, when it arrives. */
    fromLocationId: z.string().nullable(),
    toLocationId: z.string().nullable(),
    costMinor: minor.nullable(),
    days: z.number().nullable(),
    arrivesOn: day.nullable(),
    /** Profit beyond doing nothing over the plan's days, in minor units, 80 %. */
    expected: between.nullable(),
    stockOut: z.object({ now: z.number(), after: z.number() }).nullable(),
    /** Of a bundle: what it goes with, what it takes off and how often both are bought together; null for every other kind. */
    bundle: bundle.nullable(),
    /** Rules that the price rests against. */
    binding: z.array(z.enum(GUARD_RULES)),
    /** Why the number is what it is, step by step. */
    steps: z.array(localizedText),
    risk: z.enum(['low', 'medium', 'high']),
    byPolicy: z.boolean(),
    decidedAt: isoTime.nullable(),
    decidedBy: z.string().nullable(),
    canUndo: z.boolean(),
    /** Measured once enough days have passed. */
    outcome: z
      .object({
        isMeasured: z.boolean(),
        says: localizedText,
        /** What the figures count: money, units that were sent on, or the share of days with stock. */
        unit: z.enum(['minor', 'units', 'share']),
        mean: z.number(),
        low: z.number(),
        high: z.number(),
      })
      .nullable(),
    at: isoTime,
  })
  .openapi('SupplyDecision')

const warehouse = z.object({
  id: z.string(),
  code: z.string(),
  name: localizedText,
  /** Degrees; null until somebody says where it is. */
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  units: z.number(),
  valueMinor: minor,
  /** Days until the first item of it that matters runs out. */
  daysLeft: z.number().nullable(),
  isUrgent: z.boolean(),
  /** Its share of demand over the horizon, and in the last half year; null before the first plan. */
  demand: z.object({ share: z.number(), was: z.number() }).nullable(),
})

/** How policies would fare over the same sampled futures. */
export const scenarioComparison = z
  .object({
    days: z.number(),
    paths: z.number(),
    shock: z.string(),
    rows: z.array(
      z.object({
        policy: z.enum(['all', 'prices', 'transfers', 'purchases', 'nothing']),
        name: localizedText,
        /** Profit beyond doing nothing, minor units: mean, 80 % interval, mean of the worst 5 %. */
        profit: between,
        worstMinor: minor,
        fillRate: z.number(),
        cashMinor: minor,
        stockOuts: z.number(),
      }),
    ),
    says: localizedText.nullable(),
  })
  .openapi('ScenarioComparison')

/** The control tower at a glance. */
export const supplyView = z
  .object({
    isSimulated: z.boolean(),
    currency: z.string(),
    asOf: isoTime.nullable(),
    today: day,
    horizonDays: z.number(),
    plan: planProgress,
    /** The day's most urgent matter as a sentence; null without a plan. */
    says: z
      .object({ lead: localizedText, urgent: localizedText.nullable(), rest: localizedText.nullable() })
      .nullable(),
    figures: z.object({
      /** Weighted absolute error of the last seven days against what was forecast a week before; null while unknown. */
      errorLastWeek: z.number().nullable(),
      inStock: z.number().nullable(),
      inStockTarget: z.number(),
      stockValueMinor: minor.nullable(),
    }),
    openDecisions: z.number(),
    warnings: z.array(supplyWarning),
    /** The item that the overview shows: of the most urgent warning, else what sells most. */
    focus: z.string().nullable(),
    /** What is expected to be sold in the next 14 days, by province (GB/T 2260 name). */
    regions: z.array(z.object({ province: z.string(), units: z.number() })),
    warehouses: z.array(warehouse),
    transfers: z.array(supplyDecision),
    scenarios: scenarioComparison.nullable(),
    /** Before the next sales event; null where none is near. */
    build: supplyBuild.nullable(),
    diary: z.array(supplyDecision),
    /** Market feeds that went silent or absurd: prices that follow them are frozen. */
    feeds: z.array(z.object({ name: z.string(), says: localizedText })),
    /** The service that the plan's forecasts were asked of, and whether embedded ones stand in; null where none is configured. */
    forecaster: z.object({ name: z.string(), isFallback: z.boolean(), says: localizedText }).nullable(),
  })
  .openapi('SupplyView')

const fan = z.object({
  firstDay: day,
  /** By day ahead. */
  median: z.array(z.number()),
  q025: z.array(z.number()),
  q10: z.array(z.number()),
  q25: z.array(z.number()),
  q75: z.array(z.number()),
  q90: z.array(z.number()),
  q975: z.array(z.number()),
})

/** Everything that is known of one item: what it sold and will sell, at which price, and where it lies. */
export const supplyItemView = z
  .object({
    item,
    currency: z.string(),
    today: day,
    priceMinor: minor,
    unitCostMinor: minor.nullable(),
    /** Oldest first. `units` null: not on sale yet. `filled` where the day was mended before it was learned from. */
    history: z.array(
      z.object({
        day,
        units: z.number().nullable(),
        isOut: z.boolean(),
        filled: z.number().nullable(),
        priceMinor: minor.nullable(),
      }),
    ),
    kind: z.enum(DEMAND_KINDS),
    /** What agreeing with its category and the whole shop changed of its units, as a share; null where nothing did. */
    moved: z.number().nullable(),
    /** What stands in for a past of its own that an item does not have; null where its own sales speak. */
    because: z
      .object({
        /** The nearest first, with their shares in the forecast. */
        nearest: z.array(z.object({ item, share: z.number() })),
        /** Share of the mean of the whole shop; near 1 where nothing told which items are like it. */
        wholeShare: z.number(),
        /** As good as learned from so many equally, of so many that there are. */
        alike: z.number(),
        of: z.number(),
        /** Share of its own few days. */
        ownShare: z.number(),
        /** Days on which it could have been bought. */
        knownDays: z.number(),
      })
      .nullable(),
    forecast: fan.nullable(),
    /** Why there is none. */
    noForecast: localizedText.nullable(),
    /** One sentence with its figure. */
    says: localizedText.nullable(),
    members: z.array(z.object({ name: z.string(), weight: z.number() })),
    occasions: z.array(z.object({ id: z.string(), name: localizedText, day, factor: z.number() })),
    parts: z.object({
      /** Units a day, smoothed, over history and horizon; `perDay` is the slope of it now. */
      trend: z.object({ values: z.array(z.number()), perDay: z.number() }).nullable(),
      /** Monday first: what the day multiplies by. */
      week: z.array(z.number()).nullable(),
      /** By day over history and horizon: what occasions multiply by. */
      occasions: z.array(z.number()).nullable(),
      /** By day over history: price against the highest. */
      price: z.array(z.number()).nullable(),
    }),
    elasticity: z
      .object({
        mean: z.number(),
        lower: z.number(),
        upper: z.number(),
        weeks: z.number(),
        isIdentified: z.boolean(),
        reason: z.enum(UNIDENTIFIED).nullable(),
        ownShare: z.number(),
        points: z.array(z.object({ priceMinor: minor, units: z.number(), isPromoted: z.boolean() })),
        curve: z.array(z.object({ priceMinor: minor, units: z.number(), low: z.number(), high: z.number() })),
      })
      .nullable(),
    ladder: z.array(
      z.object({
        priceMinor: minor,
        /** Profit a week beyond that at the present price, minor units. */
        profit: between,
        isCurrent: z.boolean(),
        isProposed: z.boolean(),
        /** Why it cannot be had now. */
        blockedBy: z.array(z.enum(GUARD_RULES)),
      }),
    ),
    guards: z.array(z.object({ rule: z.string(), isKept: z.boolean(), says: localizedText, value: localizedText })),
    /** The price that may be struck through, or why none may. */
    reference: z.object({ priceMinor: minor.nullable(), says: localizedText }),
    competitors: z.array(
      z.object({
        name: z.string(),
        priceMinor: minor,
        isInStock: z.boolean(),
        observedAt: isoTime,
        isBelieved: z.boolean(),
      }),
    ),
    places: z.array(
      z.object({
        locationId: z.string(),
        name: localizedText,
        onHand: z.number(),
        promised: z.number(),
        arrivals: z.array(z.object({ day, units: z.number(), kind: z.enum(['purchase', 'transfer']) })),
        /** Units at the end of each day, and without what is proposed. */
        projection: z.object({
          median: z.array(z.number()),
          low: z.array(z.number()),
          high: z.array(z.number()),
          without: z.array(z.number()),
        }),
        stockOutInDays: z.number().nullable(),
        stockOutProbability: z.number(),
      }),
    ),
    /** What is built up of it before the next sales event. */
    build: z.array(buildLine).optional(),
    decisions: z.array(supplyDecision),
    warnings: z.array(supplyWarning),
  })
  .openapi('SupplyItemView')

/** A row of the pages of prices, purchases and transfers: an item with its decision, where there is one. */
export const supplyRow = z
  .object({
    item,
    kind: z.enum(DEMAND_KINDS),
    cell: z.string().nullable(),
    priceMinor: minor,
    unitCostMinor: minor.nullable(),
    weekUnits: z.number(),
    nextUnits: between.nullable(),
    onHand: z.number(),
    underWay: z.number(),
    daysOfStock: z.number().nullable(),
    stockOutProbability: z.number().nullable(),
    elasticity: z
      .object({ mean: z.number(), lower: z.number(), upper: z.number(), isIdentified: z.boolean() })
      .nullable(),
    decision: supplyDecision.nullable(),
  })
  .openapi('SupplyRow')
