import { type LocalizedText, pick } from '@qianmian/kernel'
import type { DraftField } from '../draft-scope.ts'
import type { FactDraft, ImageDraft, ProductDraft, RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { type IssueField, rowIssue } from '../row-issue.ts'
import { cleanHtml, textToHtml } from '../text/clean-html.ts'
import { categoryText, findCategory, findProductType, productTypeText } from '../text/find-category.ts'
import { imageAddress } from '../text/image-address.ts'
import { localize } from '../text/localize.ts'
import { readStatus } from '../text/read-status.ts'
import { type Extras, keepSpelling, rememberSpelling, setExtra } from '../text/spelling.ts'
import type { Grid, GridColumn } from './grid-column.ts'
import { cellOf, type GridRow } from './read-grid-variant.ts'

/** The product's own fields, without what its rows carry. */
export type GridFields = Omit<ProductDraft, 'variants' | 'extras' | 'scope'>

/** The only option value of a Shopify product without options. */
const DEFAULT_OPTION = { name: 'Title', value: 'Default Title' } as const

/** Reads the product's own columns from its first row. Spelling goes to `extras`, problems to `issues`, fields whose cell says nothing that can be used to `unclear`. */
export function readGridFields(
  rows: readonly GridRow[],
  handle: string,
  grid: Grid,
  options: {
    readonly limits: ReadLimits
    readonly extras: Extras
    readonly issues: RowIssue[]
    readonly unclear: Set<DraftField>
  },
): GridFields {
  const { limits, extras, issues, unclear } = options
  const row: GridRow = rows[0] ?? { line: 1, lastLine: 1, cells: [] }
  const name: { zh?: string; en?: string } = {}
  const descriptionHtml: { zh?: string; en?: string } = {}
  const facts: FactDraft[] = []
  const images: ImageDraft[] = []
  let brandName: string | undefined
  let category: string | undefined
  let productType: string | undefined
  let tags: readonly string[] = []
  let status: ProductDraft['status'] | undefined
  let published: ProductDraft['status'] | undefined

  const tooLong = (column: GridColumn, field: IssueField, text: string, limit: number) => {
    if (text.length <= limit) return
    issues.push(rowIssue('too-long', { line: row.line, column: column.header, field, number: text.length, limit }))
  }

  for (const [index, column] of grid.columns.entries()) {
    const raw = cellOf(row, index)
    const text = raw.trim()
    const { role } = column
    const keep = (canonical: string) => keepSpelling(extras, column.key, raw, canonical)
    if (role.kind === 'handle') keep(handle)
    if (raw === '') continue
    switch (role.kind) {
      case 'name':
        tooLong(column, 'title', text, limits.nameChars)
        if (text !== '') Object.assign(name, role.lang ? { [role.lang]: text } : localize(text))
        keep(text)
        break
      case 'description': {
        const cleaned = role.content === 'html' ? cleanHtml(text) : textToHtml(text)
        if (cleaned.removed.length > 0) {
          const what = cleaned.removed.slice(0, 8).join(', ')
          issues.push(
            rowIssue('html-removed', { line: row.line, column: column.header, field: 'description', text: what }),
          )
        }
        if (cleaned.html !== '') {
          Object.assign(descriptionHtml, role.lang ? { [role.lang]: cleaned.html } : localize(cleaned.html))
        }
        // Only text without a single tag keeps its spelling: what was cleaned must not leave again as it came.
        if (!raw.includes('<')) keep(cleaned.html)
        break
      }
      case 'brand':
        tooLong(column, 'brand', text, limits.shortChars)
        if (text !== '') brandName = text
        keep(text)
        break
      case 'category':
        category = findCategory(text)
        if (category === undefined && text !== '') {
          setExtra(extras, column.key, raw)
          unclear.add('category')
        } else if (category === undefined) setExtra(extras, column.key, raw)
        break
      case 'productType': {
        const found = findProductType(text)
        productType = found?.type
        if (found) keep(productTypeText(found.type, grid.lang))
        else {
          setExtra(extras, column.key, raw)
          if (text !== '') unclear.add('productType').add('category')
        }
        break
      }
      case 'tags':
        tags = splitTags(text)
        keep(joinTags(tags))
        break
      case 'status':
        status = text === '' ? undefined : readStatus(text)
        if (text !== '' && !status) {
          issues.push(rowIssue('unknown-status', { line: row.line, column: column.header, field: 'status', text }))
          status = 'draft'
        }
        break
      case 'published':
        published = readStatus(text)
        break
      case 'imageList': {
        const listed = splitImages(text)
        const usable = listed.flatMap((address) => imageAddress(address) ?? [])
        images.push(...usable.map((src) => ({ src, extras: {} })))
        for (const bad of listed.filter((address) => imageAddress(address) === undefined)) {
          issues.push(rowIssue('bad-image', { line: row.line, column: column.header, field: 'image', text: bad }))
        }
        keep(joinImages(images.map((image) => image.src)))
        break
      }
      case 'fact':
        if (text === '') break
        facts.push({
          attribute: role.attribute,
          label: role.label,
          valueText: localize(text),
          unit: role.unit,
          sourceKind: 'import',
          sourceName: grid.sourceName,
        })
        rememberSpelling(extras, column.key, raw, text)
        break
      default:
        break
    }
  }

  const optionNames = readOptionNames(rows, grid, extras)
  category ??= productType ? findProductType(productType)?.category : undefined
  // An empty status is no status: a product that exists keeps its own.
  if (!status && !published) unclear.add('status')
  if (category !== undefined) unclear.delete('category')
  const finalStatus = status ?? published ?? 'active'
  grid.columns.forEach((column, index) => {
    const canonical = derivedText(column.role.kind, category, finalStatus, grid)
    if (canonical !== undefined) keepSpelling(extras, column.key, cellOf(row, index), canonical)
  })
  if (name.zh === undefined && name.en === undefined) {
    const column = grid.columns.find(({ role }) => role.kind === 'name')
    issues.push(rowIssue('missing-title', { line: row.line, column: column?.header, field: 'title' }))
  }
  return {
    handle,
    name,
    descriptionHtml,
    brandName,
    category,
    productType,
    tags,
    status: finalStatus,
    optionNames,
    images,
    facts,
  }
}

/** The cell of a column whose value may come from another column: ours to write when the product changes. */
export function derivedText(
  kind: GridColumn['role']['kind'],
  category: string | undefined,
  status: ProductDraft['status'],
  grid: Grid,
): string | undefined {
  if (kind === 'category') return category === undefined ? '' : categoryText(category, grid.lang)
  if (kind === 'status') return status
  return kind === 'published' ? (status === 'active' ? 'TRUE' : 'FALSE') : undefined
}

/** Splits a cell of tags at commas of both widths, `、` and semicolons. */
export function splitTags(text: string): readonly string[] {
  const tags = text.split(/[,，、;；]/).map((tag) => tag.trim())
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

export const joinTags = (tags: readonly string[]): string => tags.join(', ')

/** Splits a cell of picture addresses. Blanks and commas separate only where addresses are URLs. */
export function splitImages(text: string): readonly string[] {
  const separator = /https?:|\/\//i.test(text) ? /[;|\s]+|,(?=\s*(?:https?:|\/\/))/i : /[;|\r\n]+/
  return text.split(separator).flatMap((part) => part.trim() || [])
}

export const joinImages = (addresses: readonly string[]): string => addresses.join('; ')

function readOptionNames(rows: readonly GridRow[], grid: Grid, extras: Extras): readonly LocalizedText[] {
  const names = new Map<number, LocalizedText>()
  const values = new Map<number, string>()
  const row: GridRow = rows[0] ?? { line: 1, lastLine: 1, cells: [] }
  grid.columns.forEach(({ role }, index) => {
    const name = cellOf(row, index).trim()
    if (role.kind === 'optionName' && name !== '') names.set(role.option, localize(name))
    if (role.kind !== 'optionValue') return
    const value = rows.map((each) => cellOf(each, index).trim()).find((text) => text !== '')
    if (value !== undefined) values.set(role.option, value)
    if (role.name) names.set(role.option, role.name)
  })
  const only = values.size === 1 && names.get(0)?.en === DEFAULT_OPTION.name && values.get(0) === DEFAULT_OPTION.value
  const count = only ? 0 : Math.max(-1, ...values.keys()) + 1
  const result = Array.from({ length: count }, (_, option) => {
    return names.get(option) ?? { zh: `规格${option + 1}`, en: `Option ${option + 1}` }
  })
  grid.columns.forEach((column, index) => {
    if (column.role.kind !== 'optionName') return
    const name = result[column.role.option]
    keepSpelling(extras, column.key, cellOf(row, index), name ? pick(name, grid.lang) : '')
  })
  return result
}
