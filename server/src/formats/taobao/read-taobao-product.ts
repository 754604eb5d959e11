import { type LocalizedText, type Money, moneyToDecimal } from '@qianmian/kernel'
import type { DraftField, DraftScope } from '../draft-scope.ts'
import type { ImageDraft, ProductDraft, ReadItem, RowIssue, VariantDraft } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { hasError, type IssueCode, type IssueField, rowIssue } from '../row-issue.ts'
import { cleanHtml } from '../text/clean-html.ts'
import { imageAddress } from '../text/image-address.ts'
import { localize } from '../text/localize.ts'
import { parsePrice } from '../text/parse-price.ts'
import { readCount } from '../text/read-figures.ts'
import { slug } from '../text/slug.ts'
import { type Extras, keepSpelling, setExtra } from '../text/spelling.ts'
import { parseAliases, parsePictures, parseSkuProps, type TaobaoSku } from './sku-props.ts'
import { TAOBAO_SALE_PROPS } from './taobao-columns.data.ts'
import { PICTURE_PREFIX_KEY, READ_KEYS, SKU_PROPS_KEY, type TaobaoGrid } from './taobao-row.ts'
import { taobaoCells } from './write-taobao-cells.ts'

export interface TaobaoRow {
  readonly line: number
  readonly lastLine: number
  readonly cells: readonly string[]
}

/** The handle of a row: the merchant's own code, Taobao's number, or the title. */
export function taobaoHandle(row: TaobaoRow, grid: TaobaoGrid): string {
  const at = (key: string) => (row.cells[grid.index.get(key) ?? -1] ?? '').trim()
  const number = at('num_id')
  return slug(at('outer_id')) || (number !== '' && number !== '0' ? number : '') || slug(at('title'))
}

/** Makes a product of one row of Taobao's table. What the category tables would explain (`cateProps` …) stays as it is. */
export function readTaobaoProduct(row: TaobaoRow, handle: string, grid: TaobaoGrid, limits: ReadLimits): ReadItem {
  const issues: RowIssue[] = []
  const extras: Extras = {}
  const at = (key: string) => row.cells[grid.index.get(key) ?? -1] ?? ''
  const report = (
    code: IssueCode,
    key: string,
    field: IssueField,
    text: string,
    more: { number?: number; limit?: number } = {},
  ) => {
    issues.push(rowIssue(code, { line: row.line, column: key, field, text, ...more }))
  }

  grid.keys.forEach((key, index) => {
    const cell = row.cells[index] ?? ''
    const column = grid.columns[index]?.trim() ?? ''
    if (cell.includes('\uFFFD')) issues.push(rowIssue('bad-encoding', { line: row.line, column, text: cell }))
    if (cell !== '' && !(READ_KEYS.has(column) && grid.index.get(column) === index)) setExtra(extras, key, cell)
  })

  const title = at('title').trim()
  if (title === '') report('missing-title', 'title', 'title', '')
  if (title.length > limits.nameChars) {
    report('too-long', 'title', 'title', title, { number: title.length, limit: limits.nameChars })
  }
  const cleaned = cleanHtml(at('description').trim())
  if (cleaned.removed.length > 0) {
    report('html-removed', 'description', 'description', cleaned.removed.slice(0, 8).join(', '))
  }
  const price = readPrice(at('price'), grid.currency, 'price', report)
  const status = at('approve_status').trim() === '1' || !grid.index.has('approve_status') ? 'active' : 'draft'
  const { variants, optionNames } = readVariants(at, price, grid, report)
  const images = readPictures(at('picture'), variants, report)
  const draft: ProductDraft = {
    handle,
    name: title === '' ? {} : localize(title),
    descriptionHtml: cleaned.html === '' ? {} : localize(cleaned.html),
    tags: [],
    status,
    optionNames,
    variants,
    images,
    facts: [],
    extras,
    scope: taobaoScope(grid, issues, images.length, optionNames.length > 0),
  }
  keepCells(row, grid, draft, extras)
  const { line, lastLine } = row
  return hasError(issues)
    ? { kind: 'bad', line, lastLine, handle, issues }
    : { kind: 'product', line, lastLine, draft, issues }
}

const SCOPE_FIELDS: readonly (readonly [string, readonly DraftField[]])[] = [
  ['title', ['name']],
  ['description', ['description']],
  ['price', ['price']],
  ['outer_id', ['sku']],
  ['barcode', ['barcode']],
  ['approve_status', ['status']],
  ['picture', ['images', 'variantImage']],
  ['skuProps', ['options']],
]

