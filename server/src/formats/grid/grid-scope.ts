import type { DraftField, DraftScope } from '../draft-scope.ts'
import type { ColumnRole, Grid } from './grid-column.ts'

/** What the columns of a table say something about. */
export function gridScope(grid: Grid): DraftScope {
  const roles = grid.columns.map(({ role }) => role)
  const stock = roles.flatMap((role) => (role.kind === 'stock' ? [role.location] : []))
  const locations = stock.filter((location) => location !== undefined)
  return {
    fields: new Set(roles.flatMap(fieldsOf)),
    attributes: new Set(roles.flatMap((role) => (role.kind === 'fact' ? [role.attribute] : []))),
    stock: stock.length === 0 ? 'none' : locations.length < stock.length ? 'total' : new Set(locations),
    columns: new Set(grid.columns.map(({ key }) => key)),
  }
}

function fieldsOf(role: ColumnRole): readonly DraftField[] {
  switch (role.kind) {
    case 'name':
    case 'description':
      return [role.lang ? (`${role.kind}.${role.lang}` as const) : role.kind]
    case 'brand':
    case 'category':
    case 'tags':
    case 'status':
    case 'sku':
    case 'barcode':
    case 'price':
    case 'compareAtPrice':
    case 'imageAlt':
    case 'variantImage':
      return [role.kind]
    // A type stands in a category, so a file that gives the type gives both.
    case 'productType':
      return ['productType', 'category']
    case 'published':
      return ['status']
    case 'optionValue':
      return ['options']
    case 'weightGrams':
      return ['weight']
    case 'image':
    case 'imageList':
      return ['images']
    default:
      return []
  }
}
