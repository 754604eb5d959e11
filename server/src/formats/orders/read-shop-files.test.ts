import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactJson } from './exact-json.ts'
import { readShopFiles } from './read-shop-files.ts'

const ORDERS = `order_id,customer_id,email,status,placed_at,sku,name,units,unit_price,discount,tax_percent,paid,paid_with,recipient,country,region,city,line1,postcode
A1,C1,a@example.com,delivered,2026-01-05T10:00:00+08:00,T-S,亚麻衬衫,2,99.90,0.10,13,249.70,支付宝,沈知夏,CN,浙江省,杭州市,龙井路 1 号,310013
A1,,,,,T-M,亚麻裤,1,50.00,,,,,,,,,,
A2,C1,a@example.com,teleported,2026-01-05,T-S,亚麻衬衫,1,99.9,,,,,沈知夏,CN,浙江省,杭州市,龙井路 1 号,310013
A3,C1,a@example.com,pending,2026-01-05,T-S,亚麻衬衫,1,99.999,,,,,沈知夏,CN,浙江省,杭州市,龙井路 1 号,310013
`
const SHOPIFY = `Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem taxable,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Province,Shipping Country
#1001,Bob@Example.com,paid,fulfilled,USD,45.00,5.00,4.50,54.50,TEN,5.00,2026-01-05 10:11:12 +0800,2,Mug,20.00,MUG,true,Bob Stone,1 Elm St,Denver,'80203,CO,US
#1001,,,,,,,,,,,,1,Spoon,10.00,SPOON,true,,,,,,
`

describe('files of running shops', () => {
  it('reads our CSV, a row a line, and tells each order that it leaves out', () => {
    const { orders, issues } = readShopFiles([{ name: 'orders.csv', text: ORDERS }], 'CNY')
    expect(orders.map((order) => order.externalId)).toEqual(['A1'])
    expect(orders[0]).toMatchObject({
      kind: 'own',
      state: 'delivered',
      placedAt: '2026-01-05T02:00:00.000Z',
      lines: [
        { sku: 'T-S', units: 2, unitPriceMinor: 9990, discountMinor: 10, taxRateBp: 1300 },
        { sku: 'T-M', units: 1, unitPriceMinor: 5000, discountMinor: 0, taxRateBp: 0 },
      ],
      money: [{ kind: 'charge', amountMinor: 24_970, method: { kind: 'external', label: '支付宝' } }],
    })
    expect(issues.map((issue) => issue.place)).toEqual(['orders.csv:4', 'orders.csv:5'])
    expect(issues[0]?.message.en).toContain('teleported')
    expect(issues[1]?.message.zh).toContain('99.999')
  })

  it("reads Shopify's orders: the discount shared over the lines, tax on top, the buyer from the order", () => {
    const { orders, customers, issues } = readShopFiles([{ name: 'orders_export.csv', text: SHOPIFY }], 'USD')
    expect(issues).toEqual([])
    expect(customers).toMatchObject([{ externalId: 'bob@example.com', firstName: 'Bob', isFromOrder: true }])
    expect(orders[0]).toMatchObject({
      state: 'delivered',
      isTaxIncluded: false,
      deliveryMinor: 500,
      address: { postcode: '80203', country: 'US' },
      lines: [
        { units: 2, discountMinor: 400, taxRateBp: 1000 },
        { units: 1, discountMinor: 100, taxRateBp: 1000 },
      ],
      money: [{ amountMinor: 5450 }],
    })
  })

  it('reads the nested shape of public benchmarks by its content', () => {
    const shop = {
      products: {
        P: {
          product_id: 'P',
          name: 'Mug',
          variants: { V: { item_id: 'V', options: { size: 'S' }, available: false, price: 50.1 } },
        },
      },
      users: {
        u: {
          user_id: 'u',
          name: { first_name: 'Ann', last_name: 'Lee' },
          address: { address1: '1 Elm', address2: '', city: 'Denver', country: 'USA', state: 'CO', zip: '80203' },
          email: 'ann@example.com',
          payment_methods: { g: { source: 'gift_card', id: 'g', balance: 7 } },
        },
      },
      orders: {
        '#W1': {
          order_id: '#W1',
          user_id: 'u',
          address: { address1: '1 Elm', address2: '', city: 'Denver', country: 'USA', state: 'CO', zip: '80203' },
          items: [{ name: 'Mug', product_id: 'P', item_id: 'V', price: 50.1, options: { size: 'S' } }],
          fulfillments: [],
          status: 'pending',
          payment_history: [{ transaction_type: 'payment', amount: 50.1, payment_method_id: 'g' }],
        },
        '#W2': { order_id: '#W2', user_id: 'nobody' },
      },
    }
    const read = readShopFiles([{ name: 'db.json', text: JSON.stringify(shop) }], 'USD')
    expect(read.stock).toMatchObject([{ sku: 'V', units: null, isAvailable: false }])
    expect(read.customers[0]?.methods).toMatchObject([{ kind: 'gift_card', balanceMinor: 700 }])
    expect(read.orders).toMatchObject([{ externalId: '#W1', customerExternalId: 'u', money: [{ amountMinor: 5010 }] }])
    expect(read.issues).toMatchObject([{ place: 'db.json orders.#W2', severity: 'error' }])
  })

  it('keeps numbers as they are written', () => {
    expect(exactJson('{"a":50.10,"b":["1.0",1e3,-0.5],"c":"x 1.50"}')).toEqual({
      a: '50.10',
      b: ['1.0', '1e3', '-0.5'],
      c: 'x 1.50',
    })
    for (const text of [
      '{"a":01}',
      '{"a":1.}',
      '[1 2]',
      '{"a":--1}',
      '['.repeat(60) + ']'.repeat(60),
      `{"a":"${'x'.repeat(1e6)}`,
    ])
      expect(exactJson(text)).toBeUndefined()
  })

  it('never falls over, whatever a file holds, and says something of every file that it cannot use', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json().map((text) => `{"format":"qianmian-shop","orders":${text},"customers":[${text}],"stock":[{}]}`),
      fc.json().map((text) => `{"users":{"a":${text}},"orders":{"b":${text}},"products":{"c":${text}}}`),
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 24 }).map((cells) => `${ORDERS}${cells.join(',')}\n`),
      fc.string({ maxLength: 200 }).map((tail) => `${SHOPIFY}${tail}`),
    )
    fc.assert(
      fc.property(junk, (text) => {
        const read = readShopFiles([{ name: 'x', text }], 'CNY')
        const records = read.orders.length + read.customers.length + read.stock.length + read.products.length
        expect(records + read.issues.length).toBeGreaterThan(0)
        for (const { place, message } of read.issues) expect(Boolean(place && message.zh && message.en)).toBe(true)
        for (const order of read.orders)
          for (const line of order.lines)
            expect(Number.isSafeInteger(line.unitPriceMinor) && line.unitPriceMinor >= 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
