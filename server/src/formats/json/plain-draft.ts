import { moneyToDecimal } from '@qianmian/kernel'
import type { DraftField, DraftScope } from '../draft-scope.ts'
import type { FactDraft, ProductDraft, RowIssue, VariantDraft } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { type IssueField, rowIssue } from '../row-issue.ts'
import { textToHtml } from '../text/clean-html.ts'
import { findCategory, findProductType } from '../text/find-category.ts'
import { imageAddress } from '../text/image-address.ts'
import { localize } from '../text/localize.ts'
import { parsePrice } from '../text/parse-price.ts'
import { readCount } from '../text/read-figures.ts'
import { readStatus } from '../text/read-status.ts'
import { slug } from '../text/slug.ts'
import { type Extras, keepSpelling, rememberSpelling, setExtra } from '../text/spelling.ts'
import { isJsonObject, type JsonObject, type JsonValue, own } from './json-value.ts'
import { FACT_FIELDS, PLAIN_NAMES, type PlainField } from './plain-names.data.ts'

const SOURCE_NAME = { zh: 'JSON 商品文件', en: 'JSON product file' }

function keyOf(value: JsonObject, field: PlainField): string | undefined {
  return PLAIN_NAMES[field].find((name) => Object.hasOwn(value, name))
}

/**
 * A product of somebody else's JSON: flat fields as DummyJSON has them. Everything that is not read stays an extra as JSON text
 * and comes back on export. Weights and sizes without a unit stay extras too: a guessed unit would become a false fact.
 */
export function readPlainDraft(
  value: JsonObject,
  line: number,
  currency: string,
  limits: ReadLimits,
  issues: RowIssue[],
): ProductDraft {
  const extras: Extras = {}
  const taken = new Set<string>()
  const scalar = (field: PlainField): { readonly key: string; readonly text: string } | undefined => {
    const key = keyOf(value, field)
    const raw = key === undefined ? undefined : own(value, key)
    if (key === undefined || raw === undefined || raw === null) return undefined
    if (typeof raw === 'object') {
      // An object is not wrong, only not ours: it stays an extra.
      return undefined
    }
    taken.add(key)
    return { key, text: String(raw).trim() }
  }
  const keep = (key: string | undefined, canonical: JsonValue) => {
    if (key !== undefined) keepSpelling(extras, key, JSON.stringify(own(value, key)), JSON.stringify(canonical))
  }
  const tooLong = (field: IssueField, key: string, text: string, limit: number) => {
    if (text.length > limit) issues.push(rowIssue('too-long', { line, column: key, field, number: text.length, limit }))
  }

  const name = scalar('name')
  if (!name?.text) issues.push(rowIssue('missing-title', { line, column: 'title', field: 'title' }))
  else tooLong('title', name.key, name.text, limits.nameChars)
  keep(name?.key, name?.text ?? '')
  const brand = scalar('brand')
  if (brand) tooLong('brand', brand.key, brand.text, limits.shortChars)
  keep(brand?.key, brand?.text ?? '')

  const description = scalar('description')
  const cleaned = textToHtml(description?.text ?? '')
  if (cleaned.removed.length > 0) {
    const what = cleaned.removed.slice(0, 8).join(', ')
    issues.push(rowIssue('html-removed', { line, column: description?.key, field: 'description', text: what }))
  }
  if (description && !description.text.includes('<')) keep(description.key, cleaned.html)

  const category = scalarVocabulary('category', findCategory)
  const productType = scalarVocabulary('productType', (text) => findProductType(text)?.type)

  function scalarVocabulary(
    field: 'category' | 'productType',
    find: (text: string) => string | undefined,
  ): string | undefined {
    const key = keyOf(value, field)
    const raw = key === undefined ? undefined : own(value, key)
    const found = typeof raw === 'string' ? find(raw) : undefined
    if (key === undefined || found === undefined) return undefined
    taken.add(key)
    keep(key, found)
    return found
  }

  const statusCell = scalar('status')
  const status = statusCell ? readStatus(statusCell.text) : 'active'
  if (statusCell && !status) {
    issues.push(rowIssue('unknown-status', { line, column: statusCell.key, field: 'status', text: statusCell.text }))
  }
  keep(statusCell?.key, status ?? 'draft')

  const tagKey = keyOf(value, 'tags')
  const tags = tagList(tagKey === undefined ? undefined : own(value, tagKey))
  if (tags && tagKey !== undefined) {
    taken.add(tagKey)
    keep(tagKey, tags)
  }

  const variantExtras: Extras = {}
  const variant = readPlainVariant(scalar, keep, { currency, line, issues, extras: variantExtras, value })
  const facts = Object.entries(FACT_FIELDS).flatMap(([key, attribute]): FactDraft[] => {
    const raw = own(value, key)
    if (typeof raw !== 'string' || raw.trim() === '') return []
    taken.add(key)
    rememberSpelling(extras, key, JSON.stringify(raw), JSON.stringify(raw.trim()))
    return [{ attribute, valueText: localize(raw.trim()), sourceKind: 'import', sourceName: SOURCE_NAME }]
  })

  const imageKey = keyOf(value, 'images')
  const listed = imageKey === undefined ? undefined : own(value, imageKey)
  const addresses =
    Array.isArray(listed) && listed.every((each) => typeof each === 'string')
      ? (listed as readonly string[])
      : undefined
  const images = (addresses ?? []).flatMap((address) => {
    const src = imageAddress(address)
    if (src === undefined) issues.push(rowIssue('bad-image', { line, column: imageKey, field: 'image', text: address }))
    return src === undefined ? [] : [{ src, extras: {} }]
  })
  if (addresses && imageKey !== undefined) {
    taken.add(imageKey)
    keep(
      imageKey,
      images.map((image) => image.src),
    )
  }

  const ownHandle = scalar('handle')
  const handle = slug(ownHandle?.text ?? '') || slug(name?.text ?? '')
  keep(ownHandle?.key, handle)
  if (handle === '' && name?.text) issues.push(rowIssue('missing-handle', { line, column: 'handle', field: 'handle' }))
  for (const key of Object.keys(value)) if (!taken.has(key)) setExtra(extras, key, JSON.stringify(value[key]))
  return {
    handle,
    name: name?.text ? localize(name.text) : {},
    descriptionHtml: cleaned.html === '' ? {} : localize(cleaned.html),
    ...(brand?.text ? { brandName: brand.text } : {}),
    category: category ?? (productType ? findProductType(productType)?.category : undefined),
    productType,
    tags: tags ?? [],
    status: status ?? 'draft',
    optionNames: [],
    variants: [variant],
    images,
    facts,
    extras,
    scope: plainScope(value, taken, addresses !== undefined && images.length === 0 && addresses.length > 0),
  }
}

