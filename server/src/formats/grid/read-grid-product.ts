import type { DraftField, DraftScope } from '../draft-scope.ts'
import { withoutFields } from '../draft-scope.ts'
import type { ImageDraft, ProductDraft, ReadItem, RowIssue, VariantDraft } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { hasError, rowIssue } from '../row-issue.ts'
import { imageAddress } from '../text/image-address.ts'
import { type Extras, keepSpelling, LAYOUT_REPEAT, LAYOUT_ROW, LAYOUT_ROWS, setExtra } from '../text/spelling.ts'
import { type Grid, scopeOf } from './grid-column.ts'
import { readGridFields } from './read-grid-fields.ts'
import { cellOf, type GridRow, hasVariant, readVariant } from './read-grid-variant.ts'

/** What one row turned out to hold. */
interface RowParts {
  readonly row: GridRow
  readonly index: number
  variant?: VariantDraft
  variantExtras?: Extras
  image?: ImageDraft
  imageExtras?: Extras
}

/**
 * Makes one product of the consecutive rows that share a handle. The first row carries the product, each row may carry a
 * variant and a picture. One wrong row refuses the whole product: half a product would go back into the shop as the whole.
 */
export function readGridProduct(
  rows: readonly GridRow[],
  handle: string,
  grid: Grid,
  scope: DraftScope,
  limits: ReadLimits,
  before: readonly RowIssue[] = [],
): ReadItem {
  const issues: RowIssue[] = [...before]
  const first = rows[0]
  if (!first) throw new Error('a product needs at least one row')
  const extras: Extras = {}
  const unclear = new Set<DraftField>()
  const fields = readGridFields(rows, handle, grid, { limits, extras, issues, unclear })
  const parts: RowParts[] = rows.map((row, index) => ({ row, index }))
  reportBrokenCharacters(rows, grid, issues)

  for (const part of parts) {
    if (part.index > 0 && !hasVariant(part.row, grid)) continue
    part.variantExtras = {}
    part.variant = readVariant(part.row, grid, {
      limits,
      optionCount: fields.optionNames.length,
      extras: part.variantExtras,
      issues,
    })
  }
  for (const part of parts) readImage(part, grid, issues)
  keepRowExtras(parts, extras, grid)

  const variants = parts.flatMap((part) => (part.variant ? [part.variant] : []))
  const images = parts.flatMap((part) => (part.image ? [part.image] : []))
  keepLayout(parts)
  // Addresses that cannot be used are no empty cells: the pictures that are there stay.
  if (images.length + fields.images.length === 0 && issues.some((issue) => issue.code === 'bad-image'))
    unclear.add('images')
  const line = first.line
  const lastLine = rows.at(-1)?.lastLine ?? first.lastLine
  if (hasError(issues)) return { kind: 'bad', line, lastLine, handle, issues }
  const draft: ProductDraft = {
    ...fields,
    handle,
    variants,
    images: withVariantImages(parts, [...fields.images, ...images], grid),
    extras,
    scope: withoutFields(scope, unclear),
  }
  return { kind: 'product', line, lastLine, draft, issues }
}

function reportBrokenCharacters(rows: readonly GridRow[], grid: Grid, issues: RowIssue[]): void {
  for (const row of rows) {
    const index = row.cells.findIndex((cell) => cell.includes('\uFFFD'))
    if (index < 0) continue
    const column = grid.columns[index]?.header ?? ''
    issues.push(rowIssue('bad-encoding', { line: row.line, column, text: cellOf(row, index) }))
  }
}

