import { lineAmounts, mulDivRound, splitByWeight } from '@qianmian/kernel'
import type { OrderState } from '../../modules/orders/types.ts'
import { localize } from '../text/localize.ts'
import { type CsvRow, csvRows, grouped } from './csv-records.ts'
import { FieldReader } from './field-reader.ts'
import { emptyDraft, type FileDraft, type MoneyDraft, type OrderLineDraft } from './shop-draft.ts'

const SHIPPING = {
  recipient: 'shipping_name',
  phone: 'shipping_phone',
  country: 'shipping_country',
  region: 'shipping_province',
  city: 'shipping_city',
  district: 'shipping_district',
  line1: 'shipping_street',
  line2: 'shipping_company',
  postcode: 'shipping_zip',
} as const
const HOME = {
  recipient: 'default_address_company',
  phone: 'default_address_phone',
  country: 'default_address_country_code',
  region: 'default_address_province_code',
  city: 'default_address_city',
  district: 'default_address_district',
  line1: 'default_address_address1',
  line2: 'default_address_address2',
  postcode: 'default_address_zip',
} as const

export const isShopifyOrders = (columns: ReadonlySet<string>): boolean =>
  ['name', 'financial_status', 'lineitem_quantity', 'lineitem_price'].every((name) => columns.has(name))
export const isShopifyCustomers = (columns: ReadonlySet<string>): boolean =>
  columns.has('email') && columns.has('first_name') && columns.has('accepts_email_marketing')

/** Reads Shopify's export of orders (one row a line, the order's own cells in its first row) or of customers. */
export function readShopifyCsv(file: string, text: string, currency: string): FileDraft {
  const draft = emptyDraft('shopify')
  const { columns, rows, issues } = csvRows(file, text)
  draft.issues.push(...issues)
  if (isShopifyOrders(columns)) {
    const seen = new Set<string>()
    for (const group of grouped(rows, 'name')) readOrder(draft, group, seen, currency)
  } else for (const row of rows) readCustomer(draft, row)
  return draft
}

function readCustomer(draft: FileDraft, row: CsvRow): void {
  const read = new FieldReader(row.place, row.get)
  const email = read.email('email')
  if (email === null && read.problems.length === 0) read.wrong('缺少「email」。', '"email" is missing.')
  const home = read.address(HOME)
  const [firstName, lastName] = [read.text('first_name', 100), read.text('last_name', 100)]
  const customer = {
    externalId: (email ?? '').toLowerCase(),
    place: row.place,
    email,
    phone: read.orNull('phone', 40) ?? home?.phone ?? null,
    firstName,
    lastName,
    lang: null,
    address: home && { ...home, recipient: [firstName, lastName].filter(Boolean).join(' ') },
    methods: [],
    createdAt: null,
    isFromOrder: false,
  }
  draft.issues.push(...read.problems)
  if (read.problems.length === 0) draft.customers.push(customer)
}

/** A sale that is paid and not sent is pending; Shopify has no state between. What was sent is not told to have arrived. */
function stateOf(read: FieldReader): OrderState {
  if (read.text('cancelled_at') !== '' || read.text('financial_status') === 'voided') return 'cancelled'
  const status = read.text('fulfillment_status').toLowerCase()
  if (status === 'fulfilled') return 'delivered'
  return status === 'partial' ? 'processing' : 'pending'
}