const SCOPE_FIELDS: readonly (readonly [PlainField, DraftField])[] = [
  ['name', 'name'],
  ['description', 'description'],
  ['brand', 'brand'],
  ['category', 'category'],
  ['productType', 'productType'],
  ['tags', 'tags'],
  ['status', 'status'],
  ['price', 'price'],
  ['compareAtPrice', 'compareAtPrice'],
  ['sku', 'sku'],
  ['barcode', 'barcode'],
  ['images', 'images'],
]

/** What this product has keys for. A key whose value was not understood says nothing; one that is null or empty clears. */
function plainScope(value: JsonObject, taken: ReadonlySet<string>, noImageUsable: boolean): DraftScope {
  const says = (key: string | undefined): key is string =>
    key !== undefined && Object.hasOwn(value, key) && (taken.has(key) || value[key] === null || value[key] === '')
  const fields = new Set<DraftField>(
    SCOPE_FIELDS.flatMap(([field, scope]) => (says(keyOf(value, field)) ? [scope] : [])),
  )
  if (fields.has('productType')) fields.add('category')
  const meta = own(value, 'meta')
  if (isJsonObject(meta) && Object.hasOwn(meta, 'barcode')) fields.add('barcode')
  if (noImageUsable) fields.delete('images')
  const facts = Object.entries(FACT_FIELDS).flatMap(([key, attribute]) => (says(key) ? [attribute] : []))
  return {
    fields,
    attributes: new Set(facts),
    stock: says(keyOf(value, 'stock')) ? 'total' : 'none',
    columns: new Set(Object.keys(value)),
  }
}

function tagList(value: JsonValue | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/[,，、]/).flatMap((tag) => tag.trim() || [])
  if (!Array.isArray(value) || !value.every((tag) => typeof tag === 'string')) return undefined
  return [...new Set(value.flatMap((tag) => String(tag).trim() || []))]
}

type Scalar = (field: PlainField) => { readonly key: string; readonly text: string } | undefined

function readPlainVariant(
  scalar: Scalar,
  keep: (key: string | undefined, canonical: JsonValue) => void,
  at: {
    readonly currency: string
    readonly line: number
    readonly issues: RowIssue[]
    readonly extras: Extras
    readonly value: JsonObject
  },
): VariantDraft {
  const { currency, line, issues } = at
  const money = (field: 'price' | 'compareAtPrice') => {
    const cell = scalar(field)
    if (!cell) return undefined
    const parsed = parsePrice(cell.text, currency)
    if (parsed.ok) {
      keep(cell.key, moneyToDecimal(parsed.value))
      return parsed.value
    }
    issues.push(rowIssue(parsed.error, { line, column: cell.key, field, text: cell.text }))
    return undefined
  }
  const before = issues.length
  const price = money('price')
  if (!price && issues.length === before)
    issues.push(rowIssue('missing-price', { line, column: 'price', field: 'price' }))
  const compareAtPrice = money('compareAtPrice')
  const stockCell = scalar('stock')
  const count = stockCell ? readCount(stockCell.text) : undefined
  if (stockCell && count && !count.ok) {
    issues.push(rowIssue(count.error, { line, column: stockCell.key, field: 'stock', text: stockCell.text }))
  }
  keep(stockCell?.key, count?.ok ? count.value : 0)
  const sku = scalar('sku')
  keep(sku?.key, sku?.text ?? '')
  const barcode = scalar('barcode')
  keep(barcode?.key, barcode?.text ?? '')
  const meta = own(at.value, 'meta')
  const nested = isJsonObject(meta) ? own(meta, 'barcode') : undefined
  const code = barcode?.text || (typeof nested === 'string' ? nested : '')
  return {
    ...(sku?.text ? { sku: sku.text } : {}),
    ...(code ? { barcode: code } : {}),
    optionValues: [],
    price: price ?? { amount: 0, currency },
    ...(compareAtPrice ? { compareAtPrice } : {}),
    stock: count ? { default: count.ok ? count.value : 0 } : {},
    extras: at.extras,
  }
}
