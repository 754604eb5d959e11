import { z } from '@hono/zod-openapi'

/** True for text that a database keeps as it is: no NUL, no half of a character pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text)

/** Text that anybody may send. */
export const openText = (maxChars: number) => z.string().max(maxChars).refine(isStorable)

/** Text in one or both languages. */
export const localizedText = z
  .object({ zh: z.string().max(20_000).optional(), en: z.string().max(20_000).optional() })
  .strict()
export const lang = z.enum(['zh', 'en'])
export const gateStatus = z.enum(['pass', 'ask', 'block'])
export const isoTime = z.string()

export const span = z.object({ text: z.string().max(20_000), factIds: z.array(z.string().max(80)).max(50) }).strict()
export const spans = z.array(span).max(400)

export const listingText = z
  .object({
    lang,
    title: spans,
    sellingPoints: z.array(spans).max(12),
    description: z.array(spans).max(20),
    adHeadline: spans,
    adBody: spans,
  })
  .strict()

export const finding = z.object({
  status: z.enum(['ask', 'block']),
  code: z.string(),
  lang: lang.optional(),
  path: z
    .object({
      field: z.enum(['title', 'sellingPoints', 'description', 'adHeadline', 'adBody']),
      index: z.number().optional(),
    })
    .optional(),
  start: z.number().optional(),
  end: z.number().optional(),
  excerpt: z.string(),
  message: localizedText,
  suggestion: localizedText.optional(),
  law: localizedText.optional(),
})

export const gateResult = z.object({
  gate: z.enum(['numbers', 'claims', 'law', 'channel', 'layout', 'label']),
  status: gateStatus,
  checked: z.number(),
  passed: z.number(),
  findings: z.array(finding),
})

/** Every refusal has this body. `id` finds the request in the log. */
export const problem = z
  .object({
    error: z.object({
      code: z.string(),
      message: localizedText,
      fields: z.record(z.string(), localizedText).optional(),
      id: z.string(),
    }),
  })
  .openapi('Problem')
