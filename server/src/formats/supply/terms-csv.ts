import { type Lang, type LocalizedText, moneyToDecimal } from '@qianmian/kernel'
import { normalHeader } from '../csv/column-keys.ts'
import { csvRow } from '../csv/csv-row.ts'
import { csvRows } from '../orders/csv-records.ts'
import { TERM_FIELDS, type TermField } from './term-fields.ts'

/** Values by field, money in minor units; null where nobody said. */
export type TermValues = Readonly<Record<Exclude<TermField, 'supplier'>, number | null>> & {
  readonly supplier: string | null
}

type Column = TermField | 'variantId' | 'sku' | 'currency' | 'product' | 'options'

/** The name that is written in each language, and others under which a column may come, in lower case with underscores. */
const COLUMNS: Readonly<
  Record<Column, { readonly zh: string; readonly en: string; readonly also: readonly string[] }>
> = {
  product: { zh: '商品', en: 'Product', also: [] },
  options: { zh: '规格', en: 'Options', also: [] },
  sku: { zh: '货号', en: 'SKU', also: ['seller_sku', '商家编码'] },
  variantId: { zh: '规格编号', en: 'Variant ID', also: ['variantid'] },
  currency: { zh: '币种', en: 'Currency', also: ['货币'] },
  unitCostMinor: { zh: '单位成本', en: 'Unit cost', also: ['cost', 'cost_price', '成本', '成本价', '进价'] },
  supplier: { zh: '供应商', en: 'Supplier', also: ['vendor', '供货商'] },
  leadDays: { zh: '交期天数', en: 'Lead days', also: ['lead_time', 'lead_time_days', '交期', '交货天数'] },
  leadDaysDeviation: { zh: '交期偏差天数', en: 'Lead days deviation', also: ['lead_deviation', '交期偏差'] },
  minOrder: { zh: '起订量', en: 'Minimum order', also: ['min_order', 'moq', '最小起订量'] },
  pack: { zh: '每箱件数', en: 'Pack', also: ['pack_size', 'case_pack', '装箱数', '每包件数'] },
  shelfLifeDays: { zh: '保质期天数', en: 'Shelf life days', also: ['shelf_life', '保质期'] },
  minimumAdvertisedMinor: {
    zh: '最低标价',
    en: 'Minimum advertised price',
    also: ['map', 'minimum_advertised', '最低广告价'],
  },
}

const NAMES = Object.keys(COLUMNS) as Column[]
const key = (name: string): string => normalHeader(name).replaceAll(' ', '_')
const namesOf = (column: Column): readonly string[] => {
  const { zh, en, also } = COLUMNS[column]
  return [key(zh), key(en), ...also]
}
const COLUMN_OF = new Map(NAMES.flatMap((column) => namesOf(column).map((name) => [name, column] as const)))
/** People write units into headers: `成本（元）`, `Lead time (days)`. */
const columnOf = (name: string): Column | undefined =>
  COLUMN_OF.get(name) ?? COLUMN_OF.get(name.replace(/_?\([^()]*\)$/, ''))

/** The name of a field as the file writes it. @example termFieldName('leadDays').en // 'Lead days' */
export const termFieldName = (field: TermField): LocalizedText => ({ zh: COLUMNS[field].zh, en: COLUMNS[field].en })

/** One row as a file writes it: texts, of which nothing is believed yet. */
export interface TermsRow {
  /** Physical line of the file, from 1. */
  readonly line: number
  readonly variantId: string
  readonly sku: string
  readonly currency: string
  readonly cells: Readonly<Record<TermField, string>>
}

export interface TermsRows {
  readonly rows: readonly TermsRow[]
  /** Lines that are no row at all. */
  readonly broken: readonly { readonly line: number; readonly says: LocalizedText }[]
  /** Columns that mean nothing here, as they are written: a mistyped name shows there. */
  readonly ignored: readonly string[]
}

/** Why the file as a whole cannot be read, or its rows. */
export type TermsRead = ({ readonly problem?: undefined } & TermsRows) | { readonly problem: LocalizedText }

const lineOf = (place: string): number => Number(place.replace(/^:/, ''))

/**
 * Reads terms of buying: CSV with a header in Chinese or English, separated by commas, semicolons or tabs.
 * @returns the rows, or why there are none: no column that names an item, none that says anything of it, the same one twice
 * @example readTermsCsv('sku,unit cost\nA-1,45.90') // { rows: [{ line: 2, sku: 'A-1', cells: { unitCostMinor: '45.90', … } }], … }
 */
export function readTermsCsv(text: string): TermsRead {
  const { header, rows, issues } = csvRows('', text)
  const at = new Map<Column, string>()
  const ignored: string[] = []
  for (const name of header) {
    const column = columnOf(name)
    if (column === undefined) {
      if (name !== '') ignored.push(name)
      continue
    }
    const first = at.get(column)
    if (first !== undefined)
      return {
        problem: {
          zh: `有两列说的是同一件事：${first}、${name}。`,
          en: `Two columns say the same thing: ${first}, ${name}.`,
        },
      }
    at.set(column, name)
  }
  if (!at.has('variantId') && !at.has('sku'))
    return {
      problem: {
        zh: '表头里没有“规格编号”或“货号”，不知道说的是哪一件。',
        en: 'The header has neither “Variant ID” nor “SKU”, so it does not say which item is meant.',
      },
    }
  if (!TERM_FIELDS.some((field) => at.has(field)))
    return {
      problem: {
        zh: `表头里没有一列能用，例如“${COLUMNS.unitCostMinor.zh}”“${COLUMNS.leadDays.zh}”。`,
        en: `No column of the header says anything: name one “${COLUMNS.unitCostMinor.en}” or “${COLUMNS.leadDays.en}”, say.`,
      },
    }
  return {
    rows: rows.map(({ place, get }) => {
      const cell = (column: Column) => get(at.get(column) ?? '').trim()
      return {
        line: lineOf(place),
        variantId: cell('variantId'),
        sku: cell('sku'),
        currency: cell('currency'),
        cells: Object.fromEntries(TERM_FIELDS.map((field) => [field, cell(field)])) as Record<TermField, string>,
      }
    }),
    broken: issues.map(({ place, message }) => ({ line: lineOf(place), says: message })),
    ignored,
  }
}

/** One variant as it is written: names are for reading, and read by nobody. */
export interface TermsLine {
  readonly variantId: string
  readonly sku: string | null
  readonly product: string
  readonly options: string
  readonly terms: TermValues | undefined
}

/** A value as a file writes it: money as a decimal of the whole unit, an empty text where nothing is known. */
export function termText(field: TermField, value: number | string | null | undefined, currency: string): string {
  if (value === null || value === undefined) return ''
  const isMoney = field === 'unitCostMinor' || field === 'minimumAdvertisedMinor'
  return isMoney && typeof value === 'number' ? moneyToDecimal({ amount: value, currency }) : String(value)
}

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const

/** Terms as a table in a language; a spreadsheet reads UTF-8 only behind a byte order mark. */
export function writeTermsCsv(lang: Lang, currency: string, lines: readonly TermsLine[]): string {
  const head = NAMES.map((column) => COLUMNS[column][lang])
  const body = lines.map(({ variantId, sku, product, options, terms }) => {
    const cells: Readonly<Record<string, string>> = { product, options, variantId, currency, sku: sku ?? '' }
    return NAMES.map((column) => cells[column] ?? termText(column as TermField, terms?.[column as TermField], currency))
  })
  return `\uFEFF${[head, ...body].map((cells) => csvRow(cells, CSV)).join('')}`
}
