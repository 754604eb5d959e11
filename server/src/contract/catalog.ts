import { z } from '@hono/zod-openapi'
import { isoTime, lang, localizedText } from './common.ts'

/** A decimal number as the source printed it. */
const figure = z.string().regex(/^-?\d{1,15}(\.\d{1,9})?$/)

export const factValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: localizedText }).strict(),
  z
    .object({
      kind: z.literal('number'),
      amount: figure,
      unit: z.string().max(30).optional(),
    })
    .strict(),
  z
    .object({
      kind: z.literal('range'),
      min: figure,
      max: figure,
      unit: z.string().max(30).optional(),
    })
    .strict(),
  z.object({ kind: z.literal('list'), items: z.array(localizedText).max(100) }).strict(),
  z
    .object({
      kind: z.literal('composition'),
      parts: z
        .array(z.object({ name: localizedText, percent: z.string().regex(/^\d{1,3}(\.\d{1,6})?$/) }).strict())
        .max(20),
    })
    .strict(),
  z.object({ kind: z.literal('flag'), is: z.boolean() }).strict(),
])
export const factSource = z
  .object({
    kind: z.enum(['lab-report', 'certificate', 'process-sheet', 'measured', 'supplier', 'merchant', 'import']),
    name: localizedText,
    date: z.string().max(10).optional(),
  })
  .strict()
export const evidence = z.object({ ref: z.string().min(1).max(300), page: z.number().int().min(1).optional() }).strict()
export const claimKind = z.enum([
  'spec',
  'composition',
  'process',
  'design',
  'use',
  'care',
  'efficacy',
  'green',
  'safety',
  'origin',
  'award',
  'price',
  'stock',
  'service',
])

export const fact = z
  .object({
    id: z.string(),
    attribute: z.string(),
    label: localizedText,
    value: factValue,
    claimKind,
    source: factSource,
    evidence: evidence.optional(),
    validFrom: z.string().optional(),
    validTo: z.string().optional(),
    status: z.enum(['active', 'disputed', 'retired']),
    dispute: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  })
  .openapi('Fact')

/** One deed in the life of a fact. */
export const factChange = z
  .object({
    at: isoTime,
    by: z.string(),
    deed: z.enum(['add', 'correct', 'disputed', 'retired', 'active']),
    /** The value in words, before and after; before is null when the fact was added. */
    before: localizedText.nullable(),
    after: localizedText,
    reason: z.string(),
  })
  .openapi('FactChange')

export const factInput = z
  .object({
    attribute: z.string().min(1).max(100),
    label: localizedText.optional(),
    value: factValue,
    claimKind: claimKind.optional(),
    source: factSource,
    evidence: evidence.optional(),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
  })
  .strict()

export const picture = z.object({
  id: z.string(),
  url: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  alt: localizedText,
  isRender: z.boolean(),
})

export const variant = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  optionValues: z.array(localizedText),
  priceMinor: z.number(),
  compareAtMinor: z.number().nullable(),
  /** Units by location code. */
  stock: z.record(z.string(), z.number()),
})

/** One line of the product list. */
export const productRow = z
  .object({
    id: z.string(),
    handle: z.string(),
    name: localizedText,
    category: z.string(),
    productType: z.string().nullable(),
    brand: z.object({ id: z.string(), name: localizedText }).nullable(),
    status: z.enum(['active', 'draft', 'archived']),
    pictureUrl: z.string().nullable(),
    priceFromMinor: z.number().nullable(),
    currency: z.string(),
    factCount: z.number(),
    disputedCount: z.number(),
    /** Null when nobody counts it. */
    stockTotal: z.number().nullable(),
    /** What the shop shows: nothing generated, or a pack; and whether one waits. */
    content: z.enum(['none', 'waiting', 'published']),
    updatedAt: isoTime,
  })
  .openapi('ProductRow')

export const productDetail = productRow
  .extend({
    tags: z.array(z.string()),
    descriptionHtml: localizedText,
    options: z.array(
      z.object({ name: localizedText, values: z.array(localizedText.extend({ swatch: z.string().optional() })) }),
    ),
    sizeChart: z
      .object({
        unit: z.literal('cm'),
        columns: z.array(localizedText),
        rows: z.array(z.object({ size: z.string(), values: z.array(z.number()) })),
      })
      .nullable(),
    variants: z.array(variant),
    pictures: z.array(picture),
    facts: z.array(fact),
    locations: z.array(z.object({ code: z.string(), name: localizedText })),
    storefrontUrl: z.record(lang, z.string()),
  })
  .openapi('Product')

export const brand = z
  .object({
    id: z.string(),
    handle: z.string(),
    name: localizedText,
    strategy: z.enum(['narrative', 'action', 'rational']),
    promise: localizedText,
    story: localizedText,
    palette: z.array(z.string().regex(/^#[0-9a-fA-F]{6}$/)).max(8),
    words: z
      .object({
        prefer: z.array(z.string().max(60)).max(200),
        avoid: z.array(z.string().max(60)).max(200),
        ban: z.array(z.string().max(60)).max(200),
      })
      .strict(),
    samples: z
      .object({ zh: z.array(z.string().max(2000)).max(200), en: z.array(z.string().max(2000)).max(200) })
      .strict(),
  })
  .openapi('Brand')
