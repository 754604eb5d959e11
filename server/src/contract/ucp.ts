import { z } from '@hono/zod-openapi'
import { openText } from './common.ts'

/**
 * What clients send, after the JSON schemas of the Universal Commerce Protocol v2026-04-08. Members that only an answer has are
 * taken and not read, since a client may send back what it got; members that the protocol does not know are refused.
 */
const text = openText(500)
const id = openText(200)
const unread = z.unknown()

const buyer = z
  .object({
    first_name: text.optional(),
    last_name: text.optional(),
    email: text.optional(),
    phone_number: text.optional(),
    consent: z
      .object({
        analytics: z.boolean().optional(),
        preferences: z.boolean().optional(),
        marketing: z.boolean().optional(),
        sale_of_data: z.boolean().optional(),
      })
      .strict()
      .optional(),
  })
  .strict()

const lineItem = z
  .object({
    id: id.optional(),
    item: z.object({ id, title: unread.optional(), price: unread.optional(), image_url: unread.optional() }).strict(),
    quantity: z.number().int().min(1).max(1_000_000),
    totals: unread.optional(),
    parent_id: unread.optional(),
  })
  .strict()

/** Open by the protocol: hints about the buyer's surroundings. Not read, so that no price hangs on them. */
const hints = z.record(z.string().max(200), z.unknown())

const destination = z
  .object({
    id: id.optional(),
    first_name: text.optional(),
    last_name: text.optional(),
    phone_number: text.optional(),
    street_address: text.optional(),
    extended_address: text.optional(),
    address_locality: text.optional(),
    address_region: text.optional(),
    address_country: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional(),
    postal_code: text.optional(),
  })
  .strict()

const group = z
  .object({
    id: id.optional(),
    selected_option_id: id.nullable().optional(),
    line_item_ids: unread.optional(),
    options: unread.optional(),
  })
  .strict()

const method = z
  .object({
    id: id.optional(),
    type: z.enum(['shipping', 'pickup']).optional(),
    line_item_ids: unread.optional(),
    destinations: z.array(destination).max(20).optional(),
    selected_destination_id: id.nullable().optional(),
    groups: z.array(group).max(20).optional(),
  })
  .strict()

const fulfillment = z
  .object({ methods: z.array(method).max(5).optional(), available_methods: unread.optional() })
  .strict()

const discounts = z.object({ codes: z.array(openText(60)).max(10).optional(), applied: unread.optional() }).strict()

const instrument = z
  .object({
    id,
    handler_id: id,
    type: openText(60),
    selected: z.boolean().optional(),
    billing_address: z.record(z.string().max(60), z.unknown()).optional(),
    credential: z.looseObject({ type: openText(60), token: openText(2_000).optional() }).optional(),
    display: unread.optional(),
  })
  .strict()
const payment = z.object({ instruments: z.array(instrument).max(5).optional() }).strict()

/** Members that only answers have. */
const answered = {
  ucp: unread.optional(),
  id: unread.optional(),
  status: unread.optional(),
  currency: openText(3).optional(),
  totals: unread.optional(),
  messages: unread.optional(),
  links: unread.optional(),
  expires_at: unread.optional(),
  continue_url: unread.optional(),
}
const lineItems = z.array(lineItem).max(200)

export const ucpCartBody = z
  .object({
    ...answered,
    line_items: lineItems,
    buyer: buyer.optional(),
    context: hints.optional(),
    signals: hints.optional(),
    attribution: hints.optional(),
    discounts: discounts.optional(),
  })
  .strict()

export const ucpCheckoutBody = z
  .object({
    ...answered,
    line_items: lineItems,
    buyer: buyer.optional(),
    context: hints.optional(),
    signals: hints.optional(),
    attribution: hints.optional(),
    discounts: discounts.optional(),
    fulfillment: fulfillment.optional(),
    payment: payment.optional(),
    order: unread.optional(),
  })
  .strict()

export const ucpCheckoutCreate = ucpCheckoutBody
  .extend({ line_items: lineItems.optional(), cart_id: id.optional() })
  .strict()

export const ucpCompleteBody = z.object({ payment, signals: hints.optional(), attribution: hints.optional() }).strict()

const filters = z
  .object({
    categories: z.array(openText(120)).max(20).optional(),
    price: z
      .object({ min: z.number().int().min(0).optional(), max: z.number().int().min(0).optional() })
      .strict()
      .optional(),
  })
  .strict()
const around = { context: hints.optional(), signals: hints.optional(), attribution: hints.optional() }

export const MOST_PRODUCTS = 50
export const ucpSearchBody = z
  .object({
    query: openText(300).optional(),
    filters: filters.optional(),
    pagination: z
      .object({ cursor: openText(40).optional(), limit: z.number().int().min(1).default(10) })
      .strict()
      .optional(),
    ...around,
  })
  .strict()

export const ucpLookupBody = z
  .object({ ids: z.array(id).min(1).max(MOST_PRODUCTS), filters: filters.optional(), ...around })
  .strict()

export const ucpProductBody = z
  .object({
    id,
    selected: z
      .array(z.object({ name: openText(120), id: unread.optional(), label: openText(120) }).strict())
      .max(10)
      .optional(),
    preferences: z.array(openText(120)).max(10).optional(),
    filters: filters.optional(),
    ...around,
  })
  .strict()

export type UcpCartBody = z.output<typeof ucpCartBody>
export type UcpCheckoutBody = z.output<typeof ucpCheckoutBody>
export type UcpCheckoutCreate = z.output<typeof ucpCheckoutCreate>
export type UcpCompleteBody = z.output<typeof ucpCompleteBody>
export type UcpSearchBody = z.output<typeof ucpSearchBody>
export type UcpLookupBody = z.output<typeof ucpLookupBody>
export type UcpProductBody = z.output<typeof ucpProductBody>
export type UcpDestination = z.output<typeof destination>