function readOrder(draft: FileDraft, group: readonly CsvRow[], seen: Set<string>, shopCurrency: string): void {
  const [first] = group
  if (!first) return
  const read = new FieldReader(first.place, first.get)
  const externalId = read.needed('name', 60)
  const currency = read.currency('currency', shopCurrency)
  const email = read.email('email')
  const cells = group.map((row) => new FieldReader(row.place, row.get))
  const priced = cells.map((cell) => ({
    cell,
    units: cell.units('lineitem_quantity', 1),
    unitPriceMinor: cell.money('lineitem_price', currency),
    own: cell.money('lineitem_discount', currency, 0),
    sku: cell.orNull('lineitem_sku', 100),
    name: cell.name('lineitem_name'),
  }))
  const goods = priced.map(({ units, unitPriceMinor, own }) => Math.max(0, units * unitPriceMinor - own))
  const goodsMinor = goods.reduce((sum, one) => sum + one, 0)
  const ownMinor = priced.reduce((sum, { own }) => sum + own, 0)
  const [subtotal, delivery, taxes, total, discount, refunded] = [
    read.money('subtotal', currency, goodsMinor),
    read.money('shipping', currency, 0),
    read.money('taxes', currency, 0),
    read.money('total', currency),
    read.money('discount_amount', currency, 0),
    read.money('refunded_amount', currency, 0),
  ]
  const orderDiscount = Math.min(goodsMinor, Math.max(0, discount - ownMinor))
  const shares = splitByWeight(orderDiscount, goods)
  const taxed = goodsMinor - orderDiscount
  const isTaxIncluded = taxes === 0 || subtotal + delivery === total
  const base = isTaxIncluded ? taxed - taxes : taxed
  const taxRateBp = taxes > 0 && base > 0 ? mulDivRound(taxes, 10_000, base) : 0
  const lines = priced.map(({ cell, units, unitPriceMinor, own, sku, name }, n): OrderLineDraft => {
    if (own > units * unitPriceMinor) cell.wrong('折扣比货款多。', 'The discount is more than the goods cost.')
    const isTaxable = cell.text('lineitem_taxable').toLowerCase() !== 'false'
    const line = { units, unitPriceMinor, discountMinor: own + (shares[n] ?? 0), taxRateBp: isTaxable ? taxRateBp : 0 }
    return { ...line, sku, productExternalId: null, name, options: [] }
  })
  const address = read.address(SHIPPING)
  if (!address) read.wrong('订单没有收货地址。', 'The order has no shipping address.')
  const state = stateOf(read)
  const label = read.text('payment_method', 60) || 'Shopify'
  const method = { externalId: label, kind: 'external' as const, label, balanceMinor: null }
  const isPending = ['pending', 'authorized'].includes(read.text('financial_status').toLowerCase())
  const money: MoneyDraft[] =
    total > 0 && state !== 'cancelled' ? [{ kind: 'charge', method, amountMinor: total, isPending }] : []
  if (state === 'cancelled' && refunded > 0)
    money.push({ kind: 'charge', method, amountMinor: refunded, isPending: false })
  if (refunded > 0) money.push({ kind: 'refund', method, amountMinor: refunded, isPending: false })
  const times = {
    placedAt: read.time('created_at') ?? read.time('paid_at'),
    cancelReason: state === 'cancelled' ? 'imported' : null,
  }
  const problems = [...read.problems, ...cells.flatMap((cell) => cell.problems)]
  draft.issues.push(...problems)
  if (problems.length > 0 || !address) return
  const ours = lines.reduce((sum, line) => sum + lineAmounts(line, isTaxIncluded).totalMinor, delivery)
  if (ours !== total) {
    draft.issues.push({
      place: first.place,
      severity: 'warning',
      message: {
        zh: `订单 ${externalId} 的商品合计与文件的总额差 ${Math.abs(ours - total)} 分；按商品导入，已付金额照文件。`,
        en: `The lines of order ${externalId} and its total in the file differ by ${Math.abs(ours - total)} minor units; imported by its lines, paid as the file says.`,
      },
    })
  }
  if (email && !seen.has(email.toLowerCase())) {
    seen.add(email.toLowerCase())
    const parts = address.recipient.split(/\s+/)
    draft.customers.push({
      externalId: email.toLowerCase(),
      place: first.place,
      email,
      phone: address.phone,
      firstName: parts.length > 1 ? (parts[0] ?? '') : '',
      lastName: parts.length > 1 ? parts.slice(1).join(' ') : address.recipient,
      lang: null,
      address,
      methods: [],
      createdAt: times.placedAt,
      isFromOrder: true,
    })
  }
  draft.orders.push({
    externalId,
    place: first.place,
    customerExternalId: email?.toLowerCase() ?? null,
    email: email ?? '',
    state,
    areItemsChanged: false,
    currency,
    isTaxIncluded,
    address,
    deliveryName: localize(read.text('shipping_method', 60) || 'Standard'),
    deliveryMinor: delivery,
    discountNames: orderDiscount > 0 ? [read.text('discount_code', 100) || 'Discount'] : [],
    ...times,
    deliveredAt: state === 'delivered' ? read.time('fulfilled_at') : null,
    lines,
    money,
    parcels: [],
  })
}
