import type { OrderState, PaymentKind } from '../../modules/orders/types.ts'
import { isJsonObject, type JsonObject, own } from '../json/json-value.ts'
import { findProductType } from '../text/find-category.ts'
import { localize } from '../text/localize.ts'
import { objectAt, objectsAt, scalar } from './exact-json.ts'
import { FieldReader } from './field-reader.ts'
import { emptyDraft, type FileDraft, type MethodDraft, type OrderDraft } from './shop-draft.ts'

/** Statuses of the public shape, and what they are here. What a customer asked for and nobody decided is still delivered. */
const STATES: Readonly<Record<string, OrderState>> = {
  pending: 'pending',
  'pending (item modified)': 'pending',
  'pending (items modified)': 'pending',
  processed: 'processing',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
}
const SOURCES: Readonly<Record<string, PaymentKind>> = { credit_card: 'card', paypal: 'paypal', gift_card: 'gift_card' }
const ADDRESS = {
  recipient: 'recipient',
  phone: 'phone',
  country: 'country',
  region: 'state',
  city: 'city',
  district: 'district',
  line1: 'address1',
  line2: 'address2',
  postcode: 'zip',
} as const

const reader = (place: string, object: JsonObject) => new FieldReader(place, (key) => scalar(own(object, key)))

/** True for one object that holds `products`, `users` and `orders` by their ids. */
export const isRetailShop = (value: unknown): value is JsonObject =>
  isJsonObject(value) && ['users', 'orders'].every((key) => isJsonObject(own(value, key)))

/**
 * Reads the nested shape in which public benchmarks of retail agents keep a shop: `products`, `users` and `orders` by id.
 * Every item is a line of one unit; prices hold their tax; it says nothing of dates, and of stock only whether there is any.
 */
export function readRetailShop(file: string, shop: JsonObject, currency: string): FileDraft {
  const draft = emptyDraft('retail')
  for (const { at, value } of objectsAt(shop, 'products')) product(draft, `${file} ${at}`, value, currency)
  const owners = new Map<string, { email: string; recipient: string; methods: ReadonlyMap<string, MethodDraft> }>()
  for (const { at, value } of objectsAt(shop, 'users')) {
    const user = isJsonObject(value) ? value : {}
    const read = reader(`${file} ${at}`, user)
    const externalId = read.needed('user_id')
    const name = reader(read.place, objectAt(user, 'name'))
    const [firstName, lastName] = [name.text('first_name'), name.text('last_name')]
    const recipient = [firstName, lastName].filter(Boolean).join(' ')
    const home = reader(read.place, { recipient, ...objectAt(user, 'address') })
    const methods = objectsAt(user, 'payment_methods').map((one) => method(read, one.value, currency))
    const email = read.email('email')
    const address = home.address(ADDRESS)
    const problems = [...read.problems, ...name.problems, ...home.problems]
    draft.issues.push(...problems)
    if (problems.length > 0) continue
    owners.set(externalId, {
      email: email ?? '',
      recipient,
      methods: new Map(methods.map((one) => [one.externalId, one])),
    })
    draft.customers.push({
      externalId,
      place: read.place,
      email,
      phone: null,
      firstName,
      lastName,
      lang: 'en',
      address,
      methods,
      createdAt: null,
      isFromOrder: false,
    })
  }
  for (const { at, value } of objectsAt(shop, 'orders')) {
    const record = isJsonObject(value) ? value : {}
    const read = reader(`${file} ${at}`, record)
    const owner = owners.get(read.needed('user_id'))
    if (!owner && read.problems.length === 0) {
      read.wrong('没有这位顾客，或她的记录读不了。', 'There is no such customer, or her record cannot be read.')
    }
    const order = owner && readOrder(read, record, owner, currency)
    draft.issues.push(...read.problems)
    if (order && read.problems.length === 0) draft.orders.push(order)
  }
  return draft
}

