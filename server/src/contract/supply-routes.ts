import { z } from '@hono/zod-openapi'
import { isoTime, localizedText, openText } from './common.ts'
import { day, minor } from './supply.ts'

export const ROUTE_PLAN_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
/** Why a stop is on no route; `no-vehicle`: nothing drives from its warehouse, `dropped`: a person took it off. */
export const LEFT_REASONS = [
  'load',
  'window',
  'shift',
  'duration',
  'fleet',
  'skipped',
  'no-vehicle',
  'dropped',
] as const

/** A day has 1,440 minutes; a shift that ends on the next morning goes beyond it. */
const minuteOfTwoDays = z.number().int().min(0).max(2880)
const id = z.string().min(1).max(80)

/** Vehicles of one kind that leave from one warehouse. Money in minor units, times in minutes from midnight. */
export const vehicleInput = z
  .object({
    name: openText(60).transform((text) => text.trim()),
    locationId: id,
    count: z.number().int().min(0).max(500),
    capacityUnits: z.number().int().min(1).max(1_000_000),
    perKmMinor: z.number().int().min(0).max(1_000_000),
    perRunMinor: z.number().int().min(0).max(100_000_000),
    shiftFromMinute: z.number().int().min(0).max(1439),
    shiftToMinute: minuteOfTwoDays,
    /** Longest time from leaving to coming back; null: as long as the shift. */
    longestMinutes: z.number().int().min(30).max(2880).nullable(),
  })
  .strict()
  .openapi('VehicleInput')

export const vehicle = vehicleInput.extend({ id: z.string() }).openapi('Vehicle')

/** What is assumed of roads and gates, and what is taken along. */
export const routeRules = z
  .object({
    /** Farther from the warehouse than this, as the crow flies, a parcel carrier takes it. */
    radiusKm: z.number().int().min(10).max(3000),
    /** How much longer roads are than the crow flies: 130 is 1.3 times. */
    detourPercent: z.number().int().min(100).max(250),
    speedKmh: z.number().int().min(10).max(120),
    /** How long unloading at a stop takes. */
    stopMinutes: z.number().int().min(0).max(480),
    /** Unloading begins between these, on the day of the plan; both null: at any time. */
    deliverFromMinute: z.number().int().min(0).max(1439).nullable(),
    deliverToMinute: z.number().int().min(1).max(1440).nullable(),
    /** Also what is sent from one warehouse to another. */
    takesTransfers: z.boolean(),
  })
  .strict()
  .openapi('RouteRules')

export const fleet = z
  .object({
    currency: z.string(),
    vehicles: z.array(vehicle),
    warehouses: z.array(z.object({ id: z.string(), name: localizedText, isPlaced: z.boolean() })),
    rules: routeRules,
  })
  .openapi('Fleet')

const counted = z.object({ orders: z.number(), units: z.number() })

/** A city or a warehouse that something is brought to. No name and no street: a city, numbers of orders, units. */
const stop = z.object({
  id: z.string(),
  kind: z.enum(['orders', 'transfer']),
  /** The warehouse where it is loaded. */
  fromLocationId: z.string(),
  name: localizedText,
  province: z.string().nullable(),
  longitude: z.number(),
  latitude: z.number(),
  units: z.number(),
  orders: z.array(z.object({ number: z.string(), units: z.number() })),
})

const route = z.object({
  id: z.string(),
  vehicleId: z.string(),
  /** Of vehicles of its kind, the how manieth. */
  number: z.number(),
  /** Minutes from midnight of the plan's day. */
  leavesMinute: z.number(),
  backMinute: z.number(),
  km: z.number(),
  units: z.number(),
  costMinor: minor,
  stops: z.array(
    z.object({
      stopId: z.string(),
      /** Stays on this route when it is improved. */
      isPinned: z.boolean(),
      arrivesMinute: z.number(),
      /** From the place before. */
      km: z.number(),
    }),
  ),
})

export const routePlan = z
  .object({
    id: z.string(),
    version: z.number(),
    day,
    isSimulated: z.boolean(),
    /** A person stopped the search: the best that was found until then. */
    isCut: z.boolean(),
    madeAt: isoTime.nullable(),
    dispatchedAt: isoTime.nullable(),
    /** The fleet or the assumptions were changed since: only a new plan knows. */
    isOutdated: z.boolean(),
    rules: routeRules,
    /** The service that measured the roads, or why straight lines stand instead; null where none is configured. */
    roads: z.object({ name: z.string(), isFallback: z.boolean(), says: localizedText }).nullable(),
    vehicles: z.array(vehicle),
    warehouses: z.array(z.object({ id: z.string(), name: localizedText, longitude: z.number(), latitude: z.number() })),
    stops: z.array(stop),
    routes: z.array(route),
    /** Numbers of orders on these routes that were shipped or cancelled since, before they were dispatched. */
    gone: z.array(z.string()),
    left: z.array(z.object({ stopId: z.string(), reason: z.enum(LEFT_REASONS), says: localizedText })),
    figures: z.object({
      costMinor: minor,
      km: z.number(),
      units: z.number(),
      /** The same stops without a search; `hired`: runs beyond the fleet. */
      nearest: z.object({ costMinor: minor, hired: z.number() }),
      alone: z.object({ costMinor: minor, hired: z.number() }),
      says: localizedText,
    }),
    /** What is not for these lorries, and why. */
    aside: z.object({
      /** Too far from the warehouse: by parcel carrier. */
      far: counted,
      abroad: counted,
      /** Cities that are in no table: nothing was guessed. Texts that do not look like a city are counted only. */
      unknown: counted.extend({ cities: z.array(z.string()) }),
      /** Of warehouses without a place on the map, or without any warehouse that has one. */
      unplaced: counted,
      /** On the lorries of a plan that was dispatched. */
      dispatched: counted,
      transfersFar: z.number(),
      unpaid: z.number(),
    }),
  })
  .openapi('RoutePlan')

/** How the newest plan is getting on. */
export const routeJob = z
  .object({
    id: z.string().nullable(),
    state: z.enum(['none', ...ROUTE_PLAN_STATES]),
    mode: z.enum(['plan', 'reoptimise']),
    /** In per cent. */
    done: z.number(),
    problem: localizedText.nullable(),
  })
  .openapi('RouteJob')

export const routesView = z
  .object({
    currency: z.string(),
    today: day,
    job: routeJob,
    /** The newest plan that has routes. */
    plan: routePlan.nullable(),
    recent: z.array(
      z.object({ id: z.string(), day, routes: z.number(), units: z.number(), dispatchedAt: isoTime.nullable() }),
    ),
  })
  .openapi('RoutesView')

export const routesAsk = z.object({ day: day.optional() }).strict().openapi('RoutesAsk')

/** Whoever read the plan says which version it was: somebody else may have changed it meanwhile. */
export const routesVersion = z
  .object({ version: z.number().int().min(1).max(1_000_000) })
  .strict()
  .openapi('RoutesVersion')

/** Which stops are on which route, in order. What is on none is left. */
export const arrangement = routesVersion
  .extend({
    routes: z
      .array(
        z
          .object({
            id: id.optional(),
            vehicleId: id,
            stops: z.array(z.object({ stopId: id, isPinned: z.boolean().default(false) }).strict()).max(2000),
          })
          .strict(),
      )
      .max(1000),
  })
  .strict()
  .openapi('RouteArrangement')
