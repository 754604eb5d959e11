import { type LocalizedText, moneyToDecimal } from '@qianmian/kernel'
import type { RowIssue, VariantDraft } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { type IssueField, rowIssue } from '../row-issue.ts'
import { localize } from '../text/localize.ts'
import { parsePrice } from '../text/parse-price.ts'
import { gramsText, readCount, readGrams } from '../text/read-figures.ts'
import { type Extras, keepSpelling } from '../text/spelling.ts'
import { type Grid, type GridColumn, scopeOf } from './grid-column.ts'

/** A data row whose cells line up with the grid's columns, formula guards already taken off. */
export interface GridRow {
  readonly line: number
  readonly lastLine: number
  readonly cells: readonly string[]
}

export const cellOf = (row: GridRow, index: number): string => row.cells[index] ?? ''

/** True if the row describes a variant: anything that belongs to one is filled in. Extras alone do not make a variant. */
export function hasVariant(row: GridRow, grid: Grid): boolean {
  return grid.columns.some(({ role }, i) => {
    if (role.kind === 'extra' || role.kind === 'variantImage' || scopeOf(role) !== 'variant') return false
    return cellOf(row, i).trim() !== ''
  })
}

/** The variant of a row. Problems are pushed to `issues`; the spelling of what we read goes to `extras`. */
export function readVariant(
  row: GridRow,
  grid: Grid,
  options: {
    readonly limits: ReadLimits
    readonly optionCount: number
    readonly extras: Extras
    readonly issues: RowIssue[]
  },
): VariantDraft {
  const { issues, extras, limits } = options
  const values: LocalizedText[] = Array.from({ length: options.optionCount }, () => ({ en: '' }))
  const found: { -readonly [K in keyof VariantDraft]?: VariantDraft[K] } = {}
  const stock: Record<string, number> = {}
  let priceColumn: GridColumn | undefined

  const report = (code: Parameters<typeof rowIssue>[0], field: IssueField, column: GridColumn, text: string) =>
    issues.push(rowIssue(code, { line: row.line, column: column.header, field, text }))

  const short = (field: IssueField, column: GridColumn, text: string): string => {
    if (text.length > limits.shortChars) {
      const detail = { line: row.line, column: column.header, field, number: text.length, limit: limits.shortChars }
      issues.push(rowIssue('too-long', detail))
    }
    return text
  }

  grid.columns.forEach((column, index) => {
    const raw = cellOf(row, index)
    const text = raw.trim()
    const { role } = column
    const keep = (canonical: string) => keepSpelling(extras, column.key, raw, canonical)
    if (role.kind === 'price') priceColumn = column
    if (text === '' && role.kind !== 'optionValue') return
    switch (role.kind) {
      case 'optionValue':
        if (role.option < values.length) values[role.option] = localize(short('option', column, text))
        keep(role.option < values.length ? text : '')
        return
      case 'sku':
      case 'barcode':
        found[role.kind] = short(role.kind, column, text)
        keep(text)
        return
      case 'price':
      case 'compareAtPrice': {
        const money = parsePrice(text, grid.currency)
        if (!money.ok) {
          report(money.error, role.kind, column, text)
          return
        }
        found[role.kind] = money.value
        keep(moneyToDecimal(money.value))
        return
      }
      case 'weightGrams': {
        const grams = readGrams(role.unit && /\d$/.test(text) ? text + role.unit : text)
        if (!grams.ok) {
          report(grams.error, 'weight', column, text)
          return
        }
        found.weightGrams = grams.value
        keep(gramsText(grams.value, role.unit))
        return
      }
      case 'stock': {
        const count = readCount(text)
        if (!count.ok) report(count.error, 'stock', column, text)
        if (!count.ok && count.error !== 'negative-stock') return
        setCount(stock, role.location ?? 'default', count.ok ? count.value : 0)
        keep(String(count.ok ? count.value : 0))
        return
      }
      default:
        return
    }
  })

  const price = found.price
  if (!price && !issues.some((issue) => issue.line === row.line && issue.column === priceColumn?.header)) {
    issues.push(rowIssue('missing-price', { line: row.line, column: priceColumn?.header, field: 'price' }))
  }
  return {
    ...found,
    optionValues: values,
    price: price ?? { amount: 0, currency: grid.currency },
    stock,
    extras,
  }
}

function setCount(stock: Record<string, number>, location: string, value: number): void {
  Object.defineProperty(stock, location, { value, enumerable: true, configurable: true, writable: true })
}
