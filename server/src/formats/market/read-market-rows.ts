import type { LocalizedText } from '@qianmian/kernel'
import { isJsonObject, type JsonObject, own, parseJson, unstorableAt } from '../json/json-value.ts'
import { csvRows } from '../orders/csv-records.ts'

/** One observation of a competitor's price as a file or a call writes it: texts, of which nothing is believed yet. */
export interface MarketRow {
  /** Where it stands: `line 12`, `row 3`. */
  readonly place: string
  readonly variantId: string
  readonly sku: string
  readonly barcode: string
  readonly handle: string
  readonly option: string
  readonly competitor: string
  /** A decimal in whole units of the currency: `45.90`. */
  readonly price: string
  readonly currency: string
  readonly inStock: string
  /** ISO 8601; empty: now. */
  readonly observedAt: string
  readonly url: string
}

export type MarketField = Exclude<keyof MarketRow, 'place'>

/** Names under which each field may come, in lower case with underscores. */
const NAMES: Readonly<Record<MarketField, readonly string[]>> = {
  variantId: ['variant_id', 'variantid', '规格编号'],
  sku: ['sku', 'seller_sku', '货号', '商家编码'],
  barcode: ['barcode', 'ean', 'gtin', 'upc', '条码', '条形码'],
  handle: ['handle', 'product_handle', '商品'],
  option: ['option', 'options', 'variant', '规格'],
  competitor: ['competitor', 'seller', 'shop', 'store', '竞品', '对手', '店铺'],
  price: ['price', 'competitor_price', '价格', '售价'],
  currency: ['currency', '币种', '货币'],
  inStock: ['in_stock', 'instock', 'stock', 'availability', '有货', '库存状态'],
  observedAt: ['observed_at', 'observedat', 'time', 'date', '时间', '日期'],
  url: ['url', 'link', '链接'],
}

export interface MarketRows {
  readonly rows: readonly MarketRow[]
  /** Rows that could not be read at all, and what of the file is wrong. */
  readonly problems: readonly { readonly place: string; readonly says: LocalizedText }[]
}

const fieldsOf = (place: string, get: (name: string) => string): MarketRow => {
  const text = (field: MarketField): string => {
    for (const name of NAMES[field]) {
      const value = get(name).trim()
      if (value !== '') return value
    }
    return ''
  }
  return {
    place,
    variantId: text('variantId'),
    sku: text('sku'),
    barcode: text('barcode'),
    handle: text('handle'),
    option: text('option'),
    competitor: text('competitor'),
    price: text('price'),
    currency: text('currency'),
    inStock: text('inStock'),
    observedAt: text('observedAt'),
    url: text('url'),
  }
}

const problem = (place: string, zh: string, en: string): MarketRows => ({
  rows: [],
  problems: [{ place, says: { zh, en } }],
})

/**
 * Reads competitors' prices: CSV with a header, or JSON, a list of objects or an object with a list `prices`. Columns are known
 * by their names, English or Chinese; others are left alone.
 * @example readMarketRows('csv', 'sku,competitor,price\nA-1,甲店,45.90').rows[0]?.price // '45.90'
 */
export function readMarketRows(format: 'csv' | 'json', text: string): MarketRows {
  return format === 'csv' ? readCsv(text) : readJson(text)
}

function readCsv(text: string): MarketRows {
  const { columns, rows, issues } = csvRows('', text)
  const isThere = (field: MarketField) => NAMES[field].some((name) => columns.has(name))
  const missing = (['competitor', 'price'] as const).filter((field) => !isThere(field))
  if (missing.length > 0)
    return problem(
      '1',
      `表头里缺少列：${missing.join('、')}。`,
      `The header lacks these columns: ${missing.join(', ')}.`,
    )
  return {
    rows: rows.map(({ place, get }) => fieldsOf(place.replace(/^:/, ''), get)),
    problems: issues.map(({ place, message }) => ({ place: place.replace(/^:/, ''), says: message })),
  }
}

function readJson(text: string): MarketRows {
  const value = parseJson(text)
  const list = isJsonObject(value) ? own(value, 'prices') : value
  if (!Array.isArray(list))
    return problem('1', '这不是 JSON 列表，也没有 prices 列表。', 'This is no JSON list, and holds no list "prices".')
  const rows: MarketRow[] = []
  const problems: MarketRows['problems'][number][] = []
  ;(list as readonly unknown[]).forEach((one, index) => {
    const place = String(index + 1)
    if (!isJsonObject(one)) problems.push({ place, says: { zh: '这一行不是对象。', en: 'This row is no object.' } })
    else if (unstorableAt(one) !== undefined)
      problems.push({ place, says: { zh: '里面有看不见的坏字符。', en: 'It holds an invisible broken character.' } })
    else rows.push(fieldsOf(place, valuesOf(one)))
  })
  return { rows, problems }
}

/** Values by name in lower case with underscores; numbers and truths as text. */
function valuesOf(object: JsonObject): (name: string) => string {
  const values = new Map<string, string>()
  for (const [key, value] of Object.entries(object)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue
    values.set(key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(), String(value))
  }
  return (name) => values.get(name) ?? ''
}
