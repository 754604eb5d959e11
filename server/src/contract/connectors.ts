import { z } from '@hono/zod-openapi'
import { CONNECTOR_TAKES, COUNTED_KINDS, SYNCED_FIELDS } from '../modules/connectors/types.ts'
import { isoTime, lang, localizedText, openText } from './common.ts'

const take = z.enum(CONNECTOR_TAKES)
const counts = z.object({
  read: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
})
export const connectorRun = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'failed', 'stopped']),
  isFull: z.boolean(),
  counts: z.array(counts.extend({ kind: z.enum(COUNTED_KINDS) })),
  notes: z.array(z.object({ place: z.string(), severity: z.enum(['error', 'warning']), message: localizedText })),
  notesTotal: z.number(),
  problem: localizedText.nullable(),
  startedAt: isoTime,
  endedAt: isoTime.nullable(),
})
export const connectorConflict = z.object({
  id: z.string(),
  productId: z.string(),
  productName: localizedText,
  field: z.enum(SYNCED_FIELDS),
  /** As people read them; prices with their currency. */
  ours: z.string(),
  theirs: z.string(),
  at: isoTime,
})
export const medusaConnector = z.object({
  url: z.string(),
  /** Beginning and end. The key itself is never told. */
  keyHint: z.string(),
  takes: z.array(take),
  lang,
  everyMinutes: z.number(),
  isOn: z.boolean(),
  nextAt: isoTime.nullable(),
  run: connectorRun.nullable(),
  conflicts: z.array(connectorConflict),
})
/** `null` where none is connected. */
export const medusaState = z.object({ connector: medusaConnector.nullable() })

const url = openText(500)
const key = openText(300).optional()
export const medusaTry = z.object({ url, key }).strict()
export const medusaSeen = z.object({
  name: z.string(),
  currencies: z.array(z.string()),
  hasCurrency: z.boolean(),
})
export const medusaSettings = z
  .object({
    url,
    /** Absent: the key that is kept already. */
    key,
    takes: z.array(take).min(1).max(CONNECTOR_TAKES.length),
    lang,
    everyMinutes: z.number().int().min(5).max(1_440),
  })
  .strict()
export const medusaSteer = z.object({ isOn: z.boolean() }).strict()
export const medusaRunStart = z.object({ isFull: z.boolean().default(false) }).strict()
export const conflictDecision = z.object({ decision: z.enum(['ours', 'theirs']) }).strict()
