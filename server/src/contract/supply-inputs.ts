import { z } from '@hono/zod-openapi'
import { TERM_FIELDS } from '../formats/supply/term-fields.ts'
import { isoTime, localizedText, openText } from './common.ts'
import { item } from './supply.ts'

export const TERM_STATES = ['changed', 'unchanged', 'refused'] as const

/** Characters of a table: some 20,000 rows. */
const MOST_TEXT = 3_000_000

const counts = z.object({ changed: z.number(), unchanged: z.number(), refused: z.number() })

/** A table of terms: CSV with a header in Chinese or English, amounts as decimals of the shop's currency. */
export const termsText = z
  .object({ text: openText(MOST_TEXT) })
  .strict()
  .openapi('TermsText')
export const termsFile = z
  .object({
    text: openText(MOST_TEXT),
    /** `all-or-nothing`: one wrong row, and nothing is written; `good-rows`: wrong ones are left out. */
    mode: z.enum(['all-or-nothing', 'good-rows']).default('all-or-nothing'),
  })
  .strict()
  .openapi('TermsFile')

/** What would become of every row; the first few hundred of them, what is wrong first. */
export const termsPreview = z
  .object({
    counts,
    /** Columns that mean nothing here. */
    ignored: z.array(z.string()),
    rows: z.array(
      z.object({
        line: z.number(),
        state: z.enum(TERM_STATES),
        /** Why it is refused, or what should be looked at. */
        says: localizedText.nullable(),
        item: item.nullable(),
        /** Values as they stand in a table; null: not known. */
        changes: z.array(
          z.object({ field: z.enum(TERM_FIELDS), from: z.string().nullable(), to: z.string().nullable() }),
        ),
      }),
    ),
  })
  .openapi('TermsPreview')

export const termsOutcome = z.object({ counts, says: localizedText.nullable() }).openapi('TermsOutcome')

/** How much is known of buying what is on sale. No cost stands in it. */
export const termsState = z
  .object({
    /** On sale. */
    variants: z.number(),
    /** Of those, how many have a value, by field. */
    known: z.object({
      unitCostMinor: z.number(),
      supplier: z.number(),
      leadDays: z.number(),
      leadDaysDeviation: z.number(),
      minOrder: z.number(),
      pack: z.number(),
      shelfLifeDays: z.number(),
      minimumAdvertisedMinor: z.number(),
    }),
    /** The last import, until it was taken back. */
    last: z.object({ at: isoTime, by: z.string(), changed: z.number(), canUndo: z.boolean() }).nullable(),
  })
  .openapi('TermsState')

const degrees = (most: number) => z.number().min(-most).max(most)

/** Where a warehouse stands, in degrees, and what it can hold; all null: nobody knows. */
export const placeInput = z
  .object({
    longitude: degrees(180).nullable(),
    latitude: degrees(90).nullable(),
    capacityUnits: z.number().int().min(0).max(1_000_000_000).nullable(),
    /** Units that its doors take in on a day. */
    inboundUnitsPerDay: z.number().int().min(0).max(1_000_000_000).nullable().default(null),
  })
  .strict()
  .openapi('WarehousePlaceInput')

export const warehouses = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        name: localizedText,
        longitude: z.number().nullable(),
        latitude: z.number().nullable(),
        capacityUnits: z.number().nullable(),
        inboundUnitsPerDay: z.number().nullable(),
        /** On hand now. */
        units: z.number(),
      }),
    ),
    /** Capitals of provinces by their names in GB/T 2260. */
    provinces: z.array(z.object({ name: z.string(), longitude: z.number(), latitude: z.number() })),
  })
  .openapi('Warehouses')
