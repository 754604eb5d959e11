import { moneyToDecimal, pick } from '@qianmian/kernel'
import type { ImageDraft, ProductDraft, VariantDraft } from '../product-draft.ts'
import { productTypeText } from '../text/find-category.ts'
import { gramsText } from '../text/read-figures.ts'
import { getExtra, LAYOUT_REPEAT, LAYOUT_ROW, LAYOUT_ROWS, spelled } from '../text/spelling.ts'
import { factCells } from './fact-cells.ts'
import { type Grid, type GridColumn, scopeOf } from './grid-column.ts'
import { derivedText, joinImages, joinTags } from './read-grid-fields.ts'

type Extras = Readonly<Record<string, string>>

interface OutRow {
  variant?: { readonly at: number; readonly draft: VariantDraft }
  image?: ImageDraft
  rest: Extras
}

const NONE: Extras = {}

/**
 * The rows of one product: the first with the product itself, one for each further variant or picture, in the places where
 * the file had them. The inverse of `readGridProduct`.
 */
export function writeGridRows(draft: ProductDraft, grid: Grid): readonly (readonly string[])[] {
  const rows = layOut(draft, grid)
  const facts = factCells(draft, grid)
  const repeat = getExtra(draft.extras, LAYOUT_REPEAT) === '1'
  return rows.map((row, index) => grid.columns.map((column) => cell(column, row, index, draft, grid, facts, repeat)))
}

function layOut(draft: ProductDraft, grid: Grid): OutRow[] {
  const oneImageARow = grid.columns.some(({ role }) => role.kind === 'image')
  const images = oneImageARow ? draft.images.filter((image) => getExtra(image.extras, LAYOUT_ROW) !== 'none') : []
  const rest = leftovers(draft.extras)
  const variantRows = places(draft.variants, draft.variants.length)
  const imageRows = places(images, draft.variants.length)
  const count = Math.max(
    1,
    ...variantRows.map((row) => row + 1),
    ...imageRows.map((row) => row + 1),
    ...[...rest.keys()].map((row) => row + 1),
  )
  const rows = Array.from({ length: count }, (_, row): OutRow => ({ rest: rest.get(row) ?? NONE }))
  variantRows.forEach((row, at) => {
    const [out, variant] = [rows[row], draft.variants[at]]
    if (out && variant) out.variant = { at, draft: variant }
  })
  imageRows.forEach((row, at) => {
    const out = rows[row]
    if (out) out.image = images[at]
  })
  return rows.filter((row, index) => index === 0 || row.variant || row.image || rest.has(index))
}

/** Where each thing goes: the remembered rows if they still fit, else one after the other. */
function places(things: readonly { readonly extras: Extras }[], variants: number): readonly number[] {
  const wanted = things.map((thing, index) => Number(getExtra(thing.extras, LAYOUT_ROW) ?? index))
  const highest = things.length + variants + 10_000
  const sound =
    wanted.every((row) => Number.isInteger(row) && row >= 0 && row < highest) && new Set(wanted).size === wanted.length
  return sound ? wanted : things.map((_, index) => index)
}

function leftovers(extras: Extras): ReadonlyMap<number, Extras> {
  const text = getExtra(extras, LAYOUT_ROWS)
  if (text === undefined) return new Map()
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return new Map()
    const rows = Object.entries(value).flatMap(([row, cells]): [number, Extras][] => {
      const number = Number(row)
      if (!Number.isInteger(number) || number < 1 || number > 10_000 || typeof cells !== 'object' || cells === null)
        return []
      return [
        [number, Object.fromEntries(Object.entries(cells).filter(([, cell]) => typeof cell === 'string')) as Extras],
      ]
    })
    return new Map(rows)
  } catch {
    // Damaged layout from outside: the rows without content are lost, the product is not.
    return new Map()
  }
}

