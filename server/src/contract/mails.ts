import { z } from '@hono/zod-openapi'
import { isoTime, lang } from './common.ts'

export const mailRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    /** Covered for who may not edit. */
    to: z.string(),
    lang,
    subject: z.string(),
    state: z.enum(['queued', 'sent', 'failed']),
    createdAt: isoTime,
    sentAt: isoTime.nullable(),
    error: z.string().nullable(),
  })
  .openapi('MailRow')
export const mailList = z.object({
  /** Where messages go: files in the data folder, or a mail server. */
  by: z.enum(['files', 'smtp']),
  total: z.number(),
  counts: z.object({ queued: z.number(), sent: z.number(), failed: z.number() }),
  items: z.array(mailRow),
})
export const mailView = mailRow.extend({ html: z.string(), text: z.string() }).openapi('Mail')
