import { z } from '@hono/zod-openapi'
import { openText } from './common.ts'

/**
 * What clients send, after the JSON schemas of the Agentic Commerce Protocol 2026-04-17. Members that the protocol does not know are
 * refused. `quantity` of an item is not in its schema and is in its examples and in its text: it is taken, and 1 when absent.
 */
const text = openText(500)
const id = openText(200)
const unread = z.unknown()

const address = z
  .object({
    name: text,
    line_one: text,
    line_two: text.optional(),
    city: text,
    state: text,
    country: z.string().regex(/^[A-Za-z]{2}$/),
    postal_code: openText(40),
    company: text.optional(),
  })
  .strict()

const buyer = z
  .object({
    first_name: text.optional(),
    last_name: text.optional(),
    full_name: text.optional(),
    email: text,
    phone_number: text.optional(),
    customer_id: unread.optional(),
    account_type: unread.optional(),
    authentication_status: unread.optional(),
    company: unread.optional(),
    loyalty: unread.optional(),
    tax_exemption: unread.optional(),
  })
  .strict()

const item = z
  .object({
    id,
    name: unread.optional(),
    unit_amount: unread.optional(),
    quantity: z.number().int().min(1).max(1_000_000).default(1),
  })
  .strict()

const fulfillmentDetails = z
  .object({
    name: text.optional(),
    phone_number: text.optional(),
    email: text.optional(),
    address: address.optional(),
  })
  .strict()

const selectedOption = z
  .object({
    type: z.enum(['shipping', 'digital', 'pickup', 'local_delivery']),
    option_id: id,
    item_ids: z.array(id).max(200),
  })
  .strict()

const codes = z.array(openText(60)).max(10)
const discounts = z.object({ codes: codes.optional() }).strict()
const notes = openText(5_000)

/** Open by the protocol, and not read: no price hangs on them. */
const hints = z.record(z.string().max(200), z.unknown())

/** What a session is created from and changed by alike. */
const contents = {
  buyer: buyer.optional(),
  fulfillment_details: fulfillmentDetails.optional(),
  fulfillment_groups: z.array(unread).max(20).optional(),
  coupons: codes.optional(),
  discounts: discounts.optional(),
  order_notes: notes.optional(),
}

export const acpCreateBody = z
  .object({
    ...contents,
    line_items: z.array(item).min(1).max(200),
    currency: openText(3),
    capabilities: hints.optional(),
    affiliate_attribution: hints.optional(),
    locale: openText(40).optional(),
    timezone: openText(60).optional(),
    quote_id: id.optional(),
    metadata: hints.optional(),
  })
  .strict()

export const acpUpdateBody = z
  .object({
    ...contents,
    line_items: z.array(item).max(200).optional(),
    selected_fulfillment_options: z.array(selectedOption).max(20).optional(),
  })
  .strict()

const instrument = z.looseObject({
  type: openText(60),
  credential: z.looseObject({ type: openText(60), token: openText(2_000) }),
})

export const acpCompleteBody = z
  .object({
    buyer: buyer.optional(),
    payment_data: z
      .object({
        handler_id: id.optional(),
        instrument: instrument.optional(),
        billing_address: address.optional(),
        purchase_order_number: id.optional(),
        payment_terms: unread.optional(),
        due_date: unread.optional(),
        approval_required: unread.optional(),
      })
      .strict(),
    authentication_result: hints.optional(),
    affiliate_attribution: hints.optional(),
    risk_signals: hints.optional(),
    marketing_consents: z.array(hints).max(20).optional(),
    order_notes: notes.optional(),
  })
  .strict()

export const acpCancelBody = z.object({ intent_trace: hints.optional() }).strict()

export type AcpCreateBody = z.output<typeof acpCreateBody>
export type AcpUpdateBody = z.output<typeof acpUpdateBody>
export type AcpCompleteBody = z.output<typeof acpCompleteBody>
