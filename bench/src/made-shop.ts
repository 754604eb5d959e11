import { seededRandom } from '@qianmian/kernel'
import type { ShopFile } from '../../server/src/formats/orders/read-shop-files.ts'

const STATES = ['pending', 'processing', 'shipped', 'delivered', 'delivered', 'delivered', 'cancelled']

/** A made-up shop in our own JSON: everything in it is simulated. @param seed the same seed gives the same files */
export function madeShop(orders: number, customers: number, seed: string): ShopFile[] {
  const random = seededRandom(seed)
  const price = () => `${20 + random.int(480)}.${String(random.int(100)).padStart(2, '0')}`
  const products = Array.from({ length: 60 }, (_, n) => ({
    product_id: `P${n}`,
    name: `模拟商品 ${n}`,
    options: ['尺码'],
    variants: ['S', 'M', 'L'].map((size) => ({ sku: `P${n}-${size}`, options: [size], price: price() })),
  }))
  const skus = products.flatMap((product) => product.variants.map((variant) => ({ ...variant, name: product.name })))
  const address = (n: number) => ({
    recipient: `模拟顾客 ${n}`,
    phone: '13800000000',
    country: 'CN',
    region: '浙江省',
    city: '杭州市',
    district: '西湖区',
    line1: `龙井路 ${n} 号`,
    postcode: '310013',
  })
  const people = Array.from({ length: customers }, (_, n) => ({
    customer_id: `C${n}`,
    email: `made-${n}@example.com`,
    first_name: '模拟',
    last_name: `顾客 ${n}`,
    address: address(n),
  }))
  const list = Array.from({ length: orders }, (_, n) => {
    const customer = random.int(customers)
    const lines = Array.from({ length: 1 + random.int(4) }, () => {
      const { sku, price, name } = random.pick(skus)
      return { sku, name, units: 1 + random.int(3), unit_price: price, tax_percent: 13 }
    })
    const cents = lines.reduce((sum, line) => sum + line.units * Number(line.unit_price.replace('.', '')), 0)
    const status = random.pick(STATES)
    const paid = { method: '支付宝', amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` }
    const refunds = status === 'cancelled' ? [{ ...paid, kind: 'refund' }] : []
    const parcels =
      status === 'shipped' || status === 'delivered' ? [{ carrier: '顺丰', tracking: `SF${1e9 + n}` }] : []
    const day = new Date(Date.UTC(2025, 0, 1) + random.int(500) * 86_400_000 + random.int(86_400) * 1000).toISOString()
    return {
      order_id: `M${100_000 + n}`,
      customer_id: `C${customer}`,
      email: `made-${customer}@example.com`,
      status,
      placed_at: day,
      ...(status === 'delivered' ? { delivered_at: day } : {}),
      address: address(customer),
      lines,
      payments: [paid, ...refunds],
      parcels,
    }
  })
  const stock = skus.map(({ sku }, n) => ({ sku, location: 'main', units: 100 + (n % 50) }))
  const shop = {
    format: 'qianmian-shop',
    version: 1,
    currency: 'CNY',
    products,
    customers: people,
    orders: list,
    stock,
  }
  return [{ name: 'made.json', text: JSON.stringify(shop) }]
}
