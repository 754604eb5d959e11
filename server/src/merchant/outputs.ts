import { type Lang, type LocalizedText, pick } from '@qianmian/kernel'
import { z } from 'zod'
import { dataText } from '../ucp/data-text.ts'

/**
 * Words that a merchant, a shopper, a file or a machine wrote. Wrapped, so that a client cannot take them for words of the
 * server: one line, nothing unseen, cut to length.
 */
export const untrusted = z.object({ untrusted_text: z.string() }).strict()
export type Untrusted = z.output<typeof untrusted>

/** @example mark('Linen\u200b shirt', 40) // { untrusted_text: 'Linen shirt' } */
export const mark = (text: string, most: number): Untrusted => ({ untrusted_text: dataText(text, most) })

/** The same of a text in two languages: the wanted one, else the other. */
export const markText = (text: LocalizedText, lang: Lang, most: number): Untrusted => mark(pick(text, lang) ?? '', most)

/** How long texts of each kind may be in an answer, in characters. */
export const MOST = { name: 200, option: 80, value: 400, text: 2_000, reason: 500 } as const

const minor = z.number().int()
const total = z.number().int().min(0)
/** Where the next page begins; null on the last. */
const nextOffset = z.number().int().nullable()

const variant = z
  .object({
    id: z.string(),
    sku: z.string().nullable(),
    options: z.array(untrusted),
    price_minor: minor,
    compare_at_minor: minor.nullable(),
  })
  .strict()

export const productRow = z
  .object({
    id: z.string(),
    name: untrusted,
    category: z.string(),
    status: z.enum(['active', 'draft', 'archived']),
    content: z.enum(['published', 'waiting', 'none']),
    currency: z.string(),
    price_minor: z.object({ lowest: minor, highest: minor }).strict().nullable(),
    variants: total,
  })
  .strict()
export const productList = z.object({ total, next_offset: nextOffset, products: z.array(productRow) }).strict()
export const productOutput = productRow
  .extend({
    variants: z.array(variant),
    description: untrusted,
    facts: z.array(
      z.object({ id: z.string(), label: untrusted, value: untrusted, source: z.string(), status: z.string() }).strict(),
    ),
  })
  .strict()

const gate = z.enum(['pass', 'ask', 'block'])
export const packRow = z
  .object({
    id: z.string(),
    product_id: z.string(),
    gate,
    is_published: z.boolean(),
    generator: z.enum(['embedded', 'model', 'person']),
    posters: total,
    created_at: z.string(),
  })
  .strict()
export const packList = z.object({ packs: z.array(packRow) }).strict()
export const packOutput = packRow
  .extend({
    lang: z.enum(['zh', 'en']),
    title: untrusted,
    selling_points: z.array(untrusted),
    description: z.array(untrusted),
    ad_headline: untrusted,
    ad_body: untrusted,
    findings: z.array(z.object({ gate: z.string(), status: gate, message: untrusted }).strict()),
  })
  .strict()

export const stockOutput = z
  .object({
    levels: z.array(
      z
        .object({
          variant_id: z.string(),
          sku: z.string().nullable(),
          options: z.array(untrusted),
          /** Free over all places; null where nobody counts and it is to be had. */
          free_units: z.number().int().nullable(),
          places: z.array(
            z
              .object({
                location_id: z.string(),
                location: untrusted,
                on_hand_units: z.number().int(),
                promised_units: z.number().int(),
              })
              .strict(),
          ),
        })
        .strict(),
    ),
  })
  .strict()

const orderState = z.enum(['pending', 'processing', 'shipped', 'delivered', 'cancelled'])
export const orderRowOutput = z
  .object({
    id: z.string(),
    number: z.string(),
    state: orderState,
    placed_at: z.string(),
    recipient: untrusted,
    email: untrusted,
    city: untrusted,
    units: total,
    currency: z.string(),
    total_minor: minor,
    paid_minor: minor,
    open_case: z.object({ id: z.string(), kind: z.string(), state: z.string() }).strict().nullable(),
  })
  .strict()
