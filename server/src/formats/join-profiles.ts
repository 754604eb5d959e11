import type { SourceProfile } from './product-draft.ts'
import { shopifyGrid } from './shopify/shopify-grid.ts'
import { type TableField, tableMappingOf } from './table/table-field.ts'

/**
 * The shape of a file that holds products of several files of one format: the first one's, and behind it the columns of the
 * others for what it has no place for, so that nothing that was kept is left behind.
 * @param profiles of one format, the one that gives the order of columns first
 */
export function joinProfiles(profiles: readonly SourceProfile[]): SourceProfile | undefined {
  const [first, ...others] = profiles
  if (!first) return undefined
  const columns = [...first.columns]
  const mapping: TableField[] = first.format === 'table-csv' ? [...tableMappingOf(first)] : []
  const names = readNames(first)
  const seen = new Set(columns)
  for (const other of others) {
    if (other.format !== first.format) continue
    const [otherMapping, otherNames] = [tableMappingOf(other), readNames(other)]
    const own = ownColumns(first, other, otherMapping)
    other.columns.forEach((column, index) => {
      if (column === '' || seen.has(column) || !own(index)) return
      seen.add(column)
      columns.push(column)
      if (first.format === 'table-csv') mapping.push(otherMapping[index] ?? 'ignore')
      names.push(otherNames[index] ?? '')
    })
  }
  if (columns.length === first.columns.length) return first
  const details: Record<string, string> = { ...first.details }
  if (first.format === 'table-csv') details.mapping = JSON.stringify(mapping)
  if (first.format === 'taobao-csv') details.names = JSON.stringify(names)
  return { ...first, columns, details }
}

/** Whether a column of `other` says something that the first file has no column for. */
function ownColumns(
  first: SourceProfile,
  other: SourceProfile,
  otherMapping: readonly TableField[],
): (index: number) => boolean {
  switch (other.format) {
    case 'shopify-csv': {
      const [known, roles] = [rolesOf(first), rolesOf(other)]
      // Headers of the other generation of the format would not be understood here.
      const isSame = first.variant === other.variant
      return (index) => {
        const role = roles[index] ?? ''
        return /"kind":"(?:extra|fact)"/.test(role) || (isSame && !known.includes(role))
      }
    }
    case 'table-csv': {
      const known = new Set<string>(tableMappingOf(first))
      return (index) => {
        const field = otherMapping[index] ?? 'ignore'
        return field === 'ignore' || !known.has(field)
      }
    }
    case 'taobao-csv':
      return () => true
    case 'json':
      return () => false
  }
}

function rolesOf(profile: SourceProfile): readonly string[] {
  const variant = profile.variant === 'shopify-old' ? 'shopify-old' : 'shopify-new'
  const { columns } = shopifyGrid(profile.columns, variant, { currency: '', lang: 'en' })
  return columns.map(({ role }) => JSON.stringify(role))
}

function readNames(profile: SourceProfile): string[] {
  const value: unknown = profile.format === 'taobao-csv' ? JSON.parse(profile.details.names ?? '[]') : []
  const names = Array.isArray(value) ? value.map(String) : []
  // One name a column, or a name that is added would stand over the wrong one.
  return profile.columns.map((_, index) => names[index] ?? '')
}
