import { z } from '@hono/zod-openapi'
import { isoTime, isStorable, lang, localizedText } from './common.ts'
import { CITIES } from './divisions.data.ts'

/**
 * What a shopper's browser, or a program in her place, sends to buy and to look after her orders, and what it gets.
 * Money is in minor units of the shop's currency.
 * @module
 */

const LONGEST = 120
const line = (most = LONGEST) => z.string().trim().max(most).refine(isStorable)
const filled = (most = LONGEST) => line(most).min(1)
const orNull = (most = LONGEST) => line(most).transform((text) => text || null)
const id = z.string().regex(/^[\w-]{1,80}$/)
const units = z.int().min(0).max(999)
export const emailField = z.string().trim().max(254).pipe(z.email())

/** Where goods go. In China province and city are those of the list; elsewhere free text. */
export const addressBody = z
  .strictObject({
    recipient: filled(60),
    phone: z
      .string()
      .trim()
      .regex(/^(\+?[\d\s()-]{5,20})?$/)
      .transform((text) => text || null),
    country: z.string().regex(/^[A-Z]{2}$/),
    region: line(),
    city: filled(),
    district: orNull().nullable().default(null),
    line1: filled(),
    line2: orNull().nullable().default(null),
    postcode: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9 -]{0,12}$/)
      .transform((text) => text || null)
      .nullable()
      .default(null),
  })
  .superRefine((address, check) => {
    const wrong = (path: string) => check.addIssue({ code: 'custom', path: [path], message: 'not right' })
    if (address.country !== 'CN') return
    const cities = CITIES.get(address.region)
    if (!cities) wrong('region')
    else if (!cities.includes(address.city)) wrong('city')
    if (!address.phone) wrong('phone')
    if (address.postcode && !/^\d{6}$/.test(address.postcode)) wrong('postcode')
  })

/** 发票: a company needs its number (统一社会信用代码: 15 to 20 letters and figures). */
export const invoiceBody = z
  .strictObject({
    kind: z.enum(['personal', 'company']),
    title: filled(),
    taxNumber: z
      .string()
      .trim()
      .regex(/^([A-Za-z0-9]{15,20})?$/)
      .transform((text) => text.toUpperCase() || null)
      .nullable()
      .default(null),
  })
  .superRefine((invoice, check) => {
    if (invoice.kind === 'company' && !invoice.taxNumber)
      check.addIssue({ code: 'custom', path: ['taxNumber'], message: 'not right' })
  })

const visitIds = {
  /** Counted only with the consent cookie. */
  session: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
  visitor: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
}

/** One variant into the bag, or to so many units: by id, or by the product and the options that were ticked. */
export const bagLineBody = z.strictObject({
  variant: id.optional(),
  /** Handle of the product whose options follow. */
  product: z.string().max(200).refine(isStorable).optional(),
  o0: z.coerce.number().int().min(0).max(99).optional(),
  o1: z.coerce.number().int().min(0).max(99).optional(),
  o2: z.coerce.number().int().min(0).max(99).optional(),
  /** One unit of another variant goes in beside it: what is bundled with it. */
  also: id.optional(),
  units: z.coerce.number().int().min(0).max(999).default(1),
  /** `set` makes it so many; otherwise they are added. */
  mode: z.enum(['add', 'set']).default('add'),
  ...visitIds,
})

/** What changes in a bag. Lines replace all lines. */
export const bagBody = z.strictObject({
  lines: z
    .array(z.strictObject({ variantId: id, units }))
    .max(1000)
    .optional(),
  email: emailField.optional(),
  address: addressBody.optional(),
  deliveryId: id.optional(),
  codes: z.array(filled(40)).max(5).optional(),
  invoice: invoiceBody.nullable().optional(),
  ...visitIds,
})

