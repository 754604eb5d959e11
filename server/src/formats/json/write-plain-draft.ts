import { moneyToDecimal, pick } from '@qianmian/kernel'
import { sameFact } from '../facts/same-fact.ts'
import type { FactDraft, ProductDraft } from '../product-draft.ts'
import { firstSpelling, getExtra, isReservedExtra, LAYOUT_KEYS, spelled } from '../text/spelling.ts'
import { type JsonObject, type JsonValue, parseJson } from './json-value.ts'
import { FACT_FIELDS, PLAIN_NAMES, type PlainField } from './plain-names.data.ts'

/**
 * Writes a product back as the flat JSON that it came from: `keys` in their order, then what else was kept. Values that have not
 * changed keep the type and spelling of the file (9.99 stays a number).
 */
export function writePlainDraft(draft: ProductDraft, keys: readonly string[], lang: 'zh' | 'en'): JsonObject {
  const canonical = canonicalFields(draft, lang)
  const kept = Object.keys(draft.extras).filter((key) => !isReservedExtra(key))
  const result: Record<string, JsonValue> = {}
  const had = new Set(ownKeys(draft, keys))
  for (const key of new Set([...had, ...kept])) {
    const plain = getExtra(draft.extras, key)
    const field = fieldOf(key)
    const fact = draft.facts.find((each) => Object.hasOwn(FACT_FIELDS, key) && each.attribute === FACT_FIELDS[key])
    const value = plain ?? ownText(key, field, fact)
    const parsed = value === undefined ? undefined : parseJson(value)
    if (parsed !== undefined)
      Object.defineProperty(result, key, { value: parsed, enumerable: true, configurable: true, writable: true })
  }
  return result

  function ownText(key: string, field: PlainField | undefined, fact: FactDraft | undefined): string | undefined {
    if (fact) {
      const raw = firstSpelling(draft.extras, key)
      const said = raw === undefined ? undefined : parseJson(raw)
      return typeof said === 'string' && sameFact(said, fact) ? raw : JSON.stringify(pick(fact.valueText, lang))
    }
    const value = field ? canonical[field] : undefined
    // A key of this product without a value: it was empty, or somebody has taken the value away.
    if (value === undefined) return field && had.has(key) ? (TEXT_FIELDS.has(field) ? '""' : 'null') : undefined
    const text = spelled(draft.extras, key, JSON.stringify(value))
    // A price that was a number stays one when it changes.
    const wasNumber = /^-?\d/.test(firstSpelling(draft.extras, key) ?? '')
    return wasNumber && typeof value === 'string' && text === JSON.stringify(value) && NUMBER.test(value) ? value : text
  }
}

const TEXT_FIELDS: ReadonlySet<PlainField> = new Set(['sku', 'barcode', 'brand'])
const NUMBER = /^-?\d+(?:\.\d+)?$/

function ownKeys(draft: ProductDraft, keys: readonly string[]): readonly string[] {
  const value = parseJson(getExtra(draft.extras, LAYOUT_KEYS) ?? '')
  return Array.isArray(value) && value.every((key) => typeof key === 'string') ? (value as readonly string[]) : keys
}

const fieldOf = (key: string): PlainField | undefined =>
  (Object.keys(PLAIN_NAMES) as PlainField[]).find((field) => (PLAIN_NAMES[field] as readonly string[]).includes(key))

function canonicalFields(draft: ProductDraft, lang: 'zh' | 'en'): Partial<Record<PlainField, JsonValue>> {
  const variant = draft.variants[0]
  const counts = draft.variants.flatMap((each) => Object.values(each.stock))
  return {
    handle: draft.handle,
    name: pick(draft.name, lang),
    description: pick(draft.descriptionHtml, lang),
    brand: draft.brandName,
    category: draft.category,
    productType: draft.productType,
    tags: draft.tags,
    status: draft.status,
    price: variant && moneyToDecimal(variant.price),
    compareAtPrice: variant?.compareAtPrice && moneyToDecimal(variant.compareAtPrice),
    stock: counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined,
    sku: variant?.sku,
    barcode: variant?.barcode,
    images: draft.images.map((image) => image.src),
  }
}
