import { CoPurchase } from '@qianmian/recommend'
import { describe, expect, it } from 'vitest'
import type { ShopCatalogue } from './shop-catalogue.ts'
import { ShopOrders } from './shop-orders.ts'

const TYPES = ['tea', 'gaiwan', 'rice', 'rice']
const catalogue = {
  numberOf: (id: string) => (/^p\d$/.test(id) ? Number(id[1]) : undefined),
  at: (n: number) => (TYPES[n] ? { page: { traits: { type: [TYPES[n]] }, subject: { id: `p${n}` } } } : undefined),
} as unknown as ShopCatalogue

const filled = () => {
  const orders = new ShopOrders(catalogue, new CoPurchase())
  for (let i = 0; i < 30; i++) {
    orders.learn({ id: `a${i}`, products: ['p0', 'p1'], person: `x${i}`, simulated: false })
    orders.learn({ id: `b${i}`, products: ['p2'], person: `y${i}`, simulated: false })
    orders.learn({ id: `c${i}`, products: ['p3', 'gone'], person: `z${i}`, simulated: false })
  }
  return orders
}

describe('the orders of a shop', () => {
  it('say what kinds and what products are bought together, and nothing of those that are not', () => {
    const orders = filled()
    expect(orders.together('tea').gaiwan).toBeGreaterThan(0.7)
    expect(orders.boughtWith('p0').p1).toBeGreaterThan(0.7)
    expect(orders.together('rice')).toEqual({})
    expect(orders.together('never-sold')).toEqual({})
  })
  it('count once, however often they come, and one person cannot make a rule', () => {
    const orders = new ShopOrders(catalogue, new CoPurchase())
    for (let i = 0; i < 50; i++) orders.learn({ id: 'same', products: ['p0', 'p1'], person: 'x', simulated: false })
    for (let i = 0; i < 50; i++) orders.learn({ id: `r${i}`, products: ['p2'], person: `y${i}`, simulated: false })
    const once = orders.together('tea').gaiwan ?? 0
    for (let i = 0; i < 50; i++) orders.learn({ id: `s${i}`, products: ['p0', 'p1'], person: 'x', simulated: false })
    expect(orders.together('tea').gaiwan).toBeLessThan(2.5)
    expect(once).toBeLessThan(1)
  })
  it('that were made up are known as such', () => {
    const orders = filled()
    expect(orders.hasSimulated).toBe(false)
    orders.learn({ id: 'sim', products: ['p0'], person: 'sim-1', simulated: true })
    expect(orders.hasSimulated).toBe(true)
  })
})
