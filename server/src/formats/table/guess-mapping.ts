import { attributeByName } from '@qianmian/kernel'
import { normalHeader } from '../csv/column-keys.ts'
import { parsePrice } from '../text/parse-price.ts'
import { HEADER_SYNONYMS, OPTION_HEADERS } from './header-synonyms.data.ts'
import { isTableField, splitHeaderUnit, type TableField } from './table-field.ts'

/** The field of each column, in the order of the header. */
export type TableMapping = readonly TableField[]

const plain = (header: string): string => normalHeader(header).replace(/[\s_-]+/g, '')

const BY_HEADER = new Map(
  HEADER_SYNONYMS.flatMap(([field, names]) => names.map((name) => [plain(name), field] as const)),
)
const OPTIONS = new Set(OPTION_HEADERS.map(plain))

/**
 * Proposes where the columns of a table go: by the header (both languages, units in brackets left aside), then by the
 * vocabulary of attributes, then, for a price that no header names, by the cells. Each field is given once; what is left
 * over is `ignore`, which keeps the column for the way back.
 * @param sampleRows a few rows below the header, for telling options from facts and prices from counts
 * @example guessMapping(['商品名称', '售价', '克重(g/m²)'], []) // ['name', 'price', 'fact:fabricWeight']
 */
export function guessMapping(headers: readonly string[], sampleRows: readonly (readonly string[])[]): TableMapping {
  const used = new Set<TableField>()
  const repeats = handlesRepeat(headers, sampleRows)
  let options = 0
  const mapping = headers.map((header, at): TableField => {
    const field = byHeader(header)
    if (field === 'weightGrams' && !saysUnit(header, at, sampleRows)) return 'ignore'
    if (field && !used.has(field)) {
      used.add(field)
      if (/^option[123]$/.test(field)) options = Math.max(options, Number(field.slice(-1)))
      return field
    }
    const { name } = splitHeaderUnit(header)
    if (OPTIONS.has(plain(name)) && options < 3 && (repeats || used.has('option1'))) {
      options++
      const option = `option${options}` as TableField
      used.add(option)
      return option
    }
    const fact = factField(header)
    if (!fact || used.has(fact)) return 'ignore'
    used.add(fact)
    return fact
  })
  return used.has('price') ? mapping : withGuessedPrice(headers, mapping, sampleRows)
}

/** A weight without any unit may be grams or kilograms: then it is not guessed. */
function saysUnit(header: string, at: number, rows: readonly (readonly string[])[]): boolean {
  if (/gram|克/i.test(header) || ['g', 'kg', 'mg'].includes(splitHeaderUnit(header).unit ?? '')) return true
  const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => /\d\s*(?:g|kg|mg|克|千克|公斤|毫克)$/i.test(cell))
}

function byHeader(header: string): TableField | undefined {
  const whole = header.trim()
  if (isTableField(whole)) return whole
  return BY_HEADER.get(plain(header)) ?? BY_HEADER.get(plain(header.replace(/[(（[【].*$/, '')))
}

function factField(header: string): TableField | undefined {
  const { name } = splitHeaderUnit(header)
  const known = attributeByName(header) ?? attributeByName(name)
  return known ? `fact:${known.id}` : undefined
}

/** Several rows with one name or handle are variants of one product, so that 颜色 and 尺码 are options, not facts. */
function handlesRepeat(headers: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return headers.some((header, at) => {
    const field = byHeader(header)
    if (field !== 'handle' && field !== 'name' && field !== 'name.zh' && field !== 'name.en') return false
    return rows.some((row, index) => {
      const previous = rows[index - 1]?.[at]?.trim()
      const own = row[at]?.trim()
      return index > 0 && own === previous && own !== undefined && own !== ''
    })
  })
}

function withGuessedPrice(
  headers: readonly string[],
  mapping: TableMapping,
  rows: readonly (readonly string[])[],
): TableMapping {
  const looksLikePrice = (at: number) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '')
    const signed = cells.some((cell) => /[¥￥$€£元]|\.\d\d$/.test(cell))
    return cells.length > 0 && signed && cells.every((cell) => parsePrice(cell, 'CNY').ok)
  }
  const at = headers.findIndex((header, index) => {
    return mapping[index] === 'ignore' && /价|price|金额|amount/i.test(header) && looksLikePrice(index)
  })
  return at < 0 ? mapping : mapping.map((field, index) => (index === at ? 'price' : field))
}