/** What the columns of the table say about this product. Cells that could not be read say nothing. */
function taobaoScope(grid: TaobaoGrid, issues: readonly RowIssue[], images: number, hasSkus: boolean): DraftScope {
  const fields = new Set(SCOPE_FIELDS.flatMap(([key, of]) => (grid.index.has(key) ? of : [])))
  const says = (code: string) => issues.some((issue) => issue.code === code)
  if (says('partial-sku')) for (const field of ['options', 'sku', 'barcode'] as const) fields.delete(field)
  // The barcode column is the product's: one that is sold in several variants has none of theirs.
  if (hasSkus) fields.delete('barcode')
  if (hasSkus) fields.add('sku')
  if (says('bad-image') && images === 0) fields.delete('images')
  return {
    fields,
    attributes: new Set(),
    stock: grid.index.has('num') || hasSkus ? 'total' : 'none',
    columns: new Set(grid.keys),
  }
}

type Report = (code: IssueCode, key: string, field: IssueField, text: string) => void

function readPrice(text: string, currency: string, key: string, report: Report): Money | undefined {
  if (text.trim() === '') {
    report('missing-price', key, 'price', text)
    return undefined
  }
  const money = parsePrice(text, currency)
  if (money.ok) return money.value
  report(money.error, key, 'price', text)
  return undefined
}

function readStock(text: string, report: Report): Readonly<Record<string, number>> {
  if (text.trim() === '') return {}
  const count = readCount(text)
  if (count.ok) return { default: count.value }
  report(count.error, 'num', 'stock', text)
  return { default: 0 }
}

function readVariants(
  at: (key: string) => string,
  price: Money | undefined,
  grid: TaobaoGrid,
  report: Report,
): { readonly variants: readonly VariantDraft[]; readonly optionNames: readonly LocalizedText[] } {
  const text = at('skuProps').trim()
  const skus = text === '' ? undefined : parseSkuProps(text)
  const parts = skus?.map((sku) =>
    skuVariant(sku, grid.currency, parseAliases(at('propAlias'), at('input_custom_cpv'))),
  )
  const whole = parts?.flatMap((part) => part ?? [])
  if (skus && whole && whole.length === skus.length) {
    const names = skus[0]?.props.map((prop) => {
      const pid = prop.split(':')[0] ?? ''
      return TAOBAO_SALE_PROPS[pid] ?? { zh: `属性 ${pid}`, en: `Property ${pid}` }
    })
    return { variants: whole, optionNames: names ?? [] }
  }
  if (text !== '') report('partial-sku', 'skuProps', 'skuProps', text)
  const sku = at('outer_id').trim()
  const barcode = at('barcode').trim()
  const single: VariantDraft = {
    ...(sku === '' ? {} : { sku }),
    ...(barcode === '' ? {} : { barcode }),
    optionValues: [],
    price: price ?? { amount: 0, currency: grid.currency },
    stock: readStock(at('num'), report),
    extras: {},
  }
  return { variants: [single], optionNames: [] }
}

function skuVariant(sku: TaobaoSku, currency: string, names: ReadonlyMap<string, string>): VariantDraft | undefined {
  const price = parsePrice(sku.price, currency)
  const count = readCount(sku.count === '' ? '0' : sku.count)
  if (!price.ok || !count.ok) return undefined
  const extras: Extras = { [SKU_PROPS_KEY]: sku.props.join(';') }
  keepSpelling(extras, 'price', sku.price, moneyToDecimal(price.value))
  keepSpelling(extras, 'num', sku.count, String(count.value))
  return {
    ...(sku.outerId === '' ? {} : { sku: sku.outerId }),
    optionValues: sku.props.map((prop) => localize(names.get(prop) ?? prop.split(':')[1] ?? '')),
    price: price.value,
    stock: { default: count.value },
    extras,
  }
}

function readPictures(text: string, variants: readonly VariantDraft[], report: Report): readonly ImageDraft[] {
  return parsePictures(text).flatMap((picture): ImageDraft[] => {
    const src = imageAddress(picture.src)
    if (src === undefined) {
      report('bad-image', 'picture', 'image', picture.src)
      return []
    }
    const shown = picture.prop
    const variant =
      shown === undefined ? -1 : variants.findIndex((v) => v.extras[SKU_PROPS_KEY]?.split(';').includes(shown))
    const extras: Extras = {}
    if (picture.prefix !== src) setExtra(extras, PICTURE_PREFIX_KEY, picture.prefix)
    return [variant < 0 ? { src, extras } : { src, variant, extras }]
  })
}

/** The file's own spelling of every column that we read, for as long as its value stays the same. */
function keepCells(row: TaobaoRow, grid: TaobaoGrid, draft: ProductDraft, extras: Extras): void {
  const canonical = taobaoCells(draft)
  for (const key of READ_KEYS) {
    const index = grid.index.get(key)
    // A description leaves cleaned: its spelling is kept only where there was no tag to clean.
    if (index === undefined || (key === 'description' && (row.cells[index] ?? '').includes('<'))) continue
    keepSpelling(extras, key, row.cells[index] ?? '', canonical.get(key) ?? '')
  }
}
