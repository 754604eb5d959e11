import { z } from '@hono/zod-openapi'
import { localizedText } from './common.ts'

const id = z.string().max(80)
const minor = z.number().int().min(0).max(1_000_000_000)
const rateBp = z.number().int().min(0).max(10_000)
const deliveryOption = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: localizedText,
    priceMinor: minor,
    freeFromMinor: minor.nullable(),
    days: z.tuple([z.number().int().min(0).max(90), z.number().int().min(0).max(90)]),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).max(250),
  })
  .strict()
/** How the shop sells: the same for everybody. */
export const sellingSettings = z
  .object({
    isTaxIncluded: z.boolean(),
    taxRateBp: rateBp,
    taxRatesBp: z.record(z.string().max(60), rateBp),
    deliveries: z.array(deliveryOption).min(1).max(20),
    holdMinutes: z.number().int().min(1).max(120),
    isCashOnDelivery: z.boolean(),
    returnDays: z.number().int().min(0).max(365),
    mayCancelAfterChange: z.boolean(),
    casesIn30Days: z.number().int().min(1).max(1000),
    mostMinor: minor.nullable(),
  })
  .strict()
  .openapi('SellingSettings')

export const promotionFields = z
  .object({
    name: localizedText,
    code: z
      .string()
      .regex(/^[A-Za-z0-9_-]{3,30}$/)
      .nullable(),
    kind: z.enum(['percent', 'amount', 'free-delivery', 'bundle']),
    /** Hundredths of a percent, or minor units; nothing for free delivery. */
    value: minor,
    fromMinor: minor,
    /** Empty for all goods. Of a bundle: those of which one must be in the bag. */
    productIds: z.array(id).max(500),
    /** Of a bundle: what becomes cheaper beside them, one unit for each; null for every other kind. */
    bundledProductId: id.nullable().default(null),
    categories: z.array(id).max(60),
    startsAt: z.iso.datetime({ offset: true }).nullable(),
    endsAt: z.iso.datetime({ offset: true }).nullable(),
    isStackable: z.boolean(),
    isActive: z.boolean(),
  })
  .strict()
export const promotion = promotionFields.extend({ id: z.string() }).openapi('Promotion')
