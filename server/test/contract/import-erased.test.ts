import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importShop, type ShopImportReport } from '../../src/flows/orders/import-shop.ts'
import { confirmErasure, proposeErasure } from '../../src/flows/privacy/confirm-erasure.ts'
import { readShopFiles } from '../../src/formats/orders/read-shop-files.ts'
import { findCustomerByEmail } from '../../src/modules/customers/index.ts'
import { findOrderByNumber, orderTotals } from '../../src/modules/orders/index.ts'
import { keyedDigest } from '../../src/platform/runtime.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'

const ADDRESS = { recipient: '纪云岫', country: 'CN', region: '浙江省', city: '杭州市', line1: '望潮巷 1 号' }
const order = (id: string, more: object = {}) => ({
  order_id: id,
  customer_id: 'C1',
  email: 'Yunxiu@Example.com',
  status: 'delivered',
  placed_at: '2026-01-05T10:00:00+08:00',
  address: ADDRESS,
  lines: [{ sku: 'T-S', name: '亚麻衬衫', units: 2, unit_price: '99.90', tax_percent: 13 }],
  payments: [{ method: '纪云岫的支付宝', amount: '199.80' }],
  parcels: [{ carrier: '顺丰', tracking: 'SF778899' }],
  ...more,
})
const OTHER = order('B1', {
  customer_id: 'C2',
  email: 'tinglan@example.com',
  address: { ...ADDRESS, recipient: '柏听澜', line1: '听涛路 2 号' },
  payments: [{ method: '现金', amount: '199.80' }],
  parcels: [],
})
const person = (id: string, email: string, name: string) => ({
  customer_id: id,
  email,
  first_name: name,
  last_name: '',
})
const HERSELF = [person('C1', 'yunxiu@example.com', '纪云岫'), person('C2', 'tinglan@example.com', '柏听澜')]
const read = (orders: readonly object[], customers: readonly object[] = HERSELF) =>
  readShopFiles(
    [{ name: 'shop.json', text: JSON.stringify({ format: 'qianmian-shop', currency: 'CNY', customers, orders }) }],
    'CNY',
  )
const DESK = { audience: { async forget() {} }, mail: { async forget() {} } }
/** Whatever would bring her back. */
const HERS = ['yunxiu', '纪云岫', '望潮巷', 'SF778899']

describe.each(await databasesUnderTest())('somebody who was erased, in files on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let ctx: Awaited<ReturnType<typeof testContext>>
  const bring = async (...of: Parameters<typeof read>): Promise<ShopImportReport> =>
    must(await importShop(ctx, read(...of)))
  const erase = async (email: string, key: string) => {
    const customer = await findCustomerByEmail(ctx, email)
    const plan = must(await proposeErasure(ctx, { customerId: customer?.id ?? '' }, { reason: 'asked-by-mail' }))
    must(await confirmErasure(ctx, DESK, plan.token ?? '', key))
  }
  const hersIn = async (): Promise<string[]> => {
    const found: string[] = []
    for (const table of ['customers', 'orders', 'order_parcels', 'saved_methods', 'origins', 'erased_marks'])
      for (const word of HERS) {
        const { rows } = await sql`
          select 1 from ${sql.table(table)} t where shop_id = ${ctx.shop.id}
            and strpos(lower(t::text), lower(${word})) > 0 limit 1`.execute(opened.db)
        if (rows.length > 0) found.push(`${table}: ${word}`)
      }
    return found
  }
  beforeAll(async () => {
    opened = await database.open()
    ctx = await testContext(opened.db)
    await bring([order('A1'), OTHER])
    expect((await hersIn()).length).toBeGreaterThan(3)
    await erase('yunxiu@example.com', 'first')
  })
  afterAll(() => opened.close())

  it('does not come back with the file that she came with, and the file says so without naming her', async () => {
    const again = await bring([order('A1'), OTHER])
    expect(again.counts.customers).toEqual({ read: 2, created: 0, unchanged: 1, changed: 0, erased: 1 })
    expect(again.counts.orders).toMatchObject({ created: 0, unchanged: 2, changed: 0 })
    expect(await findCustomerByEmail(ctx, 'yunxiu@example.com')).toBeUndefined()
    expect(await hersIn()).toEqual([])
    const told = again.issues.find((issue) => issue.place === 'shop.json customers.1')
    expect(told).toMatchObject({ severity: 'warning', message: { en: expect.stringContaining('erased') } })
    expect(JSON.stringify(again.issues)).not.toMatch(/yunxiu|纪云岫|C1/i)
  })

  it('is known by her address alone and by her number alone', async () => {
    const renumbered = await bring([], [person('C77', 'YUNXIU@example.com', '纪云岫')])
    expect(renumbered.counts.customers).toMatchObject({ created: 0, erased: 1 })
    const readdressed = await bring([], [person('C1', 'another@example.com', '纪云岫')])
    expect(readdressed.counts.customers).toMatchObject({ created: 0, erased: 1 })
    expect(await hersIn()).toEqual([])
  })

  it('leaves orders that are over to the books under a pseudonym, and those that are not to the other shop', async () => {
    const report = await bring([order('A2'), order('A3', { status: 'pending' }), order('A4', { customer_id: null })])
    expect(report.counts.orders).toMatchObject({ read: 3, created: 2, erased: 1 })
    const kept = await findOrderByNumber(ctx, 'A2')
    expect(kept && orderTotals(kept)).toMatchObject({ totalMinor: 19_980 })
    expect(kept).toMatchObject({ customerId: null, email: expect.stringMatching(/@erased\.invalid$/) })
    expect(kept?.address).toMatchObject({ region: '浙江省', city: '杭州市', line1: '—', phone: null })
    expect(await findOrderByNumber(ctx, 'A3')).toBeUndefined()
    expect(report.issues.find((issue) => issue.place === 'shop.json orders.2')?.severity).toBe('error')
    // Neither an order by her address alone brings her back.
    expect(await hersIn()).toEqual([])
    const again = await bring([order('A2'), order('A4', { customer_id: null })])
    expect(again.counts.orders).toMatchObject({ created: 0, unchanged: 2, changed: 0 })
  })

  it('is somebody whom another shop never knew, and nobody without the secret can find', async () => {
    const other = await testContext(opened.db)
    const report = must(await importShop(other, read([order('A1')])))
    expect(report.counts.customers).toMatchObject({ created: 2, erased: 0 })
    const { rows } = await sql<{ mark: string }>`
      select mark from erased_marks where shop_id = ${ctx.shop.id}`.execute(opened.db)
    expect(rows).toHaveLength(2)
    const guess = keyedDigest('another secret')('erased-person', `${ctx.shop.id}\nemail\nyunxiu@example.com`)
    expect(rows.map((row) => row.mark)).not.toContain(guess)
  })
})