function product(draft: FileDraft, place: string, value: unknown, currency: string): void {
  const object = isJsonObject(value) ? value : {}
  const read = reader(place, object)
  const externalId = read.needed('product_id')
  const name = read.name('name')
  const variants = objectsAt(object, 'variants').map((one) => {
    const variant = isJsonObject(one.value) ? one.value : {}
    const cell = reader(`${place} ${one.at}`, variant)
    const options = Object.entries(objectAt(variant, 'options')).map(([key, option]) => [key, scalar(option)] as const)
    const read = { sku: cell.needed('item_id', 100), options, priceMinor: cell.money('price', currency), cell }
    return { ...read, isAvailable: scalar(own(variant, 'available')) === 'true' }
  })
  const problems = [...read.problems, ...variants.flatMap(({ cell }) => cell.problems)]
  draft.issues.push(...problems)
  if (problems.length > 0) return
  const names = [...new Set(variants.flatMap(({ options }) => options.map(([key]) => key)))]
  draft.products.push({
    externalId,
    place,
    name,
    category: findProductType(name.en ?? name.zh ?? '')?.category ?? null,
    optionNames: names.map(localize),
    variants: variants.map(({ sku, options, priceMinor }) => ({
      sku,
      options: names.map((key) => localize(options.find(([one]) => one === key)?.[1] ?? '')),
      priceMinor,
    })),
  })
  for (const { sku, isAvailable } of variants)
    draft.stock.push({ place, sku, location: 'default', units: null, isAvailable })
}

function method(read: FieldReader, value: unknown, currency: string): MethodDraft {
  const object = isJsonObject(value) ? value : {}
  const cell = reader(read.place, object)
  const kind = cell.word('source', SOURCES) ?? 'external'
  const [externalId, brand, last] = [cell.needed('id', 100), cell.text('brand', 40), cell.text('last_four', 4)]
  const balanceMinor = kind === 'gift_card' ? cell.money('balance', currency, 0) : null
  read.problems.push(...cell.problems)
  const label = kind === 'card' ? `${brand || 'card'} ·· ${last}` : kind === 'paypal' ? 'PayPal' : 'Gift card'
  return { externalId, kind, label, balanceMinor }
}

function readOrder(
  read: FieldReader,
  record: JsonObject,
  owner: { email: string; recipient: string; methods: ReadonlyMap<string, MethodDraft> },
  currency: string,
): OrderDraft | undefined {
  const to = reader(read.place, { recipient: owner.recipient, ...objectAt(record, 'address') })
  const address = to.address(ADDRESS)
  read.problems.push(...to.problems)
  if (!address) read.wrong('订单没有地址。', 'The order has no address.')
  const status = read.text('status').toLowerCase()
  const state = read.word('status', STATES)
  const lines = objectsAt(record, 'items').map(({ value }) => {
    const item = isJsonObject(value) ? value : {}
    const cell = reader(read.place, item)
    const line = {
      sku: cell.needed('item_id', 100),
      productExternalId: cell.orNull('product_id'),
      name: cell.name('name'),
      options: Object.values(objectAt(item, 'options')).map((option) => localize(scalar(option))),
      units: 1,
      unitPriceMinor: cell.money('price', currency),
      discountMinor: 0,
      taxRateBp: 0,
    }
    read.problems.push(...cell.problems)
    return line
  })
  if (lines.length === 0) read.wrong('订单没有商品。', 'The order has no items.')
  const money = objectsAt(record, 'payment_history').flatMap(({ value }) => {
    const entry = isJsonObject(value) ? value : {}
    const cell = reader(read.place, entry)
    const kind = cell.word('transaction_type', { payment: 'charge', refund: 'refund' } as const) ?? 'charge'
    const amountMinor = cell.money('amount', currency)
    const paidBy = owner.methods.get(cell.needed('payment_method_id'))
    if (!paidBy) cell.wrong('付款方式不是这位顾客的。', 'The payment method is not one of this customer.')
    read.problems.push(...cell.problems)
    return paidBy && amountMinor > 0 ? [{ kind, method: paidBy, amountMinor, isPending: false }] : []
  })
  const skus = lines.map((line) => line.sku)
  const parcels = objectsAt(record, 'fulfillments').map(({ value }) => {
    const parcel = isJsonObject(value) ? value : {}
    const ids = textsAt(parcel, 'item_ids')
    return {
      carrier: '',
      tracking: textsAt(parcel, 'tracking_id').join(' ').slice(0, 200),
      lines: skus.flatMap((sku, n) => (ids.includes(sku) ? [n] : [])),
    }
  })
  const externalId = read.needed('order_id', 60)
  if (!address || !state) return undefined
  return {
    externalId,
    place: read.place,
    customerExternalId: read.needed('user_id'),
    email: owner.email,
    state,
    areItemsChanged: status.includes('modified'),
    currency,
    isTaxIncluded: true,
    address,
    deliveryName: { zh: '标准配送', en: 'Standard' },
    deliveryMinor: 0,
    discountNames: [],
    cancelReason: read.orNull('cancel_reason'),
    placedAt: null,
    deliveredAt: null,
    lines,
    money,
    parcels,
  }
}

const textsAt = (object: JsonObject, key: string): string[] => {
  const value = own(object, key)
  return Array.isArray(value) ? value.map(scalar) : []
}
