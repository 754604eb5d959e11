import { csvRows } from './csv-records.ts'
import { exactJson } from './exact-json.ts'
import { isOwnCustomers, isOwnOrders, isOwnShop, isOwnStock, readOwnCsv, readOwnJson } from './own-shop.ts'
import { isRetailShop, readRetailShop } from './retail-shop.ts'
import type { FileDraft, ShopDraft, ShopFileKind, ShopIssue, WithKind } from './shop-draft.ts'
import { isShopifyCustomers, isShopifyOrders, readShopifyCsv } from './shopify-shop.ts'

/** A file of a shop that is brought along. */
export interface ShopFile {
  readonly name: string
  readonly text: string
}

/**
 * Reads the files of a running shop, each recognised by its content: our own JSON and CSV, Shopify's exports of orders and
 * customers, and the nested JSON of public retail benchmarks. Pure; what cannot be read is told, with its place.
 * @param currency of amounts where the file names none
 * @example readShopFiles([{ name: 'orders.csv', text }], 'CNY').orders.length
 */
export function readShopFiles(files: readonly ShopFile[], currency: string): ShopDraft {
  const drafts = files.map((file) => readOne(file, currency))
  const withKind = <T>(of: (draft: FileDraft) => readonly T[]): WithKind<T>[] =>
    drafts.flatMap((draft) => of(draft).map((record) => ({ ...record, kind: draft.kind })))
  const issues = drafts.flatMap((draft) => draft.issues)
  const once = <T extends { readonly kind: ShopFileKind; readonly place: string }>(
    records: readonly T[],
    key: (record: T) => string,
    isSilent: (record: T) => boolean = () => false,
  ): T[] => {
    const seen = new Map<string, T>()
    for (const record of records) {
      const id = `${record.kind} ${key(record)}`
      const first = seen.get(id)
      if (!first) seen.set(id, record)
      else if (!isSilent(record)) issues.push(twice(record.place, key(record), first.place))
    }
    return [...seen.values()]
  }
  // What a file of customers says comes before what an order says about whom it went to.
  const customers = withKind((draft) => draft.customers).sort((a, b) => Number(a.isFromOrder) - Number(b.isFromOrder))
  return {
    kinds: new Set(drafts.map((draft) => draft.kind)),
    products: once(
      withKind((draft) => draft.products),
      (one) => one.externalId,
    ),
    customers: once(
      customers,
      (one) => one.externalId,
      (one) => one.isFromOrder,
    ),
    stock: once(
      withKind((draft) => draft.stock),
      (one) => `${one.sku} ${one.location}`,
    ),
    orders: once(
      withKind((draft) => draft.orders),
      (one) => one.externalId,
    ),
    issues,
  }
}

const twice = (place: string, id: string, first: string): ShopIssue => ({
  place,
  severity: 'error',
  message: { zh: `「${id}」在 ${first} 已经有了。`, en: `"${id}" is in ${first} already.` },
})

function readOne({ name, text }: ShopFile, currency: string): FileDraft {
  if (/^\uFEFF?\s*[{[]/.test(text.slice(0, 200))) {
    const value = exactJson(text.replace(/^\uFEFF/, ''))
    if (value === undefined) return unknown(name, '这不是完整的 JSON。', 'This is not complete JSON.')
    if (isOwnShop(value)) return readOwnJson(name, value, currency)
    if (isRetailShop(value)) return readRetailShop(name, value, currency)
    return unknown(name, '这个 JSON 里没有认识的店铺数据。', 'There is no shop in this JSON that is known here.')
  }
  const columns = csvRows(name, text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? '').columns
  if (isShopifyOrders(columns) || isShopifyCustomers(columns)) return readShopifyCsv(name, text, currency)
  if (isOwnOrders(columns) || isOwnCustomers(columns) || isOwnStock(columns)) return readOwnCsv(name, text, currency)
  return unknown(name, '表头不认识。', 'The header is not known.')
}

function unknown(name: string, zh: string, en: string): FileDraft {
  const issues = [{ place: name, severity: 'error' as const, message: { zh, en } }]
  return { kind: 'own', products: [], customers: [], stock: [], orders: [], issues }
}
