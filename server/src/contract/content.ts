import { z } from '@hono/zod-openapi'
import { fact } from './catalog.ts'
import { gateResult, gateStatus, isoTime, lang, listingText, localizedText } from './common.ts'
import { textFeatures } from './preferences.ts'
import { studioRemix } from './remixes.ts'
import { work } from './works.ts'

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
  factPrints: z.record(z.string(), z.string()).optional(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Ids of the shop's own rows whose words stand in the text. */
  ownRows: z.array(z.string()).optional(),
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
    /** What a model was paid for this run; absent when none was asked. */
    usage: z
      .object({
        calls: z.number(),
        inputTokens: z.number(),
        outputTokens: z.number(),
        /** Millionths of a US dollar. */
        costMicros: z.number(),
      })
      .optional(),
    createdBy: z.string(),
    createdAt: isoTime,
  })
  .openapi('Run')

/** One product as one voice tells it. */
export const voiceText = z
  .object({
    intent: z.enum(['emotional', 'rational', 'action']),
    zh: listingText,
    en: listingText,
    status: gateStatus,
    /** How it says it; sent back with the pick of one. */
    features: textFeatures,
    /** Distance to what was learned of the brand's voice; null where nothing was learned in that language. */
    distance: z.object({ zh: z.number().nullable(), en: z.number().nullable() }),
  })
  .openapi('VoiceText')

export const writerText = z
  .object({
    writer: z.enum(['embedded', 'model']),
    by: z.string(),
    text: z.object({ zh: listingText, en: listingText, status: gateStatus }).nullable(),
    reason: localizedText.nullable(),
    features: textFeatures.nullable(),
    checked: z.number().int(),
    passed: z.number().int(),
    costMicros: z.number(),
  })
  .openapi('WriterText')

export const runStart = z
  .object({
    /** These products, or all that the filter finds. */
    productIds: z.array(z.string()).min(1).max(20_000).optional(),
    filter: z
      .object({
        category: z.string().max(60).optional(),
        brandId: z.string().max(60).optional(),
        text: z.string().max(200).optional(),
        importId: z.string().max(60).optional(),
        status: z.enum(['active', 'draft', 'archived']).optional(),
        content: z.enum(['published', 'waiting', 'none']).optional(),
      })
      .strict()
      .optional(),
    intent: z.enum(['rational', 'emotional', 'action']).optional(),
    posters: z.boolean().default(true),
    /** `auto` uses the model when one is configured. */
    writer: z.enum(['auto', 'embedded', 'model']).default('auto'),
    /** Id of an occasion: texts open with it and with the fact that links the product to it; written by the embedded engine. */
    occasion: z.string().max(60).optional(),
  })
  .strict()

const proposedProduct = z.object({
  id: z.string(),
  handle: z.string(),
  name: localizedText,
  category: z.string(),
  pictureUrl: z.string().nullable(),
})

export const proposal = z
  .object({
    id: z.string(),
    kind: z.enum([
      'publish-listing',
      'publish-work',
      'show-remix',
      'start-variant',
      'stop-variant',
      'show-first',
      'change-price',
      'change-stock',
      'transfer-stock',
      'place-purchase',
      'open-bundle',
      'order-operation',
      'write-promotion',
    ]),
    corner: z.enum(['enterprise', 'algorithm', 'user']),
    title: localizedText,
    reason: localizedText,
    /** Null where it is about an order or a promotion. */
    product: proposedProduct.nullable(),
    /** The order that it is about; null when it is about none. */
    orderId: z.string().nullable(),
    /** A program of the merchant proposed it, with a key. */
    isByKey: z.boolean(),
    /** Once it is done it cannot be taken back. */
    isFinal: z.boolean(),
    /** The proposed pack; null when a work is proposed. */
    packId: z.string().nullable(),
    /** The proposed work; null when a pack is proposed. */
    workId: z.string().nullable(),
    /** The proposed remix of a shopper; null when something else is proposed. */
    remixId: z.string().nullable(),
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
    proposal: proposal.extend({ product: proposedProduct }),
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

/** A proposed picture, sound or film beside the one that it would take the place of. */
export const workProposalDetail = z
  .object({
    proposal,
    work,
    /** What the product shows today in its place; null when it would be added. */
    current: work.nullable(),
    facts: z.array(fact),
    history: z.array(z.object({ at: isoTime, by: z.string(), what: localizedText })),
  })
  .openapi('WorkProposalDetail')

/** A shopper's remix that waits for a person, with what she started from. */
export const remixProposalDetail = z
  .object({
    proposal,
    remix: studioRemix,
    history: z.array(z.object({ at: isoTime, by: z.string(), what: localizedText })),
  })
  .openapi('RemixProposalDetail')

/** What would change, row by row: now beside then. `label` is null where `after` is a sentence of its own. */
export const changeRow = z.object({
  label: localizedText.nullable(),
  before: localizedText.nullable(),
  after: localizedText,
})

/** A price, a count, an operation on an order or a promotion that a program of the merchant proposes. */
export const changeProposalDetail = z
  .object({
    proposal,
    change: z.array(changeRow),
    history: z.array(z.object({ at: isoTime, by: z.string(), what: localizedText })),
  })
  .openapi('ChangeProposalDetail')

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
    ids: z.array(z.string().max(80)).min(1).max(200),
    decision: z.enum(['approve', 'reject', 'later', 'reopen', 'undo']),
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

/** What the gates say of a text that nobody has saved. */
export const verdict = z.object({ gates: z.array(gateResult), status: gateStatus }).openapi('Verdict')
