import { type OrderState, PAYMENT_KINDS, type PaymentKind } from '../../modules/orders/types.ts'
import { isJsonObject, type JsonObject, own } from '../json/json-value.ts'
import { localize } from '../text/localize.ts'
import { type CsvRow, csvRows, grouped } from './csv-records.ts'
import { objectAt, objectsAt, scalar } from './exact-json.ts'
import { FieldReader } from './field-reader.ts'
import { emptyDraft, type FileDraft, type MethodDraft, type OrderDraft, type OrderLineDraft } from './shop-draft.ts'

const FIELDS = ['recipient', 'phone', 'country', 'region', 'city', 'district', 'line1', 'line2', 'postcode'] as const
const ADDRESS = Object.fromEntries(FIELDS.map((key) => [key, key])) as { [K in (typeof FIELDS)[number]]: K }
const STATES: Readonly<Record<string, OrderState>> = {
  pending: 'pending',
  processing: 'processing',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
}
const KINDS = Object.fromEntries(PAYMENT_KINDS.map((kind) => [kind, kind])) as Readonly<Record<string, PaymentKind>>
const MOVES = { charge: 'charge', refund: 'refund' } as const
const ANSWERS = { true: true, false: false, yes: true, no: false, 1: true, 0: false } as const

const reader = (place: string, object: JsonObject) => new FieldReader(place, (key) => scalar(own(object, key)))
const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})

/** True for one of our own JSON files (docs/orders.md). */
export const isOwnShop = (value: unknown): value is JsonObject =>
  isJsonObject(value) &&
  own(value, 'format') === 'qianmian-shop' &&
  ['products', 'customers', 'orders', 'stock'].some((key) => Array.isArray(own(value, key)))

/** Reads our own JSON: `products`, `customers`, `orders` and `stock`, each a list, each optional. */
export function readOwnJson(file: string, shop: JsonObject, shopCurrency: string): FileDraft {
  const draft = emptyDraft('own')
  const top = reader(file, shop)
  const currency = top.currency('currency', shopCurrency)
  draft.issues.push(...top.problems)
  for (const { at, value } of objectsAt(shop, 'products'))
    readProduct(draft, `${file} ${at}`, objectOf(value), currency)
  for (const { at, value } of objectsAt(shop, 'customers')) {
    const object = objectOf(value)
    const read = reader(`${file} ${at}`, object)
    const home = reader(read.place, objectAt(object, 'address'))
    const methods = objectsAt(object, 'payment_methods').map((one) => {
      const cell = reader(read.place, objectOf(one.value))
      const kept = readMethod(cell, currency)
      read.problems.push(...cell.problems)
      return kept
    })
    readCustomer(draft, read, home, methods)
  }
  for (const { at, value } of objectsAt(shop, 'stock')) readStock(draft, reader(`${file} ${at}`, objectOf(value)))
  for (const { at, value } of objectsAt(shop, 'orders')) {
    const object = objectOf(value)
    const read = reader(`${file} ${at}`, object)
    const inside = (key: string) => objectsAt(object, key).map((one) => reader(read.place, objectOf(one.value)))
    readOrder(draft, read, reader(read.place, objectAt(object, 'address')), {
      lines: inside('lines'),
      payments: inside('payments'),
      parcels: inside('parcels'),
      currency,
    })
  }
  return draft
}

export const isOwnOrders = (columns: ReadonlySet<string>): boolean =>
  ['order_id', 'units', 'unit_price'].every((name) => columns.has(name))
export const isOwnCustomers = (columns: ReadonlySet<string>): boolean =>
  columns.has('customer_id') && columns.has('email') && !columns.has('order_id')
export const isOwnStock = (columns: ReadonlySet<string>): boolean =>
  columns.has('sku') && (columns.has('units') || columns.has('available')) && !columns.has('order_id')

/** Reads one of our own CSV files: customers, stock, or orders with one row a line. */
export function readOwnCsv(file: string, text: string, currency: string): FileDraft {
  const draft = emptyDraft('own')
  const { columns, rows, issues } = csvRows(file, text)
  draft.issues.push(...issues)
  const cells = (row: CsvRow) => new FieldReader(row.place, row.get)
  if (isOwnOrders(columns)) {
    for (const group of grouped(rows, 'order_id')) {
      const [first] = group
      if (!first) continue
      const read = cells(first)
      const lines = group.filter((row) => row.get('units').trim() !== '' || row === first)
      readOrder(draft, read, cells(first), {
        lines: lines.map(cells),
        payments: first.get('paid').trim() === '' ? [] : [paidCells(first)],
        parcels: first.get('tracking').trim() === '' ? [] : [cells(first)],
        currency,
      })
    }
  } else if (isOwnCustomers(columns)) for (const row of rows) readCustomer(draft, cells(row), cells(row), [])
  else for (const row of rows) readStock(draft, cells(row))
  return draft
}

/** `paid` and `paid_with` of a row, as a movement of money. */
const paidCells = (row: CsvRow) =>
  new FieldReader(row.place, (key) => {
    if (key === 'amount') return row.get('paid')
    if (key === 'method') return row.get('paid_with')
    return key === 'kind' ? 'charge' : ''
  })

