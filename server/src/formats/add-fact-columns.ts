import type { LocalizedText } from '@qianmian/kernel'
import type { GridColumn } from './grid/grid-column.ts'
import type { SourceProfile } from './product-draft.ts'
import { metafieldHeader, shopifyGrid } from './shopify/shopify-grid.ts'
import { type TableField, tableMappingOf } from './table/table-field.ts'
import { tableGrid } from './table/table-grid.ts'

/**
 * The shape of a file with places for attributes that the merchant's own file has no column for: metafields in Shopify's
 * file, columns named like our fields in a table. Taobao's file has fixed columns, and JSON needs none; both stay.
 * @example addFactColumns(profile, [{ attribute: 'fabricWeight', label: { zh: '克重', en: 'Fabric weight' } }])
 */
export function addFactColumns(
  profile: SourceProfile,
  attributes: readonly { readonly attribute: string; readonly label: LocalizedText }[],
): SourceProfile {
  const lang = profile.details.lang === 'zh' ? 'zh' : 'en'
  const context = { currency: '', lang } as const
  switch (profile.format) {
    case 'shopify-csv': {
      const variant = profile.variant === 'shopify-old' ? 'shopify-old' : 'shopify-new'
      const missing = missingFrom(shopifyGrid(profile.columns, variant, context).columns, attributes)
      return {
        ...profile,
        columns: [...profile.columns, ...missing.map(({ attribute }) => metafieldHeader(attribute, lang))],
      }
    }
    case 'table-csv': {
      const mapping = tableMappingOf(profile)
      const missing = missingFrom(tableGrid(profile.columns, mapping, context).columns, attributes)
      const fields = missing.map(({ attribute }): TableField => `fact:${attribute}`)
      // One field for each column that is there, or the new ones would stand over the wrong columns.
      const whole = profile.columns.map((_, index): TableField => mapping[index] ?? 'ignore')
      return {
        ...profile,
        columns: [...profile.columns, ...fields],
        details: { ...profile.details, mapping: JSON.stringify([...whole, ...fields]) },
      }
    }
    default:
      return profile
  }
}

function missingFrom<T extends { readonly attribute: string }>(
  columns: readonly GridColumn[],
  attributes: readonly T[],
): readonly T[] {
  const covered = new Set(columns.flatMap(({ role }) => (role.kind === 'fact' ? [role.attribute] : [])))
  return attributes.filter(({ attribute }) => !covered.has(attribute))
}