export const orderBody = z.strictObject({
  payment: z.strictObject({
    kind: z.enum(['test', 'cash_on_delivery', 'card', 'wallet']).optional(),
    token: z.string().max(200).refine(isStorable).optional(),
    giftCardId: id.optional(),
  }),
  /** The total that she saw: another one is never charged. */
  expectedTotalMinor: z.int().min(0).optional(),
})

/** Paying by card on the page of the card service. No number of a card is ever sent here. */
export const cardBody = z.strictObject({
  giftCardId: id.optional(),
  /** The total that she saw: another one is never charged. */
  expectedTotalMinor: z.int().min(0).optional(),
})

export const askCodeBody = z.strictObject({ email: emailField })
export const useCodeBody = z.strictObject({
  email: emailField,
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
})

const changes = z
  .array(z.strictObject({ lineId: id, units: z.int().min(1).max(999), toVariantId: id }))
  .min(1)
  .max(100)
const methodId = id
const reason = filled(200)
/** What she wants done with an order (modules/orders: `OperationAction`). */
export const operationBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cancel-order'),
    reason: z.enum(['no-longer-needed', 'ordered-by-mistake', 'too-slow', 'found-elsewhere']),
  }),
  z.strictObject({ kind: z.literal('change-address'), address: addressBody }),
  z.strictObject({ kind: z.literal('change-payment'), methodId }),
  z.strictObject({ kind: z.literal('change-items'), changes, methodId }),
  z.strictObject({
    kind: z.literal('return-items'),
    lines: z
      .array(z.strictObject({ lineId: id, units: z.int().min(1).max(999) }))
      .min(1)
      .max(100),
    methodId,
    reason,
  }),
  z.strictObject({ kind: z.literal('exchange-items'), changes, methodId, reason }),
])
export const defaultAddressBody = z.strictObject({ address: addressBody })
export const confirmBody = z.strictObject({ token: z.string().regex(/^[\w-]{1,80}\.[\w-]{20,100}$/) })

// ── answers ─────────────────────────────────────────────────────────────────

const minor = z.number()
const address = z.object({
  recipient: z.string(),
  phone: z.string().nullable(),
  country: z.string(),
  region: z.string(),
  city: z.string(),
  district: z.string().nullable(),
  line1: z.string(),
  line2: z.string().nullable(),
  postcode: z.string().nullable(),
})
const invoice = z.object({ kind: z.enum(['personal', 'company']), title: z.string(), taxNumber: z.string().nullable() })
const promotion = z.object({ id: z.string(), name: localizedText, amountMinor: minor })
const pricedLine = {
  productId: z.string().nullable(),
  variantId: z.string().nullable(),
  sku: z.string().nullable(),
  name: localizedText,
  options: z.array(localizedText),
  units: z.number(),
  unitPriceMinor: minor,
  discountMinor: minor,
  taxRateBp: z.number(),
}
const totals = {
  listMinor: minor,
  discountMinor: minor,
  taxMinor: minor,
  deliveryMinor: minor,
  totalMinor: minor,
}

export const bag = z
  .object({
    state: z.enum(['open', 'held', 'paying', 'ordered', 'cancelled']),
    currency: z.string(),
    isTaxIncluded: z.boolean(),
    lines: z.array(
      z.object({ ...pricedLine, freeUnits: z.number().nullable() }).openapi({
        description: '`freeUnits` is null where the shop does not count them',
      }),
    ),
    /** Variants in it that are not sold any more. */
    gone: z.array(z.string()),
    promotions: z.array(promotion),
    /** What is bundled with something in the bag and would be cheaper in it now. */
    offers: z.array(
      z
        .object({
          promotionId: z.string(),
          productId: z.string(),
          variantId: z.string(),
          name: localizedText,
          options: z.array(localizedText),
          /** Of the product in the bag that it goes with. */
          withName: localizedText,
          unitPriceMinor: minor,
          /** Less for this bag than without the bundle. */
          savesMinor: minor,
        })
        .openapi('BundleOffer'),
    ),
    refusedCodes: z.array(z.object({ code: z.string(), why: localizedText })),
    codes: z.array(z.string()),
    ...totals,
    email: z.string().nullable(),
    address: address.nullable(),
    deliveryId: z.string().nullable(),
    deliveries: z.array(
      z.object({ id: z.string(), name: localizedText, priceMinor: minor, days: z.array(z.number()) }),
    ),
    invoice: invoice.nullable(),
    payments: z.array(z.object({ kind: z.string(), name: localizedText })),
    giftCards: z.array(z.object({ id: z.string(), label: z.string(), balanceMinor: minor })),
    /** Until when price and goods are kept. */
    holdUntil: isoTime.nullable(),
    version: z.number(),
  })
  .openapi('Bag')

