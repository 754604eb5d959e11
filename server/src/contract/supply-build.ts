import { z } from '@hono/zod-openapi'
import { localizedText } from './common.ts'
import { day, item, minor } from './supply-base.ts'

/** A line of a build: how much of an item goes where, ordered and arriving when. */
export const buildLine = z.object({
  locationId: z.string(),
  orderOn: day,
  arrivesOn: day,
  units: z.number(),
  costMinor: minor,
})

/** What has to be built up before a sales event, when to order it, and what stands in the way. */
export const supplyBuild = z
  .object({
    occasion: z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) }),
    day,
    /** Days on which more is sold. */
    firstDay: day,
    lastDay: day,
    /** Units, over all items: asked for in the event, there of it at its start anyway, and built up. */
    needed: z.number(),
    expected: z.number(),
    built: z.number(),
    costMinor: minor,
    /** Of keeping it until the event. */
    holdingMinor: minor,
    orders: z.array(z.object({ day, units: z.number(), costMinor: minor })),
    /** By day from today until the event: what lies there in the evening, and what comes in. */
    places: z.array(
      z.object({
        locationId: z.string(),
        lying: z.array(z.number()),
        arriving: z.array(z.number()),
        roomUnits: z.number().nullable(),
        doorUnits: z.number().nullable(),
      }),
    ),
    /** The first of them; all are in the table to download. */
    lines: z.array(buildLine.extend({ item })),
    lineCount: z.number(),
    conflicts: z.array(
      z.object({
        item,
        locationId: z.string(),
        units: z.number(),
        marginMinor: minor,
        says: localizedText,
      }),
    ),
    conflictUnits: z.number(),
    says: localizedText,
  })
  .openapi('SupplyBuild')
