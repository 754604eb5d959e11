import { z } from '@hono/zod-openapi'
import { isoTime, localizedText } from './common.ts'

/**
 * Files of a running shop (orders, customers, stock, products) on their way into this one.
 * @module
 */

export const recordCounts = z.strictObject({
  read: z.int(),
  created: z.int(),
  unchanged: z.int(),
  changed: z.int(),
  erased: z.int(),
})
const byKind = <T extends z.ZodType>(of: T) => z.strictObject({ products: of, stock: of, customers: of, orders: of })

export const shopImport = z
  .strictObject({
    id: z.string(),
    state: z.enum(['read', 'queued', 'running', 'done', 'failed', 'cancelled']),
    files: z.array(z.strictObject({ name: z.string(), bytes: z.int() })),
    /** What the look before said: `created` would be new, `changed` is here and looks different. */
    plan: byKind(recordCounts),
    /** What was written. */
    counts: byKind(recordCounts),
    /** Records of each kind that are confirmed. */
    done: byKind(z.int()),
    /** The first of them; all that are kept are in the table to download. */
    issues: z.array(
      z.strictObject({ place: z.string(), severity: z.enum(['error', 'warning']), message: localizedText }),
    ),
    errors: z.int(),
    warnings: z.int(),
    createdBy: z.string(),
    createdAt: isoTime,
    endedAt: isoTime.nullable(),
  })
  .openapi('ShopImport')

export const shopImportList = z.strictObject({ items: z.array(shopImport) })
