import { z } from '@hono/zod-openapi'
import { fact } from './catalog.ts'
import { gateResult, gateStatus, isoTime, lang, listingText, localizedText } from './common.ts'

export const poster = z.object({
  format: z.enum(['square', 'portrait']),
  lang,
  url: z.string(),
  width: z.number(),
  height: z.number(),
  template: z.string(),
  alt: z.string(),
})

export const provenance = z.object({
  generator: z.enum(['embedded', 'model', 'person']),
  engine: z.string(),
  version: z.string(),
  at: z.string(),
  factIds: z.array(z.string()),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  fallback: z.object({ from: z.string(), reason: localizedText }).optional(),
  by: z.string().optional(),
})

/** A listing pack: texts in both languages, posters, what the gates said. Immutable; an edit makes a child. */
export const pack = z
  .object({
    id: z.string(),
    productId: z.string(),
    parentId: z.string().nullable(),
    zh: listingText,
    en: listingText,
    posters: z.array(poster),
    gates: z.array(gateResult),
    status: gateStatus,
    provenance,
    createdAt: isoTime,
  })
  .openapi('ListingPack')

export const run = z
  .object({
    id: z.string(),
    title: localizedText,
    status: z.enum(['queued', 'running', 'paused', 'done', 'cancelled']),
    total: z.number(),
    done: z.number(),
    failed: z.number(),
    /** Rough seconds left while it runs, from its own pace. */
    secondsLeft: z.number().nullable(),
    notice: localizedText.nullable(),
    failures: z.array(z.object({ productId: z.string(), error: localizedText })).optional(),
    createdBy: z.string(),
    createdAt: isoTime,
  })
  .openapi('Run')

export const runStart = z
  .object({
    /** These products, or all that the filter finds. */
    productIds: z.array(z.string()).min(1).max(20_000).optional(),
    filter: z
      .object({ category: z.string().optional(), brandId: z.string().optional(), text: z.string().max(200).optional() })
      .strict()
      .optional(),
    intent: z.enum(['rational', 'emotional', 'action']).optional(),
    posters: z.boolean().default(true),
    /** `auto` uses the model when one is configured. */
    writer: z.enum(['auto', 'embedded', 'model']).default('auto'),
  })
  .strict()

export const proposal = z
  .object({
    id: z.string(),
    kind: z.literal('publish-listing'),
    corner: z.enum(['enterprise', 'algorithm', 'user']),
    title: localizedText,
    reason: localizedText,
    product: z.object({ id: z.string(), name: localizedText, category: z.string(), pictureUrl: z.string().nullable() }),
    packId: z.string(),
    gate: gateStatus,
    /** First thing that a gate found, for the row. */
    firstFinding: localizedText.nullable(),
    risk: z.enum(['low', 'medium', 'high']),
    policy: z.enum(['auto', 'ask', 'block']),
    status: z.enum(['open', 'later', 'approved', 'rejected', 'undone', 'superseded']),
    runId: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: isoTime.nullable(),
    note: z.string().nullable(),
    undoUntil: isoTime.nullable(),
    createdAt: isoTime,
    version: z.number(),
  })
  .openapi('Proposal')

/** What the shop shows today beside what is proposed. `current` is the published pack; without one, the merchant's own words. */
export const proposalDetail = z
  .object({
    proposal,
    pack,
    current: z.union([
      z.object({ kind: z.literal('pack'), pack }),
      z.object({ kind: z.literal('own'), title: localizedText, descriptionText: localizedText }),
      z.object({ kind: z.literal('none') }),
    ]),
    facts: z.array(fact),
    history: z.array(z.object({ at: isoTime, by: z.string(), what: localizedText })),
  })
  .openapi('ProposalDetail')

export const decision = z
  .object({
    decision: z.enum(['approve', 'reject', 'later', 'reopen', 'undo']),
    /** The version that the person saw; an older one is refused with `conflict`. */
    version: z.number().int().optional(),
    note: z.string().max(2000).optional(),
  })
  .strict()

export const bulkDecision = z
  .object({
    ids: z.array(z.string()).min(1).max(5000),
    decision: z.enum(['approve', 'reject', 'later', 'undo']),
    note: z.string().max(2000).optional(),
  })
  .strict()

/** A hand edit of a proposed pack: whole fields as plain text; spans are traced again by the gates. */
export const packEdit = z
  .object({
    version: z.number().int(),
    edits: z
      .array(
        z
          .object({
            lang,
            field: z.enum(['title', 'sellingPoints', 'description', 'adHeadline', 'adBody']),
            index: z.number().int().min(0).max(20).optional(),
            text: z.string().max(5000),
          })
          .strict(),
      )
      .min(1)
      .max(60),
  })
  .strict()
