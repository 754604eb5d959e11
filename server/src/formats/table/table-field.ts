import { attribute, attributeByName } from '@qianmian/kernel'
import { normalHeader } from '../csv/column-keys.ts'
import { unitByText } from '../facts/unit-by-text.ts'
import type { ColumnRole } from '../grid/grid-column.ts'
import type { SourceProfile } from '../product-draft.ts'
import { localize } from '../text/localize.ts'

const PLAIN = [
  'handle',
  'name',
  'name.zh',
  'name.en',
  'description',
  'description.zh',
  'description.en',
  'brand',
  'category',
  'productType',
  'tags',
  'status',
  'price',
  'compareAtPrice',
  'stock',
  'sku',
  'barcode',
  'weightGrams',
  'images',
  'variantImage',
  'option1',
  'option2',
  'option3',
  'option1.name',
  'option2.name',
  'option3.name',
  'ignore',
] as const

/** Where a column of an ordinary table goes. `ignore` keeps the column for the way back. */
export type TableField = (typeof PLAIN)[number] | `fact:${string}` | `stock:${string}`

/** All fields that need no parameter, for a list to choose from. */
export const TABLE_FIELDS: readonly TableField[] = PLAIN

/** True for a text that is a field: anything that comes from outside is checked with this. */
export function isTableField(text: string): text is TableField {
  if ((PLAIN as readonly string[]).includes(text)) return true
  // The price is a field of its own: as a fact it would contradict the variants.
  return text !== 'fact:price' && /^(?:fact|stock):[^\p{Cc}]{1,100}$/u.test(text)
}

/** The field of each column of a table's profile. What is not a field is kept as it is. */
export function tableMappingOf(profile: SourceProfile): readonly TableField[] {
  const value: unknown = profile.details.mapping === undefined ? [] : JSON.parse(profile.details.mapping)
  if (!Array.isArray(value)) return []
  return value.map((field): TableField => (typeof field === 'string' && isTableField(field) ? field : 'ignore'))
}

/** A header without its unit: `克重 (g/m²)` is `克重` in `g/m2`. */
export function splitHeaderUnit(header: string): { readonly name: string; readonly unit?: string } {
  const match = /^(.*?)\s*[(（[【]\s*([^()（）[\]【】]+)\s*[)）\]】]\s*$/.exec(header.trim())
  const unit = match?.[2] ? unitByText(match[2]) : undefined
  return unit === undefined ? { name: header.trim() } : { name: match?.[1] ?? header.trim(), unit }
}

/** The role of a column by its field and header. */
export function fieldRole(field: TableField, header: string, scope: 'product' | 'variant' = 'product'): ColumnRole {
  const option = /^option([123])(\.name)?$/.exec(field)
  if (option) {
    const at = Number(option[1]) - 1
    if (option[2]) return { kind: 'optionName', option: at }
    const generic = /^(?:option|规格值?)\s*\d/i.test(normalHeader(header))
    return { kind: 'optionValue', option: at, name: generic ? undefined : localize(header.trim()) }
  }
  if (field.startsWith('fact:')) {
    const id = field.slice('fact:'.length)
    const { name, unit } = splitHeaderUnit(header)
    const known = attribute(id) ?? attributeByName(id)
    const own = known?.id ?? (id.startsWith('custom:') ? id : `custom:${id}`)
    // A header that is the field itself (our own table) says nothing about how the merchant calls the attribute.
    const label = isTableField(header.trim()) ? (known?.label ?? localize(own.slice('custom:'.length))) : localize(name)
    return { kind: 'fact', attribute: own, label, unit }
  }
  if (field.startsWith('stock:')) return { kind: 'stock', location: field.slice('stock:'.length) }
  switch (field) {
    case 'name.zh':
    case 'name.en':
      return { kind: 'name', lang: field === 'name.zh' ? 'zh' : 'en' }
    case 'description':
      return { kind: 'description', content: 'any' }
    case 'description.zh':
    case 'description.en':
      return { kind: 'description', content: 'any', lang: field === 'description.zh' ? 'zh' : 'en' }
    case 'images':
      return { kind: 'imageList' }
    case 'weightGrams': {
      const { unit } = splitHeaderUnit(header)
      return { kind: 'weightGrams', unit: unit === 'kg' || unit === 'mg' ? unit : undefined }
    }
    case 'handle':
    case 'name':
    case 'brand':
    case 'category':
    case 'productType':
    case 'tags':
    case 'status':
    case 'price':
    case 'compareAtPrice':
    case 'stock':
    case 'sku':
    case 'barcode':
    case 'variantImage':
      return { kind: field }
    default:
      return { kind: 'extra', scope }
  }
}