function readProduct(draft: FileDraft, place: string, object: JsonObject, currency: string): void {
  const read = reader(place, object)
  const names = objectsAt(object, 'options').map(({ value }) => localize(scalar(value)))
  const variants = objectsAt(object, 'variants').map(({ value }) => {
    const variant = objectOf(value)
    const cell = reader(place, variant)
    const options = objectsAt(variant, 'options').map((one) => localize(scalar(one.value)))
    const made = { sku: cell.needed('sku', 100), options, priceMinor: cell.money('price', currency) }
    read.problems.push(...cell.problems)
    return made
  })
  if (variants.length === 0) read.wrong('商品没有规格。', 'The product has no variants.')
  const one = { externalId: read.needed('product_id'), name: read.name('name'), category: read.orNull('category') }
  draft.issues.push(...read.problems)
  if (read.problems.length === 0) draft.products.push({ ...one, place, optionNames: names, variants })
}

function readMethod(cell: FieldReader, currency: string): MethodDraft {
  const kind = cell.word('kind', KINDS, 'external') ?? 'external'
  return {
    externalId: cell.needed('id', 100),
    kind,
    label: cell.text('label', 60) || kind,
    balanceMinor: kind === 'gift_card' ? cell.money('balance', currency, 0) : null,
  }
}

function readCustomer(draft: FileDraft, read: FieldReader, home: FieldReader, methods: readonly MethodDraft[]): void {
  const customer = {
    externalId: read.needed('customer_id', 100),
    place: read.place,
    email: read.email('email'),
    phone: read.orNull('phone', 40),
    firstName: read.text('first_name', 100),
    lastName: read.text('last_name', 100),
    lang: read.word('lang', { zh: 'zh', en: 'en', '': null } as const, null) ?? null,
    address: home.address(ADDRESS),
    methods,
    createdAt: read.time('created_at'),
    isFromOrder: false,
  }
  const problems = [...new Map([...read.problems, ...home.problems].map((one) => [one.message.en, one])).values()]
  draft.issues.push(...problems)
  if (problems.length === 0) draft.customers.push(customer)
}

function readStock(draft: FileDraft, read: FieldReader): void {
  const isCounted = read.text('units', 20) !== ''
  const stock = {
    place: read.place,
    sku: read.needed('sku', 100),
    location: read.text('location', 60) || 'default',
    units: isCounted ? read.units('units', 0) : null,
    isAvailable: isCounted ? true : (read.word('available', ANSWERS) ?? false),
  }
  draft.issues.push(...read.problems)
  if (read.problems.length === 0) draft.stock.push(stock)
}

interface Parts {
  readonly lines: readonly FieldReader[]
  readonly payments: readonly FieldReader[]
  readonly parcels: readonly FieldReader[]
  readonly currency: string
}

function readOrder(draft: FileDraft, read: FieldReader, to: FieldReader, parts: Parts): void {
  const currency = read.currency('currency', parts.currency)
  const lines = parts.lines.map((cell): OrderLineDraft => {
    const units = cell.units('units', 1)
    const unitPriceMinor = cell.money('unit_price', currency)
    const discountMinor = cell.money('discount', currency, 0)
    if (discountMinor > units * unitPriceMinor)
      cell.wrong('折扣比货款多。', 'The discount is more than the goods cost.')
    return {
      sku: cell.orNull('sku', 100),
      productExternalId: cell.orNull('product_id', 100),
      name: cell.name('name'),
      options: cell
        .text('options')
        .split('/')
        .map((one) => one.trim())
        .filter(Boolean)
        .map(localize),
      units,
      unitPriceMinor,
      discountMinor,
      taxRateBp: cell.money('tax_percent', 'CNY', 0),
    }
  })
  if (lines.length === 0) read.wrong('订单没有商品。', 'The order has no lines.')
  const money = parts.payments.map((cell) => {
    const label = cell.text('method', 60) || 'external'
    const kind = KINDS[label.toLowerCase()] ?? 'external'
    // A card with money of its own has to be among the customer's methods.
    const method = {
      externalId: label,
      kind: kind === 'gift_card' ? ('external' as const) : kind,
      label,
      balanceMinor: null,
    }
    const isPending = cell.word('state', { succeeded: false, pending: true } as const, false) ?? false
    const move = cell.word('kind', MOVES, 'charge') ?? 'charge'
    return { kind: move, method, amountMinor: cell.money('amount', currency), isPending }
  })
  const parcels = parts.parcels.map((cell) => ({
    carrier: cell.text('carrier', 60),
    tracking: cell.needed('tracking', 200),
    lines: lines.map((_, n) => n),
  }))
  const head: Omit<OrderDraft, 'state' | 'address'> = {
    externalId: read.needed('order_id', 60),
    place: read.place,
    customerExternalId: read.orNull('customer_id', 100),
    email: read.email('email') ?? '',
    areItemsChanged: false,
    currency,
    isTaxIncluded: read.word('tax_included', ANSWERS, true) ?? true,
    deliveryName: localize(read.text('delivery_name', 60) || 'Standard'),
    deliveryMinor: read.money('delivery', currency, 0),
    discountNames: read
      .text('discount_code', 100)
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    cancelReason: read.orNull('cancel_reason', 200),
    placedAt: read.time('placed_at'),
    deliveredAt: read.time('delivered_at'),
    lines,
    money: money.filter((one) => one.amountMinor > 0),
    parcels,
  }
  const state = read.word('status', STATES)
  const address = to.address(ADDRESS)
  if (!address) read.wrong('订单没有地址。', 'The order has no address.')
  const all = [read, to, ...parts.lines, ...parts.payments, ...parts.parcels].flatMap(({ problems }) => problems)
  draft.issues.push(...all)
  if (state && address && all.length === 0) draft.orders.push({ ...head, state, address })
}
