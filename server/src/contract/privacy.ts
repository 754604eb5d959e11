import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'

/**
 * What a customer, or an owner for whom she asked, sends and gets about what the shop keeps of her.
 * @module
 */

/** What erasing would do. Without a token something must end first: `blocked` says what. */
export const erasurePlan = z.strictObject({
  blocked: localizedText.nullable(),
  warnings: z.array(localizedText),
  /** How many things of a kind are on record, by the section of the export. */
  counts: z.record(z.string(), z.int()),
  token: z.string().nullable(),
  expiresAt: isoTime.nullable(),
})

export const erasureReceipt = z.strictObject({ operationId: z.string(), orders: z.int(), at: isoTime })

/** The document about a person: sections by name. */
export const personDocument = z.looseObject({ format: z.literal('qianmian-person/2'), shop: z.string() })

/** How she reached the shop; never a free text. */
export const personRequest = z.strictObject({ reason: z.enum(['asked-by-mail', 'asked-by-phone', 'asked-in-person']) })

export const programList = z.strictObject({
  programs: z.array(
    z.strictObject({ id: z.string(), name: z.string(), scopes: z.array(z.string()), createdAt: isoTime }),
  ),
})

export type ErasurePlanAnswer = z.infer<typeof erasurePlan>