export const order = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.enum(['pending', 'processing', 'shipped', 'delivered', 'cancelled']),
    placedAt: isoTime,
    packedAt: isoTime.nullable(),
    cancelledAt: isoTime.nullable(),
    deliveredAt: isoTime.nullable(),
    currency: z.string(),
    isTaxIncluded: z.boolean(),
    email: z.string(),
    address,
    delivery: localizedText,
    invoice: invoice.nullable(),
    promotions: z.array(promotion),
    lines: z.array(z.object({ id: z.string(), ...pricedLine })),
    ...totals,
    cancelReason: z.string().nullable(),
    payments: z.array(
      z.object({
        kind: z.enum(['charge', 'refund']),
        methodId: z.string(),
        methodKind: z.string(),
        amountMinor: minor,
        state: z.string(),
        at: isoTime,
      }),
    ),
    parcels: z.array(
      z.object({
        carrier: z.string(),
        tracking: z.string(),
        shippedAt: isoTime.nullable(),
        deliveredAt: isoTime.nullable(),
        lines: z.array(z.object({ lineId: z.string(), units: z.number() })),
        events: z.array(z.object({ at: isoTime, what: z.string(), where: z.string().nullable() })),
      }),
    ),
    cases: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['return', 'exchange']),
        state: z.string(),
        reason: z.string(),
        amountMinor: minor,
        at: isoTime,
        lines: z.array(z.object({ lineId: z.string(), units: z.number(), toVariantId: z.string().nullable() })),
      }),
    ),
    version: z.number(),
  })
  .openapi('Order')

export const cardPayment = z
  .object({
    /** Null where nothing was left to pay by card. */
    id: z.string().nullable(),
    /** `over`: nothing was charged; `returned`: it was charged and goes back, for there was nothing to sell any more. */
    state: z.enum(['waiting', 'ordered', 'over', 'returned']),
    /** The page of the card service, while it is open. */
    url: z.string().nullable(),
    /** Until when that page takes a card, and goods and price are kept. */
    expiresAt: isoTime.nullable(),
    /** Why it was declined last, is over, or goes back. */
    reason: localizedText.nullable(),
    orderId: z.string().nullable(),
  })
  .openapi('CardPayment')
export type CardAnswer = z.infer<typeof cardPayment>

export const orderList = z.object({ orders: z.array(order), total: z.number() })
export const asked = z.object({ status: z.literal('sent-if-known') })
export const signedIn = z.object({ customerId: z.string(), email: z.string().nullable(), lang })
export const proposed = z
  .object({
    id: z.string(),
    token: z.string(),
    orderId: z.string().nullable(),
    kind: z.string(),
    expiresAt: isoTime,
    /** Above zero is paid, below zero comes back. */
    differenceMinor: minor,
    /** Exactly what would be done; null for an address of the customer. */
    effect: z.record(z.string(), z.unknown()).nullable(),
  })
  .openapi('ProposedOperation')
export const receipt = z
  .object({
    operationId: z.string(),
    orderId: z.string().nullable(),
    kind: z.string(),
    differenceMinor: minor,
    at: isoTime,
  })
  .openapi('Receipt')
export type BagAnswer = z.infer<typeof bag>
export type OrderAnswer = z.infer<typeof order>
