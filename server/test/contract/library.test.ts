import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedShop, openShop } from '../../src/library/index.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const ADDRESS = {
  recipient: '沈知夏',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  line1: '龙井路 1 号',
  postcode: '310013',
}
const order = (id: string, status: string, customer = 'C1') => ({
  order_id: id,
  customer_id: customer,
  status,
  placed_at: new Date().toISOString(),
  address: ADDRESS,
  lines: [{ sku: 'T-S', name: '亚麻衬衫', units: 2, unit_price: '99.90', tax_percent: 13 }],
  payments: [{ method_id: 'gift', method: '礼品卡', amount: '199.80' }],
})
const person = (id: string, email: string, lastName: string) => ({
  customer_id: id,
  email,
  first_name: '知夏',
  last_name: lastName,
  address: ADDRESS,
  payment_methods: [{ id: id === 'C1' ? 'gift' : 'other-gift', kind: 'gift_card', label: '礼品卡', balance: 500 }],
})
const SHOP = JSON.stringify({
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
  customers: [person('C1', 'shen@example.com', '沈'), person('C2', 'lin@example.com', '林')],
  stock: [
    { sku: 'T-S', location: 'hz', units: 7 },
    { sku: 'T-M', location: 'hz', units: 7 },
  ],
  orders: [
    order('A1', 'delivered'),
    order('A2', 'pending'),
    order('A3', 'pending'),
    order('A4', 'pending'),
    order('B1', 'pending', 'C2'),
  ],
})

describe('after-sales as a library', () => {
  let shop: OpenedShop
  const known = async (email: string) => {
    const found = await shop.authenticate({ email })
    if (!found.ok) throw new Error(found.error.code)
    return found.value
  }
  beforeAll(async () => {
    shop = await openShop()
    const done = await shop.import([{ name: 'shop.json', text: SHOP }])
    expect(done.ok && done.value.counts.orders.created).toBe(5)
  })
  afterAll(() => shop?.close())

  it('does what its page shows, line by line', () => {
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/after-sales.md'), 'utf8')) ?? []
    expect(code?.trim().split('\n').length).toBeLessThanOrEqual(20)
    const folder = mkdtempSync(join(ROOT, 'server/.page-'))
    try {
      writeFileSync(join(folder, 'page.ts'), code ?? '')
      const printed = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--conditions=@qianmian/source', join(folder, 'page.ts'), SHOP],
        { cwd: ROOT, encoding: 'utf8' },
      )
      expect(printed.trim().split('\n')).toEqual(['1000', '-9990', '-19980', 'sign-in-needed', 'cancelled'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('finds a person by e-mail, by name and postcode, and by the name that her old shop gave her', async () => {
    const found = [
      await shop.authenticate({ email: 'SHEN@example.com' }),
      await shop.authenticate({ firstName: '知夏', lastName: '沈', postcode: '310013' }),
      await shop.authenticate({ externalId: 'C1' }),
    ]
    const ids = found.map((one) => one.ok && one.value.customerId)
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toMatch(/^cus_/)
    expect((await shop.authenticate({ email: 'nobody@example.com' })).ok).toBe(false)
  })

  it('lets nobody near the things of somebody else', async () => {
    const lin = await known('lin@example.com')
    expect(await lin.order('A2')).toBeUndefined()
    expect((await lin.orders()).map(({ number }) => number)).toEqual(['B1'])
    const tried = [
      await lin.cancelOrder('A2', 'no-longer-needed'),
      await lin.cancelOrder('none', 'no-longer-needed'),
      await lin.changePayment('B1', 'gift'),
      await shop.stranger().changeDefaultAddress({ ...ADDRESS, phone: null, district: null, line2: null }),
    ]
    expect(tried.map((one) => one.ok)).toEqual([false, false, false, false])
    // Whether an order exists is nobody else's business.
    expect(tried[0]).toEqual(tried[1])
  })

  it('proposes without doing, and does a proposal once', async () => {
    const shen = await known('shen@example.com')
    const proposed = await shen.propose({ kind: 'cancel-order', order: 'A2', reason: 'too-slow' })
    expect((await shen.order('A2'))?.state).toBe('pending')
    const token = proposed.ok ? proposed.value.token : ''
    const [first, second] = [await shen.confirm(token), await shen.confirm(token)]
    expect(first.ok && first.value.differenceMinor).toBe(-19_980)
    expect(second).toEqual(first)
    const after = await shen.order('A2')
    expect(after?.ledger.filter(({ kind }) => kind === 'refund')).toHaveLength(1)
  })
})
