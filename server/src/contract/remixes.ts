import { z } from '@hono/zod-openapi'
import { gateResult, gateStatus, isoTime, lang, localizedText, openText } from './common.ts'

export const remixKind = z.enum(['caption', 'poster', 'question'])
export const remixState = z.enum(['waiting', 'shown', 'refused', 'withdrawn'])

/** A shopper's own version of something that the shop shows, as the studio sees it. */
export const studioRemix = z
  .object({
    id: z.string(),
    kind: remixKind,
    lang,
    words: z.string(),
    /** The name that she wanted under it; null for none. */
    nickname: z.string().nullable(),
    state: remixState,
    product: z.object({
      id: z.string(),
      handle: z.string(),
      name: localizedText,
      pictureUrl: z.string().nullable(),
    }),
    gate: gateStatus,
    gates: z.array(gateResult),
    /** What she started from: the headline as the shop shows it, the comment, the poster. */
    original: z.object({
      text: z.string().nullable(),
      comment: z.string().nullable(),
      posterUrl: z.string().nullable(),
    }),
    /** The remixes that led to it, the first of the line first; words that are not shown any more are null. */
    lineage: z.array(
      z.object({
        id: z.string(),
        kind: remixKind,
        words: z.string().nullable(),
        credit: localizedText,
        state: remixState,
      }),
    ),
    /** How many others started from it. */
    children: z.number(),
    poster: z
      .object({
        state: z.enum(['drawing', 'failed', 'done']),
        error: localizedText.nullable(),
        url: z.string().nullable(),
        width: z.number().nullable(),
        height: z.number().nullable(),
        alt: localizedText,
        /** Facts that she wanted on it, as they are printed. */
        facts: z.array(z.string()),
        template: z.string().nullable(),
      })
      .nullable(),
    answer: z.object({ text: z.string(), by: z.string(), at: isoTime }).nullable(),
    likes: z.number(),
    shares: z.number(),
    consent: z.object({ version: z.string(), at: isoTime, lang, text: z.string().nullable() }),
    /** Whether the shop could ask the author again: she agreed to be known. */
    isKnown: z.boolean(),
    isSimulated: z.boolean(),
    proposal: z
      .object({
        id: z.string(),
        version: z.number(),
        status: z.enum(['open', 'later', 'approved', 'rejected', 'undone', 'superseded']),
        decidedBy: z.string().nullable(),
        note: z.string().nullable(),
        undoUntil: isoTime.nullable(),
      })
      .nullable(),
    /** The trial of these words as a headline; null where they were never tried. */
    trial: z.object({ state: z.enum(['proposed', 'running', 'paused', 'stopped']) }).nullable(),
    /** Whether they could be tried as a headline: words of a product with a published pack. */
    canTry: z.boolean(),
    createdAt: isoTime,
  })
  .openapi('StudioRemix')

export const studioRemixList = z.object({
  counts: z.object({ waiting: z.number(), shown: z.number(), refused: z.number(), withdrawn: z.number() }),
  items: z.array(studioRemix),
})

/** Why a shown remix is taken off the shop. */
export const remixHide = z.object({ note: openText(2000).optional() }).strict()

/** The shop's answer to a question; null takes it back. */
export const remixAnswer = z.object({ text: openText(300).trim().min(1).nullable() }).strict()
