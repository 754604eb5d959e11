import { z } from '@hono/zod-openapi'
import { localizedText } from './common.ts'

const value = z.string().regex(/^[\w:-]{1,60}$/)
/** How a text says it: only parameters that the platform knows. */
export const textFeatures = z.strictObject({
  hook: value.optional(),
  style: value.optional(),
  length: value.optional(),
  leadFact: value.optional(),
  callToAction: value.optional(),
  writer: z.enum(['embedded', 'model']).optional(),
})

/** One candidate was taken, the others that stood beside it were not. */
export const pick = z.strictObject({
  from: z.enum(['voices', 'compare']),
  picked: textFeatures,
  over: z.array(textFeatures).min(1).max(5),
})

/** What was learned of how people of the shop want it said. */
export const taste = z
  .object({
    /** Whether it may steer what is written. */
    isOn: z.boolean(),
    /** Whose taste it is: the brand's own, or the shop's while the brand has shown too little. */
    scope: z.enum(['brand', 'shop']),
    /** Whether it is used: it foretells picks that it had not seen better than no order at all. */
    isUsed: z.boolean(),
    /** The state in one sentence, with its figures. */
    statement: localizedText,
    counts: z.object({ picks: z.number(), edits: z.number(), thumbs: z.number() }),
    sentences: z.array(z.object({ sentence: localizedText, evidence: z.number(), isSure: z.boolean() })),
  })
  .openapi('Taste')

export const tasteSwitch = z.strictObject({ isOn: z.boolean() })
