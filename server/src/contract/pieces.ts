import { z } from '@hono/zod-openapi'
import { AUDIENCES, OBJECTIVES, PIECE_KINDS } from '@qianmian/copy'
import { fact } from './catalog.ts'
import { finding, gateResult, gateStatus, isoTime, lang, localizedText, span } from './common.ts'

export const pieceKind = z.enum(PIECE_KINDS)

/** What a person asks for when a piece is written. */
export const pieceStart = z
  .object({
    kind: pieceKind,
    intent: z.enum(['rational', 'emotional', 'action']).optional(),
    audience: z.enum(AUDIENCES).optional(),
    /** A channel with limits of its own: `google` or `wechat` for a short description. */
    channel: z.string().max(40).optional(),
    objective: z.enum(OBJECTIVES).optional(),
    /** Out of `occasions` of the list. */
    occasionId: z.string().max(60).optional(),
    /** The offer in the words that the shop decided on. Absent: there is no offer. */
    offer: z
      .object({ zh: z.string().trim().min(2).max(80), en: z.string().trim().min(2).max(120) })
      .strict()
      .optional(),
    /** Minor units of the shop's currency. */
    budgetMinor: z.number().int().min(0).max(1_000_000_000_000).optional(),
    /** Length of a film. */
    seconds: z.union([z.literal(15), z.literal(30)]).optional(),
    presenter: z.enum(['virtual', 'person']).optional(),
    /** Further products of a campaign or a live script. */
    moreProductIds: z.array(z.string().max(80)).max(8).optional(),
    /** `auto` has a model word the engine's plan when one is configured. */
    writer: z.enum(['auto', 'embedded', 'model']).default('auto'),
  })
  .strict()

const outlineRow = z.object({
  label: z.string().optional(),
  spans: z.array(span),
  /** Seconds, dates, shares, lengths. */
  note: z.string().optional(),
  /** The words name facts that are read again before they are said. */
  live: z.literal(true).optional(),
})

/** A piece in one language as people read it. The typed text is in the JSON export. */
export const pieceText = z
  .object({
    lang,
    label: z.string(),
    sections: z.array(z.object({ heading: z.string(), note: z.string().optional(), rows: z.array(outlineRow) })),
    /** The whole text for a clipboard, with its label. */
    plain: z.string(),
  })
  .openapi('PieceText')

export const pieceFinding = finding.omit({ path: true }).extend({
  /** Address of the words in the typed text, `shots.2.voice`. */
  at: z.string().optional(),
})

export const pieceGate = gateResult.extend({ findings: z.array(pieceFinding) })

/** Who wrote a piece, and what stands in where a model was asked and could not be used. */
export const pieceProvenance = z.object({
  generator: z.enum(['embedded', 'model']),
  /** Name of the engine or model. */
  engine: z.string(),
  /** Of the engine, or of the prompt. */
  version: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Addresses of sentences that the model was asked for and the engine wrote. */
  standIns: z.array(z.string()),
  fallback: z.object({ from: z.string(), reason: localizedText }).optional(),
})

/** A piece of text about one product or several, in both languages. Immutable; another variation is another piece. */
export const piece = z
  .object({
    id: z.string(),
    productId: z.string(),
    productIds: z.array(z.string()),
    kind: pieceKind,
    name: localizedText,
    zh: pieceText,
    en: pieceText,
    gates: z.array(pieceGate),
    status: gateStatus,
    problems: z.array(localizedText),
    order: z.object({
      intent: z.enum(['rational', 'emotional', 'action']).nullable(),
      audience: z.enum(AUDIENCES),
      channel: z.string().nullable(),
      occasion: z.object({ id: z.string(), name: localizedText, day: z.string() }).nullable(),
      variation: z.number(),
    }),
    provenance: pieceProvenance,
    /** The facts under the words, as they are today. */
    facts: z.array(fact),
    /** A fact under it has changed since it was written. */
    stale: z.boolean(),
    createdAt: isoTime,
  })
  .openapi('Piece')

/** A piece as one writer words it, or why there is none. Nothing of it is kept. */
export const pieceWriter = z
  .object({
    writer: z.enum(['embedded', 'model']),
    by: z.string(),
    text: z.object({ zh: pieceText, en: pieceText, status: gateStatus }).nullable(),
    /** Why there is no text, or which sentences are not the model's. */
    reason: localizedText.nullable(),
    checked: z.number().int(),
    passed: z.number().int(),
    costMicros: z.number(),
  })
  .openapi('PieceWriter')

export const nearOccasion = z.object({
  id: z.string(),
  name: localizedText,
  day: z.string(),
  /** Days until it; negative when it is over. */
  inDays: z.number(),
})