function cell(
  column: GridColumn,
  row: OutRow,
  index: number,
  draft: ProductDraft,
  grid: Grid,
  facts: ReadonlyMap<string, string>,
  repeat: boolean,
): string {
  const { key, role } = column
  const scope = scopeOf(role)
  if (role.kind === 'handle')
    return spelled(index === 0 ? draft.extras : ownExtras(row), key, spelled(draft.extras, key, draft.handle))
  const owned =
    role.kind !== 'extra' && (scope === 'variant' ? row.variant : scope === 'image' ? row.image : index === 0)
  if (!owned) {
    const kept = extraAt(row, index, draft, key)
    if (kept !== undefined || role.kind === 'extra' || scope !== 'product') return kept ?? ''
    return repeat ? productCell(column, draft, grid, facts) : ''
  }
  if (scope === 'product') return productCell(column, draft, grid, facts)
  if (scope === 'image') return row.image ? imageCell(column, row.image) : ''
  return row.variant ? variantCell(column, row.variant.draft, row.variant.at, draft, grid) : ''
}

const ownExtras = (row: OutRow): Extras => row.variant?.draft.extras ?? row.image?.extras ?? row.rest

function extraAt(row: OutRow, index: number, draft: ProductDraft, key: string): string | undefined {
  const homes = [index === 0 ? draft.extras : NONE, row.variant?.draft.extras, row.image?.extras, row.rest]
  for (const home of homes) {
    const value = home && getExtra(home, key)
    if (value !== undefined) return value
  }
  return undefined
}

function productCell(column: GridColumn, draft: ProductDraft, grid: Grid, facts: ReadonlyMap<string, string>): string {
  const { key, role } = column
  const plain = getExtra(draft.extras, key)
  if (plain !== undefined) return plain
  if (role.kind === 'fact') return facts.get(key) ?? ''
  return spelled(draft.extras, key, canonical())

  function canonical(): string {
    switch (role.kind) {
      case 'name':
        return role.lang ? (draft.name[role.lang] ?? '') : pick(draft.name, grid.lang)
      case 'description':
        return role.lang ? (draft.descriptionHtml[role.lang] ?? '') : pick(draft.descriptionHtml, grid.lang)
      case 'brand':
        return draft.brandName ?? ''
      case 'productType':
        return draft.productType === undefined ? '' : productTypeText(draft.productType, grid.lang)
      case 'tags':
        return joinTags(draft.tags)
      case 'optionName': {
        const name = draft.optionNames[role.option]
        return name ? pick(name, grid.lang) : ''
      }
      case 'imageList':
        return joinImages(draft.images.filter((i) => getExtra(i.extras, LAYOUT_ROW) !== 'none').map((i) => i.src))
      default:
        return derivedText(role.kind, draft.category, draft.status, grid) ?? ''
    }
  }
}

function imageCell({ key, role }: GridColumn, image: ImageDraft): string {
  return spelled(image.extras, key, role.kind === 'image' ? image.src : (image.alt ?? ''))
}

function variantCell(column: GridColumn, variant: VariantDraft, at: number, draft: ProductDraft, grid: Grid): string {
  const { key, role } = column
  const plain = getExtra(variant.extras, key)
  if (plain !== undefined) return plain
  return spelled(variant.extras, key, canonical())

  function canonical(): string {
    switch (role.kind) {
      case 'optionValue': {
        const value = variant.optionValues[role.option]
        return value ? pick(value, grid.lang) : ''
      }
      case 'sku':
      case 'barcode':
        return variant[role.kind] ?? ''
      case 'weightGrams':
        return variant.weightGrams === undefined ? '' : gramsText(variant.weightGrams, role.unit)
      case 'price':
      case 'compareAtPrice': {
        const money = variant[role.kind]
        return money ? moneyToDecimal(money) : ''
      }
      case 'stock':
        return stockText(variant.stock, role.location, grid)
      case 'variantImage':
        return draft.images.find((image) => image.variant === at)?.src ?? ''
      default:
        return ''
    }
  }
}

/** A column without a location holds every location that has no column of its own. */
function stockText(stock: Readonly<Record<string, number>>, location: string | undefined, grid: Grid): string {
  if (location !== undefined) return Object.hasOwn(stock, location) ? String(stock[location]) : ''
  const own = new Set(grid.columns.flatMap(({ role }) => (role.kind === 'stock' ? [role.location] : [])))
  const counts = Object.entries(stock).flatMap(([code, count]) => (own.has(code) ? [] : [count]))
  return counts.length === 0 ? '' : String(counts.reduce((sum, count) => sum + count, 0))
}
