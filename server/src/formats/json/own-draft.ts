import { z } from 'zod'
import { type DraftField, type DraftScope, FULL_SCOPE } from '../draft-scope.ts'
import type { ProductDraft, RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { rowIssue } from '../row-issue.ts'
import { cleanHtml } from '../text/clean-html.ts'
import { imageAddress } from '../text/image-address.ts'
import { slug } from '../text/slug.ts'
import { type Extras, setExtra } from '../text/spelling.ts'
import type { JsonObject } from './json-value.ts'

const text = z.object({ zh: z.string().optional(), en: z.string().optional() })
const extras = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string'),
)
const MAX_UNITS = 1_000_000_000
const shortText = z.string().min(1).max(120)
const money = z.object({ amount: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) })

const variant = z.object({
  sku: z.string().optional(),
  barcode: z.string().optional(),
  optionValues: z.array(text).default([]),
  price: money,
  compareAtPrice: money.optional(),
  weightGrams: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/)
    .optional(),
  stock: z
    .record(shortText, z.number().int().min(0).max(MAX_UNITS))
    .refine((levels) => Object.keys(levels).length <= 200)
    .default({}),
  extras: extras.default({}),
})

const image = z.object({
  src: z.string(),
  alt: z.string().optional(),
  variant: z.number().int().min(0).optional(),
  extras: extras.default({}),
})

const fact = z.object({
  attribute: shortText,
  label: text.optional(),
  valueText: text,
  unit: z.string().optional(),
  sourceKind: z.enum(['lab-report', 'certificate', 'process-sheet', 'measured', 'supplier', 'merchant', 'import']),
  sourceName: text,
  evidenceRef: z.string().optional(),
})

const draft = z.object({
  handle: z.string(),
  name: text,
  descriptionHtml: text.default({}),
  brandName: z.string().optional(),
  category: z.string().optional(),
  productType: z.string().optional(),
  tags: z.array(z.string()).default([]),
  status: z.enum(['active', 'draft', 'archived']).default('draft'),
  optionNames: z.array(text).default([]),
  variants: z.array(variant).min(1),
  images: z.array(image).default([]),
  facts: z.array(fact).default([]),
  extras: extras.default({}),
})

/** Keys that our export leaves out where a product has no such value. */
const OMITTED = new Set(['brandName', 'category', 'productType'])
const KEYS = new Set(Object.keys(draft.shape))

/**
 * A product of our own export. Keys that we do not know become extras (as JSON text); descriptions are cleaned and addresses
 * checked as from any other file.
 */
export function readOwnDraft(
  value: JsonObject,
  line: number,
  currency: string,
  limits: ReadLimits,
  issues: RowIssue[],
): ProductDraft | undefined {
  const parsed = draft.safeParse(value)
  if (!parsed.success) {
    for (const problem of parsed.error.issues.slice(0, 10)) {
      const path = problem.path.map(String).join('.')
      issues.push(
        rowIssue(codeOf(path, value), {
          line,
          column: path,
          text: path,
          field: codeOf(path, value) === 'bad-field' ? undefined : 'title',
        }),
      )
    }
    return undefined
  }
  const found = parsed.data
  const kept: Extras = {}
  for (const [key, each] of Object.entries(found.extras)) setExtra(kept, key, each)
  for (const key of Object.keys(value)) if (!KEYS.has(key)) setExtra(kept, key, JSON.stringify(value[key]))
  const handle = slug(found.handle)
  if (handle === '') issues.push(rowIssue('missing-handle', { line, column: 'handle', field: 'handle' }))
  const names = [found.name.zh, found.name.en].filter((name) => name !== undefined && name.trim() !== '')
  if (names.length === 0) issues.push(rowIssue('missing-title', { line, column: 'name', field: 'title' }))
  for (const name of names) {
    const number = name?.length ?? 0
    if (number > limits.nameChars)
      issues.push(rowIssue('too-long', { line, column: 'name', field: 'title', number, limit: limits.nameChars }))
  }
  for (const { price, compareAtPrice } of found.variants) {
    for (const [field, each] of [['price', price] as const, ['compareAtPrice', compareAtPrice] as const]) {
      if (each && each.amount < 0) {
        issues.push(rowIssue('negative-price', { line, column: field, field, text: String(each.amount) }))
      } else if (each && each.currency !== currency) {
        issues.push(rowIssue('other-currency', { line, column: field, field, text: each.currency }))
      }
    }
  }
  const width = found.optionNames.length
  if (found.variants.some(({ optionValues }) => optionValues.length !== width)) {
    issues.push(rowIssue('bad-field', { line, column: 'optionValues', text: 'optionValues' }))
  }
  return {
    ...found,
    handle,
    descriptionHtml: cleanTexts(found.descriptionHtml, line, issues),
    images: found.images.filter(({ src }) => {
      const usable = imageAddress(src) === src
      if (!usable) issues.push(rowIssue('bad-image', { line, column: 'images', field: 'image', text: src }))
      return usable
    }),
    extras: kept,
    scope: ownScope(value),
  }
}

const FIELD_KEYS: Readonly<Record<string, readonly DraftField[]>> = {
  name: ['name.zh', 'name.en'],
  descriptionHtml: ['description.zh', 'description.en'],
  brandName: ['brand'],
  category: ['category'],
  productType: ['productType'],
  tags: ['tags'],
  status: ['status'],
  images: ['images', 'imageAlt', 'variantImage'],
}

/** Our own export writes nothing for a field without a value, so only a key that can be empty and is missing leaves it alone. */
function ownScope(value: JsonObject): DraftScope {
  const says = (key: string) => Object.hasOwn(value, key) || OMITTED.has(key)
  const silent = new Set(Object.entries(FIELD_KEYS).flatMap(([key, fields]) => (says(key) ? [] : fields)))
  return {
    ...FULL_SCOPE,
    fields: new Set([...FULL_SCOPE.fields].filter((field) => !silent.has(field))),
    attributes: says('facts') ? 'all' : new Set(),
    columns: says('extras') ? 'all' : new Set(),
  }
}

function codeOf(path: string, value: JsonObject): 'missing-title' | 'bad-field' {
  return path === 'name' && value.name === undefined ? 'missing-title' : 'bad-field'
}

function cleanTexts(
  texts: { zh?: string; en?: string },
  line: number,
  issues: RowIssue[],
): { zh?: string; en?: string } {
  const result: { zh?: string; en?: string } = {}
  for (const lang of ['zh', 'en'] as const) {
    const raw = texts[lang]
    if (raw === undefined) continue
    const cleaned = cleanHtml(raw)
    result[lang] = cleaned.html
    if (cleaned.removed.length === 0) continue
    const what = cleaned.removed.slice(0, 8).join(', ')
    issues.push(rowIssue('html-removed', { line, column: 'descriptionHtml', field: 'description', text: what }))
  }
  return result
}