function readImage(part: RowParts, grid: Grid, issues: RowIssue[]): void {
  const at = grid.columns.findIndex(({ role }) => role.kind === 'image')
  const column = grid.columns[at]
  const raw = column ? cellOf(part.row, at) : ''
  if (!column || raw.trim() === '') return
  const src = imageAddress(raw)
  if (src === undefined) {
    issues.push(rowIssue('bad-image', { line: part.row.line, column: column.header, field: 'image', text: raw }))
    return
  }
  part.imageExtras = {}
  keepSpelling(part.imageExtras, column.key, raw, src)
  const altAt = grid.columns.findIndex(({ role }) => role.kind === 'imageAlt')
  const rawAlt = altAt < 0 ? '' : cellOf(part.row, altAt)
  const alt = rawAlt.trim()
  keepSpelling(part.imageExtras, grid.columns[altAt]?.key ?? '', rawAlt, alt)
  part.image = { src, ...(alt === '' ? {} : { alt }), extras: part.imageExtras }
}

/** Everything that no field took goes to the row it stood in. */
function keepRowExtras(parts: readonly RowParts[], product: Extras, grid: Grid): void {
  const first = parts[0]?.row
  const productColumns = grid.columns.flatMap((column, i) => {
    const own = scopeOf(column.role) === 'product' && column.role.kind !== 'handle' && column.role.kind !== 'extra'
    return own && first && cellOf(first, i) !== '' ? [i] : []
  })
  const rest = parts.slice(1)
  const repeats =
    rest.length > 0 &&
    productColumns.length > 0 &&
    rest.every(({ row }) => productColumns.every((i) => first && cellOf(row, i) === cellOf(first, i)))
  if (repeats) setExtra(product, LAYOUT_REPEAT, '1')

  const lost: Record<string, Extras> = {}
  for (const part of parts) {
    const home = part.index === 0 ? product : (part.variantExtras ?? part.imageExtras ?? {})
    grid.columns.forEach((column, i) => {
      const raw = cellOf(part.row, i)
      const scope = scopeOf(column.role)
      if (column.role.kind === 'handle' && first && part.index > 0) {
        keepSpelling(home, column.key, raw, cellOf(first, i))
      }
      const taken =
        column.role.kind !== 'extra' &&
        (scope === 'variant'
          ? part.variant
          : scope === 'image'
            ? part.image
            : part.index === 0 || column.role.kind === 'handle')
      if (raw === '' || taken) return
      if (repeats && scope === 'product' && column.role.kind !== 'extra' && first && raw === cellOf(first, i)) return
      const owner =
        scope === 'variant' ? (part.variantExtras ?? home) : scope === 'image' ? (part.imageExtras ?? home) : home
      setExtra(owner, column.key, raw)
    })
    if (part.index > 0 && !part.variant && !part.image) lost[String(part.index)] = home
  }
  if (Object.keys(lost).length > 0) setExtra(product, LAYOUT_ROWS, JSON.stringify(lost))
}

/** Remembers in which row a variant or picture stood where that is not simply its own position. */
function keepLayout(parts: readonly RowParts[]): void {
  let variant = 0
  let image = 0
  for (const part of parts) {
    if (part.variantExtras && part.index !== variant++) setExtra(part.variantExtras, LAYOUT_ROW, String(part.index))
    if (part.imageExtras && part.index !== image++) setExtra(part.imageExtras, LAYOUT_ROW, String(part.index))
  }
}

/** Joins the pictures that variants name to the product's pictures. */
function withVariantImages(
  parts: readonly RowParts[],
  images: readonly ImageDraft[],
  grid: Grid,
): readonly ImageDraft[] {
  const at = grid.columns.findIndex(({ role }) => role.kind === 'variantImage')
  const column = grid.columns[at]
  if (!column) return images
  const result = [...images]
  const withVariant = parts.filter((part) => part.variant)
  withVariant.forEach((part, variant) => {
    const raw = cellOf(part.row, at)
    if (raw.trim() === '' || !part.variantExtras) return
    const src = imageAddress(raw)
    const known = src === undefined ? -1 : result.findIndex((image) => image.src === src)
    const image = result[known]
    if (image && image.variant === undefined) result[known] = { ...image, variant }
    else if (src !== undefined && !image) result.push({ src, variant, extras: { [LAYOUT_ROW]: 'none' } })
    if (src !== raw || image?.variant !== undefined) setExtra(part.variantExtras, column.key, raw)
  })
  return result
}