export const orderListOutput = z
  .object({ total, next_offset: nextOffset, is_masked: z.boolean(), orders: z.array(orderRowOutput) })
  .strict()

export const orderOutput = z
  .object({
    id: z.string(),
    number: z.string(),
    state: orderState,
    placed_at: z.string(),
    delivered_at: z.string().nullable(),
    /** Names, e-mail, telephone and street are covered; the key has no `read_people`. */
    is_masked: z.boolean(),
    recipient: untrusted,
    email: untrusted,
    phone: untrusted.nullable(),
    address: z
      .object({
        country: z.string(),
        region: untrusted,
        city: untrusted,
        district: untrusted.nullable(),
        street: untrusted,
        postcode: untrusted.nullable(),
      })
      .strict(),
    currency: z.string(),
    total_minor: minor,
    paid_minor: minor,
    lines: z.array(
      z
        .object({
          id: z.string(),
          product_id: z.string().nullable(),
          variant_id: z.string().nullable(),
          sku: z.string().nullable(),
          name: untrusted,
          options: z.array(untrusted),
          units: z.number().int(),
          unit_price_minor: minor,
          discount_minor: minor,
          total_minor: minor,
          unshipped_units: z.number().int(),
          returned_units: z.number().int(),
          other_variants: z.array(
            z
              .object({
                variant_id: z.string(),
                options: z.array(untrusted),
                price_minor: minor,
                free_units: z.number().int().nullable(),
              })
              .strict(),
          ),
        })
        .strict(),
    ),
    /** What money can come from and go back to; the customer's own names for them are left out. */
    payment_methods: z.array(z.object({ method_id: z.string(), kind: z.string() }).strict()),
    parcels: z.array(z.object({ carrier: untrusted, tracking: untrusted, shipped_at: z.string().nullable() }).strict()),
    cases: z.array(
      z
        .object({
          id: z.string(),
          kind: z.string(),
          state: z.string(),
          reason: untrusted,
          amount_minor: minor,
          at: z.string(),
        })
        .strict(),
    ),
  })
  .strict()

export const learningOutput = z
  .object({
    is_simulated: z.boolean(),
    from: z.string(),
    to: z.string(),
    lesson: untrusted.nullable(),
    lessons: z.array(z.object({ sentence: untrusted, products: total, is_sure: z.boolean() }).strict()),
    funnel: z.array(z.object({ step: z.string(), sessions: total }).strict()),
    outcome: z.enum(['purchase', 'basket', 'click']),
    alarms: z.array(z.object({ kind: z.string(), sentence: untrusted }).strict()),
  })
  .strict()

export const promotionListOutput = z
  .object({
    promotions: z.array(
      z
        .object({
          id: z.string(),
          name: untrusted,
          code: z.string().nullable(),
          kind: z.enum(['percent', 'amount', 'free-delivery', 'bundle']),
          value: z.number().int(),
          from_minor: minor,
          product_ids: z.array(z.string()),
          bundled_product_id: z.string().nullable(),
          categories: z.array(z.string()),
          starts_at: z.string().nullable(),
          ends_at: z.string().nullable(),
          is_stackable: z.boolean(),
          is_active: z.boolean(),
        })
        .strict(),
    ),
  })
  .strict()

export const proposalOutput = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: untrusted,
    reason: untrusted,
    /** `open` and `later` wait for a person; `approved` is done; the others are not. */
    status: z.enum(['open', 'later', 'approved', 'rejected', 'undone', 'superseded']),
    /** `block` cannot be approved: the gates found something in the words. */
    gate,
    product_id: z.string().nullable(),
    order_id: z.string().nullable(),
    created_at: z.string(),
    decided_at: z.string().nullable(),
    /** What the person who decided wrote. */
    note: untrusted.nullable(),
  })
  .strict()
export const proposalListOutput = z
  .object({ total, next_offset: nextOffset, proposals: z.array(proposalOutput) })
  .strict()
