import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { importShop } from '../../src/flows/orders/import-shop.ts'
import { proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { readShopFiles } from '../../src/formats/orders/read-shop-files.ts'
import { findOffers } from '../../src/modules/catalog/index.ts'
import { findCustomerByEmail, methodsOfCustomers } from '../../src/modules/customers/index.ts'
import { findOrderByNumber, listOrders, orderTotals, paidMinor } from '../../src/modules/orders/index.ts'
import { freeUnits } from '../../src/modules/stock/index.ts'
import { OWNER, testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const ADDRESS = { recipient: '沈知夏', country: 'CN', region: '浙江省', city: '杭州市', line1: '龙井路 1 号' }
const order = (id: string, status: string, more: object = {}) => ({
  order_id: id,
  customer_id: 'C1',
  email: 'shen@example.com',
  status,
  placed_at: '2026-01-05T10:00:00+08:00',
  address: ADDRESS,
  lines: [{ sku: 'T-S', name: '亚麻衬衫', units: 2, unit_price: '99.90', tax_percent: 13 }],
  payments: [{ method: '支付宝', amount: '199.80' }],
  ...more,
})
const shop = (orders: readonly object[]) =>
  JSON.stringify({
    format: 'qianmian-shop',
    currency: 'CNY',
    products: [
      {
        product_id: 'T',
        name: '亚麻衬衫',
        options: ['尺码'],
        variants: [
          { sku: 'T-S', options: ['S'], price: 99.9 },
          { sku: 'T-M', options: ['M'], price: 109.9 },
        ],
      },
    ],
    customers: [
      {
        customer_id: 'C1',
        email: 'shen@example.com',
        first_name: '知夏',
        last_name: '沈',
        address: ADDRESS,
        payment_methods: [{ id: 'gift', kind: 'gift_card', label: '礼品卡', balance: 50 }],
      },
    ],
    stock: [
      { sku: 'T-S', location: 'hz', units: 7 },
      { sku: 'T-M', available: true },
      { sku: 'NONE', units: 3 },
    ],
    orders,
  })
const read = (orders: readonly object[]) => readShopFiles([{ name: 'shop.json', text: shop(orders) }], 'CNY')
const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe.each(await databasesUnderTest())('a running shop brought along on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let ctx: Awaited<ReturnType<typeof testContext>>
  const first = [order('A1', 'delivered'), order('A2', 'pending'), order('A3', 'pending', { customer_id: 'C9' })]
  beforeAll(async () => {
    opened = await database.open()
    ctx = await testContext(opened.db)
  })
  afterAll(() => opened.close())

  it('arrives whole, and what cannot be brought is told', async () => {
    const report = must(await importShop(ctx, read(first)))
    expect(report.counts).toMatchObject({
      products: { created: 1 },
      stock: { created: 2 },
      customers: { created: 1 },
      orders: { read: 3, created: 2 },
    })
    expect(report.issues.map((issue) => issue.place)).toEqual(['shop.json stock.3', 'shop.json orders.3'])
    const one = await findOrderByNumber(ctx, 'A1')
    expect(one).toMatchObject({ state: 'delivered', source: 'import:own', isSimulated: false, version: 1 })
    expect(one && orderTotals(one)).toMatchObject({ totalMinor: 19_980, taxMinor: 2299 })
    expect(one && paidMinor(one.ledger)).toBe(19_980)
    const offers = new Map((await findOffers(ctx, { skus: ['T-S', 'T-M'] })).map((offer) => [offer.sku, offer.id]))
    const [small = '', medium = ''] = [offers.get('T-S'), offers.get('T-M')]
    expect(Object.fromEntries(await freeUnits(ctx, [small, medium]))).toEqual({ [small]: 7, [medium]: null })
    expect(one?.lines[0]?.variantId).toBe(small)
  })

  it('changes nothing a second time, and tells of an order that looks different now', async () => {
    const before = JSON.stringify((await listOrders(ctx, { limit: 10 })).orders)
    const again = must(await importShop(ctx, read(first)))
    for (const one of Object.values(again.counts)) expect(one).toMatchObject({ created: 0, changed: 0 })
    const other = must(await importShop(ctx, read([order('A1', 'cancelled'), ...first.slice(1)])))
    expect(other.counts.orders).toMatchObject({ created: 0, unchanged: 1, changed: 1 })
    expect(other.issues.some((issue) => issue.place === 'shop.json orders.1' && issue.severity === 'warning')).toBe(
      true,
    )
    expect(JSON.stringify((await listOrders(ctx, { limit: 10 })).orders)).toBe(before)
  })

  it('goes on where it was stopped', async () => {
    const stop = new AbortController()
    const more = Array.from({ length: 600 }, (_, n) => order(`B${n}`, 'delivered'))
    const half = must(
      await importShop(ctx, read(more), {
        signal: stop.signal,
        onProgress: (kind) => kind === 'orders' && stop.abort(),
      }),
    )
    expect(half).toMatchObject({ isWhole: false, counts: { orders: { created: 500 } } })
    const rest = must(await importShop(ctx, read(more)))
    expect(rest).toMatchObject({ isWhole: true, counts: { orders: { created: 100, unchanged: 500 } } })
  })

  it('goes on living: its customer changes a pending order, and it ships', async () => {
    const customer = await findCustomerByEmail(ctx, 'SHEN@example.com')
    const me = { ...ctx, actor: { kind: 'customer' as const, customerId: customer?.id ?? '' } }
    const one = await findOrderByNumber(ctx, 'A2')
    const [gift] = await methodsOfCustomers(ctx, [customer?.id ?? ''])
    const [medium] = await findOffers(ctx, { skus: ['T-M'] })
    const changes = [{ lineId: one?.lines[0]?.id ?? '', units: 2, toVariantId: medium?.id ?? '' }]
    const proposed = must(
      await proposeOperation(me, one?.id ?? '', { kind: 'change-items', changes, methodId: gift?.id ?? '' }),
    )
    expect(must(await confirmOperation(me, proposed.token, 'once')).differenceMinor).toBe(2000)
    const sent = must(await shipOrder({ ...ctx, actor: OWNER }, one?.id ?? '', { carrier: '顺丰', tracking: 'SF1' }))
    expect(sent.state).toBe('shipped')
  })

  it('is refused to somebody who may only look', async () => {
    const viewer = { ...ctx, actor: { kind: 'person' as const, userId: 'u2', name: 'x', role: 'viewer' as const } }
    expect(await importShop(viewer, read(first))).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  })
})
