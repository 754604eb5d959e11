import { z } from '@hono/zod-openapi'
import { localizedText } from './common.ts'

/** YYYY-MM-DD in the shop's zone. */
export const day = z.iso.date()
/** Money in the currency's minor unit. */
export const minor = z.number()

/** A value with an interval: 80 % where nothing else is said. */
export const between = z.object({ mean: z.number(), low: z.number(), high: z.number() })

/** A variant by its names. */
export const item = z.object({
  variantId: z.string(),
  productId: z.string(),
  handle: z.string(),
  sku: z.string().nullable(),
  name: localizedText,
  options: z.array(localizedText),
})
