import { z } from '@hono/zod-openapi'
import { gateStatus, isoTime, lang, localizedText } from './common.ts'

const name = z.string().min(1).max(80)
const names = z.array(name).max(60)
const frame = z.string().trim().min(1).max(400)

/** Constraints of a row; absent means any. */
export const bankWhen = z
  .strictObject({
    kind: z.array(z.enum(['text', 'number', 'range', 'list', 'composition', 'flag'])).max(6),
    shape: z.array(z.enum(['word', 'phrase', 'clause'])).max(3),
    unit: z.array(z.string().max(20)).max(20),
    min: z.number(),
    max: z.number(),
    /** How many parts a composition or list has, inclusive. */
    parts: z.tuple([z.number().int().min(0).max(99), z.number().int().min(0).max(99)]),
    /** Whole values as a fact table prints them. */
    values: z.array(z.string().max(300)).max(40),
    category: names,
    type: names,
    season: z.array(z.enum(['spring', 'summer', 'autumn', 'winter'])).max(4),
    intent: z.array(z.enum(['rational', 'emotional', 'action'])).max(3),
    ownLabel: z.boolean(),
  })
  .partial()

/** A row as a person writes it. A statement whose subject is the product begins with `…`. */
export const bankDraft = z
  .object({
    role: z.enum(['say', 'so', 'scene', 'close']),
    attributes: z.array(name).max(10),
    zh: z.array(frame).max(20),
    en: z.array(frame).max(20),
    when: bankWhen,
  })
  .strict()
  .openapi('BankDraft')

export const bankEdit = bankDraft.extend({ version: z.number().int() }).strict()

export const bankRow = z
  .object({
    id: z.string(),
    role: z.enum(['say', 'so', 'scene', 'close']),
    attributes: z.array(z.string()),
    /** As a copywriter writes them. */
    zh: z.array(z.string()),
    en: z.array(z.string()),
    when: bankWhen,
    status: z.enum(['waiting', 'approved', 'refused']),
    origin: z.enum(['approved', 'pasted', 'table', 'written', 'model']),
    sources: z.array(z.object({ productId: z.string(), productName: localizedText, words: z.string() })),
    newWords: z.array(z.string()),
    gate: gateStatus,
    findings: z.array(localizedText),
    checkedOn: z.number(),
    /** How it reads for a product of the shop; absent where none fits. */
    example: z
      .object({
        product: z.object({ id: z.string(), name: localizedText }),
        zh: z.string().optional(),
        en: z.string().optional(),
      })
      .optional(),
    createdBy: z.string(),
    createdAt: isoTime,
    decidedBy: z.string().nullable(),
    decidedAt: isoTime.nullable(),
    version: z.number(),
  })
  .openapi('BankRow')

export const bankCounts = z.object({ waiting: z.number(), approved: z.number(), refused: z.number() })

export const bankList = z.object({ total: z.number(), counts: bankCounts, items: z.array(bankRow) })

export const minePasted = z
  .object({
    texts: z
      .array(z.object({ text: z.string().max(20_000), productId: z.string().max(80).optional() }).strict())
      .max(400),
  })
  .strict()

const refusedWords = z.object({ words: z.string(), code: z.string(), message: localizedText })

export const minedTexts = z.object({ added: z.number(), refused: z.array(refusedWords) }).openapi('MinedTexts')

export const bankDecision = z
  .object({ ids: z.array(z.string().max(80)).min(1).max(2000), verdict: z.enum(['approve', 'refuse', 'reopen']) })
  .strict()

export const bankTable = z.object({ text: z.string().max(1_900_000) }).strict()

export const bankTableRead = z.object({
  added: z.number(),
  unchanged: z.number(),
  problems: z.array(z.object({ line: z.number(), message: localizedText })),
})

export const bankErase = z.object({ ids: z.array(z.string().max(80)).min(1).max(2000).optional() }).strict()

const spot = z.object({ category: name, attribute: name }).strict()

export const bankAskStart = z.object({ spots: z.array(spot).max(20).optional() }).strict()

export const bankAsk = z
  .object({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed']),
    spots: z.array(spot),
    added: z.number(),
    refused: z.array(refusedWords),
    message: localizedText.nullable(),
    createdBy: z.string(),
    createdAt: isoTime,
  })
  .openapi('BankAsk')

/** A row of the lexicon, the house's or the shop's own. */
export const lexiconRow = z
  .object({
    id: z.string(),
    role: z.string(),
    attributes: z.array(z.string()),
    /** Constraints by name; patterns as their source. */
    when: z.record(z.string(), z.unknown()),
    own: z.boolean(),
    first: localizedText,
    frames: z.object({ zh: z.number(), en: z.number() }),
    published: z.number(),
    flagged: z.boolean(),
  })
  .openapi('LexiconRow')

const frameUse = z.object({ frame: z.string(), published: z.number() })

export const lexiconDetail = lexiconRow
  .extend({
    all: z.object({ zh: z.array(frameUse), en: z.array(frameUse) }),
    findings: z.array(
      z.object({ level: z.enum(['error', 'note']), frame: z.string().optional(), message: localizedText }),
    ),
    example: bankRow.shape.example,
  })
  .openapi('LexiconDetail')

export const lexiconList = z.object({ total: z.number(), surfaces: z.number(), items: z.array(lexiconRow) })

export const lexiconCell = z
  .object({
    category: z.string(),
    attribute: z.string(),
    zh: z.number(),
    en: z.number(),
    /** True if only rows for any category stand there. */
    general: z.boolean(),
    products: z.number(),
  })
  .openapi('LexiconCell')

export const lexiconQuery = {
  category: z.string().max(80).optional(),
  type: z.string().max(80).optional(),
  attribute: z.string().max(80).optional(),
  role: z.enum(['say', 'so', 'title', 'head', 'scene', 'close', 'proof', 'price']).optional(),
  intent: z.enum(['rational', 'emotional', 'action']).optional(),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional(),
  lang: lang.optional(),
  text: z.string().max(200).optional(),
  origin: z.enum(['house', 'own']).optional(),
  flagged: z
    .enum(['1'])
    .transform(() => true)
    .optional(),
}
