import { attribute, attributeByName, type Lang, pick } from '@qianmian/kernel'
import { columnKeys, normalHeader } from '../csv/column-keys.ts'
import type { ColumnRole, Grid, GridColumn } from '../grid/grid-column.ts'
import type { ProductDraft } from '../product-draft.ts'
import { localize } from '../text/localize.ts'
import { SHOPIFY_COLUMNS } from './shopify-columns.data.ts'

/** The two generations of Shopify's product CSV. */
export type ShopifyVariant = 'shopify-old' | 'shopify-new'

const SOURCE_NAME = { zh: 'Shopify 商品文件', en: 'Shopify product file' }
const METAFIELD = /^(.*)\((product\.metafields\.([^.()]+)\.([^()]+))\)$/i

const rolesOf = (variant: ShopifyVariant): ReadonlyMap<string, ColumnRole> =>
  new Map(
    SHOPIFY_COLUMNS.flatMap((column): [string, ColumnRole][] => {
      const header = variant === 'shopify-old' ? column.old : column.current
      return header ? [[normalHeader(header), column.role]] : []
    }),
  )

const ROLES: Readonly<Record<ShopifyVariant, ReadonlyMap<string, ColumnRole>>> = {
  'shopify-old': rolesOf('shopify-old'),
  'shopify-new': rolesOf('shopify-new'),
}

/** The columns of a Shopify file by its header. Metafields of the product are facts; what is unknown is kept as an extra. */
export function shopifyGrid(
  columns: readonly string[],
  variant: ShopifyVariant,
  options: { readonly currency: string; readonly lang: Lang },
): Grid {
  const keys = columnKeys(columns)
  const used = new Set<string>()
  const gridColumns = columns.map((header, index): GridColumn => {
    const name = normalHeader(header)
    const role = used.has(name) ? undefined : (ROLES[variant].get(name) ?? metafieldRole(header))
    used.add(name)
    return { header, key: keys[index] ?? header, role: role ?? unknownRole(name) }
  })
  return { columns: gridColumns, grouped: true, sourceName: SOURCE_NAME, ...options }
}

function unknownRole(name: string): ColumnRole {
  if (/^(?:variant |included \/|price \/|compare-at price \/|compare at price \/)/.test(name)) {
    return { kind: 'extra', scope: 'variant' }
  }
  return { kind: 'extra', scope: 'product' }
}

function metafieldRole(header: string): ColumnRole | undefined {
  const match = METAFIELD.exec(header.trim())
  if (!match) return undefined
  const label = (match[1] ?? '').trim()
  const key = match[4] ?? ''
  const known = attributeByName(label) ?? attributeByName(key) ?? attribute(camelCase(key))
  const text = label === '' ? key : label
  return { kind: 'fact', attribute: known?.id ?? `custom:${text}`, label: localize(text) }
}

const camelCase = (key: string): string => key.replace(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The headers of a file made from nothing: the standard columns and one metafield for each attribute among the facts. */
export function shopifyHeaders(products: readonly ProductDraft[], lang: Lang): readonly string[] {
  const standard = SHOPIFY_COLUMNS.flatMap((column) => (column.standard && column.current ? [column.current] : []))
  const attributes = new Set(products.flatMap((product) => product.facts.map((fact) => fact.attribute)))
  return [...standard, ...[...attributes].map((id) => metafieldHeader(id, lang))]
}

/** The header of the metafield for an attribute. @example metafieldHeader('fabricWeight', 'en') // 'Fabric weight (product.metafields.custom.fabric_weight)' */
export function metafieldHeader(id: string, lang: Lang): string {
  const name = attribute(id)?.label
  const label = name ? pick(name, lang) : id.replace(/^custom:/, '')
  return `${label.replace(/[()]/g, ' ').trim()} (product.metafields.custom.${metafieldKey(id)})`
}

const metafieldKey = (id: string): string =>
  id
    .replace(/^custom:/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase()
